/** The soak (scripts/soak.ts), shortened: an hour of it is for a person to start. */
import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import { growth, type Sample } from "../../scripts/soak/growth.ts";

const script = join(import.meta.dir, "../../scripts/soak.ts");

async function soak(...options: string[]): Promise<{ code: number; output: string; errors: string }> {
  const child = Bun.spawn([process.execPath, script, "--json", ...options], {
    env: { ...process.env, DEEPSCRIPT_SDK: "standin" },
    stdout: "pipe",
    stderr: "pipe",
    timeout: 280_000,
    killSignal: "SIGKILL",
  });
  const [output, errors, code] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  return { code, output, errors };
}

test("some rounds of everything leave the process as it was; one that leaks buffers is found out", async () => {
  const [plain, leaking] = await Promise.all([
    soak("--batches", "60"),
    soak("--batches", "60", "--leak", "buffer", "--every", "0.1"),
  ]);
  if (plain.code !== 0) throw new Error(`code ${plain.code}\n${plain.errors}`);
  const { end, rounds, users, records, extracted, probes, ...more } = JSON.parse(plain.output);
  expect(end).toBe("stopped");
  expect(rounds).toBeGreaterThan(1);
  expect(users).toBeGreaterThan(0);
  expect([records, extracted, probes]).toEqual([10 * rounds, 10 * rounds, 20 * rounds]);
  expect([more.branches, more.samples]).toEqual([rounds, 20 * rounds]);
  for (const what of [more.replacements, more.clients, more.pictures]) expect(what).toBeGreaterThan(0);

  expect(leaking.code).toBe(1);
  const found: { what: string; grows: boolean }[] = JSON.parse(leaking.output).growth;
  expect(found.filter(({ grows }) => grows).map(({ what }) => what)).toContain("native");
}, 300_000);

describe("a process that grows", () => {
  const mebibyte = 2 ** 20;
  /** A run of 100 samples, 100 batches each; `each` says what one has. Noise as in a run, the same each time. */
  const samples = (each: (index: number) => Partial<Sample>): Sample[] =>
    Array.from({ length: 100 }, (_, index) => ({
      seconds: index,
      batches: 100 * index,
      rss: 120 * mebibyte + ((index * 37) % 17) * 100_000,
      native: 10 * mebibyte + ((index * 41) % 13) * 20_000,
      heap: 9 * mebibyte + ((index * 43) % 11) * 20_000,
      descriptors: 37 + ((index * 3) % 7),
      threads: 40 + ((index * 5) % 9),
      ...each(index),
    }));
  const growing = (run: Sample[]): string[] =>
    growth(run)
      .filter(({ grows }) => grows)
      .map(({ what }) => what);
  const noise = (index: number, size: number): number => ((index * 41) % 13) * size;

  test("is told from one that does not", () => {
    expect(growing(samples(() => ({})))).toEqual([]);
    const grown = {
      rss: (index: number) => 120 * mebibyte + index * 300_000 + noise(index, 100_000),
      native: (index: number) => 10 * mebibyte + index * 60_000 + noise(index, 20_000),
      heap: (index: number) => 9 * mebibyte + index * 90_000 + noise(index, 20_000),
      descriptors: (index: number) => 37 + Math.floor(index / 8) + (index % 3),
      threads: (index: number) => 40 + Math.floor(index / 8) + (index % 3),
    };
    for (const [what, at] of Object.entries(grown)) {
      expect(growing(samples((index) => ({ [what]: at(index) })))).toEqual([what]);
    }
  });

  test("is not one that fills its caches first, nor one that is seen at its worst now and then", () => {
    const filling = (index: number): number => 50 * mebibyte + Math.min(index, 33) * mebibyte;
    expect(growing(samples((index) => ({ rss: filling(index) })))).toEqual([]);
    const worse = (index: number): number => (index > 60 && index % 4 === 0 ? 60 : 10) * mebibyte;
    expect(growing(samples((index) => ({ native: worse(index) })))).toEqual([]);
  });

  test("is found out by less the longer it runs", () => {
    const leak = (run: number): string[] =>
      growing(
        samples((index) => {
          const batches = index * run;
          return { batches, native: 10 * mebibyte + batches * 100 + noise(index, 20_000) };
        }),
      );
    expect(leak(100)).toEqual([]);
    expect(leak(2000)).toEqual(["native"]);
  });
});
