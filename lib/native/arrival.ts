import type { BatchCopy, BatchPlan } from "./batch.ts";
import type { CopyWindow } from "./batch_copy.ts";
import { lazily } from "./lazy.ts";
import type { Mailbox } from "./mailbox.ts";
import type { ProbeCall } from "./probe-call.ts";
import { ProcessMemory } from "./process-memory.ts";
import { Slot } from "./protocol.ts";
import { Scope } from "./scope.ts";
import { shim } from "./shim.ts";

/** Programs whose probes see no metadata start without it. */
const copies: () => typeof import("./batch_copy.ts") = lazily(() => require("./batch_copy.ts"));

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
  #window: CopyWindow | undefined;

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
    const { CopiedBatch, CopyWindow } = copies();
    if (this.#window?.address !== address || this.#window.capacity !== capacity) {
      this.#window = new CopyWindow(address, capacity);
    }
    this.#scope ??= new Scope();
    const counts = {
      batch: mailbox.number(Slot.batch),
      frames: mailbox.number(Slot.frames),
      objects: mailbox.number(Slot.objects),
    };
    return new CopiedBatch(counts, plan, this.#window, this.#scope, this.memory);
  }
}
