/** The types of what records() gives. */
import type { Columns, FieldsOf, FieldTable, Values } from "./paths.ts";

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
type HasSounds<S> = "sound" extends keyof S ? true : "sound" extends UserOwners<S> ? true : false;
type If<Condition, Members> = Condition extends true ? Members : unknown;

/** A label's fields, and its text. */
type LabelFields = FieldsOf<"NvDsLabelInfo"> & { readonly text: { readonly kind: "string" } };

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
/** A sound as a row. */
export type SoundRow<S> = RowOf<Data<"NvDsAudioFrameMeta", Listed<S, "sound">>>;
/** A label as a row. */
export type LabelRow<S> = RowOf<Values<LabelFields, Listed<S, "label">>> & {
  readonly classifier: ClassifierRow<S>;
};

type OwnerRow<S, On> = On extends "frame"
  ? { readonly frame: FrameRow<S> }
  : On extends "object"
    ? { readonly object: ObjectRow<S> }
    : On extends "sound"
      ? { readonly sound: SoundRow<S> }
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
  ? TableOf<
      FieldsOfUser<User>,
      Path,
      RowOf<Values<FieldsOfUser<User>, Path>> & OwnerRow<S, On> & ArrayRows<User>
    > &
      OwnerColumn<On> &
      ArrayTables<User>
  : never;

type ArraysOf<User> = User extends { readonly arrays?: infer Below } ? NonNullable<Below> : never;
/** The elements that belong to a row. */
type ArrayRows<User> = {
  readonly [Name in keyof ArraysOf<User>]: readonly ArrayRow<ArraysOf<User>[Name]>[];
};
/** The elements of all rows. */
type ArrayTables<User> = { readonly [Name in keyof ArraysOf<User>]: ArrayTable<ArraysOf<User>[Name]> };
type ArrayRow<Elements> = Elements extends { readonly fields: readonly (infer Path extends string)[] }
  ? RowOf<Values<FieldsOfUser<Elements>, Path>> & ArrayRows<Elements> & { readonly owner: RowBase<unknown> }
  : never;
type ArrayTable<Elements> = Elements extends { readonly fields: readonly (infer Path extends string)[] }
  ? TableOf<FieldsOfUser<Elements>, Path, ArrayRow<Elements>> &
      ArrayTables<Elements> & { readonly owner: Uint32Array<ArrayBuffer> }
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
  /** Of NvDsBatchMeta; undefined where the buffer has no batch metadata. */
  readonly meta: RowOf<Data<"NvDsBatchMeta", Listed<S, "batch">>> | undefined;
  /** None in an audio batch. */
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
      readonly labels: TableOf<LabelFields, Listed<S, "label">, LabelRow<S>> & {
        readonly classifier: Uint32Array<ArrayBuffer>;
      };
    }
  > &
  If<
    HasSounds<S>,
    { readonly sounds: TableOf<FieldsOf<"NvDsAudioFrameMeta">, Listed<S, "sound">, SoundRow<S>> }
  > &
  (S extends { readonly user: infer Users }
    ? { readonly user: { readonly [Name in keyof Users]: UserTable<S, Users[Name]> } }
    : unknown);
