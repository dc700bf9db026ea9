/** What the files of this folder share when they talk to C. */
import { glib as glibFunctions, gobject as gobjectFunctions, gstreamer } from "../generated/start.ts";
import { textAt } from "../native/c-string.ts";
import type { Linked } from "../native/kinds.ts";
import { lazily } from "../native/lazy.ts";
import { link } from "../native/library.ts";
import { ProcessMemory } from "../native/process-memory.ts";
import { Scope } from "../native/scope.ts";

/** What lib/ calls at every start; other functions are linked where they are called. */
export const gst: Linked<typeof gstreamer> = link("gstreamer-1.0", gstreamer);
export const gobject: Linked<typeof gobjectFunctions> = link("gobject-2.0", gobjectFunctions);
export const glib: Linked<typeof glibFunctions> = link("glib-2.0", glibFunctions);

const gerrors: () => typeof import("../generated/glib/gerror.ts") = lazily(() =>
  require("../generated/glib/gerror.ts"),
);

/** The process's memory, for what outlives handlers (types, property specifications) or is owned by the caller. */
export const memory: ProcessMemory = new ProcessMemory(new Scope());

/** Text that C gave away: read and freed. */
export function takeText(address: number): string | undefined {
  const text = textAt(address);
  if (address !== 0) glib.g_free(address);
  return text;
}

/** Text that C keeps and promises to be there. */
export function requiredText(address: number): string {
  return textAt(address) ?? "";
}

/** Room for results that C writes through pointers: each is one 64-bit slot. */
export class Out {
  readonly slots: BigInt64Array;
  readonly #view: DataView;

  constructor(count: number) {
    this.slots = new BigInt64Array(count);
    this.#view = new DataView(this.slots.buffer);
  }

  /** The argument for slot `index`: valid for one call. */
  at(index: number): BigInt64Array {
    return this.slots.subarray(index, index + 1);
  }
  i32(index: number): number {
    return this.#view.getInt32(index * 8, true);
  }
  u32(index: number): number {
    return this.#view.getUint32(index * 8, true);
  }
  i64(index: number): bigint {
    return this.#view.getBigInt64(index * 8, true);
  }
  u64(index: number): bigint {
    return this.#view.getBigUint64(index * 8, true);
  }
  f64(index: number): number {
    return this.#view.getFloat64(index * 8, true);
  }
  pointer(index: number): number {
    return Number(this.i64(index));
  }
}

/** A GError as plain data. */
export interface GErrorData {
  /** As in `gst-resource-error-quark`. */
  readonly domain: string;
  readonly code: number;
  readonly message: string;
}

/** A GError as plain data. Borrowed. */
export function readError(address: number): GErrorData {
  const { GError } = gerrors();
  const error = new GError(memory, address);
  return {
    domain: requiredText(glib.g_quark_to_string(error.domain)),
    code: error.code,
    message: requiredText(error.message),
  };
}

/** A GError that C gave away: read and freed. */
export function takeError(address: number): GErrorData | undefined {
  if (address === 0) return undefined;
  const error = readError(address);
  link("glib-2.0", gerrors().functions).g_error_free(address);
  return error;
}

/** What a C function writes through a gint64 pointer and says TRUE; undefined where it says FALSE. */
export async function takeInt64(call: (at: number) => Promise<number>): Promise<bigint | undefined> {
  const room = glib.g_malloc0(8);
  try {
    return (await call(room)) === 0 ? undefined : memory.i64(room);
  } finally {
    glib.g_free(room);
  }
}
