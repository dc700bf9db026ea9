/** Events that the program sends, questions that it asks, and queries that its probes answer. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { functions as busFunctions } from "../../lib/generated/gstreamer/gstbus.ts";
import { functions as messageFunctions } from "../../lib/generated/gstreamer/gstmessage.ts";
import { functions as miniObjectFunctions } from "../../lib/generated/gstreamer/gstminiobject.ts";
import { functions as objectFunctions } from "../../lib/generated/gstreamer/gstobject.ts";
import { addressOf } from "../../lib/gst/object.ts";
import { laneOf } from "../../lib/gst/owners.ts";
import {
  type EventData,
  GstError,
  launch,
  type Pad,
  Pipeline,
  type StreamEvent,
  typed,
  ValueError,
} from "../../lib/index.ts";
import { link } from "../../lib/native/library.ts";

setDefaultTimeout(20_000);

const bus = link("gstreamer-1.0", {
  ...busFunctions,
  ...messageFunctions,
  ...miniObjectFunctions,
  ...objectFunctions,
});
/** In nanoseconds. */
const long = 15_000_000_000n;

const second = 1_000_000_000n;

/** Resolves with the first event of that type that comes by. */
function arrival(pad: Pad, type: string): Promise<EventData> {
  const { promise, resolve } = Promise.withResolvers<EventData>();
  pad.probe("event", ({ event }) => {
    if (event?.type !== type) return undefined;
    resolve(event);
    return "remove";
  });
  return promise;
}

const live = (): Pipeline =>
  Pipeline.launch(
    "videotestsrc is-live=true name=in ! video/x-raw,width=32,height=32,framerate=25/1 ! identity name=mid ! fakesink name=out sync=false",
  );

const structure = { name: "made-up", fields: { n: 5, text: "a" } };

const downstream: StreamEvent[] = [
  { type: "gap", pts: 0n, duration: 1n },
  { type: "tag", tags: { title: "a title", bitrate: typed("uint", 5) } },
  { type: "custom-downstream", structure },
  { type: "custom-downstream-oob", structure },
  { type: "custom-downstream-sticky", structure },
  { type: "custom-both", structure },
  { type: "eos" },
];

test("what travels with the stream arrives behind the pad", async () => {
  const pipeline = live();
  await pipeline.play();
  const [mid, out] = [pipeline.element("mid"), pipeline.element("out").pad("sink")];
  for (const event of downstream) {
    for (const from of event.type === "eos" ? [mid.pad("src")] : [mid.pad("src"), mid.pad("sink")]) {
      const arrived = arrival(out, event.type);
      expect(await from.sendEvent(event)).toBe(true);
      const { structure: came } = await arrived;
      if ("structure" in event) expect(came).toEqual(structure);
      if (event.type === "tag")
        expect(came?.fields["taglist"]).toMatchObject({ fields: { title: ["a title"], bitrate: [5] } });
    }
  }
  await pipeline.stop();
});

test("what travels against the stream arrives before the pad", async () => {
  const events: StreamEvent[] = [
    { type: "reconfigure" },
    { type: "latency", latency: 5n },
    { type: "qos", kind: "underflow", proportion: 1.5, jitter: 3n, timestamp: 4n },
    { type: "custom-upstream", structure },
  ];
  const pipeline = live();
  await pipeline.play();
  const [mid, source] = [pipeline.element("mid"), pipeline.element("in").pad("src")];
  for (const event of events) {
    for (const from of [mid.pad("src"), mid.pad("sink")]) {
      const arrived = arrival(source, event.type);
      await from.sendEvent(event);
      const { structure: came } = await arrived;
      if (event.type === "qos")
        expect(came?.fields).toMatchObject({ type: "underflow", proportion: 1.5, diff: 3n, timestamp: 4n });
      if ("structure" in event) expect(came).toEqual(structure);
    }
  }
  await pipeline.stop();
});

