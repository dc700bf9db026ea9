import type { CopiedMemory } from "./copied-memory.ts";
import { CopyRecord } from "./protocol.ts";
import { shim } from "./shim.ts";

/**
 * What C needs to know to copy a batch: addresses of the SDK's functions, and offsets and sizes out of the
 * generated `fields` tables. The shim itself knows no DeepStream struct.
 */
export interface BatchLayout {
  /** Address of gst_buffer_get_nvds_batch_meta. */
  readonly getBatchMeta: number;
  /** Address of nvds_acquire_meta_lock. */
  readonly acquireLock: number;
  /** Address of nvds_release_meta_lock. */
  readonly releaseLock: number;
  /** Offset of NvDsBatchMeta.frame_meta_list. */
  readonly frameList: number;
  /** Size of NvDsFrameMeta. */
  readonly frameSize: number;
  /** Offset of NvDsFrameMeta.obj_meta_list. */
  readonly objectList: number;
  /** Size of NvDsObjectMeta. */
  readonly objectSize: number;
  /** Offset of NvDsBatchMeta.base_meta.meta_type. */
  readonly type: number;
  /** The meta_type of audio batches, of which nothing is copied: their frames are of another struct. */
  readonly audioType: number;
}

/** A BatchLayout that C holds; made once for a process. */
export interface BatchPlan {
  readonly address: number;
  /** Bytes from one copied frame to the next. */
  readonly frameStride: number;
  /** Bytes from one copied object to the next. */
  readonly objectStride: number;
}

/**
 * The frames and objects of one batch, copied under the meta lock by the thread that serves the handler, in list order.
 * Reading the copies costs no call; writing through `memory` writes the copy and the real struct.
 */
export interface BatchCopy {
  /** Address of the NvDsBatchMeta itself. */
  readonly batch: number;
  readonly frames: number;
  readonly objects: number;
  readonly memory: CopiedMemory;
  /** Where in `memory` the struct of frame `index` begins. */
  frameAt(index: number): number;
  /** The objects of frame `index` are those from firstObject(index) up to firstObject(index + 1), exclusive. */
  firstObject(index: number): number;
  /** Where in `memory` the struct of object `index`, counted over all frames, begins. */
  objectAt(index: number): number;
  /**
   * A copy of the batch as it is now, or this one where nothing has changed: to be asked by who holds the batch's lock.
   * What was given out of this one may be used as before.
   */
  again(): BatchCopy;
}

/** Hands a layout to C. */
export function planBatch(layout: BatchLayout): BatchPlan {
  const words = BigUint64Array.of(
    BigInt(layout.getBatchMeta),
    BigInt(layout.acquireLock),
    BigInt(layout.releaseLock),
    BigInt(layout.frameList),
    BigInt(layout.frameSize),
    BigInt(layout.objectList),
    BigInt(layout.objectSize),
    BigInt(layout.type),
    BigInt(layout.audioType),
  );
  const { frameSize, objectSize } = layout;
  return {
    address: shim.ds_plan_new(words),
    frameStride: CopyRecord.frameHeader + roundUp(frameSize),
    objectStride: CopyRecord.objectHeader + roundUp(objectSize),
  };
}

function roundUp(size: number): number {
  return Math.ceil(size / 8) * 8;
}
