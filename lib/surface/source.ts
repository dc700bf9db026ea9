/** A surface of a batch in memory: what its structs say, and how its pixels are reached. */

import { SurfaceError } from "../native/errors.ts";
import { copyRows, copyRowsFromGpu, mapSurface, type Rows, unmapSurface } from "../native/image.ts";
import type { Memory } from "../native/memory.ts";
import { NumberReader } from "../native/number-reader.ts";
import { formatName, type PixelFormat, pixelFormat } from "./formats.ts";
import type { PlanePlace } from "./geometry.ts";
import { type MemoryType, memoryType, wayTo } from "./memory.ts";
import { NvBufSurface, NvBufSurfaceLayout, NvBufSurfaceParams, NvBufSurfacePlaneParams } from "./structs.ts";

export interface SourceOptions {
  /** Whether all memory is the CPU's, whatever the surface says: so on the stand-in. */
  readonly onCpu: boolean;
  /** Whether nobody else has the pixels, so that they may be written. */
  readonly exclusive: () => boolean;
}

const { fields } = NvBufSurfaceParams;
const planeFields = NvBufSurfacePlaneParams.fields;

/** Of the planes that a surface may have, the number that stands at `field` for each. */
function ofEachPlane(field: "pitch" | "offset"): { offset: number; size: number }[] {
  const { offset, size, length } = planeFields[field];
  const width = size / length;
  const first = fields.planeParams.offset + offset;
  return Array.from({ length }, (_, plane) => ({ offset: first + plane * width, size: width }));
}

const mostPlanes = planeFields.pitch.length;
const numbers = new NumberReader([
  ...[fields.layout, fields.colorFormat, fields.width, fields.height, fields.pitch],
  ...[fields.bufferDesc, fields.dataSize, fields.dataPtr],
  { offset: fields.planeParams.offset + planeFields.num_planes.offset, size: planeFields.num_planes.size },
  ...ofEachPlane("pitch"),
  ...ofEachPlane("offset"),
]);

export class SurfaceSource {
  readonly memory: Memory;
  readonly format: string;
  readonly pixels: PixelFormat;
  readonly width: number;
  readonly height: number;
  readonly gpu: number;
  readonly memoryType: MemoryType;
  readonly places: readonly PlanePlace[];
  /** Address of the NvBufSurface, and the surface's place in it. */
  readonly batch: number;
  readonly index: number;
  /** Address of the NvBufSurfaceParams, and where the memory begins. */
  readonly #params: number;
  readonly #data: number;
  readonly #options: SourceOptions;

  /** `batch` is the address of an NvBufSurface. SurfaceError for what cannot be read, with the reason. */
  constructor(memory: Memory, batch: number, index: number, options: SourceOptions) {
    const surface = new NvBufSurface(memory, batch);
    const { surfaceList, batchSize } = surface;
    if (surfaceList === 0 || !(Number.isInteger(index) && index >= 0 && index < batchSize)) {
      throw new SurfaceError(`the buffer has no surface ${index}: its batch holds ${batchSize}`);
    }
    const params = surfaceList + index * NvBufSurfaceParams.size;
    const [layout, colour = 0, width = 0, height = 0, pitch = 0, descriptor, size = 0, data = 0, ...planes] =
      numbers.read(params);
    refuseBlocks(layout);
    const name = formatName(colour);
    const pixels = pixelFormat(name);
    if (pixels === undefined) throw new SurfaceError(`surface ${index} holds ${name}: no pixels to read`);
    this.memory = memory;
    this.format = name;
    this.pixels = pixels;
    this.width = width;
    this.height = height;
    this.gpu = surface.gpuId;
    this.memoryType = memoryType(surface.memType, descriptor !== 0);
    this.batch = batch;
    this.index = index;
    this.#params = params;
    this.#data = data;
    this.#options = options;
    this.places = this.#planePlaces(planes, pitch, size);
  }

  /** Whether nobody else has the pixels. */
  get exclusive(): boolean {
    return this.#options.exclusive();
  }

