/**
 * What the compiler says of elements: never run. Everything here must compile, and each `@ts-expect-error` marks
 * what must not: tsc complains of one that has nothing to expect.
 */
import type {
  AppSource,
  Bin,
  Caps,
  Element,
  GObject,
  Opaque,
  Pad,
  Structure,
  Value,
} from "../../lib/index.ts";
import { Pipeline } from "../../lib/index.ts";

const pipeline = new Pipeline("types");
declare const anyName: string;
declare const yes: boolean;

export function properties(): unknown[] {
  const identity = pipeline.add("identity", { "sleep-time": 1, name: null, silent: true });
  const sleep: number = identity.get("sleep-time");
  const offset: bigint = identity.set("ts-offset", 5).get("ts-offset");
  const message: string | null = identity.get("last-message");
  const source = pipeline.add("videotestsrc", { pattern: "ball", "num-buffers": 10 });
  const pattern: "smpte" | "ball" = source.get("pattern") === "ball" ? "ball" : "smpte";
  source.set({ pattern: 1, "timestamp-offset": 5n });
  const caps: Caps | null = pipeline.add("capsfilter", { caps: "video/x-raw, width=640" }).get("caps");
  const stats: Structure | null = pipeline.add("rtpbin").get("sdes");
  const rate: { numerator: number } = pipeline
    .add("audiobuffersplit", { "output-buffer-duration": "1/50" })
    .get("output-buffer-duration");
  const flags: readonly string[] = pipeline.add("playbin", { flags: ["video", "audio"] }).get("flags");
  const sink: Element | null = pipeline
    .add("playbin", { "video-sink": pipeline.add("fakesink") })
    .get("video-sink");
  const mux = pipeline.add("nvstreammux", { width: 1280, height: 720, "batch-size": 1 });
  void mux.setLater({ "batched-push-timeout": 40_000 });

  // @ts-expect-error: a misspelt property of a known factory
  pipeline.add("identity", { "sleep-tim": 1 });
  // @ts-expect-error: a value of another type
  pipeline.add("identity", { "sleep-time": "long" });
  // @ts-expect-error: a number for a text
  pipeline.add("filesrc", { location: 5 });
  // @ts-expect-error: a nick that is none
  pipeline.add("videotestsrc", { pattern: "bal" });
  // @ts-expect-error: a flag that is none
  pipeline.add("playbin", { flags: ["vidio"] });
  // @ts-expect-error: a property that can only be read
  pipeline.add("identity", { "last-message": "x" });
  // @ts-expect-error: a misspelt property
  identity.get("sleep-tim");
  // @ts-expect-error: a misspelt property
  identity.set("sleep-tim", 1);
  // @ts-expect-error: a misspelt property
  identity.set({ "sleep-tim": 1 });
  // @ts-expect-error: a misspelt property
  void identity.setLater({ "sleep-tim": 1 });
  // @ts-expect-error: a property that can only be read
  identity.set("last-message", "x");
  // @ts-expect-error: a value of another type
  identity.set({ silent: 1 });
  // @ts-expect-error: a text is no number
  const wrong: number = message;
  // @ts-expect-error: a text for a number
  mux.set({ width: "wide" });

  const limits = { "max-size-buffers": 1, ...(yes ? { "max-size-bytes": 2 } : {}) };
  const queue = pipeline
    .add("queue", limits)
    .set(limits)
    .set({ ...limits, leaky: "no" });
  pipeline.add("queue", { ...limits, leaky: "no", ...(yes && { silent: true }) }, "named");
  const misspelt = { "max-size-buffers": 1, "max-size-bufer": 2 };
  // @ts-expect-error: a misspelt property beside one that exists
  pipeline.add("queue", { "max-size-buffers": 1, "max-size-bufer": 2 });
  // @ts-expect-error: a misspelt property in what is spread
  pipeline.add("queue", { "max-size-buffers": 1, ...{ "max-size-bufer": 2 } });
  // @ts-expect-error: a misspelt property in what may be spread
  pipeline.add("queue", { "max-size-buffers": 1, ...(yes ? { "max-size-bufer": 2 } : {}) });
  // @ts-expect-error: a misspelt property in one of two objects
  pipeline.add("queue", yes ? { "max-size-bytes": 1 } : misspelt);
  // @ts-expect-error: a misspelt property in a variable
  pipeline.add("queue", misspelt);
  // @ts-expect-error: a misspelt property in a variable
  queue.set(misspelt);
  // @ts-expect-error: a misspelt property in what is spread
  void queue.setLater({ ...limits, ...misspelt });
  // @ts-expect-error: a value of another type in what is spread
  queue.set({ ...limits, ...{ silent: 1 } });
  // @ts-expect-error: a name that the compiler cannot know
  queue.set({ [anyName]: 1 });
  return [sleep, offset, message, pattern, caps, stats, rate, flags, sink, wrong];
}

