/** Pictures of buffers in plain probes, before there is a batch and behind it. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { type MediaBuffer, Pipeline, StaleMetadataError, SurfaceError } from "../../lib/index.ts";

setDefaultTimeout(20_000);

function red(caps: string): Pipeline {
  return Pipeline.launch(
    "videotestsrc num-buffers=2 pattern=red ! video/x-raw,format=RGBA,width=64,height=48 ! " +
      `nvvideoconvert ! ${caps} ! identity name=here ! fakesink name=sink`,
  );
}

test("have a surface where they are NVIDIA's memory", async () => {
  const pipeline = red("video/x-raw(memory:NVMM),format=RGBA");
  const kept: MediaBuffer[] = [];
  const lent: Uint8Array[] = [];
  pipeline
    .element("here")
    .pad("sink")
    .probe("buffer", ({ buffer }) => {
      if (buffer === undefined) return;
      const surface = buffer.surface();
      expect([surface.format, surface.width, surface.height]).toEqual(["RGBA", 64, 48]);
      expect([...surface.crop({ left: 1, top: 1, width: 1, height: 1 }).copy()]).toEqual([255, 0, 0, 255]);
      const view = surface.view();
      view.row(0).fill(9);
      lent.push(view.data);
      expect(() => buffer.surface(1)).toThrow("the buffer has no surface 1: 1 of its surfaces");
      expect(() => buffer.surface(0.5)).toThrow("the buffer has no surface 0.5");
      kept.push(buffer);
    });
  const written: number[][] = [];
  pipeline
    .element("sink")
    .pad("sink")
    .probe("buffer", ({ buffer }) => {
      buffer?.retime({ pts: 5n });
      written.push([...(buffer?.surface().copy().subarray(0, 4) ?? [])]);
    });
  await pipeline.run();
  expect(written).toEqual([
    [9, 9, 9, 9],
    [9, 9, 9, 9],
  ]);
  expect(lent.map(({ length }) => length)).toEqual([0, 0]);
  for (const buffer of kept) {
    expect(() => buffer.surface()).toThrow(StaleMetadataError);
    expect(() => buffer.surface()).toThrow("GstBuffer");
  }
});

test("have none in ordinary memory", async () => {
  const pipeline = red("video/x-raw,format=RGBA");
  let reason: unknown;
  pipeline
    .element("here")
    .pad("src")
    .probe("buffer", ({ buffer }) => {
      try {
        buffer?.surface();
      } catch (error) {
        reason = error;
      }
    });
  await pipeline.run();
  expect(reason).toBeInstanceOf(SurfaceError);
  expect(String(reason)).toContain("without memory:NVMM");
});

test("in batch handlers are the batch's", async () => {
  const pipeline = Pipeline.launch(
    "videotestsrc num-buffers=1 pattern=red ! video/x-raw,format=RGBA,width=64,height=48 ! nvvideoconvert ! " +
      "video/x-raw(memory:NVMM),format=RGBA ! mux.sink_0 nvstreammux name=mux batch-size=1 width=64 height=48 ! " +
      "identity name=here ! fakesink",
  );
  let same: boolean | undefined;
  pipeline
    .element("here")
    .pad("src")
    .onBatch((batch) => {
      same = batch.buffer.surface() === batch.frames[0]?.surface();
    });
  await pipeline.run();
  expect(same).toBe(true);
});
