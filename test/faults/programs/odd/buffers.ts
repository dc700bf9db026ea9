/** Calls of a buffer, for a handler. */
import type { MediaBuffer } from "../../../../lib/index.ts";
import { type Calls, call } from "./call.ts";

export function callsOf(buffer: MediaBuffer): Calls {
  return {
    "buffer.bytes()": (value) => call(buffer, "bytes", value),
    "buffer.bytes(, length)": (value) => call(buffer, "bytes", 0, value),
    "buffer.bytes({ into })": (value) => call(buffer, "bytes", { into: value }),
    "buffer.write()": (value) => call(buffer, "write", value),
    "buffer.write(, offset)": (value) => call(buffer, "write", new Uint8Array(1), value),
    "buffer.replace()": (value) => call(buffer, "replace", value),
    "buffer.retime()": (value) => call(buffer, "retime", value),
    "buffer.retime({ pts })": (value) => call(buffer, "retime", { pts: value }),
    "buffer.surface()": (value) => call(buffer, "surface", value),
  };
}
