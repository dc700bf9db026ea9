import { dlopen } from "bun:ffi";

const currentFolder = -100; // AT_FDCWD
const exchange = 2; // RENAME_EXCHANGE

/**
 * Swaps two paths in one step, so that there is no moment at which either is missing (renameat2 of Linux).
 * False, and nothing done, where the C library or the file system cannot.
 */
export function exchangePaths(one: string, other: string): boolean {
  try {
    const { symbols } = dlopen("libc.so.6", {
      renameat2: { args: ["i32", "cstring", "i32", "cstring", "u32"], returns: "i32" },
    });
    return symbols.renameat2(currentFolder, cString(one), currentFolder, cString(other), exchange) === 0;
  } catch {
    return false;
  }
}

function cString(text: string): Buffer {
  return Buffer.from(`${text}\0`);
}
