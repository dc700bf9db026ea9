/** What scripts see of a batch in a probe, on real buffers of a running pipeline. */
import { describe, expect, test } from "bun:test";
import {
  NvDsInferSegmentationMeta,
  NvDsInferTensorMeta,
} from "../../lib/generated/deepstream/gstnvdsinfer.ts";
import { NvDsMetaType } from "../../lib/generated/deepstream/nvdsmeta.ts";
import type { Batch } from "../../lib/meta/batch.ts";
import type { BatchSnapshot } from "../../lib/meta/snapshot.ts";
import { userMetaType } from "../../lib/meta/user_kinds.ts";
import { StaleMetadataError } from "../../lib/native/errors.ts";
import { type Builder, once, stream, street } from "./stream.ts";

describe("a batch", () => {
  test("has its frames and their objects in order, as often as one asks", () =>
    once(street, (batch) => {
      for (let round = 0; round < 2; round++) {
        expect(batch.frames.map((frame) => frame.source_id)).toEqual([4, 9]);
        for (const frame of batch.frames) {
          expect(frame.objects.map((object) => object.class_id)).toEqual([0, 1, 2]);
          expect(frame.objects.map((object) => object.obj_label)).toEqual(["kind 0", "kind 1", "kind 2"]);
        }
      }
      expect(batch.num_frames_in_batch).toBe(2);
      expect(batch.max_frames_in_batch).toBe(4);
      const [first] = batch.frames;
      expect(first?.objects[2]?.rect_params.left).toBe(20);
      expect(first?.objects[0]?.object_id).toBe(2n ** 64n - 1n);
      expect(first?.objects[0]?.isTracked).toBe(false);
      expect(first?.num_obj_meta).toBe(3);
    }));

  test("is not cloned for other threads, but its snapshot is", () =>
    once(street, (batch) => {
      const [frame] = batch.frames;
      for (const metadata of [batch, frame, frame?.objects[0], frame?.objects[0]?.rect_params]) {
        expect(() => structuredClone({ metadata })).toThrow("can not be cloned");
      }
      expect(structuredClone(batch.snapshot())).toEqual(batch.snapshot());
    }));

  test("without frames has none", () =>
    once(
      () => {},
      (batch) => expect(batch.frames).toEqual([]),
    ));

  test("tells of the buffer that carries it, and keeps it from being written", () =>
    once(street, (batch) => {
      expect(batch.buffer.size).toBe(0);
      expect(() => batch.buffer.retime({ pts: 1n })).toThrow("cannot be written in a batch handler");
    }));

  test("is missing where no muxer was: the pipeline fails with the reason", async () => {
    await expect(stream(undefined, [() => {}])).rejects.toThrow("no batch metadata");
  });

  test("ends the run with what its handler threw", async () => {
    const thrown = new Error("from the handler");
    await expect(
      once(street, () => {
        throw thrown;
      }),
    ).rejects.toBe(thrown);
  });
});

describe("what a handler writes", () => {
  test("is seen by the next one", () =>
    stream(street, [
      (batch) => {
        const [object] = batch.frames[0]?.objects ?? [];
        if (object === undefined) throw new Error("no object");
        object.confidence = 0.5;
        object.obj_label = "märz";
        object.rect_params.left = 99;
        object.object_id = 2n ** 63n + 1n;
        expect(object.confidence).toBe(0.5);
        expect(object.rect_params.left).toBe(99);
      },
      (batch) => {
        const [object] = batch.frames[0]?.objects ?? [];
        expect(object?.confidence).toBe(0.5);
        expect(object?.obj_label).toBe("märz");
        expect(object?.rect_params.left).toBe(99);
        expect(object?.object_id).toBe(2n ** 63n + 1n);
        expect(object?.isTracked).toBe(true);
      },
    ]));

  test("in a Worker is seen by the next one on the main thread", async () => {
    const seen: number[] = [];
    const build = (builder: Builder): void => {
      builder.object(builder.frame(), { confidence: 0.5 });
    };
    await stream(
      build,
      [
        new URL("./doubter.ts", import.meta.url),
        (batch) => void seen.push(batch.frames[0]?.objects[0]?.confidence ?? -1),
      ],
      3,
    );
    expect(seen).toEqual([0.25, 0.25, 0.25]);
  });

  test("is refused where it does not fit, and nothing is written", () =>
    once(street, (batch) => {
      const [object] = batch.frames[0]?.objects ?? [];
      expect(() => {
        if (object) object.obj_label = "x".repeat(128);
      }).toThrow(RangeError);
      expect(object?.obj_label).toBe("kind 0");
    }));
});