test("an encoder makes a key frame when it is asked to", async () => {
  const pipeline = Pipeline.launch(
    "videotestsrc is-live=true ! video/x-raw,width=32,height=32,framerate=50/1 ! x264enc key-int-max=100000 tune=zerolatency name=enc ! fakesink sync=false",
  );
  const key = (): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    pipeline
      .element("enc")
      .pad("src")
      .probe("buffer", ({ buffer }) => {
        if (buffer?.deltaUnit !== false) return undefined;
        resolve();
        return "remove";
      });
    return promise;
  };
  const first = key();
  await pipeline.play();
  await first;
  const asked = key();
  expect(
    await pipeline.element("enc").pad("src").sendEvent({ type: "force-key-unit", allHeaders: true }),
  ).toBe(true);
  await asked;
  await pipeline.stop();
});

test("an element passes end-of-stream on, and a flush", async () => {
  const pipeline = live();
  const out = pipeline.element("out").pad("sink");
  const segment = arrival(out, "segment");
  const run = pipeline.run();
  await segment;
  const { promise, resolve } = Promise.withResolvers<void>();
  const flushes: string[] = [];
  out.probe("event-flush", ({ event }) => {
    flushes.push(event?.type ?? "");
    if (flushes.length === 2) resolve();
  });
  const mid = pipeline.element("mid");
  expect(await mid.pad("src").sendEvent({ type: "flush-start" })).toBe(true);
  expect(await mid.pad("src").sendEvent({ type: "flush-stop", resetTime: false })).toBe(true);
  await promise;
  expect(flushes).toEqual(["flush-start", "flush-stop"]);
  expect(await pipeline.sendEvent({ type: "eos" })).toBe(true);
  await pipeline.stop();
  await run;
});

test("a structure needs a name", async () => {
  const pad = live().element("mid").pad("src");
  const sent = pad.sendEvent({ type: "custom-upstream", structure: { name: "5" } });
  await expect(sent).rejects.toThrow(ValueError);
});

test("questions have typed answers, and undefined where nobody knows", async () => {
  const pipeline = launch`videotestsrc num-buffers=50 name=in ! video/x-raw,width=32,height=32,framerate=25/1 !
    identity name=mid ! tee name=t ! queue ! fakesink name=out sync=false t. ! queue ! x264enc name=enc tune=zerolatency ! fakesink sync=false`;
  await pipeline.pause();
  const [mid, out] = [pipeline.element("mid"), pipeline.element("out")];
  expect(await mid.pad("src").query("duration")).toBe(2n * second);
  expect(await out.query("position")).toBe(0n);
  expect(await pipeline.query("latency")).toEqual({ live: false, min: 0n, max: undefined });
  expect(await mid.pad("src").query("seeking")).toMatchObject({ seekable: true, start: 0n });
  expect(await out.query("segment")).toMatchObject({ rate: 1, start: 0n });
  const takes = await mid.pad("sink").query("caps", "video/x-raw, width=[16, 64], height=32");
  expect(takes?.intersects("video/x-raw, width=32, height=32")).toBe(true);
  expect(takes?.intersects("video/x-raw, width=100, height=32")).toBe(false);
  const picture = "video/x-raw, format=I420, width=32, height=32, framerate=25/1";
  const sink = pipeline.element("enc").pad("sink");
  expect(await sink.query("accept-caps", picture)).toBe(true);
  expect(await sink.query("accept-caps", "audio/x-raw, rate=8000")).toBe(false);
  expect(await mid.pad("src").query("uri")).toBeUndefined();
  expect(await pipeline.query("custom", structure)).toBeUndefined();
  await pipeline.stop();
  const file = launch`filesrc name=in location=${import.meta.path} ! fakesink`;
  await file.pause();
  expect(await file.element("in").pad("src").query("uri")).toBe(Bun.pathToFileURL(import.meta.path).href);
  await file.stop();
});

