/** What may be written into the fields of metadata, and how metadata is printed. */
import { describe, expect, test } from "bun:test";
import { inspect } from "node:util";
import type { Batch } from "../../lib/meta/batch.ts";
import type { Frame } from "../../lib/meta/frame.ts";
import type { DetectedObject } from "../../lib/meta/object.ts";
import { writePointer } from "../../lib/native/struct.ts";
import { once, street } from "./stream.ts";

function first(batch: Batch): [Frame, DetectedObject] {
  const [frame] = batch.frames;
  const [object] = frame?.objects ?? [];
  if (frame === undefined || object === undefined) throw new Error("nothing in the batch");
  return [frame, object];
}

const handed = (work: (frame: Frame, object: DetectedObject, batch: Batch) => void): Promise<void> =>
  once(street, (batch) => work(...first(batch), batch));

describe("pointers", () => {
  test("are not written, and what is written in their place is told", () =>
    handed((frame, object, batch) => {
      const before = [frame.obj_meta_list, object.text_params.display_text, object.parent];
      expect(() => {
        // @ts-expect-error
        frame.obj_meta_list = 5;
      }).toThrow(
        new TypeError(
          "Frame.obj_meta_list points to what C owns, and is not written: call frame.addObject() and frame.removeObject()",
        ),
      );
      expect(() => {
        // @ts-expect-error
        object.text_params.display_text = "foo";
      }).toThrow(/^NvOSD_TextParams.display_text points .*: assign to object.text/);
      expect(() => {
        // @ts-expect-error
        object.text_params.display_text = Buffer.from("foo\0");
      }).toThrow(TypeError);
      expect(() => {
        // @ts-expect-error
        object.parent = object.$address;
      }).toThrow("assign to object.parentObject");
      expect(() => {
        // @ts-expect-error
        batch.base_meta.uContext = 0;
      }).toThrow("NvDsBaseMeta.uContext points to what C owns, and is not written");
      expect([frame.obj_meta_list, object.text_params.display_text, object.parent]).toEqual(before);
    }));

  test("are written by who says so, as addresses", () =>
    handed((_, object) => {
      writePointer(object, "parent", object.$address);
      expect(object.parent).toBe(object.$address);
      writePointer(object, "parent", 0);
      expect(() => writePointer(object, "parent", -1)).toThrow(
        "DetectedObject.parent takes an address, not -1",
      );
      expect(() => writePointer(object, "class_id", 0)).toThrow("DetectedObject.class_id is no pointer");
    }));
});

describe("numbers and texts", () => {
  const refused: readonly [field: string, value: unknown, error: ErrorConstructor, message: string][] = [
    ["object_id", 5, TypeError, "takes a bigint from 0 to 2^64-1, not 5 (write 5n)"],
    ["object_id", -1n, RangeError, "takes a bigint from 0 to 2^64-1, not -1n"],
    ["object_id", 2n ** 64n, RangeError, "takes a bigint from 0 to 2^64-1"],
    [
      "class_id",
      2 ** 40,
      RangeError,
      "takes a whole number from -2147483648 to 2147483647, not 1099511627776",
    ],
    ["class_id", 2 ** 31, RangeError, "not 2147483648"],
    ["class_id", Number.NaN, RangeError, "not NaN"],
    ["class_id", 1.5, RangeError, "not 1.5"],
    ["class_id", 1n, TypeError, "not 1n (write 1)"],
    ["class_id", "1", TypeError, 'not "1"'],
    ["class_id", undefined, TypeError, "not undefined"],
    ["confidence", "high", TypeError, 'takes a number, not "high"'],
    ["obj_label", 5, TypeError, "takes text, not 5"],
  ];

  for (const [field, value, kind, message] of refused) {
    const shown = typeof value === "bigint" ? `${value}n` : inspect(value);
    test(`${field} refuses ${shown}`, () =>
      handed((_, object) => {
        const before: unknown = Reflect.get(object, field);
        const write = (): boolean => Reflect.set(object, field, value);
        expect(write).toThrow(kind);
        expect(write).toThrow(`DetectedObject.${field} `);
        expect(write).toThrow(message);
        expect(Reflect.get(object, field)).toEqual(before);
      }));
  }

  test("reach to the ends of their types", () =>
    handed((frame, object) => {
      for (const value of [-(2 ** 31), -1, 0, -0, 2 ** 31 - 1]) {
        object.class_id = value;
        expect(object.class_id).toBe(value + 0);
      }
      for (const value of [0n, 2n ** 63n, 2n ** 64n - 1n]) {
        object.object_id = value;
        expect(object.object_id).toBe(value);
      }
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY, -0.5]) {
        object.confidence = value;
        expect(object.confidence).toBe(value);
      }
      frame.source_frame_width = 2 ** 32 - 1;
      expect(frame.source_frame_width).toBe(2 ** 32 - 1);
      expect(() => {
        frame.source_frame_width = -1;
      }).toThrow("takes a whole number from 0 to 4294967295, not -1");
      expect(() => {
        frame.frame_num = 1e12;
      }).toThrow("Frame.frame_num takes a whole number");
    }));

  test("of arrays are checked by their place", () =>
    handed((frame) => {
      frame.misc_frame_info.set(0, -(2n ** 63n));
      expect(frame.misc_frame_info.get(0)).toBe(-(2n ** 63n));
      expect(() => frame.misc_frame_info.set(1, 2n ** 63n)).toThrow(
        "element 1 of this BigIntArray takes a bigint from -2^63 to 2^63-1, not 9223372036854775808n",
      );
    }));
});

describe("what is printed", () => {
  test("are fields: structs within, bigints and addresses", () =>
    handed((frame, object) => {
      object.object_id = 2n ** 64n - 2n;
      for (const show of [Bun.inspect, inspect]) {
        const text = show(object);
        expect(text).toStartWith("DetectedObject {");
        expect(text).toContain("object_id: 18446744073709551614n");
        expect(text).toMatch(/obj_label: ['"]kind 0['"]/);
        expect(text).toMatch(/rect_params: NvOSD_RectParams \{\s+left: 0,/);
        expect(text).toMatch(/parent: null/);
        expect(text).toMatch(/batch_meta: ['"]0x[0-9a-f]+['"]/);
        expect(text).not.toMatch(/\$memory|\$at|DataView|reserved/);
        expect(show([frame])).toContain("num_obj_meta: 3");
        expect(show(frame.misc_frame_info)).toMatch(/^BigIntArray \[ 0n, 0n, 0n, 0n \]$/);
      }
    }));

  test("is JSON: bigints as text, no addresses", () =>
    handed((_, object) => {
      object.object_id = 2n ** 64n - 2n;
      const parsed: unknown = JSON.parse(JSON.stringify({ object }));
      expect(parsed).toMatchObject({
        object: {
          ...{ class_id: 0, object_id: "18446744073709551614", obj_label: "kind 0", confidence: 1 },
          rect_params: { left: 0, width: 5, border_color: { red: 0 } },
          misc_obj_info: ["0", "0", "0", "0"],
        },
      });
      expect(JSON.stringify(object.misc_obj_info)).toBe('["0","0","0","0"]');
      expect(JSON.stringify(parsed)).not.toMatch(/parent|display_text|_list|\$/);
    }));

  test("of what is no longer to be read says so, and JSON of it is refused", async () => {
    const kept: DetectedObject[] = [];
    await handed((_, object) => {
      kept.push(object);
    });
    expect(Bun.inspect(kept)).toContain("DetectedObject { stale: its handler has returned }");
    expect(() => JSON.stringify(kept)).toThrow("DetectedObject.toJSON was read after its handler returned");
  });
});
