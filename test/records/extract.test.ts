/** Extractors: a function in place of a list of fields. */
import { describe, expect, setDefaultTimeout, test } from "bun:test";
import type { Batch } from "../../lib/index.ts";
import { expectSoon } from "../native/soon.ts";
import { counted, numbered, rest, rig, until } from "./rig.ts";

setDefaultTimeout(20_000);

const numbers = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);
const numberOf = ({ frames: [frame] }: Batch): number => frame?.frame_num ?? -1;

test("a consumer gets what the extractor makes of each batch, at its own pace", async () => {
  const { pipeline, pad } = rig(
    10,
    numbered((buffer) => buffer),
  );
  const labels = pad.extract((batch) =>
    batch.frames.flatMap((frame) => frame.objects.map((object) => object.obj_label)),
  );
  const run = pipeline.run();
  const got: string[][] = [];
  for await (const batch of labels) {
    await new Promise((resolve) => setImmediate(resolve));
    got.push(batch);
  }
  expect(got).toEqual(numbers(0, 10).map((count) => numbers(0, count).map((index) => `kind ${index}`)));
  expect(await run).toBe("eos");
  expect(labels.stats()).toMatchObject({ received: 10, delivered: 10, dropped: 0, waiting: 0 });
});

describe("a ring that is full", () => {
  for (const [onFull, from] of [
    ["drop-oldest", 46],
    ["drop-newest", 0],
  ] as const) {
    test(`drops as ${onFull} says`, async () => {
      const { pipeline, pad } = rig(
        50,
        numbered(() => 1),
      );
      const stream = pad.extract(numberOf, { capacity: 4, onFull });
      expect(await pipeline.run()).toBe("eos");
      expect(stream.stats()).toEqual({
        received: 50,
        delivered: 0,
        dropped: 46,
        waiting: 4,
        highWaterMark: 4,
      });
      expect(await rest(stream)).toEqual(numbers(from, 4));
      expect(stream.stats()).toMatchObject({ received: 50, delivered: 4, dropped: 46, waiting: 0 });
    });
  }

  test("holds the stream with block, while JavaScript goes on", async () => {
    const { pipeline, pad, sink } = rig(
      20,
      numbered(() => 1),
    );
    const passed = counted(sink);
    const stream = pad.extract(numberOf, { capacity: 4, onFull: "block" });
    const run = pipeline.run();
    await until(() => stream.stats().waiting === 4 && passed() === 4);
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(stream.stats()).toMatchObject({ received: 4, dropped: 0 });
    expect(passed()).toBe(4);
    expect(await rest(stream)).toEqual(numbers(0, 20));
    expect(await run).toBe("eos");
    expect(stream.stats()).toMatchObject({ received: 20, delivered: 20, dropped: 0, highWaterMark: 4 });
  });

  test("blocks up to the timeout, and the pipeline stops meanwhile if it is told to", async () => {
    const short = rig(
      5,
      numbered(() => 1),
    );
    const dropping = short.pad.extract(numberOf, { capacity: 2, onFull: "block", timeout: 20 });
    await short.pipeline.run();
    expect(dropping.stats()).toMatchObject({ received: 5, dropped: 3, waiting: 2 });
    expect(await rest(dropping)).toEqual([0, 1]);

    const { pipeline, pad } = rig(
      -1,
      numbered(() => 1),
    );
    const held = pad.extract(numberOf, { capacity: 2, onFull: "block", timeout: 600_000 });
    await pipeline.play();
    await until(() => held.stats().waiting === 2);
    const began = performance.now();
    await pipeline.stop();
    expectSoon(performance.now() - began, 2000);
    expect((await rest(held)).slice(0, 2)).toEqual([0, 1]);
  });

  test("lets go of the stream that waits when it is disposed of", async () => {
    const { pipeline, pad, sink } = rig(
      30,
      numbered(() => 1),
    );
    const passed = counted(sink);
    const stream = pad.extract(numberOf, { capacity: 2, onFull: "block", timeout: 600_000 });
    const run = pipeline.run();
    await until(() => passed() === 2);
    stream[Symbol.dispose]();
    expect(await run).toBe("eos");
    expect(passed()).toBe(30);
  });

  test("lets go of the stream when the loop is left", async () => {
    const { pipeline, pad, sink } = rig(
      30,
      numbered(() => 1),
    );
    const passed = counted(sink);
    const stream = pad.extract(numberOf, { capacity: 2, onFull: "block", timeout: 600_000 });
    const run = pipeline.run();
    for await (const number of stream) if (number === 5) break;
    expect(await run).toBe("eos");
    expect(passed()).toBe(30);
    const { received, delivered, dropped, waiting } = stream.stats();
    expect({ delivered, waiting, sum: delivered + dropped }).toEqual({
      delivered: 6,
      waiting: 0,
      sum: received,
    });
  });
});

test("the stream ends at end-of-stream, though its pipeline goes on", async () => {
  const { pipeline, pad } = rig(
    5,
    numbered(() => 1),
  );
  const stream = pad.extract(numberOf);
  await pipeline.play();
  expect(await rest(stream)).toEqual(numbers(0, 5));
  await pipeline.stop();
});

test("batches that the extractor leaves out are not in the stream", async () => {
  const { pipeline, pad } = rig(
    10,
    numbered(() => 1),
  );
  const stream = pad.extract((batch) => (numberOf(batch) % 2 === 0 ? numberOf(batch) : undefined));
  await pipeline.run();
  expect(await rest(stream)).toEqual([0, 2, 4, 6, 8]);
  expect(stream.stats().received).toBe(5);
});

test("an extractor that throws, or is async, fails the run, and the loop ends", async () => {
  for (const [extractor, message] of [
    [
      () => {
        throw new Error("from the extractor");
      },
      "from the extractor",
    ],
    [async () => 1, "middle.src: an extractor cannot be async"],
  ] as const) {
    const { pipeline, pad } = rig(
      -1,
      numbered(() => 1),
    );
    const stream = pad.extract<unknown>(extractor);
    await expect(pipeline.run()).rejects.toThrow(message);
    expect(await rest(stream)).toEqual([]);
  }
});

test("an extractor is a function, and no async one", () => {
  const { pad } = rig(1);
  // @ts-expect-error: an extractor cannot be async
  pad.extract(async (batch) => numberOf(batch))[Symbol.dispose]();
  // @ts-expect-error: it is not there
  expect(() => pad.extract(undefined)).toThrow("middle.src: extract() needs a function");
  const maybe = pad.extract((batch) => (batch.frames.length > 0 ? numberOf(batch) : undefined));
  const typed: AsyncIterable<number> = maybe;
  expect(typed).toBe(maybe);
});

test("a buffer without batch metadata fails the run, as with a batch handler", async () => {
  const { pipeline, pad } = rig(3);
  const stream = pad.extract(numberOf);
  await expect(pipeline.run()).rejects.toThrow("middle.src: this buffer carries no batch metadata");
  expect(await rest(stream)).toEqual([]);
});
