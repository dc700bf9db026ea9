import { functions as bufferFunctions, GstBuffer, GstBufferFlags } from "../generated/gstreamer/gstbuffer.ts";
import { constants as clockConstants } from "../generated/gstreamer/gstclock.ts";
import { functions as miniObjectFunctions } from "../generated/gstreamer/gstminiobject.ts";
import { atProgram, came } from "../native/errors.ts";
import { arrayOf } from "../native/given-values.ts";
import { link } from "../native/library.ts";
import { type Memory, staysHere } from "../native/memory.ts";
import { printsAs } from "../native/shown-fields.ts";
import type { BufferSurfaces } from "../surface/buffer_surfaces.ts";
import type { Surface } from "../surface/surface.ts";
import { extractBytes } from "./buffer_bytes.ts";
import { GstError } from "./errors.ts";
import { type OptionNames, requireOptions, requireTime } from "./given.ts";
import { carriesNvmm } from "./nvmm.ts";

const gst = link("gstreamer-1.0", { ...bufferFunctions, ...miniObjectFunctions });

/** Also GST_BUFFER_OFFSET_NONE; reads as undefined here. */
const none = clockConstants.GST_CLOCK_TIME_NONE;

/** Gives the surfaces in a buffer, which end with the handler. `address` throws when that has returned. */
export type LendSurfaces = (buffer: {
  readonly address: () => number;
  readonly memory: Memory;
}) => BufferSurfaces;

export interface BytesOptions {
  /** Bytes from the buffer's begin. Default: 0. */
  readonly offset?: number;
  /** Default: all that follow. */
  readonly length?: number;
  /** Where the bytes go, at least as many as there are. Default: memory of its own. */
  readonly into?: Uint8Array;
}

const bytesOptions: OptionNames<BytesOptions> = { offset: true, length: true, into: true };

/** Nanoseconds; undefined for none. */
export interface BufferTimes {
  readonly pts?: bigint | undefined;
  readonly dts?: bigint | undefined;
  readonly duration?: bigint | undefined;
}

const timeNames: OptionNames<BufferTimes> = { pts: true, dts: true, duration: true };

/** A GstBuffer that a probe was handed: valid until the handler returns; reading it later throws. */
export class MediaBuffer {
  protected readonly thread: symbol = staysHere;
  readonly #memory: Memory;
  readonly #makeWritable: () => number;
  readonly #surfaces: LendSurfaces;
  readonly #pad: number;
  #native: GstBuffer;

  /** `pad`: the address of the one that it passes. */
  constructor(
    memory: Memory,
    address: number,
    makeWritable: () => number,
    surfaces: LendSurfaces,
    pad: number,
  ) {
    this.#memory = memory;
    this.#pad = pad;
    this.#native = new GstBuffer(memory, address);
    this.#makeWritable = makeWritable;
    this.#surfaces = surfaces;
  }

