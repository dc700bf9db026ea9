const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The bytes up to the first NUL, as UTF-8; malformed sequences become U+FFFD. */
export function textUpToNul(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return decoder.decode(end < 0 ? bytes : bytes.subarray(0, end));
}

/**
 * Fills `target` with the text as UTF-8 and a NUL; throws RangeError, writing nothing, if it does not fit, or holds a
 * NUL, where C's text would end.
 */
export function encodeInto(target: Uint8Array, value: string): void {
  const bytes = encoder.encode(value);
  if (bytes.length >= target.length) {
    throw new RangeError(
      `"${value}" takes ${bytes.length} bytes and a NUL, and there is room for ${target.length}`,
    );
  }
  if (bytes.includes(0)) throw new RangeError(`text for C cannot hold a NUL: ${JSON.stringify(value)}`);
  target.set(bytes);
  target[bytes.length] = 0;
}
