import { expect, test } from "bun:test";
import { join } from "node:path";

/** Plugins of GStreamer that begin with a value which is none of their own. */
const odd = [
  "a52dec.mode: Enum<GstA52DecMode> reads as 0",
  "cacatv.dither: Enum<GstCACATvDithering> reads as 0",
];

test("every element is as it is typed: its properties, what they read as, their defaults", async () => {
  const program = join(import.meta.dir, "programs/observe.ts");
  const child = Bun.spawn(["bun", program], {
    env: { ...process.env, DEEPSCRIPT_SDK: "standin" },
    stdout: "pipe",
    stderr: "ignore",
  });
  const { counts, wrong } = JSON.parse(
    (await new Response(child.stdout).text()).trim().split("\n").at(-1) ?? "",
  );
  const strange = wrong.filter((each: string) => !odd.includes(each));
  expect(strange).toEqual([]);
  // The stand-in alone has more than that; all of GStreamer's packages have 1,349 factories.
  expect(counts.factories).toBeGreaterThanOrEqual(9);
  expect(counts.values).toBeGreaterThan(150);
  expect(counts.defaults).toBeGreaterThan(100);
}, 180_000);
