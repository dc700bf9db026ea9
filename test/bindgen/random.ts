/** mulberry32: the same seed gives the same choices everywhere. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** 0 to `limit - 1`. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  /** True once in `times`. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }

  of<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.below(choices.length)] ?? choices[0];
  }

  bits(count: number): bigint {
    let value = 0n;
    for (let have = 0; have < count; have += 16) value = (value << 16n) | BigInt(this.below(0x10000));
    return BigInt.asUintN(count, value);
  }
}

/** Which cases a run tries: SEED=7 bun test test/bindgen repeats those of another run. */
export const seed: number = Number(process.env["SEED"] ?? 1);
