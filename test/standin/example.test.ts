/** dsexample: what it finds in frames, what it says of objects, and its blur. */
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Pipeline } from "../../lib/index.ts";
import { run, shimOf } from "../native/support.ts";
import { batchLog, play, source } from "./batches.ts";
import { NativeProgram } from "./native.ts";

const log = new NativeProgram(batchLog);
const program = join(import.meta.dir, "programs/launched");

// A busy machine may need seconds to start a process.
setDefaultTimeout(30_000);

afterAll(() => log[Symbol.dispose]());

/** One source of 320x240 into dsexample, as text. */
const through = (properties: string) =>
  `${source(2)} ! m.sink_0 nvstreammux name=m batch-size=1 width=320 height=240 !
   dsexample name=e ${properties} ! fakesink name=sink`;

describe("in whole frames", () => {
  test.each([
    ["", [40, 30, 40, 30], [160, 120, 40, 30]],
    ["processing-width=320 processing-height=480", [40, 60, 40, 60], [160, 240, 40, 60]],
  ])("with '%s' it finds two objects, in the frame's coordinates", (properties, first, second) => {
    const { batches } = play(log, ["--pad", "e:src", through(properties)]);
    for (const { frames } of batches) {
      expect(frames[0]?.objects.map((box) => [...box])).toEqual([first, second]);
      expect(frames[0]?.labels.map((at) => [...at])).toEqual(
        [first, second].map(([x = 0, y = 0]) => [x, y - 10]),
      );
      expect(frames[0]?.inferDone).toBe(1);
    }
    expect(batches).toHaveLength(2);
  });
});

test("of objects it tells a label, and finds none", async () => {
  const seen: unknown[] = [];
  using pipeline = Pipeline.launch(through("full-frame=false unique-id=7"));
  pipeline
    .element("m")
    .pad("src")
    .onBatch(({ frames }) => {
      for (const frame of frames) {
        const box = { left: 8, top: 8, width: 20, height: 30 };
        frame.addObject({ class_id: 0, label: "car", text: "car", box });
        frame.addObject({ class_id: 0, label: "dot", text: "dot", box: { ...box, width: 0.5 } });
      }
    });
  pipeline
    .element("sink")
    .pad("sink")
    .onBatch(({ frames }) => {
      for (const { objects } of frames) {
        for (const { text, classifiers } of objects) {
          const told = [...classifiers].map(({ unique_component_id, labels }) => [
            unique_component_id,
            ...[...labels].map(({ result_label }) => result_label),
          ]);
          seen.push([text, told]);
        }
      }
    });
  await pipeline.run();
  expect(seen.slice(0, 2)).toContainEqual(["car Obj_label", [[7, "Obj_label"]]]);
  expect(seen.slice(0, 2)).toContainEqual(["dot", []]);
  expect(seen).toHaveLength(4);
});

describe("blur", () => {
  const memory = "nvbuf-memory-type=nvbuf-mem-cuda-unified";
  /** A fine chequerboard of black and white, an object of it at 32,24 of 64x48. */
  const blurred = (file: string, { format = "RGBA", kind = memory } = {}) => [
    ...["--pad", "e:src", "--objects", "m:src"],
    `videotestsrc num-buffers=1 pattern=checkers-1 ! video/x-raw,format=RGBA,width=320,height=240,framerate=30/1 !
     nvvideoconvert ${kind} ! video/x-raw(memory:NVMM),format=${format} ! m.sink_0
     nvstreammux name=m batch-size=1 width=320 height=240 ${kind} !
     dsexample name=e full-frame=false blur-objects=true !
     nvvideoconvert ! video/x-raw,format=RGBA ! filesink location=${file}`,
  ];

  test("reaches as far as the objects", () => {
    const file = log.path("blurred.rgba");
    expect(play(log, blurred(file)).lines.filter(({ type }) => type === "error")).toEqual([]);
    const bytes = readFileSync(file);
    const contrast = (x: number, y: number) => {
      const at = (y * 320 + x) * 4 + 1;
      return Math.abs((bytes[at] ?? 0) - (bytes[at + 4] ?? 0));
    };
    for (const [x, y] of [
      [34, 26],
      [64, 48],
      [93, 70],
    ] as const)
      expect(contrast(x, y)).toBeLessThan(40);
    for (const [x, y] of [
      [29, 48],
      [97, 48],
      [64, 22],
      [64, 73],
      [200, 200],
    ] as const)
      expect(contrast(x, y)).toBeGreaterThan(200);
  });

  test.each([
    ["RGBA only", { format: "NV12" }, "Objects are blurred in RGBA only; these frames are NV12."],
    ["memory a CPU reaches", { kind: "" }, "Objects are blurred in unified or pinned memory only."],
  ])("works in %s", (_in, options, text) => {
    const { lines } = play(log, blurred(log.path("none.rgba"), options));
    expect(lines.find(({ type }) => type === "error")).toMatchObject({ source: "e", text });
  });

  test("does not go with whole frames", () => {
    const { exitCode, stderr } = log.launch(through("blur-objects=true"));
    expect(stderr).toContain("Objects cannot be blurred while whole frames are looked at.");
    expect(exitCode).not.toBe(0);
  });
});

describe("AddressSanitizer", () => {
  beforeAll(async () => void (await shimOf("asan", true)), 300_000);

  test("finds nothing", async () => {
    const memory = "nvbuf-memory-type=nvbuf-mem-cuda-unified";
    const args = [
      "2",
      `videotestsrc num-buffers=5 ! video/x-raw,width=320,height=240 ! nvvideoconvert ${memory} !
       video/x-raw(memory:NVMM),format=RGBA ! m.sink_0
       nvstreammux name=m batch-size=1 width=320 height=240 ${memory} ! dsexample processing-width=300 !
       dsexample full-frame=false ! dsexample full-frame=false blur-objects=true ! nvdsosd ! fakesink`,
    ];
    const env = { DEEPSCRIPT_SDK: "standin" };
    const outcome = await run(program, { variant: "asan", withStandin: true, args, env, timeout: 60_000 });
    expect(outcome.stderr).not.toContain("Sanitizer");
    expect(outcome.stderr).not.toContain("CRITICAL");
    expect(outcome.signal).toBeNull();
    expect(outcome.code).toBe(0);
  }, 60_000);
});
