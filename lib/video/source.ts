import { Bin } from "../gst/bin.ts";
import type { Connection, ReconnectPolicy } from "../gst/connection.ts";
import type { Element } from "../gst/element.ts";
import { type PipelineError, StateError } from "../gst/errors.ts";
import { notTaken, type OptionNames, requireInstance, requireOptions } from "../gst/given.ts";
import { Pad } from "../gst/pad.ts";
import type { PartBuilder } from "../gst/parts.ts";
import type { Pipeline } from "../gst/pipeline.ts";
import { withoutPasswords } from "../gst/secrets.ts";
import { type Input, InputError, uriOf } from "./input.ts";
import type { RecordingOptions, RecordingSettings, SourceRecording } from "./recording.ts";

/** What addSource added, by which an error of the input can be told from one of the program. */
export interface Source {
  /** The path or URI, without a password. */
  readonly name: string;
  /** Whether a message's or error's path leads to one of the source's elements. */
  owns(path: string): boolean;
  /** Whether video has been found in it, so that frames may be on their way. */
  readonly opened: boolean;
  /** Whether its elements have started. Others start first, and some take minutes (nvinfer building its engine). */
  readonly started: boolean;
  /** What its failure means for a user, where more is known than the failing element says. */
  explain(error: PipelineError): string;
  /** Where its decoded frames arrive: the muxer's pad. */
  readonly output: Pad;
  /**
   * Records what it sends into a file, if it was added with `recordings`; see startRecording(). Rejects with a
   * StateError where it was not, and while it is lost.
   */
  record(options?: RecordingOptions): Promise<SourceRecording>;
}

/** A source that is connected to again when it is lost. */
export interface ReconnectingSource extends Source {
  readonly connection: Connection;
}

export interface SourceOptions {
  /** Begin again at the end of the file, with timestamps that go on. */
  readonly loop?: boolean | undefined;
  /**
   * Connects again, by this policy, when the source ends, fails or sends nothing, while the others play on. Its errors
   * are then warnings on the bus. Frames of a camera that come faster than they are used make way for newer ones. A file
   * counts as lost at its end too; with `attempts: 0` it plays once.
   */
  readonly reconnect?: ReconnectPolicy;
  /** Lets record() make files of what it sends: of a camera's URI only (NVIDIA's smart record). */
  readonly recordings?: RecordingSettings;
}

const sourceNames: OptionNames<SourceOptions> = { loop: true, reconnect: true, recordings: true };
const partNames: OptionNames<Pick<SourceOptions, "loop">> = { loop: true };

const parsers: Readonly<Record<string, "h264parse" | "h265parse">> = {
  "video/x-h264": "h264parse",
  "video/x-h265": "h265parse",
};

/**
 * Adds what reads and decodes `input` and links it to `sink`, a pad of the muxer. Files go through their
 * demuxer and parser; URIs, and files that loop, through nvurisrcbin. Errors of the input that show only
 * while it plays (no video in it, a codec that nothing decodes) become the pipeline's error.
 */
export function addSource(
  pipeline: Pipeline,
  input: Input,
  sink: Pad,
  options: SourceOptions & { readonly reconnect: ReconnectPolicy },
): ReconnectingSource;
export function addSource(pipeline: Pipeline, input: Input, sink: Pad, options?: SourceOptions): Source;
export function addSource(pipeline: Pipeline, input: Input, sink: Pad, options: SourceOptions = {}): Source {
  requireInstance("addSource()", "a pipeline", pipeline, Bin);
  requireInput("addSource()", input);
  requireInstance("addSource()", "a pad of the muxer", sink, Pad);
  requireOptions("addSource()", options, sourceNames);
  const { loop = false, reconnect, recordings } = options;
  if (recordings !== undefined && !input.live)
    throw new InputError(`${inputName(input)} is no camera: only what a camera sends can be recorded.`);
  const kept = recordings === undefined ? {} : recording().recordingProperties(recordings);
  if (reconnect !== undefined) {
    return addReconnecting(pipeline, input, sink, reconnect, { ...kept, ...(loop && { "file-loop": true }) });
  }
  const { elements, entry, found } = addElements(pipeline, input, sink, loop, kept);
  const names = new Set(elements.map((element) => element.name));
  return {
    name: inputName(input),
    owns: (path) => path.split(/[/:.]/).some((part) => names.has(part)),
    get opened() {
      return entry.peer !== undefined;
    },
    get started() {
      return elements.some((element) => element.state === "paused" || element.state === "playing");
    },
    explain: (error) => reasonOf(error, entry, found()),
    output: sink,
    record: (recording) => recordOf(elements[0], recording),
  };
}

function requireInput(call: string, input: Input): void {
  const given: unknown = input;
  const isInput = typeof given === "object" && given !== null && "kind" in given;
  if (!isInput || (given.kind !== "file" && given.kind !== "uri"))
    throw notTaken(call, "what parseInput() gives", given);
}

/** The path or URI, without a password. */
export function inputName(input: Input): string {
  return input.kind === "file" ? input.path : withoutPasswords(input.uri);
}

/** Loaded here: most sources are not recorded. */
function recording(): typeof import("./recording.ts") {
  return require("./recording.ts");
}

async function recordOf(
  element: Element | undefined,
  options: RecordingOptions | undefined,
): Promise<SourceRecording> {
  if (element?.factory !== "nvurisrcbin")
    throw new StateError("there is nothing to record: the source is lost, or no camera");
  return await recording().startRecording(element, options);
}

