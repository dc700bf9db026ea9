/** Flat test pictures: a background and coloured rectangles, in the raw form the harness pushes. */

export type Color = readonly [red: number, green: number, blue: number];

export interface Patch {
  readonly at: readonly [left: number, top: number, width: number, height: number];
  readonly color: Color;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly background?: Color;
  readonly patches?: readonly Patch[];
}

export function rgba({ width, height, background = [0, 0, 0], patches = [] }: Picture): Uint8Array {
  const bytes = new Uint8Array(width * height * 4);
  const fill = ({ at: [left, top, w, h], color }: Patch): void => {
    for (let y = top; y < top + h; y++)
      for (let x = left; x < left + w; x++) bytes.set([...color, 255], (y * width + x) * 4);
  };
  fill({ at: [0, 0, width, height], color: background });
  patches.forEach(fill);
  return bytes;
}

/** BT.601, limited range: what an NV12 surface without colorimetry holds. */
function yuv([red, green, blue]: Color): [number, number, number] {
  const luma = 0.299 * red + 0.587 * green + 0.114 * blue;
  return [
    Math.round(16 + (luma * 219) / 255),
    Math.round(128 + ((blue - luma) / 1.772 / 255) * 224),
    Math.round(128 + ((red - luma) / 1.402 / 255) * 224),
  ];
}

/** Patches should begin and end on even pixels. */
export function nv12({ width, height, background = [0, 0, 0], patches = [] }: Picture): Uint8Array {
  const bytes = new Uint8Array((width * height * 3) / 2);
  const fill = ({ at: [left, top, w, h], color }: Patch): void => {
    const [y, u, v] = yuv(color);
    for (let row = top; row < top + h; row++) bytes.fill(y, row * width + left, row * width + left + w);
    for (let row = top / 2; row < (top + h) / 2; row++)
      for (let x = left; x < left + w; x += 2) bytes.set([u, v], width * height + row * width + x);
  };
  fill({ at: [0, 0, width, height], color: background });
  patches.forEach(fill);
  return bytes;
}
