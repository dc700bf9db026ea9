import { countsText, type Tally } from "./tally.ts";

/**
 * Prints a line about the frames so far, and the pace and the objects since the line before, every so many seconds, until
 * it is disposed of; without `seconds` nothing.
 */
export function summaries(tally: Tally, seconds: number | undefined): Disposable {
  if (seconds === undefined) return { [Symbol.dispose]() {} };
  let before = { at: performance.now(), ...tally.totals() };
  const timer = setInterval(() => {
    const now = { at: performance.now(), ...tally.totals() };
    const frames = now.frames - before.frames;
    const pace = (frames * 1000) / Math.max(1, now.at - before.at);
    const means = Object.entries(now.per_class).flatMap(([label, count]) => {
      const mean = (count - (before.per_class[label] ?? 0)) / frames;
      return mean > 0 ? [[label, mean.toFixed(1)] as const] : [];
    });
    const objects = means.length === 0 ? "" : `; each has ${countsText(means)}`;
    console.log(`${now.frames} frames, ${pace.toFixed(1)} a second${objects}`);
    before = now;
  }, seconds * 1000);
  return { [Symbol.dispose]: () => clearInterval(timer) };
}
