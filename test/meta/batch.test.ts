/** What scripts see of a batch in a probe, on real buffers of a running pipeline. */
import { describe, expect, test } from "bun:test";
import {
  NvDsInferSegmentationMeta,
  NvDsInferTensorMeta,
} from "../../lib/generated/deepstream/gstnvdsinfer.ts";
import { NvDsMetaType } from "../../lib/generated/deepstream/nvdsmeta.ts";
import type { Batch } from "../../lib/meta/batch.ts";
import type { DetectedObject } from "../../lib/meta/object.ts";
import type { BatchSnapshot } from "../../lib/meta/snapshot.ts";
import { readText } from "../../lib/meta/text.ts";
import { userMetaType } from "../../lib/meta/user.ts";
import { StaleMetadataError } from "../../lib/native/struct.ts";
import { type Builder, once, stream } from "./stream.ts";

function street(builder: Builder): void {
  for (const source of [4, 9]) {
    const frame = builder.frame({ source_id: source, frame_num: source * 100 });
    for (let index = 0; index < 3; index++) {
      builder.object(frame, { class_id: index, label: `kind ${index}` });
    }
  }
}

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

describe("objects", () => {
  const box = { left: 1, top: 2, width: 30, height: 40 };

  test("that are added are there, for this handler and the next", () =>
    stream(street, [
      (batch) => {
        const [frame] = batch.frames;
        if (frame === undefined) throw new Error("no frame");
        const before = frame.objects;
        const car = frame.addObject({ class_id: 7, box, label: "car", confidence: 0.75, text: "a car" });
        const plate = frame.addObject({ class_id: 8, box, parent: car, object_id: 5n });
        expect(before.length).toBe(3);
        expect(frame.objects.length).toBe(5);
        expect(frame.num_obj_meta).toBe(5);
        expect(plate.parentObject).toBe(car);
      },
      (batch) => {
        const objects = batch.frames[0]?.objects ?? [];
        const [car, plate] = objects.slice(3);
        expect(objects.length).toBe(5);
        expect(car?.obj_label).toBe("car");
        expect(car?.text).toBe("a car");
        expect(car?.confidence).toBe(0.75);
        expect(car?.rect_params.height).toBe(40);
        expect(car?.detector_bbox_info.org_bbox_coords.width).toBe(30);
        expect(car?.isTracked).toBe(false);
        expect(plate?.object_id).toBe(5n);
        expect(plate?.parentObject).toBe(car as DetectedObject);
        expect(car?.parentObject).toBeUndefined();
      },
    ]));

  test("that cannot be as they should are not added at all", () =>
    stream(street, [
      (batch) => {
        const [frame] = batch.frames;
        expect(() => frame?.addObject({ class_id: 1, box, label: "x".repeat(128) })).toThrow(RangeError);
        expect(() => frame?.addObject({ class_id: 1, box, text: "a", border: -1 })).toThrow("border is -1");
        expect(frame?.objects.length).toBe(3);
      },
      (batch) => {
        expect(batch.frames[0]?.objects.length).toBe(3);
        expect(batch.frames[0]?.num_obj_meta).toBe(3);
      },
    ]));

  test("that are removed are gone, and a loop over the frame goes on", () =>
    stream(street, [
      (batch) => {
        for (const frame of batch.frames) {
          const seen: number[] = [];
          for (const object of frame.objects) {
            seen.push(object.class_id);
            if (object.class_id !== 1) frame.removeObject(object);
          }
          expect(seen).toEqual([0, 1, 2]);
          expect(frame.objects.length).toBe(1);
        }
      },
      (batch) => {
        for (const frame of batch.frames) {
          expect(frame.objects.map((object) => object.class_id)).toEqual([1]);
          expect(frame.num_obj_meta).toBe(1);
        }
      },
    ]));

  test("belong to one frame, and are removed once", () =>
    once(street, (batch) => {
      const [first, second] = batch.frames;
      const [object] = first?.objects ?? [];
      if (object === undefined) throw new Error("no object");
      expect(() => second?.removeObject(object)).toThrow("not in this frame");
      first?.removeObject(object);
      expect(() => first?.removeObject(object)).toThrow("was removed");
      expect(() => second?.addObject({ class_id: 0, box, parent: object })).toThrow("not in this frame");
    }));

  test("know what classifiers said", () =>
    stream(street, [
      (batch) => {
        const [object] = batch.frames[0]?.objects ?? [];
        object?.addClassifier({
          component_id: 2,
          type: "colour",
          labels: [{ text: "red", class_id: 3, probability: 0.5 }, { text: "x".repeat(200) }],
        });
        expect(object?.classifiers.length).toBe(1);
      },
      (batch) => {
        const [object, other] = batch.frames[0]?.objects ?? [];
        const [classifier] = object?.classifiers ?? [];
        expect(classifier?.type).toBe("colour");
        expect(classifier?.unique_component_id).toBe(2);
        expect(classifier?.num_labels).toBe(2);
        expect(classifier?.labels.map((label) => label.text)).toEqual(["red", "x".repeat(200)]);
        expect(classifier?.labels[0]?.result_prob).toBe(0.5);
        expect(classifier?.labels[1]?.label_id).toBe(1);
        expect(other?.classifiers).toEqual([]);
      },
    ]));

  test("give their text away when they get another", () =>
    once(street, (batch) => {
      const [object] = batch.frames[0]?.objects ?? [];
      if (object === undefined) throw new Error("no object");
      expect(object.text).toBeUndefined();
      object.text = "one";
      expect(readText(object.text_params.font_params.font_name)).toBe("Serif");
      object.text_params.x_offset = 5;
      object.text = "two";
      expect(object.text).toBe("two");
      expect(object.text_params.x_offset).toBe(5);
      expect(() => {
        object.text = "a\0b";
      }).toThrow("NUL");
      object.text = undefined;
      expect(object.text).toBeUndefined();
    }));
});

test("texts that are replaced are freed", () =>
  once(street, (batch) => {
    const [object] = batch.frames[0]?.objects ?? [];
    if (object === undefined) throw new Error("no object");
    const text = "x".repeat(2 ** 20);
    const assign = (times: number): number => {
      for (let time = 0; time < times; time++) object.text = text;
      Bun.gc(true);
      return process.memoryUsage.rss();
    };
    const before = assign(10);
    expect(assign(200) - before).toBeLessThan(100 * 2 ** 20);
  }));

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
