/** Event messages and payloads. */
import { describe, expect, test } from "bun:test";
import {
  NvDsEventMsgMeta,
  NvDsObjectType,
  NvDsVehicleObjectExt,
} from "../../lib/generated/deepstream/nvdsmeta_schema.ts";
import { Pipeline } from "../../lib/gst/pipeline.ts";
import type { EventObject } from "../../lib/meta/event_objects.ts";
import type { EventMessage } from "../../lib/meta/events.ts";
import type { Frame } from "../../lib/meta/frame.ts";
import { shim } from "../../lib/native/shim.ts";
import { attachBatches, once, stream, street } from "./stream.ts";

const objects: readonly EventObject[] = [
  {
    ...({
      kind: "vehicle",
      type: "sedan",
      make: "Opel",
      model: "Märzen",
      color: "blue",
      region: "HE",
    } as const),
    license: "F-AB 12",
  },
  {
    kind: "vehicle",
    type: "truck",
    make: undefined,
    model: "",
    color: undefined,
    region: undefined,
    license: "x",
    outline: [[1, 2, 3.5, 4], [], [5, 6]],
  },
  { kind: "person", gender: "f", hair: "black", cap: "none", apparel: "formal", age: 45 },
  {
    kind: "person",
    gender: undefined,
    hair: undefined,
    cap: undefined,
    apparel: undefined,
    age: 0,
    outline: [],
  },
  {
    ...({
      kind: "face",
      gender: "m",
      hair: "grey",
      cap: "hat",
      glasses: "yes",
      facialhair: "beard",
    } as const),
    ...{ name: "somebody", eyecolor: "brown", age: 4294967295 },
  },
  {
    ...({
      kind: "face",
      gender: "m",
      hair: "grey",
      cap: "hat",
      glasses: "yes",
      facialhair: "beard",
    } as const),
    ...{ name: "nobody", eyecolor: "green", age: 7, outline: [[0.25, -1]] },
  },
  { kind: "product", brand: "b", type: "t", shape: "s" },
  { kind: "product", brand: "b", type: "t", shape: "s", outline: [[1]] },
  { kind: "bag" },
  { kind: "bicycle" },
  { kind: "roadsign" },
  { kind: "custom" },
  { kind: "unknown" },
];

function full(object: EventObject, index: number): EventMessage {
  return {
    type:
      (["entry", "exit", "moving", "stopped", "empty", "parked", "reset", "custom"] as const)[index % 8] ??
      "entry",
    object,
    bbox: { left: index, top: 2, width: 3, height: 4.5 },
    location: { lat: 50.1, lon: -8.6, alt: 112 },
    coordinate: { x: 1, y: 2, z: -3 },
    ...{ objClassId: index, sensorId: 1, moduleId: 2, placeId: -3, componentId: 4, frameId: 5 },
    ...{ confidence: 0.75, trackingId: 2n ** 64n - 1n },
    ...{
      ts: "2024-02-29T12:00:00.123Z",
      objectId: `id ${index}`,
      sensorStr: "カメラ",
      otherAttrs: "a;b",
      videoPath: "/v.mp4",
    },
    signature: Float64Array.of(0.1, -2),
    embedding: Float32Array.of(0.5, 1, 2),
    pose: {
      type: 2,
      joints: [
        { x: 1, y: 2, z: 3, confidence: 0.5 },
        { x: -1, y: 0, z: 0, confidence: 0 },
      ],
    },
  };
}

const messages = objects.map(full);

function first(frames: readonly Frame[]): Frame {
  const [frame] = frames;
  if (frame === undefined) throw new Error("no frame");
  return frame;
}