  /** Whether the CPU reaches the pixels without a copy by the driver. */
  get readable(): boolean {
    return wayTo("copy", this.memoryType, this.#options.onCpu) !== "gpu";
  }

  /** Copies rows to the CPU, one plane behind the other. */
  copy(rows: readonly Rows[], to: Uint8Array): void {
    const way = wayTo("copy", this.memoryType, this.#options.onCpu);
    if (way === "direct") copyRows(rows, this.#direct(), to);
    else if (way === "gpu") copyRowsFromGpu(this.gpu, rows, this.#direct(), to);
    else this.read((bases) => copyRows(rows, bases, to));
  }

  /** Runs `work` with the address of each plane, where it is readable. */
  read<T>(work: (bases: readonly number[]) => T): T {
    if (wayTo("copy", this.memoryType, this.#options.onCpu) !== "map") return work(this.#direct());
    mapSurface(this.batch, this.index);
    try {
      return work(this.#mapped());
    } finally {
      unmapSurface(this.batch, this.index, false);
    }
  }

  /** The address of each plane, good until close(); SurfaceError where the CPU cannot see the memory. */
  open(): readonly number[] {
    const way = wayTo("view", this.memoryType, this.#options.onCpu);
    if (way === "gpu") {
      throw new SurfaceError(
        `this surface is in the memory of GPU ${this.gpu}, which the CPU cannot see into: use copy(), or ` +
          "have muxer and converter allocate what both can see (nvbuf-memory-type=nvbuf-mem-cuda-unified)",
      );
    }
    if (way === "direct") return this.#direct();
    mapSurface(this.batch, this.index);
    try {
      return this.#mapped();
    } catch (error) {
      unmapSurface(this.batch, this.index, false);
      throw error;
    }
  }

  /** `written`: what the CPU has written must reach the hardware. */
  close(written: boolean): void {
    const way = wayTo("view", this.memoryType, this.#options.onCpu);
    if (way === "map") unmapSurface(this.batch, this.index, written);
  }

  #direct(): number[] {
    const data = this.#data;
    if (data === 0) throw new SurfaceError(`surface ${this.index} has no memory`);
    return this.places.map(({ offset }) => data + offset);
  }

  #mapped(): number[] {
    const { addr } = new NvBufSurfaceParams(this.memory, this.#params).mappedAddr;
    return this.places.map((_, plane) => {
      const address = addr.get(plane);
      if (address === 0) throw new SurfaceError(`NvBufSurfaceMap gives plane ${plane} no address`);
      return address;
    });
  }

  /** `told`: how many planes there are, and then the pitches and offsets of all that there may be. */
  #planePlaces(told: readonly number[], pitch: number, dataSize: number): PlanePlace[] {
    const { planes } = this.pixels;
    const known = told[0] ?? 0;
    const single = known === 0 && planes.length === 1;
    if (known < planes.length && !single) {
      throw new SurfaceError(
        `this ${this.format} surface tells where ${known} of its ${planes.length} planes are`,
      );
    }
    return planes.map(({ bytes, step, rows }, index) => {
      const place = single
        ? { pitch, offset: 0 }
        : { pitch: told[1 + index] ?? 0, offset: told[1 + mostPlanes + index] ?? 0 };
      const rowBytes = Math.ceil(this.width / step) * bytes;
      const end = place.offset + place.pitch * (Math.ceil(this.height / rows) - 1) + rowBytes;
      if (place.pitch < rowBytes || (dataSize !== 0 && end > dataSize)) {
        throw new SurfaceError(
          `plane ${index} of this ${this.width}x${this.height} ${this.format} surface lies outside its memory: ` +
            `pitch ${place.pitch}, offset ${place.offset}, ${dataSize} bytes in all`,
        );
      }
      return place;
    });
  }
}

function refuseBlocks(layout: number | undefined): void {
  if (layout === NvBufSurfaceLayout.NVBUF_LAYOUT_PITCH) return;
  throw new SurfaceError(
    "this surface is block-linear: its pixels are in an order that only the hardware knows. Put nvvideoconvert " +
      "before the probe, which makes pitch-linear surfaces",
  );
}
