/** What a process holds, over time, and whether it grows. */
import { readdirSync } from "node:fs";

export interface Sample {
  /** Since the beginning. */
  readonly seconds: number;
  /** Memory in RAM, in MiB. */
  readonly rss: number;
  /** JavaScript's objects after a collection, in MiB. */
  readonly heap: number;
  readonly descriptors: number;
  readonly threads: number;
}

type Measured = Exclude<keyof Sample, "seconds">;

const mebibyte = 2 ** 20;

export function sample(began: number): Sample {
  Bun.gc(true);
  const { rss, heapUsed } = process.memoryUsage();
  return {
    seconds: (performance.now() - began) / 1000,
    rss: rss / mebibyte,
    heap: heapUsed / mebibyte,
    descriptors: readdirSync("/proc/self/fd").length,
    threads: readdirSync("/proc/self/task").length,
  };
}

/**
 * How much may come to lie between the beginning and the end of a run without it being a leak: allocators and the
 * collector keep some, and what is being torn down when a sample is taken has a thread or a descriptor still.
 */
const tolerances: Readonly<Record<Measured, number>> = { rss: 12, heap: 3, descriptors: 4, threads: 3 };

/** The first part of a run, in which caches, pools and compiled code fill, says nothing. */
const warmUp = 0.3;

export interface Growth {
  readonly what: Measured;
  readonly from: number;
  readonly to: number;
  readonly tolerance: number;
  readonly grows: boolean;
}

/** Compares the medians of the first and the last third of what came after warming up. */
export function growth(samples: readonly Sample[]): Growth[] {
  const settled = samples.slice(Math.floor(samples.length * warmUp));
  const third = Math.max(1, Math.floor(settled.length / 3));
  return measured.map((what) => {
    const values = settled.map((each) => each[what]);
    const from = median(values.slice(0, third));
    const to = median(values.slice(-third));
    const tolerance = tolerances[what];
    return { what, from, to, tolerance, grows: to - from > tolerance };
  });
}

const measured: readonly Measured[] = ["rss", "heap", "descriptors", "threads"];

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
