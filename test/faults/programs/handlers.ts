/** What a handler does while the stream waits for it: argv[2] says what. Prints what came of it as one line of JSON. */
import { type PadProbe, Pipeline, type ProbeInfo, type ProbeResult } from "../../../lib/index.ts";

const buffers = 50;
const pipeline = Pipeline.launch(
  `fakesrc num-buffers=${buffers} ! tee name=tee ! queue name=queue max-size-buffers=1 ! identity name=middle ! fakesink name=sink async=false`,
);
const middle = pipeline.element("middle").pad("sink");
const sink = pipeline.element("sink").pad("sink");
let arrived = 0;
let passed = 0;
const notes: unknown[] = [];
const later: Promise<unknown>[] = [];
let probe: PadProbe;

/** Does something at the fifth buffer only. */
function once(act: (info: ProbeInfo) => ProbeResult): (info: ProbeInfo) => ProbeResult {
  return (info) => (arrived === 5 ? act(info) : undefined);
}

const handlers: Readonly<Record<string, (info: ProbeInfo) => ProbeResult>> = {
  throws: once(() => {
    throw new RangeError("the handler's own words");
  }),
  "returns a promise": once((() => Promise.resolve("ok")) as never),
  "never returns": once(() => {
    console.log("stuck");
    for (;;) {}
  }),
  "removes its own probe": once(() => {
    probe.remove();
    probe.remove();
    notes.push(probe.installed);
  }),
  "adds others": once(() => {
    for (const pad of [middle, sink, pipeline.element("queue").pad("src")]) {
      const called = Promise.withResolvers<string>();
      pad.probe("buffer", () => called.resolve("called"));
      pad.probe(["event", "query"], () => {});
      later.push(called.promise);
    }
    const idle = Promise.withResolvers<string>();
    middle.probe("idle", () => {
      idle.resolve("idle");
      return "remove";
    });
    later.push(idle.promise, pipeline.run().catch(String));
  }),
  "requests a pad": once(() => {
    const tee = pipeline.element("tee").set("allow-not-linked", true);
    const requested = tee.requestPadLater("src_%u");
    later.push(requested.then((pad) => tee.releasePad(pad)).then(() => tee.pads.length));
  }),
  "emits an action signal": once(() => {
    const source = pipeline.add("appsrc");
    later.push(source.emit("end-of-stream"));
  }),
  "stops the pipeline": once(() => {
    later.push(pipeline.stop().then(() => pipeline.state));
  }),
  "disposes of the pipeline": once(() => {
    pipeline[Symbol.dispose]();
  }),
  exits: once(() => process.exit(7)),
  "exits and never returns": once(() => {
    process.on("exit", () => console.log("ending"));
    process.exit(7);
  }),
  "keeps what it was given": (info) => {
    notes.push(info, info.buffer);
  },
  "waits for what only the stream can bring": once(() => {
    later.push(pipeline.sendEos(), pipeline.position());
  }),
};

const what = process.argv[2] ?? "";
const handler = handlers[what];
if (handler === undefined) throw new Error(`there is no handler that ${what}`);
probe = middle.probe(
  "buffer",
  (info) => {
    arrived++;
    return handler(info);
  },
  { deadline: what === "never returns" ? 1000 : 10_000 },
);
sink.probe("buffer", () => {
  passed++;
});
const end = await pipeline.run();
const kept = notes.map((note) => {
  try {
    return typeof note === "object" && note !== null && "size" in note ? note.size : (note as ProbeInfo).kind;
  } catch (error) {
    return error instanceof Error ? error.name : "";
  }
});
const came = await Promise.all(later);
console.log(
  JSON.stringify({
    end,
    arrived,
    passed,
    notes: what.startsWith("keeps") ? [...new Set(kept)] : notes,
    came: came.map(String),
  }),
);
