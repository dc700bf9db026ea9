/** How the pixels of each colour format lie in memory, after NVIDIA's names for them (nvbufsurface.h). */
import { atProgram } from "../native/errors.ts";
import { NvBufSurfaceColorFormat } from "./structs.ts";

/** Of one plane: `bytes` for every `step` x `rows` pixels of the picture. */
export interface PlaneFormat {
  readonly bytes: number;
  readonly step: number;
  readonly rows: number;
}

/** Of red, green, blue or Y, Cb, Cr: which plane, and where in it its samples are; see DiComponent in shim/image. */
export interface ComponentFormat {
  readonly plane: number;
  readonly offset: number;
  readonly step: number;
  readonly hShift: number;
  readonly vShift: number;
  /** Bytes of a sample, and how far its 8 most significant bits are from the bottom. */
  readonly size: number;
  readonly bits: number;
}

export interface PixelFormat {
  /** NVIDIA's name without its prefix and without the colorimetry: NV12, RGBA, YUV420. */
  readonly base: string;
  readonly planes: readonly PlaneFormat[];
  /** What the components mean. */
  readonly model: "rgb" | "yuv" | "grey";
  /** Undefined where this library cannot convert it. */
  readonly components: readonly ComponentFormat[] | undefined;
}

/** How YCbCr is meant. */
export interface Colorimetry {
  readonly matrix: "bt601" | "bt709" | "bt2020";
  readonly range: "limited" | "full";
}

function plane(bytes: number, step = 1, rows = 1): PlaneFormat {
  return { bytes, step, rows };
}

function component(
  at: number,
  offset: number,
  step: number,
  { hShift = 0, vShift = 0, size = 1, bits = 0 } = {},
): ComponentFormat {
  return { plane: at, offset, step, hShift, vShift, size, bits };
}

type Entry = Omit<PixelFormat, "base">;

/** One plane of pixels of `bytes` bytes; the offsets are those of red, green and blue. */
function packed(bytes: number, ...offsets: readonly [number, number, number]): Entry {
  return {
    planes: [plane(bytes)],
    model: "rgb",
    components: offsets.map((offset) => component(0, offset, bytes)),
  };
}

/** Two planes, the second one with pairs of chroma. Wide samples fill their 16 bits from the top. */
function semiPlanar(hShift: number, vShift: number, { wide = false, crFirst = false } = {}): Entry {
  const size = wide ? 2 : 1;
  const chroma = [0, size].map((offset) => component(1, offset + size - 1, 2 * size, { hShift, vShift }));
  return {
    planes: [plane(size), plane(2 * size, 1 << hShift, 1 << vShift)],
    model: "yuv",
    components: [component(0, size - 1, size), ...(crFirst ? chroma.reverse() : chroma)],
  };
}

/** Three planes. Wide samples of `depth` bits fill their 16 bits from the bottom. */
function planar(hShift: number, vShift: number, { depth = 8, crFirst = false } = {}): Entry {
  const size = depth > 8 ? 2 : 1;
  const sample = { size, bits: depth - 8 };
  const chroma = [1, 2].map((at) => component(at, 0, size, { ...sample, hShift, vShift }));
  const small = plane(size, 1 << hShift, 1 << vShift);
  return {
    planes: [plane(size), small, small],
    model: "yuv",
    components: [component(0, 0, size, sample), ...(crFirst ? chroma.reverse() : chroma)],
  };
}

/** One plane of pairs of pixels that share their chroma. */
function pairs(luma: number, cb: number, cr: number): Entry {
  return {
    planes: [plane(4, 2)],
    model: "yuv",
    components: [
      component(0, luma, 2),
      component(0, cb, 4, { hShift: 1 }),
      component(0, cr, 4, { hShift: 1 }),
    ],
  };
}

/** What can be copied, but not converted. */
function opaque(model: PixelFormat["model"], ...planes: readonly PlaneFormat[]): Entry {
  return { planes, model, components: undefined };
}

const rgbPlanes = (order: readonly [number, number, number]): Entry => ({
  planes: [plane(1), plane(1), plane(1)],
  model: "rgb",
  components: order.map((at) => component(at, 0, 1)),
});

const floats = opaque("rgb", plane(4), plane(4), plane(4));

