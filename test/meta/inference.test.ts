/** What networks leave with frames and objects: tensors, classes of points, masks. */
import { describe, expect, test } from "bun:test";
import { Pipeline } from "../../lib/gst/pipeline.ts";
import { StaleMetadataError } from "../../lib/native/errors.ts";
import { quarters, read } from "./attached.ts";
import { once, street } from "./stream.ts";

describe("tensors", () => {
  test("of frames and objects: layers by name, each of its type", () =>
    read(({ frame, object }) => {
      for (const owner of [frame, object]) {
        const [output] = owner.tensors;
        if (output === undefined) throw new Error("no tensors");
        expect(output.unique_id).toBe(3);
        expect([output.network_info.width, output.network_info.height]).toEqual([960, 544]);
        const names = ["boxes", "scores", "quantized", "words", "longs", "pixels"];
        expect(output.layers.map((layer) => layer.name)).toEqual(names);
        expect(output.layer("boxes").dims).toEqual([2, 3, 4]);
        expect(output.layer("boxes").copy("float32")).toEqual(Float32Array.from(quarters(0, 24)));
        expect([...output.layer("scores").copy("float16")]).toEqual([
          1,
          -2,
          Number.POSITIVE_INFINITY,
          2 ** -24,
        ]);
        expect(output.layer("quantized").copy()).toEqual(Int8Array.of(-128, 0, 127));
        expect(output.layer("words").copy("int32")).toEqual(Int32Array.of(-1, 0, 1, 2, -1, 5));
        expect(output.layer("longs").copy("int64")).toEqual(BigInt64Array.of(-(2n ** 63n), 2n ** 63n - 1n));
        expect(output.layer("pixels").view("uint8")).toEqual(Uint8Array.of(0, 255));
        expect(output.layer("longs").byteLength).toBe(16);
        expect(() => output.layer("boxes").copy("int8")).toThrow('layer "boxes" is float32, not int8');
        expect(() => output.layer("boxe")).toThrow('no layer "boxe" among ["boxes"');
      }
    }));

  test("that are on the GPU only are refused", () =>
    read(({ frame }) => {
      const [output] = frame.tensors;
      if (output === undefined) throw new Error("no tensors");
      const { beyond } = Reflect.get(output, "$memory");
      const at = output.out_buf_ptrs_host;
      const host = beyond.pointer(at);
      beyond.setPointer(at, 0);
      const layer = frame.tensors[0]?.layer("boxes");
      expect(() => layer?.copy()).toThrow('"boxes" has no numbers on the CPU');
      expect(() => layer?.view()).toThrow('"boxes" has no numbers on the CPU');
      beyond.setPointer(at, host);
    }));

  test("that are lent end with the handler; copies stay", async () => {
    const kept: { view: Float32Array; copy: Float32Array; read: () => unknown }[] = [];
    await read(({ frame }) => {
      const layer = frame.tensors[0]?.layer("boxes");
      if (layer === undefined) throw new Error("no layer");
      kept.push({ view: layer.view("float32"), copy: layer.copy("float32"), read: () => layer.copy() });
      expect(kept.at(-1)?.view.length).toBe(24);
    });
    for (const { view, copy, read } of kept) {
      expect(view.length).toBe(0);
      expect(copy[23]).toBe(23 / 4);
      expect(read).toThrow(StaleMetadataError);
    }
  });
});

describe("nvinfer", () => {
  test("leaves its outputs with frames where it is told to", async () => {
    const pipeline = Pipeline.launch(
      "filesrc location=samples/assets/street.mp4 ! qtdemux ! h264parse ! nvv4l2decoder ! mux.sink_0 " +
        "nvstreammux name=mux width=1280 height=720 batch-size=1 ! " +
        "nvinfer name=pgie config-file-path=samples/test1_pgie.txt output-tensor-meta=true ! fakesink sync=false",
    );
    let found = 0;
    await pipeline
      .element("pgie")
      .pad("src")
      .onBatch((batch) => {
        const [output] = batch.frames[0]?.tensors ?? [];
        const scores = output?.layers.find((layer) => layer.name.includes("cov"));
        expect(output?.layers.map((layer) => layer.dims.length)).toEqual([3, 3]);
        expect(scores?.length).toBe(scores?.dims.reduce((product, dim) => product * dim, 1));
        for (const score of scores?.view("float32") ?? [])
          if (!(score >= 0 && score <= 1)) throw new Error(`${score}`);
        if (++found === 2) void pipeline.stop();
      }).ready;
    await pipeline.run();
    expect(found).toBeGreaterThanOrEqual(2);
  }, 60_000);
});

describe("segmentation", () => {
  test("classes and probabilities of each point", () =>
    read(({ frame }) => {
      const [found] = frame.segmentations;
      expect([found?.width, found?.height, found?.classes, found?.unique_id]).toEqual([3, 2, 2, 9]);
      expect(found?.classMap).toEqual(Int32Array.of(-1, 0, 1, 2, -1, 5));
      expect(found?.probabilities).toEqual(Float32Array.from(quarters(0, 12)));
    }));

  test("masks of objects, read, replaced and taken away", async () => {
    await read(({ object, frame }) => {
      const { mask } = object;
      const data = Float32Array.from(quarters(0, 6));
      expect(mask).toEqual({ data, width: 3, height: 2, threshold: 0.5 });
      expect(frame.objects[1]?.mask).toBeUndefined();
    });
    await once(street, (batch) => {
      const object = batch.frames[0]?.objects[0];
      if (object === undefined) throw new Error("no object");
      const mask = { data: Float32Array.of(1, 2), width: 2, height: 1, threshold: 0.25 };
      object.mask = mask;
      expect(object.mask).toEqual(mask);
      expect(() => {
        object.mask = { ...mask, width: 3 };
      }).toThrow("a mask of 3x1 has 3 values, and these are 2");
      expect(object.mask).toEqual(mask);
      object.mask = undefined;
      expect(object.mask).toBeUndefined();
    });
  });
});