export function pads(index: number): Pad[] {
  const mux = pipeline.add("nvstreammux");
  const queue = pipeline.add("queue");
  const tee = pipeline.add("tee");
  const rtp = pipeline.add("rtpbin");
  const first: Pad = mux.requestPad("sink_0");

  // @ts-expect-error: a queue has no such pad
  queue.pad("sinkk");
  // @ts-expect-error: a template's name is no pad's
  tee.pad("src_%u");
  // @ts-expect-error: a queue gives no pads on request
  queue.requestPad("sink_0");
  // @ts-expect-error: nvstreammux has no such template
  mux.requestPad("snk_0");
  // @ts-expect-error: not a number
  mux.requestPad("sink_first");
  // @ts-expect-error: the number cannot be negative
  mux.requestPad("sink_-1");
  // @ts-expect-error: no whole number
  tee.requestPad("src_1e3");
  // @ts-expect-error: no whole number
  tee.pad("src_1.5");
  // @ts-expect-error: no whole number, also where it can be negative
  pipeline.add("mpegtsmux").requestPad("sink_1.5");
  // @ts-expect-error: the second number cannot be negative
  rtp.pad("recv_rtp_src_0_-1_96");
  // @ts-expect-error: a pad that is there is not requested
  void mux.requestPadLater("src");
  return [
    first,
    mux.requestPad("sink_%u"),
    mux.requestPad(`sink_${index}`),
    queue.pad("sink"),
    queue.pad("src"),
    tee.pad("src_0"),
    tee.pad(yes ? "sink" : "src_1"),
    pipeline.add("mpegtsmux").requestPad("sink_-1"),
    rtp.pad("recv_rtp_src_0_1_96"),
    rtp.pad(`recv_rtp_src_0_${index}_96`),
    pipeline.add("bin").pad("exposed"),
  ];
}

export function signals(): unknown[] {
  const decode = pipeline.add("decodebin");
  const sink = pipeline.add("appsink");
  decode.on("pad-added", (pad) => {
    const added: Pad = pad;
    void added.name;
  });
  decode.on("autoplug-continue", (pad, caps) => {
    const both: [Pad, Caps] = [pad, caps];
    return both.length === 2;
  });
  decode.on("notify::caps", (object, property) => {
    const both: [GObject, Opaque] = [object, property];
    void both;
  });
  decode.on("autoplug-select", () => "try");
  decode.on("child-added", (_, name) => console.log(name?.length));
  const sample: Promise<Opaque | null> = sink.emit("try-pull-sample", 5n);
  const nothing: Promise<undefined> = pipeline.add("splitmuxsink").emit("split-now");

  // @ts-expect-error: an unknown signal
  decode.on("pad-aded", () => undefined);
  // @ts-expect-error: a property that does not exist
  decode.on("notify::capps", () => undefined);
  // @ts-expect-error: an argument of another type
  decode.on("pad-added", (pad: string) => void pad);
  // @ts-expect-error: the signal has one argument
  decode.on("pad-added", (_pad, more) => void more);
  // @ts-expect-error: the answer is a nick
  decode.on("autoplug-select", () => "tri");
  // @ts-expect-error: a handler cannot be async
  decode.on("pad-added", async () => undefined);
  // @ts-expect-error: an unknown action
  void sink.emit("try-pull-sampel", 5n);
  // @ts-expect-error: an argument of another type
  void sink.emit("try-pull-sample", "soon");
  // @ts-expect-error: an argument is missing
  void sink.emit("try-pull-sample");
  // @ts-expect-error: decodebin has no actions
  void decode.emit("pad-added");
  return [sample, nothing];
}

