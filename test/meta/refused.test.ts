/** What programs without type checks give by mistake: refused by the field's name, before C sees it. */
import { describe, expect, setDefaultTimeout, test } from "bun:test";
import type { Batch } from "../../lib/meta/batch.ts";
import type { Frame } from "../../lib/meta/frame.ts";
import type { DetectedObject } from "../../lib/meta/object.ts";
import { createBatch } from "../../lib/meta/own_batch.ts";
import { rfc3339 } from "../../lib/meta/timestamps.ts";
import { defineUserMeta } from "../../lib/meta/user_kinds.ts";
import { shim } from "../../lib/native/shim.ts";

setDefaultTimeout(60_000);

interface Place {
  readonly batch: Batch;
  readonly frame: Frame;
  readonly object: DetectedObject;
}

const box = { left: 1, top: 2, width: 30, height: 40 };

const Odd = { name: "test.odd", type: 1, size: undefined, decode: (bytes: Uint8Array) => bytes.length };

/** A batch of one frame with an object, for `work`; C has nothing more of what is attached when it is over. */
function at(work: (place: Place) => void): void {
  const before = shim.ds_user_alive();
  {
    using batch = createBatch(1);
    const frame = batch.addFrame({ source_id: 0 });
    const object = frame.addObject({ class_id: 1, box, text: "before", label: "kept" });
    work({ batch, frame, object });
  }
  expect(shim.ds_user_alive()).toBe(before);
}

/** As a program without types has it. */
function untyped(value: unknown): never {
  return value as never;
}

/** Its memory was given away, and its length is 0. */
function gone<Array extends { readonly buffer: ArrayBufferLike }>(array: Array): Array {
  structuredClone(array.buffer, { transfer: [array.buffer as ArrayBuffer] });
  return array;
}

describe("arrays that C reads", () => {
  const mask = { width: 3, height: 2, threshold: 0.5 };
  const bytes = Uint8Array.of(9, 9, 9, 9, 9, 9);
  const hint = "(new Uint8Array(it.buffer, it.byteOffset, it.byteLength) is its bytes)";

  test.each([
    [
      "signature",
      new Float32Array(3),
      "a Float64Array, not a Float32Array of 3 (Float64Array.from() makes one)",
    ],
    ["signature", [1, 2], "a Float64Array, not an array of 2 (Float64Array.from() makes one)"],
    ["signature", new DataView(new ArrayBuffer(7)), "a Float64Array, not a DataView of 7"],
    ["signature", new ArrayBuffer(8), "a Float64Array, not an ArrayBuffer"],
    [
      "signature",
      gone(new Float64Array(3)),
      "a Float64Array, not a Float64Array whose memory was taken back",
    ],
    ["signature", { length: 2 ** 30, byteLength: 8 }, "a Float64Array, not an object"],
    ["embedding", bytes, "a Float32Array, not a Uint8Array of 6 (Float32Array.from() makes one)"],
    [
      "embedding",
      new BigInt64Array(1),
      "a Float32Array, not a BigInt64Array of 1 (Float32Array.from() makes one)",
    ],
    ["embedding", null, "a Float32Array, not null"],
  ])("%s of an event: not %p", (name, value, message) =>
    at(({ frame }) => {
      const add = (): unknown => frame.addEvent({ type: "exit", sensorStr: "x", [name]: untyped(value) });
      expect(add).toThrow(new TypeError(`${name} of an event takes ${message}`));
      expect(frame.users).toEqual([]);
    }),
  );

  test("a mask is refused whole: nothing of it is written", () =>
    at(({ object }) => {
      const was = { data: Float32Array.of(1, 2, 3, 4), width: 2, height: 2, threshold: 0.25 };
      object.mask = was;
      const set = (value: unknown) => (): void => {
        object.mask = untyped(value);
      };
      const of = "data of a mask takes a Float32Array, not";
      expect(set({ ...mask, data: bytes })).toThrow(
        `${of} a Uint8Array of 6 (Float32Array.from() makes one)`,
      );
      expect(set({ ...mask, data: new Float64Array(6) })).toThrow(`${of} a Float64Array of 6`);
      expect(set({ ...mask, data: Array(6).fill(1) })).toThrow(`${of} an array of 6`);
      expect(set({ ...mask, data: gone(new Float32Array(6)) })).toThrow("whose memory was taken back");
      const six = new Float32Array(6);
      expect(set({ ...mask, data: six, width: 6 })).toThrow("a mask of 6x2 has 12 values, and these are 6");
      expect(set({ ...mask, data: six, width: -3, height: -2 })).toThrow("width of a mask is -3");
      expect(set({ ...mask, data: six, width: 1.5, height: 4 })).toThrow("width of a mask is 1.5");
      expect(set({ ...mask, data: six, height: 2n })).toThrow("height of a mask is 2n");
      expect(set({ ...mask, data: six, threshold: "1" })).toThrow("threshold of a mask takes a number");
      expect(set(5)).toThrow("mask of an object takes { data, width, height, threshold }, not 5");
      expect(object.mask).toEqual(was);
      expect(object.mask_params.size).toBe(16);
    }));

  test("a part of an array is that part", () =>
    at(({ frame, object }) => {
      const data = Float32Array.from({ length: 10 }, (_, index) => index).subarray(2, 8);
      object.mask = { ...mask, data };
      expect(object.mask?.data).toEqual(data);
      frame.addEvent({ type: "exit", embedding: data, signature: Float64Array.of(1, 2, 3).subarray(1) });
      expect(frame.events[0]).toMatchObject({ embedding: data, signature: Float64Array.of(2, 3) });
      frame.addPayload(Uint8Array.of(1, 2, 3, 4).subarray(1, 3));
      frame.addPayload(Buffer.from([5, 6]));
      expect(frame.payloads.map((payload) => payload.bytes)).toEqual([
        Uint8Array.of(2, 3),
        Uint8Array.of(5, 6),
      ]);
    }));

  test("payloads and custom messages are texts or bytes", () =>
    at(({ frame }) => {
      const words = Uint32Array.of(0x01020304, 0x05060708);
      for (const [what, add] of [
        ["a payload", (content: unknown) => frame.addPayload(untyped(content))],
        ["a custom message", (content: unknown) => frame.addCustomMessage(untyped(content))],
      ] as const) {
        const of = `${what} takes text or a Uint8Array, not`;
        expect(() => add(words)).toThrow(new TypeError(`${of} a Uint32Array of 2 ${hint}`));
        expect(() => add(new DataView(words.buffer))).toThrow(new TypeError(`${of} a DataView of 8 ${hint}`));
        expect(() => add(words.buffer)).toThrow(`${of} an ArrayBuffer (new Uint8Array(it) is its bytes)`);
        expect(() => add(gone(new Uint8Array(2)))).toThrow(`${of} a Uint8Array whose memory was taken back`);
        for (const other of [5, null, undefined, [1, 2]]) expect(() => add(other)).toThrow(of);
      }
      expect(frame.users).toEqual([]);
    }));
});

