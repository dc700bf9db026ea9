/** Image files, made by Bun's own codecs (libjpeg-turbo, libspng, libwebp) on threads of its own. */
import { notTaken, type OptionNames, requireOptions } from "../gst/given.ts";
import { type Colour, colourParts } from "../meta/colour.ts";
import { atProgram, came, SurfaceError } from "../native/errors.ts";
import type { Area } from "./geometry.ts";

export type ImageFormat = "jpeg" | "png" | "webp";

export interface ImageOptions {
  /** 1 to 100. Default: 80. PNG is lossless and takes none. */
  readonly quality?: number;
  /**
   * Boxes to be drawn into the image, and not into the frame: in the frame's pixels, as `object.rect_params` is. What
   * lies outside of the picture is left out.
   */
  readonly outlines?: readonly Area[];
  /** Of the outlines. Default: red. */
  readonly colour?: Colour;
}

const names: OptionNames<ImageOptions> = { quality: true, outlines: true, colour: true };

/** Pixels of an outline, inwards. */
const stroke = 3;

const headerSize = 54;

/** A picture in the one uncompressed form that the codecs take: a Windows bitmap, top row first. */
export class Bitmap {
  readonly #file: Uint8Array;
  readonly #width: number;
  readonly #height: number;
  /** Bytes from row to row of `pixels`. */
  readonly pitch: number;

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
    this.pitch = Math.ceil((width * 3) / 4) * 4;
    this.#file = new Uint8Array(headerSize + this.pitch * height);
    const header = new DataView(this.#file.buffer);
    header.setUint16(0, 0x424d);
    header.setUint32(2, this.#file.length, true);
    header.setUint32(10, headerSize, true);
    header.setUint32(14, headerSize - 14, true);
    header.setInt32(18, width, true);
    header.setInt32(22, -height, true);
    header.setUint16(26, 1, true);
    header.setUint16(28, 24, true);
  }

  /** Blue, green, red. */
  get pixels(): Uint8Array {
    return this.#file.subarray(headerSize);
  }

  /** Draws the edges of a box. */
  outline({ left, top, width, height }: Area, colour: Colour): void {
    const [right, bottom] = [left + width, top + height];
    const { red, green, blue } = colourParts(colour);
    const pixel = Uint8Array.of(...[blue, green, red].map((part) => Math.round(part * 255)));
    this.#fill(left, top, right, top + stroke, pixel);
    this.#fill(left, bottom - stroke, right, bottom, pixel);
    this.#fill(left, top, left + stroke, bottom, pixel);
    this.#fill(right - stroke, top, right, bottom, pixel);
  }

  #fill(left: number, top: number, right: number, bottom: number, pixel: Uint8Array): void {
    const within = (value: number, size: number): number => Math.max(0, Math.min(size, Math.round(value)));
    const [from, to] = [within(left, this.#width), within(right, this.#width)];
    const { pixels } = this;
    for (let y = within(top, this.#height); y < within(bottom, this.#height); y++)
      for (let x = from; x < to; x++) pixels.set(pixel, y * this.pitch + x * 3);
  }

  async encode(format: ImageFormat, { quality = 80 }: ImageOptions): Promise<Uint8Array> {
    const image = new Bun.Image(this.#file);
    if (format === "png") return await image.png().bytes();
    return await image[format]({ quality }).bytes();
  }
}

/** Throws for what no codec can do, before any pixel is touched. */
export function checkImage(format: ImageFormat, options: ImageOptions): void {
  requireOptions("toImage()", options, names);
  const { quality, outlines } = options;
  if (!["jpeg", "png", "webp"].includes(format)) {
    throw new SurfaceError(`there is no image format ${came(format)}: expected jpeg, png or webp`);
  }
  if (quality !== undefined && !(typeof quality === "number" && quality >= 1 && quality <= 100)) {
    throw atProgram(new RangeError(`quality is ${came(quality)}, expected 1 to 100`));
  }
  if (outlines !== undefined) requireBoxes(outlines);
}

function requireBoxes(outlines: readonly unknown[]): void {
  if (!Array.isArray(outlines)) throw notTaken("toImage({ outlines })", "an array of boxes", outlines);
  for (const box of outlines)
    if (typeof box !== "object" || box === null) throw notTaken("toImage({ outlines })", "boxes", box);
}
