/** A seeded generator (sfc32): the same seed draws the same scene on every machine. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d = 1;

  constructor(seed: number) {
    this.#a = seed | 0;
    this.#b = Math.imul(seed, 0x9e3779b1) | 0;
    this.#c = (seed / 0x100000000) | 0;
    for (let i = 0; i < 15; i++) this.unit();
  }

  /** Uniform in [0, 1). */
  unit(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    return (sum >>> 0) / 0x100000000;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.unit();
  }

  /** Uniform in the logarithm, for sizes that span octaves. */
  logBetween(low: number, high: number): number {
    return low * (high / low) ** this.unit();
  }

  integer(low: number, high: number): number {
    return Math.floor(this.between(low, high + 1));
  }

  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  /** Roughly normal: the sum of three uniforms. */
  normal(mean: number, deviation: number): number {
    return mean + deviation * 2 * (this.unit() + this.unit() + this.unit() - 1.5);
  }

  pick<T>(choices: readonly [T, ...T[]]): T {
    return choices[Math.floor(this.unit() * choices.length)] ?? choices[0];
  }

  sign(): 1 | -1 {
    return this.unit() < 0.5 ? -1 : 1;
  }

  /** An independent generator, so that one part of a scene can change without redrawing the others. */
  fork(): Random {
    return new Random(Math.floor(this.unit() * 0x100000000));
  }
}
