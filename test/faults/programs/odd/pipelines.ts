/** Calls of pipelines, elements and pads. Those that would take a value for a good one are left out for it. */
import { AppSink, AppSource, Bin, Element, GObject, Pad, Pipeline } from "../../../../lib/index.ts";
import { type Calls, call, isObject, make } from "./call.ts";

const pipeline = Pipeline.launch(
  "fakesrc name=source ! tee name=tee ! identity name=identity ! fakesink name=sink",
);
const identity = pipeline.element("identity");
const tee = pipeline.element("tee");
const pad = identity.pad("src");
const sink = pipeline.element("sink").pad("sink");
const feeding = new Pipeline();
const source = feeding.add("appsrc", {}, "in");
const taking = new Pipeline();
const taker = taking.add("appsink", {}, "out");

/** For calls that change it. */
const fresh = (): Pipeline => new Pipeline();

/** A run that ends by itself. */
const ending = (): Pipeline => Pipeline.launch("fakesrc num-buffers=1 ! fakesink");

export const calls: Calls = {
  "new Pipeline()": (value) => make(Pipeline, value),
  "new GObject()": (value) => make(GObject, value),
  "new Element()": (value) => make(Element, value),
  "new Pad()": (value) => make(Pad, value),
  "new Bin()": (value) => make(Bin, value),
  "new AppSource()": (value) => make(AppSource, value),
  "new AppSink()": (value) => make(AppSink, value),
  "Pipeline.launch()": (value) => call(Pipeline, "launch", value),
  "pipeline.add()": (value) => call(fresh(), "add", value),
  "pipeline.add(, properties)": (value) => call(fresh(), "add", "identity", value),
  "pipeline.add(, { property })": (value) => call(fresh(), "add", "filesrc", { location: value }),
  "pipeline.add(, { caps })": (value) => call(fresh(), "add", "capsfilter", { caps: value }),
  "pipeline.add(, , name)": (value) => call(fresh(), "add", "identity", {}, value),
  "pipeline.remove()": (value) => call(pipeline, "remove", value),
  "pipeline.element()": (value) => call(pipeline, "element", value),
  "pipeline.element(, factory)": (value) => call(pipeline, "element", "tee", value),
  "pipeline.expose()": (value) => call(fresh(), "expose", value),
  "pipeline.expose(, name)": (value) => call(fresh(), "expose", pad, value ?? 5),
  "pipeline.graph()": (value) => call(pipeline, "graph", value),
  "pipeline.graph({ details })": (value) => call(pipeline, "graph", { details: value }),
  "pipeline.post()": (value) => call(pipeline, "post", value),
  "pipeline.post({ name })": (value) => call(pipeline, "post", { name: value }),
  "pipeline.post({ fields })": (value) => call(pipeline, "post", { name: "x", fields: value }),
  "pipeline.post({ fields: { a } })": (value) => call(pipeline, "post", { name: "x", fields: { a: value } }),
  "pipeline.latency()": (value) => call(pipeline, "latency", value),
  "pipeline.messages()": (value) => call(pipeline, "messages", value),
  "pipeline.seek()": (value) => call(pipeline, "seek", value),
  "pipeline.seek(, options)": (value) => call(pipeline, "seek", 0n, value),
  "pipeline.seek(, { rate })": (value) => call(pipeline, "seek", 0n, { rate: value }),
  "pipeline.seek(, { end })": (value) => call(pipeline, "seek", 0n, { end: value }),
  "pipeline.seek(, { snap })": (value) => call(pipeline, "seek", 0n, { snap: value }),
  "pipeline.setRate()": (value) => call(pipeline, "setRate", value),
  "pipeline.setRate(, options)": (value) => call(pipeline, "setRate", 1, value),
  "pipeline.step()": (value) => call(pipeline, "step", value),
  "pipeline.run()": (value) => (value === undefined ? undefined : call(ending(), "run", value)),
  "pipeline.run({ signal })": (value) => call(ending(), "run", { signal: value }),
  "pipeline.run({ playsOut })": (value) => call(ending(), "run", { playsOut: value }),
  "pipeline.addBranch()": (value) => call(pipeline, "addBranch", value, () => []),
  "pipeline.addBranch(, build)": (value) => call(pipeline, "addBranch", tee, value),
  "pipeline.addBranch(, => value)": (value) => call(pipeline, "addBranch", tee, () => value),
  "pipeline.addBranch(, => [value])": (value) => call(pipeline, "addBranch", tee, () => [value]),
  "pipeline.addBranch(, , options)": (value) => call(pipeline, "addBranch", tee, () => [], value),
  "pipeline.addBranch(, , { onError })": (value) =>
    call(pipeline, "addBranch", tee, () => [], { onError: value }),
  "pipeline.addSourceBranch()": (value) => call(pipeline, "addSourceBranch", value, () => []),
  "pipeline.addSourceBranch(, build)": (value) => call(pipeline, "addSourceBranch", sink, value),
  "pipeline.addSourceBranch(, , options)": (value) =>
    call(pipeline, "addSourceBranch", sink, () => [], value),
  "pipeline.addReconnectingBranch()": (value) => call(pipeline, "addReconnectingBranch", value, () => []),
  "pipeline.addReconnectingBranch(, build)": (value) => call(fresh(), "addReconnectingBranch", sink, value),
  "pipeline.addReconnectingBranch(, , policy)": (value) =>
    value === undefined ? undefined : call(pipeline, "addReconnectingBranch", sink, () => [], value ?? 5),
  "element.get()": (value) => call(identity, "get", value),
  "element.set()": (value) => call(identity, "set", value, 5),
  "element.set(, value)": (value) => call(identity, "set", "sleep-time", value),
  "element.setLater()": (value) => call(identity, "setLater", value),
  "element.pad()": (value) => call(identity, "pad", value),
  "element.requestPad()": (value) => call(tee, "requestPad", value),
  "element.requestPadLater()": (value) => call(tee, "requestPadLater", value),
  "element.releasePad()": (value) => call(tee, "releasePad", value),
  "element.link()": (value) => call(identity, "link", value),
  "element.on()": (value) => call(identity, "on", value, () => {}),
  "element.on(, handler)": (value) =>
    typeof value === "function" ? undefined : call(identity, "on", "handoff", value),
  "element.on(, , options)": (value) => call(identity, "on", "handoff", () => {}, value),
  "element.on(, , { deadline })": (value) => call(identity, "on", "handoff", () => {}, { deadline: value }),
  "element.emit()": (value) => call(identity, "emit", value),
  "element.emit(, argument)": (value) => call(identity, "emit", "handoff", value),
  "element.sendEvent()": (value) => call(identity, "sendEvent", value),
  "element.query()": (value) => call(identity, "query", value),
  "element.syncState()": (value) => call(identity, "syncState", value),
  "pad.get()": (value) => call(pad, "get", value),
  "pad.set()": (value) => call(pad, "set", value, 5),
  "pad.set(, value)": (value) => call(pad, "set", "offset", value),
  "pad.on()": (value) => call(pad, "on", value, () => {}),
  "pad.link()": (value) => call(pad, "link", value),
  "pad.sendEvent()": (value) => call(pad, "sendEvent", value),
  "pad.sendEvent({ type })": (value) => call(pad, "sendEvent", { type: value }),
  "pad.sendEvent(gap)": (value) => call(pad, "sendEvent", { type: "gap", pts: value, duration: value }),
  "pad.sendEvent(flush-stop)": (value) => call(sink, "sendEvent", { type: "flush-stop", resetTime: value }),
  "pad.sendEvent(latency)": (value) => call(pad, "sendEvent", { type: "latency", latency: value }),
  "pad.sendEvent(qos)": (value) =>
    call(pad, "sendEvent", { type: "qos", kind: "overflow", proportion: 1, jitter: value, timestamp: value }),
  "pad.sendEvent(qos, kind)": (value) =>
    call(pad, "sendEvent", { type: "qos", kind: value, proportion: 1, jitter: 1n, timestamp: 1n }),
  "pad.sendEvent(qos, proportion)": (value) =>
    call(pad, "sendEvent", { type: "qos", kind: "overflow", proportion: value, jitter: 1n, timestamp: 1n }),
  "pad.sendEvent(tag)": (value) => call(pad, "sendEvent", { type: "tag", tags: value }),
  "pad.sendEvent(tag, title)": (value) => call(pad, "sendEvent", { type: "tag", tags: { title: value } }),
  "pad.sendEvent(custom)": (value) => call(pad, "sendEvent", { type: "custom-downstream", structure: value }),
  "pad.query()": (value) => call(pad, "query", value),
  "pad.query(caps)": (value) => call(pad, "query", "caps", value),
  "pad.query(accept-caps)": (value) => call(pad, "query", "accept-caps", value),
  "pad.query(custom)": (value) => call(pad, "query", "custom", value),
  "pad.probe()": (value) => call(pad, "probe", value, () => {}),
  "pad.probe(, handler)": (value) =>
    typeof value === "function" ? undefined : call(pad, "probe", "buffer", value),
  "pad.probe(, , options)": (value) => call(pad, "probe", "buffer", () => {}, value),
  "pad.probe(, , { deadline })": (value) => call(pad, "probe", "buffer", () => {}, { deadline: value }),
  "pad.probe(URL, options)": (value) =>
    value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0)
      ? undefined
      : call(pad, "probe", new URL("file:///nowhere.ts"), value ?? 5),
  "pad.onBatch()": (value) => (typeof value === "function" ? undefined : call(pad, "onBatch", value)),
  "pad.onBatch(, options)": (value) => call(pad, "onBatch", () => {}, value),
  "pad.records(, options)": (value) => call(pad, "records", { frame: ["frame_num"] }, value),
  "pad.records(, { capacity })": (value) =>
    call(pad, "records", { frame: ["frame_num"] }, { capacity: value }),
  "pad.records(, { onFull })": (value) => call(pad, "records", { frame: ["frame_num"] }, { onFull: value }),
  "pad.extract()": (value) => (typeof value === "function" ? undefined : call(pad, "extract", value)),
  "pad.extract(, options)": (value) => call(pad, "extract", () => 1, value),
  "source.feed()": (value) => (Array.isArray(value) ? undefined : call(source, "feed", value)),
  "source.feed(, options)": (value) => (isObject(value) ? undefined : call(source, "feed", [], value ?? 5)),
  "source.feed(, { caps })": (value) =>
    value === undefined ? undefined : call(source, "feed", [], { caps: value }),
  "source.feed(, { format })": (value) => call(source, "feed", [], { format: value ?? 5 }),
  "sink.samples()": (value) => (isObject(value) ? undefined : call(taker, "samples", value ?? 5)),
  "sink.samples({ maxBuffers })": (value) =>
    value === undefined || value === 5 || value === 5n
      ? undefined
      : call(taker, "samples", { maxBuffers: value }),
  "sink.samples({ onFull })": (value) =>
    value === undefined ? undefined : call(taker, "samples", { onFull: value }),
};
