import { expect, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { draw } from "../../scripts/bench/cases/draw.ts";
import { fps } from "../../scripts/bench/cases/fps.ts";
import { imageCopy } from "../../scripts/bench/cases/image_copy.ts";
import { memory } from "../../scripts/bench/cases/memory.ts";
import { findPeers, type Peer } from "../../scripts/bench/peers.ts";
import { plotOf } from "../../scripts/bench/plot.ts";
import { spread } from "../../scripts/bench/statistics.ts";
import { markdownOf } from "../../scripts/bench/table.ts";

const bench = join(import.meta.dir, "..", "..", "scripts", "bench.ts");

async function run(...args: string[]): Promise<{ out: string; err: string; code: number }> {
  const child = Bun.spawn([process.execPath, bench, ...args], { stdout: "pipe", stderr: "pipe" });
  const [out, err, code] = await Promise.all([child.stdout.text(), child.stderr.text(), child.exited]);
  return { out, err, code };
}

test("a quick bench of one case prints its table, and writes figures and a drawing", async () => {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const [json, plot] = [join(folder, "bench.json"), join(folder, "bench.svg")];
    const { out, err, code } = await run("--quick", "--only", "empty-probe", "--json", json, "--plot", plot);
    expect(`${code} ${err}`).toStartWith("0 ");
    expect(out).toMatch(/^work +C +deepscript +Worker +records +gst-python$/m);
    expect(out).toMatch(/^an empty synchronous probe +ns a buffer( +[\d,.]+){3} +- +[\d,.]+$/m);
    expect(out).toMatch(
      /^(met {4}|NOT MET) {2}an empty synchronous probe: deepscript \/ gst-python [\d.]+ /m,
    );

    const { machine, rows } = JSON.parse(readFileSync(json, "utf8"));
    expect(machine).toMatch(/^\d+-core (x86-64|arm64) (VM|machine)$/);
    expect(rows).toBeArrayOfSize(2);
    for (const { figures, ratios } of rows) {
      expect(Object.keys(figures)).toEqual(["C", "deepscript", "Worker", "gst-python"]);
      for (const { median, low, high } of [
        ...Object.values(figures),
        ...ratios.map(({ value }: { value: unknown }) => value),
      ]) {
        expect(low).toBeGreaterThan(0);
        expect(median).toBeGreaterThanOrEqual(low);
        expect(high).toBeGreaterThanOrEqual(median);
      }
    }
    expect(rows[0].verdicts).toMatchObject([{ of: "deepscript", to: "gst-python", below: 0.6 }]);
    expect(readFileSync(plot, "utf8")).toContain("an empty synchronous probe");
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

test("the README has the table of the figures beside it, whole", () => {
  const root = join(import.meta.dir, "..", "..");
  const { rows } = JSON.parse(readFileSync(join(root, "scripts", "bench", "figures", "bench.json"), "utf8"));
  expect(readFileSync(join(root, "README.md"), "utf8")).toContain(markdownOf(rows));
});

test("as Markdown each row has its figures, and each budget its verdict", () => {
  const figure = (median: number) => ({ median, low: median, high: median });
  const row = {
    name: "x",
    title: "walking",
    unit: "ns",
    figures: { C: figure(10), deepscript: figure(200), "gst-python": figure(1234) },
    ratios: [],
    verdicts: [
      { of: "deepscript", to: "C", below: 30, value: figure(20), met: true },
      { of: "deepscript", below: 100, value: figure(200), met: false },
    ],
    note: "a note.",
  } as const;
  expect(markdownOf([row]).split("\n")).toEqual([
    "| work | unit | C | deepscript | Worker | records | gst-python | budgets |",
    "| --- | --- | ---: | ---: | ---: | ---: | ---: | --- |",
    "| walking | ns | 10.0 | 200 | - | - | 1,234 | deepscript / C 20.0 < 30: met; deepscript < 100: **not met** |",
    "",
    "- walking: a note.",
  ]);
});

test("contestants do the same work, and are left out where they have none", () => {
  const peer: Peer = () => Promise.reject(new Error("not to be run"));
  const peers = { c: peer, ours: peer, python: peer };
  const who = [imageCopy, memory, draw, fps].flatMap(({ bouts }) =>
    bouts(peers, { rounds: 1, part: 1 }).map(({ name, contestants }) => [name, Object.keys(contestants)]),
  );
  expect(Object.fromEntries(who)).toEqual({
    "image-copy": ["C", "deepscript", "Worker"],
    "image-copy-plain": ["C", "deepscript", "Worker", "gst-python"],
    "memory-empty": ["C", "deepscript", "Worker", "gst-python"],
    "memory-walk": ["C", "deepscript", "Worker", "records"],
    "draw-100": ["bare", "C", "deepscript", "Worker"],
    "fps-empty": ["bare", "C", "deepscript", "Worker", "gst-python"],
    "fps-walk": ["bare", "C", "deepscript", "Worker", "records"],
    "fps-walk-waiting": ["bare", "C", "deepscript", "Worker", "records"],
  });
});

test("a program's peak is its own, not that of what started it", async () => {
  const { c, ours } = await findPeers();
  const pipeline = "fakesrc num-buffers=1 ! fakesink name=probed";
  const [small, large] = [await c("none", pipeline), await ours("none", pipeline)];
  expect(small.number("peak")).toBeGreaterThan(1024);
  expect(small.number("peak")).toBeLessThan(large.number("peak") / 2);
}, 20_000);

test("a case that does not exist is met with those that do", async () => {
  const { err, code } = await run("--only", "walks");
  expect(code).toBe(1);
  expect(err).toContain("there are: empty-probe, walk, draw, image-copy, start-up, memory, fps");
});

test("the middle of values is the median, and the middle half lies around it", () => {
  expect(spread([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4 });
  expect(spread([1, 2])).toEqual({ median: 1.5, low: 1.25, high: 1.75 });
  expect(() => spread([])).toThrow(RangeError);
});

test("bars are as long as their figures are to the greatest of the row; text in them is escaped", () => {
  const figure = (median: number) => ({ median, low: median, high: median });
  const drawing = plotOf(
    [
      {
        name: "x",
        title: "a < b",
        unit: "ns",
        figures: { C: figure(10), deepscript: figure(20) },
        ratios: [],
        verdicts: [],
      },
    ],
    "2-core machine",
  );
  const widths = [...drawing.matchAll(/<rect x="\d+".* width="([\d.]+)"/g)].map(([, width]) => Number(width));
  expect(widths[1]).toBe(2 * (widths[0] ?? 0));
  expect(drawing).toContain("a &lt; b");
});
