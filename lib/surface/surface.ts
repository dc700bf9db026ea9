import { notTaken } from "../gst/given.ts";
import { atProgram, StaleMetadataError, SurfaceError } from "../native/errors.ts";
import { type Rows, rowsAddress } from "../native/image.ts";
import { roomFor } from "../native/into.ts";
import { printsAs } from "../native/shown-fields.ts";
import { convertArea, convertibleComponents, packedPlanes, type RgbLayout } from "./convert.ts";
import { type Colorimetry, colorimetry } from "./formats.ts";
import { type Area, clippedArea, type Plane, planesOf, rowsOf } from "./geometry.ts";
import { Bitmap, checkImage, type ImageFormat, type ImageOptions } from "./image.ts";
import type { MemoryType } from "./memory.ts";
import type { SurfaceSource } from "./source.ts";
import { SurfaceView, type ViewOptions } from "./view.ts";

export interface CopyOptions {
  /** One plane alone, from 0. Default: all, one behind the other. */
  readonly plane?: number;
  /** Where the bytes go, at least as many as there are. Default: memory of its own. */
  readonly into?: Uint8Array;
}

/** Keeps the views of a buffer until they end. */
export interface ViewKeeper {
  keep(view: SurfaceView): void;
  /** Why a surface cannot be used any more, where it is not that its handler has returned. */
  readonly ended?: string;
}

/**
 * The pixels of a frame, or of a part of it: NVIDIA's NvBufSurfaceParams (nvbufsurface.h). Good until the handler
 * returns; what copy(), toRGB() and toImage() give may be kept.
 */
export class Surface {
  readonly #source: SurfaceSource;
  readonly #views: ViewKeeper;
  readonly #area: Area;
  readonly #rows: readonly Rows[];
  #planes: readonly Plane[] | undefined;

  /** For lib/surface. */
  constructor(source: SurfaceSource, views: ViewKeeper, area?: Area) {
    this.#source = source;
    this.#views = views;
    this.#area = area ?? { left: 0, top: 0, width: source.width, height: source.height };
    this.#rows = area === undefined ? source.rows : rowsOf(source.pixels, source.rows, area);
  }

  /** For lib/surface: where the surface is in memory, which it must still be. */
  static source(surface: Surface, method: string): SurfaceSource {
    surface.#live(method);
    return surface.#source;
  }

  /** NVIDIA's name without its prefix: `RGBA`, `NV12_709`, `YUV420` (which GStreamer calls I420). */
  get format(): string {
    return this.#source.format;
  }

