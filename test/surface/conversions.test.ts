/** One colour in each format, by the arithmetic of its standard, and image files that are opened again. */

import { describe, expect, test } from "bun:test";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { SurfaceError } from "../../lib/native/errors.ts";
import { type FormatName, type Made, MadeSurface } from "./surfaces.ts";

const red = 200;
const green = 50;
const blue = 25;

type Sample = "r" | "g" | "b" | "x" | "y" | "u" | "v";

/** Bytes of a sample and how far its value is shifted up in them; the planes are what repeats in their rows. */
interface Recipe {
  readonly planes: readonly (readonly Sample[])[];
  readonly size?: 1 | 2;
  readonly depth?: number;
  readonly shift?: number;
}

const yuv420 = ["y", "u", "v"] as const;
const wide = { size: 2, depth: 16 } as const;

const recipes: Partial<Record<FormatName, Recipe>> = {
  RGBA: { planes: [["r", "g", "b", "x"]] },
  RGBx: { planes: [["r", "g", "b", "x"]] },
  BGRA: { planes: [["b", "g", "r", "x"]] },
  BGRx: { planes: [["b", "g", "r", "x"]] },
  ARGB: { planes: [["x", "r", "g", "b"]] },
  xRGB: { planes: [["x", "r", "g", "b"]] },
  ABGR: { planes: [["x", "b", "g", "r"]] },
  xBGR: { planes: [["x", "b", "g", "r"]] },
  RGB: { planes: [["r", "g", "b"]] },
  BGR: { planes: [["b", "g", "r"]] },
  R8_G8_B8: { planes: [["r"], ["g"], ["b"]] },
  B8_G8_R8: { planes: [["b"], ["g"], ["r"]] },
  BGRA64_LE: { planes: [["b", "g", "r", "x"]], ...wide },
  NV12: { planes: [["y"], ["u", "v"]] },
  NV12_ER: { planes: [["y"], ["u", "v"]] },
  NV12_709: { planes: [["y"], ["u", "v"]] },
  NV12_709_ER: { planes: [["y"], ["u", "v"]] },
  NV12_2020: { planes: [["y"], ["u", "v"]] },
  NV21: { planes: [["y"], ["v", "u"]] },
  NV16: { planes: [["y"], ["u", "v"]] },
  NV24: { planes: [["y"], ["u", "v"]] },
  NV12_10LE: { planes: [["y"], ["u", "v"]], size: 2, depth: 10, shift: 6 },
  NV12_12LE_709: { planes: [["y"], ["u", "v"]], size: 2, depth: 12, shift: 4 },
  NV21_10LE: { planes: [["y"], ["v", "u"]], size: 2, depth: 10, shift: 6 },
  NV24_12LE: { planes: [["y"], ["u", "v"]], size: 2, depth: 12, shift: 4 },
  YUV420: { planes: yuv420.map((sample) => [sample]) },
  YUV420_709_ER: { planes: yuv420.map((sample) => [sample]) },
  YVU420: { planes: [["y"], ["v"], ["u"]] },
  YUV422: { planes: yuv420.map((sample) => [sample]) },
  YUV444_2020: { planes: yuv420.map((sample) => [sample]) },
  YUV444_10LE: { planes: yuv420.map((sample) => [sample]), size: 2, depth: 10 },
  YUV444_12LE_709: { planes: yuv420.map((sample) => [sample]), size: 2, depth: 12 },
  UYVY: { planes: [["u", "y", "v", "y"]] },
  VYUY: { planes: [["v", "y", "u", "y"]] },
  YUYV: { planes: [["y", "u", "y", "v"]] },
  YVYU_ER: { planes: [["y", "v", "y", "u"]] },
};

