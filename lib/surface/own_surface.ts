/** Surfaces of a program's own: made, filled, copied and transformed by NVIDIA's libraries. */
import { type OptionNames, requireInstance, requireOptions } from "../gst/given.ts";
import { ensureStarted } from "../gst/start.ts";
import { atProgram, came, SurfaceError } from "../native/errors.ts";
import { unmapSurface } from "../native/image.ts";
import { link } from "../native/library.ts";
import { ProcessMemory } from "../native/process-memory.ts";
import { Scope } from "../native/scope.ts";
import { writePointer } from "../native/struct.ts";
import { SurfaceBatch } from "./batch.ts";
import { CallMemory } from "./c_memory.ts";
import { formatValue } from "./formats.ts";
import type { Area } from "./geometry.ts";
import { type MemoryType, memoryValue } from "./memory.ts";
import { SurfaceSource } from "./source.ts";
import { functions, NvBufSurface, NvBufSurfaceCreateParams, NvBufSurfaceParams } from "./structs.ts";
import { Surface } from "./surface.ts";
import { type Filter, type Flip, transform } from "./transform.ts";
import type { SurfaceView } from "./view.ts";

const nvbuf = link("nvbufsurface", functions);

export interface OwnSurfaceOptions {
  /** NVIDIA's name without its prefix: `RGBA`, `NV12`, `YUV420`. */
  readonly format: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Default: `default`, a GPU's memory, or a surface array on Jetson. */
  readonly memory?: MemoryType;
  /** The GPU to make it on. Default: 0. */
  readonly gpuId?: number;
}

export interface TransformOptions {
  /** Which part of the source. Default: all. */
  readonly from?: Area;
  /** Where to; what is around it stays. Default: all. */
  readonly to?: Area;
  /** Rotations are counterclockwise, as the converters of NVIDIA have them. Default: none. */
  readonly flip?: Flip;
  /** How pixels in between are made. Default: nearest. */
  readonly filter?: Filter;
}

const ownOptions: OptionNames<OwnSurfaceOptions> = {
  format: true,
  width: true,
  height: true,
  memory: true,
  gpuId: true,
};
const transformOptions: OptionNames<TransformOptions> = { from: true, to: true, flip: true, filter: true };

const disposed = "this surface was disposed of";

/** What is NVIDIA's of a surface. */
interface Native {
  readonly address: number;
  /** Mappings of views that have not ended. */
  readonly mapped: { count: number };
}

function destroy({ address, mapped }: Native): void {
  for (; mapped.count > 0; mapped.count--) unmapSurface(address, 0, true);
  nvbuf.NvBufSurfaceDestroy(address);
}

/** Surfaces whose scope, and with it all that reads or writes them, nothing refers to any more. */
const forgotten = new FinalizationRegistry<Native>(destroy);

/** Of the memory that views have lent: it stays for as long as any array of it. */
const lent = new WeakMap<ArrayBufferLike, Scope>();

/**
 * One picture in memory of NVIDIA's library, until it is disposed of: use `using`. One that is forgotten goes when it,
 * its `surface`, views and their arrays are collected, which may be long after: its memory does not count for JavaScript.
 */
export class OwnSurface implements Disposable {
  readonly #scope: Scope = new Scope();
  readonly #views = new Set<SurfaceView>();
  readonly #native: Native;
  /** The picture, as handlers have it of frames; good until this is disposed of. */
  readonly surface: Surface;

