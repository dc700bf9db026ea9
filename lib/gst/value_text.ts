/** Plain values to the text that GStreamer's own deserialisers read. */
import { came } from "../native/errors.ts";
import { Caps } from "./caps.ts";
import { ValueError } from "./errors.ts";
import { notTaken } from "./given.ts";
import { type FieldInput, type Fraction, type Range, type StructureInput, Typed } from "./values.ts";

/** `name, field=(type)value;`, as gst_structure_from_string takes it. */
export function structureText(structure: StructureInput): string {
  if (typeof structure !== "object" || structure === null)
    throw notTaken("a structure", "an object with a name and fields", structure);
  if (typeof structure.name !== "string" || !/^[A-Za-z][\w/.:+-]*$/.test(structure.name)) {
    throw new ValueError(
      `${came(structure.name)} is no name for a structure: a letter, then letters, digits and / - _ . : +`,
    );
  }
  let text = structure.name;
  const { fields = {} } = structure;
  if (typeof fields !== "object" || fields === null || Array.isArray(fields))
    throw notTaken(`structure ${structure.name}`, "an object of fields", fields);
  for (const [field, value] of Object.entries(fields)) {
    if (!/^[A-Za-z_][\w/.:+-]*$/.test(field)) {
      throw new ValueError(`${JSON.stringify(field)} is no name for a field of structure ${structure.name}`);
    }
    text += `, ${field}=${fieldText(value, `${structure.name}.${field}`)}`;
  }
  return `${text};`;
}

/** A value with its type before it, as in `(int)5`; `place` is named in errors. */
export function fieldText(value: FieldInput, place: string): string {
  if (value instanceof Typed) {
    const { gtype } = value;
    if (typeof gtype !== "string" || !/^[A-Za-z_][\w-]*$/.test(gtype))
      throw new ValueError(`${place}: ${came(gtype)} is no GType`);
    if (!["string", "number", "bigint", "boolean"].includes(typeof value.value))
      throw new ValueError(`${place}: ${came(value.value)} is no value for typed()`);
    return `(${gtype})${typeof value.value === "string" ? quotedText(value.value) : value.value}`;
  }
  if (value instanceof Caps) return `(GstCaps)${quotedText(value.toString())}`;
  switch (typeof value) {
    case "boolean":
      return `(boolean)${value}`;
    case "string":
      return `(string)${quotedText(value)}`;
    case "bigint":
      return `(${bigintType(value, place)})${value}`;
    case "number":
      return numberText(value);
    default:
      if (typeof value !== "object" || value === null)
        throw new ValueError(`${place}: ${came(value)} is no value for a field`);
      return compoundText(value, place);
  }
}

type Compound = Exclude<FieldInput, Typed | Caps | boolean | string | bigint | number>;

function compoundText(value: Compound, place: string): string {
  if (isArray(value)) return `<${value.map((item) => fieldText(item, place)).join(", ")}>`;
  if ("anyOf" in value && !Array.isArray(value.anyOf))
    throw new ValueError(`${place}: ${came(value.anyOf)} is no array of alternatives`);
  if ("anyOf" in value)
    return `{${value.anyOf.map((item) => fieldText(asInput(item, place), place)).join(", ")}}`;
  if ("numerator" in value) return `(fraction)${fractionText(value)}`;
  if ("min" in value) return rangeText(value, place);
  return `(GstStructure)${quotedText(structureText(value))}`;
}

function isArray(value: Compound): value is readonly FieldInput[] {
  return Array.isArray(value);
}

/** Alternatives hold what was read; of that, whatever a structure can hold again. */
function asInput(value: unknown, place: string): FieldInput {
  if (
    typeof value === "boolean" ||
    typeof value === "number" ||
    typeof value === "bigint" ||
    typeof value === "string"
  ) {
    return value;
  }
  if (isFraction(value)) return value;
  throw new ValueError(`${place}: only numbers, texts, booleans and fractions can be alternatives`);
}

export function isFraction(value: unknown): value is Fraction {
  return typeof value === "object" && value !== null && "numerator" in value && "denominator" in value;
}

export function fractionText(value: Fraction): string {
  return `${value.numerator}/${value.denominator}`;
}

function rangeText(range: Range, place: string): string {
  const { min, max, step } = range;
  if (isFraction(min) && isFraction(max)) return `(fraction)[${fractionText(min)}, ${fractionText(max)}]`;
  if (isFraction(min) || isFraction(max))
    throw new ValueError(`${place}: a range's two ends must be of one type`);
  if (typeof min === "number" && typeof max === "number") {
    const whole = Number.isInteger(min) && Number.isInteger(max);
    const tail = step === undefined || isFraction(step) ? "" : `, ${step}`;
    return whole ? `(int)[${min}, ${max}${tail}]` : `(double)[${doubleText(min)}, ${doubleText(max)}]`;
  }
  return `(gint64)[${min}, ${max}]`;
}

function bigintType(value: bigint, place: string): string {
  if (BigInt.asIntN(64, value) === value) return "gint64";
  if (BigInt.asUintN(64, value) === value) return "guint64";
  throw new ValueError(`${place}: ${value} does not fit into 64 bits`);
}

function numberText(value: number): string {
  if (!Number.isInteger(value)) return `(double)${doubleText(value)}`;
  return (value | 0) === value ? `(int)${value}` : `(gint64)${BigInt(value)}`;
}

/** A double as g_ascii_strtod reads it back to the same bits. */
function doubleText(value: number): string {
  if (Number.isNaN(value)) return "nan";
  return Number.isFinite(value) ? String(value) : value > 0 ? "inf" : "-inf";
}

/** A string in quotes, with octal escapes, as gst_string_wrap writes and GStreamer's parsers read it. */
export function quotedText(text: string): string {
  let quoted = "";
  for (const byte of new TextEncoder().encode(text)) {
    const character = String.fromCharCode(byte);
    quoted += /[A-Za-z0-9_+/:.-]/.test(character) ? character : `\\${byte.toString(8).padStart(3, "0")}`;
  }
  return `"${quoted}"`;
}
