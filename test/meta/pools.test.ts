/** Metadata taken from the batch's pools, moved, copied and given back. */
import { describe, expect, test } from "bun:test";
import { NvDsMetaPool } from "../../lib/generated/deepstream/nvdsmeta.ts";
import type { Batch } from "../../lib/meta/batch.ts";
import { acquired, MetaPoolError } from "../../lib/meta/errors.ts";
import type { Frame } from "../../lib/meta/frame.ts";
import { shim } from "../../lib/native/shim.ts";
import { Counts } from "./kinds.ts";
import { once, stream, street } from "./stream.ts";

const box = { left: 1, top: 2, width: 3, height: 4 };

function pair(batch: Batch): [Frame, Frame] {
  const [first, second] = batch.frames;
  if (first === undefined || second === undefined) throw new Error("there are not two frames");
  return [first, second];
}

/** What adding throws, when a pool's last element is given out. */
function untilThrown(add: () => unknown): unknown {
  for (let count = 0; count < 10_000; count++) {
    try {
      add();
    } catch (error) {
      return error;
    }
  }
  return undefined;
}

describe("frames", () => {
  test("are added, filled and removed", () =>
    stream(street, [
      (batch) => {
        const frame = batch.addFrame({ source_id: 7, frame_num: 5, buf_pts: 2n ** 40n });
        frame.addObject({ class_id: 1, box, label: "new" });
        frame.addUser(Counts, { cars: 1 });
        expect(batch.frames.map((each) => each.source_id)).toEqual([4, 9, 7]);
        expect(frame.objects.map((object) => object.obj_label)).toEqual(["new"]);
        const [first] = pair(batch);
        batch.removeFrame(first);
        expect(batch.frames.map((each) => each.source_id)).toEqual([9, 7]);
        expect(() => batch.removeFrame(first)).toThrow("not in this batch");
      },
      (batch) => {
        expect(batch.num_frames_in_batch).toBe(2);
        const [, added] = pair(batch);
        expect(added.buf_pts).toBe(2n ** 40n);
        expect([added.pad_index, added.batch_id, added.frame_num]).toEqual([7, 2, 5]);
        expect(added.objects.map((object) => object.obj_label)).toEqual(["new"]);
        expect(added.user(Counts)).toEqual({ cars: 1 });
        batch.clearFrames();
        expect(batch.frames).toEqual([]);
        expect(batch.num_frames_in_batch).toBe(0);
      },
    ]));
});

describe("lists", () => {
  test("of objects are cleared, and copied with what hangs on them", () =>
    stream(street, [
      (batch) => {
        const [first, second] = pair(batch);
        const [car, plate] = first.objects;
        if (car === undefined || plate === undefined) throw new Error("no objects");
        plate.parentObject = car;
        car.text = "märz";
        car.addUser(Counts, { cars: 4 });
        car.addClassifier({ type: "make", labels: [{ text: "Opel" }, { text: "x".repeat(1000) }] });
        second.clearObjects();
        expect(second.objects).toEqual([]);
        expect(second.num_obj_meta).toBe(0);
        const own = second.addObject({ class_id: 9, box });
        second.copyObjects(first);
        expect(second.objects[0]).toBe(own);
        expect(second.num_obj_meta).toBe(4);
        expect(() => second.copyObjects(second)).toThrow("into itself");
        expect(() => {
          car.parentObject = own;
        }).toThrow("another object of the same frame");
        expect(() => {
          car.parentObject = car;
        }).toThrow("another object");
      },
      (batch) => {
        const [first, second] = pair(batch);
        expect(second.objects.map((object) => object.class_id)).toEqual([9, 0, 1, 2]);
        const [, car, plate, other] = second.objects;
        expect(plate?.parentObject).toBe(car);
        expect(other?.parentObject).toBeUndefined();
        expect(car?.text).toBe("märz");
        expect(car?.user(Counts)).toEqual({ cars: 4 });
        const labels = car?.classifiers[0]?.labels.map((label) => label.text);
        expect(labels).toEqual(["Opel", "x".repeat(1000)]);
        first.clearObjects();
        expect(car?.text).toBe("märz");
        if (plate !== undefined) plate.parentObject = undefined;
        expect(plate?.parentObject).toBeUndefined();
      },
    ]));

  test("of displays and user metadata are copied and cleared", () =>
    stream(street, [
      (batch) => {
        const [first, second] = pair(batch);
        first.addText("one", { x: 0, y: 0 });
        first.addCircle({ x: 1, y: 2 }, 3);
        first.addUser(Counts, { cars: 2 });
        second.copyDisplays(first);
        second.copyUsers(first);
        batch.addUser(Counts, { cars: 5 });
        first.clearDisplays();
        expect(first.displays).toEqual([]);
        first.addText("two", { x: 0, y: 0 });
        expect(first.displays.map((display) => display.texts)).toEqual([["two"]]);
      },
      (batch) => {
        const [first, second] = pair(batch);
        expect(second.displays.map((display) => display.texts)).toEqual([["one"]]);
        expect(second.displays[0]?.circle_params.get(0).radius).toBe(3);
        expect(second.user(Counts)).toEqual({ cars: 2 });
        first.clearUsers();
        expect(second.user(Counts)).toEqual({ cars: 2 });
      },
    ]));

  test("of classifiers and labels lose one or all", () =>
    once(street, (batch) => {
      const [object, other] = pair(batch)[0].objects;
      if (object === undefined || other === undefined) throw new Error("no objects");
      const make = object.addClassifier({
        type: "make",
        labels: [{ text: "a" }, { text: "b" }, { text: "c" }],
      });
      const colour = object.addClassifier({ type: "colour", labels: [{ text: "red" }] });
      const [, b] = make.labels;
      if (b === undefined) throw new Error("no label");
      make.removeLabel(b);
      expect(make.labels.map((label) => label.text)).toEqual(["a", "c"]);
      expect(make.num_labels).toBe(2);
      expect(() => make.removeLabel(b)).toThrow("does not hang here");
      make.clearLabels();
      expect(make.labels).toEqual([]);
      expect(() => other.removeClassifier(make)).toThrow("does not hang here");
      object.removeClassifier(make);
      expect(object.classifiers.map((classifier) => classifier.type)).toEqual(["colour"]);
      expect(() => object.removeClassifier(make)).toThrow("or was removed");
      object.clearClassifiers();
      expect(object.classifiers).toEqual([]);
      expect(() => object.removeClassifier(colour)).toThrow("or was removed");
    }));
});

