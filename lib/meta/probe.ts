/** Batch probes: pad probes whose handler is handed DeepStream's metadata. */

import { GstError } from "../gst/errors.ts";
import { answerNumber, type ProbeResult } from "../gst/probes.ts";
import { type BatchPlan, planBatch } from "../native/batch.ts";
import { symbolAddress } from "../native/lane.ts";
import type { ProbeHandler } from "../native/probe.ts";
import { Batch } from "./batch.ts";
import { NvDsBaseMeta, NvDsBatchMeta, NvDsFrameMeta, NvDsMetaType, NvDsObjectMeta } from "./structs.ts";

/** Called while the streaming thread waits. The batch is valid until it returns. */
export type BatchFunction = (batch: Batch) => ProbeResult;

let plan: BatchPlan | undefined;

/** How C copies a batch for a handler: where the generated structs say that the lists are. */
export function batchPlan(): BatchPlan {
  plan ??= planBatch({
    getBatchMeta: symbolAddress("nvdsgst_meta", "gst_buffer_get_nvds_batch_meta"),
    acquireLock: symbolAddress("nvds_meta", "nvds_acquire_meta_lock"),
    releaseLock: symbolAddress("nvds_meta", "nvds_release_meta_lock"),
    frameList: NvDsBatchMeta.fields.frame_meta_list.offset,
    frameSize: NvDsFrameMeta.size,
    objectList: NvDsFrameMeta.fields.obj_meta_list.offset,
    objectSize: NvDsObjectMeta.size,
    type: NvDsBatchMeta.fields.base_meta.offset + NvDsBaseMeta.fields.meta_type.offset,
    audioType: NvDsMetaType.NVDS_AUDIO_BATCH_META,
  });
  return plan;
}

/**
 * A script's handler in the shape that the native layer calls, for probes that were added with batchPlan(); errors call
 * it `place`.
 */
export function adaptBatch(handler: BatchFunction, place: string): ProbeHandler {
  return (call) => {
    const { batch } = call;
    if (batch === undefined) {
      throw new GstError(`${place}: this buffer carries no batch metadata: there is none before nvstreammux`);
    }
    const handed = new Batch(call, batch);
    try {
      return answerNumber(handler(handed), place);
    } finally {
      handed.end();
    }
  };
}