/** What the map does not have is taken as it is. */
export function byName(): unknown[] {
  const sink = pipeline.element("sink", "fakesink").set({ sync: true });
  const source: AppSource = pipeline.element("frames", "appsrc");
  const plain: Element = pipeline.element("sink").set("anything", 1);
  const other: Element = pipeline.element("sink", "nvcameraofthefuture").set("anything", 1);
  const dynamic: Element = pipeline.element("sink", anyName);
  const inside: Element = pipeline.element("decoder", "decodebin").element("inner");
  // @ts-expect-error: a misspelt property of a known factory
  pipeline.element("sink", "fakesink").set({ synk: true });
  // @ts-expect-error: a value of another type
  pipeline.element("sink", "fakesink").set("sync", 1);
  // @ts-expect-error: a pad that it does not have
  pipeline.element("sink", "fakesink").pad("src");
  // @ts-expect-error: no element
  const wrong: Pipeline = pipeline.element("sink", "fakesink");
  return [sink, source, plain, other, dynamic, inside, wrong];
}

export function unknownFactories(): unknown[] {
  const strange = pipeline.add("unknown-factory", { whatever: 1 });
  const anything: Value = strange.set("whatever", "x").get("whatever");
  const named = pipeline.add(anyName, { whatever: true });
  named.on("pad-added", (pad) => void pad.name);
  named.on("some-signal", (...args) => void args.length);
  void named.emit("some-action", 1, "x");
  return [anything, named.pad("x"), named.requestPad("y")];
}

function takesElement(element: Element): Element {
  return element;
}

function takesBin(bin: Bin): Bin {
  return bin;
}

/** Typed elements are elements. */
export function assignability(): unknown[] {
  const queue = pipeline.add("queue");
  const plain: Element = queue;
  const several: Element[] = [queue, pipeline.add("tee"), pipeline.add("decodebin"), pipeline];
  const anything: Value = plain.get("whatever");
  const decode = pipeline.add("decodebin");
  decode.add(pipeline.add("identity"));
  // @ts-expect-error: a queue holds no elements
  takesBin(queue);
  return [
    takesElement(queue),
    takesElement(pipeline),
    takesBin(decode),
    several,
    anything,
    queue.link(decode),
  ];
}

/** One of several: what all of them have. */
export function unions(): unknown[] {
  const encoder = yes
    ? pipeline.add("x264enc", { bitrate: 500 })
    : pipeline.add("openh264enc", { bitrate: 500_000 });
  encoder.set("bitrate", 5);
  const bitrate: number = encoder.get("bitrate");
  const either = pipeline.add(yes ? "queue" : "queue2", { "max-size-buffers": 5 });
  const size: number = either.get("max-size-buffers");
  // @ts-expect-error: only x264enc has it
  encoder.get("key-int-max");
  encoder.set({ bitrate: 5 });
  either.set({ "max-size-buffers": 5 });
  const filter = yes ? pipeline.add("alpha") : pipeline.add("videoflip");
  filter.set({ method: 1 });
  // @ts-expect-error: only x264enc has it
  encoder.set({ "key-int-max": 5 });
  // @ts-expect-error: only x264enc has it
  void encoder.setLater({ bitrate: 5, "key-int-max": 5 });
  // @ts-expect-error: only queue has it
  pipeline.add(yes ? "queue" : "queue2", { leaky: "no" });
  // @ts-expect-error: a value that one of them takes
  filter.set({ method: "green" });
  return [bitrate, size, encoder.pad("src"), encoder.link(either)];
}

/** A pipeline is an element of a known type itself. */
export function ofPipelines(): unknown[] {
  const latency: bigint = pipeline.get("latency");
  pipeline.on("deep-element-added", (_bin, element) => void element.name);
  // @ts-expect-error: a misspelt property
  pipeline.get("latensy");
  return [latency];
}
