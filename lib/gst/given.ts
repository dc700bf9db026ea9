/** What programs give: names, times and options that there are. */
import { atProgram } from "../native/errors.ts";
import { ValueError } from "./errors.ts";
import { nearest } from "./later.ts";

/** Throws ValueError, with the nearest names, where `given` is no name of the table. `what` is as in `query`. */
export function requireName(what: string, given: string, table: Readonly<Record<string, unknown>>): void {
  if (Object.hasOwn(table, given)) return;
  const names = Object.keys(table);
  const hint = nearest().didYouMean(String(given), names) || `There are: ${names.join(", ")}.`;
  throw new ValueError(`no ${what} ${JSON.stringify(given)}. ${hint}`);
}

/** The names of options: each of the type's, or it does not compile. */
export type OptionNames<Options> = { readonly [Name in keyof Required<Options>]: true };

/** Throws ValueError where an option is none of the call's: misspelled, it would be as if it were not there. */
export function requireOptions<Options extends object>(
  call: string,
  options: Options,
  names: OptionNames<Options>,
): void {
  for (const name of Object.keys(options)) requireName(`option of ${call}`, name, names);
}

/** GST_CLOCK_TIME_NONE, which stands for no time. */
const none = 2n ** 64n - 1n;

/** Throws RangeError where `time` is no number of nanoseconds. `what` is as in `pts`. */
export function requireTime(what: string, time: bigint): void {
  if (typeof time === "bigint" && time >= 0n && time < none) return;
  const given = typeof time === "bigint" ? `${time}n` : Bun.inspect(time);
  throw atProgram(new RangeError(`${what}: ${given} is no time: nanoseconds from 0n on, as a bigint`));
}
