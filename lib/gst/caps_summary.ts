/** Caps in a few words, for errors: what allows as good as everything is left out, and long lists are cut short. */
import type { Caps, CapsStructure } from "./caps.ts";
import { fractionText, isFraction } from "./value_text.ts";
import type { Alternatives, Range, Value } from "./values.ts";

/**
 * `video/x-raw(memory:NVMM), format={NV12, RGBA}; image/jpeg`: three alternatives at most, and how many more there are.
 * Where some are of the media types in `matter`, only those.
 */
export function capsSummary(caps: Caps, matter: ReadonlySet<string> = new Set()): string {
  if (caps.isAny) return "anything";
  if (caps.isEmpty) return "nothing";
  const { structures } = caps;
  const mattering = structures.filter(({ name }) => matter.has(name));
  const told = (mattering.length === 0 ? structures : mattering).map(alternativeText);
  return cutShort([...new Set(told)], 3, "; ");
}

/** The first of a list, and how many more there are; where it is cut short, names that most people know go first. */
export function cutShort(names: readonly string[], limit = 4, separator = ", "): string {
  // One that is left out is no shorter than to say so.
  if (names.length <= limit + 1) return names.join(separator);
  const known = common.filter((name) => names.includes(name));
  const sorted = [...known, ...names.filter((name) => !known.includes(name))];
  return `${sorted.slice(0, limit).join(separator)} and ${names.length - limit} more`;
}

const common = ["NV12", "RGBA", "I420", "BGRx", "RGB", "S16LE", "F32LE"];

/** What tells most about a format, which stands first. Of other fields only single values are told. */
const order = ["format", "stream-format", "alignment", "width", "height", "framerate", "rate", "channels"];
const mostFields = 5;

function alternativeText({ name, features, fields }: CapsStructure): string {
  const media = features.length === 0 ? name : `${name}(${features.join(", ")})`;
  const rank = (field: string): number => (order.indexOf(field) + order.length + 1) % (order.length + 1);
  const told = Object.entries(fields)
    .filter(([field, value]) => order.includes(field) || typeof value !== "object")
    .sort(([a], [b]) => rank(a) - rank(b))
    .flatMap(([field, value]) => {
      const text = valueSummary(value);
      return text === undefined ? [] : [`${field}=${text}`];
    });
  const rest = told.length > mostFields ? ["..."] : [];
  return [media, ...told.slice(0, mostFields), ...rest].join(", ");
}

/** Undefined for what says nothing, or nothing short. */
function valueSummary(value: Value): string | undefined {
  if (["string", "number", "bigint", "boolean"].includes(typeof value)) return String(value);
  if (typeof value !== "object" || value === null) return undefined;
  if (isFraction(value)) return fractionText(value);
  if (isRange(value)) return isOpen(value) ? undefined : `[${boundText(value.min)}, ${boundText(value.max)}]`;
  if (isAlternatives(value)) return `{${cutShort(value.anyOf.flatMap((one) => valueSummary(one) ?? []))}}`;
  return undefined;
}

function isRange(value: object): value is Range {
  return "min" in value && "max" in value;
}

function isAlternatives(value: object): value is Alternatives {
  return "anyOf" in value;
}

/** From next to nothing to more than any picture or sound has. */
function isOpen({ min, max }: Range): boolean {
  return boundNumber(min) <= 1 && boundNumber(max) >= 2 ** 15 - 1;
}

function boundNumber(bound: Range["min"]): number {
  return isFraction(bound) ? bound.numerator / bound.denominator : Number(bound);
}

function boundText(bound: Range["min"]): string {
  return isFraction(bound) ? fractionText(bound) : String(bound);
}
