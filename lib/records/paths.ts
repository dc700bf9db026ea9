/** Paths of fields, as types: what the generated tables of fields let a script ask for. */
import type { FieldLayout, ScalarKind } from "../native/struct.ts";
import type { ArrayColumn } from "./array_column.ts";
import type { CxxTextLayout } from "./places.ts";
import type { TextColumn } from "./text_column.ts";
import type { TextFields } from "./texts.ts";

type Structs = typeof import("../generated/deepstream/gstnvdsinfer.ts") &
  typeof import("../generated/deepstream/nvds_audio_meta.ts") &
  typeof import("../generated/deepstream/nvds_dewarper_meta.ts") &
  typeof import("../generated/deepstream/nvds_opticalflow_meta.ts") &
  typeof import("../generated/deepstream/nvds_tracker_meta.ts") &
  typeof import("../generated/deepstream/nvdsinfer.ts") &
  typeof import("../generated/deepstream/nvdsmeta.ts") &
  typeof import("../generated/deepstream/nvdsmeta_schema.ts") &
  typeof import("../generated/deepstream/nvll_osd_struct.ts");

/** A struct's `static fields`. */
export type FieldTable = { readonly [name: string]: FieldLayout | CxxTextLayout };

/** Those of a struct that DeepStream's headers declare. */
export type FieldsOf<Name> = Name extends keyof Structs
  ? Structs[Name] extends { readonly fields: infer Fields }
    ? Fields
    : never
  : never;

/** Longer arrays are indexed by any number here, and checked when the plan is made. */
type LongestCounted = 16;
type Indices<Length, Counted extends unknown[] = []> = Counted["length"] extends Length
  ? Exclude<keyof Counted, keyof unknown[]>
  : Counted["length"] extends LongestCounted
    ? `${number}`
    : Indices<Length, [...Counted, unknown]>;

type Below<Name extends string, Type> = `${Name}.${PathsOf<Type>}`;

type PathsAt<Name extends string, Layout, Texts> = Layout extends {
  kind: ScalarKind | "bits" | "string" | "cxxText";
}
  ? Name
  : Layout extends { kind: "ptr" }
    ? Extract<Name, Texts>
    : Layout extends { kind: "struct"; type: infer Type }
      ? Below<Name, Type>
      : Layout extends { kind: "array"; of: ScalarKind | "string"; length: infer Length }
        ? `${Name}.${Indices<Length> & string}` | (Layout extends { of: ScalarKind } ? Name : never)
        : Layout extends { kind: "array"; of: "struct"; length: infer Length; type: infer Type }
          ? Below<`${Name}.${Indices<Length> & string}`, Type>
          : never;

/** What can be asked for of a struct: fields, `.` and a field of a struct within, `.` and the index of an array's element; whole arrays of numbers. */
export type Paths<Fields, Texts = never> = {
  [Name in keyof Fields & string]: PathsAt<Name, Fields[Name], Texts>;
}[keyof Fields & string];

/** The same, of a struct that DeepStream's headers declare. */
export type PathsOf<Name> = Paths<FieldsOf<Name>, TextsOf<Name>>;

export type TextsOf<Name> = Name extends keyof TextFields ? TextFields[Name][number] : never;

/** The same, of a struct whose class is given. */
export type TextsOfClass<Class> = {
  [Name in keyof TextFields]: Name extends keyof Structs
    ? [Structs[Name], Class] extends [Class, Structs[Name]]
      ? TextFields[Name][number]
      : never
    : never;
}[keyof TextFields];

/** In place of the kind of a field: it is a whole array. */
interface Whole<Of> {
  readonly whole: Of;
}

/** The kind of the field at a path. */
type KindAt<Fields, Path extends string> = Path extends keyof Fields
  ? Fields[Path] extends { kind: "array"; of: infer Of }
    ? Whole<Of>
    : Fields[Path] extends { kind: infer Kind }
      ? Kind
      : never
  : Path extends `${infer Name}.${infer Rest}`
    ? Name extends keyof Fields
      ? KindBelow<Fields[Name], Rest>
      : never
    : never;

type KindBelow<Layout, Rest extends string> = Layout extends { kind: "struct"; type: infer Type }
  ? KindAt<FieldsOf<Type>, Rest>
  : Layout extends { kind: "array"; of: "struct"; type: infer Type }
    ? Rest extends `${string}.${infer Inner}`
      ? KindAt<FieldsOf<Type>, Inner>
      : never
    : Layout extends { kind: "array"; of: infer Of }
      ? Of
      : never;

interface ColumnKinds {
  readonly i8: Int8Array<ArrayBuffer>;
  readonly u8: Uint8Array<ArrayBuffer>;
  readonly i16: Int16Array<ArrayBuffer>;
  readonly u16: Uint16Array<ArrayBuffer>;
  readonly i32: Int32Array<ArrayBuffer>;
  readonly u32: Uint32Array<ArrayBuffer>;
  readonly i64: BigInt64Array<ArrayBuffer>;
  readonly u64: BigUint64Array<ArrayBuffer>;
  readonly f32: Float32Array<ArrayBuffer>;
  readonly f64: Float64Array<ArrayBuffer>;
  /** 0 or 1. */
  readonly bool: Uint8Array<ArrayBuffer>;
  readonly bits: Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;
  readonly string: TextColumn<string>;
  readonly cxxText: TextColumn<string>;
  readonly ptr: TextColumn<string | undefined>;
}

interface ValueKinds {
  readonly i64: bigint;
  readonly u64: bigint;
  readonly bool: boolean;
  readonly string: string;
  readonly cxxText: string;
  readonly ptr: string | undefined;
}

type ColumnOfKind<Kind> =
  Kind extends Whole<infer Of extends ScalarKind>
    ? ArrayColumn<ColumnKinds[Of]>
    : Kind extends keyof ColumnKinds
      ? ColumnKinds[Kind]
      : never;
type ValueOfKind<Kind> =
  Kind extends Whole<infer Of extends ScalarKind>
    ? ColumnKinds[Of]
    : Kind extends keyof ValueKinds
      ? ValueKinds[Kind]
      : number;

/** A column for each path. */
export type Columns<Fields, Path extends string> = {
  readonly [P in Path]: ColumnOfKind<KindAt<Fields, P>>;
};

/** A row's value for each path. */
export type Values<Fields, Path extends string> = { readonly [P in Path]: ValueOfKind<KindAt<Fields, P>> };