const entries: { readonly [base: string]: Entry } = {
  RGBA: packed(4, 0, 1, 2),
  RGBx: packed(4, 0, 1, 2),
  BGRA: packed(4, 2, 1, 0),
  BGRx: packed(4, 2, 1, 0),
  ARGB: packed(4, 1, 2, 3),
  xRGB: packed(4, 1, 2, 3),
  ABGR: packed(4, 3, 2, 1),
  xBGR: packed(4, 3, 2, 1),
  RGB: packed(3, 0, 1, 2),
  BGR: packed(3, 2, 1, 0),
  // Of 16 bits a component the upper 8 are taken.
  BGRA64_LE: packed(8, 5, 3, 1),
  R8_G8_B8: rgbPlanes([0, 1, 2]),
  B8_G8_R8: rgbPlanes([2, 1, 0]),
  R32F_G32F_B32F: floats,
  B32F_G32F_R32F: floats,
  GRAY8: { planes: [plane(1)], model: "grey", components: [component(0, 0, 1)] },
  GRAY16_LE: { planes: [plane(2)], model: "grey", components: [component(0, 1, 2)] },
  NV12: semiPlanar(1, 1),
  NV21: semiPlanar(1, 1, { crFirst: true }),
  NV16: semiPlanar(1, 0),
  NV24: semiPlanar(0, 0),
  NV12_10LE: semiPlanar(1, 1, { wide: true }),
  NV12_12LE: semiPlanar(1, 1, { wide: true }),
  NV21_10LE: semiPlanar(1, 1, { wide: true, crFirst: true }),
  NV21_12LE: semiPlanar(1, 1, { wide: true, crFirst: true }),
  NV16_10LE: semiPlanar(1, 0, { wide: true }),
  NV16_12LE: semiPlanar(1, 0, { wide: true }),
  NV24_10LE: semiPlanar(0, 0, { wide: true }),
  NV24_12LE: semiPlanar(0, 0, { wide: true }),
  YUV420: planar(1, 1),
  YVU420: planar(1, 1, { crFirst: true }),
  YUV422: planar(1, 0),
  YUV444: planar(0, 0),
  YUV444_10LE: planar(0, 0, { depth: 10 }),
  YUV444_12LE: planar(0, 0, { depth: 12 }),
  UYVY: pairs(1, 0, 2),
  VYUY: pairs(1, 2, 0),
  YUYV: pairs(0, 1, 3),
  YVYU: pairs(0, 3, 1),
  UYVP: opaque("yuv", plane(5, 2)),
  RGBA_10_10_10_2: opaque("rgb", plane(4)),
  BGRA_10_10_10_2: opaque("rgb", plane(4)),
  SIGNED_R16G16: opaque("rgb", plane(4)),
  A32: opaque("grey", plane(4)),
};

const prefix = "NVBUF_COLOR_FORMAT_";
const names: ReadonlyMap<number, string> = new Map(
  Object.entries(NvBufSurfaceColorFormat).map(([name, value]) => [value, name.slice(prefix.length)]),
);

/** NVIDIA's name of a colour format without its prefix: `NV12_709`. */
export function formatName(value: number): string {
  return names.get(value) ?? `colour format ${value}`;
}

/** The number of a name as formatName() gives it; RangeError for one that NVIDIA does not have. */
export function formatValue(name: string): number {
  for (const [value, known] of names) if (known === name) return value;
  throw atProgram(
    new RangeError(
      `there is no colour format ${JSON.stringify(name)}; NVIDIA has NV12, RGBA, YUV420, GRAY8, …`,
    ),
  );
}

const known = new Map<string, PixelFormat | undefined>();

/** Undefined for what has no pixels, or is newer than this library. */
export function pixelFormat(name: string): PixelFormat | undefined {
  if (known.has(name)) return known.get(name);
  const base = name.replace(/(_709|_2020)?(_ER)?$/, "");
  const entry = entries[base];
  const format = entry === undefined ? undefined : { base, ...entry };
  known.set(name, format);
  return format;
}

export function colorimetry(name: string): Colorimetry {
  return {
    matrix: name.includes("_709") ? "bt709" : name.includes("_2020") ? "bt2020" : "bt601",
    range: name.endsWith("_ER") ? "full" : "limited",
  };
}
