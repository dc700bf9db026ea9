import { atProgram } from "./errors.ts";
import { arrayOf } from "./given-values.ts";

/**
 * Where `size` bytes go: memory of their own, or the begin of `into`, which is handed back itself where it is of that
 * very size. RangeError at the program's line where it is too small, TypeError where it is another array than that of bytes.
 */
export function roomFor(size: number, into?: Uint8Array): Uint8Array {
  // Not filled with zeros: every byte is written before a program has them.
  if (into === undefined) return new Uint8Array(Buffer.allocUnsafeSlow(size).buffer);
  if (!(into instanceof Uint8Array && into.byteLength >= size)) {
    const { byteLength } = arrayOf("Uint8Array", "into", into);
    throw atProgram(new RangeError(`${size} bytes do not fit into ${byteLength}`));
  }
  return into.byteLength === size ? into : into.subarray(0, size);
}