/** The colour's samples as the standard that the name means has them, of so many bits. */
function samples(format: string, depth: number): Record<Sample, number> {
  const [kr, kb] = format.includes("_709")
    ? [0.2126, 0.0722]
    : format.includes("_2020")
      ? [0.2627, 0.0593]
      : [0.299, 0.114];
  const [r, g, b] = [red / 255, green / 255, blue / 255];
  const luma = kr * r + (1 - kr - kb) * g + kb * b;
  const cb = (b - luma) / (2 * (1 - kb));
  const cr = (r - luma) / (2 * (1 - kr));
  const unit = 2 ** (depth - 8);
  const full = format.endsWith("_ER");
  const chroma = (value: number): number => Math.round((128 + value * (full ? 255 : 224)) * unit);
  const component = (value: number): number => (depth === 16 ? value * 257 : value);
  return {
    y: Math.round((full ? luma * 255 : 16 + luma * 219) * unit),
    u: chroma(cb),
    v: chroma(cr),
    r: component(red),
    g: component(green),
    b: component(blue),
    x: 7,
  };
}

/** A surface of the one colour. */
function coloured(
  format: FormatName,
  { planes, size = 1, depth = 8, shift = 0 }: Recipe,
  made: Omit<Made, "format">,
): MadeSurface {
  const surface = new MadeSurface({ format, ...made });
  const values = samples(format, depth);
  surface.fill();
  using view = surface.surface().view();
  for (const [plane, repeated] of planes.entries()) {
    for (let y = 0; y < (view.planes[plane]?.height ?? 0); y++) {
      const row = view.row(y, plane);
      for (let at = 0; at * size < row.length; at++) {
        const value = values[repeated[at % repeated.length] ?? "x"] << shift;
        for (let byte = 0; byte < size; byte++) row[at * size + byte] = value >> (8 * byte);
      }
    }
  }
  return surface;
}

function worst(pixels: Uint8Array, colour: readonly number[]): number {
  return pixels.reduce(
    (most, value, at) => Math.max(most, Math.abs(value - (colour[at % colour.length] ?? 0))),
    0,
  );
}

describe("toRGB()", () => {
  for (const [name, recipe] of Object.entries(recipes)) {
    test(`of ${name}`, () => {
      for (const [width, height] of [
        [64, 8],
        [17, 5],
      ] as const) {
        using made = coloured(name as FormatName, recipe, { width, height });
        expect(made.surface().toRGB().length).toBe(width * height * 3);
        expect(worst(made.surface().toRGB(), [red, green, blue])).toBeLessThanOrEqual(3);
        expect(worst(made.surface().toRGBA(), [red, green, blue, 255])).toBeLessThanOrEqual(3);
      }
    });
  }

  test("of grey gives it three times", () => {
    using made = new MadeSurface({ format: "GRAY8", width: 5, height: 3 });
    const [grey = new Uint8Array()] = made.fill();
    expect(made.surface().toRGB()).toEqual(
      Uint8Array.from({ length: 45 }, (_, at) => grey[Math.floor(at / 3)] ?? 0),
    );
  });

  test("goes into memory of the program's own, of which the rest stays", () => {
    using made = new MadeSurface({ format: "BGRx", width: 5, height: 3 });
    made.fill();
    const surface = made.surface();
    for (const [size, convert] of [
      [45, (into?: Uint8Array) => surface.toRGB(into && { into })],
      [60, (into?: Uint8Array) => surface.toRGBA(into && { into })],
    ] as const) {
      const [same, larger] = [new Uint8Array(size), new Uint8Array(size + 10).fill(9)];
      expect(convert(same)).toBe(same);
      expect([...same]).toEqual([...convert()]);
      expect([...convert(larger)]).toEqual([...same]);
      expect(larger).toEqual(Uint8Array.from([...same, ...new Array(10).fill(9)]));
      expect(() => convert(new Uint8Array(size - 1))).toThrow(
        new RangeError(`${size} bytes do not fit into ${size - 1}`),
      );
    }
  });

  test("keeps each pixel in its place", () => {
    using made = new MadeSurface({ format: "BGRx", width: 37, height: 11 });
    const [bytes = new Uint8Array()] = made.fill();
    const pixel = (x: number, y: number): number[] =>
      [...bytes.subarray((y * 37 + x) * 4, (y * 37 + x) * 4 + 3)].reverse();
    const crop = made.surface().crop({ left: 30, top: 9, width: 7, height: 2 });
    const wanted = [9, 10].flatMap((y) => Array.from({ length: 7 }, (_, x) => pixel(30 + x, y))).flat();
    expect(crop.toRGB()).toEqual(Uint8Array.from(wanted));
  });

  test("gives each pixel of an odd NV12 crop its own chroma", () => {
    using made = new MadeSurface({ format: "NV12", width: 33, height: 21 });
    made.fill();
    const whole = made.surface().toRGB();
    const crop = made.surface().crop({ left: 30, top: 18, width: 3, height: 3 });
    const rows = [18, 19, 20].flatMap((y) => [...whole.subarray((y * 33 + 30) * 3, (y * 33 + 33) * 3)]);
    expect(crop.toRGB()).toEqual(Uint8Array.from(rows));
  });
});

