import { functions } from "../generated/gstreamer/gstbuffer.ts";
import { roomFor } from "../native/into.ts";
import { link } from "../native/library.ts";
import { GstError } from "./errors.ts";

const gst = link("gstreamer-1.0", functions);

/** `length` bytes of a buffer from `offset` on, which it must have; in `into`, where that is given. */
export function extractBytes(buffer: number, offset: number, length: number, into?: Uint8Array): Uint8Array {
  const bytes = roomFor(length, into);
  if (length === 0) return bytes;
  const got = gst.gst_buffer_extract(buffer, BigInt(offset), bytes, BigInt(length));
  if (got !== BigInt(length)) throw new GstError(`of ${length} bytes of a buffer ${got} can be read`);
  return bytes;
}

/** All its bytes. */
export function allBytes(buffer: number): Uint8Array {
  return extractBytes(buffer, 0, Number(gst.gst_buffer_get_size(buffer)));
}
