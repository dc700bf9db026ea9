/**
 * Metadata as plain data that outlives the handler: to be kept, posted to a Worker, written as JSON.
 *
 * In JSON.stringify(snapshot), and of each frame and object in it, 64-bit integers (object_id, buf_pts, ntp_timestamp) are
 * decimal text, whatever their value; what is undefined is left out, and NaN and infinities are null. What structuredClone()
 * or a message to another thread makes of a snapshot has the bigints themselves, which JSON has no text for.
 */
import type { Batch } from "./batch.ts";
import type { Classifier, Label } from "./classifier.ts";
import type { Frame } from "./frame.ts";
import { type Box, readBox } from "./geometry.ts";
import type { DetectedObject } from "./object.ts";

export interface LabelSnapshot {
  readonly text: string;
  readonly result_class_id: number;
  readonly label_id: number;
  /** 0 to 1. */
  readonly result_prob: number;
}

export interface ClassifierSnapshot {
  readonly unique_component_id: number;
  readonly type: string | undefined;
  readonly labels: readonly LabelSnapshot[];
}

export interface ObjectSnapshot {
  readonly class_id: number;
  /** UNTRACKED_OBJECT_ID (2n ** 64n - 1n) unless a tracker has seen the object. */
  readonly object_id: bigint;
  readonly unique_component_id: number;
  readonly obj_label: string;
  /** 0 to 1; -0.1 where the component gives none. */
  readonly confidence: number;
  readonly tracker_confidence: number;
  /** The box in use, in pixels of the batch's surfaces. */
  readonly rect_params: Box;
  readonly detector_bbox: Box;
  readonly tracker_bbox: Box;
  /** What the OSD writes beside it. */
  readonly text: string | undefined;
  /** Index of the parent among the frame's objects. */
  readonly parent: number | undefined;
  readonly classifiers: readonly ClassifierSnapshot[];
}

export interface FrameSnapshot {
  readonly pad_index: number;
  readonly source_id: number;
  /** Index of the frame's surface in the batch. */
  readonly batch_id: number;
  readonly frame_num: number;
  /** Nanoseconds. */
  readonly buf_pts: bigint;
  /** Nanoseconds since 1970. */
  readonly ntp_timestamp: bigint;
  readonly source_frame_width: number;
  readonly source_frame_height: number;
  readonly pipeline_width: number;
  readonly pipeline_height: number;
  readonly bInferDone: boolean;
  readonly objects: readonly ObjectSnapshot[];
}

export interface BatchSnapshot {
  readonly max_frames_in_batch: number;
  readonly frames: readonly FrameSnapshot[];
}

export function labelSnapshot({ text, result_class_id, label_id, result_prob }: Label): LabelSnapshot {
  return { text, result_class_id, label_id, result_prob };
}

export function classifierSnapshot(classifier: Classifier): ClassifierSnapshot {
  const { unique_component_id, type, labels } = classifier;
  return { unique_component_id, type, labels: labels.map(labelSnapshot) };
}

export function objectSnapshot(object: DetectedObject): ObjectSnapshot {
  const parent = object.parentObject;
  const place = parent === undefined ? -1 : object.frame.objects.indexOf(parent);
  return inJson({
    class_id: object.class_id,
    object_id: object.object_id,
    unique_component_id: object.unique_component_id,
    obj_label: object.obj_label,
    confidence: object.confidence,
    tracker_confidence: object.tracker_confidence,
    rect_params: readBox(object.rect_params),
    detector_bbox: readBox(object.detector_bbox_info.org_bbox_coords),
    tracker_bbox: readBox(object.tracker_bbox_info.org_bbox_coords),
    text: object.text,
    parent: place < 0 ? undefined : place,
    classifiers: object.classifiers.map(classifierSnapshot),
  });
}

export function frameSnapshot(frame: Frame): FrameSnapshot {
  return inJson({
    pad_index: frame.pad_index,
    source_id: frame.source_id,
    batch_id: frame.batch_id,
    frame_num: frame.frame_num,
    buf_pts: frame.buf_pts,
    ntp_timestamp: frame.ntp_timestamp,
    source_frame_width: frame.source_frame_width,
    source_frame_height: frame.source_frame_height,
    pipeline_width: frame.pipeline_width,
    pipeline_height: frame.pipeline_height,
    bInferDone: frame.bInferDone !== 0,
    objects: frame.objects.map(objectSnapshot),
  });
}

export function batchSnapshot(batch: Batch): BatchSnapshot {
  return {
    max_frames_in_batch: batch.max_frames_in_batch,
    frames: batch.frames.map(frameSnapshot),
  };
}

/** The data, with a toJSON that is no part of it: it is neither printed, nor cloned, nor compared. */
function inJson<Data extends object>(data: Data): Data {
  return Object.defineProperty(data, "toJSON", { value: bigintsAsText });
}

function bigintsAsText(this: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(this).map(([name, value]) => [name, typeof value === "bigint" ? `${value}` : value]),
  );
}