describe("toImage()", () => {
  /** A gradient, which no codec has trouble with, but for its corner. */
  function picture(width: number, height: number): MadeSurface {
    const made = new MadeSurface({ format: "RGBA", width, height });
    made.fill();
    using view = made.surface().view();
    for (let y = 0; y < height; y++) {
      const row = view.row(y);
      for (let x = 0; x < width; x++) row.set([(x * 255) / width, (y * 255) / height, 60, 0], 4 * x);
    }
    view.row(0).set([255, 0, 0, 0]);
    return made;
  }

  async function opened(file: Uint8Array, width: number, height: number): Promise<Uint8Array> {
    const image = await loadImage(Buffer.from(file));
    expect([image.width, image.height]).toEqual([width, height]);
    const context = createCanvas(width, height).getContext("2d");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    return Uint8Array.from(data.filter((_, at) => at % 4 !== 3));
  }

  const magic = { jpeg: [0xff, 0xd8, 0xff], png: [0x89, 0x50, 0x4e], webp: [0x52, 0x49, 0x46] } as const;

  for (const format of ["jpeg", "png", "webp"] as const) {
    test(`${format} opens with the same pixels`, async () => {
      using made = picture(157, 83);
      const rgb = made.surface().toRGB();
      const file = await made.surface().toImage(format, { quality: 95 });
      expect([...file.subarray(0, 3)]).toEqual([...magic[format]]);
      const pixels = await opened(file, 157, 83);
      const sum = pixels.reduce((total, value, at) => total + Math.abs(value - (rgb[at] ?? 0)), 0);
      if (format === "png") expect(pixels).toEqual(rgb);
      else expect(sum / rgb.length).toBeLessThan(3);
    });
  }

  test("outlives the handler, since the pixels are taken at once", async () => {
    const made = picture(64, 48);
    const rgb = made.surface().toRGB();
    const file = made.surface().toImage("png");
    {
      using view = made.surface().view();
      view.data.fill(0);
    }
    made[Symbol.dispose]();
    expect(await opened(await file, 64, 48)).toEqual(rgb);
  });

  test("a crop of a box, and quality that counts", async () => {
    using made = new MadeSurface({ format: "NV12", width: 320, height: 240 });
    made.fill();
    const crop = made.surface().crop({ left: 10.4, top: 20, width: 31, height: 40 });
    const sizes: number[] = [];
    for (const quality of [10, 95]) sizes.push((await crop.toImage("jpeg", { quality })).length);
    expect(sizes[0]).toBeLessThan((sizes[1] ?? 0) / 2);
    await opened(await crop.toImage("webp"), crop.width, crop.height);
  });

  test("refuses what it cannot do", () => {
    using made = picture(64, 48);
    expect(() => made.surface().toImage("gif" as "png")).toThrow(SurfaceError);
    expect(() => made.surface().toImage("jpeg", { quality: 0 })).toThrow(RangeError);
    expect(() => made.surface().toImage("jpeg", { quality: Number.NaN })).toThrow(RangeError);
  });
});
