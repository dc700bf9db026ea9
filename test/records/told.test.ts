/** What a program is told, on stderr, of loops that get nothing. */
import { afterAll, afterEach, expect, setDefaultTimeout, spyOn, test } from "bun:test";
import { Pipeline } from "../../lib/index.ts";
import { numbered, rest, rig, until } from "./rig.ts";

setDefaultTimeout(30_000);

const told = spyOn(console, "error").mockImplementation(() => {});
afterEach(() => {
  told.mockClear();
});
afterAll(() => {
  told.mockRestore();
});

const lines = (): string[] => told.mock.calls.map(String);

test("streams of buffers without metadata are told of once, with their pad", async () => {
  const pipeline = Pipeline.launch("fakesrc num-buffers=3 ! fakesink name=unmuxed");
  const pad = pipeline.element("unmuxed").pad("sink");
  const streams = [pad.records({ frame: ["frame_num"] }), pad.records({})];
  await pipeline.run();
  for (const records of streams) expect(await rest(records)).toHaveLength(3);
  expect(lines().filter((line) => line.includes("batch metadata"))).toEqual([
    "unmuxed.sink: records() has met a buffer without batch metadata, and gives a batch without rows for each: there is no metadata before nvstreammux, so ask a pad behind it.",
  ]);
});

test("a stream of batches is not told of, nor are batches without objects", async () => {
  const { pipeline, pad } = rig(
    3,
    numbered(() => 0),
  );
  const records = pad.records({ object: ["class_id"] });
  await pipeline.run();
  expect(await rest(records)).toHaveLength(3);
  expect(lines().join()).not.toContain("batch metadata");
});

test("loops over what nobody has started are told of, each once; those that end before are not", async () => {
  const pipeline = Pipeline.launch("fakesrc ! tee name=t ! fakesink name=out t. ! appsink name=samples");
  const pad = pipeline.element("out").pad("sink");
  const left = pad.records({});
  const loops = [
    rest(left),
    rest(pad.records({})),
    rest(pad.extract(() => 1)),
    rest(pipeline.element("samples", "appsink").samples()),
  ];
  left[Symbol.dispose]();
  const hints = (): string[] => lines().filter((line) => line.includes("has not been started"));
  await until(() => hints().length >= 3);
  expect(
    hints()
      .map((line) => line.slice(0, line.indexOf(",")))
      .sort(),
  ).toEqual([
    "out.sink: a loop waits for records",
    "out.sink: a loop waits for records",
    "samples: a loop waits for samples",
  ]);
  await pipeline.stop();
  expect(await Promise.all(loops)).toEqual([[], [], [], []]);
});
