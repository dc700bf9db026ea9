import { type Pointer, read } from "bun:ffi";
import type { Kind, Result } from "./kinds.ts";
import { symbolAddress } from "./lane.ts";

/** An exported variable, as the generated tables `variables` describe it. */
export interface VariableRow {
  /** What is read there; `bytes` where it is a struct or an array. */
  readonly kind: Exclude<Kind, "void"> | "bytes";
  /** C's name of the struct that it points to, or is. */
  readonly to?: string;
  readonly type?: string;
}

export type VariableTable = { readonly [name: string]: VariableRow };

/**
 * The value that a library's variable has now: a number, a bigint for 64 bits, a boolean, the address that a
 * pointer holds (0 is NULL). A struct or an array is used where it lies: its address is the value.
 *
 *     variable("gstreamer-1.0", variables, "_gst_caps_any")    // the caps that GST_CAPS_ANY stands for
 *
 * Many get their value when their library starts: GStreamer's GTypes and caps in gst_init. Throws
 * LibraryError where the library has no such variable.
 */
export function variable<const T extends VariableTable, N extends keyof T & string>(
  library: string,
  table: T,
  name: N,
): T[N]["kind"] extends Kind ? Result<T[N]["kind"]> : number {
  const address = symbolAddress(library, name);
  return readAt(address as Pointer, table[name]?.kind) as T[N]["kind"] extends Kind
    ? Result<T[N]["kind"]>
    : number;
}

function readAt(at: Pointer, kind: VariableRow["kind"] | undefined): number | bigint | boolean {
  switch (kind) {
    case "bool":
      return read.u8(at, 0) !== 0;
    case "bytes":
    case undefined:
      return at;
    default:
      return read[kind](at, 0);
  }
}