describe("event messages", () => {
  test("of every kind of object at once are read as they were written", () =>
    stream(street, [
      (batch) => {
        for (const message of messages) first(batch.frames).addEvent(message);
      },
      (batch) => expect(first(batch.frames).events).toEqual(messages),
    ]));

  test("are whole in copies when the original is gone, and all is released", async () => {
    const before = shim.ds_user_alive();
    // The tee serves its first branch first: the copy is made before the other branch can take anything away.
    const pipeline = Pipeline.launch(
      "fakesrc name=source num-buffers=20 ! identity name=middle ! tee name=t " +
        "t. ! identity name=copy ! queue ! identity name=a ! fakesink t. ! queue ! identity name=b ! fakesink",
    );
    attachBatches(pipeline.element("source").pad("src"), street);
    await pipeline
      .element("middle")
      .pad("src")
      .onBatch((batch) => {
        for (const message of messages) first(batch.frames).addEvent(message);
      }).ready;
    await pipeline
      .element("copy")
      .pad("sink")
      .probe("buffer", ({ buffer }) => buffer?.retime({ pts: 7n })).ready;
    await pipeline
      .element("b")
      .pad("src")
      .onBatch((batch) => first(batch.frames).clearUsers()).ready;
    let read = 0;
    await pipeline
      .element("a")
      .pad("src")
      .onBatch((batch) => {
        expect(first(batch.frames).events).toEqual(messages);
        read++;
      }).ready;
    await pipeline.run();
    expect(read).toBe(20);
    expect(shim.ds_user_alive()).toBe(before);
  });

  test("are what C code expects: types, sizes, texts of its own", () =>
    once(street, (batch) => {
      const frame = first(batch.frames);
      const message = frame.addEvent({
        type: "entry",
        object: { kind: "vehicle", make: "Opel", outline: [[1, 2]] },
      });
      const event = message.as(NvDsEventMsgMeta);
      expect(event.objType).toBe(NvDsObjectType.NVDS_OBJECT_TYPE_VEHICLE_EXT);
      expect(event.extMsgSize).toBe(NvDsVehicleObjectExt.size);
      expect(event.otherAttrs).toBe(0);
      const [read] = frame.events;
      expect(Math.abs(Date.now() - Date.parse(read?.ts ?? ""))).toBeLessThan(60_000);
      expect(read?.bbox).toEqual({ left: 0, top: 0, width: 0, height: 0 });
      expect(read?.embedding).toEqual(new Float32Array());
      expect(read?.object).toMatchObject({
        kind: "vehicle",
        make: "Opel",
        model: undefined,
        outline: [[1, 2]],
      });
    }));

  test("that cannot be are refused, and nothing of them stays", () =>
    once(street, (batch) => {
      const before = shim.ds_user_alive();
      const frame = first(batch.frames);
      expect(() => frame.addEvent({ type: "gone" as "exit" })).toThrow('"gone" is no event: entry, exit');
      expect(() => frame.addEvent({ type: "exit", ts: "yesterday" })).toThrow("no time as in RFC 3339");
      expect(() => frame.addEvent({ type: "exit", sensorStr: "a\0" })).toThrow("cannot hold a NUL");
      const person = { kind: "person", hair: "x".repeat(10_000), age: -1 } as const;
      expect(() => frame.addEvent({ type: "exit", object: person })).toThrow("age of a person is -1");
      expect(() => frame.addEvent({ type: "exit", object: { kind: "car" as "bag" } })).toThrow(
        '"car" is no kind of object for an event. There are: vehicle, person',
      );
      const wrong = (event: object): (() => unknown) => {
        return () => frame.addEvent({ type: "exit", ...event });
      };
      expect(wrong({ location: { latt: 1, lon: 2, alt: 3 } })).toThrow(
        'an event\'s location has no "latt". Did you mean "lat"?',
      );
      expect(wrong({ coordinate: { X: 1 } })).toThrow('an event\'s coordinate has no "X"');
      expect(wrong({ sensorID: 1 })).toThrow('an event has no "sensorID". Did you mean "sensorId"');
      expect(wrong({ object: { kind: "person", hairs: "x" } })).toThrow('a person, has no "hairs"');
      expect(wrong({ sensorStr: 5 })).toThrow("sensorStr of an event takes text, not 5");
      expect(wrong({ sensorId: 2 ** 40 })).toThrow("sensorId takes a whole number");
      expect(wrong({ trackingId: 2n ** 65n })).toThrow("trackingId takes a bigint");
      expect(() => frame.addPayload("x", 2 ** 40)).toThrow("componentId takes a whole number");
      expect(frame.users).toEqual([]);
      expect(shim.ds_user_alive()).toBe(before);
    }));
});

describe("payloads", () => {
  test("and custom messages are bytes", () =>
    stream(street, [
      (batch) => {
        const frame = first(batch.frames);
        frame.addPayload('{"cars": "drei→3"}', 7);
        frame.addPayload(new Uint8Array([0, 255, 0]));
        frame.addPayload("");
        frame.addCustomMessage("free");
      },
      (batch) => {
        const { payloads, customMessages } = first(batch.frames);
        expect(payloads.map(({ componentId }) => componentId)).toEqual([7, 0, 0]);
        expect(new TextDecoder().decode(payloads[0]?.bytes)).toBe('{"cars": "drei→3"}');
        expect(payloads[1]?.bytes).toEqual(Uint8Array.of(0, 255, 0));
        expect(payloads[2]?.bytes).toEqual(new Uint8Array());
        expect(customMessages).toEqual([new TextEncoder().encode("free")]);
      },
    ]));
});

describe("memory", () => {
  test("of what hangs on copies is given back", async () => {
    const buffers = 150;
    const payload = new Uint8Array(2 ** 20).fill(1);
    const pipeline = Pipeline.launch(
      `fakesrc name=source num-buffers=${buffers} ! identity name=middle ! tee name=t ` +
        "t. ! identity name=copy ! queue max-size-buffers=2 ! fakesink t. ! queue max-size-buffers=2 ! fakesink",
    );
    attachBatches(pipeline.element("source").pad("src"), street);
    await pipeline
      .element("middle")
      .pad("src")
      .onBatch((batch) => {
        first(batch.frames).addPayload(payload);
      }).ready;
    let copies = 0;
    await pipeline
      .element("copy")
      .pad("sink")
      .probe("buffer", ({ buffer }) => {
        buffer?.retime({ pts: 7n });
        copies++;
      }).ready;
    const before = process.memoryUsage().rss;
    await pipeline.run();
    expect(copies).toBe(buffers);
    // A mebibyte is left of each copy, or of each original, where it is not released: 150 in all.
    expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(buffers / 2);
  });
});
