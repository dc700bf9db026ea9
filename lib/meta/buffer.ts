/** User metadata on buffers before there is a batch: nvstreammux makes it the frame's. (gstnvdsmeta.h, NvDsMeta) */

import type { MediaBuffer } from "../gst/buffer.ts";
import { GstError } from "../gst/errors.ts";
import { symbolAddress } from "../native/lane.ts";
import { lazily } from "../native/lazy.ts";
import { link } from "../native/library.ts";
import { shim } from "../native/shim.ts";
import { writePointer } from "../native/struct.ts";
import { sdkModule } from "../sdk/modules.ts";
import type { UserKind } from "./user_kinds.ts";

const users: () => typeof import("./user.ts") = lazily(() => require("./user.ts"));
const module = lazily(() => sdkModule("gstnvdsmeta"));
const gstnvds = lazily(() => link("nvdsgst_meta", module().functions));

/**
 * Attaches a value to a buffer in a `buffer` probe before nvstreammux; behind it `frame.user(kind)` gives it back.
 * Where others share the buffer, a copy of it goes on in the stream.
 *
 *     decoder.pad("src").probe("buffer", ({ buffer }) => {
 *       if (buffer !== undefined) attachToBuffer(buffer, Counts, { cars: 3 });
 *     });
 */
export function attachToBuffer<Value>(buffer: MediaBuffer, kind: UserKind<Value>, value: Value): void;
export function attachToBuffer(buffer: MediaBuffer, name: string, value: unknown): void;
export function attachToBuffer(buffer: MediaBuffer, named: UserKind<unknown> | string, value: unknown): void {
  const { dataFunctions, kindOf, newData } = users();
  const kind = kindOf(named);
  const bytes = kind.encode(value);
  const { copy, release } = dataFunctions();
  const duplicate = symbolAddress("deepscript", "ds_user_duplicate");
  const free = symbolAddress("deepscript", "ds_user_free");
  const { address, memory } = buffer.writable();
  const data = newData(bytes, kind.name);
  const at = gstnvds().gst_buffer_add_nvds_meta(address, data, 0, duplicate, free);
  if (at === 0) {
    shim.ds_user_free(data, 0);
    throw new GstError("the buffer takes no metadata");
  }
  const meta = new (module().NvDsMeta)(memory, at);
  meta.meta_type = kind.type;
  writePointer(meta, "gst_to_nvds_meta_transform_func", copy);
  writePointer(meta, "gst_to_nvds_meta_release_func", release);
}