function addReconnecting(
  pipeline: Pipeline,
  input: Input,
  sink: Pad,
  policy: ReconnectPolicy,
  properties: UriProperties,
): ReconnectingSource {
  // Loaded here: most sources are not.
  const { completePolicy }: typeof import("../gst/connection.ts") = require("../gst/connection.ts");
  const { Reconnecting }: typeof import("../gst/reconnecting.ts") = require("../gst/reconnecting.ts");
  const connection = new Reconnecting(
    pipeline,
    sink,
    decoderOf(uriOf(input), input.live, properties),
    completePolicy(policy),
  );
  return {
    name: inputName(input),
    owns: (path) => connection.owns(path),
    get opened() {
      return connection.everConnected;
    },
    get started() {
      return connection.started;
    },
    explain: (error) => error.message,
    output: sink,
    connection,
    record: (options) =>
      recordOf(
        connection.bin?.elements.find(({ factory }) => factory === "nvurisrcbin"),
        options,
      ),
  };
}

/**
 * What reads and decodes `input`, for `pipeline.addSourceBranch` and `addReconnectingBranch`: sources that come and go
 * while the pipeline plays. `loop` begins again at the end of the file.
 */
export function sourcePart(input: Input, options: Pick<SourceOptions, "loop"> = {}): PartBuilder {
  requireInput("sourcePart()", input);
  requireOptions("sourcePart()", options, partNames);
  const { loop = false } = options;
  return decoderOf(uriOf(input), input.live, loop ? { "file-loop": true } : {});
}

/** Further properties of nvurisrcbin. */
type UriProperties = Readonly<Record<string, string | number | boolean>>;

const decoderOf =
  (uri: string, live: boolean, properties: UriProperties) =>
  (bin: Bin): Element[] => {
    const source = bin.add("nvurisrcbin", { ...properties, uri });
    // Cameras do not wait: where the rest is slower, new frames take the place of old ones. Older releases have no such
    // property.
    if (live && source.properties.some(({ name }) => name === "leaky"))
      source.set("leaky", "downstream-leak");
    // The caps keep its sound out.
    return [source, bin.add("capsfilter", { caps: "video/x-raw(memory:NVMM)" })];
  };

interface Added {
  readonly elements: readonly Element[];
  /** Linked when video is found. */
  readonly entry: Pad;
  /** The media types of the streams in it, as far as they are known. */
  readonly found: () => readonly string[];
}

function addElements(
  pipeline: Pipeline,
  input: Input,
  sink: Pad,
  loop: boolean,
  properties: UriProperties,
): Added {
  if (input.kind === "uri" || loop)
    return addUri(pipeline, uriOf(input), sink, { ...properties, ...(loop && { "file-loop": true }) });
  if ("parser" in input.container) return addStream(pipeline, input.path, input.container.parser, sink);
  return addContainer(pipeline, input.path, input.container.demuxer, sink);
}

function addUri(
  pipeline: Pipeline,
  uri: string,
  sink: Pad,
  properties: Readonly<Record<string, string | number | boolean>>,
): Added {
  const source = pipeline.add("nvurisrcbin", { ...properties, uri });
  source.on("pad-added", (pad) => {
    if (pad.name.startsWith("vsrc") && sink.peer === undefined) pad.link(sink);
  });
  return { elements: [source], entry: sink, found: () => [] };
}

function addStream(pipeline: Pipeline, path: string, parserFactory: string, sink: Pad): Added {
  const source = pipeline.add("filesrc", { location: path });
  const parser = pipeline.add(parserFactory);
  const decoder = pipeline.add("nvv4l2decoder");
  source.link(parser, decoder, sink);
  return { elements: [source, parser, decoder], entry: sink, found: () => [] };
}

/** Which parser a container's video needs is known when it is opened: both wait, and one is linked. */
function addContainer(pipeline: Pipeline, path: string, demuxerFactory: string, sink: Pad): Added {
  const decoder = pipeline.add("nvv4l2decoder");
  decoder.link(sink);
  const waiting: Record<string, Element> = {
    h264parse: pipeline.add("h264parse"),
    h265parse: pipeline.add("h265parse"),
  };
  const demuxer = pipeline.add(demuxerFactory);
  const source = pipeline.add("filesrc", { location: path });
  source.link(demuxer);

  const seen: string[] = [];
  let stopping = false;
  demuxer.on("pad-added", (pad) => {
    const media = mediaOf(pad);
    // A demuxer's pads come with caps; they are gone again only where the pipeline is being stopped.
    if (media === undefined) {
      stopping = true;
      return;
    }
    seen.push(media);
    const parser = waiting[parsers[media] ?? ""];
    if (parser === undefined || decoder.pad("sink").peer !== undefined) return;
    pad.link(parser.pad("sink"));
    parser.link(decoder);
  });
  demuxer.on(
    "no-more-pads",
    () => {
      if (stopping || decoder.pad("sink").peer !== undefined) return undefined;
      throw new InputError(`${path}: ${noVideo(seen)}`);
    },
    { wait: true },
  );
  const elements = [source, demuxer, decoder, ...Object.values(waiting)];
  return { elements, entry: decoder.pad("sink"), found: () => seen };
}

function noVideo(found: readonly string[]): string {
  return `it has no H.264 or H.265 video in it, ${found.length === 0 ? "nor anything that can be played" : `only ${found.join(", ")}`}.`;
}

function reasonOf(error: PipelineError, entry: Pad, found: readonly string[]): string {
  const unlinked = /not-linked/.test(error.debug ?? "");
  if (unlinked && entry.peer === undefined && found.length > 0) return noVideo(found);
  if (/not-negotiated/.test(error.debug ?? "")) {
    return `its video is of a kind that nvv4l2decoder does not take; it takes 4:2:0 of 8 or 10 bits. (${error.message.split("\n", 1)[0]})`;
  }
  return error.message;
}

/** `video/x-h264` and the like. */
function mediaOf(pad: Pad): string | undefined {
  return pad.caps?.toString().split(/[,;(]/, 1)[0]?.trim();
}