describe("user metadata", () => {
  test("of a known type is read as its struct", () =>
    once(
      (builder) => {
        const frame = builder.frame();
        builder.user({ frame }, NvDsMetaType.NVDSINFER_TENSOR_OUTPUT_META, builder.tensor(7));
        builder.user({ object: builder.object(frame) }, userMetaType("TEST.META.OBJECT"), 0);
        builder.user({}, userMetaType("TEST.META.BATCH"), 0);
      },
      (batch) => {
        const [tensor] = batch.frames[0]?.users ?? [];
        expect(tensor?.type).toBe(NvDsMetaType.NVDSINFER_TENSOR_OUTPUT_META);
        expect(tensor?.as(NvDsInferTensorMeta).unique_id).toBe(7);
        expect(() => tensor?.as(NvDsInferSegmentationMeta)).toThrow(
          "is NvDsInferTensorMeta, not NvDsInferSeg",
        );
        const [object] = batch.frames[0]?.objects ?? [];
        expect(object?.users.map((user) => user.type)).toEqual([userMetaType("TEST.META.OBJECT")]);
        expect(batch.users.map((user) => user.type)).toEqual([userMetaType("TEST.META.BATCH")]);
      },
    ));
});

describe("after the handler", () => {
  async function leak<T>(take: (batch: Batch) => T): Promise<T> {
    const taken: T[] = [];
    await once(street, (batch) => {
      taken.push(take(batch));
    });
    const [first] = taken;
    if (first === undefined) throw new Error("the handler was not called");
    return first;
  }

  test("metadata is stale, and says how to keep it", async () => {
    const batch = await leak((batch) => batch);
    expect(() => batch.num_frames_in_batch).toThrow(StaleMetadataError);
    expect(() => batch.frames).toThrow(StaleMetadataError);
    const frame = await leak((batch) => batch.frames[0]);
    expect(() => frame?.frame_num).toThrow("Frame.frame_num was read after its handler returned");
    expect(() => frame?.objects).toThrow(".snapshot()");
    expect(() => frame?.addText("late", { x: 0, y: 0 })).toThrow(StaleMetadataError);
    const object = await leak((batch) => batch.frames[0]?.objects[0]);
    expect(() => object?.class_id).toThrow(StaleMetadataError);
    expect(() => object?.classifiers).toThrow(StaleMetadataError);
    const rectangle = await leak((batch) => batch.frames[0]?.objects[0]?.rect_params);
    expect(() => rectangle?.left).toThrow(StaleMetadataError);
    const numbers = await leak((batch) => batch.frames[0]?.misc_frame_info);
    expect(() => numbers?.get(0)).toThrow(StaleMetadataError);
  });

  test("snapshots are plain data", async () => {
    const kept: BatchSnapshot[] = [];
    await once(
      (builder) => {
        const frame = builder.frame({ source_id: 1, frame_num: 2 });
        const car = builder.object(frame, { class_id: 3, label: "car" });
        builder.object(frame, { class_id: 4, label: "plate", parent: car });
      },
      (batch) => {
        batch.frames[0]?.objects[0]?.addClassifier({ type: "make", labels: [{ text: "Opel" }] });
        kept.push(batch.snapshot());
      },
    );
    const [snapshot] = kept;
    expect(structuredClone(snapshot)).toEqual(snapshot);
    expect(snapshot?.frames[0]?.frame_num).toBe(2);
    const json = JSON.parse(JSON.stringify(snapshot));
    expect(json.frames[0]).toMatchObject({ buf_pts: "0", ntp_timestamp: "0", frame_num: 2 });
    expect(json.frames[0].objects[1]).toMatchObject({ object_id: "18446744073709551615", parent: 0 });
    expect(JSON.stringify(snapshot?.frames[0])).toBe(JSON.stringify(json.frames[0]));
    expect(JSON.stringify(snapshot?.frames[0]?.objects)).toBe(JSON.stringify(json.frames[0].objects));
    expect(Object.keys(snapshot?.frames[0] ?? {})).not.toContain("toJSON");
    const [car, plate] = snapshot?.frames[0]?.objects ?? [];
    expect(car?.obj_label).toBe("car");
    expect(car?.rect_params).toEqual({ left: 30, top: 0, width: 5, height: 0 });
    expect(car?.classifiers).toEqual([
      {
        unique_component_id: 0,
        type: "make",
        labels: [{ text: "Opel", result_class_id: 0, label_id: 0, result_prob: 1 }],
      },
    ]);
    expect(car?.parent).toBeUndefined();
    expect(plate?.parent).toBe(0);
  });
});
