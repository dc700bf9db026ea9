/** Metadata that was removed, by the handler itself or by another branch, is not used any more. */
import { beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";
import type { Batch } from "../../lib/meta/batch.ts";
import type { Frame } from "../../lib/meta/frame.ts";
import type { DetectedObject } from "../../lib/meta/object.ts";
import { StaleMetadataError } from "../../lib/native/errors.ts";
import { printed, run, shimOf } from "../native/support.ts";
import { Counts } from "./kinds.ts";
import { once, street } from "./stream.ts";

setDefaultTimeout(120_000);

const box = { left: 1, top: 2, width: 3, height: 4 };
const mask = { data: new Float32Array(4), width: 2, height: 2, threshold: 0 };

function first(batch: Batch): [Frame, DetectedObject] {
  const [frame] = batch.frames;
  const [object] = frame?.objects ?? [];
  if (frame === undefined || object === undefined) throw new Error("no object");
  return [frame, object];
}

/** Every one of them is refused, with the reason. */
function refused(...uses: (() => unknown)[]): void {
  for (const use of uses) {
    expect(use).toThrow(StaleMetadataError);
    expect(use).toThrow("was removed from its batch");
  }
}

/** Everything that an object lets do, with what hangs on it. */
function hung(object: DetectedObject): (() => unknown)[] {
  object.text = "old";
  object.mask = mask;
  const classifier = object.addClassifier({ labels: [{ text: "x".repeat(200) }] });
  const [label] = classifier.labels;
  const user = object.addUser(Counts, { cars: 1 });
  const { rect_params } = object;
  return [
    ...[() => object.text, () => object.mask, () => object.class_id, () => object.users],
    ...[() => object.snapshot(), () => object.addUser(Counts, { cars: 2 }), () => object.classifiers],
    () => object.addClassifier({ labels: [] }),
    () => object.copyUsers(object.frame.objects[0] ?? object),
    ...[() => label?.text, () => label?.result_prob, () => classifier.labels, () => classifier.type],
    ...[() => classifier.addLabel({ text: "y" }), () => user.value(Counts), () => user.type],
    () => {
      object.text = "new";
    },
    () => {
      object.mask = undefined;
    },
    () => {
      object.class_id = 1;
    },
    () => {
      rect_params.left = 1;
    },
    () => {
      if (label !== undefined) label.text = "z".repeat(200);
    },
  ];
}

describe("what is removed ends, with all that hangs on it", () => {
  for (const [name, remove] of [
    ["an object", (frame: Frame, object: DetectedObject) => frame.removeObject(object)],
    ["all objects", (frame: Frame) => frame.clearObjects()],
    ["the frame", (frame: Frame) => frame.batch.removeFrame(frame)],
    ["all frames", (frame: Frame) => frame.batch.clearFrames()],
  ] as const) {
    test(name, () =>
      once(street, (batch) => {
        const [frame, copied] = first(batch);
        const added = frame.addObject({ class_id: 1, box, text: "a" });
        const uses = [...hung(copied), ...hung(added)];
        remove(frame, copied);
        if (name === "an object") remove(frame, added);
        refused(...uses);
      }),
    );
  }

  test("a frame", () =>
    once(street, (batch) => {
      const frame = batch.addFrame({ source_id: 7 });
      const display = frame.addDisplay();
      batch.removeFrame(frame);
      refused(
        () => frame.addObject({ class_id: 1, box }),
        () => frame.addUser(Counts, { cars: 1 }),
        () => frame.addEvent({ type: "exit" }),
        () => frame.addText("late", { x: 0, y: 0 }),
        () => frame.snapshot(),
        () => frame.objects,
        () => display.addText("late", { x: 0, y: 0 }),
      );
      expect(batch.addFrame({ source_id: 8 }).objects).toEqual([]);
    }));

  test("displays, classifiers, labels and user metadata, also where they were taken from their list again", () =>
    once(street, (batch) => {
      const [frame, object] = first(batch);
      const display = frame.addDisplay();
      display.addText("a", { x: 0, y: 0 });
      const [again] = frame.displays;
      const user = frame.addUser(Counts, { cars: 1 });
      const whole = batch.addUser(Counts, { cars: 1 });
      const classifier = object.addClassifier({ labels: [{ text: "a" }, { text: "b" }] });
      const [a, b] = classifier.labels;
      const [sameClassifier] = object.classifiers;
      if (a === undefined || again === undefined || sameClassifier === undefined) throw new Error("missing");
      frame.removeDisplay(again);
      classifier.removeLabel(a);
      frame.clearUsers();
      batch.removeUser(whole);
      for (const each of [display, a, user])
        expect(Bun.inspect(each)).toEndWith("{ stale: it was removed from its batch }");
      refused(
        () => display.addText("b", { x: 0, y: 0 }),
        () => display.texts,
        () => display.num_labels,
      );
      refused(
        () => a.text,
        () => user.value(Counts),
        () => whole.value(Counts),
      );
      expect(b?.text).toBe("b");
      object.removeClassifier(sameClassifier);
      refused(
        () => classifier.labels,
        () => b?.text,
      );
      const kept = frame.addDisplay();
      expect(kept.texts).toEqual([]);
      frame.clearDisplays();
      refused(() => kept.texts);
      frame.addText("on", { x: 0, y: 0 });
      expect(frame.displays.map(({ texts }) => texts)).toEqual([["on"]]);
    }));

  test("and is no parent any more", () =>
    once(street, (batch) => {
      const [frame, object] = first(batch);
      const [, child] = frame.objects;
      if (child === undefined) throw new Error("no second object");
      child.parentObject = object;
      frame.removeObject(object);
      frame.addObject({ class_id: 7, box });
      expect([child.parentObject, child.snapshot().parent]).toEqual([undefined, undefined]);
    }));
});

test("what is taken away while an object is filled is taken away once", () =>
  once(street, (batch) => {
    const [frame] = first(batch);
    const user = frame.addUser(Counts, { cars: 1 });
    const refusals: unknown[] = [];
    frame.addObject({
      box,
      // Read under the lock, which is taken once for all that is done meanwhile.
      get class_id() {
        frame.removeUser(user);
        try {
          frame.removeUser(user);
        } catch (error) {
          refusals.push(error);
        }
        return 7;
      },
    });
    expect(refusals).toEqual([
      new TypeError("the user metadata does not hang here: it belongs elsewhere, or was removed"),
    ]);
  }));

describe("branches that share a batch", () => {
  const program = join(import.meta.dir, "programs/shared");
  beforeAll(async () => void (await shimOf("asan", true)), 600_000);

  for (const how of ["write", "locked", "read"]) {
    test(`${how}: nothing is freed twice, or read after it`, async () => {
      const env = { DEEPSCRIPT_SDK: "standin" };
      const options = { env, variant: "asan", withStandin: true, timeout: 100_000, args: [how] } as const;
      const outcome = await run(program, options);
      expect(outcome.stderr).not.toContain("AddressSanitizer");
      const seen = printed(outcome);
      expect(seen).toMatchObject({ wrong: 0 });
      expect(seen).toMatchObject({
        refused: how === "read" ? [expect.stringContaining("was removed from its batch")] : [],
      });
      if (how !== "locked") expect(seen).toMatchObject({ objects: 2000 });
    });
  }
});
