/** Branches and sources that come and go while the pipeline plays. */
import { afterAll, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Bin,
  type Element,
  ElementError,
  launch,
  type Pad,
  Pipeline,
  StateError,
  ValueError,
} from "../../lib/index.ts";

const folder = mkdtempSync(join(tmpdir(), "branches-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Resolves when `count` buffers have passed from now on. */
function passed(pad: Pad, count: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let seen = 0;
  pad.probe("buffer", () => {
    if (++seen < count) return undefined;
    resolve();
    return "remove";
  });
  return promise;
}

/** Offsets of the buffers that arrive. */
function offsets(pad: Pad): bigint[] {
  const seen: bigint[] = [];
  pad.probe("buffer", ({ buffer }) => {
    seen.push(buffer?.offset ?? -1n);
  });
  return seen;
}

const inOrder = (seen: readonly bigint[]): boolean =>
  seen.every((offset, index) => index === 0 || offset === (seen[index - 1] ?? 0n) + 1n);

function teed(): { pipeline: Pipeline; tee: Element; main: Pad } {
  const pipeline = Pipeline.launch(
    "videotestsrc is-live=true ! video/x-raw,width=32,height=32,framerate=100/1 ! tee name=t ! queue ! fakesink name=main",
  );
  return { pipeline, tee: pipeline.element("t"), main: pipeline.element("main").pad("sink") };
}

const sinkOf =
  (then: (sink: Element) => void) =>
  (bin: Bin): Element[] => {
    const sink = bin.add("fakesink");
    then(sink);
    return [bin.add("queue"), sink];
  };

test("a branch is added and removed twenty times; the others lose nothing", async () => {
  const { pipeline, tee, main } = teed();
  const seen = offsets(main);
  await pipeline.play();
  const before = pipeline.allElements.length;
  const pads = tee.pads.length;
  for (let round = 0; round < 20; round++) {
    const flowing = Promise.withResolvers<void>();
    const branch = await pipeline.addBranch(
      tee,
      sinkOf((sink) => void passed(sink.pad("sink"), 2).then(flowing.resolve)),
    );
    await flowing.promise;
    await branch.remove({ drain: round % 2 === 0 ? 2000 : 0 });
    expect(branch.bin.state).toBe("null");
    expect(branch.bin.parent).toBeUndefined();
  }
  expect(pipeline.allElements.length).toBe(before);
  expect(tee.pads.length).toBe(pads);
  await passed(main, 3);
  expect(seen.length).toBeGreaterThan(43);
  expect(inOrder(seen)).toBe(true);
  await pipeline.stop();
});

test("a recording that is removed is finished properly", async () => {
  const { pipeline, tee } = teed();
  const location = join(folder, "part.mp4");
  await pipeline.play();
  const flowing = Promise.withResolvers<void>();
  const recording = await pipeline.addBranch(tee, (bin) => {
    const encoder = bin.add("x264enc", { tune: "zerolatency" });
    void passed(encoder.pad("src"), 5).then(flowing.resolve);
    return [bin.add("queue"), encoder, bin.add("mp4mux"), bin.add("filesink", { location })];
  });
  await flowing.promise;
  await recording.remove();
  await pipeline.stop();
  const played = launch`filesrc location=${location} ! qtdemux ! h264parse ! fakesink name=out sync=false`;
  const frames = offsets(played.element("out").pad("sink"));
  expect(await played.run()).toBe("eos");
  expect(frames.length).toBeGreaterThanOrEqual(5);
});

test("a branch is replaced without losing a buffer", async () => {
  const { pipeline, tee } = teed();
  const seen: bigint[] = [];
  let enough = Promise.withResolvers<void>();
  const counting = sinkOf((sink) => {
    sink.pad("sink").probe("buffer", ({ buffer }) => {
      seen.push(buffer?.offset ?? -1n);
      if (seen.length % 5 === 0) enough.resolve();
    });
  });
  await pipeline.play();
  const branch = await pipeline.addBranch(tee, counting);
  const first = branch.bin;
  for (let round = 0; round < 10; round++) {
    await enough.promise;
    enough = Promise.withResolvers<void>();
    await branch.replace(counting);
  }
  await enough.promise;
  expect(branch.bin).not.toBe(first);
  const inSequence = [...seen].sort((a, b) => Number(a - b));
  expect(inOrder(inSequence)).toBe(true);
  await branch.remove();
  await pipeline.stop();
});

test("the last branch may go, and the source plays on", async () => {
  const pipeline = Pipeline.launch("videotestsrc is-live=true ! video/x-raw,framerate=100/1 ! tee name=t");
  const tee = pipeline.element("t");
  const source = tee.pad("sink");
  const branch = await pipeline.addBranch(
    tee,
    sinkOf(() => {}),
  );
  await pipeline.play();
  await passed(source, 3);
  await branch.remove();
  await passed(source, 3);
  await pipeline.stop();
});

test("what cannot be built or linked leaves the pipeline as it was", async () => {
  const { pipeline, tee, main } = teed();
  await pipeline.play();
  const [before, pads] = [pipeline.allElements.length, tee.pads.length];
  expect(() => pipeline.addBranch(tee, () => [])).toThrow(ElementError);
  await expect(
    (async () =>
      pipeline.addBranch(
        main.element ?? tee,
        sinkOf(() => {}),
      ))(),
  ).rejects.toThrow("gives no src pads on request");
  await passed(main, 3);
  expect([pipeline.allElements.length, tee.pads.length]).toEqual([before, pads]);
  await pipeline.stop();
});

const picture = (bin: Bin): Element[] => [
  bin.add("videotestsrc", { "is-live": true }),
  bin.add("capsfilter", { caps: "video/x-raw,width=64,height=64,framerate=50/1" }),
  bin.add("nvvideoconvert"),
  bin.add("capsfilter", { caps: "video/x-raw(memory:NVMM),format=NV12" }),
];

test("sources come and go before nvstreammux, and are replaced on their pads", async () => {
  const pipeline = new Pipeline();
  const mux = pipeline.add("nvstreammux", { width: 64, height: 64, "batch-size": 4, "live-source": true });
  const sink = pipeline.add("fakesink", { sync: false });
  mux.link(sink);
  let waits: { readonly wanted: string; readonly seen: () => void }[] = [];
  sink.pad("sink").onBatch((batch) => {
    const sources = [...new Set(batch.frames.map((frame) => frame.source_id))].sort();
    waits = waits.filter(({ wanted, seen }) => wanted !== sources.join() || seen());
  });
  const sources = (wanted: string): Promise<void> =>
    new Promise((resolve) => waits.push({ wanted, seen: resolve }));
  const first = await pipeline.addSourceBranch(mux, picture);
  await pipeline.play();
  await sources("0");
  for (let round = 0; round < 5; round++) {
    const second = await pipeline.addSourceBranch(mux, picture);
    await sources("0,1");
    await second.replace(picture);
    expect(second.output.name).toBe("sink_1");
    await sources("0,1");
    await second.remove();
    expect(second.bin.parent).toBeUndefined();
    await sources("0");
  }
  expect(mux.pads.map((pad) => pad.name).sort()).toEqual(["sink_0", "src"]);
  expect(first.bin.state).toBe("playing");
  await pipeline.stop();
});

test("a source that starts now has times from now on", async () => {
  const pipeline = Pipeline.launch(
    "funnel name=f ! fakesink name=out sync=false videotestsrc is-live=true ! f.",
  );
  const funnel = pipeline.element("f");
  await pipeline.play();
  await passed(pipeline.element("out").pad("sink"), 10);
  const late = await pipeline.addSourceBranch(funnel, (bin) => [bin.add("videotestsrc"), bin.add("queue")], {
    startNow: true,
  });
  // Ten frames at 30 a second have passed; a pad's offset is added to the times of its buffers.
  expect(late.bin.pad("src").get("offset")).toBeGreaterThan(250_000_000n);
  await late.remove();
  await pipeline.stop();
});

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
  bin.add("filesrc", { location: join(folder, "none") }),
  bin.add("identity"),
];
const unwritable = (bin: Bin): Element[] => [
  bin.add("queue"),
  bin.add("filesink", { location: join(folder, "no", "such") }),
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
