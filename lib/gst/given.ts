/**
 * What programs give: texts, objects, names, times and options that there are. Programs run without type checks, and C
 * would take a number for an address.
 */
import { atProgram, came } from "../native/errors.ts";
import { ValueError } from "./errors.ts";
import { nearest } from "./later.ts";

/** For what a call does not take: `wanted` is as in `a pad`. */
export function notTaken(call: string, wanted: string, given: unknown): TypeError {
  return atProgram(new TypeError(`${call} takes ${wanted}, not ${came(given)}`));
}

/** Throws TypeError where `given` is no text that C can have. `what` is as in `the name of a pad`. */
export function requireText(call: string, what: string, given: string): void {
  if (typeof given !== "string") throw notTaken(call, `${what} as text`, given);
  if (given.includes("\0"))
    throw atProgram(new TypeError(`${call}: a text for C cannot hold a NUL: ${JSON.stringify(given)}`));
}

/** Throws TypeError where `given` is none of a class. `what` is as in `an element`. */
export function requireInstance(
  call: string,
  what: string,
  given: object,
  kind: abstract new (...args: never[]) => object,
): void {
  if (!(given instanceof kind)) throw notTaken(call, what, given);
}

/** Throws TypeError where `given` is no function; `what` is as in `a function that makes elements`. */
export function requireFunction(call: string, what: string, given: unknown): void {
  if (typeof given !== "function") throw notTaken(call, what, given);
}

/** Throws ValueError, with the nearest names, where `given` is no name of the table. `what` is as in `query`. */
export function requireName(what: string, given: string, table: Readonly<Record<string, unknown>>): void {
  if (typeof given === "string" && Object.hasOwn(table, given)) return;
  const names = Object.keys(table);
  const near = nearest().didYouMean(given, names);
  throw new ValueError(`no ${what} ${came(given)}. ${near || `There are: ${names.join(", ")}.`}`);
}

/** The names of options: each of the type's, or it does not compile. */
export type OptionNames<Options> = { readonly [Name in keyof Required<Options>]: true };

/**
 * Throws ValueError where an option is none of the call's: misspelled, it would be as if it were not there; TypeError
 * where there is no object of them, which `wanted` names.
 */
export function requireOptions<Options extends object>(
  call: string,
  options: Options,
  names: OptionNames<Options>,
  wanted = "an object of options",
): void {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw notTaken(call, wanted, options);
  for (const name in options) if (!Object.hasOwn(names, name)) requireName(`option of ${call}`, name, names);
}

/** Throws RangeError where `value` is no number from `least` to `most`; undefined is the option left out. */
export function requireNumber(what: string, value: number | undefined, least: number, most: number): void {
  if (value === undefined || (typeof value === "number" && value >= least && value <= most)) return;
  throw atProgram(new RangeError(`${what} is ${came(value)}; a number ${span(least, most)} is expected`));
}

/** The same of whole numbers. */
export function requireWhole(what: string, value: number | undefined, least: number, most: number): void {
  if (value !== undefined) requireGivenWhole(what, value, least, most);
}

/** The same of what may not be left out. */
export function requireGivenWhole(what: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw atProgram(
    new RangeError(`${what} is ${came(value)}; a whole number ${span(least, most)} is expected`),
  );
}

function span(least: number, most: number): string {
  return Number.isFinite(most) ? `from ${least} to ${most}` : `of at least ${least}`;
}

/** GST_CLOCK_TIME_NONE, which stands for no time. */
const none = 2n ** 64n - 1n;

/** Throws RangeError where `time` is no number of nanoseconds. `what` is as in `pts`. */
export function requireTime(what: string, time: bigint): void {
  if (typeof time === "bigint" && time >= 0n && time < none) return;
  throw atProgram(new RangeError(`${what}: ${came(time)} is no time: nanoseconds from 0n on, as a bigint`));
}
