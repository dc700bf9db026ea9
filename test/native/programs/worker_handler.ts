/** Makes the handler that the Worker of worker.ts runs: at its 5th buffer it does what it is told. */
export interface Orders {
  readonly what: string;
  readonly count: SharedArrayBuffer;
}

export default function handler(orders: Orders): number {
  const { what } = orders;
  if (Atomics.add(new Int32Array(orders.count), 0, 1) === 4) {
    if (what === "throws") throw new Error("the Worker's own words");
    if (what === "exits") process.exit(3);
    if (what === "overstays") {
      const until = performance.now() + 300;
      while (performance.now() < until);
    }
  }
  return 1;
}
