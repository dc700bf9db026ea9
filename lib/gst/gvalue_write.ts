/** Plain data into GValues. */
import { functions as boxedFunctions } from "../generated/gobject/gboxed.ts";
import { functions as enumFunctions } from "../generated/gobject/genums.ts";
import { functions as objectFunctions } from "../generated/gobject/gobject.ts";
import { GValue, functions as valueFunctions } from "../generated/gobject/gvalue.ts";
import { functions as plainFunctions } from "../generated/gobject/gvaluetypes.ts";
import { functions as gstValueFunctions } from "../generated/gstreamer/gstvalue.ts";
import { link } from "../native/library.ts";
import { Caps, whyComplained } from "./caps.ts";
import { enumMembers, flagMembers } from "./enums.ts";
import { isA, typeName, typeOfInstance } from "./gtype.ts";
import { gtype } from "./gtype_functions.ts";
import { arrayTypes, capsFaults, capsSpelling } from "./later.ts";
import { didYouMean } from "./nearest.ts";
import { addressOf, GObject } from "./object.ts";
import { elementSpecOf, valueTypeOf } from "./property_spec.ts";
import { fractionText, isFraction, structureText } from "./value_text.ts";
import type { PropertyInput, StructureInput } from "./values.ts";

const g = link("gobject-2.0", {
  ...valueFunctions,
  ...plainFunctions,
  ...boxedFunctions,
  ...enumFunctions,
  ...objectFunctions,
});
const gst = link("gstreamer-1.0", gstValueFunctions);

/** Why a value does not fit; whoever knows the property adds its name and type. */
export class Misfit extends Error {}

export interface Bounds {
  readonly min: number | bigint;
  readonly max: number | bigint;
}

export interface WriteOptions {
  /** Narrower ends than the type's own. */
  readonly range?: Bounds | undefined;
  /** The GParamSpec: text forms and what an array's elements are depend on it. */
  readonly spec?: number | undefined;
}

/** A GValue: the bytes of one that JavaScript made, or the address of C's. */
export type Target = number | Uint8Array;

/** Room for a GValue of `type`, in JavaScript's memory: for calls that copy what it holds. Unset it. */
export function newValue(type: bigint): Uint8Array {
  const value = new Uint8Array(GValue.size);
  g.g_value_init(value, type);
  return value;
}

export function unsetValue(value: Target): void {
  g.g_value_unset(value);
}

type Writer = (value: Target, input: PropertyInput, type: bigint, options: WriteOptions) => void;

interface Whole {
  readonly min: bigint;
  readonly max: bigint;
  set(value: Target, number: bigint): void;
  get(value: Target): number | bigint;
}

function signed(bits: bigint): { min: bigint; max: bigint } {
  return { min: -(2n ** (bits - 1n)), max: 2n ** (bits - 1n) - 1n };
}

function unsigned(bits: bigint): { min: bigint; max: bigint } {
  return { min: 0n, max: 2n ** bits - 1n };
}

const whole: Readonly<Record<string, Whole>> = {
  gchar: {
    ...signed(8n),
    set: (v, n) => g.g_value_set_schar(v, Number(n)),
    get: (v) => g.g_value_get_schar(v),
  },
  guchar: {
    ...unsigned(8n),
    set: (v, n) => g.g_value_set_uchar(v, Number(n)),
    get: (v) => g.g_value_get_uchar(v),
  },
  gint: { ...signed(32n), set: (v, n) => g.g_value_set_int(v, Number(n)), get: (v) => g.g_value_get_int(v) },
  guint: {
    ...unsigned(32n),
    set: (v, n) => g.g_value_set_uint(v, Number(n)),
    get: (v) => g.g_value_get_uint(v),
  },
  glong: { ...signed(64n), set: (v, n) => g.g_value_set_long(v, n), get: (v) => g.g_value_get_long(v) },
  gulong: { ...unsigned(64n), set: (v, n) => g.g_value_set_ulong(v, n), get: (v) => g.g_value_get_ulong(v) },
  gint64: { ...signed(64n), set: (v, n) => g.g_value_set_int64(v, n), get: (v) => g.g_value_get_int64(v) },
  guint64: {
    ...unsigned(64n),
    set: (v, n) => g.g_value_set_uint64(v, n),
    get: (v) => g.g_value_get_uint64(v),
  },
  GstBitmask: {
    ...unsigned(64n),
    set: (v, n) => gst.gst_value_set_bitmask(v, n),
    get: (v) => gst.gst_value_get_bitmask(v),
  },
};

