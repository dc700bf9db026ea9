import { GList } from "../generated/glib/glist.ts";
import { atProgram } from "../native/errors.ts";
import type { Memory } from "../native/memory.ts";
import { locked } from "./c.ts";

/** What the elements of a GList point to, in order. `head` is the list's first node, 0 for an empty list. */
export function listData(memory: Memory, head: number): number[] {
  const data: number[] = [];
  for (let at = head; at !== 0; ) {
    const node = new GList(memory, at);
    data.push(node.data);
    at = node.next;
  }
  return data;
}

/** One wrapper for each element of a list of the batch at an address. */
export function wrapList<T>(
  batch: number,
  memory: Memory,
  head: () => number,
  wrap: (memory: Memory, at: number) => T,
): readonly T[] {
  return locked(batch, () => listData(memory, head())).map((at) => wrap(memory, at));
}

interface Member {
  readonly $address: number;
}

/**
 * Removes a member of a list of the batch at an address. Throws unless it is one now: C would give back to the pool
 * what it gave back already. `list` is read again under the lock, since another branch may have removed it.
 */
export function removeMember(
  batch: number,
  list: () => readonly Member[],
  member: Member,
  what: string,
  remove: (address: number) => unknown,
): void {
  const { $address } = member;
  locked(batch, () => {
    if (!list().some((other) => other.$address === $address)) {
      throw atProgram(new TypeError(`the ${what} does not hang here: it belongs elsewhere, or was removed`));
    }
    remove($address);
  });
}

/** Runs `fill` on what was added to a list already; where that throws, it is taken away again. */
export function filledOrRemoved<T>(fill: () => T, remove: () => unknown): T {
  try {
    return fill();
  } catch (error) {
    // What is in no list would never go back to its pool, and what is half filled would be read.
    remove();
    throw error;
  }
}
