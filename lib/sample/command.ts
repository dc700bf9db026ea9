import { accessSync, constants, statSync } from "node:fs";
import { Command, type CommandUnknownOpts, InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { whyUnread } from "../gst/file_problem.ts";

/** The options that every sample has, with the same meaning in each. */
export type SharedOptions = {
  /** Stop after this many frames. */
  frames?: number;
  /** False: process as fast as possible instead of at the video's own pace. */
  sync: boolean;
  /** No line for each frame. */
  quiet?: true;
  /** In place of those lines one about all frames, every so many seconds. */
  summary?: number;
  /** Print one JSON object with the totals as the last line. */
  json?: true;
};

/**
 * A command line with the shared options, to which a sample adds its own. A word in brackets behind the name is an option
 * whose value may also stand alone: `test1 [input]` takes `test1 street.mp4` for `test1 --input street.mp4`, and
 * `test3 [input...]` any number of them.
 */
export function sampleCommand(usage: string, summary: string): Command<[], SharedOptions> {
  const [, name = "", positional, dots] = /^(\S+?)(?: \[(\w+)(\.\.\.)?\])?$/.exec(usage) ?? [];
  const command: Command<[], SharedOptions> = new Command(name)
    .description(summary)
    .option("--frames <count>", "stop after this many frames", wholeNumber(1))
    .option("--no-sync", "as fast as possible, not at the video's own pace")
    .option("--quiet", "no line for each frame")
    .addOption(
      new Option("--summary <seconds>", "in place of those lines one about all frames, every so many")
        .argParser(seconds)
        .implies({ quiet: true }),
    )
    .option("--json", "totals as one JSON object on the last line")
    .showHelpAfterError("(--help shows the options)")
    .exitOverride((end) => process.exit(end.exitCode === 0 ? 0 : 2));
  if (positional !== undefined) {
    command.argument(`[${positional}${dots ?? ""}]`, `the same as --${positional}`);
    command.action(() => standFor(command, positional, dots === undefined ? command.args[0] : command.args));
  }
  return command;
}

/** Takes what stood alone on a command line for the value of an option, which may not be given as well. */
export function standFor(
  command: CommandUnknownOpts,
  option: string,
  value: string | readonly string[] | undefined,
): void {
  if (value === undefined || value.length === 0) return;
  if (command.getOptionValueSource(option) === "cli")
    command.error(`error: both ${value} and --${option} are given, which mean the same`);
  command.setOptionValueWithSource(option, value, "cli");
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

/** Parses a number of seconds above zero, and of a day at most: timers know no more than 24 days, and then do not wait. */
export function seconds(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 86_400))
    throw new InvalidArgumentError("It takes a number of seconds above 0, at most 86400.");
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
