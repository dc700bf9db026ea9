import { Bin } from "../gst/bin.ts";
import type { Element } from "../gst/element.ts";
import { ValueError } from "../gst/errors.ts";
import {
  type OptionNames,
  requireInstance,
  requireName,
  requireOptions,
  requireWhole,
} from "../gst/given.ts";
import { Pipeline } from "../gst/pipeline.ts";
import { hasFactory } from "../gst/registry.ts";
import { ensureStarted } from "../gst/start.ts";
import { came } from "../native/errors.ts";

export type Codec = "H264" | "H265";
export type EncoderKind = "hardware" | "software";

export interface EncoderOptions {
  readonly codec: Codec;
  /** Bits per second. */
  readonly bitrate: number;
  /** Default: hardware where it really works on this machine. */
  readonly kind?: EncoderKind | undefined;
  /** Frames from one key frame to the next. Default 30. */
  readonly keyInterval?: number;
  /** Whether RTP packets are made, for a server; false: the stream as files hold it. Default: true. */
  readonly packets?: boolean;
}

/** The elements that turn a batch's drawn surface into RTP packets, or a stream: link to `input`, serve `output`. */
export interface EncoderChain {
  readonly input: Element;
  readonly output: Element;
  readonly kind: EncoderKind;
}

const hardware: Readonly<Record<Codec, string>> = { H264: "nvv4l2h264enc", H265: "nvv4l2h265enc" };
const software: Readonly<Record<Codec, string>> = { H264: "x264enc", H265: "x265enc" };
const parsers: Readonly<Record<Codec, string>> = { H264: "h264parse", H265: "h265parse" };
const payloaders: Readonly<Record<Codec, string>> = { H264: "rtph264pay", H265: "rtph265pay" };

const names: OptionNames<EncoderOptions> = {
  codec: true,
  bitrate: true,
  kind: true,
  keyInterval: true,
  packets: true,
};
const kinds: Readonly<Record<EncoderKind, true>> = { hardware: true, software: true };

function requireEncoder(options: EncoderOptions): void {
  requireOptions("addEncoder()", options, names);
  const { codec, bitrate, kind, keyInterval } = options;
  requireName("codec", codec, hardware);
  if (kind !== undefined) requireName("kind of encoder", kind, kinds);
  if (!(typeof bitrate === "number" && bitrate >= 1))
    throw new ValueError(`bitrate is ${came(bitrate)}; a number of bits per second is expected`);
  requireWhole("keyInterval", keyInterval, 1, 2 ** 31 - 1);
}

/**
 * Adds converter, caps filter, encoder and payloader (or parser), linked to each other. What differs between cards,
 * Jetson and software (caps, units of the bitrate, names of properties) is settled here.
 */
export async function addEncoder(pipeline: Pipeline, options: EncoderOptions): Promise<EncoderChain> {
  requireInstance("addEncoder()", "a pipeline", pipeline, Bin);
  requireEncoder(options);
  const kind = options.kind ?? ((await hardwareWorks(options.codec)) ? "hardware" : "software");
  const memory = kind === "hardware" ? "(memory:NVMM)" : "";
  // Encoding one frame goes on beside the inference of the next. Few are held, for they are the muxer's surfaces.
  const input = pipeline.add("queue", { "max-size-buffers": 2, "max-size-bytes": 0, "max-size-time": 0 });
  const encoder = kind === "hardware" ? addHardware(pipeline, options) : addSoftware(pipeline, options);
  const toStream =
    options.packets === false ? [pipeline.add(parsers[options.codec])] : packets(pipeline, options.codec);
  const output = toStream.at(-1) ?? encoder;
  input.link(
    pipeline.add("nvvideoconvert"),
    pipeline.add("capsfilter", { caps: `video/x-raw${memory}, format=I420` }),
    encoder,
    ...toStream,
  );
  return { input, output, kind };
}

/**
 * Parameter sets travel with every key frame, so that a client can begin at any of them. The parser puts them there, once a
 * picture: a payloader does before each of its slices, which libavcodec takes for pictures that are cut off.
 */
function packets(pipeline: Pipeline, codec: Codec): Element[] {
  return [
    pipeline.add(parsers[codec], { "config-interval": -1 }),
    pipeline.add(payloaders[codec], { pt: 96, "config-interval": 0 }),
  ];
}

function addHardware(pipeline: Pipeline, { codec, bitrate, keyInterval = 30 }: EncoderOptions): Element {
  const encoder = pipeline.add(hardware[codec], {
    bitrate,
    iframeinterval: keyInterval,
    idrinterval: keyInterval,
  });
  // Jetson's encoder has properties that the desktop cards' has not; NVIDIA's samples set these two.
  const properties = new Set(encoder.properties.map((property) => property.name));
  if (properties.has("preset-level")) encoder.set("preset-level", 1);
  if (properties.has("insert-sps-pps")) encoder.set("insert-sps-pps", true);
  return encoder;
}

function addSoftware(pipeline: Pipeline, { codec, bitrate, keyInterval = 30 }: EncoderOptions): Element {
  return pipeline.add(software[codec], {
    // Both count in kilobits per second.
    bitrate: Math.max(1, Math.round(bitrate / 1000)),
    "key-int-max": keyInterval,
    tune: "zerolatency",
    "speed-preset": "superfast",
  });
}

/**
 * Whether the hardware encoder of a codec works: the factory says little, since it exists on cards without
 * NVENC too, and there the device may open all the same. The stand-in's always works.
 */
export async function hardwareWorks(codec: Codec): Promise<boolean> {
  if (!hasFactory(hardware[codec])) return false;
  return ensureStarted().kind === "standin" || (await encodesFrame(hardware[codec]));
}

/** Whether an encoder of NVMM surfaces gets one frame through; false also where it takes longer than 10 s. */
export async function encodesFrame(factory: string): Promise<boolean> {
  using trial = new Pipeline("encoder-trial");
  const caps = "video/x-raw(memory:NVMM), format=I420, width=640, height=480";
  try {
    const encoder = trial.add(factory);
    trial
      .add("videotestsrc", { "num-buffers": 1 })
      .link(trial.add("nvvideoconvert"), trial.add("capsfilter", { caps }), encoder, trial.add("fakesink"));
    return (await trial.run({ signal: AbortSignal.timeout(10_000) })) === "eos";
  } catch {
    return false;
  }
}
