/** `sampleOption`: options that several samples have, with the same meaning in each. */
import { Option } from "@commander-js/extra-typings";
import { credentials, readable, seconds, wholeNumber } from "./command.ts";
import { outlet, outletHelp, type Target } from "./outlet.ts";

/** An option that has a value always: its default, where none is given. */
type Always<Usage extends string, Default, Parsed = undefined, Choices = undefined> = Option<
  Usage,
  undefined,
  Default,
  Parsed,
  false,
  Choices
>;

/** One video; `told` is what `--help` calls the default. */
export function input(file: string, told: string): Always<"-i, --input <video>", string> {
  return new Option(
    "-i, --input <video>",
    "a file (.h264 .h265 .mp4 .mov .mkv) or URI (file://, rtsp://)",
  ).default(file, told);
}

/** Any number of videos. */
export function inputs(files: string[], told: string): Always<"-i, --input <video...>", string[]> {
  return new Option(
    "-i, --input <video...>",
    "files (.h264 .h265 .mp4 .mov .mkv) and URIs (file://, rtsp://)",
  ).default(files, told);
}

/** Where the pictures go: for addOutlet(). */
export function output(where: string): Always<"-o, --output <where>", Target, Target> {
  return new Option("-o, --output <where>", outletHelp).argParser(outlet).default(outlet(where), where);
}

/** The primary detector; `told` is what it finds. */
export function pgie(file: string, told: string): Always<"--pgie <file>", string, string> {
  return new Option("--pgie <file>", "configuration of the detector (nvinfer)")
    .argParser(readable)
    .default(file, told);
}

/** The secondary classifiers; `told` is what they tell. */
export function sgies(files: string[], told: string): Always<"--sgie <file...>", string[], string[]> {
  return new Option("--sgie <file...>", "configurations of the classifiers (nvinfer)")
    .argParser((file, before: string[]) => [...(before === files ? [] : before), readable(file)])
    .default(files, told);
}

/** What the detector's classes are called, for readLabels(); `told` is what they are. */
export function labels(file: string, told: string): Always<"--labels <file>", string> {
  return new Option("--labels <file>", "the detector's classes, one a line").default(file, told);
}

/** How patient the sample is, for runSample(); `of` is what sends. */
export function timeout(of = "source"): Always<"--timeout <seconds>", number, number> {
  return new Option("--timeout <seconds>", `give up on a ${of} that sends nothing for so long`)
    .argParser(seconds)
    .default(15);
}

/** How often a camera that is lost is tried again. */
export function attempts(): Option<"--attempts <count>", undefined, undefined, number> {
  return new Option("--attempts <count>", "give up a lost camera after so many (default: never)").argParser(
    wholeNumber(0),
  );
}

export function loop(): Option<"--loop"> {
  return new Option("--loop", "begin again at the end of the file");
}

/** `of` is what is encoded. */
export function codec(
  of = "the stream served",
): Always<"-c, --codec <codec>", "H264", undefined, "H264" | "H265"> {
  return new Option("-c, --codec <codec>", `of ${of}`).choices(["H264", "H265"]).default("H264");
}

export function bitrate(of = "the stream served"): Always<"-b, --bitrate <bits>", number, number> {
  return new Option("-b, --bitrate <bits>", `of ${of}, bits per second`)
    .argParser(wholeNumber(1000))
    .default(4_000_000);
}

/** Where a server listens. */
export function host(): Always<"--host <address>", string> {
  return new Option("--host <address>", "to listen on; 0.0.0.0 opens the server to the network").default(
    "127.0.0.1",
  );
}

export function auth(): Option<
  "--auth <user:password>",
  undefined,
  undefined,
  ReturnType<typeof credentials>
> {
  return new Option("--auth <user:password>", "what players must know").argParser(credentials);
}
