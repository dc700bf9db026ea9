/** Metadata that scripts attach to buffers before the muxer. */
import { expect, test } from "bun:test";
import { Pipeline } from "../../lib/gst/pipeline.ts";
import { attachToBuffer } from "../../lib/meta/buffer.ts";
import { shim } from "../../lib/native/shim.ts";
import { Anything, Counts, Position } from "./kinds.ts";

const position = {
  ...{ flag: false, x: 0.5, small: 1, y: 2, id: 3n, name: "gate", corners: [1, 2, 3] },
  ...{ inner: { a: 1, b: 2 }, last: 3 },
};

test("is the frame's behind it, for values and structs, and is released", async () => {
  const before = shim.ds_user_alive();
  const pipeline = Pipeline.launch(
    "videotestsrc num-buffers=10 ! video/x-raw,width=64,height=64 ! nvvideoconvert ! video/x-raw(memory:NVMM),format=NV12 ! " +
      "identity name=before ! mux.sink_0 nvstreammux name=mux width=64 height=64 batch-size=1 ! identity name=behind ! fakesink",
  );
  let number = 0;
  await pipeline
    .element("before")
    .pad("src")
    .probe("buffer", ({ buffer }) => {
      if (buffer === undefined) throw new Error("no buffer");
      attachToBuffer(buffer, Counts, { cars: number++ });
      attachToBuffer(buffer, Position, position);
      attachToBuffer(buffer, "test.anything", new Map([[1, 2n]]));
    }).ready;
  const seen: unknown[] = [];
  await pipeline
    .element("behind")
    .pad("src")
    .onBatch((batch) => {
      const [frame] = batch.frames;
      seen.push(frame?.user(Counts)?.cars);
      expect(frame?.user(Position)).toEqual(position);
      expect(frame?.user(Anything)).toEqual(new Map([[1, 2n]]));
    }).ready;
  await pipeline.run();
  expect(seen).toEqual(Array.from({ length: 10 }, (_, index) => index));
  expect(shim.ds_user_alive()).toBe(before);
});

test("is not for buffers that only may be read", async () => {
  const pipeline = Pipeline.launch(
    "videotestsrc num-buffers=1 ! video/x-raw,width=64,height=64 ! nvvideoconvert ! video/x-raw(memory:NVMM),format=NV12 ! " +
      "mux.sink_0 nvstreammux name=mux width=64 height=64 batch-size=1 ! identity name=behind ! fakesink",
  );
  const before = shim.ds_user_alive();
  await pipeline
    .element("behind")
    .pad("src")
    .onBatch(({ buffer }) => {
      expect(() => attachToBuffer(buffer, Counts, { cars: 1 })).toThrow(
        "cannot be written in a batch handler",
      );
    }).ready;
  await pipeline.run();
  expect(shim.ds_user_alive()).toBe(before);
});