describe("displays", () => {
  test("filled by hand hold sixteen of each kind", () =>
    once(street, (batch) => {
      const [frame, other] = pair(batch);
      const display = frame.addDisplay();
      for (let x = 0; x < 16; x++) {
        display.addText(`${x}`, { x, y: 0 });
        display.addLine({ x, y: 0 }, { x, y: 9 });
        display.addArrow({ x, y: 0 }, { x, y: 9 });
        display.addRectangle(box);
        display.addCircle({ x, y: 0 }, 1);
      }
      expect(display.hasRoomFor("num_lines")).toBe(false);
      expect(() => display.addText("17", { x: 0, y: 0 })).toThrow("room for 16 of each kind (num_labels)");
      expect(() => display.addLine({ x: 0, y: 0 }, { x: 1, y: 1 })).toThrow(RangeError);
      expect(display.texts.length).toBe(16);
      expect(() => other.removeDisplay(display)).toThrow("does not hang here");
      frame.removeDisplay(display);
      expect(() => frame.removeDisplay(display)).toThrow("or was removed");
    }));
});

describe("pools", () => {
  test(
    "give out thousands, and are as they were when all is given back",
    () =>
      once(street, (batch) => {
        const before = shim.ds_user_alive();
        const [frame] = pair(batch);
        for (let index = 0; index < 3000; index++) {
          const object = frame.addObject({ class_id: index, box, text: `object ${index}` });
          object.addUser(Counts, { cars: index });
          frame.addDisplay().addText("many", { x: 0, y: 0 });
        }
        expect(frame.num_obj_meta).toBe(3003);
        expect(frame.objects[3002]?.user(Counts)).toEqual({ cars: 2999 });
        frame.clearObjects();
        frame.clearDisplays();
        expect(shim.ds_user_alive()).toBe(before);
      }),
    30_000,
  );

  test("that cannot grow any more are an error that says so, and the stream goes on", async () => {
    const alive = shim.ds_user_alive();
    await stream(street, [
      (batch) => {
        const [frame] = pair(batch);
        const [object] = frame.objects;
        const classifier = object?.addClassifier({ labels: [] });
        const { obj_meta_pool, user_meta_pool, classifier_meta_pool } = batch;
        const { frame_meta_pool, display_meta_pool, label_info_meta_pool } = batch;
        // A pool doubles: beyond this number its count of elements would not hold them.
        const full = (pool: number): (() => void) => {
          const struct = new NvDsMetaPool(Reflect.get(batch, "$memory"), pool);
          const before = struct.max_elements_in_pool;
          struct.max_elements_in_pool = 2 ** 31;
          return () => {
            struct.max_elements_in_pool = before;
          };
        };
        for (const [pool, kind, add] of [
          [obj_meta_pool, "object", () => frame.addObject({ class_id: 0, box, text: "x" })],
          [user_meta_pool, "user", () => batch.addUser(Counts, { cars: 1 })],
          [user_meta_pool, "user", () => frame.addEvent({ type: "exit" })],
          [classifier_meta_pool, "classifier", () => object?.addClassifier({ labels: [] })],
          [label_info_meta_pool, "label", () => classifier?.addLabel({ text: "x" })],
          [display_meta_pool, "display", () => frame.addDisplay()],
          [frame_meta_pool, "frame", () => batch.addFrame({ source_id: 1 })],
        ] as const) {
          const again = full(pool);
          const error = untilThrown(add);
          expect(error).toBeInstanceOf(MetaPoolError);
          expect(String(error)).toContain(`no more ${kind} metadata`);
          again();
          expect(add).not.toThrow();
        }
      },
      (batch) => {
        const [frame] = pair(batch);
        expect(frame.objects.length).toBe(frame.num_obj_meta);
        expect(frame.objects.at(-1)?.text).toBe("x");
        expect(batch.users.at(-1)?.value(Counts)).toEqual({ cars: 1 });
      },
    ]);
    expect(shim.ds_user_alive()).toBe(alive);
  });

  test("that give out nothing are an error that says so", () => {
    expect(() => acquired(0, "object")).toThrow(MetaPoolError);
    expect(() => acquired(0, "object")).toThrow("no more object metadata");
    expect(acquired(65536, "object")).toBe(65536);
  });
});
