/** Prepared regions, dewarped views, latency; and nothing where nothing is attached. */
import { describe, expect, test } from "bun:test";
import { quarters, read } from "./attached.ts";
import { Counts } from "./kinds.ts";
import { once, street } from "./stream.ts";

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
      const classifier = region?.addClassifier({ type: "plate", labels: [{ text: "B-OK 1" }] });
      expect(region?.classifiers.map(({ type, labels }) => [type, labels[0]?.text])).toEqual([
        ["plate", "B-OK 1"],
      ]);
      expect(() => region?.addClassifier({ labels: [{ text: "\0" }] })).toThrow("NUL");
      if (classifier !== undefined) region?.removeClassifier(classifier);
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