  /** Presentation time in the stream, nanoseconds; undefined where the buffer has none. */
  get pts(): bigint | undefined {
    return known(this.#native.pts);
  }
  /** Decoding time, nanoseconds. */
  get dts(): bigint | undefined {
    return known(this.#native.dts);
  }
  /** Nanoseconds. */
  get duration(): bigint | undefined {
    return known(this.#native.duration);
  }
  /** What the element counts: bytes for files, frames for video sources. */
  get offset(): bigint | undefined {
    return known(this.#native.offset);
  }
  /** Bytes. */
  get size(): number {
    return Number(gst.gst_buffer_get_size(this.#native.$address));
  }
  /** False where a decoder can start with this buffer. */
  get deltaUnit(): boolean {
    return this.#has(GstBufferFlags.GST_BUFFER_FLAG_DELTA_UNIT);
  }
  /** The stream is not continuous before this buffer. */
  get discont(): boolean {
    return this.#has(GstBufferFlags.GST_BUFFER_FLAG_DISCONT);
  }

  /**
   * A copy of its bytes, or of `length` of them from `offset` on. Fresh memory for each large frame costs more than the
   * copy does: `bytes({ into })` uses the same again. GstError where it is NVIDIA's memory: see surface().
   */
  bytes(options?: BytesOptions): Uint8Array;
  bytes(offset: number, length?: number): Uint8Array;
  bytes(first: BytesOptions | number = {}, count?: number): Uint8Array {
    this.#requireBytes("bytes()");
    const options = typeof first === "number" ? { offset: first, length: count, into: undefined } : first;
    requireOptions("bytes()", options, bytesOptions);
    const { offset = 0, length = this.size - offset, into } = options;
    if (!isPart(offset, length, this.size)) {
      throw atProgram(
        new RangeError(`${came(length)} bytes from ${came(offset)} on lie outside a buffer of ${this.size}`),
      );
    }
    return extractBytes(this.#native.$address, offset, length, into);
  }

  /**
   * The picture in a buffer of NVIDIA's memory (caps with `memory:NVMM`), before nvstreammux too; of a batch, by its
   * place in it. SurfaceError, with the reason, where there is none.
   */
  surface(index = 0): Surface {
    return this.#surfaces({ address: () => this.#native.$address, memory: this.#memory }).picture(index);
  }

  /** Overwrites bytes in place; where others share the buffer, a copy of it goes on in the stream. */
  write(bytes: Uint8Array, offset = 0): void {
    this.#requireBytes("write()");
    arrayOf("Uint8Array", "write()", bytes);
    if (!isPart(offset, bytes.length, this.size)) {
      throw atProgram(
        new RangeError(`${bytes.length} bytes from ${came(offset)} on lie outside a buffer of ${this.size}`),
      );
    }
    if (bytes.length === 0) return;
    this.#native = new GstBuffer(this.#memory, this.#makeWritable());
    const address = this.#native.$address;
    if (gst.gst_buffer_fill(address, BigInt(offset), bytes, BigInt(bytes.length)) !== BigInt(bytes.length)) {
      throw new GstError("the buffer's memory cannot be written");
    }
  }

  /** Puts `bytes` in place of all that is in it, whatever their number; its times stay. */
  replace(bytes: Uint8Array): void {
    this.#requireBytes("replace()");
    arrayOf("Uint8Array", "replace()", bytes);
    this.#native = new GstBuffer(this.#memory, this.#makeWritable());
    const address = this.#native.$address;
    const made = gst.gst_buffer_new_allocate(0, BigInt(bytes.length), 0);
    if (made === 0) throw new GstError(`no buffer of ${bytes.length} bytes could be made`);
    if (bytes.length > 0) gst.gst_buffer_fill(made, 0n, bytes, BigInt(bytes.length));
    gst.gst_buffer_remove_all_memory(address);
    if (bytes.length > 0) gst.gst_buffer_append_memory(address, gst.gst_buffer_get_memory(made, 0));
    gst.gst_mini_object_unref(made);
  }

  /** Moves the buffer in time: nanoseconds, undefined for none. */
  retime(times: BufferTimes): void {
    requireOptions("retime()", times, timeNames);
    for (const field of ["pts", "dts", "duration"] as const)
      if (times[field] !== undefined) requireTime(field, times[field]);
    this.#native = new GstBuffer(this.#memory, this.#makeWritable());
    if ("pts" in times) this.#native.pts = times.pts ?? none;
    if ("dts" in times) this.#native.dts = times.dts ?? none;
    if ("duration" in times) this.#native.duration = times.duration ?? none;
  }

  /** For lib/meta: the buffer, or a copy in its place where others share it, and the memory that it is in. */
  writable(): { readonly address: number; readonly memory: Memory } {
    this.#native = new GstBuffer(this.#memory, this.#makeWritable());
    return { address: this.#native.$address, memory: this.#memory };
  }

  static {
    printsAs(MediaBuffer, ({ pts, dts, duration, offset, size, deltaUnit, discont }) => {
      const known = { pts, dts, duration, offset };
      const told = Object.entries(known).filter(([, value]) => value !== undefined);
      return { ...Object.fromEntries(told), size, deltaUnit, discont };
    });
  }

  #requireBytes(what: string): void {
    if (!carriesNvmm(this.#pad)) return;
    throw new GstError(
      `${what} would be of no use: the buffer is NVIDIA's memory (memory:NVMM), whose bytes say where its pictures are. ` +
        "surface() has those: .surface().copy(), or to write .surface().view()",
    );
  }

  #has(flag: number): boolean {
    return (this.#native.mini_object.flags & flag) !== 0;
  }
}

function isPart(offset: number, length: number, size: number): boolean {
  const whole = Number.isInteger(offset) && Number.isInteger(length);
  return whole && offset >= 0 && length >= 0 && offset + length <= size;
}

function known(value: bigint): bigint | undefined {
  return value === none ? undefined : value;
}
