/** Frames a second over the last seconds: between two readings that follow each other at once nothing may have come. */
export class Pace {
  /** Oldest first; the first is as old as what is looked back at, or older. */
  readonly #readings: { readonly at: number; readonly frames: number }[];

  /** `began`: milliseconds, of the clock of all readings; no frame had come then. */
  constructor(began: number) {
    this.#readings = [{ at: began, frames: 0 }];
  }

  /** Takes a reading in, and gives frames a second until then. */
  at(at: number, frames: number): number {
    this.#readings.push({ at, frames });
    while ((this.#readings[1]?.at ?? at) <= at - lookingBack) this.#readings.shift();
    const [oldest = { at, frames }] = this.#readings;
    return at > oldest.at ? ((frames - oldest.frames) * 1000) / (at - oldest.at) : 0;
  }
}

const lookingBack = 2000;