const writers: Readonly<Record<string, Writer>> = {
  gboolean: (value, input, type, options) => {
    if (typeof input === "boolean") g.g_value_set_boolean(value, input ? 1 : 0);
    else deserialize(value, input, type, options);
  },
  gfloat: (value, input, type, options) => {
    if (typeof input === "number") g.g_value_set_float(value, inBounds(input, options.range));
    else deserialize(value, input, type, options);
  },
  gdouble: (value, input, type, options) => {
    if (typeof input === "number") g.g_value_set_double(value, inBounds(input, options.range));
    else deserialize(value, input, type, options);
  },
  gchararray: (value, input) => {
    if (input === null) g.g_value_set_string(value, null);
    else if (typeof input === "string") g.g_value_set_string(value, withoutNul(input));
    else throw new Misfit(`${show(input)} is no text`);
  },
  GEnum: (value, input, type) => g.g_value_set_enum(value, enumNumber(input, type)),
  GFlags: (value, input, type) => g.g_value_set_flags(value, flagsNumber(input, type)),
  GObject: writeObject,
  GInterface: writeObject,
  GBoxed: (value, input, type, options) => {
    if (input === null) g.g_value_set_boxed(value, null);
    else {
      const isText = typeof input === "string" && typeName(type) === "GstCaps";
      const misspelt = isText ? (whyComplained(input) ?? capsSpelling().whyMisspelt(input)) : undefined;
      if (misspelt !== undefined) throw new Misfit(`${show(input)}: ${misspelt}`);
      deserialize(value, boxedText(input, type), type, options);
    }
  },
  GstFraction: (value, input, type, options) =>
    deserialize(value, isFraction(input) ? fractionText(input) : input, type, options),
  GstValueArray: writeArray,
};

/** Puts `input` into a GValue that was initialised with `type`. Throws Misfit. */
export function writeValue(
  value: Target,
  input: PropertyInput,
  type: bigint,
  options: WriteOptions = {},
): void {
  const fundamental = typeName(gtype.g_type_fundamental(type));
  const integer = whole[fundamental];
  if (integer !== undefined && (typeof input === "number" || typeof input === "bigint")) {
    const wide = toWhole(input);
    inBounds(wide, { min: integer.min, max: integer.max });
    integer.set(value, inBounds(wide, options.range));
    return;
  }
  (writers[fundamental] ?? deserialize)(value, input, type, options);
  if (integer !== undefined) inBounds(integer.get(value), options.range);
}

function toWhole(input: number | bigint): bigint {
  if (typeof input === "bigint") return input;
  if (!Number.isInteger(input)) throw new Misfit(`${input} is no whole number`);
  return BigInt(input);
}

function inBounds<N extends number | bigint>(value: N, range: Bounds | undefined): N {
  if (range !== undefined && !(value >= range.min && value <= range.max))
    throw new Misfit(`${value} is out of range`);
  return value;
}

function withoutNul(text: string): string {
  if (text.includes("\0")) throw new Misfit("a C string cannot hold a NUL");
  return text;
}

function enumNumber(input: PropertyInput, type: bigint): number {
  const members = enumMembers(type);
  const found = members.find((member) =>
    typeof input === "string"
      ? member.nick === input || member.name === input || String(member.value) === input
      : member.value === input,
  );
  if (found !== undefined) return found.value;
  const near =
    typeof input === "string"
      ? didYouMean(
          input,
          members.map((member) => member.nick),
        )
      : "";
  throw new Misfit(`${show(input)} is none of its values${near === "" ? "" : `. ${near}`}`);
}

