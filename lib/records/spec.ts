/** What a script asks records() for, and the types of what it gets. */
import type { Columns, FieldsOf, FieldTable, Paths, PathsOf, TextsOfClass, Values } from "./paths.ts";
import type { StructClass } from "./places.ts";

/** A path in NvDsFrameMeta: `"frame_num"`, `"sensorInfo_meta.uri"`, `"misc_frame_info.0"`. */
export type FramePath = PathsOf<"NvDsFrameMeta">;
/** A path in NvDsObjectMeta: `"class_id"`, `"rect_params.left"`, `"tracker_bbox_info.org_bbox_coords.left"`. */
export type ObjectPath = PathsOf<"NvDsObjectMeta">;
/** A path in NvDsClassifierMeta: `"unique_component_id"`, `"classifier_type"`. */
export type ClassifierPath = PathsOf<"NvDsClassifierMeta">;
/** A path in NvDsLabelInfo: `"result_label"`, `"result_class_id"`, `"result_prob"`. */
export type LabelPath = PathsOf<"NvDsLabelInfo">;

/** What user metadata hangs on. */
export type UserOwner = "batch" | "frame" | "object";

/** User metadata of one type, as a C struct whose class is generated. Made with userFields(). */
export interface UserFields {
  readonly on: UserOwner;
  /** An NvDsMetaType, or the name that userMetaType() would be given. */
  readonly type: number | string;
  readonly struct: StructClass;
  readonly fields: readonly string[];
  /** Fields that are `char *`, of a struct of your own. */
  readonly texts?: readonly string[];
}

/**
 * The fields to record, as paths in C's spelling: `.` leads into structs within (`"rect_params.left"`) and to the
 * elements of arrays (`"misc_obj_info.0"`). An empty list records that a row is there, and where.
 *
 *     const records = sgie.pad("src").records({
 *       object: ["object_id"],
 *       label: ["result_label", "result_prob"],
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
 *       for (const label of batch.labels) console.log(label.classifier.object.object_id, label.result_label);
 *       for (const event of batch.user.events) console.log(event.frame.index, event.sensorId, event.ts);
 *     }
 *
 * | C | column | row |
 * |---|---|---|
 * | integers to 32 bits, enums, float, double, bit-fields | typed array of that kind | number |
 * | 64-bit integers | BigInt64Array, BigUint64Array | bigint |
 * | _Bool | Uint8Array | boolean |
 * | char[], char * (at most 4096 bytes) | TextColumn: indices and distinct texts | string; undefined for NULL |
 *
 * What is C++ (nvdsanalytics' vectors and maps) or behind other pointers is for extract().
 */
export interface RecordFields {
  /** Of each frame. */
  readonly frame?: readonly FramePath[];
  /** Of each object. */
  readonly object?: readonly ObjectPath[];
  /** Of each classifier's result about an object: what secondary detectors say. */
  readonly classifier?: readonly ClassifierPath[];
  /** Of each label of such a result. */
  readonly label?: readonly LabelPath[];
  /** Of user metadata, under names of your own. */
  readonly user?: { readonly [name: string]: UserFields };
}

/** Fields of user metadata, typed by the struct that it is: see RecordFields.user. */
export function userFields<
  Struct extends StructClass,
  const On extends UserOwner,
  const Path extends Paths<Struct["fields"], TextsOfClass<Struct> | Text>,
  const Text extends keyof Struct["fields"] & string = never,
>(user: {
  readonly on: On;
  readonly type: number | string;
  readonly struct: Struct;
  readonly fields: readonly Path[];
  readonly texts?: readonly Text[];
}): {
  readonly on: On;
  readonly type: number | string;
  readonly struct: Struct;
  readonly fields: readonly Path[];
  readonly texts?: readonly Text[];
} {
  return user;
}

/** Rows of one kind: columns by path, and the same data row by row. */
export interface Table<Row> extends Iterable<Row> {
  /** Rows. */
  readonly count: number;
  /** RangeError outside the table. */
  row(index: number): Row;
  /** The rows that belong to row `parent` of the table that this one hangs on, in order. */
  of(parent: number): readonly Row[];
  /** By path: for a field whose name a table needs for itself, `count`, `row`, `of` or the owner's. */
  column(path: string): unknown;
}

/** One row: the recorded fields by path. It keeps its batch from being collected. */
export interface RowBase<Data> {
  /** In its table. */
  readonly index: number;
  /** The recorded fields as plain data, without what it belongs to. */
  toObject(): Data;
}

