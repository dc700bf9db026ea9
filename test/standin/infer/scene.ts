/** The detector that most tests run: six by four cells of 16 pixels, two classes with boxes of fixed size. */
import { detector } from "./models.ts";
import type { Color, Patch, Picture } from "./picture.ts";
import type { Frame, Report } from "./report.ts";
import { Rig } from "./rig.ts";

export const WIDTH = 96;
export const HEIGHT = 64;
export const RED: Color = [255, 0, 0];
export const GREEN: Color = [0, 255, 0];

export type Keys = Readonly<Record<string, string | number>>;

/** Class 0 sees red and gives boxes of 20 x 12, class 1 sees green and gives 40 x 40. */
export const classes = [
  { left: 10, top: 6, right: 10, bottom: 6 },
  { left: 20, top: 20, right: 20, bottom: 20 },
] as const;

/** One cell of the grid in one colour. */
export function cell(column: number, row: number, color: Color): Patch[] {
  return [{ at: [column * 16, row * 16, 16, 16], color }];
}

export const oneRed: Picture = { width: WIDTH, height: HEIGHT, patches: cell(2, 1, RED) };

export function lines(keys: Keys): string {
  return Object.entries(keys)
    .map(([key, value]) => `${key}=${value}\n`)
    .join("");
}

/** The first frame of the first buffer of a run that must not fail. */
export function only(report: Report): Frame {
  const frame = report.buffers[0]?.[0];
  if (!frame || report.error) throw new Error(JSON.stringify(report));
  return frame;
}

export function boxes(frame: Frame | undefined): number[][] {
  return (frame?.objects ?? []).map(({ box }) => [...box]);
}

export const thresholds = "[class-attrs-all]\npre-cluster-threshold=0.5\n";

export class DetectorRig extends Rig {
  readonly keys: Keys = {
    "onnx-file": "detector.onnx",
    "labelfile-path": "labels.txt",
    "net-scale-factor": 1 / 255,
    "num-detected-classes": 2,
    "cluster-mode": 4,
    "gie-unique-id": 3,
  };

  constructor() {
    super();
    this.write("detector.onnx", detector({ width: WIDTH, height: HEIGHT, classes }));
    this.write("labels.txt", "car\nperson;adult;child\n");
  }

  /** Writes the detector's configuration with these keys changed, and gives its path. */
  configure(changed: Keys = {}, groups: string = thresholds): string {
    return this.write("config.txt", `[property]\n${lines({ ...this.keys, ...changed })}${groups}`);
  }

  inspect(pictures: readonly Picture[], config: string, options: { batch?: number } = {}): Report {
    return this.run({ pictures, ...options, elements: [{ "config-file-path": config }] });
  }
}
