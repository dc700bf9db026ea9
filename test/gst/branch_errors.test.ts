/** Branches and sources that cannot start, fail, or are asked for several things at once. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";
import { type Bin, type Element, Pipeline, StateError, ValueError } from "../../lib/index.ts";
import { inOrder, offsets, passed, picture, sinkOf, teed } from "./parts.ts";

setDefaultTimeout(20_000);

/** A muxer with one source of a second and a half. */
function muxed(): { pipeline: Pipeline; mux: Element; sink: Element } {
  const pipeline = new Pipeline();
  const mux = pipeline.add("nvstreammux", {
    ...{ width: 64, height: 64, "batch-size": 2, "batched-push-timeout": 40_000 },
  });
  const [source, ...rest] = picture(pipeline);
  source?.set("num-buffers", 75);
  source?.link(...rest, mux.requestPad("sink_0"));
  const sink = pipeline.add("fakesink", { sync: false });
  mux.link(sink);
  return { pipeline, mux, sink };
}

const unreadable = (bin: Bin): Element[] => [
  bin.add("filesrc", { location: join(import.meta.dir, "none") }),
  bin.add("identity"),
];
const unwritable = (bin: Bin): Element[] => [
  bin.add("queue"),
  bin.add("filesink", { location: join(import.meta.dir, "no", "such") }),
];

test("a source that cannot start gives the muxer's pad back, and the run goes on to its end", async () => {
  const { pipeline, mux, sink } = muxed();
  const shape = (): number[] => [pipeline.allElements.length, mux.pads.length];
  const before = shape();
  const run = pipeline.run();
  await passed(sink.pad("sink"), 3);
  await expect(pipeline.addSourceBranch(mux, unreadable)).rejects.toThrow(/^filesrc\d+: .*No such file/);
  expect(shape()).toEqual(before);
  await expect(pipeline.addReconnectingBranch(mux, picture, { initial: -1 })).rejects.toThrow(ValueError);
  expect(shape()).toEqual(before);
  const broken = (): never => {
    throw new Error("nothing to build");
  };
  await expect(pipeline.addReconnectingBranch(mux, broken)).rejects.toThrow("nothing to build");
  expect(shape()).toEqual(before);
  expect(await run).toBe("eos");
});

test("a branch that cannot start gives the tee's pad back, and the run goes on", async () => {
  const { pipeline, tee, main } = teed();
  const run = pipeline.run();
  await passed(main, 3);
  const before = [pipeline.allElements.length, tee.pads.length];
  await expect(pipeline.addBranch(tee, unwritable)).rejects.toThrow(/^filesink\d+: .*for writing/);
  expect([pipeline.allElements.length, tee.pads.length]).toEqual(before);
  await passed(main, 3);
  await pipeline.stop();
  expect(await run).toBe("stopped");
});

test("where a replacement cannot start, the old branch or source goes on", async () => {
  const { pipeline, tee, main } = teed();
  let flowing = Promise.withResolvers<void>();
  const branch = await pipeline.addBranch(
    tee,
    sinkOf((sink) => sink.pad("sink").probe("buffer", () => flowing.resolve())),
  );
  const run = pipeline.run();
  await passed(main, 3);
  const old = branch.bin;
  await expect(branch.replace(unwritable)).rejects.toThrow("for writing");
  expect(branch.bin).toBe(old);
  flowing = Promise.withResolvers();
  await flowing.promise;
  await branch.remove();
  expect(tee.pads).toHaveLength(2);
  await pipeline.stop();
  expect(await run).toBe("stopped");

  const wall = muxed();
  const source = await wall.pipeline.addSourceBranch(wall.mux, picture);
  let seen = Promise.withResolvers<void>();
  wall.sink.pad("sink").onBatch((batch) => {
    if (batch.frames.some((frame) => frame.source_id === 1)) seen.resolve();
  });
  const watched = wall.pipeline.run();
  await seen.promise;
  const first = source.bin;
  await expect(source.replace(unreadable)).rejects.toThrow("No such file");
  expect(source.bin).toBe(first);
  seen = Promise.withResolvers();
  await seen.promise;
  await source.remove();
  expect(wall.mux.pads).toHaveLength(2);
  expect(await watched).toBe("eos");
});

