import { accessSync, constants, statSync } from "node:fs";
import { Command, InvalidArgumentError } from "@commander-js/extra-typings";
import { whyUnread } from "../gst/file_problem.ts";

/** The options that every sample has, with the same meaning in each. */
export type SharedOptions = {
  /** Stop after this many frames. */
  frames?: number;
  /** False: process as fast as possible instead of at the video's own pace. */
  sync: boolean;
  /** No line for each frame. */
  quiet?: true;
  /** Print one JSON object with the totals as the last line. */
  json?: true;
};

/** A command line with the shared options, to which a sample adds its own. */
export function sampleCommand(name: string, summary: string): Command<[], SharedOptions> {
  return new Command(name)
    .description(summary)
    .option("--frames <count>", "stop after this many frames", wholeNumber(1))
    .option("--no-sync", "as fast as possible, not at the video's own pace")
    .option("--quiet", "no line for each frame")
    .option("--json", "totals as one JSON object on the last line")
    .showHelpAfterError("(--help shows the options)")
    .exitOverride((end) => process.exit(end.exitCode === 0 ? 0 : 2));
}

/** Parses a whole number of at least `least` and at most `most`. */
export function wholeNumber(least: number, most: number = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) {
      const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
      throw new InvalidArgumentError(`It takes a whole number ${range}.`);
    }
    return value;
  };
}

/** Parses the name of a file that is read. */
export function readable(file: string): string {
  try {
    accessSync(file, constants.R_OK);
    if (!statSync(file).isDirectory()) return file;
  } catch (cause) {
    throw new InvalidArgumentError(`It takes a file that can be read: ${whyUnread(cause)}.`);
  }
  throw new InvalidArgumentError("It takes a file that can be read: it is a folder.");
}

/** Parses a number of seconds above zero. */
export function seconds(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0)
    throw new InvalidArgumentError("It takes a number of seconds above 0.");
  return value;
}

/** Parses a number from 0 to 1. */
export function fraction(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError("It takes a number from 0 to 1.");
  return value;
}

/** Parses `user:password`. */
export function credentials(text: string): { user: string; password: string } {
  const colon = text.indexOf(":");
  if (colon < 1 || colon === text.length - 1) throw new InvalidArgumentError("It takes user:password.");
  return { user: text.slice(0, colon), password: text.slice(colon + 1) };
}
