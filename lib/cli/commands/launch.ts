import { readFileSync } from "node:fs";
import {
  type Command,
  type CommandUnknownOpts,
  InvalidArgumentError,
  Option,
} from "@commander-js/extra-typings";
import type { LaunchError } from "../../gst/errors.ts";
import { whyUnread } from "../../gst/file_problem.ts";
import { didYouMean } from "../../gst/nearest.ts";
import type { WhenFull } from "../../records/stream.ts";
import { CliError } from "../errors.ts";
import { type FunctionName, parseFunction } from "../functions.ts";
import { readParameters } from "../parameters.ts";
import type { PlayOptions, ProbeName } from "../play_options.ts";
import { rowFormats } from "../rows.ts";
import { parseSink, sinkHelp } from "../sinks.ts";
import { type GivenParameters, launchString, parseTemplate, requireParameters } from "../template.ts";

const policies: readonly WhenFull[] = ["block", "drop-oldest", "drop-newest"];

const parametersHelp = `
Parameters:
  \${name} in the text is given as --name=value, \${name=default} may be; {name} is the same as \${name}. Behind
  "property=" a value is quoted, and must be one that the property takes; elsewhere it stands as it is.
  Lists in caps, as in format={NV12, I420}, are no parameters. --set name=value is for names that are options too.

Pictures:
  Those of an appsink name=deepscript are shown in a window; without a display on the terminal, if standard output is one
  and nothing else is printed there.

Functions:
  Those of --probe and --extract are called with each batch of metadata, --probe's in a pipeline without nvstreammux
  with what pad.probe("buffer", …) gives; the stream waits for them. --consume's may be async.
  The stream waits for a slow consumer too: --when-full. In scripts pad.extract() and pad.records() drop the oldest batches,
  and count them, unless their onFull says "block".`;

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: what templates are made of
const testPictures =
  "videotestsrc num-buffers=${frames=100} pattern=${pattern=smpte} ! " +
  "video/x-raw,width=${width=640},height=${height=360},framerate=${rate=30}/1 ! " +
  "videoconvert ! appsink name=deepscript";
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: what templates are made of

/** `deepscript launch`, `deepscript file` and `deepscript videotestsrc`. */
export function addLaunch(program: Command): void {
  withPlaying(program.command("launch"))
    .description("play a gst-launch string")
    .argument("<pipeline...>", "in quotes, or as gst-launch-1.0 takes it")
    .addHelpText("after", parametersHelp)
    .action(async (_, options, command) => {
      const { words, ...given } = readParameters(command.args, options.set);
      if (words.length === 0) throw lacks("launch takes a launch string", command);
      const text = words.length === 1 ? (words[0] ?? "") : words.map(escaped).join(" ");
      process.exitCode = await playTemplate(launchString, text, given, options, command);
    });
  withPlaying(program.command("file"))
    .description("play a launch string that is in a file")
    .argument("<file>", "as in demo.gstp")
    .addHelpText("after", parametersHelp)
    .action(async (_, options, command) => {
      const { words, ...given } = readParameters(command.args, options.set);
      const [file, ...rest] = words;
      if (file === undefined) throw lacks("file takes the file of a launch string", command);
      if (rest.length > 0) throw new CliError("usage", `file takes one file, and not also ${rest.join(" ")}`);
      process.exitCode = await playTemplate(file, readLaunchFile(file), given, options, command);
    });
  withPlaying(program.command("videotestsrc"))
    .description("play GStreamer's test pictures, in a window or on this terminal: does it work here?")
    .addHelpText("after", "\nParameters: --frames, --pattern, --width, --height, --rate")
    .action(async (options, command) => {
      const { words, ...given } = readParameters(command.args, options.set);
      if (words.length > 0)
        throw new CliError("usage", `videotestsrc takes options, and not ${words.join(" ")}`);
      process.exitCode = await playTemplate("videotestsrc", testPictures, given, options, command);
    });
}

