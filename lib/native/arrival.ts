import { type Pointer, toArrayBuffer } from "bun:ffi";
import type { BatchCopy, BatchPlan } from "./batch.ts";
import { CopiedMemory } from "./copied-memory.ts";
import type { Mailbox } from "./mailbox.ts";
import type { ProbeCall } from "./probe-call.ts";
import { ProcessMemory } from "./process-memory.ts";
import { CopyRecord, Slot } from "./protocol.ts";
import { Scope } from "./scope.ts";
import { shim } from "./shim.ts";

/** What a probe's handler is handed: filled from the mailbox when something arrives, ended when it returns. */
export class Arrival implements ProbeCall {
  pad = 0;
  type = 0;
  data = 0;
  batch: BatchCopy | undefined;
  arrivedAt = 0;
  readonly #plan: BatchPlan | undefined;
  #scope: Scope | undefined;
  #memory: ProcessMemory | undefined;
  #window: Window | undefined;

  constructor(plan: BatchPlan | undefined) {
    this.#plan = plan;
  }

  begin(mailbox: Mailbox): void {
    this.pad = mailbox.number(Slot.object);
    this.data = mailbox.number(Slot.data);
    this.type = mailbox.number(Slot.detail);
    this.arrivedAt = mailbox.number(Slot.real);
    this.batch = this.#plan === undefined ? undefined : this.#copied(mailbox, this.#plan);
  }

  end(): void {
    this.#scope?.end();
    this.#scope = undefined;
    this.#memory = undefined;
    this.batch = undefined;
  }

  get memory(): ProcessMemory {
    this.#scope ??= new Scope();
    this.#memory ??= new ProcessMemory(this.#scope);
    return this.#memory;
  }

  makeWritable(): number {
    this.data = shim.ds_make_writable();
    return this.data;
  }

  #copied(mailbox: Mailbox, plan: BatchPlan): BatchCopy | undefined {
    const address = mailbox.number(Slot.copy);
    if (address === 0) return undefined;
    const capacity = mailbox.number(Slot.capacity);
    if (this.#window?.address !== address || this.#window.capacity !== capacity) {
      this.#window = new Window(address, capacity);
    }
    this.#scope ??= new Scope();
    return new Batch(mailbox, plan, this.#window, this.#scope, this.memory);
  }
}

/** JavaScript's view of the buffer that C copies into, kept while C goes on using the same one. */
class Window {
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

class Batch implements BatchCopy {
  readonly batch: number;
  readonly frames: number;
  readonly objects: number;
  readonly memory: CopiedMemory;
  readonly #view: DataView;
  readonly #frameStride: number;
  readonly #objectStride: number;
  readonly #objectsAt: number;

  constructor(mailbox: Mailbox, plan: BatchPlan, window: Window, scope: Scope, beyond: ProcessMemory) {
    this.batch = mailbox.number(Slot.batch);
    this.frames = mailbox.number(Slot.frames);
    this.objects = mailbox.number(Slot.objects);
    this.#view = window.view;
    this.#frameStride = plan.frameStride;
    this.#objectStride = plan.objectStride;
    this.#objectsAt = this.frames * plan.frameStride;
    this.memory = new CopiedMemory(scope, beyond, window.view, window.bytes, {
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
      : this.#view.getUint32(index * this.#frameStride + CopyRecord.firstObject, true);
  }

  objectAt(index: number): number {
    return this.#objectsAt + index * this.#objectStride + CopyRecord.objectHeader;
  }
}