  /** How the YCbCr of the format is meant; RGB has neither. */
  get colorimetry(): Colorimetry {
    return colorimetry(this.#source.format);
  }

  /** In pixels. */
  get width(): number {
    return this.#area.width;
  }

  get height(): number {
    return this.#area.height;
  }

  /** Of the first plane: bytes from row to row in memory. */
  get pitch(): number {
    return this.planes[0]?.pitch ?? 0;
  }

  get planes(): readonly Plane[] {
    this.#planes ??= planesOf(this.#source.pixels, this.#rows, this.#area);
    return this.#planes;
  }

  get memoryType(): MemoryType {
    return this.#source.memoryType;
  }

  /** Always rows one after another: block-linear surfaces are refused. */
  get layout(): "pitch" {
    return "pitch";
  }

  /** The GPU that the memory belongs to. */
  get gpuId(): number {
    return this.#source.batch.gpu;
  }

  /** Which part of the frame this is, in the frame's pixels. */
  get area(): Area {
    return this.#area;
  }

  /**
   * The bytes without the padding of rows, in the surface's own format: RGBA as [height][width][4]; NV12 as
   * [height][width] and then [height / 2][width / 2][2], sides rounded up; YUV420 as its three planes. Samples of
   * more than 8 bits are little-endian.
   */
  copy({ plane, into }: CopyOptions = {}): Uint8Array {
    this.#live("copy");
    const rows = plane === undefined ? this.#rows : [this.#rowsOf(plane)];
    let size = 0;
    for (const { bytes, rows: count } of rows) size += bytes * count;
    const bytes = roomFor(size, into);
    this.#source.copy(rows, bytes);
    return bytes;
  }

  /**
   * The memory itself, to be read and written in place; see SurfaceView for how long. Refused, with the reason, for
   * a GPU's own memory, and for writing where others share the buffer.
   */
  view(options: ViewOptions = {}): SurfaceView {
    this.#live("view");
    const view = new SurfaceView(this.#source, this.planes, this.#rows, options);
    this.#views.keep(view);
    return view;
  }

  /**
   * A part of it, clipped to it; takes the box of an object as it is (`object.rect_params`). Fractions are widened
   * to whole pixels, and to whole groups of pixels where they share chroma (`area` tells). RangeError where nothing is left.
   */
  crop(box: Area): Surface {
    if (typeof box !== "object" || box === null) throw notTaken("crop()", "a box", box);
    const { left, top, width, height } = box;
    const area = clippedArea(this.#area, { left, top, width, height }, this.#source.pixels);
    if (area === undefined) {
      throw atProgram(
        new RangeError(
          `a crop at ${left}, ${top} of ${width}x${height} has nothing of a picture of ${this.width}x${this.height}`,
        ),
      );
    }
    return new Surface(this.#source, this.#views, area);
  }

  /** Red, green, blue: [height][width][3]. Chroma is repeated for the pixels that share it. */
  toRGB({ into }: Pick<CopyOptions, "into"> = {}): Uint8Array {
    const rgb = roomFor(this.width * this.height * 3, into);
    this.#convert({ channels: 3, pitch: this.width * 3 }, rgb, "toRGB");
    return rgb;
  }

  /** Red, green, blue, 255: [height][width][4]. */
  toRGBA({ into }: Pick<CopyOptions, "into"> = {}): Uint8Array {
    const rgba = roomFor(this.width * this.height * 4, into);
    this.#convert({ channels: 4, pitch: this.width * 4 }, rgba, "toRGBA");
    return rgba;
  }

  /**
   * An image file. The pixels are taken at once, and encoded on another thread while the handler goes on or has
   * returned: `toImage("jpeg").then((file) => Bun.write("frame.jpg", file))`. Alpha is left out.
   */
  toImage(format: ImageFormat, options: ImageOptions = {}): Promise<Uint8Array> {
    checkImage(format, options);
    const bitmap = new Bitmap(this.width, this.height);
    this.#convert({ channels: 3, blueFirst: true, pitch: bitmap.pitch }, bitmap.pixels, "toImage");
    for (const { left, top, width, height } of options.outlines ?? []) {
      const box = { left: left - this.#area.left, top: top - this.#area.top, width, height };
      bitmap.outline(box, options.colour ?? "#ff0000");
    }
    return bitmap.encode(format, options);
  }

  static {
    printsAs(Surface, (surface) => {
      surface.#live("format");
      const { format, width, height, pitch, memoryType, gpuId, area } = surface;
      return { format, width, height, pitch, memoryType, gpuId, area };
    });
  }

  #convert(layout: RgbLayout, to: Uint8Array, method: string): void {
    this.#live(method);
    convertibleComponents(this.#source);
    if (!this.#source.readable) {
      const copy = this.copy();
      convertArea(this.#source, this.#area, packedPlanes(this.planes, copy), layout, to);
      return;
    }
    this.#source.read((bases) => {
      const planes = this.#rows.map((rows) => ({ data: rowsAddress(rows, bases), pitch: rows.pitch }));
      convertArea(this.#source, this.#area, planes, layout, to);
    });
  }

  #rowsOf(plane: number): Rows {
    const rows = this.#rows[plane];
    if (rows !== undefined) return rows;
    throw atProgram(new RangeError(`${this.format} has no plane ${plane}: there are ${this.#rows.length}`));
  }

  #live(method: string): void {
    if (this.#source.memory.live) return;
    const { ended } = this.#views;
    throw ended === undefined ? new StaleMetadataError("Surface", method) : new SurfaceError(ended);
  }
}
