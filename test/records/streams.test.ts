/** How streams of records begin, end and stand beside others. */
import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { defineStructMeta, Pipeline, RecordError, type RecordStream, userFields } from "../../lib/index.ts";
import { counted, numbered, rest, rig, until } from "./rig.ts";

setDefaultTimeout(20_000);

const fields = { frame: ["frame_num"] } as const;

describe("a stream ends", () => {
  test("at end-of-stream, when all was delivered to a loop that runs beside", async () => {
    const { pipeline, pad } = rig(
      500,
      numbered(() => 1),
    );
    const records = pad.records(fields, { capacity: 500 });
    const run = pipeline.run();
    const numbers: number[] = [];
    for await (const { frames } of records) numbers.push(frames.frame_num[0] ?? -1);
    expect(numbers).toEqual(Array.from({ length: 500 }, (_, index) => index));
    expect(await run).toBe("eos");
    expect(await records.next()).toEqual({ value: undefined, done: true });
  });

  test("at end-of-stream, though its pipeline goes on", async () => {
    const { pipeline, pad } = rig(5);
    const records = pad.records({});
    await pipeline.play();
    expect(await rest(records)).toHaveLength(5);
    expect(pipeline.state).toBe("playing");
    await pipeline.stop();
  });

  test("when the pipeline is stopped in mid-flight, behind what was recorded", async () => {
    const { pipeline, pad } = rig(
      -1,
      numbered(() => 2),
    );
    const records = pad.records(fields, { capacity: 100, onFull: "drop-newest" });
    await pipeline.play();
    await until(() => records.stats().received > 10);
    await records.next();
    await pipeline.stop();
    const left = await rest(records);
    const { received, delivered, dropped, waiting } = records.stats();
    expect({ delivered, waiting, sum: delivered + dropped }).toEqual({
      delivered: left.length + 1,
      waiting: 0,
      sum: received,
    });
  });

  test("for a loop that waits when the pipeline is stopped", async () => {
    const pipeline = Pipeline.launch("appsrc name=source ! fakesink name=sink async=false");
    const records = pipeline.element("sink").pad("sink").records(fields);
    const all = rest(records);
    await pipeline.play();
    await pipeline.stop();
    expect(await all).toEqual([]);
  });

  test("at once on a pad where end-of-stream has passed", async () => {
    const { pipeline, pad } = rig(3);
    const messages = pipeline.messages();
    await pipeline.play();
    for await (const message of messages) if (message.type === "eos") break;
    const records = pad.records(fields);
    expect(await rest(records)).toEqual([]);
    await pipeline.stop();
  });

  test("when its loop is left: the probe is gone and the rest was dropped", async () => {
    const { pipeline, pad, sink } = rig(
      -1,
      numbered(() => 1),
    );
    const passed = counted(sink);
    const records = pad.records(fields, { capacity: 10 });
    await pipeline.play();
    for await (const _ of records) break;
    const stats = records.stats();
    expect(stats).toMatchObject({ delivered: 1, waiting: 0, received: 1 + stats.dropped });
    const before = passed();
    await until(() => passed() > before + 20);
    expect(records.stats()).toEqual(stats);
    await pipeline.stop();
  });

  test("when it is disposed of, for a loop that waits too", async () => {
    const pipeline = Pipeline.launch("appsrc name=source ! fakesink name=sink async=false");
    await pipeline.play();
    let waiting: Promise<unknown>;
    {
      using records = pipeline.element("sink").pad("sink").records(fields);
      waiting = rest(records);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await waiting).toEqual([]);
    await pipeline.stop();
  });
});

test("next() calls that do not wait for each other get one batch each, in order", async () => {
  const { pipeline, pad } = rig(
    20,
    numbered(() => 1),
  );
  const records = pad.records(fields);
  const asked = Array.from({ length: 22 }, () => records.next());
  await pipeline.run();
  const results = await Promise.all(asked);
  expect(results.map(({ done, value }) => (done ? "end" : value.sequence))).toEqual([
    ...Array.from({ length: 20 }, (_, index) => index),
    "end",
    "end",
  ]);
});

test("64 streams of one pipeline each get their own batches", async () => {
  const chains = Array.from(
    { length: 64 },
    (_, index) => `fakesrc num-buffers=${20 + index} ! fakesink name=sink${index} sync=false`,
  );
  const pipeline = Pipeline.launch(chains.join(" "));
  const streams = chains.map((_, index) =>
    pipeline.element(`sink${index}`).pad("sink").records({}, { capacity: 100 }),
  );
  const all = Promise.all(streams.map(rest));
  expect(await pipeline.run()).toBe("eos");
  const sequences = (await all).map((batches) => batches.map(({ sequence }) => sequence));
  expect(sequences).toEqual(chains.map((_, index) => Array.from({ length: 20 + index }, (_, at) => at)));
});

