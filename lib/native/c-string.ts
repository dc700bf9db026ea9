import { CString, type Pointer } from "bun:ffi";

/** The NUL-terminated text at an address, copied; undefined for NULL. Malformed UTF-8 becomes U+FFFD. */
export function textAt(address: number): string | undefined {
  return address === 0 ? undefined : new CString(address as Pointer).toString();
}