describe("what is no text, no object, no list", () => {
  /** Each with what it throws. */
  const uses: readonly (readonly [use: (place: Place) => unknown, message: string])[] = [
    [({ object }) => Object.assign(object, { text: 5 }), "text of an object takes text, not 5"],
    [({ object }) => Object.assign(object, { text: null }), "text of an object takes text, not null"],
    [({ object }) => Object.assign(object, { obj_label: 5 }), "obj_label takes text, not 5"],
    [
      ({ frame }) => frame.addText(untyped(5), { x: 0, y: 0 }),
      "what is written onto a frame takes text, not 5",
    ],
    [({ frame }) => frame.addText("x", untyped(undefined)), "a text takes options { x, y }, not undefined"],
    [({ frame }) => frame.addText("x", { x: 0, y: untyped("1") }), 'y is "1", expected a pixel'],
    [({ frame }) => frame.addText("x", { x: 0, y: 0, font: untyped(5) }), "font takes text, not 5"],
    [({ frame }) => frame.addText("x", { x: 0, y: 0, colour: untyped(5) }), 'a colour takes "#rrggbb", or'],
    [({ frame }) => frame.addRectangle(untyped(5)), "a box takes { left, top, width, height }, not 5"],
    [
      ({ frame }) => frame.addRectangle(box, untyped(null)),
      "a rectangle takes an object of options, not null",
    ],
    [({ frame }) => frame.addLine(untyped(null), { x: 1, y: 1 }), "where from takes { x, y }, not null"],
    [
      ({ frame }) => frame.addLine({ x: 1, y: 1 }, { x: 1, y: 1 }, untyped(null)),
      "a line takes an object of options",
    ],
    [
      ({ frame }) => frame.addArrow({ x: 1, y: 1 }, { x: 1, y: 1 }, { head: untyped("up") }),
      'head of an arrow is "up"',
    ],
    [({ frame }) => frame.addCircle(untyped(null), 5), "centre of a circle takes { x, y }, not null"],
    [({ frame }) => frame.addCircle({ x: 1, y: 1 }, 5, untyped(null)), "a circle takes an object of options"],
    [({ batch }) => batch.addFrame(untyped(undefined)), "addFrame() takes { source_id }, not undefined"],
    [({ batch }) => batch.copyFrames(untyped(5)), "copyFrames() takes a Batch, not 5"],
    [
      ({ frame }) => frame.addObject(untyped(undefined)),
      "addObject() takes { class_id, box }, not undefined",
    ],
    [
      ({ frame }) => frame.addObject(untyped({ class_id: 1 })),
      "a box takes { left, top, width, height }, not",
    ],
    [({ frame }) => frame.copyObjects(untyped(5)), "copyObjects() takes a Frame, not 5"],
    [({ frame }) => frame.copyUsers(untyped({})), "copyUsers() takes a Frame, not an object"],
    [
      ({ object }) => object.copyClassifiers(untyped(null)),
      "copyClassifiers() takes a DetectedObject, not null",
    ],
    [({ object }) => object.addClassifier(untyped(null)), "addClassifier() takes { labels }, not null"],
    [({ object }) => object.addClassifier(untyped({})), "labels of a classifier takes an array of { text }"],
    [
      ({ object }) => object.addClassifier({ labels: [untyped({})] }),
      "text of a label takes text, not undefined",
    ],
    [
      ({ object }) => object.addClassifier({ labels: [], type: untyped(5) }),
      "type of a classifier takes text, not 5",
    ],
    [({ frame }) => frame.addUser(untyped(5), 1), "user metadata is of a name, or of what defineUserMeta()"],
    [({ frame }) => frame.user(untyped(undefined)), "not of undefined"],
    [
      ({ frame }) => frame.addUser({ ...Odd, encode: () => untyped(new Float32Array(3)) }, 1),
      "takes a Uint8Array, not a Float32Array of 3",
    ],
    [() => defineUserMeta(untyped(5)), "a name"],
    [({ frame }) => frame.addEvent(untyped(null)), "addEvent() takes { type }, not null"],
    [
      ({ frame }) => frame.addEvent({ type: "exit", ts: untyped(5) }),
      "5 is no time: a Date is, or nanoseconds",
    ],
    [
      ({ frame }) => frame.addEvent({ type: "exit", object: untyped(5) }),
      "object of an event takes { kind }, not 5",
    ],
    [
      ({ frame }) => frame.addEvent({ type: "exit", object: untyped({ kind: "vehicl" }) }),
      'Did you mean "vehicle"?',
    ],
    [({ frame }) => frame.addEvent({ type: "exit", bbox: untyped(5) }), "a box takes"],
    [
      ({ frame }) => frame.addEvent({ type: "exit", location: untyped(5) }),
      "location takes { lat, lon, alt }, not 5",
    ],
    [
      ({ frame }) => frame.addEvent({ type: "exit", pose: untyped({}) }),
      "joints of an event's pose takes an array",
    ],
    [
      ({ frame }) =>
        frame.addEvent({ type: "exit", pose: { type: 1, joints: [untyped({ x: 1, y: 2, z: "3" })] } }),
      'z of a joint takes a number, not "3"',
    ],
    [
      ({ frame }) =>
        frame.addEvent({ type: "exit", object: { kind: "person", outline: untyped([[1, "2"]]) } }),
      'a polygon of an outline takes a number, not "2"',
    ],
    [
      ({ frame }) => frame.addNvdsEvent(untyped(undefined)),
      "addNvdsEvent() takes { metadata }, not undefined",
    ],
    [({ frame }) => frame.addNvdsEvent(untyped({})), "metadata of an NvDsEvent takes what addEvent() takes"],
    [() => rfc3339(untyped("now")), '"now" is no time'],
  ];

  test("is refused by its name, and nothing of it stays", () =>
    at((place) => {
      const { frame, object } = place;
      const before = JSON.stringify(object.snapshot());
      for (const [use, message] of uses) expect(() => use(place)).toThrow(message);
      expect([frame.users.length, frame.objects.length, place.batch.frames.length]).toEqual([0, 1, 1]);
      expect(
        frame.displays.flatMap(({ num_labels, num_rects, num_lines, num_arrows, num_circles }) => [
          ...[num_labels, num_rects, num_lines, num_arrows, num_circles],
        ]),
      ).toEqual(frame.displays.flatMap(() => [0, 0, 0, 0, 0]));
      expect(object.classifiers).toEqual([]);
      expect([object.text, object.obj_label]).toEqual(["before", "kept"]);
      expect(JSON.stringify(object.snapshot())).toBe(before);
    }));
});
