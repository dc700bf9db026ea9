/** Totals of a run, as `--json` prints them. */
export interface Totals {
  readonly frames: number;
  readonly objects: number;
  readonly per_class: Readonly<Record<string, number>>;
  /** Frames a second between the first and the last frame; 0 before there are two. */
  readonly fps: number;
}

/** As in `car: 3  person: 1`. */
export function countsText(counts: Iterable<readonly [string, number | string]>): string {
  return Array.from(counts, ([label, count]) => `${label}: ${count}`).join("  ");
}

/** Counts objects by class, frame by frame, and over the whole run. */
export class Tally {
  #frames = 0;
  #objects = 0;
  readonly #perClass: Map<string, number> = new Map();
  #firstAt = 0;
  #lastAt = 0;
  /** Called after each frame was counted. */
  onFrame: (() => void) | undefined;

  get frames(): number {
    return this.#frames;
  }

  /** Takes one frame's labels and gives its counts, as in `{ car: 3, person: 1 }`. */
  count(labels: Iterable<string>): Map<string, number> {
    const now = performance.now();
    if (this.#frames++ === 0) this.#firstAt = now;
    this.#lastAt = now;
    const inFrame = new Map<string, number>();
    for (const label of labels) {
      inFrame.set(label, (inFrame.get(label) ?? 0) + 1);
      this.#objects++;
    }
    for (const [label, count] of inFrame) this.#perClass.set(label, (this.#perClass.get(label) ?? 0) + count);
    this.onFrame?.();
    return inFrame;
  }

  totals(): Totals {
    const seconds = (this.#lastAt - this.#firstAt) / 1000;
    return {
      frames: this.#frames,
      objects: this.#objects,
      per_class: Object.fromEntries([...this.#perClass].sort(([a], [b]) => a.localeCompare(b))),
      fps: seconds > 0 ? Math.round(((this.#frames - 1) / seconds) * 100) / 100 : 0,
    };
  }
}
