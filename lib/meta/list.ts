import { GList } from "../generated/glib/glist.ts";
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

/** Throws unless `member` is one of a list now: C would give back to the pool what it gave back already. */
export function requireMember(
  list: readonly { readonly $address: number }[],
  member: { readonly $address: number },
  what: string,
): void {
  const { $address } = member;
  if (list.some((other) => other.$address === $address)) return;
  throw new TypeError(`the ${what} does not hang here: it belongs elsewhere, or was removed`);
}
