/** GLib's and GStreamer's values as plain data: what properties, structures and signals hold. */
import type { GErrorData } from "./c.ts";
import type { Caps } from "./caps.ts";
import type { GObject } from "./object.ts";

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** GstIntRange, GstInt64Range (bigint), GstDoubleRange, GstFractionRange; only the integers have steps. */
export interface Range<Bound extends number | bigint | Fraction = number | bigint | Fraction> {
  readonly min: Bound;
  readonly max: Bound;
  readonly step?: Bound;
}

/** GstFlagSet: `flags` say something only where `mask` has the bit. */
export interface FlagSet {
  readonly flags: number;
  readonly mask: number;
}

/** Several alternatives (GstValueList), as caps have them; a JavaScript array is a GstValueArray. */
export interface Alternatives {
  readonly anyOf: readonly Value[];
}

/** A GstStructure: a name and fields. */
export interface Structure {
  readonly name: string;
  readonly fields: Readonly<Record<string, Value>>;
}

/** A type with no plain form: its GType's name, and its text where GStreamer can write one. */
export interface Opaque {
  readonly gtype: string;
  readonly text: string | undefined;
}

/**
 * What reading yields. 64-bit integers and bitmasks are bigint, smaller ones number; enums are nicks
 * (a number where the value has no nick), flags arrays of nicks; GstBuffer, GBytes and GByteArray are
 * copied bytes; GstDateTime, GDateTime and GDate ISO 8601 text; pointers opaque.
 */
export type Value =
  | null
  | boolean
  | number
  | bigint
  | string
  | Fraction
  | Range
  | FlagSet
  | GErrorData
  | Alternatives
  | Structure
  | Caps
  | Uint8Array
  | GObject
  | Opaque
  | readonly Value[];

/** A value with its GType named, where the guess from JavaScript would be another: `typed("guint", 5)`. */
export class Typed {
  readonly gtype: string;
  readonly value: string | number | bigint | boolean;
  constructor(gtype: string, value: string | number | bigint | boolean) {
    this.gtype = gtype;
    this.value = value;
  }
}

/** Names the GType of a structure's field: `typed("uint", 5)`, `typed("guint64", 5n)`, `typed("float", 0.5)`. */
export function typed(gtype: string, value: string | number | bigint | boolean): Typed {
  return new Typed(gtype, value);
}

/**
 * A structure to be made. Whole numbers become gint (gint64 beyond 32 bits), other numbers gdouble,
 * bigints gint64 (guint64 beyond), arrays GstValueArray; `typed()` says otherwise.
 */
export interface StructureInput {
  readonly name: string;
  readonly fields?: Readonly<Record<string, FieldInput>>;
}

export type FieldInput =
  | boolean
  | number
  | bigint
  | string
  | Fraction
  | Range
  | Alternatives
  | Caps
  | StructureInput
  | Typed
  | readonly FieldInput[];

/**
 * What a property can be set to. Text is taken for every type, in gst-launch's own syntax
 * (`"30/1"`, `"<1, 2>"`, `"video/x-raw, width=640"`, an enum's nick, flags as `"a+b"`).
 */
export type PropertyInput =
  | null
  | boolean
  | number
  | bigint
  | string
  | Fraction
  | Caps
  | StructureInput
  | GObject
  | readonly PropertyInput[];
