/** Kinds of metadata that NVIDIA's elements attach, read on real structs that C++ has attached (test/native/meta_kinds.cpp). */

import { dlopen } from "bun:ffi";
import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GstPadProbeReturn, GstPadProbeType } from "../../lib/generated/gstreamer/gstpad.ts";
import { addressOf } from "../../lib/gst/object.ts";
import { Pipeline } from "../../lib/gst/pipeline.ts";
import type { Batch } from "../../lib/meta/batch.ts";
import type { Frame } from "../../lib/meta/frame.ts";
import type { DetectedObject } from "../../lib/meta/object.ts";
import { addProbe } from "../../lib/native/probe.ts";
import { StaleMetadataError } from "../../lib/native/struct.ts";
import { Counts } from "./kinds.ts";
import { attachBatches, once, street } from "./stream.ts";

const repository = join(import.meta.dir, "../..");
const folder = mkdtempSync(join(tmpdir(), "deepscript-kinds-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Native {
  attach_kinds(batch: number, frame: number, object: number): void;
  kinds_alive(): number;
  attach_audio(buffer: number): void;
}
let native: Native;

beforeAll(() => {
  const library = join(folder, "meta_kinds.so");
  const flags = Bun.spawnSync(["pkg-config", "--cflags", "gstreamer-video-1.0"]).stdout.toString().trim();
  const lib = join(repository, "shim/build/release/standin/lib");
  const { exitCode, stderr } = Bun.spawnSync([
    ...[
      "g++",
      "-std=c++17",
      "-Wall",
      "-Wextra",
      "-Werror",
      "-Wno-deprecated-declarations",
      "-g",
      "-shared",
      "-fPIC",
    ],
    ...[`-I${join(repository, "shim/standin/include")}`, ...flags.split(/\s+/)],
    ...[join(repository, "test/native/meta_kinds.cpp"), "-o", library],
    ...[`-L${lib}`, `-Wl,-rpath,${lib}`, "-lnvds_meta", "-lnvdsgst_meta"],
  ]);
  if (exitCode !== 0) throw new Error(stderr.toString());
  native = dlopen(library, {
    attach_kinds: { args: ["u64", "u64", "u64"], returns: "void" },
    kinds_alive: { args: [], returns: "i32" },
    attach_audio: { args: ["u64"], returns: "void" },
  }).symbols;
}, 120_000);

interface Seen {
  readonly batch: Batch;
  readonly frame: Frame;
  readonly object: DetectedObject;
}

/** Hands a reader the metadata twice: as it was attached, and as a copy that another branch was given. */
async function read(reader: (seen: Seen) => void): Promise<void> {
  const pipeline = Pipeline.launch(
    "fakesrc name=source num-buffers=1 ! identity name=middle ! tee name=t " +
      "t. ! queue ! identity name=a ! fakesink t. ! queue ! identity name=b ! fakesink",
  );
  attachBatches(pipeline.element("source").pad("src"), street);
  const handler =
    (then: (seen: Seen) => void) =>
    (batch: Batch): void => {
      const [frame] = batch.frames;
      const [object] = frame?.objects ?? [];
      if (frame === undefined || object === undefined) throw new Error("no object");
      then({ batch, frame, object });
    };
  let reads = 0;
  const count = handler((seen) => {
    reader(seen);
    reads++;
  });
  const attach = handler(({ batch, frame, object }) =>
    native.attach_kinds(batch.$address, frame.$address, object.$address),
  );
  await pipeline.element("middle").pad("src").onBatch(attach).ready;
  await pipeline
    .element("a")
    .pad("sink")
    .probe("buffer", ({ buffer }) => buffer?.retime({ pts: 1n })).ready;
  await pipeline.element("a").pad("src").onBatch(count).ready;
  await pipeline.element("b").pad("src").onBatch(count).ready;
  await pipeline.run();
  expect(reads).toBe(2);
  expect(native.kinds_alive()).toBe(0);
}

const quarters = (from: number, length: number): number[] =>
  Array.from({ length }, (_, index) => (from + index) / 4);

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

describe("optical flow", () => {
  test("has a vector for each place of its grid", () =>
    read(({ frame }) => {
      const [flow] = frame.opticalFlow;
      expect([flow?.rows, flow?.cols, flow?.frame_num]).toEqual([2, 3, 41n]);
      expect(flow?.vectors).toEqual(Int16Array.of(1, -1, 2, -2, 3, -3, 4, -4, 32767, -32768, 6, -6));
      expect(flow?.vector(1, 1)).toEqual({ x: 32767, y: -32768 });
      expect(() => flow?.vector(2, 0)).toThrow("outside a grid of 2x3");
    }));
});

describe("nvdsanalytics", () => {
  test("of frames: counts by region, line and class", () =>
    read(({ frame, batch }) => {
      const [found] = frame.analytics;
      expect(found?.objInROIcnt).toEqual(new Map([["Eingang", 3]]));
      expect(found?.objLCCumCnt).toEqual(new Map([["Linie", 2n ** 64n - 1n]]));
      expect(found?.objLCCurrCnt.get("Linie")).toBe(1n);
      expect(found?.ocStatus.get("Platz")).toBe(true);
      expect(found?.objCnt.get(2)).toBe(6);
      expect(found?.unique_id).toBe(21);
      expect(batch.frames[1]?.analytics).toEqual([]);
    }));

  test("of objects: where each is, and what it crossed", () =>
    read(({ object }) => {
      const [found] = object.analytics;
      expect(found?.roiStatus).toEqual(["Eingang", "Platz"]);
      expect(found?.lcStatus).toEqual(["Linie"]);
      expect(found?.ocStatus).toEqual([]);
      expect(found?.dirStatus).toBe("South");
    }));
});

describe("the tracker", () => {
  test("tells of targets past, terminated and unseen", () =>
    read(({ batch }) => {
      const { past, terminated, shadow, reid } = batch.tracker;
      expect(terminated).toEqual(past);
      expect(shadow).toEqual(past);
      expect(past).toEqual([
        {
          streamID: 4,
          surfaceStreamID: 2n ** 40n,
          targets: [
            {
              ...{ uniqueId: 2n ** 64n - 1n, classId: 7, objLabel: "Lkw" },
              frames: [0, 1].map((age) => ({
                ...{ frameNum: 10 + age, confidence: 0.5, age, visibility: 0.25, ptWorldFeet: [0, 8] },
                tBbox: { left: 1.5 * age, top: 0, width: 20, height: 0 },
                trackerState: age === 0 ? "TENTATIVE" : "ACTIVE",
              })),
            },
            { uniqueId: 2n ** 64n - 2n, classId: 7, objLabel: "Lkw", frames: [] },
          ],
        },
      ]);
      expect(reid).toEqual([Float32Array.from(quarters(0, 4)), Float32Array.from(quarters(4, 4))]);
    }));

  test("tells of an object what it looks like and where it stands", () =>
    read(({ object, frame }) => {
      const { reid, visibility, imageFoot, worldFoot, convexHull, box3d } = object.tracking;
      expect(reid).toEqual(Float32Array.from(quarters(4, 4)));
      expect(visibility).toBe(0.75);
      expect([imageFoot, worldFoot]).toEqual([
        [100, 200],
        [-1, 2.5],
      ]);
      expect(convexHull).toEqual(Int32Array.of(-1, 0, 1, 2, -1, 5));
      expect([box3d?.xCentre, box3d?.yLen, box3d?.zVel]).toEqual([1, 0, 12]);
      expect(frame.objects[1]?.tracking.reid).toBeUndefined();
      expect(frame.objects[1]?.tracking.box3d).toBeUndefined();
    }));
});

describe("nvdspreprocess", () => {
  test("has prepared a tensor from regions", () =>
    read(({ batch }) => {
      const [prepared] = batch.preprocessed;
      expect(prepared?.target_unique_ids).toEqual([1n, 5n]);
      expect(prepared?.tensor?.tensor_name).toBe("input_1");
      expect(prepared?.tensor?.tensor_shape).toEqual([2, 1, 2, 3]);
      expect(prepared?.tensor?.copy("float32")).toEqual(Float32Array.from(quarters(0, 12)));
      expect(() => prepared?.tensor?.copy("uint8")).toThrow("is float32, not uint8");
      expect(prepared?.regions.map(({ box }) => box.left)).toEqual([0, 10]);
      expect(prepared?.regions[0]?.polygon).toEqual([]);
      expect(prepared?.regions[1]?.polygon).toEqual([
        { x: 3, y: 0 },
        { x: 0, y: 0 },
        { x: 0, y: 9 },
      ]);
      expect(prepared?.regions[1]?.scale_ratio_x).toBe(0.5);
    }));

  test("leaves regions with frames, to which metadata can be attached", () =>
    read(({ frame }) => {
      const [region] = frame.regions;
      expect(region?.box.left).toBe(5);
      const attached = region?.addUser(Counts, { cars: 8 });
      expect(region?.user(Counts)).toEqual({ cars: 8 });
      expect(region?.tensors).toEqual([]);
      if (attached !== undefined) region?.removeUser(attached);
      expect(region?.users).toEqual([]);
      expect(region?.classifiers).toEqual([]);
    }));
});

describe("other kinds", () => {
  test("dewarped views", () =>
    read(({ frame, batch }) => {
      expect(frame.dewarped).toEqual({
        source_id: 4,
        views: [
          { type: "NVDS_META_SURFACE_FISH_PUSHBROOM", index: 0 },
          { type: "NVDS_META_SURFACE_FISH_VERTCYL", index: 1 },
          { type: "99", index: 0 },
        ],
      });
      expect(batch.frames[1]?.dewarped).toBeUndefined();
    }));

  test("latency", () =>
    read(({ batch }) => {
      const { frames, components } = batch.latency();
      expect(components).toEqual([
        {
          ...{ name: "nvinfer0", in: 1000, out: 1012.5, milliseconds: 12.5 },
          ...{ source_id: 4, frame_num: 400, pad_index: 0 },
          steps: [{ name: "preprocess", in: 1001, out: 1002 }],
        },
      ]);
      expect(frames.map(({ source_id, frame_num, since }) => [source_id, frame_num, since])).toEqual([
        [4, 400, 1000],
        [9, 900, 1000],
      ]);
      expect(frames[0]?.milliseconds).toBeCloseTo(Date.now() - 1000, -4);
    }));

  test("are empty where nothing is attached", () =>
    once(street, (batch) => {
      const frame = batch.frames[0];
      const object = frame?.objects[0];
      expect([frame?.tensors, frame?.segmentations, frame?.opticalFlow, frame?.regions]).toEqual([
        [],
        [],
        [],
        [],
      ]);
      expect([frame?.pictures, object?.pictures, object?.tensors, object?.segmentations]).toEqual([
        [],
        [],
        [],
        [],
      ]);
      expect([batch.preprocessed, batch.sounds]).toEqual([[], []]);
      expect(batch.tracker).toEqual({ past: [], terminated: [], shadow: [], reid: undefined });
      expect(batch.latency()).toEqual({ frames: [], components: [] });
    }));
});

describe("audio batches", () => {
  test("have sounds in place of frames", async () => {
    const pipeline = Pipeline.launch(
      "fakesrc name=source num-buffers=3 ! identity name=middle ! fakesink name=end",
    );
    addProbe(
      addressOf(pipeline.element("source").pad("src")),
      (call) => {
        native.attach_audio(call.makeWritable());
        return GstPadProbeReturn.GST_PAD_PROBE_OK;
      },
      { mask: GstPadProbeType.GST_PAD_PROBE_TYPE_BUFFER, onError: (error) => reportError(error) },
    );
    await pipeline
      .element("middle")
      .pad("src")
      .onBatch((batch) => {
        expect(batch.isAudio).toBe(true);
        expect(batch.frames).toEqual([]);
        const [first, second] = batch.sounds;
        expect([first?.source_id, second?.source_id]).toEqual([5, 6]);
        expect(first?.sample_rate).toBe(16000);
        expect(first?.class_label).toBe("Glas");
        first?.addUser(Counts, { cars: 0 });
        second?.addClassifier({ type: "sound", labels: [{ text: "Hupe" }] });
      }).ready;
    let seen = 0;
    await pipeline
      .element("end")
      .pad("sink")
      .onBatch((batch) => {
        const [first, second] = batch.sounds;
        expect(first?.user(Counts)).toEqual({ cars: 0 });
        expect(second?.classifiers[0]?.labels[0]?.text).toBe("Hupe");
        const [user] = first?.users ?? [];
        if (user !== undefined) first?.removeUser(user);
        expect(first?.users).toEqual([]);
        expect(() => batch.addFrame({ source_id: 1 })).toThrow("audio");
        seen++;
      }).ready;
    await pipeline.run();
    expect(seen).toBe(3);
  });
});
