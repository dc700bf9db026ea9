/** nvdsosd: what is drawn, where, in which colours; on RGBA and on NV12. */
import { afterAll, describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { batchLog, play, source } from "./batches.ts";
import { NativeProgram } from "./native.ts";

const scenes = new NativeProgram("osd_scene.c");
const log = new NativeProgram(batchLog);

afterAll(() => {
  scenes[Symbol.dispose]();
  log[Symbol.dispose]();
});

const width = 320;
const height = 240;
type Format = "NV12" | "RGBA";
type Color = readonly [number, number, number];

const black: Color = [0, 0, 0];
const red: Color = [255, 0, 0];
const green: Color = [0, 255, 0];
const blue: Color = [0, 0, 255];
const white: Color = [255, 255, 255];

class Picture {
  readonly #pixels: Uint8Array;

  constructor(pixels: Uint8Array) {
    this.#pixels = pixels;
  }

  at(x: number, y: number): Color {
    const start = (y * width + x) * 4;
    const [r = -1, g = -1, b = -1] = this.#pixels.subarray(start, start + 3);
    return [r, g, b];
  }

  /** How many pixels of a rectangle are brighter than a dark grey. */
  lit(left: number, top: number, right: number, bottom: number): number {
    let count = 0;
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) if (Math.max(...this.at(x, y)) > 60) count++;
    }
    return count;
  }
}

function draw(format: Format, scene: readonly string[], ...properties: readonly string[]): Picture {
  const file = scenes.path(`${format}.rgba`);
  const args = [`${width}`, `${height}`, format, file, ...properties];
  const { exitCode, stderr } = scenes.run(args, { stdin: scene.join("\n") });
  if (exitCode !== 0) throw new Error(stderr);
  return new Picture(readFileSync(file));
}

/** Chroma of a quarter of the pixels and integer conversion leave a few steps of difference. */
function expectColor(actual: Color, wanted: Color): void {
  const furthest = Math.max(...actual.map((value, index) => Math.abs(value - (wanted[index] ?? 0))));
  if (furthest > 12) expect(actual).toEqual(wanted as [number, number, number]);
  expect(furthest).toBeLessThanOrEqual(12);
}