  /** SurfaceError where the library makes no such surface. */
  constructor(options: OwnSurfaceOptions) {
    requireOptions("OwnSurface", options, ownOptions);
    const { format, width, height, memory = "default", gpuId = 0 } = options;
    const onCpu = ensureStarted().kind === "standin";
    using call = new CallMemory();
    const params = new NvBufSurfaceCreateParams(call.memory, call.allocate(NvBufSurfaceCreateParams.size));
    params.gpuId = gpuId;
    params.width = width;
    params.height = height;
    params.colorFormat = formatValue(format);
    params.memType = memoryValue(memory);
    const made = call.allocate(8);
    if (nvbuf.NvBufSurfaceCreate(made, 1, params.$address) !== 0) {
      throw new SurfaceError(`NvBufSurfaceCreate makes no ${width}x${height} ${format} in ${memory} memory`);
    }
    const address = call.memory.pointer(made);
    const mapped = { count: 0 };
    this.#native = { address, mapped };
    forgotten.register(this.#scope, this.#native, this.#scope);
    const memoryOfIt = new ProcessMemory(this.#scope);
    new NvBufSurface(memoryOfIt, address).numFilled = 1;
    const source = new SurfaceSource(
      { memory: memoryOfIt, batch: new SurfaceBatch(address), onCpu, exclusive: true, mapped },
      0,
    );
    this.surface = new Surface(source, { keep: (view) => this.#keep(view), ended: disposed });
  }

  /** Sets every byte, to 0 to 255, of it, or of one plane. */
  fill(value: number, plane = -1): void {
    if (!(Number.isInteger(value) && value >= 0 && value <= 255))
      throw atProgram(
        new RangeError(`fill(): ${came(value)} is no byte, which is a whole number from 0 to 255`),
      );
    this.#check("NvBufSurfaceMemSet", nvbuf.NvBufSurfaceMemSet(this.#live, 0, plane, value));
  }

  /**
   * Copies the pixels of a surface, or of the part of one that a crop is, of this one's format and size. A crop takes
   * NvBufSurfTransform, and so a format that that knows.
   */
  copyFrom(from: Surface): void {
    requireInstance("copyFrom()", "a surface", from, Surface);
    const source = Surface.source(from, "copyFrom");
    const target = this.#live;
    const { format, area } = from;
    const own = this.surface;
    if (format !== own.format || area.width !== own.width || area.height !== own.height) {
      throw new SurfaceError(
        `copyFrom() takes what is ${own.width}x${own.height} ${own.format}, as this surface is, not ` +
          `${area.width}x${area.height} ${format}: drawFrom() scales and converts`,
      );
    }
    if (area.width < source.width || area.height < source.height) {
      this.drawFrom(from);
      return;
    }
    using call = new CallMemory();
    this.#check("NvBufSurfaceCopy", nvbuf.NvBufSurfaceCopy(single(call, source), target));
  }

  /** Draws a surface, or the part of it that a crop is, onto this one: scaled, converted and turned as need be. */
  drawFrom(from: Surface, options: TransformOptions = {}): void {
    requireInstance("drawFrom()", "a surface", from, Surface);
    requireOptions("drawFrom()", options, transformOptions);
    const { from: part, to, flip = "none", filter = "nearest" } = options;
    const cropped = part === undefined ? from : from.crop(part);
    using call = new CallMemory();
    const source = Surface.source(cropped, "drawFrom");
    transform(call, {
      source: single(call, source),
      target: this.#live,
      from: cropped.area,
      to: to ?? this.surface.area,
      flip,
      filter,
      gpu: source.batch.gpu,
    });
  }

  [Symbol.dispose](): void {
    if (!this.#scope.live) return;
    forgotten.unregister(this.#scope);
    for (const view of this.#views) view.endAs(disposed);
    this.#scope.end(disposed);
    destroy(this.#native);
  }

  /** Those that have ended meanwhile need nobody to end them. */
  #keep(view: SurfaceView): void {
    for (const before of this.#views) if (!before.open) this.#views.delete(before);
    this.#views.add(view);
    for (const { data } of view.planes) lent.set(data.buffer, this.#scope);
  }

  get #live(): number {
    if (!this.#scope.live) throw new SurfaceError(disposed);
    return this.#native.address;
  }

  #check(name: string, status: number): void {
    if (status !== 0) throw new SurfaceError(`${name} refused: formats, sizes and planes must fit`);
  }
}

/** A batch of the one surface: NVIDIA's functions take whole ones. */
function single(call: CallMemory, { batch, index }: SurfaceSource): number {
  const one = new NvBufSurface(call.memory, call.allocate(NvBufSurface.size));
  one.gpuId = batch.gpu;
  one.batchSize = 1;
  one.numFilled = 1;
  one.memType = batch.memType;
  writePointer(one, "surfaceList", batch.list + index * NvBufSurfaceParams.size);
  return one.$address;
}
