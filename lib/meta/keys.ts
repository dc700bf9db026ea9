import { didYouMean } from "../gst/nearest.ts";
import { atProgram } from "../native/errors.ts";

/** Throws TypeError for what is given under a name that nobody reads; what is undefined is as good as not given. */
export function refuseUnknown(what: string, given: object, known: readonly string[]): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || known.includes(name)) continue;
    const names = known.map((each) => `"${each}"`).join(", ");
    const instead = didYouMean(name, known) || `There are: ${names}.`;
    throw atProgram(new TypeError(`${what} has no "${name}". ${instead}`));
  }
}