async function playTemplate(
  title: string,
  text: string,
  given: GivenParameters,
  options: PlayOptions,
  command: CommandUnknownOpts,
): Promise<number> {
  const { values, unvalued } = given;
  const template = parseTemplate(title, text, new Set([...values.keys(), ...unvalued]));
  requireParameters(template, given, longOptions(command));
  // Loaded here: --help and doctor work where nothing is built yet.
  const { fillIn } = await import("../fill_in.ts");
  const { requireTypes } = await import("../property_types.ts");
  const { play } = await import("../play.ts");
  const { LaunchError } = await import("../../gst/errors.ts");
  requireTypes(template, values);
  try {
    return await play(fillIn(template, values), options);
  } catch (cause) {
    if (title === launchString || !(cause instanceof LaunchError)) throw cause;
    throw new CliError("unbuildable", `${title}${lineOf(cause)}: ${cause.message}`, { cause });
  }
}

/** Values keep the lines: properties take line breaks as octal digits. */
function lineOf({ description, offset }: LaunchError): string {
  return offset === undefined ? "" : `:${description.slice(0, offset).split("\n").length}`;
}

/** What is missing may have become the value of an option that there is none of. */
function lacks(what: string, command: CommandUnknownOpts): CliError {
  const taker = command.args.findLast((argument) => /^--[A-Za-z_][\w-]*$/.test(argument));
  if (taker === undefined) return new CliError("usage", what);
  const meant = didYouMean(taker, longOptions(command));
  return new CliError("usage", `${what}; what follows ${taker} is its value. ${meant}`.trimEnd());
}

function longOptions({ options }: CommandUnknownOpts): string[] {
  return options.flatMap(({ long }) => long ?? []);
}

/** As gst-launch-1.0 does: what the shell has taken apart is one word each. */
function escaped(word: string): string {
  return word.replace(/\s/g, "\\$&");
}

function readLaunchFile(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new CliError("noInput", `${file}: ${whyUnread(cause)}`, { cause });
  }
}

function withPlaying(command: Command) {
  return command
    .allowUnknownOption()
    .allowExcessArguments()
    .option(
      "--set <name=value>",
      "a parameter; may be repeated",
      gather<string>((text) => text),
    )
    .option(
      "--probe <file.ts:fn@element.pad>",
      "call a function with what passes a pad; may be repeated",
      gather(parseProbe),
    )
    .option("--ext, --extract <file.ts:fn>", "make data of each batch with a function", parsed(parseFunction))
    .option(
      "--proc, --consume <file.ts:fn>",
      "hand that data to a function; without one it is printed as JSON lines",
      parsed(parseFunction),
    )
    .option(
      "--records <fields>",
      'print fields of objects, as in "class_id,rect_params.left,frame.frame_num"; object_id of untracked ones is null: - in tables, nothing in CSV',
    )
    .option("--obs <element>", "where --extract and --records look: an element, or element.pad")
    .addOption(
      new Option(
        "--format <format>",
        "of records (default: table on standard output, csv in files of that extension, else json)",
      ).choices(rowFormats),
    )
    .addOption(
      new Option("--sink <where>", `where records and extracted data go: ${sinkHelp}`)
        .argParser(parseSink)
        .default(parseSink("stdout"), "stdout"),
    )
    .addOption(
      new Option(
        "--when-full <policy>",
        "what a consumer that is too slow does to the stream: hold it up, or drop batches, which are counted (default: block)",
      ).choices(policies),
    )
    .option("--check", "build it and print what is linked to what, without playing")
    .option("--graph <file>", "draw it into a new file: .svg (needs Graphviz) or .dot")
    .option("--quiet", "no progress");
}

function parseProbe(text: string): ProbeName {
  const parts = /^(.+)@([^@]+)$/.exec(text);
  if (parts === null) throw new InvalidArgumentError("It takes file.ts:function@element.pad.");
  return { ...parseFunction(parts[1] ?? ""), pad: parts[2] ?? "" };
}

/** Without a default, which `--help` would show as []. */
function gather<T>(parse: (text: string) => T): (text: string, before?: T[]) => T[] {
  return (text, before = []) => [...before, parse(text)];
}

function parsed(parse: (text: string) => FunctionName): (text: string) => FunctionName {
  return parse;
}