type Listed<S, Key extends string> = S extends { readonly [K in Key]: readonly (infer Path extends string)[] }
  ? Path
  : never;

/** Tables that are there because others hang on them. */
type HasLabels<S> = "label" extends keyof S ? true : false;
type HasClassifiers<S> = "classifier" extends keyof S ? true : HasLabels<S>;
type UserOwners<S> = S extends { readonly user: infer Users }
  ? { [Name in keyof Users]: Users[Name] extends { readonly on: infer On } ? On : never }[keyof Users]
  : never;
type HasObjects<S> = "object" extends keyof S
  ? true
  : HasClassifiers<S> extends true
    ? true
    : "object" extends UserOwners<S>
      ? true
      : false;
type If<Condition, Members> = Condition extends true ? Members : unknown;

type Data<Struct, Path extends string> = Values<FieldsOf<Struct>, Path>;
type TableOf<Fields, Path extends string, Row> = Table<Row> & Omit<Columns<Fields, Path>, keyof Table<Row>>;
type RowOf<Values> = RowBase<Values> & Omit<Values, keyof RowBase<Values>>;

/** A frame as a row. */
export type FrameRow<S> = RowOf<Data<"NvDsFrameMeta", Listed<S, "frame">>> &
  If<HasObjects<S>, { readonly objects: readonly ObjectRow<S>[] }>;
/** An object as a row. */
export type ObjectRow<S> = RowOf<Data<"NvDsObjectMeta", Listed<S, "object">>> & {
  readonly frame: FrameRow<S>;
} & If<HasClassifiers<S>, { readonly classifiers: readonly ClassifierRow<S>[] }>;
/** A classifier's result as a row. */
export type ClassifierRow<S> = RowOf<Data<"NvDsClassifierMeta", Listed<S, "classifier">>> & {
  readonly object: ObjectRow<S>;
} & If<HasLabels<S>, { readonly labels: readonly LabelRow<S>[] }>;
/** A label as a row. */
export type LabelRow<S> = RowOf<Data<"NvDsLabelInfo", Listed<S, "label">>> & {
  readonly classifier: ClassifierRow<S>;
};

type OwnerRow<S, On> = On extends "frame"
  ? { readonly frame: FrameRow<S> }
  : On extends "object"
    ? { readonly object: ObjectRow<S> }
    : unknown;
type OwnerColumn<On> = On extends "batch"
  ? unknown
  : { readonly [Key in On & string]: Uint32Array<ArrayBuffer> };
type FieldsOfUser<User> = User extends {
  readonly struct: { readonly fields: infer Fields extends FieldTable };
}
  ? Fields
  : never;
type UserTable<S, User> = User extends {
  readonly on: infer On;
  readonly fields: readonly (infer Path extends string)[];
}
  ? TableOf<FieldsOfUser<User>, Path, RowOf<Values<FieldsOfUser<User>, Path>> & OwnerRow<S, On>> &
      OwnerColumn<On>
  : never;

/**
 * What was recorded of one buffer, and belongs to nobody but the script: columns as typed arrays,
 * `batch.objects.class_id[index]`, and rows, `for (const object of batch.objects)`.
 */
export type RecordBatch<S> = {
  /** Of the batch, among all that reached the pad, from 0 on: a gap is where some were dropped. */
  readonly sequence: number;
  /** The buffer's presentation time, nanoseconds; undefined where it has none. */
  readonly pts: bigint | undefined;
  readonly frames: TableOf<FieldsOf<"NvDsFrameMeta">, Listed<S, "frame">, FrameRow<S>>;
} & If<
  HasObjects<S>,
  {
    /** `objects.frame`: for each object the row of its frame. */
    readonly objects: TableOf<FieldsOf<"NvDsObjectMeta">, Listed<S, "object">, ObjectRow<S>> & {
      readonly frame: Uint32Array<ArrayBuffer>;
    };
  }
> &
  If<
    HasClassifiers<S>,
    {
      readonly classifiers: TableOf<
        FieldsOf<"NvDsClassifierMeta">,
        Listed<S, "classifier">,
        ClassifierRow<S>
      > & { readonly object: Uint32Array<ArrayBuffer> };
    }
  > &
  If<
    HasLabels<S>,
    {
      readonly labels: TableOf<FieldsOf<"NvDsLabelInfo">, Listed<S, "label">, LabelRow<S>> & {
        readonly classifier: Uint32Array<ArrayBuffer>;
      };
    }
  > &
  (S extends { readonly user: infer Users }
    ? { readonly user: { readonly [Name in keyof Users]: UserTable<S, Users[Name]> } }
    : unknown);