test("a probe answers queries: its own, and GStreamer's", async () => {
  const pipeline = live();
  await pipeline.play();
  const mid = pipeline.element("mid");
  mid.pad("sink").probe("query", (info) => {
    const { query } = info;
    if (query?.type === "custom" && query.structure?.name === "made-up") {
      info.answer({ answer: `${query.structure.fields["text"]}!`, big: 2n ** 40n });
      return "handled";
    }
    if (query?.type !== "duration") return undefined;
    info.answer({ duration: 7n });
    return "handled";
  });
  const answered = await mid.pad("src").query("custom", structure);
  expect(answered).toEqual({ name: "made-up", fields: { n: 5, text: "a", answer: "a!", big: 2n ** 40n } });
  expect(await mid.pad("src").query("duration")).toBe(7n);
  await pipeline.stop();
  let refused: unknown;
  const other = live();
  const seen = Promise.withResolvers<void>();
  other
    .element("mid")
    .pad("sink")
    .probe("buffer", (info) => {
      try {
        info.answer({});
      } catch (error) {
        refused = error;
      }
      seen.resolve();
      return "remove";
    });
  await other.play();
  await seen.promise;
  expect(refused).toBeInstanceOf(GstError);
  await other.stop();
});

test("a query probe leaves linking, which asks on this thread, as it is, and hears of it", async () => {
  const pipeline = new Pipeline("asked");
  const [source, filter, sink] = [
    pipeline.add("videotestsrc", { "num-buffers": 2 }),
    pipeline.add("capsfilter", { caps: "video/x-raw,width=64,height=64" }),
    pipeline.add("fakesink"),
  ];
  const convert = pipeline.add("videoconvert");
  const seen = new Set<string>();
  convert.pad("sink").probe("query", ({ query }) => void seen.add(query?.type ?? "none"));
  source.link(filter, convert, sink);
  expect(await pipeline.run()).toBe("eos");
  expect([...seen]).toEqual(expect.arrayContaining(["caps", "allocation"]));
});

test("a query whose handler overstays is answered by GStreamer, and not by what the handler does later", async () => {
  const pipeline = live();
  const mid = pipeline.element("mid");
  await pipeline.play();
  const lane = laneOf(addressOf(pipeline));
  const answered = bus.gst_bus_new();
  // What the query is waited for with, since the handler keeps this thread.
  const lateAnswer = Promise.withResolvers<boolean>();
  mid.pad("sink").probe(
    "query",
    (info) => {
      if (info.query?.type !== "duration") return undefined;
      // The thread that asks goes on to this when it has its answer.
      void lane.call(bus, "gst_bus_post", answered, bus.gst_message_new_eos(0));
      const came = bus.gst_bus_timed_pop(answered, long);
      if (came !== 0) bus.gst_mini_object_unref(came);
      info.answer({ duration: 7n });
      lateAnswer.resolve(came !== 0);
      return "handled";
    },
    { deadline: 100 },
  );
  const failed = pipeline.run().catch(String);
  const duration = await mid.pad("src").query("duration");
  expect(await lateAnswer.promise).toBe(true);
  expect(duration).not.toBe(7n);
  expect(await failed).toContain("did not return within 100 ms");
  await pipeline.stop();
  bus.gst_object_unref(answered);
});

test("an idle probe runs between two buffers, once, and the stream goes on", async () => {
  const pipeline = live();
  await pipeline.play();
  const pad = pipeline.element("mid").pad("src");
  const idle = Promise.withResolvers<string>();
  const probe = pad.probe("idle", ({ kind }) => {
    idle.resolve(kind);
    return "remove";
  });
  expect(await idle.promise).toBe("idle");
  const { promise, resolve } = Promise.withResolvers<void>();
  pad.probe("buffer", () => resolve());
  await promise;
  expect(probe.installed).toBe(false);
  await pipeline.stop();
});
