/** Values that are at the edge of what a struct holds, or beyond it. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { constants } from "../../lib/generated/deepstream/nvdsmeta.ts";
import type { Batch } from "../../lib/meta/batch.ts";
import type { Frame } from "../../lib/meta/frame.ts";
import { stream, street } from "./stream.ts";

setDefaultTimeout(60_000);

const box = { left: 1, top: 2, width: 3, height: 4 };

function first(batch: Batch): Frame {
  const [frame] = batch.frames;
  if (frame === undefined) throw new Error("there is no frame");
  return frame;
}

const odd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

test("odd values in boxes are read as they are, and refused where something would be drawn", () =>
  stream(street, [
    (batch) => {
      const frame = first(batch);
      for (const value of odd) {
        expect(() => frame.addObject({ class_id: 0, box: { ...box, left: value } })).toThrow(RangeError);
        expect(() => frame.addRectangle({ ...box, width: value })).toThrow(RangeError);
        expect(() => frame.addLine({ x: value, y: 0 }, { x: 0, y: 0 })).toThrow(RangeError);
      }
      expect(frame.objects.length).toBe(3);
      for (const [index, value] of odd.entries()) {
        const object = frame.objects[index];
        if (object !== undefined) object.rect_params.left = value;
        if (object !== undefined) object.confidence = value;
      }
    },
    (batch) => {
      const { objects } = first(batch);
      expect(objects.map((object) => object.rect_params.left)).toEqual(odd);
      expect(objects.map((object) => object.confidence)).toEqual(odd);
      expect(batch.snapshot().frames[0]?.objects.map((object) => object.rect_params.left)).toEqual(odd);
    },
  ]));

test("texts: any length, any script; a NUL is refused", () =>
  stream(street, [
    (batch) => {
      const frame = first(batch);
      const [object] = frame.objects;
      if (object === undefined) throw new Error("no object");
      object.text = "長".repeat(100_000);
      object.text = `${object.text}!`;
      frame.addText("🚗".repeat(5000), { x: 0, y: 0, font: "フォント" });
      object.obj_label = "x".repeat(127);
      expect(() => {
        object.obj_label = "長".repeat(43);
      }).toThrow("takes 129 bytes and a NUL, and there is room for 128");
      expect(() => {
        object.text = "a\0b";
      }).toThrow("cannot hold a NUL");
      expect(object.text?.length).toBe(100_001);
    },
    (batch) => {
      const frame = first(batch);
      expect(frame.objects[0]?.text).toBe(`${"長".repeat(100_000)}!`);
      expect(frame.objects[0]?.obj_label).toBe("x".repeat(127));
      expect(frame.displays[0]?.texts).toEqual(["🚗".repeat(5000)]);
      expect(frame.objects[0]?.object_id).toBe(constants.UNTRACKED_OBJECT_ID);
    },
  ]));