test("several streams of one pad see the same batches, each at its own pace", async () => {
  const { pipeline, pad } = rig(
    40,
    numbered(() => 1),
  );
  const streams: RecordStream<unknown>[] = [
    pad.records(fields, { capacity: 40 }),
    pad.records({ object: ["class_id"] }, { capacity: 5 }),
    pad.records({}, { capacity: 1, onFull: "drop-newest" }),
  ];
  await pipeline.run();
  expect((await Promise.all(streams.map(rest))).map((batches) => batches.length)).toEqual([40, 5, 1]);
});

test("1,000 streams come and go on a pad where buffers pass", async () => {
  const { pipeline, pad, sink } = rig(-1);
  const passed = counted(sink);
  await pipeline.play();
  let delivered = 0;
  for (let index = 0; index < 1000; index++) {
    using records = pad.records({}, { capacity: 2 });
    if (index % 10 === 0) delivered += (await records.next()).done ? 0 : 1;
  }
  expect(delivered).toBe(100);
  const before = passed();
  await until(() => passed() > before);
  await pipeline.stop();
});

test("timers go on while a loop finds batch after batch", async () => {
  const { pipeline, pad } = rig(300);
  const records = pad.records({}, { capacity: 300 });
  await pipeline.run();
  let ticks = 0;
  const timer = setInterval(() => ticks++, 1);
  for await (const _ of records) {
    const end = performance.now() + 1;
    while (performance.now() < end);
  }
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(10);
});

describe("what cannot be recorded", () => {
  const { pad } = rig(1);

  test("is a type error, and told with the nearest names where the compiler did not see it", () => {
    // @ts-expect-error
    expect(() => pad.records({ object: ["clas_id"] })).toThrow(
      'NvDsObjectMeta has no field clas_id. Did you mean "class_id"?',
    );
    // @ts-expect-error
    expect(() => pad.records({ object: ["rect_params.lef"] })).toThrow(
      'rect_params.lef: NvOSD_RectParams has no field lef. Did you mean "left"?',
    );
    // @ts-expect-error
    expect(() => pad.records({ object: ["misc_obj_info.4"] })).toThrow("has elements 0 to 3, and no 4");
    // @ts-expect-error
    expect(() => pad.records({ object: ["rect_params"] })).toThrow("NvDsObjectMeta.rect_params is a struct");
    // @ts-expect-error
    expect(() => pad.records({ object: ["parent"] })).toThrow("is a pointer");
    // @ts-expect-error
    expect(() => pad.records({ frame: ["frame_num.x"] })).toThrow("NvDsFrameMeta.frame_num has no fields");
    // @ts-expect-error
    expect(() => pad.records({ objects: ["class_id"] })).toThrow('records of "objects" cannot be had');
    // @ts-expect-error
    expect(() => pad.records({}, { onFull: "drop-oldst" })).toThrow('Did you mean "drop-oldest"');
    // @ts-expect-error
    expect(() => pad.records(null)).toThrow(RecordError);
    // @ts-expect-error
    expect(() => pad.records({ frame: "frame_num" })).toThrow('a list of paths, and not "frame_num"');
    expect(() => pad.records({}, { capacity: 0 })).toThrow("capacity: 0 is no whole number");
    expect(() => pad.records({}, { capacity: 0 })).toThrow(RecordError);
    expect(() => pad.records({}, { maxBytes: 2 ** 31 })).toThrow("maxBytes");
  });
});

test("fields that rows have for themselves are refused; those that tables have are columns by their path", () => {
  const { pad } = rig(1);
  const Clash = defineStructMeta("TEST.CLASH", { index: "u32", table: "u32", frame: "u32", count: "u32" });
  const of = (field: "index" | "table" | "frame" | "count") =>
    userFields({ on: "frame", type: Clash.name, struct: Clash, fields: [field] });
  for (const field of ["index", "table", "frame"] as const)
    expect(() => pad.records({ user: { clash: of(field) } })).toThrow(`a row's own "${field}"`);
  using records = pad.records({ user: { clash: of("count") } });
  expect(records.stats().received).toBe(0);
});

test("columns and rows are typed by the struct's fields", async () => {
  const { pipeline, pad } = rig(
    1,
    numbered(() => 1),
  );
  const records = pad.records({
    frame: ["buf_pts", "frame_num"],
    object: ["class_id", "object_id", "confidence", "obj_label", "rect_params.left", "misc_obj_info.0"],
  });
  await pipeline.run();
  for await (const { frames, objects } of records) {
    const typed: [BigUint64Array, Int32Array, Float32Array, BigInt64Array, readonly string[]] = [
      frames.buf_pts,
      objects.class_id,
      objects["rect_params.left"],
      objects["misc_obj_info.0"],
      objects.obj_label.values,
    ];
    expect(typed).toHaveLength(5);
    for (const object of objects) {
      const id: bigint = object.object_id;
      const label: string = object.obj_label;
      const number: number = object.frame.frame_num;
      expect([id, label, number]).toEqual([2n ** 64n - 1n, "kind 0", 0]);
      // @ts-expect-error
      expect(object.tracker_confidence).toBeUndefined();
    }
    // @ts-expect-error
    expect(objects.classifiers).toBeUndefined();
  }
});
