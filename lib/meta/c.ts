/** The C functions behind this folder, and the metadata's lock. */

import { functions as listFunctions } from "../generated/glib/glist.ts";
import { functions as memFunctions } from "../generated/glib/gmem.ts";
import { functions as quarkFunctions } from "../generated/glib/gquark.ts";
import { functions as stringFunctions } from "../generated/glib/gstrfuncs.ts";
import type { Linked } from "../native/kinds.ts";
import { link } from "../native/library.ts";
import { lockMeta, unlockMeta } from "../native/meta-lock.ts";
import { functions as metaFunctions } from "./structs.ts";

export const nvds: Linked<typeof metaFunctions> = link("nvds_meta", metaFunctions);
export const glib: Linked<
  typeof memFunctions & typeof listFunctions & typeof quarkFunctions & typeof stringFunctions
> = link("glib-2.0", {
  ...memFunctions,
  ...listFunctions,
  ...quarkFunctions,
  ...stringFunctions,
});

/**
 * Runs `work` holding the lock of the batch at an address: lists are changed and walked under it, because
 * after a tee the branches share one batch. Never wait for anything in `work`.
 */
export function locked<T>(batch: number, work: () => T): T {
  lockMeta(batch);
  try {
    return work();
  } finally {
    unlockMeta(batch);
  }
}

/** The same, holding the lock of what is copied from besides: it may hang on another batch. */
export function lockedBoth<T>(from: number, to: number, work: () => T): T {
  return locked(from, () => locked(to, work));
}
