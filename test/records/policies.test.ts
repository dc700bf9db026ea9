/** What a ring does that is full, and how every batch is accounted for. */
import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";
import { addressOf } from "../../lib/gst/object.ts";
import { expectSoon } from "../native/soon.ts";
import { run } from "../native/support.ts";
import { counted, gst, numbered, playingSink, rest, rig, until } from "./rig.ts";

setDefaultTimeout(20_000);

const fields = { frame: ["frame_num"] } as const;
const numbers = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);

describe("a consumer that comes when all is over", () => {
  for (const [onFull, from] of [
    ["drop-oldest", 46],
    ["drop-newest", 0],
  ] as const) {
    test(`finds the ${onFull === "drop-oldest" ? "last" : "first"} batches with ${onFull}`, async () => {
      const { pipeline, pad } = rig(
        50,
        numbered(() => 1),
      );
      const records = pad.records(fields, { capacity: 4, onFull });
      expect(await pipeline.run()).toBe("eos");
      expect(records.stats()).toMatchObject({
        received: 50,
        delivered: 0,
        dropped: 46,
        waiting: 4,
        highWaterMark: 4,
      });
      const batches = await rest(records);
      expect(batches.map((batch) => batch.sequence)).toEqual(numbers(from, 4));
      expect(batches.map((batch) => batch.frames.frame_num[0])).toEqual(numbers(from, 4));
      expect(records.stats()).toMatchObject({ received: 50, delivered: 4, dropped: 46, waiting: 0 });
    });
  }

  test("finds all of them where there was room", async () => {
    const { pipeline, pad } = rig(
      50,
      numbered(() => 1),
    );
    const records = pad.records(fields, { capacity: 50 });
    await pipeline.run();
    expect((await rest(records)).map((batch) => batch.sequence)).toEqual(numbers(0, 50));
    expect(records.stats()).toMatchObject({ received: 50, delivered: 50, dropped: 0, highWaterMark: 50 });
  });

  test("finds the batches that fit into maxBytes", async () => {
    const { pipeline, pad } = rig(
      50,
      numbered(() => 1),
    );
    const records = pad.records(fields, { maxBytes: 16_384, onFull: "drop-newest" });
    await pipeline.run();
    const { highWaterBytes, highWaterMark, dropped } = records.stats();
    expect(highWaterBytes).toBeLessThanOrEqual(16_384);
    expect(highWaterMark).toBeGreaterThan(1);
    expect(dropped).toBe(50 - highWaterMark);
    expect((await rest(records)).map((batch) => batch.sequence)).toEqual(numbers(0, highWaterMark));
  });
});

describe("a batch that is larger than the whole ring", () => {
  for (const onFull of ["drop-oldest", "drop-newest", "block"] as const) {
    test(`is dropped and told of with ${onFull}, and those before and behind it are not`, async () => {
      const { pipeline, pad } = rig(
        5,
        numbered((buffer) => (buffer === 2 ? 2000 : 3)),
      );
      const records = pad.records(
        { ...fields, object: ["class_id", "obj_label"] },
        { maxBytes: 60_000, onFull },
      );
      await pipeline.run();
      expect(records.stats()).toMatchObject({ received: 5, dropped: 1, tooLarge: 1, waiting: 4 });
      const batches = await rest(records);
      expect(batches.map((batch) => batch.sequence)).toEqual([0, 1, 3, 4]);
      expect(batches.map((batch) => batch.objects.count)).toEqual([3, 3, 3, 3]);
    });
  }
});

