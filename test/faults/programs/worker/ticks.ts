/** Measures how long a timer, and a promise that one resolves, wait while buffers keep coming; posts it in the end. */
import type { ProbeInfo, ToMain } from "../../../../lib/index.ts";

const gaps: number[] = [];
let last = performance.now();
let main: ToMain<readonly number[]> | undefined;

async function tick(): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    const now = performance.now();
    gaps.push(now - last);
    last = now;
    if (gaps.length === 40) main?.post(gaps);
  }
}
void tick();

export default function count(_info: ProbeInfo, toMain: ToMain<readonly number[]>): void {
  main = toMain;
}
