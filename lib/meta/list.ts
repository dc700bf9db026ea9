import { GList } from "../generated/glib/glist.ts";
import type { Memory } from "../native/memory.ts";

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
