/** Batches of a program's own, and what is copied from one batch to another. */
import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { Pipeline } from "../../lib/gst/pipeline.ts";
import type { Batch } from "../../lib/meta/batch.ts";
import type { Frame } from "../../lib/meta/frame.ts";
import type { DetectedObject } from "../../lib/meta/object.ts";
import { createBatch } from "../../lib/meta/own_batch.ts";
import { shim } from "../../lib/native/shim.ts";
import { Counts } from "./kinds.ts";
import { once, stream, street } from "./stream.ts";

setDefaultTimeout(30_000);

const box = { left: 1, top: 2, width: 3, height: 4 };

function first(batch: Batch): [Frame, DetectedObject] {
  const [frame] = batch.frames;
  const [object] = frame?.objects ?? [];
  if (frame === undefined || object === undefined) throw new Error("nothing in the batch");
  return [frame, object];
}

function fill(batch: Batch): void {
  const [frame, car] = first(batch);
  const [, plate] = frame.objects;
  if (plate === undefined) throw new Error("no second object");
  plate.parentObject = car;
  car.text = "märz";
  car.addUser(Counts, { cars: 4 });
  car.addClassifier({ type: "make", labels: [{ text: "Opel" }, { text: "x".repeat(1000) }] });
  frame.addUser(Counts, { cars: 5 });
  frame.addEvent({ type: "exit", videoPath: "v", ts: "2024-02-29T12:00:00.123Z" });
  frame.addText("drawn", { x: 1, y: 2 });
  batch.addUser(Counts, { cars: 6 });
}

function expectFilled(batch: Batch): void {
  expect(batch.frames.map(({ source_id, frame_num }) => [source_id, frame_num])).toEqual([
    [4, 400],
    [9, 900],
  ]);
  expect(batch.num_frames_in_batch).toBe(2);
  const [frame, car] = first(batch);
  expect(frame.objects.map(({ obj_label }) => obj_label)).toEqual(["kind 0", "kind 1", "kind 2"]);
  expect(frame.objects[1]?.parentObject).toBe(car);
  expect([car.text, car.user(Counts), frame.user(Counts), batch.user(Counts)]).toEqual([
    ...["märz", { cars: 4 }],
    ...[{ cars: 5 }, { cars: 6 }],
  ]);
  expect(car.classifiers.flatMap(({ labels }) => labels.map(({ text }) => text))).toEqual([
    "Opel",
    "x".repeat(1000),
  ]);
  expect(frame.events).toMatchObject([{ type: "exit", videoPath: "v" }]);
  expect(frame.displays.flatMap(({ texts }) => texts)).toEqual(["drawn"]);
}

