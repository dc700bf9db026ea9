/** What trackers, nvdsanalytics and optical flow say of motion. */
import { describe, expect, test } from "bun:test";
import { quarters, read } from "./attached.ts";

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
