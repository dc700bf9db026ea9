/** Calls of functions and of classes that stand for themselves. */
import * as deepscript from "../../../../lib/index.ts";
import { ObjectEncoder, OwnSurface } from "../../../../lib/surface/index.ts";
import { type Calls, call, isObject, make, using } from "./call.ts";

const { Pipeline } = deepscript;
const pipeline = Pipeline.launch("fakesrc ! identity name=identity ! fakesink name=sink");
const identity = pipeline.element("identity");
const pad = identity.pad("src");
const sink = pipeline.element("sink").pad("sink");
const server = new deepscript.RtspServer({ port: 0 });
const input = { kind: "uri", uri: "file:///nowhere.mp4", live: false };
const picture = new OwnSurface({ format: "RGBA", width: 8, height: 8, memory: "unified" });
const { surface } = picture;

/** For calls that change it. */
const fresh = (): InstanceType<typeof Pipeline> => new Pipeline();

export const calls: Calls = {
  "new Caps()": (value) => call(Object(make(deepscript.Caps, value)), "intersects", "ANY"),
  "launch``": (value) => call(deepscript, "launch", { raw: ["fakesrc name=", " ! fakesink"] }, value),
  "launch()": (value) => call(deepscript, "launch", value),
  "Caps.parse()": (value) => call(deepscript.Caps, "parse", value),
  "Caps.of()": (value) => call(deepscript.Caps, "of", value),
  "Caps.of({ name })": (value) => call(deepscript.Caps, "of", { name: value }),
  "Caps.of({ features })": (value) => call(deepscript.Caps, "of", { name: "video/x-raw", features: value }),
  "caps.intersects()": (value) => call(deepscript.Caps.any, "intersects", value),
  "typed()": (value) =>
    call(deepscript.Caps, "of", { name: "a/b", fields: { a: deepscript.typed(String(value), 5) } }),
  "typed(, value)": (value) =>
    call(deepscript.Caps, "of", { name: "a/b", fields: { a: call(deepscript, "typed", "uint", value) } }),
  "hasFactory()": (value) => call(deepscript, "hasFactory", value),
  "factoryNames()": (value) => call(deepscript, "factoryNames", value),
  "userMetaType()": (value) => call(deepscript, "userMetaType", value),
  "defineUserMeta()": (value) => Reflect.get(Object(call(deepscript, "defineUserMeta", value)), "type"),
  "defineStructMeta()": (value) =>
    Reflect.get(Object(call(deepscript, "defineStructMeta", value, { a: "u8" })), "type"),
  "logTo()": (value) => using(call(deepscript, "logTo", value)),
  "logTo(, options)": (value) => using(call(deepscript, "logTo", () => {}, value)),
  "logTo(, { levels })": (value) => using(call(deepscript, "logTo", () => {}, { levels: value })),
  "logTo(, { levels: { a } })": (value) =>
    using(call(deepscript, "logTo", () => {}, { levels: { a: value } })),
  "logTo(, { capacity })": (value) => using(call(deepscript, "logTo", () => {}, { capacity: value })),
  "new RtspServer()": (value) =>
    isObject(value) || value === undefined ? undefined : using(make(deepscript.RtspServer, value)),
  "new RtspServer({ port })": (value) =>
    value === 5 || value === undefined ? undefined : using(make(deepscript.RtspServer, { port: value })),
  "new RtspServer({ host })": (value) => using(make(deepscript.RtspServer, { port: 0, host: value })),
  "new RtspServer({ auth })": (value) => using(make(deepscript.RtspServer, { port: 0, auth: value })),
  "new RtspServer({ auth: { user } })": (value) =>
    using(make(deepscript.RtspServer, { port: 0, auth: { user: value, password: value } })),
  "new RtspServer({ sessionTimeout })": (value) =>
    using(make(deepscript.RtspServer, { port: 0, sessionTimeout: value })),
  "server.mount()": (value) => call(server, "mount", value, pad),
  "server.mount(, from)": (value) => call(server, "mount", "/a", value),
  "server.mount(, , options)": (value) => call(server, "mount", "/a", pad, value),
  "sendNvidiaEvent()": (value) =>
    call(deepscript, "sendNvidiaEvent", value, { type: "stream-eos", source_id: 0 }),
  "sendNvidiaEvent(, event)": (value) => call(deepscript, "sendNvidiaEvent", pad, value),
  "sendNvidiaEvent(, { type })": (value) =>
    call(deepscript, "sendNvidiaEvent", pad, { type: value, source_id: 0 }),
  "parseInput()": (value) => call(deepscript, "parseInput", value),
  "addSource()": (value) => call(deepscript, "addSource", value, input, sink),
  "addSource(, input)": (value) => call(deepscript, "addSource", fresh(), value, sink),
  "addSource(, , pad)": (value) => call(deepscript, "addSource", fresh(), input, value),
  "addSource(, , , options)": (value) => call(deepscript, "addSource", fresh(), input, sink, value ?? 5),
  "addSource(, , , { reconnect })": (value) =>
    value === undefined
      ? undefined
      : call(deepscript, "addSource", fresh(), input, sink, { reconnect: value }),
  "sourcePart()": (value) => call(deepscript, "sourcePart", value),
  "sourcePart(, options)": (value) => call(deepscript, "sourcePart", input, value),
  "addMuxer()": (value) => call(deepscript, "addMuxer", value, { width: 64, height: 64 }),
  "addMuxer(, options)": (value) => call(deepscript, "addMuxer", fresh(), value),
  "addMuxer(, { width })": (value) => call(deepscript, "addMuxer", fresh(), { width: value, height: 64 }),
  "addMuxer(, { wait })": (value) =>
    call(deepscript, "addMuxer", fresh(), { width: 64, height: 64, wait: value }),
  "addTiler(, options)": (value) => call(deepscript, "addTiler", fresh(), value),
  "addTiler(, { sources })": (value) =>
    call(deepscript, "addTiler", fresh(), { sources: value, width: 64, height: 64 }),
  "addTiler(, { width })": (value) =>
    call(deepscript, "addTiler", fresh(), { sources: 1, width: value, height: 64 }),
  "addEncoder()": (value) => call(deepscript, "addEncoder", value, { codec: "H264", bitrate: 1 }),
  "addEncoder(, options)": (value) => call(deepscript, "addEncoder", fresh(), value),
  "addEncoder(, { codec })": (value) => call(deepscript, "addEncoder", fresh(), { codec: value, bitrate: 1 }),
  "addEncoder(, { bitrate })": (value) =>
    call(deepscript, "addEncoder", fresh(), { codec: "H264", bitrate: value }),
  "addEncoder(, { kind })": (value) =>
    call(deepscript, "addEncoder", fresh(), { codec: "H264", bitrate: 1, kind: value }),
  "addDetector(, file)": (value) => call(deepscript, "addDetector", fresh(), value),
  "addDetector(, , options)": (value) => call(deepscript, "addDetector", fresh(), "a.txt", value),
  "addTracker(, file)": (value) => call(deepscript, "addTracker", fresh(), value),
  "addDisplay(, options)": (value) => call(deepscript, "addDisplay", fresh(), value),
  "addOutput(, options)": (value) => call(deepscript, "addOutput", fresh(), value ?? 5),
  "addOutput(, { file })": (value) => call(deepscript, "addOutput", fresh(), { file: value ?? 5 }),
  "startRecording()": (value) => call(deepscript, "startRecording", value),
  "startRecording(, options)": (value) => call(deepscript, "startRecording", identity, value ?? 5),
  "isClosedWindow()": (value) => call(deepscript, "isClosedWindow", value),
  "configureNtpSync()": (value) => call(deepscript, "configureNtpSync", value),
  "new OwnSurface()": (value) => using(make(OwnSurface, value)),
  "new ObjectEncoder()": (value) => using(make(ObjectEncoder, value)),
  "picture.fill()": (value) => call(picture, "fill", value),
  "picture.copyFrom()": (value) => call(picture, "copyFrom", value),
  "picture.drawFrom()": (value) => call(picture, "drawFrom", value),
  "picture.drawFrom(, options)": (value) => call(picture, "drawFrom", surface, value ?? 5),
  "surface.view()": (value) => using(call(surface, "view", value)),
  "surface.crop()": (value) => call(surface, "crop", value),
  "surface.toImage()": (value) => call(surface, "toImage", value),
  "surface.toImage(, options)": (value) => call(surface, "toImage", "png", value),
  "surface.toImage(, { quality })": (value) => call(surface, "toImage", "jpeg", { quality: value }),
  "surface.toImage(, { outlines })": (value) => call(surface, "toImage", "png", { outlines: value }),
  "surface.toImage(, { outlines: [] })": (value) => call(surface, "toImage", "png", { outlines: [value] }),
  "surface.toImage(, { colour })": (value) =>
    call(surface, "toImage", "png", { outlines: [surface.area], colour: value }),
};
