/** nvstreammux, the legacy one and the new one: batches, their metadata, events, timeouts, sources that come and go. */
import { afterAll, describe, expect, test } from "bun:test";
import { readFileSync, writeFileSync } from "node:fs";
import { Pipeline } from "../../lib/index.ts";
import { batchLog, isLeak, leaksTracer, play, source } from "./batches.ts";
import { NativeProgram } from "./native.ts";

const log = new NativeProgram(batchLog);
const dynamic = new NativeProgram("mux_dynamic.c");

afterAll(() => {
  log[Symbol.dispose]();
  dynamic[Symbol.dispose]();
});

/** A pipeline of sources into a muxer, as text. */
function mux(properties: string, ...sources: readonly string[]): string {
  const branches = sources.map((text, index) => `${text} ! m.sink_${index}`).join(" ");
  return `nvstreammux name=m ${properties} ! fakesink ${branches}`;
}

const legacy = "batch-size=2 width=640 height=480";

describe("a batch of two sources of different sizes", () => {
  const before = Date.now() * 1e6;
  const { batches, others, lines } = play(log, [
    mux(legacy, source(3), source(5, { width: 640, height: 480 })),
  ]);

  test("has a frame of each while both play, and of the one that is left after that", () => {
    expect(batches.map(({ frames }) => frames.map(({ pad, num }) => [pad, num]))).toEqual([
      [
        [0, 0],
        [1, 0],
      ],
      [
        [0, 1],
        [1, 1],
      ],
      [
        [0, 2],
        [1, 2],
      ],
      [[1, 3]],
      [[1, 4]],
    ]);
  });

  test("scales all frames to one size and tells the size they had", () => {
    const [first] = batches;
    expect(first?.surfaces).toEqual([
      [640, 480],
      [640, 480],
    ]);
    expect(first?.frames.map(({ width, height }) => [width, height])).toEqual([
      [320, 240],
      [640, 480],
    ]);
    expect(first?.frames.map((frame) => [frame.pipelineWidth, frame.pipelineHeight])).toEqual([
      [640, 480],
      [640, 480],
    ]);
  });

  test("says in its metadata how many frames there are and which surface each has", () => {
    expect(batches.map(({ max, count, filled, size }) => [max, count, filled, size])).toEqual([
      [2, 2, 2, 2],
      [2, 2, 2, 2],
      [2, 2, 2, 2],
      [2, 1, 1, 2],
      [2, 1, 1, 2],
    ]);
    expect(batches[0]?.frames.map(({ batch, surfaces, inferDone }) => [batch, surfaces, inferDone])).toEqual([
      [0, 1, 0],
      [1, 1, 0],
    ]);
  });

  test("keeps the frames' timestamps, and the batch's is their running time", () => {
    expect(batches.map(({ pts }) => pts)).toEqual([0, 33333333, 66666666, 100000000, 133333333]);
    for (const { pts, frames } of batches) for (const frame of frames) expect(frame.pts).toBe(pts);
  });

  test("has this machine's time as NTP time", () => {
    for (const { frames } of batches) {
      for (const { ntp } of frames) {
        expect(ntp).toBeGreaterThanOrEqual(before - 1e6);
        expect(ntp).toBeLessThanOrEqual(Date.now() * 1e6);
      }
    }
  });

  test("is announced by caps, and by events in the order of what they tell", () => {
    const caps = lines.find((line) => line.type === "caps");
    expect(caps?.type === "caps" && caps.caps).toBe(
      "video/x-raw(memory:NVMM), format=(string)NV12, width=(int)640, height=(int)480, " +
        "framerate=(fraction)30/1, batch-size=(int)2, num-surfaces-per-frame=(int)1",
    );
    for (const id of [0, 1]) {
      const order = ["pad-added", "stream-start", "stream-segment", "stream-eos"].map((type) =>
        others.indexOf(`${type} ${id}`),
      );
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(Math.min(...order)).toBeGreaterThanOrEqual(0);
      expect(others).toContain(`message-stream-eos ${id}`);
    }
    expect(others).toContain("eos");
  });

  test("has the end of a source between its last frame and the next batch", () => {
    const end = lines.findIndex((line) => line.type === "stream-eos" && line.id === 0);
    expect(lines.slice(0, end).filter(({ type }) => type === "batch")).toHaveLength(3);
  });
});

