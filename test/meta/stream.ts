/** A pipeline of stock elements whose buffers carry batch metadata made by the test. */

import { NvDsInferTensorMeta } from "../../lib/generated/deepstream/gstnvdsinfer.ts";
import {
  functions as bufferMetaFunctions,
  GstNvDsMetaType,
  NvDsMeta,
} from "../../lib/generated/deepstream/gstnvdsmeta.ts";
import {
  functions as metaFunctions,
  NvDsFrameMeta,
  NvDsObjectMeta,
  NvDsUserMeta,
} from "../../lib/generated/deepstream/nvdsmeta.ts";
import { functions as memFunctions } from "../../lib/generated/glib/gmem.ts";
import { GstPadProbeReturn, GstPadProbeType } from "../../lib/generated/gstreamer/gstpad.ts";
import { addressOf } from "../../lib/gst/object.ts";
import type { Pad } from "../../lib/gst/pad.ts";
import { Pipeline } from "../../lib/gst/pipeline.ts";
import type { BatchFunction } from "../../lib/meta/probe.ts";
import { symbolAddress } from "../../lib/native/lane.ts";
import { link } from "../../lib/native/library.ts";
import type { Memory } from "../../lib/native/memory.ts";
import { addProbe } from "../../lib/native/probe.ts";
import { writePointer } from "../../lib/native/struct.ts";

const glib = link("glib-2.0", memFunctions);
const nvds = link("nvds_meta", metaFunctions);
const gstnvds = link("nvdsgst_meta", bufferMetaFunctions);

/** Fills the batch of a buffer. */
export interface Builder {
  readonly batch: number;
  frame(fields?: { readonly source_id?: number; readonly frame_num?: number }): number;
  object(
    frame: number,
    fields?: {
      readonly class_id?: number;
      readonly label?: string;
      readonly parent?: number;
      readonly confidence?: number;
    },
  ): number;
  /** Attaches user metadata to a frame, an object, or else the batch. */
  user(to: { readonly frame?: number; readonly object?: number }, type: number, data: number): void;
  /** An NvDsInferTensorMeta that nobody frees. */
  tensor(id: number): number;
}

function builder(batch: number, memory: Memory): Builder {
  return {
    batch,
    frame({ source_id = 0, frame_num = 0 } = {}) {
      const address = nvds.nvds_acquire_frame_meta_from_pool(batch);
      const frame = new NvDsFrameMeta(memory, address);
      frame.source_id = source_id;
      frame.frame_num = frame_num;
      nvds.nvds_add_frame_meta_to_batch(batch, address);
      return address;
    },
    object(frame, { class_id = 0, label = "", parent = 0, confidence = 1 } = {}) {
      const address = nvds.nvds_acquire_obj_meta_from_pool(batch);
      const object = new NvDsObjectMeta(memory, address);
      object.class_id = class_id;
      object.confidence = confidence;
      object.obj_label = label;
      const { rect_params } = object;
      rect_params.left = 10 * class_id;
      rect_params.width = 5;
      nvds.nvds_add_obj_meta_to_frame(frame, address, parent);
      return address;
    },
    user({ frame, object }, type, data) {
      const address = nvds.nvds_acquire_user_meta_from_pool(batch);
      const user = new NvDsUserMeta(memory, address);
      user.base_meta.meta_type = type;
      writePointer(user, "user_meta_data", data);
      if (frame !== undefined) nvds.nvds_add_user_meta_to_frame(frame, address);
      else if (object !== undefined) nvds.nvds_add_user_meta_to_obj(object, address);
      else nvds.nvds_add_user_meta_to_batch(batch, address);
    },
    tensor(id) {
      const address = glib.g_malloc0(NvDsInferTensorMeta.size);
      new NvDsInferTensorMeta(memory, address).unique_id = id;
      return address;
    },
  };
}

function attach(buffer: number, memory: Memory, build: (builder: Builder) => void): void {
  const batch = nvds.nvds_create_batch_meta(4);
  const copy = symbolAddress("nvds_meta", "nvds_batch_meta_copy_func");
  const release = symbolAddress("nvds_meta", "nvds_batch_meta_release_func");
  const meta = new NvDsMeta(memory, gstnvds.gst_buffer_add_nvds_meta(buffer, batch, 0, copy, release));
  meta.meta_type = GstNvDsMetaType.NVDS_BATCH_GST_META;
  build(builder(batch, memory));
}

/** Gives each buffer that passes the pad a batch from `build`, which is told the buffer's number. */
export function attachBatches(pad: Pad, build: (builder: Builder, buffer: number) => void): void {
  let buffers = 0;
  addProbe(
    addressOf(pad),
    (call) => {
      attach(call.makeWritable(), call.memory, (builder) => build(builder, buffers++));
      return GstPadProbeReturn.GST_PAD_PROBE_OK;
    },
    { mask: GstPadProbeType.GST_PAD_PROBE_TYPE_BUFFER, onError: (error) => reportError(error) },
  );
}

/**
 * Runs `buffers` buffers through: each gets a batch from `build`, and each of `handlers` sees it in turn.
 * Rejects with what a handler throws.
 */
export async function stream(
  build: ((builder: Builder) => void) | undefined,
  handlers: readonly (BatchFunction | URL)[],
  buffers = 1,
): Promise<void> {
  const pipeline = Pipeline.launch(
    `fakesrc name=source num-buffers=${buffers} ! identity name=middle ! fakesink name=sink`,
  );
  if (build !== undefined) attachBatches(pipeline.element("source").pad("src"), build);
  const places = [pipeline.element("middle").pad("src"), pipeline.element("sink").pad("sink")];
  await Promise.all(
    handlers.map((handler, index) => {
      const pad = places[index];
      if (pad === undefined) throw new Error(`there is room for ${places.length} handlers`);
      return pad.onBatch(handler).ready;
    }),
  );
  await pipeline.run();
}

/** Runs one buffer and hands its batch to one handler. */
export function once(build: (builder: Builder) => void, handler: BatchFunction): Promise<void> {
  return stream(build, [handler]);
}

/** Two frames of sources 4 and 9, with three objects each. */
export function street(builder: Builder): void {
  for (const source of [4, 9]) {
    const frame = builder.frame({ source_id: source, frame_num: source * 100 });
    for (let index = 0; index < 3; index++) {
      builder.object(frame, { class_id: index, label: `kind ${index}` });
    }
  }
}