describe("block", () => {
  test("holds the stream until the consumer has taken one, and loses nothing", async () => {
    const { pipeline, pad, sink } = rig(
      20,
      numbered(() => 1),
    );
    const records = pad.records(fields, { capacity: 4, onFull: "block" });
    const passed = counted(sink);
    const running = pipeline.run();
    await until(() => records.stats().received === 5);
    expect(records.stats()).toMatchObject({ delivered: 0, dropped: 0, waiting: 4 });
    expect(passed()).toBe(4);
    const sequences: number[] = [];
    for (let taken = 1; taken <= 16; taken++) {
      const next = await records.next();
      if (!next.done) sequences.push(next.value.sequence);
      await until(() => passed() === taken + 4);
      expect(records.stats().waiting).toBe(4);
    }
    for (const batch of await rest(records)) sequences.push(batch.sequence);
    expect(sequences).toEqual(numbers(0, 20));
    expect(await running).toBe("eos");
    expect(records.stats()).toMatchObject({ received: 20, delivered: 20, dropped: 0, highWaterMark: 4 });
  });

  test("drops what found no room until the timeout", async () => {
    const { pipeline, pad } = rig(
      6,
      numbered(() => 1),
    );
    const records = pad.records(fields, { capacity: 2, onFull: "block", timeout: 20 });
    const began = performance.now();
    await pipeline.run();
    expect(performance.now() - began).toBeGreaterThan(4 * 20);
    expect(records.stats()).toMatchObject({ received: 6, dropped: 4, waiting: 2 });
    expect((await rest(records)).map((batch) => batch.sequence)).toEqual([0, 1]);
  });

  test("does not keep a pipeline from stopping, and what waited is delivered", async () => {
    const { pipeline, pad } = rig(
      -1,
      numbered(() => 1),
    );
    const records = pad.records(fields, { capacity: 3, onFull: "block", timeout: 600_000 });
    await pipeline.play();
    await until(() => records.stats().received === 4);
    const began = performance.now();
    await pipeline.stop();
    expectSoon(performance.now() - began, 2000);
    expect((await rest(records)).map((batch) => batch.sequence)).toEqual([0, 1, 2]);
    expect(records.stats()).toMatchObject({ received: 4, delivered: 3, dropped: 1, waiting: 0 });
  });

  test("lets go of the stream when it is flushed", async () => {
    const { pipeline, pad } = rig(
      -1,
      numbered(() => 1),
    );
    const records = pad.records(fields, { capacity: 1, onFull: "block", timeout: 600_000 });
    await pipeline.play();
    await until(() => records.stats().received === 2);
    gst.gst_pad_push_event(addressOf(pad), gst.gst_event_new_flush_start());
    await until(() => records.stats().dropped === 1);
    expect(records.stats()).toMatchObject({ received: 2, waiting: 1 });
    await pipeline.stop();
    expect(await rest(records)).toHaveLength(1);
  });

  test("lets go of the stream when the loop is left", async () => {
    const { pipeline, pad, sink } = rig(
      30,
      numbered(() => 1),
    );
    const records = pad.records(fields, { capacity: 2, onFull: "block", timeout: 600_000 });
    const passed = counted(sink);
    const running = pipeline.run();
    for await (const batch of records) if (batch.sequence === 5) break;
    expect(await running).toBe("eos");
    expect(passed()).toBe(30);
    const { received, delivered, dropped, waiting } = records.stats();
    expect({ delivered, waiting, sum: delivered + dropped }).toEqual({
      delivered: 6,
      waiting: 0,
      sum: received,
    });
    expect(received).toBeLessThan(30);
  });

  for (const what of ["records", "extract"]) {
    test(`does not keep the process from exiting: ${what}`, async () => {
      const outcome = await run(join(import.meta.dir, "programs", "exits"), {
        args: [what],
        timeout: 20_000,
      });
      expect(outcome).toMatchObject({ code: 7, signal: null });
      expectSoon(outcome.milliseconds, 5000);
    }, 30_000);
  }

  test("never keeps a thread waiting that runs JavaScript", async () => {
    const {
      pipeline,
      pad,
      result: records,
    } = await playingSink((sink) => sink.records(fields, { capacity: 2, onFull: "block", timeout: 600_000 }));
    for (let pushed = 0; pushed < 5; pushed++) gst.gst_pad_chain(pad, gst.gst_buffer_new());
    expect(records.stats()).toMatchObject({ received: 5, dropped: 3, waiting: 2, foreign: 2 });
    await pipeline.stop();
    expect(await rest(records)).toHaveLength(2);
  });
});

test("a slow consumer does not slow the stream with either way of dropping", async () => {
  for (const onFull of ["drop-oldest", "drop-newest"] as const) {
    const { pipeline, pad, sink } = rig(2000);
    const passed = counted(sink);
    const records = pad.records({}, { capacity: 8, onFull });
    const gate = Promise.withResolvers<void>();
    const consumed = (async () => {
      for await (const _ of records) await gate.promise;
    })();
    expect(await pipeline.run()).toBe("eos");
    expect(passed()).toBe(2000);
    gate.resolve();
    await consumed;
    const { received, delivered, dropped, waiting } = records.stats();
    expect({ received, waiting, sum: delivered + dropped }).toEqual({
      received: 2000,
      waiting: 0,
      sum: 2000,
    });
    expect(delivered).toBeLessThanOrEqual(9);
  }
});

test("a ring that is full for long gives its memory back, and goes on when there is room", async () => {
  const { pipeline, pad } = rig(
    3000,
    numbered(() => 20),
  );
  const records = pad.records({ object: ["class_id", "obj_label"] }, { capacity: 16 });
  const running = pipeline.run();
  await until(() => records.stats().dropped > 1000);
  const first = await records.next();
  expect(first.done ? undefined : first.value.objects.obj_label.at(3)).toBe("kind 3");
  const batches = await rest(records);
  await running;
  const { received, delivered, dropped } = records.stats();
  expect({ received, delivered, sum: delivered + dropped }).toEqual({
    received: 3000,
    delivered: batches.length + 1,
    sum: 3000,
  });
  expect(batches.at(-1)?.sequence).toBe(2999);
});

test("a ring that stays full over hundreds of timeouts lets each batch wait once, and takes what comes after", async () => {
  const { pipeline, pad, sink } = rig(
    400,
    numbered(() => 5),
  );
  const records = pad.records(fields, { capacity: 3, onFull: "block", timeout: 3 });
  const passed = counted(sink);
  const began = performance.now();
  const running = pipeline.run();
  await until(() => records.stats().dropped >= 300);
  // 300 batches waited for 3 ms each, and no more than a busy machine makes of that.
  expect(performance.now() - began).toBeWithin(900, 20_000);
  expect(passed()).toBeGreaterThanOrEqual(300);
  const { waiting, highWaterMark } = records.stats();
  expect({ waiting, highWaterMark }).toEqual({ waiting: 3, highWaterMark: 3 });
  const batches = await rest(records);
  expect(await running).toBe("eos");
  expect(batches.slice(0, 3).map(({ sequence }) => sequence)).toEqual([0, 1, 2]);
  expect(batches[3]?.sequence).toBeGreaterThan(302);
  const { received, delivered, dropped } = records.stats();
  expect({ received, sum: delivered + dropped }).toEqual({ received: 400, sum: 400 });
  expect(delivered).toBe(batches.length);
}, 20_000);
