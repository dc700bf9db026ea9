/** GStreamer's log in JavaScript. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { type LogLine, logTo, Pipeline, StateError, ValueError } from "../../lib/index.ts";

setDefaultTimeout(20_000);

/** Runs a short pipeline and gives what is logged meanwhile. */
async function logged(levels: NonNullable<Parameters<typeof logTo>[1]>["levels"]): Promise<LogLine[]> {
  const lines: LogLine[] = [];
  {
    using _logging = logTo((line) => lines.push(line), levels === undefined ? {} : { levels });
    await Pipeline.launch("fakesrc num-buffers=3 name=from ! identity name=mid ! fakesink name=to").run();
  }
  return lines;
}

test("lines arrive with what they are about, in order", async () => {
  const begin = Date.now();
  const lines = await logged({ "*": "none", GST_PADS: "debug", fakesink: "log" });
  expect(lines.length).toBeGreaterThan(10);
  expect(new Set(lines.map(({ category }) => category)).has("GST_PADS")).toBe(true);
  const about = lines.find(({ object }) => object === "mid:sink");
  expect(about).toMatchObject({ category: "GST_PADS", file: expect.stringContaining("gstpad.c") });
  expect(about?.message.length).toBeGreaterThan(3);
  expect(about?.line).toBeGreaterThan(0);
  expect(about?.function).toStartWith("gst_");
  for (const { time } of lines) expect(time).toBeWithin(begin - 1, Date.now() + 1);
});

test("levels of categories decide what is logged", async () => {
  const lines = await logged({ "*": "none", "basesr?": "debug" });
  expect(lines.length).toBeGreaterThan(0);
  for (const { category, level } of lines) {
    expect(category).toBe("basesrc");
    expect(["error", "warning", "fixme", "info", "debug"]).toContain(level);
  }
  expect(await logged(undefined)).toEqual([]);
});

test("after it, nothing is logged any more, and another one may come", async () => {
  const lines: LogLine[] = [];
  const logging = logTo((line) => lines.push(line), { levels: { "*": "debug" } });
  expect(() => logTo(() => {})).toThrow(StateError);
  await Pipeline.launch("fakesrc num-buffers=1 ! fakesink").run();
  logging[Symbol.dispose]();
  logging[Symbol.dispose]();
  const count = lines.length;
  expect(count).toBeGreaterThan(0);
  await Pipeline.launch("fakesrc num-buffers=1 ! fakesink").run();
  expect(lines.length).toBe(count);
  expect((await logged({ "*": "debug" })).length).toBeGreaterThan(0);
});

test("a full ring drops lines and counts them, and the pipeline goes on", async () => {
  let count = 0;
  const logging = logTo(() => count++, { levels: { "*": "log" }, capacity: 5 });
  const pipeline = Pipeline.launch("fakesrc num-buffers=200 ! fakesink name=to");
  await pipeline.run();
  logging[Symbol.dispose]();
  expect(count).toBeGreaterThan(0);
  expect(logging.dropped).toBeGreaterThan(0);
});

test("what cannot be a level, a category or a size says so", () => {
  expect(() => logTo(() => {}, { levels: JSON.parse('{ "*": "loud" }') })).toThrow(ValueError);
  expect(() => logTo(() => {}, { levels: { "a:9,*": "info" } })).toThrow(ValueError);
  expect(() => logTo(() => {}, { capacity: 0 })).toThrow("0 lines");
  using _logging = logTo(() => {});
});
