export interface FollowedOptions {
  /** How many objects are remembered, which may be in sight or come back. Default: 1000. */
  readonly most?: number;
}

/** What is known of objects by their numbers, summed up: of those seen long ago only the counts are kept. */
export class Followed {
  /** Of each, facts by their kind; the one seen last stands last. */
  readonly #known = new Map<bigint, Map<string, string>>();
  readonly #gone: Record<string, Record<string, number>> = {};
  readonly #most: number;
  #count = 0;

  constructor({ most = 1000 }: FollowedOptions = {}) {
    this.#most = most;
  }

  /** How many there have been. One that was forgotten and comes back counts again. */
  get count(): number {
    return this.#count;
  }

  /** An object that is seen: returns its facts, to be added to until the next is. */
  see(id: bigint): Map<string, string> {
    const facts = this.#known.get(id) ?? new Map<string, string>();
    if (!this.#known.delete(id)) this.#count++;
    this.#known.set(id, facts);
    const [oldest] = this.#known;
    if (this.#known.size > this.#most && oldest !== undefined) {
      this.#known.delete(oldest[0]);
      add(this.#gone, oldest[1]);
    }
    return facts;
  }

  /** How many there have been of each kind and value, as in `{ colour: { red: 2 } }`. */
  summary(): Record<string, Record<string, number>> {
    const kinds = structuredClone(this.#gone);
    for (const facts of this.#known.values()) add(kinds, facts);
    return kinds;
  }
}

function add(kinds: Record<string, Record<string, number>>, facts: ReadonlyMap<string, string>): void {
  for (const [kind, value] of facts) {
    kinds[kind] ??= {};
    kinds[kind][value] = (kinds[kind][value] ?? 0) + 1;
  }
}
