import type { BatchCopy } from "./batch.ts";
import { CopiedMemory } from "./copied-memory.ts";
import type { ProbeCall } from "./probe-call.ts";
import { ProcessMemory } from "./process-memory.ts";
import type { Scope } from "./scope.ts";

/** A batch at an address that came with no buffer: nothing of it is copied, all is read where it is. */
export function ownCopy(scope: Scope, batch: number): BatchCopy {
  const nowhere = { frameStride: 1, objectStride: 1, objectsAt: 0 };
  const memory = new CopiedMemory(
    ...([scope, new ProcessMemory(scope), new DataView(new ArrayBuffer(0)), new Uint8Array()] as const),
    nowhere,
  );
  const none = (): number => 0;
  const copy: BatchCopy = {
    ...{ batch, frames: 0, objects: 0, memory, frameAt: none, firstObject: none, objectAt: none },
    again: () => copy,
  };
  return copy;
}

/** The arrival that there was none of. */
export function ownCall(copy: BatchCopy): ProbeCall {
  const memory = copy.memory.beyond;
  return { ...{ pad: 0, type: 0, data: 0, arrivedAt: 0 }, batch: copy, memory, makeWritable: () => 0 };
}
