/** That something took no longer than it may, on a machine that may be busy with other things. */
import { expect } from "bun:test";
import { join } from "node:path";

/** What starting a program with all of the library takes on a machine that does nothing else, milliseconds. */
const usualStart = 200;
const library = join(import.meta.dir, "../../lib/index.ts");

/** How many times slower than usual things go now. */
function slowness(): number {
  const began = performance.now();
  Bun.spawnSync([process.execPath, "-e", `await import(${JSON.stringify(library)})`]);
  return Math.max(1, (performance.now() - began) / usualStart);
}

/** `limit` is for a machine that does nothing else; on a busy one it is as much longer as everything takes. */
export function expectSoon(milliseconds: number, limit: number): void {
  // Looked at only where it matters; the load has changed meanwhile, so that twice as much is forgiven.
  if (milliseconds >= limit) expect(milliseconds).toBeLessThan(2 * slowness() * limit);
}
