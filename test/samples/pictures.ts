/** Pictures decoded by GStreamer's own decoders, which share no code with ours. */
import { readFileSync } from "node:fs";
import type { Box } from "../../lib/index.ts";
import { file, gstLaunch } from "./inputs.ts";

export const width = 1920;
export const height = 1080;

export type Pixel = readonly [red: number, green: number, blue: number];

/** A picture of 1920x1080: red, green, blue. */
export class Picture {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    if (bytes.length !== width * height * 3)
      throw new Error(`${bytes.length} bytes are not ${width}x${height}`);
    this.#bytes = bytes;
  }

  at(x: number, y: number): Pixel {
    const from = (Math.round(y) * width + Math.round(x)) * 3;
    const [red = -1, green = -1, blue = -1] = this.#bytes.subarray(from, from + 3);
    return [red, green, blue];
  }

  /** The brightest part of any pixel of a box. */
  brightest({ left, top, width: across, height: down }: Box): number {
    let most = 0;
    for (let y = Math.ceil(top); y < Math.floor(top + down); y++)
      for (let x = Math.ceil(left); x < Math.floor(left + across); x++)
        most = Math.max(most, ...this.at(x, y));
    return most;
  }
}

/** What a launch string's elements make of a file: all of its pictures, one behind the other. */
export async function pictures(path: string, decoders: string): Promise<Picture[]> {
  const raw = file("decoded.rgb");
  await gstLaunch(
    `filesrc location=${path} ! ${decoders} ! videoconvert ! video/x-raw,format=RGB,width=${width},height=${height} ! filesink location=${raw}`,
  );
  const bytes = readFileSync(raw);
  const size = width * height * 3;
  return Array.from(
    { length: bytes.length / size },
    (_, at) => new Picture(new Uint8Array(bytes.subarray(at * size, (at + 1) * size))),
  );
}

/** The first pictures of the sample's clip. */
export function streetPictures(path: string, count: number): Promise<Picture[]> {
  return pictures(path, `qtdemux ! h264parse ! avdec_h264 ! identity eos-after=${count + 1} ! videoscale`);
}

/** A box without what encoding blurs at its edges; undefined where nothing is left. */
export function inner({ left, top, width: across, height: down }: Box, edge = 6): Box | undefined {
  const [from, above] = [Math.max(0, left) + edge, Math.max(0, top) + edge];
  const [to, below] = [Math.min(width, left + across) - edge, Math.min(height, top + down) - edge];
  return to > from && below > above
    ? { left: from, top: above, width: to - from, height: below - above }
    : undefined;
}
