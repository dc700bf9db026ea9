/** What the model gets to see of a picture. */
import { afterAll, describe, expect, test } from "bun:test";
import { reshaper } from "./models.ts";
import type { Color } from "./picture.ts";
import { DetectorRig, type Keys, only } from "./scene.ts";

const rig = new DetectorRig();
afterAll(() => rig[Symbol.dispose]());

describe("preprocessing", () => {
  /** What the model gets: its input's channel means, in its order. */
  function means(properties: Keys, background: Color): number[] {
    rig.write("means.onnx", reshaper(40, 24));
    const config = rig.configure({
      "onnx-file": "means.onnx",
      "network-type": 100,
      "output-tensor-meta": 1,
      "net-scale-factor": 1,
      ...properties,
    });
    const { tensors } = only(rig.inspect([{ width: 80, height: 48, background }], config));
    return (tensors[0]?.layers ?? []).flatMap(({ values }) =>
      values.map((value) => Math.round(value * 1000) / 1000),
    );
  }

  test("RGB", () => expect(means({}, [10, 20, 30])).toEqual([10, 20, 30]));
  test("BGR", () => expect(means({ "model-color-format": 1 }, [10, 20, 30])).toEqual([30, 20, 10]));
  test("the offset is taken off before the factor is applied, in the model's order of channels", () =>
    expect(
      means({ offsets: "1;2;3", "net-scale-factor": 0.5, "model-color-format": 1 }, [10, 20, 30]),
    ).toEqual([14.5, 9, 3.5]));
  test("a mean image is taken off per pixel", () => {
    const header = new TextEncoder().encode("P6\n40 24\n255\n");
    const pixels = new Uint8Array(40 * 24 * 3).map((_, index) => [1, 2, 3][index % 3] ?? 0);
    rig.write("mean.ppm", Buffer.concat([header, pixels]));
    expect(means({ "mean-file": "mean.ppm", "net-scale-factor": 2 }, [10, 20, 30])).toEqual([18, 36, 54]);
  });
  test("padding is black before the offset is taken off", () => {
    // 80 x 24 fits into 40 x 24 as 40 x 12: half of the input is padding
    rig.write("means.onnx", reshaper(40, 24));
    const config = rig.configure({
      "onnx-file": "means.onnx",
      "network-type": 100,
      "output-tensor-meta": 1,
      "net-scale-factor": 1,
      "maintain-aspect-ratio": 1,
      offsets: "10;10;10",
    });
    const { tensors } = only(rig.inspect([{ width: 80, height: 24, background: [100, 50, 10] }], config));
    expect(tensors[0]?.layers.flatMap(({ values }) => values.map(Math.round))).toEqual([40, 15, -5]);
    expect(tensors[0]?.maintain_aspect_ratio).toBe(1);
  });
  test("NV12 is converted as BT.601 of limited range", () => {
    rig.write("means.onnx", reshaper(40, 24));
    const config = rig.configure({
      "onnx-file": "means.onnx",
      "network-type": 100,
      "output-tensor-meta": 1,
      "net-scale-factor": 1,
    });
    const report = rig.run({
      pictures: [{ width: 80, height: 48, background: [200, 100, 50] }],
      format: "NV12",
      elements: [{ "config-file-path": config }],
    });
    const values = only(report).tensors[0]?.layers.flatMap((layer) => layer.values) ?? [];
    const off = [200, 100, 50].map((wanted, channel) => Math.abs((values[channel] ?? 0) - wanted));
    expect(Math.max(...off)).toBeLessThan(2.5);
  });
});
