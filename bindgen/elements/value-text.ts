/** Ranges and defaults as a reader expects them. */
import { Caps } from "../../lib/gst/caps.ts";
import type { PropertySpec } from "../../lib/gst/property_spec.ts";
import { fractionText, isFraction } from "../../lib/gst/value_text.ts";

/** What says nothing: all that the type can hold. */
const wholeRange: Readonly<Record<string, readonly [string, string]>> = {
  gint: ["-2147483648", "2147483647"],
  glong: ["-9223372036854775808", "9223372036854775807"],
  gint64: ["-9223372036854775808", "9223372036854775807"],
};

export function rangeText({ range, typeName }: PropertySpec): string | null {
  if (range === undefined) return null;
  const [min, max] = [numberText(range.min, typeName), numberText(range.max, typeName)];
  const whole = wholeRange[typeName];
  if (whole?.[0] === min && whole[1] === max) return null;
  if (isWide(range.min) && isWide(range.max)) return null;
  if (isWide(range.max)) return `${min} or more`;
  if (isWide(range.min)) return `up to ${max}`;
  return `${min} to ${max}`;
}

/** A float's own ends, single or double. */
function isWide(end: number | bigint): boolean {
  return typeof end === "number" && Math.abs(end) > 3e38;
}

/** A gfloat by the fewest digits that give it back. */
function numberText(value: number | bigint, type: string): string {
  if (typeof value === "bigint" || type !== "gfloat" || !Number.isFinite(value)) return String(value);
  for (let digits = 1; digits < 10; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(value);
}

export function defaultText(spec: PropertySpec): string | null {
  const value = spec.default;
  if (typeof value === "number" || typeof value === "bigint") {
    if (typeof value === "number" && isWide(value)) return value < 0 ? "the lowest" : "the highest";
    return numberText(value, spec.typeName);
  }
  if (typeof value === "boolean") return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (value instanceof Caps) return JSON.stringify(value.toString());
  if (isFraction(value)) return fractionText(value);
  if (spec.nicks.length === 0 || !Array.isArray(value)) return null;
  return value.length === 0 ? "none" : JSON.stringify(value.join("+"));
}