function flagsNumber(input: PropertyInput, type: bigint): number {
  if (typeof input === "number" && Number.isInteger(input))
    return inBounds(input, { min: 0, max: 2 ** 32 - 1 });
  const nicks: unknown =
    typeof input === "string" ? input.split(/[+|]/).filter((nick) => nick !== "") : input;
  if (!Array.isArray(nicks)) throw new Misfit(`${show(input)} is no set of flags`);
  let flags = 0;
  for (const nick of nicks) flags = (flags | flagNumber(nick, type)) >>> 0;
  return flags;
}

function flagNumber(nick: unknown, type: bigint): number {
  const members = flagMembers(type);
  const found = members.find((member) => member.nick === nick || member.name === nick);
  if (found !== undefined) return found.value >>> 0;
  if (typeof nick === "string" && /^(0x[0-9a-f]+|\d+)$/i.test(nick)) return Number(nick) >>> 0;
  const near = didYouMean(
    String(nick),
    members.map((member) => member.nick),
  );
  throw new Misfit(`${JSON.stringify(nick)} is none of its flags${near === "" ? "" : `. ${near}`}`);
}

function writeObject(value: Target, input: PropertyInput, type: bigint): void {
  if (input === null) {
    g.g_value_set_object(value, null);
    return;
  }
  if (!(input instanceof GObject)) throw new Misfit(`${show(input)} is no object of type ${typeName(type)}`);
  const address = addressOf(input);
  if (!isA(typeOfInstance(address), type)) throw new Misfit(`a ${input.gtype} is no ${typeName(type)}`);
  g.g_value_set_object(value, address);
}

function boxedText(input: PropertyInput, type: bigint): string {
  if (typeof input === "string") return input;
  if (input instanceof Caps) return input.toString();
  if (isStructure(input)) return structureText(input);
  throw new Misfit(`${show(input)} is no ${typeName(type)}`);
}

export function isStructure(input: unknown): input is StructureInput {
  return typeof input === "object" && input !== null && "name" in input && typeof input.name === "string";
}

/** GStreamer's own reading of text, as gst-launch does it. */
function deserialize(value: Target, input: PropertyInput, type: bigint, options: WriteOptions): void {
  const text = typeof input === "number" || typeof input === "bigint" ? String(input) : input;
  // GStreamer lets go of a buffer whose text is none, and works with it after that.
  const isBytes = typeName(type) !== "GstBuffer" || /^(?:[\da-f]{2})*$/i.test(String(text));
  if (typeof text !== "string" || !isBytes) throw new Misfit(`${show(input)} is no ${typeName(type)}`);
  const done =
    options.spec === undefined
      ? gst.gst_value_deserialize(value, withoutNul(text))
      : gst.gst_value_deserialize_with_pspec(value, withoutNul(text), options.spec);
  if (done === 0) throw new Misfit(`${JSON.stringify(text)} is no ${typeName(type)}${capsWhy(text, type)}`);
}

function capsWhy(text: string, type: bigint): string {
  const why = typeName(type) === "GstCaps" ? capsFaults().whyNoCaps(text) : undefined;
  return why === undefined ? "" : `: ${why}`;
}

function writeArray(value: Target, input: PropertyInput, type: bigint, options: WriteOptions): void {
  if (!Array.isArray(input)) {
    deserialize(value, input, type, options);
    return;
  }
  const spec = options.spec === undefined ? undefined : elementSpecOf(options.spec);
  const guessed = spec === undefined ? arrayTypes().commonType(input) : valueTypeOf(spec);
  for (const item of input) {
    const element = newValue(guessed);
    try {
      writeValue(element, item, guessed, { spec });
      gst.gst_value_array_append_value(value, element);
    } finally {
      unsetValue(element);
    }
  }
}

/** As misfits show it. */
export function show(input: PropertyInput): string {
  if (typeof input === "bigint") return `${input}n`;
  if (input instanceof GObject) return `a ${input.gtype}`;
  return JSON.stringify(input) ?? String(input);
}