describe("the legacy muxer", () => {
  test("takes several frames of a source where a batch has room, and pushes the rest at its end", () => {
    const { batches } = play(log, [mux("batch-size=4 width=64 height=48", source(6))]);
    expect(batches.map(({ frames }) => frames.map(({ num }) => num))).toEqual([
      [0, 1, 2, 3],
      [4, 5],
    ]);
  });

  test("gives every source its turn where a batch is smaller than their number", () => {
    const { batches } = play(log, [mux(legacy, source(4), source(4), source(4))]);
    for (const { frames } of batches) expect(new Set(frames.map(({ pad }) => pad)).size).toBe(frames.length);
    for (const pad of [0, 1, 2]) {
      const own = batches.flatMap(({ frames }) => frames.filter((frame) => frame.pad === pad));
      expect(own.map(({ num }) => num)).toEqual([0, 1, 2, 3]);
    }
    expect(batches.slice(0, 5).every(({ frames }) => frames.length === 2)).toBe(true);
    // Also where the earliest of a batch is as early as that of the one before: h264parse takes a time once.
    const times = batches.map(({ pts }) => pts);
    expect(times.every((time, at) => at === 0 || time > (times[at - 1] ?? 0))).toBe(true);
  });

  test("does not wait for a dead source past the timeout", () => {
    const dead = "appsrc caps=video/x-raw(memory:NVMM),format=NV12,width=64,height=48,framerate=30/1";
    const { batches } = play(log, [
      "--batches",
      "4",
      mux(`${legacy} batched-push-timeout=20000`, source(10), dead),
    ]);
    expect(batches.map(({ frames }) => frames.map(({ pad, num }) => [pad, num]))).toEqual([
      [[0, 0]],
      [[0, 1]],
      [[0, 2]],
      [[0, 3]],
    ]);
  });

  test("batches frames of the same time with sync-inputs", () => {
    const { batches } = play(log, [
      mux(`${legacy} sync-inputs=true`, source(6), source(2, { rate: "10/1" })),
    ]);
    expect(batches.map(({ frames }) => frames.map(({ pad }) => pad))).toEqual([
      [0, 1],
      [0],
      [0],
      [0, 1],
      [0],
      [0],
    ]);
  });

  test("leaves NTP time alone where neither this machine's nor the source's is known", () => {
    const { batches } = play(log, [mux(`${legacy} attach-sys-ts=false`, source(1))]);
    expect(batches[0]?.frames[0]?.ntp).toBe(0);
  });

  test("makes metadata of the buffers that come in metadata of their frames", () => {
    const { batches } = play(log, [
      "--attach",
      "c:src",
      mux("batch-size=1 width=64 height=48", `${source(3)} ! identity name=c`),
    ]);
    expect(batches.map(({ frames }) => frames.map(({ tags }) => tags))).toEqual([
      [["tag 0"]],
      [["tag 1"]],
      [["tag 2"]],
    ]);
  });

  test("takes RGBA, and refuses sources of another format than the first", () => {
    const rgba = play(log, [mux(legacy, source(1, { format: "RGBA" }))]);
    expect(rgba.lines.some((line) => line.type === "caps" && line.caps.includes("RGBA"))).toBe(true);
    const pixels = "video/x-raw(memory:NVMM),format=RGBA,width=64,height=48,framerate=30/1";
    const mixed = play(log, [
      mux(legacy, `${source(30)} ! identity sleep-time=1000`, `${source(30)} ! nvvideoconvert ! ${pixels}`),
    ]);
    expect(mixed.others).toContain("error");
  });

  test("pads what has another aspect, in the middle, with black", () => {
    const file = log.path("padded.nv12");
    const { exitCode, stderr } = log.launch(
      `${source(1, { width: 100, height: 100, pattern: "white" })} ! m.sink_0 nvstreammux name=m batch-size=1 ` +
        `width=320 height=240 enable-padding=true ! nvvideoconvert ! video/x-raw,format=NV12 ! filesink location=${file}`,
    );
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    const picture = readFileSync(file);
    const luma = (x: number, y: number) => picture[y * 320 + x];
    const chroma = (x: number, y: number) => picture[320 * 240 + (y >> 1) * 320 + (x & ~1)];
    expect([0, 39, 40, 279, 280, 319].map((x) => luma(x, 120))).toEqual([16, 16, 235, 235, 16, 16]);
    expect([0, 239].map((y) => luma(160, y))).toEqual([235, 235]);
    expect([0, 160, 319].map((x) => chroma(x, 120))).toEqual([128, 128, 128]);
  });

  test("says what is not set", () => {
    const errors = ["width=64 height=48", "batch-size=1"].map((properties) =>
      play(log, [mux(properties, source(1))]).lines.find((line) => line.type === "error"),
    );
    expect(errors.map((line) => line?.type === "error" && line.text)).toEqual([
      "Batch size not set",
      "Output width or height not set",
    ]);
  });

  test("does not link to system memory", () => {
    const { stderr } = log.launch(
      "videotestsrc ! m.sink_0 nvstreammux name=m batch-size=1 width=64 height=48 ! fakesink",
    );
    expect(stderr).toContain("could not link videotestsrc0 to m");
  });

  test.each(["sources", "seek", "cycles", "crowd"])(
    "stands %s while it plays and leaks nothing",
    (scenario) => {
      const { exitCode, signal, stderr } = dynamic.run([scenario], { env: leaksTracer });
      expect(stderr.split("\n").filter(isLeak)).toEqual([]);
      expect(stderr).not.toContain("CRITICAL");
      expect(signal ?? exitCode).toBe(0);
    },
  );
});

