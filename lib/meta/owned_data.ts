import type { Memory } from "../native/memory.ts";
import { shim } from "../native/shim.ts";
import { attachData, newData, type UserMeta, type UserOwner } from "./user.ts";

/** A struct with all that hangs on it, as user metadata. */
export interface OwnedData {
  readonly type: number;
  /** For errors. */
  readonly what: string;
  readonly size: number;
  /** What ownedTable gave for the struct. */
  readonly table: number;
  /** Fills the struct at an address, which is zeroed; what it points to is of C's heap. */
  readonly fill: (data: number) => void;
}

/** Attaches a struct, which C owns, copies and releases with what it points to; nothing stays where `fill` throws. */
export function attachOwned(
  owner: UserOwner,
  memory: Memory,
  { type, what, size, table, fill }: OwnedData,
): UserMeta {
  const data = newData(new Uint8Array(size), what);
  shim.ds_user_own(data, table);
  try {
    fill(data);
  } catch (error) {
    shim.ds_user_free(data, 0);
    throw error;
  }
  return attachData(owner, memory, type, data);
}
