/** NvDsEvent: an event that points to its message. */
import { expect, setDefaultTimeout, test } from "bun:test";
import {
  NvDsEvent,
  NvDsEventMsgMeta,
  NvDsEventType,
} from "../../lib/generated/deepstream/nvdsmeta_schema.ts";
import { Pipeline } from "../../lib/gst/pipeline.ts";
import type { EventInput } from "../../lib/meta/events.ts";
import type { Frame } from "../../lib/meta/frame.ts";
import { userMetaType } from "../../lib/meta/user_kinds.ts";
import { shim } from "../../lib/native/shim.ts";
import { attachBatches, once, stream, street } from "./stream.ts";

setDefaultTimeout(30_000);

function first(frames: readonly Frame[]): Frame {
  const [frame] = frames;
  if (frame === undefined) throw new Error("no frame");
  return frame;
}

const messages: readonly EventInput[] = [
  {
    type: "moving",
    object: { kind: "vehicle", make: "Opel", license: "F-AB 12", outline: [[1, 2, 3.5, 4], []] },
    ts: "2024-02-29T12:00:00.123Z",
    sensorStr: "カメラ",
    trackingId: 2n ** 64n - 1n,
    signature: Float64Array.of(0.1, -2),
    embedding: Float32Array.of(0.5, 1, 2),
    pose: { type: 2, joints: [{ x: 1, y: 2, z: 3, confidence: 0.5 }] },
  },
  { type: "entry", object: { kind: "person", age: 45, hair: "black" }, ts: "2024-02-29T12:00:01.000Z" },
  { type: "stopped", ts: "2024-02-29T12:00:02.000Z" },
];

const attach = (frame: Frame): void => {
  for (const metadata of messages) frame.addNvdsEvent({ metadata });
};

function expectAll(frame: Frame): void {
  expect(frame.nvdsEvents).toMatchObject(
    messages.map((metadata) => ({ eventType: metadata.type, metadata })),
  );
}

test("events are read with their messages as they were written, by the next handler too", () =>
  stream(street, [
    (batch) => {
      attach(first(batch.frames));
      expectAll(first(batch.frames));
    },
    (batch) => {
      expectAll(first(batch.frames));
      // They are no event messages themselves.
      expect(first(batch.frames).events).toEqual([]);
    },
  ]));

test("events are what C expects, under the kind's number", () =>
  once(street, (batch) => {
    const frame = first(batch.frames);
    const user = frame.addNvdsEvent({ eventType: "custom", metadata: { type: "exit", sensorId: 7 } });
    expect(user.type).toBe(userMetaType("DEEPSCRIPT.SCHEMA.NVDSEVENT"));
    const event = user.as(NvDsEvent);
    expect(event.eventType).toBe(NvDsEventType.NVDS_EVENT_CUSTOM);
    const message = user.read((memory) => new NvDsEventMsgMeta(memory, event.metadata));
    expect([message.type, message.sensorId]).toEqual([NvDsEventType.NVDS_EVENT_EXIT, 7]);
    expect(frame.nvdsEvents).toMatchObject([
      { eventType: "custom", metadata: { type: "exit", sensorId: 7 } },
    ]);
  }));

test("after a tee and queues copies are whole when the originals are gone, and all is released", async () => {
  const before = shim.ds_user_alive();
  const pipeline = Pipeline.launch(
    "fakesrc name=source num-buffers=20 ! identity name=middle ! tee name=t " +
      "t. ! identity name=copy ! queue ! identity name=a ! fakesink t. ! queue ! identity name=b ! fakesink",
  );
  attachBatches(pipeline.element("source").pad("src"), street);
  const src = (name: string) => pipeline.element(name).pad("src");
  await src("middle").onBatch((batch) => attach(first(batch.frames))).ready;
  const copying = pipeline.element("copy").pad("sink");
  await copying.probe("buffer", ({ buffer }) => buffer?.retime({ pts: 7n })).ready;
  await src("b").onBatch((batch) => first(batch.frames).clearUsers()).ready;
  let read = 0;
  await src("a").onBatch((batch) => {
    expectAll(first(batch.frames));
    read++;
  }).ready;
  await pipeline.run();
  expect(read).toBe(20);
  expect(shim.ds_user_alive()).toBe(before);
});

test("events that cannot be are refused, and nothing of them stays", () =>
  once(street, (batch) => {
    const before = shim.ds_user_alive();
    const frame = first(batch.frames);
    const refused: readonly [EventInput, string][] = [
      [{ type: "gone" as "exit" }, '"gone" is no event: entry, exit'],
      [{ type: "exit", videoPath: "v", ts: "yesterday" }, "no time as in RFC 3339"],
      [{ type: "exit", sensorId: 2 ** 31 }, "NvDsEventMsgMeta.sensorId takes a whole number"],
      [
        { type: "exit", object: { kind: "person", hair: "x".repeat(10_000), age: -1 } },
        "age of a person is -1",
      ],
    ];
    for (const [metadata, message] of refused) {
      expect(() => frame.addNvdsEvent({ metadata })).toThrow(message);
      expect(() => frame.addEvent(metadata)).toThrow(message);
    }
    expect(() => frame.addPayload("x", 2 ** 40)).toThrow("NvDsPayload.componentId takes a whole number");
    expect(frame.users).toEqual([]);
    expect(shim.ds_user_alive()).toBe(before);
  }));

test("what hangs on events' messages is given back, of copies too", async () => {
  const buffers = 100;
  const signature = new Float64Array(2 ** 17).fill(1);
  const pipeline = Pipeline.launch(
    `fakesrc name=source num-buffers=${buffers} ! identity name=middle ! tee name=t ` +
      "t. ! identity name=copy ! queue max-size-buffers=2 ! fakesink t. ! queue max-size-buffers=2 ! fakesink",
  );
  attachBatches(pipeline.element("source").pad("src"), street);
  await pipeline
    .element("middle")
    .pad("src")
    .onBatch((batch) => {
      first(batch.frames).addNvdsEvent({ metadata: { type: "exit", signature } });
    }).ready;
  const copying = pipeline.element("copy").pad("sink");
  await copying.probe("buffer", ({ buffer }) => buffer?.retime({ pts: 7n })).ready;
  const before = process.memoryUsage().rss;
  await pipeline.run();
  // A mebibyte is left of each copy, or of each original, where it is not released: 100 in all.
  expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(buffers / 2);
});
