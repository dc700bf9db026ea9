/** Branches and sources that come and go while the pipeline plays. */
import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ElementError, launch, Pipeline } from "../../lib/index.ts";
import { inOrder, offsets, passed, picture, sinkOf, teed } from "./parts.ts";

setDefaultTimeout(20_000);

const folder = mkdtempSync(join(tmpdir(), "branches-"));
afterAll(() => rmSync(folder, { recursive: true }));

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
