/** Makes the handler that the Worker of worker.ts runs: at its 5th buffer it does what it is told. */
let buffers = 0;

export default function handler(what: unknown): number {
  buffers++;
  if (buffers === 5) {
    if (what === "throws") throw new Error("the Worker's own words");
    if (what === "exits") process.exit(3);
    if (what === "overstays") {
      const until = performance.now() + 300;
      while (performance.now() < until);
    }
  }
  return 1;
}