describe.each<Format>(["RGBA", "NV12"])("on %s", (format) => {
  test("a box's border lies across its edge, its background inside", () => {
    const picture = draw(format, ["object 100 60 80 40 4 1,0,0,1 0,0,1,1"]);
    for (const [x, y] of [
      [98, 80],
      [101, 80],
      [178, 80],
      [181, 80],
      [140, 58],
      [140, 61],
      [140, 98],
      [140, 101],
    ] as const) {
      expectColor(picture.at(x, y), red);
    }
    expectColor(picture.at(140, 80), blue);
    for (const [x, y] of [
      [96, 80],
      [183, 80],
      [140, 56],
      [140, 103],
    ] as const) {
      expectColor(picture.at(x, y), black);
    }
  });

  test("a translucent colour mixes with what is below, and corners are not drawn twice", () => {
    const picture = draw(format, ["rect 20 20 100 60 8 1,1,1,0.5"]);
    for (const [x, y] of [
      [18, 18],
      [70, 20],
      [18, 50],
      [120, 80],
    ] as const) {
      expectColor(picture.at(x, y), [128, 128, 128]);
    }
    expectColor(picture.at(70, 50), black);
  });

  test("a box beyond the frame's edges is cut there", () => {
    const picture = draw(format, [
      "object -50 -40 100 80 4 0,1,0,1",
      "object 300 220 500 500 4 0,1,0,1 0,0,1,1",
      "object 1000 1000 50 50 2 1,1,1,1 1,1,1,1",
    ]);
    expectColor(picture.at(50, 10), green);
    expectColor(picture.at(10, 40), green);
    expectColor(picture.at(10, 10), black);
    expectColor(picture.at(300, 230), green);
    expectColor(picture.at(310, 230), blue);
    expectColor(picture.at(319, 239), blue);
  });

  test("a rotated box turns about its middle", () => {
    const picture = draw(format, ["object 110 110 100 20 2 0,0,0,0 1,1,1,1", "angle 90"]);
    expectColor(picture.at(160, 80), white);
    expectColor(picture.at(160, 160), white);
    expectColor(picture.at(120, 120), black);
  });

  test("a label stands in its background, which is as large as the text and its margins", () => {
    const picture = draw(format, ["object 0 0 0 0 0 0,0,0,0", "label 40 50 20 1,1,1,1 0,0,1,1 car"]);
    expectColor(picture.at(41, 51), blue);
    expectColor(picture.at(38, 60), black);
    expectColor(picture.at(42, 48), black);
    // Half the size to the left, a quarter above: nothing of the text is there.
    expect(picture.at(46, 65)[0]).toBeLessThan(60);
    let lettered = 0;
    for (let y = 55; y < 80; y++) for (let x = 50; x < 110; x++) if (picture.at(x, y)[0] > 150) lettered++;
    expect(lettered).toBeGreaterThan(60);
  });

  test("a label of two lines is higher than one of one", () => {
    const one = draw(format, ["text 10 10 16 1,1,1,1 - Frame"]);
    const two = draw(format, ["text 10 10 16 1,1,1,1 - Frame\\nFrame"]);
    expect(two.lit(0, 0, 200, 120)).toBeGreaterThan(1.8 * one.lit(0, 0, 200, 120));
  });

  test("a label's size counts in points", () => {
    const tall = (size: number) => {
      const picture = draw(format, [`text 0 0 ${size} 1,1,1,1 - H`]);
      let rows = 0;
      for (let y = 0; y < height; y++) if (picture.lit(0, y, 200, y + 1) > 0) rows++;
      return rows;
    };
    expect(tall(40) / tall(20)).toBeCloseTo(2, 0);
    expect(tall(20)).toBeGreaterThan(14);
  });

  test("a negative offset is the frame's edge, and what is off the frame is left out", () => {
    const picture = draw(format, [
      "text -30 -20 20 1,1,1,1 1,0,0,1 edge",
      "text 5000 10 20 1,1,1,1 1,0,0,1 gone",
      "text 300 230 20 1,1,1,1 1,0,0,1 cut",
    ]);
    expectColor(picture.at(0, 0), red);
    expectColor(picture.at(301, 231), red);
  });

  test("a label far larger than the frame is drawn as far as that goes", () => {
    const long = draw(format, [`text 0 0 20 1,1,1,1 0,0,1,1 ${"M".repeat(5000)}`]);
    const letters = (left: number, right: number) => {
      let count = 0;
      for (let y = 0; y < 60; y++) for (let x = left; x < right; x++) if (long.at(x, y)[0] > 150) count++;
      return count;
    };
    expect(letters(width - 60, width)).toBeGreaterThan(100);
    expectColor(long.at(width - 1, 2), blue);

    const high = draw(format, [`text 0 0 20 1,1,1,1 0,0,1,1 ${"M\\n".repeat(3000)}`]);
    expectColor(high.at(2, height - 1), blue);
    expect(high.lit(10, height - 60, 60, height)).toBeGreaterThan(100);
    expect(() => draw(format, [`text 0 0 60 1,1,1,1 0,0,1,1 ${"M".repeat(100_000)}`])).not.toThrow();
  });

  test("lines, arrows and circles are where their points say", () => {
    const picture = draw(format, [
      "line 20 20 120 20 6 1,0,0,1",
      "arrow 20 100 220 100 4 0,1,0,1 end",
      "circle 250 60 30 4 0,0,1,1 1,1,1,1",
    ]);
    expectColor(picture.at(70, 20), red);
    expectColor(picture.at(130, 20), black);
    expectColor(picture.at(100, 100), green);
    // The head's two strokes, a tenth of the arrow long.
    expect(picture.lit(204, 90, 212, 97)).toBeGreaterThan(0);
    expect(picture.lit(20, 90, 40, 97)).toBe(0);
    expectColor(picture.at(250, 60), white);
    expectColor(picture.at(220, 60), blue);
    expectColor(picture.at(250, 98), black);
  });

  test("an arrow may have its head at the start, or one at each end", () => {
    const start = draw(format, ["arrow 20 100 220 100 4 0,1,0,1 start"]);
    expect(start.lit(28, 90, 36, 97)).toBeGreaterThan(0);
    expect(start.lit(200, 90, 220, 97)).toBe(0);
    const both = draw(format, ["arrow 20 100 220 100 4 0,1,0,1 both"]);
    expect(both.lit(28, 90, 36, 97)).toBeGreaterThan(0);
    expect(both.lit(204, 90, 212, 97)).toBeGreaterThan(0);
  });

  test("a mask covers what is above its threshold, half transparent, if masks are shown", () => {
    const scene = ["object 100 60 80 80 0 0,1,0,1", "mask 16 16 0.5"];
    const shown = draw(format, scene, "display-mask=true");
    expectColor(shown.at(110, 100), [0, 127, 0]);
    expectColor(shown.at(170, 100), black);
    expectColor(draw(format, scene).at(110, 100), black);
  });

  test("text and boxes can be left out", () => {
    const scene = ["object 100 60 80 40 4 1,0,0,1", "label 40 150 20 1,1,1,1 0,0,1,1 car"];
    const without = draw(format, scene, "display-bbox=false", "display-text=false");
    expect(without.lit(0, 0, width, height)).toBe(0);
  });

  test("the clock is drawn in its place and colour", () => {
    const picture = draw(
      format,
      [],
      "display-clock=true",
      "x-clock-offset=10",
      "y-clock-offset=100",
      "clock-font-size=14",
      "clock-color=0x00ff00ff",
    );
    expect(picture.lit(10, 100, 300, 140)).toBeGreaterThan(100);
    expect(picture.lit(0, 0, width, 95)).toBe(0);
    let most: Color = black;
    for (let y = 100; y < 140; y++) {
      for (let x = 10; x < 300; x++) if (picture.at(x, y)[1] > most[1]) most = picture.at(x, y);
    }
    expect(most[1]).toBeGreaterThan(200);
    expect(most[0]).toBeLessThan(80);
  });

  test("a border that is too wide is an error", () => {
    expect(() => draw(format, ["object 10 10 50 50 33 1,0,0,1"])).toThrow("wider than 32 pixels");
  });
});

