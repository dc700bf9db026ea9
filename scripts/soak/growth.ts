/** Whether what a process holds grows with the work that it does. */
import type { Held } from "./held.ts";

export interface Sample extends Held {
  /** Since the beginning. */
  readonly seconds: number;
  /** Batches that have passed. */
  readonly batches: number;
}

/**
 * What may come to lie with each batch without it being a leak, and what a process may fill once, late in a run: caches,
 * pools, compiled code; or what is on its way up or down while a sample is taken.
 */
interface Tolerance {
  readonly perBatch: number;
  readonly once: number;
}

const mebibyte = 2 ** 20;

const tolerances: Readonly<Record<keyof Held, Tolerance>> = {
  rss: { perBatch: 100, once: 12 * mebibyte },
  native: { perBatch: 20, once: 2 * mebibyte },
  heap: { perBatch: 20, once: 3 * mebibyte },
  descriptors: { perBatch: 1e-4, once: 4 },
  threads: { perBatch: 1e-4, once: 4 },
};

/** The first part of a run, in which caches, pools and compiled code fill, says nothing. */
const warmUp = 1 / 3;

export interface Growth {
  readonly what: keyof Held;
  /** With each batch, over the last part of the run: the median, and what it is at least. */
  readonly perBatch: number;
  readonly atLeast: number;
  /** What `atLeast` may be in a run of this length. */
  readonly allowed: number;
  readonly grows: boolean;
}

/**
 * The median of the slopes between any two samples (Theil and Sen), and the lower end of its confidence interval: a
 * sample or ten that lie far off move neither.
 */
export function growth(samples: readonly Sample[]): Growth[] {
  const settled = samples.slice(Math.floor(samples.length * warmUp));
  const batches = (settled.at(-1)?.batches ?? 0) - (settled[0]?.batches ?? 0);
  return measured.map((what) => {
    const slopes = slopesOf(settled, what);
    const perBatch = slopes[Math.floor(slopes.length / 2)] ?? 0;
    const atLeast = slopes[Math.max(0, lowerRank(settled.length, slopes.length))] ?? 0;
    const { perBatch: always, once } = tolerances[what];
    const allowed = always + once / Math.max(batches, 1);
    return { what, perBatch, atLeast, allowed, grows: atLeast > allowed };
  });
}

const measured: readonly (keyof Held)[] = ["rss", "native", "heap", "descriptors", "threads"];

/** Between any two samples, the least first. */
function slopesOf(samples: readonly Sample[], what: keyof Held): number[] {
  const slopes: number[] = [];
  for (const [index, later] of samples.entries()) {
    for (const earlier of samples.slice(0, index)) {
      const batches = later.batches - earlier.batches;
      if (batches > 0) slopes.push((later[what] - earlier[what]) / batches);
    }
  }
  return slopes.sort((one, other) => one - other);
}

/** Which of the slopes is the lower end of the interval that has the true one in 99 of 100 runs (Sen, 1968). */
function lowerRank(samples: number, slopes: number): number {
  const spread = 2.576 * Math.sqrt((samples * (samples - 1) * (2 * samples + 5)) / 18);
  return Math.floor((slopes - spread) / 2);
}
