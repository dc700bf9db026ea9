/** nvstreamdemux, the legacy one and the new one: each source's frames on its own pad, and how pads end. */
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { printed, run, shimOf } from "../native/support.ts";
import { batchLog, isLeak, leaksTracer, play, source } from "./batches.ts";
import { NativeProgram } from "./native.ts";

const log = new NativeProgram(batchLog);
const dynamic = new NativeProgram("demux_dynamic.c");
const program = join(import.meta.dir, "programs/demuxed");

// A busy machine may need seconds to start a process.
setDefaultTimeout(30_000);

afterAll(() => {
  log[Symbol.dispose]();
  dynamic[Symbol.dispose]();
});

/** Sources into a muxer into a demuxer, a branch for each, as text. */
function demux(sources: readonly string[], mux = "width=320 height=240", sink = "fakesink"): string {
  const branches = sources.map((text, index) => `${text} ! m.sink_${index}`).join(" ");
  const outputs = sources.map((_, index) => `d.src_${index} ! queue ! ${sink.replace("%", `${index}`)}`);
  return `${branches} nvstreammux name=m batch-size=${sources.length} ${mux} ! nvstreamdemux name=d ${outputs.join(" ")}`;
}

const three = [
  source(3),
  source(5, { width: 640, height: 480, rate: "15/1" }),
  source(4, { width: 160, height: 120, rate: "10/1" }),
];

describe("of three sources", () => {
  const ofEach = [0, 1, 2].map((index) =>
    play(log, ["--pad", `d:src_${index}`, "--objects", "m:src", demux(three)]),
  );

  test("every pad has the frames of its own, one to a batch", () => {
    expect(
      ofEach.map(({ batches }) => batches.map(({ frames }) => frames.map(({ pad, num }) => [pad, num]))),
    ).toEqual([3, 5, 4].map((count, pad) => Array.from({ length: count }, (_, num) => [[pad, num]])));
    for (const { batches } of ofEach) {
      for (const { max, count, filled, size, surfaces, frames } of batches) {
        expect([max, count, filled, size, surfaces, frames[0]?.batch]).toEqual([1, 1, 1, 1, [[320, 240]], 0]);
      }
    }
  });

  test("frames keep their times, the sizes they had and their objects", () => {
    expect(ofEach[1]?.batches.map(({ pts, frames }) => [pts, frames[0]?.pts])).toEqual(
      [0, 66666666, 133333333, 200000000, 266666666].map((time) => [time, time]),
    );
    expect(
      ofEach.map(({ batches }) => [batches[0]?.frames[0]?.width, batches[0]?.frames[0]?.height]),
    ).toEqual([
      [320, 240],
      [640, 480],
      [160, 120],
    ]);
    for (const { batches } of ofEach) {
      expect(batches[0]?.frames[0]?.objects).toEqual([[32, 24, 64, 48]]);
      expect(batches[0]?.frames[0]?.lines).toEqual([[10, 20, 300, 200]]);
    }
  });

  test("caps tell one frame a buffer, and the source's own rate", () => {
    for (const [index, rate] of ["30/1", "15/1", "10/1"].entries()) {
      const caps = ofEach[index]?.lines.filter((line) => line.type === "caps") ?? [];
      expect(caps).toHaveLength(1);
      expect(caps[0]?.caps).toContain("batch-size=(int)1");
      expect(caps[0]?.caps).toContain(`framerate=(fraction)${rate}`);
      expect(caps[0]?.caps).toContain("width=(int)320, height=(int)240");
    }
  });

  test("every pad ends once", () => {
    for (const { others } of ofEach) expect(others.filter((name) => name === "eos")).toEqual(["eos"]);
  });
});

test("pictures are those of the pad's source", () => {
  const patterns = ["white", "black", "white"] as const;
  const file = (index: string | number) => log.path(`frames-${index}.nv12`);
  const sources = patterns.map((pattern) => source(2, { pattern }));
  const sink = `nvvideoconvert ! video/x-raw,format=NV12 ! filesink location=${file("%")}`;
  expect(log.launch(demux(sources, "width=320 height=240", sink)).stderr).toBe("");
  for (const [index, pattern] of patterns.entries()) {
    const bytes = readFileSync(file(index));
    expect(bytes.length).toBe(2 * 320 * 240 * 1.5);
    for (const at of [0, 320 * 240 - 1, 320 * 240 * 1.5])
      expect(bytes[at]).toBe(pattern === "white" ? 235 : 16);
  }
});