test("MODE_CPU takes RGBA only", () => {
  expect(() => draw("RGBA", [], "process-mode=MODE_CPU")).not.toThrow();
  const nv12 = log.launch(
    `${source(1)} ! m.sink_0 nvstreammux name=m batch-size=1 width=64 height=48 ! ` +
      "video/x-raw(memory:NVMM),format=NV12 ! nvdsosd process-mode=MODE_CPU ! fakesink",
  );
  expect(nv12.stderr).not.toBe("");
});

test("a batch of more than one frame is warned of, once", () => {
  const { lines } = play(log, [
    `nvstreammux name=m batch-size=2 width=64 height=48 ! nvdsosd name=osd ! fakesink ` +
      `${source(5)} ! m.sink_0 ${source(5)} ! m.sink_1`,
  ]);
  const warnings = lines.filter((line) => line.type === "warning");
  expect(warnings.map((line) => line.type === "warning" && [line.source, line.text])).toEqual([
    ["osd", "A batch of 2 frames: everything is drawn onto the first one."],
  ]);
});

test("a frame that another branch holds is not drawn onto", () => {
  using shared = new NativeProgram("mux_dynamic.c");
  const { exitCode, signal, stderr } = shared.run(["shared"]);
  expect(stderr).toBe("");
  expect(signal ?? exitCode).toBe(0);
});
