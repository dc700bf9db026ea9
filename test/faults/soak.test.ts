/** The soak (scripts/soak.ts), shortened: an hour of it is for a person to start. */
import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import { growth, type Sample } from "../../scripts/soak/growth.ts";

test("a few seconds of everything leave the process as it was", async () => {
  const script = join(import.meta.dir, "../../scripts/soak.ts");
  const child = Bun.spawn([process.execPath, script, "--minutes", "0.1", "--json"], {
    env: { ...process.env, DEEPSCRIPT_SDK: "standin" },
    stdout: "pipe",
    stderr: "pipe",
    timeout: 30_000,
    killSignal: "SIGKILL",
  });
  const [output, errors, code] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  if (code !== 0) throw new Error(`code ${code}\n${errors}`);
  const { end, rounds, users, records, probes } = JSON.parse(output);
  expect(end).toBe("stopped");
  expect(rounds).toBeGreaterThan(1);
  expect(users).toBeGreaterThan(0);
  expect(records).toBe(10 * rounds);
  expect(probes).toBe(20 * rounds);
}, 40_000);

describe("a process that grows", () => {
  /** A run of 100 samples; `each` says what one has. */
  const samples = (each: (index: number) => Partial<Sample>): Sample[] =>
    Array.from({ length: 100 }, (_, index) => ({
      seconds: index,
      rss: 100 + (index % 7),
      heap: 5 + (index % 2),
      descriptors: 17,
      threads: 22 + (index % 3),
      ...each(index),
    }));
  const growing = (run: Sample[]): string[] =>
    growth(run)
      .filter(({ grows }) => grows)
      .map(({ what }) => what);

  test("is told from one that does not", () => {
    expect(growing(samples(() => ({})))).toEqual([]);
    expect(growing(samples((index) => ({ rss: 100 + index / 2 })))).toEqual(["rss"]);
    expect(growing(samples((index) => ({ heap: 5 + index / 10 })))).toEqual(["heap"]);
    expect(growing(samples((index) => ({ descriptors: 17 + Math.floor(index / 8) })))).toEqual([
      "descriptors",
    ]);
    expect(growing(samples((index) => ({ threads: 22 + Math.floor(index / 10) })))).toEqual(["threads"]);
  });

  test("is not one that fills its caches first", () => {
    expect(growing(samples((index) => ({ rss: index < 30 ? 50 + 2 * index : 110 })))).toEqual([]);
  });
});