test("metadata attached before the muxer stays with the frame", () => {
  const text = `${source(2)} ! identity name=i ! m.sink_0 ${source(2)} ! m.sink_1
    nvstreammux name=m batch-size=2 width=320 height=240 ! nvstreamdemux name=d
    d.src_0 ! queue ! fakesink d.src_1 ! queue ! fakesink`;
  const tags = [0, 1].map((index) =>
    play(log, ["--pad", `d:src_${index}`, "--attach", "i:src", text]).batches.map(
      ({ frames }) => frames[0]?.tags,
    ),
  );
  expect(tags).toEqual([
    [["tag 0"], ["tag 1"]],
    [[], []],
  ]);
});

test("a pad that nobody links is skipped", () => {
  const text = `${source(3)} ! m.sink_0 ${source(3)} ! m.sink_1
    nvstreammux name=m batch-size=2 width=320 height=240 ! nvstreamdemux name=d d.src_1 ! queue ! fakesink`;
  expect(play(log, ["--pad", "d:src_1", text]).batches).toHaveLength(3);
});

test("after a tiler there is nothing to take apart, which is an error that says so", () => {
  const text = `${source(3)} ! m.sink_0 ${source(3)} ! m.sink_1 nvstreammux name=m batch-size=2 width=320 height=240 !
    nvmultistreamtiler ! nvstreamdemux name=d d.src_0 ! fakesink d.src_1 ! fakesink`;
  const { lines } = play(log, [text]);
  const error = lines.find((line) => line.type === "error");
  expect(error).toMatchObject({ source: "d", text: "A frame of the batch has no surface." });
});

describe("the demuxer of the new muxer", () => {
  const env = { USE_NEW_NVSTREAMMUX: "yes" };

  test("leaves frames their size, says so in its caps, and has no per-stream-eos", () => {
    const text = demux([source(3), source(3, { width: 640, height: 480, rate: "15/1" })], "");
    const { batches, lines } = play(log, ["--pad", "d:src_1", text], { env });
    expect(batches.map(({ surfaces }) => surfaces)).toEqual([[[640, 480]], [[640, 480]], [[640, 480]]]);
    const caps = lines.find((line) => line.type === "caps");
    expect(caps?.type === "caps" && caps.caps).toContain("width=(int)640, height=(int)480");
    expect(caps?.type === "caps" && caps.caps).toContain("framerate=(fraction)15/1");
    const refused = play(log, [text.replace("name=d", "name=d per-stream-eos=true")], { env });
    expect(refused.lines[0]).toMatchObject({ type: "error", source: "launch" });
  });

  test("ends a pad with its source", () => {
    const { exitCode, stderr } = dynamic.run(["new-end"], { env });
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
  });
});

test.each([
  ["each-end", "per-stream-eos ends a pad with its source, the others go on"],
  ["all-end", "without it a pad waits for the end of all sources"],
  ["pads", "pads come and go while it plays"],
  ["cycles", "it stops in mid-flight"],
])(
  "%s: %s",
  (scenario) => {
    const { exitCode, stderr } = dynamic.run([scenario], { env: leaksTracer });
    expect(stderr.split("\n").filter((line) => isLeak(line) || line.includes("does not hold"))).toEqual([]);
    expect(exitCode).toBe(0);
  },
  30_000,
);

describe("AddressSanitizer", () => {
  beforeAll(async () => void (await shimOf("asan", true)), 300_000);

  test("finds nothing", async () => {
    const env = { DEEPSCRIPT_SDK: "standin" };
    const outcome = await run(program, {
      variant: "asan",
      withStandin: true,
      args: ["2"],
      env,
      timeout: 60_000,
    });
    expect(outcome.stderr).not.toContain("Sanitizer");
    expect(outcome.stderr).not.toContain("CRITICAL");
    expect(outcome.signal).toBeNull();
    expect(printed(outcome)).toEqual({ seen: [2 * 20, 2 * 10] });
  }, 60_000);
});
