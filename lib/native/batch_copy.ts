import { type Pointer, toArrayBuffer } from "bun:ffi";
import type { BatchCopy, BatchPlan } from "./batch.ts";
import { CopiedMemory } from "./copied-memory.ts";
import type { ProcessMemory } from "./process-memory.ts";
import { CopyRecord } from "./protocol.ts";
import type { Scope } from "./scope.ts";
import { shim } from "./shim.ts";

/** The bytes of a copy. */
interface Packed {
  readonly view: DataView;
  readonly bytes: Uint8Array;
}

/** JavaScript's view of the buffer that C copies into, kept while C goes on using the same one. */
export class CopyWindow implements Packed {
  readonly address: number;
  readonly capacity: number;
  readonly view: DataView;
  readonly bytes: Uint8Array;

  constructor(address: number, capacity: number) {
    this.address = address;
    this.capacity = capacity;
    const buffer = toArrayBuffer(address as Pointer, 0, capacity);
    this.view = new DataView(buffer);
    this.bytes = new Uint8Array(buffer);
  }
}

/** What C copied of a batch for one handler. */
export class CopiedBatch implements BatchCopy {
  readonly batch: number;
  readonly frames: number;
  readonly objects: number;
  readonly memory: CopiedMemory;
  readonly #plan: BatchPlan;
  readonly #scope: Scope;
  readonly #packed: Packed;
  /** What a copy that turned out to be the same was written to. */
  #spare: Uint8Array | undefined;
  readonly #frameStride: number;
  readonly #objectStride: number;
  readonly #objectsAt: number;

  constructor(
    { batch, frames, objects }: Pick<BatchCopy, "batch" | "frames" | "objects">,
    plan: BatchPlan,
    packed: Packed,
    scope: Scope,
    beyond: ProcessMemory,
  ) {
    this.batch = batch;
    this.frames = frames;
    this.objects = objects;
    this.#plan = plan;
    this.#scope = scope;
    this.#packed = packed;
    this.#frameStride = plan.frameStride;
    this.#objectStride = plan.objectStride;
    this.#objectsAt = this.frames * plan.frameStride;
    this.memory = new CopiedMemory(scope, beyond, packed.view, packed.bytes, {
      frameStride: this.#frameStride,
      objectStride: this.#objectStride,
      objectsAt: this.#objectsAt,
    });
  }

  frameAt(index: number): number {
    return index * this.#frameStride + CopyRecord.frameHeader;
  }

  firstObject(index: number): number {
    return index >= this.frames
      ? this.objects
      : this.#packed.view.getUint32(index * this.#frameStride + CopyRecord.firstObject, true);
  }

  objectAt(index: number): number {
    return this.#objectsAt + index * this.#objectStride + CopyRecord.objectHeader;
  }

  again(): BatchCopy {
    const size = this.#objectsAt + this.objects * this.#objectStride;
    const counted = new Uint32Array(2);
    const pack = (bytes: Uint8Array): number =>
      Number(shim.ds_batch_pack(this.#plan.address, this.batch, bytes, bytes.length, counted));
    // An empty array has no address.
    let bytes = this.#spare ?? new Uint8Array(Math.max(size, 8));
    const needed = pack(bytes);
    if (needed > bytes.length) {
      bytes = new Uint8Array(needed);
      pack(bytes);
    }
    const [frames = 0, objects = 0] = counted;
    const before = this.#packed.bytes.subarray(0, size);
    if (needed === size && Buffer.compare(before, bytes.subarray(0, size)) === 0) {
      this.#spare = bytes;
      return this;
    }
    const packed = { view: new DataView(bytes.buffer), bytes };
    const counts = { batch: this.batch, frames, objects };
    return new CopiedBatch(counts, this.#plan, packed, this.#scope, this.memory.beyond);
  }
}
