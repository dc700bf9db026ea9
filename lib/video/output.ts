import { extname, resolve } from "node:path";
import { Bin } from "../gst/bin.ts";
import type { Element } from "../gst/element.ts";
import { type OptionNames, requireInstance, requireOptions, requireText } from "../gst/given.ts";
import type { Pipeline } from "../gst/pipeline.ts";
import { addDisplay, type DisplayOptions, displayProblem, isClosedWindow } from "./display.ts";
import { addEncoder, type EncoderOptions } from "./encoder.ts";
import { OutputError } from "./errors.ts";
import { requireNew } from "./writable.ts";

export interface OutputOptions {
  /** Writes the video into this new file, .mp4, .mov or .mkv, in place of showing it. */
  readonly file?: string;
  /** False: no window, even where there is a display. */
  readonly display?: boolean;
  /** Whether a window, or a sink that takes everything and shows nothing, keeps to the video's own pace. Default: true. */
  readonly sync?: boolean;
  readonly window?: Omit<DisplayOptions, "sync">;
  /** Of a file. Default: H.264 of 4,000,000 bits per second. */
  readonly encoder?: Partial<Omit<EncoderOptions, "packets">>;
}

const names: OptionNames<OutputOptions> = {
  file: true,
  display: true,
  sync: true,
  window: true,
  encoder: true,
};

/** Where a pipeline's pictures go: link to `input`. */
export interface Output {
  readonly kind: "window" | "file" | "nowhere";
  readonly input: Element;
  readonly sink: Element;
  /** As in `in a window`, `into out.mp4`; of `nowhere` with the reason. */
  readonly where: string;
  /** Whether a run failed because the user has closed the window. */
  closedBy(error: unknown): boolean;
}

const muxers: Readonly<Record<string, string>> = { ".mp4": "mp4mux", ".mov": "qtmux", ".mkv": "matroskamux" };

/**
 * Adds what the end of a program needs: a window where this machine has a display, a file where one is named, else a
 * sink that shows nothing. Throws OutputError for a file that cannot be, and for one that is there already and has
 * something in it, which might be the input.
 */
export async function addOutput(pipeline: Pipeline, options: OutputOptions = {}): Promise<Output> {
  requireInstance("addOutput()", "a pipeline", pipeline, Bin);
  requireOptions("addOutput()", options, names);
  const { file, display = true, sync = true, window = {} } = options;
  if (file !== undefined) return await addFile(pipeline, file, options.encoder ?? {});
  const problem = display ? await displayProblem() : "No window is wanted.";
  if (problem === undefined) {
    const added = addDisplay(pipeline, { ...window, sync });
    return { ...added, kind: "window", where: "in a window", closedBy: isClosedWindow };
  }
  const sink = pipeline.add("fakesink", { sync });
  return { kind: "nowhere", input: sink, sink, where: `nowhere. ${problem}`, closedBy: () => false };
}

async function addFile(pipeline: Pipeline, file: string, encoding: Partial<EncoderOptions>): Promise<Output> {
  requireText("addOutput({ file })", "a path", file);
  const path = resolve(file);
  const muxer = muxerFor(path);
  requireNew(path);
  const encoder = await addEncoder(pipeline, {
    codec: "H264",
    bitrate: 4_000_000,
    ...encoding,
    packets: false,
  });
  const sink = pipeline.add("filesink", { location: path });
  encoder.output.link(addMuxer(pipeline, muxer), sink);
  return { kind: "file", input: encoder.input, sink, where: `into ${path}`, closedBy: () => false };
}

/** A file that is cut off, by a crash too, can be played up to its last two seconds; its end makes it an ordinary one. */
function addMuxer(pipeline: Pipeline, factory: string): Element {
  if (factory === "matroskamux") return pipeline.add(factory);
  return pipeline.add(factory, {
    "fragment-duration": 2000,
    "fragment-mode": "first-moov-then-finalise",
  });
}

function muxerFor(path: string): string {
  const extension = extname(path).toLowerCase();
  const muxer = muxers[extension];
  if (muxer !== undefined) return muxer;
  throw new OutputError(
    `${path}: what is to be written is told by its extension, one of ${Object.keys(muxers).join(" ")}; ` +
      `${extension === "" ? "this one has none" : `${extension} is not known`}.`,
  );
}
