/** A surface of a batch in memory: what its structs say, and how its pixels are reached. */

import { SurfaceError } from "../native/errors.ts";
import {
  type Bases,
  copyRows,
  copyRowsFromGpu,
  mapSurface,
  type Rows,
  unmapSurface,
} from "../native/image.ts";
import type { Memory } from "../native/memory.ts";
import { type SurfaceBatch, SurfaceParams } from "./batch.ts";
import { formatName, type PixelFormat, pixelFormat } from "./formats.ts";
import { type MemoryType, memoryType, wayTo } from "./memory.ts";
import { NvBufSurfaceLayout, NvBufSurfaceParams } from "./structs.ts";

/** Who has the surface: a buffer for the length of a handler, or a program. */
export interface SurfaceOwner {
  readonly memory: Memory;
  readonly batch: SurfaceBatch;
  /** Whether all memory is the CPU's, whatever the surface says: so on the stand-in. */
  readonly onCpu: boolean;
  /** Whether nobody else has the pixels, so that they may be written. */
  readonly exclusive: boolean;
  /** Mappings that are open, where the owner counts them. */
  readonly mapped?: { count: number };
}

export class SurfaceSource {
  /** Of the handler that the surface was made in: the owner's may be the next one's by then. */
  readonly memory: Memory;
  readonly format: string;
  readonly pixels: PixelFormat;
  readonly width: number;
  readonly height: number;
  readonly memoryType: MemoryType;
  /** What the whole picture has of each plane. */
  readonly rows: readonly Rows[];
  readonly batch: SurfaceBatch;
  /** The surface's place in the batch. */
  readonly index: number;
  readonly #params: SurfaceParams;
  readonly #owner: SurfaceOwner;

  /** SurfaceError for what cannot be read, with the reason. */
  constructor(owner: SurfaceOwner, index: number) {
    const { batch } = owner;
    if (batch.list === 0 || !(Number.isInteger(index) && index >= 0 && index < batch.size)) {
      throw new SurfaceError(`the buffer has no surface ${index}: its batch holds ${batch.size}`);
    }
    const params = new SurfaceParams(batch.list + index * NvBufSurfaceParams.size);
    refuseBlocks(params.layout);
    const name = formatName(params.colorFormat);
    const pixels = pixelFormat(name);
    if (pixels === undefined) throw new SurfaceError(`surface ${index} holds ${name}: no pixels to read`);
    this.memory = owner.memory;
    this.format = name;
    this.pixels = pixels;
    this.width = params.width;
    this.height = params.height;
    this.memoryType = memoryType(batch.memType, params.bufferDesc !== 0);
    this.batch = batch;
    this.index = index;
    this.#params = params;
    this.#owner = owner;
    this.rows = this.#all();
  }

  /** Whether nobody else has the pixels. */
  get exclusive(): boolean {
    return this.#owner.exclusive;
  }

  /** Whether the CPU reaches the pixels without a copy by the driver. */
  get readable(): boolean {
    return wayTo("copy", this.memoryType, this.#owner.onCpu) !== "gpu";
  }

  /** Copies rows to the CPU, one plane behind the other. */
  copy(rows: readonly Rows[], to: Uint8Array): void {
    const way = wayTo("copy", this.memoryType, this.#owner.onCpu);
    if (way === "direct") copyRows(rows, this.#direct(), to);
    else if (way === "gpu") copyRowsFromGpu(this.batch.gpu, rows, this.#direct(), to);
    else this.read((bases) => copyRows(rows, bases, to));
  }

  /** Runs `work` with the address of each plane, where it is readable. */
  read<T>(work: (bases: Bases) => T): T {
    if (wayTo("copy", this.memoryType, this.#owner.onCpu) !== "map") return work(this.#direct());
    mapSurface(this.batch.address, this.index);
    try {
      return work(this.#mapped());
    } finally {
      unmapSurface(this.batch.address, this.index, false);
    }
  }

  /** The address of each plane, good until close(); SurfaceError where the CPU cannot see the memory. */
  open(): Bases {
    const way = wayTo("view", this.memoryType, this.#owner.onCpu);
    if (way === "gpu") {
      throw new SurfaceError(
        `this surface is in the memory of GPU ${this.batch.gpu}, which the CPU cannot see into: use copy(), or ` +
          "have muxer and converter allocate what both can see (nvbuf-memory-type=nvbuf-mem-cuda-unified)",
      );
    }
    if (way === "direct") return this.#direct();
    mapSurface(this.batch.address, this.index);
    try {
      const bases = this.#mapped();
      if (this.#owner.mapped !== undefined) this.#owner.mapped.count++;
      return bases;
    } catch (error) {
      unmapSurface(this.batch.address, this.index, false);
      throw error;
    }
  }

  /** `written`: what the CPU has written must reach the hardware. */
  close(written: boolean): void {
    const way = wayTo("view", this.memoryType, this.#owner.onCpu);
    if (way !== "map") return;
    if (this.#owner.mapped !== undefined) this.#owner.mapped.count--;
    unmapSurface(this.batch.address, this.index, written);
  }

  #direct(): number {
    const { data } = this.#params;
    if (data === 0) throw new SurfaceError(`surface ${this.index} has no memory`);
    return data;
  }

  #mapped(): number[] {
    const { addr } = new NvBufSurfaceParams(this.memory, this.#params.address).mappedAddr;
    return this.rows.map((_, plane) => {
      const address = addr.get(plane);
      if (address === 0) throw new SurfaceError(`NvBufSurfaceMap gives plane ${plane} no address`);
      return address;
    });
  }

  /** Of each plane all; SurfaceError where that is outside of the memory. */
  #all(): Rows[] {
    const { planes } = this.pixels;
    const { planes: told, pitch, dataSize } = this.#params;
    const single = told.length === 0 && planes.length === 1;
    if (told.length < planes.length && !single) {
      throw new SurfaceError(
        `this ${this.format} surface tells where ${told.length} of its ${planes.length} planes are`,
      );
    }
    const all: Rows[] = [];
    for (const { bytes, step, rows } of planes) {
      const plane = all.length;
      const place = told[plane] ?? { pitch, offset: 0 };
      const rowBytes = Math.ceil(this.width / step) * bytes;
      const height = Math.ceil(this.height / rows);
      const end = place.offset + place.pitch * (height - 1) + rowBytes;
      if (place.pitch < rowBytes || (dataSize !== 0 && end > dataSize)) {
        throw new SurfaceError(
          `plane ${plane} of this ${this.width}x${this.height} ${this.format} surface lies outside its memory: ` +
            `pitch ${place.pitch}, offset ${place.offset}, ${dataSize} bytes in all`,
        );
      }
      all.push({ plane, offset: place.offset, start: 0, pitch: place.pitch, bytes: rowBytes, rows: height });
    }
    return all;
  }
}

function refuseBlocks(layout: number): void {
  if (layout === NvBufSurfaceLayout.NVBUF_LAYOUT_PITCH) return;
  throw new SurfaceError(
    "this surface is block-linear: its pixels are in an order that only the hardware knows. Put nvvideoconvert " +
      "before the probe, which makes pitch-linear surfaces",
  );
}
