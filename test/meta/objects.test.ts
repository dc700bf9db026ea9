/** Objects that scripts add, change and remove. */
import { describe, expect, test } from "bun:test";
import type { DetectedObject } from "../../lib/meta/object.ts";
import { readText } from "../../lib/meta/text.ts";
import { once, stream, street } from "./stream.ts";

describe("objects", () => {
  const box = { left: 1, top: 2, width: 30, height: 40 };

  test("that are added are there, for this handler and the next", () =>
    stream(street, [
      (batch) => {
        const [frame] = batch.frames;
        if (frame === undefined) throw new Error("no frame");
        const before = frame.objects;
        const car = frame.addObject({ class_id: 7, box, label: "car", confidence: 0.75, text: "a car" });
        const plate = frame.addObject({ class_id: 8, box, parent: car, object_id: 5n });
        expect(before.length).toBe(3);
        expect(frame.objects.length).toBe(5);
        expect(frame.num_obj_meta).toBe(5);
        expect(plate.parentObject).toBe(car);
      },
      (batch) => {
        const objects = batch.frames[0]?.objects ?? [];
        const [car, plate] = objects.slice(3);
        expect(objects.length).toBe(5);
        expect(car?.obj_label).toBe("car");
        expect(car?.text).toBe("a car");
        expect(car?.confidence).toBe(0.75);
        expect(car?.rect_params.height).toBe(40);
        expect(car?.detector_bbox_info.org_bbox_coords.width).toBe(30);
        expect(car?.isTracked).toBe(false);
        expect(plate?.object_id).toBe(5n);
        expect(plate?.parentObject).toBe(car as DetectedObject);
        expect(car?.parentObject).toBeUndefined();
      },
    ]));

  test("that cannot be as they should are not added at all", () =>
    stream(street, [
      (batch) => {
        const [frame] = batch.frames;
        expect(() => frame?.addObject({ class_id: 1, box, label: "x".repeat(128) })).toThrow(RangeError);
        expect(() => frame?.addObject({ class_id: 1, box, text: "a", border: -1 })).toThrow("border is -1");
        for (const class_id of [2 ** 40, Number.NaN, 1.5]) {
          expect(() => frame?.addObject({ class_id, box })).toThrow("class_id takes a whole number");
        }
        expect(() => frame?.addObject({ class_id: 1, box, object_id: 2n ** 65n })).toThrow("object_id takes");
        expect(() => batch.addFrame({ source_id: -1 })).toThrow("source_id takes a whole number");
        expect(frame?.objects.length).toBe(3);
        expect(batch.frames.length).toBe(2);
      },
      (batch) => {
        expect(batch.frames[0]?.objects.length).toBe(3);
        expect(batch.frames[0]?.num_obj_meta).toBe(3);
      },
    ]));

  test("that are removed are gone, and a loop over the frame goes on", () =>
    stream(street, [
      (batch) => {
        for (const frame of batch.frames) {
          const seen: number[] = [];
          for (const object of frame.objects) {
            seen.push(object.class_id);
            if (object.class_id !== 1) frame.removeObject(object);
          }
          expect(seen).toEqual([0, 1, 2]);
          expect(frame.objects.length).toBe(1);
        }
      },
      (batch) => {
        for (const frame of batch.frames) {
          expect(frame.objects.map((object) => object.class_id)).toEqual([1]);
          expect(frame.num_obj_meta).toBe(1);
        }
      },
    ]));

  test("belong to one frame, and are removed once", () =>
    once(street, (batch) => {
      const [first, second] = batch.frames;
      const [object] = first?.objects ?? [];
      if (object === undefined) throw new Error("no object");
      expect(() => second?.removeObject(object)).toThrow("not in this frame");
      first?.removeObject(object);
      expect(() => first?.removeObject(object)).toThrow("was removed");
      expect(() => second?.addObject({ class_id: 0, box, parent: object })).toThrow("not in this frame");
    }));

  test("know what classifiers said", () =>
    stream(street, [
      (batch) => {
        const [object] = batch.frames[0]?.objects ?? [];
        object?.addClassifier({
          component_id: 2,
          type: "colour",
          labels: [{ text: "red", class_id: 3, probability: 0.5 }, { text: "x".repeat(200) }],
        });
        expect(object?.classifiers.length).toBe(1);
      },
      (batch) => {
        const [object, other] = batch.frames[0]?.objects ?? [];
        const [classifier] = object?.classifiers ?? [];
        expect(classifier?.type).toBe("colour");
        expect(classifier?.unique_component_id).toBe(2);
        expect(classifier?.num_labels).toBe(2);
        expect(classifier?.labels.map((label) => label.text)).toEqual(["red", "x".repeat(200)]);
        expect(classifier?.labels[0]?.result_prob).toBe(0.5);
        expect(classifier?.labels[1]?.label_id).toBe(1);
        expect(other?.classifiers).toEqual([]);
      },
    ]));

  test("give their text away when they get another", () =>
    once(street, (batch) => {
      const [object] = batch.frames[0]?.objects ?? [];
      if (object === undefined) throw new Error("no object");
      expect(object.text).toBeUndefined();
      object.text = "one";
      expect(readText(object.text_params.font_params.font_name)).toBe("Serif");
      object.text_params.x_offset = 5;
      object.text = "two";
      expect(object.text).toBe("two");
      expect(object.text_params.x_offset).toBe(5);
      expect(() => {
        object.text = "a\0b";
      }).toThrow("NUL");
      object.text = undefined;
      expect(object.text).toBeUndefined();
    }));
});

test("texts that are replaced are freed", () =>
  once(street, (batch) => {
    const [object] = batch.frames[0]?.objects ?? [];
    if (object === undefined) throw new Error("no object");
    const text = "x".repeat(2 ** 20);
    const assign = (times: number): number => {
      for (let time = 0; time < times; time++) object.text = text;
      Bun.gc(true);
      return process.memoryUsage.rss();
    };
    const before = assign(10);
    expect(assign(200) - before).toBeLessThan(100 * 2 ** 20);
  }));