test("what is done to a branch is done in turn, and nothing once it is gone", async () => {
  const { pipeline, tee } = teed();
  await pipeline.play();
  const before = [pipeline.allElements.length, tee.pads.length];
  const counting = sinkOf(() => {});
  const branch = await pipeline.addBranch(tee, counting);
  const replaced = branch.replace(counting, { drain: 0 });
  const removed = branch.remove({ drain: 0 });
  const again = branch.remove({ drain: 0 });
  const tooLate = branch.replace(counting);
  await expect(tooLate).rejects.toThrow(StateError);
  await Promise.all([replaced, removed, again]);
  expect([pipeline.allElements.length, tee.pads.length]).toEqual(before);
  await branch.remove();
  await pipeline.stop();
});

const failing = (bin: Bin): Element[] => [
  bin.add("queue"),
  bin.add("identity", { "error-after": 5 }),
  bin.add("fakesink"),
];

test("an error in a branch ends the run, or with onError the branch alone", async () => {
  const strict = teed();
  await strict.pipeline.addBranch(strict.tee, failing);
  await expect(strict.pipeline.run()).rejects.toThrow(/^identity\d+: Failed after iterations/);

  const { pipeline, tee, main } = teed();
  const seen = offsets(main);
  const before = [pipeline.allElements.length, tee.pads.length];
  const run = pipeline.run();
  await passed(main, 3);
  for (let round = 0; round < 2; round++) {
    const failed = Promise.withResolvers<Error>();
    await pipeline.addBranch(tee, failing, { onError: failed.resolve });
    expect((await failed.promise).message).toMatch(/^identity\d+: Failed after iterations/);
    expect([pipeline.allElements.length, tee.pads.length]).toEqual(before);
    await passed(main, 5);
  }
  expect(inOrder(seen)).toBe(true);
  await pipeline.stop();
  expect(await run).toBe("stopped");
});

test("a source's error stays with it where it has an onError", async () => {
  const { pipeline, mux, sink } = muxed();
  const before = [pipeline.allElements.length, mux.pads.length];
  const run = pipeline.run();
  await passed(sink.pad("sink"), 3);
  const failed = Promise.withResolvers<Error>();
  await pipeline.addSourceBranch(
    mux,
    (bin) => {
      const [source, ...rest] = picture(bin);
      return source === undefined ? [] : [source, bin.add("identity", { "error-after": 5 }), ...rest];
    },
    { onError: failed.resolve },
  );
  expect((await failed.promise).message).toMatch(/^identity\d+: Failed after iterations/);
  expect([pipeline.allElements.length, mux.pads.length]).toEqual(before);
  expect(await run).toBe("eos");
});

test("what an onError throws fails the run", async () => {
  const { pipeline, tee } = teed();
  await pipeline.addBranch(tee, failing, {
    onError() {
      throw new Error("told and not taken");
    },
  });
  await expect(pipeline.run()).rejects.toThrow("told and not taken");
});

test("a source that fails as soon as it is linked is refused, and the run goes on", async () => {
  const { pipeline, mux, sink } = muxed();
  const before = [pipeline.allElements.length, mux.pads.length];
  const run = pipeline.run();
  await passed(sink.pad("sink"), 3);
  const unread = (bin: Bin): Element[] => [
    bin.add("filesrc", { location: join(import.meta.dir, "none") }),
    bin.add("decodebin3"),
    bin.add("queue"),
  ];
  await expect(pipeline.addSourceBranch(mux, unread)).rejects.toThrow(/^filesrc\d+: .*No such file/);
  const broken = (bin: Bin): Element[] => [...unread(bin), bin.add("videotestsrc")];
  await expect(pipeline.addSourceBranch(mux, broken)).rejects.toThrow();
  expect([pipeline.allElements.length, mux.pads.length]).toEqual(before);
  expect(await run).toBe("eos");
});

test("what builds a part of elements that are not in it is told to add them there", async () => {
  const { pipeline, mux } = muxed();
  const outside = (): Element[] => [pipeline.add("videotestsrc"), pipeline.add("queue")];
  const tee = pipeline.add("tee");
  const shape = (): number[] => [pipeline.allElements.length, mux.pads.length, tee.pads.length];
  const before = shape();
  const calls = [
    () => pipeline.addSourceBranch(mux, outside),
    () => pipeline.addReconnectingBranch(mux, outside),
    () => pipeline.addBranch(tee, outside),
    () => pipeline.addBranch(tee, outside, { onError() {} }),
  ];
  for (const call of calls)
    await expect(call()).rejects.toThrow(
      new RegExp(
        `^videotestsrc\\d+ is in ${pipeline.name}: what builds a part adds its elements to the bin that it is handed`,
      ),
    );
  // On the same thread as what takes the bins out, and after that.
  await pipeline.duration();
  // They stay where they were added; the bins are gone.
  expect(shape()).toEqual([(before[0] ?? 0) + 2 * calls.length, ...before.slice(1)]);
});