describe("the new muxer", () => {
  const env = { USE_NEW_NVSTREAMMUX: "yes" };

  function config(name: string, text: string): string {
    const path = log.path(name);
    writeFileSync(path, text);
    return `config-file-path=${path}`;
  }

  test("leaves frames their size", () => {
    const { batches } = play(log, [mux("batch-size=2", source(2), source(2, { width: 64, height: 48 }))], {
      env,
    });
    expect(batches.map(({ surfaces }) => surfaces)).toEqual([
      [
        [320, 240],
        [64, 48],
      ],
      [
        [320, 240],
        [64, 48],
      ],
    ]);
    expect(batches[0]?.frames.map((frame) => frame.pipelineWidth)).toEqual([320, 64]);
  });

  test("has no width, height and live-source", () => {
    for (const property of ["width=64", "height=48", "live-source=true", "enable-padding=true"]) {
      const { lines } = play(log, [mux(`batch-size=1 ${property}`, source(1))], { env });
      const [error] = lines;
      expect(error?.type === "error" && error.text).toContain("no property");
    }
  });

  test("makes batches as large as there are sources, one frame of each", () => {
    const { batches } = play(log, [mux("batch-size=4", source(2), source(4))], { env });
    expect(batches.map(({ frames }) => frames.map(({ pad }) => pad))).toEqual([[0, 1], [0, 1], [1], [1]]);
  });

  test.each([
    ["mux.txt", "[property]\nadaptive-batching=0\nbatch-size=4\nmax-same-source-frames=3\n"],
    ["mux.yml", "property:\n  adaptive-batching: 0\n  batch-size: 4\n  max-same-source-frames: 3\n"],
  ])("takes the batch's size and frames of one source from %s", (name, text) => {
    const options = `batch-size=1 ${config(name, `${text}`)}`;
    const { batches } = play(log, [mux(options, source(6))], { env });
    expect(batches.map(({ frames }) => frames.length)).toEqual([3, 3]);
  });

  test("puts sources of a higher priority first", () => {
    const text = "[property]\n[source-config-0]\npriority=5\n[source-config-1]\npriority=1\n";
    const { batches } = play(
      log,
      [mux(`batch-size=2 ${config("priority.txt", text)}`, source(1), source(1))],
      { env },
    );
    expect(batches[0]?.frames.map(({ pad }) => pad)).toEqual([1, 0]);
  });

  test("says which key of its file is wrong", () => {
    const options = `batch-size=1 ${config("wrong.txt", "[property]\nbatch-size=many\n")}`;
    const { stderr } = log.run([mux(options, source(1))], { env: { ...env, GST_DEBUG: "2" } });
    expect(stderr).toContain("batch-size=many is not a number");
  });
});

test("a sink that has had enough ends the pipeline", async () => {
  const pipeline = Pipeline.launch(
    `videotestsrc ! video/x-raw,width=320,height=240 ! nvvideoconvert ! m.sink_0
     nvstreammux name=m batch-size=1 width=320 height=240 ! fakesink num-buffers=3`,
  );
  expect(await pipeline.run()).toBe("eos");
}, 20_000);
