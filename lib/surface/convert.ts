/** From any layout to packed RGB. */

import { SurfaceError } from "../native/errors.ts";
import { bytesAddress, type ComponentSamples, convertPixels } from "../native/image.ts";
import { type ComponentFormat, colorimetry } from "./formats.ts";
import type { Area, Plane } from "./geometry.ts";
import type { SurfaceSource } from "./source.ts";

/** How the result is laid out. */
export interface RgbLayout {
  readonly channels: 3 | 4;
  readonly blueFirst?: boolean;
  /** Bytes from row to row. */
  readonly pitch: number;
}

/** Of the colour matrices: what red and blue give to luma. */
const weights = {
  bt601: { kr: 0.299, kb: 0.114 },
  bt709: { kr: 0.2126, kb: 0.0722 },
  bt2020: { kr: 0.2627, kb: 0.0593 },
} as const;

/** The planes of a picture where the CPU can read them. */
export interface ReadablePlane {
  readonly data: number;
  readonly pitch: number;
}

const none: ComponentSamples = { data: 0, pitch: 0, step: 0, hShift: 0, vShift: 0, size: 1, bits: 0 };

/** Throws SurfaceError for a format whose samples this library does not take apart. */
export function convertibleComponents(source: SurfaceSource): readonly ComponentFormat[] {
  const { components } = source.pixels;
  if (components !== undefined) return components;
  throw new SurfaceError(
    `${source.format} cannot be converted here: copy() it, or have nvvideoconvert make RGBA of it`,
  );
}

/** The planes as copy() lays them out. The bytes must be kept while the addresses are used. */
export function packedPlanes(planes: readonly Plane[], bytes: Uint8Array): ReadablePlane[] {
  let data = bytesAddress(bytes);
  return planes.map(({ rowBytes, height }) => {
    const plane = { data, pitch: rowBytes };
    data += rowBytes * height;
    return plane;
  });
}

/** Converts the area, whose planes begin at `planes`, into `to`. */
export function convertArea(
  source: SurfaceSource,
  area: Area,
  planes: readonly ReadablePlane[],
  { channels, blueFirst = false, pitch }: RgbLayout,
  to: Uint8Array,
): void {
  const { pixels, format } = source;
  const { matrix, range } = colorimetry(format);
  const [first = none, second = none, third = none] = convertibleComponents(source).map(
    ({ plane, offset, ...samples }): ComponentSamples => {
      const { data, pitch } = planes[plane] ?? none;
      return { ...samples, data: data + offset, pitch };
    },
  );
  convertPixels(
    {
      width: area.width,
      height: area.height,
      yuv: pixels.model !== "rgb",
      ...weights[matrix],
      // Grey has no headroom unless its name says so, as GStreamer's has none.
      fullRange: range === "full" || pixels.model === "grey",
      channels,
      blueFirst,
      toPitch: pitch,
      components: [first, second, third],
    },
    to,
  );
}
