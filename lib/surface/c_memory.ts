/** Structs that are made for a call, in C's own heap. */
import { functions as memFunctions } from "../generated/glib/gmem.ts";
import { link } from "../native/library.ts";
import { ProcessMemory } from "../native/process-memory.ts";
import { Scope } from "../native/scope.ts";

const glib = link("glib-2.0", memFunctions);

/** Blocks of C's memory, zeroed, that go when the call they were made for is over. */
export class CallMemory implements Disposable {
  readonly memory: ProcessMemory = new ProcessMemory(new Scope());
  readonly #blocks: number[] = [];

  allocate(size: number): number {
    const address = glib.g_malloc0(size);
    this.#blocks.push(address);
    return address;
  }

  [Symbol.dispose](): void {
    for (const block of this.#blocks) glib.g_free(block);
  }
}
