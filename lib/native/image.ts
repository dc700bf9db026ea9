/** What shim/image offers: copies, conversions and mappings of pixels. shim/image/image.h explains each function. */
import { type Pointer, ptr, toArrayBuffer } from "bun:ffi";
import { functions } from "../generated/deepscript/image.ts";
import { textAt } from "./c-string.ts";
import { SurfaceError } from "./errors.ts";
import { libraryFile, link } from "./library.ts";

const image = link("deepscript_image", functions);

/** Rows of one plane; `pitch`: bytes from row to row. */
export interface Rows {
  readonly plane: number;
  /** Bytes from the surface's data to the plane, and from there to the first of the rows. */
  readonly offset: number;
  readonly start: number;
  readonly pitch: number;
  readonly bytes: number;
  readonly rows: number;
}

/** Where the samples of one component of a picture are; see DiComponent in shim/image/image.h. */
export interface ComponentSamples {
  /** 0 where a picture has no such component: grey has no chroma. */
  readonly data: number;
  readonly pitch: number;
  readonly step: number;
  readonly hShift: number;
  readonly vShift: number;
  readonly size: number;
  readonly bits: number;
}

export interface Conversion {
  readonly width: number;
  readonly height: number;
  readonly yuv: boolean;
  readonly kr: number;
  readonly kb: number;
  readonly fullRange: boolean;
  readonly channels: 3 | 4;
  readonly blueFirst: boolean;
  /** Negative: the last row comes first in memory. */
  readonly toPitch: number;
  readonly components: readonly [ComponentSamples, ComponentSamples, ComponentSamples];
}

function check(status: number): void {
  if (status !== 0) throw new SurfaceError(textAt(image.di_error()));
}

/** As C reads them, DiPlane after DiPlane: no surface has more planes. */
const words = new Float64Array(4 * 4);

/** The address of a surface's data, or of each of its planes where they are mapped one by one. */
export type Bases = number | readonly number[];

/** Where rows begin. */
export function rowsAddress({ plane, offset, start }: Rows, bases: Bases): number {
  return start + (typeof bases === "number" ? bases + offset : (bases[plane] ?? 0));
}

/** Fills `words` in. */
function pack(all: readonly Rows[], bases: Bases, to: Uint8Array): void {
  let at = 0;
  let wanted = 0;
  for (const each of all) {
    const { pitch, bytes, rows: count } = each;
    words[at++] = rowsAddress(each, bases);
    words[at++] = pitch;
    words[at++] = bytes;
    words[at++] = count;
    wanted += bytes * count;
  }
  if (to.byteLength < wanted) throw new RangeError(`${wanted} bytes do not fit into ${to.byteLength}`);
}

/** Copies rows that the CPU can read, one plane behind the other without gaps. */
export function copyRows(rows: readonly Rows[], bases: Bases, to: Uint8Array): void {
  pack(rows, bases, to);
  image.di_copy(words, rows.length, to);
}

/** The same out of the memory of a GPU; SurfaceError where the driver refuses. */
export function copyRowsFromGpu(gpu: number, rows: readonly Rows[], bases: Bases, to: Uint8Array): void {
  pack(rows, bases, to);
  check(image.di_cuda_copy(gpu, words, rows.length, to));
}

/** Converts a picture that the CPU can read to packed RGB. */
export function convertPixels(conversion: Conversion, to: Uint8Array): void {
  const { width, height, channels, toPitch } = conversion;
  const wanted = Math.abs(toPitch) * (height - 1) + width * channels;
  if (to.byteLength < wanted) throw new RangeError(`${wanted} bytes do not fit into ${to.byteLength}`);
  const words = [
    ...[width, height, Number(conversion.yuv), conversion.kr, conversion.kb, Number(conversion.fullRange)],
    ...[channels, Number(conversion.blueFirst), toPitch],
    ...conversion.components.flatMap(({ data, pitch, step, hShift, vShift, size, bits }) => [
      ...[data, pitch, step, hShift, vShift, size, bits],
    ]),
  ];
  check(image.di_convert(Float64Array.from(words), to));
}

/** Where bytes of JavaScript's are, for a call that follows at once. */
export function bytesAddress(bytes: Uint8Array): number {
  return ptr(bytes);
}

let mapping = false;

/** Maps all planes of a surface for the CPU, until as many calls of unmapSurface(). */
export function mapSurface(surface: number, index: number): void {
  if (!mapping) check(image.di_map_by(libraryFile("nvbufsurface")));
  mapping = true;
  check(image.di_map(surface, index));
}

/** `written`: the CPU has written to it, and hardware must see that. */
export function unmapSurface(surface: number, index: number, written: boolean): void {
  check(image.di_unmap(surface, index, written ? 1 : 0));
}

/**
 * C's memory as bytes that can be taken back. After end() every view of it, however it was come by, has length 0:
 * its ArrayBuffer is detached, so that a stale view reads undefined and writes nothing.
 */
export class LentBytes {
  readonly bytes: Uint8Array;

  constructor(address: number, length: number) {
    this.bytes = new Uint8Array(toArrayBuffer(address as Pointer, 0, length));
  }

  /** False where the buffer was given away before: whoever has it now still reaches the memory. */
  end(): boolean {
    const buffer = this.bytes.buffer as ArrayBuffer;
    if (buffer.detached) return false;
    buffer.transfer(0);
    return true;
  }
}
