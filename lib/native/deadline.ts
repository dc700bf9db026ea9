import { atProgram } from "./errors.ts";

/** What the shim takes for "never", in milliseconds: 49 days. */
const never = 2 ** 32 - 1;
const longest = 2 ** 31;

/** How long C waits, in milliseconds, as it takes it; Infinity: for ever. Throws RangeError, with the option's name. */
export function checkedDeadline(option: "deadline" | "loadDeadline", milliseconds: number): number {
  if (milliseconds === Number.POSITIVE_INFINITY) return never;
  if (Number.isInteger(milliseconds) && milliseconds >= 1 && milliseconds <= longest) return milliseconds;
  const given = Bun.inspect(milliseconds);
  throw atProgram(
    new RangeError(
      `${option}: ${given} is no whole number of milliseconds from 1 to ${longest}, nor Infinity, which waits for ever`,
    ),
  );
}