describe("a batch of the program's own", () => {
  test("keeps what it has copied of a handler's, which another handler copies from it", async () => {
    const before = shim.ds_user_alive();
    {
      using kept = createBatch(4);
      const stale: Frame[] = [];
      await once(street, (batch) => {
        fill(batch);
        kept.copyFrames(batch);
        kept.copyUsers(batch);
        expectFilled(kept);
        stale.push(...batch.frames);
      });
      expect(() => stale[0]?.frame_num).toThrow("after its handler returned");
      expectFilled(kept);
      await stream(
        (builder) => builder.frame({ source_id: 1 }),
        [
          (batch) => {
            const [known] = batch.frames;
            batch.copyFrames(kept);
            batch.copyUsers(kept);
            expect(batch.frames[0]).toBe(known as Frame);
            expect(batch.frames.map(({ source_id }) => source_id)).toEqual([1, 4, 9]);
          },
          (batch) => {
            const [own] = batch.frames;
            if (own === undefined) throw new Error("no frame");
            batch.removeFrame(own);
            expectFilled(batch);
          },
        ],
      );
      expectFilled(kept);
      expect(shim.ds_user_alive()).toBe(before + 4);
    }
    expect(shim.ds_user_alive()).toBe(before);
  });

  test("is given to a buffer, and goes with it through a tee, queues and copies", async () => {
    const before = shim.ds_user_alive();
    const pipeline = Pipeline.launch(
      "fakesrc name=source num-buffers=20 ! tee name=t " +
        "t. ! identity name=copy ! queue ! identity name=a ! fakesink t. ! queue ! identity name=b ! fakesink",
    );
    let made = 0;
    await pipeline
      .element("source")
      .pad("src")
      .probe("buffer", ({ buffer }) => {
        if (buffer === undefined) return;
        const batch = createBatch(1);
        const frame = batch.addFrame({ source_id: 7, frame_num: made++ });
        frame.addObject({ class_id: 2, box, label: "own" }).addUser(Counts, { cars: 1 });
        batch.attach(buffer);
        const attached = "after the batch was attached to a buffer";
        expect(() => batch.num_frames_in_batch).toThrow(`OwnBatch.num_frames_in_batch was used ${attached}`);
        expect(() => frame.frame_num).toThrow(attached);
        expect(() => batch.attach(buffer)).toThrow(attached);
        batch[Symbol.dispose]();
        using other = createBatch(1);
        expect(() => other.attach(buffer)).toThrow("the buffer has a batch already");
      }).ready;
    await pipeline
      .element("copy")
      .pad("sink")
      .probe("buffer", ({ buffer }) => buffer?.retime({ pts: 7n })).ready;
    const seen: number[] = [];
    for (const name of ["a", "b"]) {
      await pipeline
        .element(name)
        .pad("src")
        .onBatch((batch) => {
          const [frame, object] = first(batch);
          expect([frame.source_id, object.class_id, object.obj_label]).toEqual([7, 2, "own"]);
          expect(object.user(Counts)).toEqual({ cars: 1 });
          seen.push(frame.frame_num);
        }).ready;
    }
    await pipeline.run();
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    expect(seen.sort((a, b) => a - b)).toEqual(numbers.flatMap((number) => [number, number]));
    expect(shim.ds_user_alive()).toBe(before);
  });

  test("has no pixels, and is not used after its end", () => {
    const batch = createBatch(1);
    const frame = batch.addFrame({ source_id: 0 });
    frame.addUser(Counts, { cars: 1 });
    const { rect_params: rectangle, misc_obj_info: numbers } = frame.addObject({ class_id: 0, box });
    expect(() => batch.buffer).toThrow("has no buffer");
    expect(() => frame.surface()).toThrow("no pixels");
    expect([batch.latency().components, batch.sounds]).toEqual([[], []]);
    const before = shim.ds_user_alive();
    batch[Symbol.dispose]();
    batch[Symbol.dispose]();
    expect(shim.ds_user_alive()).toBe(before - 1);
    expect(() => frame.frame_num).toThrow("Frame.frame_num was used after the batch was disposed of");
    expect(() => batch.addFrame({ source_id: 0 })).toThrow("after the batch was disposed of");
    expect(() => frame.users).toThrow("after the batch was disposed of");
    expect([batch, frame, rectangle, numbers].map((each) => Bun.inspect(each))).toEqual([
      "OwnBatch { stale: the batch was disposed of }",
      "Frame { stale: the batch was disposed of }",
      "NvOSD_RectParams { stale: the batch was disposed of }",
      "BigIntArray { stale: the batch was disposed of }",
    ]);
    for (const frames of [0, -1, 1.5, Number.NaN]) {
      expect(() => createBatch(frames)).toThrow(`a batch has room for 1 frame or more, not ${frames}`);
    }
  });

  test("that is forgotten is released when it is collected", async () => {
    const before = shim.ds_user_alive();
    const make = (): void => {
      for (let made = 0; made < 20; made++) createBatch(1).addUser(Counts, { cars: made });
    };
    make();
    expect(shim.ds_user_alive()).toBe(before + 20);
    // The last ones may still stand on the stack. What was collected is told of in the event loop's next turns.
    for (let turn = 0; turn < 2000 && shim.ds_user_alive() > before + 5; turn++) {
      Bun.gc(true);
      await new Promise(setImmediate);
    }
    expect(shim.ds_user_alive()).toBeLessThanOrEqual(before + 5);
  });
});

test("lists are copied between batches one by one", () =>
  once(street, (batch) => {
    fill(batch);
    const [frame, car] = first(batch);
    using own = createBatch(1);
    const copy = own.addFrame({ source_id: 1 });
    copy.copyObjects(frame);
    copy.copyUsers(frame);
    copy.copyDisplays(frame);
    expect(copy.objects.map(({ obj_label }) => obj_label)).toEqual(["kind 0", "kind 1", "kind 2"]);
    expect([copy.users.length, copy.displays.length]).toEqual([2, 1]);
    const bare = copy.addObject({ class_id: 9, box });
    bare.copyUsers(car);
    bare.copyClassifiers(car);
    expect([bare.user(Counts), bare.classifiers.length]).toEqual([{ cars: 4 }, 1]);
    const [from] = car.classifiers;
    if (from === undefined) throw new Error("no classifier");
    const to = bare.addClassifier({ labels: [{ text: "first" }] });
    to.copyLabels(from);
    expect(to.labels.map(({ text }) => text)).toEqual(["first", "Opel", "x".repeat(1000)]);
    expect([to.num_labels, from.num_labels]).toEqual([3, 2]);
    expect(() => to.copyLabels(to)).toThrow("a classifier cannot be copied into itself");
    expect(() => batch.copyFrames(batch)).toThrow("a batch cannot be copied into itself");
    expect(() => own.copyUsers(own)).toThrow("a batch cannot be copied into itself");
  }));
