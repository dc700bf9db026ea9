import { symbolAddress } from "./lane.ts";
import { shim } from "./shim.ts";

let told = false;

/**
 * Takes the lock of the batch metadata at an address, as often as unlockMeta() is called for it. The shim lets go of
 * what a thread of JavaScript's holds when it ends. To be called on a thread that serves handlers.
 */
export function lockMeta(batch: number): void {
  if (!told) {
    shim.ds_meta_lock_functions(
      symbolAddress("nvds_meta", "nvds_acquire_meta_lock"),
      symbolAddress("nvds_meta", "nvds_release_meta_lock"),
    );
    told = true;
  }
  shim.ds_meta_lock(batch);
}

/** Does nothing where this thread does not hold it. */
export function unlockMeta(batch: number): void {
  shim.ds_meta_unlock(batch);
}
