/** What a script asks records() for. */
import type { Arrays } from "./arrays.ts";
import type { Paths, PathsOf, TextsOfClass } from "./paths.ts";
import type { StructTable } from "./places.ts";

/** A path in NvDsBatchMeta: `"num_frames_in_batch"`, `"misc_batch_info.0"`. */
export type BatchPath = PathsOf<"NvDsBatchMeta">;

/** A path in NvDsFrameMeta: `"frame_num"`, `"sensorInfo_meta.uri"`, `"misc_frame_info.0"`. */
export type FramePath = PathsOf<"NvDsFrameMeta">;
/** A path in NvDsObjectMeta: `"class_id"`, `"rect_params.left"`, `"tracker_bbox_info.org_bbox_coords.left"`. */
export type ObjectPath = PathsOf<"NvDsObjectMeta">;
/** A path in NvDsClassifierMeta: `"unique_component_id"`, `"classifier_type"`. */
export type ClassifierPath = PathsOf<"NvDsClassifierMeta">;
/**
 * A path in NvDsLabelInfo: `"result_class_id"`, `"result_prob"`; and `"text"`, which C has no field for: the label, be it in
 * `result_label` or, beyond the 127 bytes that that has room for, where `pResult_label` points.
 */
export type LabelPath = PathsOf<"NvDsLabelInfo"> | "text";

/** A path in NvDsAudioFrameMeta: `"class_label"`, `"sample_rate"`. */
export type SoundPath = PathsOf<"NvDsAudioFrameMeta">;

/** What user metadata hangs on. */
export type UserOwner = "batch" | "frame" | "object" | "sound";

/** User metadata of one type, as a C struct: of a generated class, or declared with defineStructMeta. Made with userFields(). */
export interface UserFields {
  readonly on: UserOwner;
  /** An NvDsMetaType, or the name that userMetaType() would be given. */
  readonly type: number | string;
  readonly struct: StructTable;
  readonly fields: readonly string[];
  /** Fields that are `char *`, of a struct of your own. */
  readonly texts?: readonly string[];
  /** Arrays that it points to, under names of your own: see arrayFields(). */
  readonly arrays?: Arrays;
}

/**
 * The fields to record, as paths in C's spelling: `.` leads into structs within (`"rect_params.left"`) and to the
 * elements of arrays (`"misc_obj_info.0"`); arrays of numbers come whole too (`"misc_obj_info"`). An empty list records that a row is there, and where.
 *
 *     const records = sgie.pad("src").records({
 *       object: ["object_id"],
 *       label: ["text", "result_prob"],
 *       user: {
 *         events: userFields({
 *           on: "frame",
 *           type: NvDsMetaType.NVDS_EVENT_MSG_META,
 *           struct: NvDsEventMsgMeta,
 *           fields: ["sensorId", "ts"],
 *         }),
 *       },
 *     });
 *     for await (const batch of records) {
 *       for (const label of batch.labels) console.log(label.classifier.object.object_id, label.text);
 *       for (const event of batch.user.events) console.log(event.frame.index, event.sensorId, event.ts);
 *     }
 *
 * | C | column | row |
 * |---|---|---|
 * | integers to 32 bits, enums, float, double, bit-fields | typed array of that kind | number |
 * | 64-bit integers | BigInt64Array, BigUint64Array | bigint |
 * | _Bool | Uint8Array | boolean |
 * | char[], char * (at most 4096 bytes) | TextColumn: indices and distinct texts | string; undefined for NULL |
 * | arrays of numbers, whole | ArrayColumn: all rows' `values`, `stride` of them a row | typed array, a view into that |
 *
 * nvtracker's lists and what nvdsanalytics finds come as trackerFields(), frameAnalyticsFields() and
 * objectAnalyticsFields(); kinds of your own, made with defineStructMeta, as
 * `userFields({ on: "object", type: Position.name, struct: Position, fields: ["x", "name"] })`; arrays behind
 * pointers with arrayFields(). The rest (values of defineUserMeta, tensors by name) is for extract().
 */
export interface RecordFields {
  /** Of the batch itself, as `batch.meta`. */
  readonly batch?: readonly BatchPath[];
  /** Of each frame. */
  readonly frame?: readonly FramePath[];
  /** Of each object. */
  readonly object?: readonly ObjectPath[];
  /** Of each classifier's result about an object: what secondary detectors say. */
  readonly classifier?: readonly ClassifierPath[];
  /** Of each label of such a result. */
  readonly label?: readonly LabelPath[];
  /** Of each sound of an audio batch, which has no frames and no objects. */
  readonly sound?: readonly SoundPath[];
  /** Of user metadata, under names of your own. */
  readonly user?: { readonly [name: string]: UserFields };
}

/** Fields of user metadata, typed by the struct that it is: see RecordFields.user. */
export function userFields<
  Struct extends StructTable,
  const On extends UserOwner,
  const Path extends Paths<Struct["fields"], TextsOfClass<Struct> | Text>,
  const Text extends keyof Struct["fields"] & string = never,
  // biome-ignore lint/complexity/noBannedTypes: a struct without arrays has no members here
  const Below extends Arrays = {},
>(user: {
  readonly on: On;
  readonly type: number | string;
  readonly struct: Struct;
  readonly fields: readonly Path[];
  readonly texts?: readonly Text[];
  readonly arrays?: Below;
}): {
  readonly on: On;
  readonly type: number | string;
  readonly struct: Struct;
  readonly fields: readonly Path[];
  readonly texts?: readonly Text[];
  readonly arrays?: Below;
} {
  return user;
}
