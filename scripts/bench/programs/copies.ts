import { isMainThread } from "node:worker_threads";
import { median } from "../statistics.ts";

const copies: number[] = [];

/** A Worker, which is not told when the pipeline ends, prints its median now and then: the last one counts. */
const often = 20;

/** Keeps how long a copy took, nanoseconds. */
export function took(nanoseconds: number): void {
  copies.push(nanoseconds);
  if (!isMainThread && copies.length % often === 0) printCopies();
}

export function printCopies(): void {
  if (copies.length > 0) console.log(`image ${median(copies)}`);
}
