/** Smart record: files cut from a camera's stream, opened and looked into. */
import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  addSource,
  InputError,
  launch,
  Pipeline,
  PipelineError,
  parseInput,
  type RecordedFile,
  type RecordingSettings,
  type Source,
  StateError,
  startRecording,
  ValueError,
} from "../../lib/index.ts";
import { Camera, uriOf } from "./camera.ts";

setDefaultTimeout(20_000);

const folder = mkdtempSync(join(tmpdir(), "recordings-"));
let camera: Camera;
let uri: string;

beforeAll(async () => {
  camera = new Camera();
  uri = uriOf(await camera.serve());
}, 30_000);
afterAll(async () => {
  await camera.kill();
  rmSync(folder, { recursive: true });
}, 30_000);

interface Watching {
  readonly pipeline: Pipeline;
  readonly source: Source;
  /** Resolves when so many frames more have come. */
  more(count: number): Promise<void>;
}

function watching(recordings: RecordingSettings, reconnect = false): Watching {
  const pipeline = new Pipeline();
  const mux = pipeline.add("nvstreammux", { width: 64, height: 64, "batch-size": 1, "live-source": true });
  const sink = pipeline.add("fakesink", { sync: false });
  mux.link(sink);
  const source = addSource(pipeline, parseInput(uri), mux.requestPad("sink_0"), {
    recordings,
    ...(reconnect && { reconnect: { initial: 10 } }),
  });
  return {
    pipeline,
    source,
    more(count) {
      const { promise, resolve } = Promise.withResolvers<void>();
      let seen = 0;
      sink.pad("sink").probe("buffer", () => {
        if (++seen < count) return undefined;
        resolve();
        return "remove";
      });
      return promise;
    },
  };
}

/** Decodes a recording; gives the times of its frames, in milliseconds. */
async function framesOf({ path, container }: RecordedFile): Promise<number[]> {
  const demuxer = container === "mp4" ? "qtdemux" : "matroskademux";
  const pipeline = Pipeline.launch(
    `filesrc name=in ! ${demuxer} ! h264parse ! avdec_h264 output-corrupt=false ! fakesink name=out sync=false`,
  );
  pipeline.element("in").set({ location: path });
  const times: number[] = [];
  pipeline
    .element("out")
    .pad("sink")
    .probe("buffer", ({ buffer }) => void times.push(Number((buffer?.pts ?? -1n) / 1_000_000n)));
  expect(await pipeline.run()).toBe("eos");
  return times;
}

const interval = 1000 / 25;

test("a recording begins before it was asked for, lasts as long as it is to, and can be followed by another", async () => {
  const { pipeline, source, more } = watching({ folder, prefix: "gate" });
  const run = pipeline.run();
  await more(40);
  const recording = await source.record({ before: 1, duration: 1 });
  await expect(source.record()).rejects.toThrow(StateError);
  const file = await recording.done;
  expect(file).toMatchObject({ container: "mp4", video: { width: 64, height: 64 }, audio: undefined });
  expect(file.path).toMatch(/gate_.*\.mp4$/);
  const times = await framesOf(file);
  // A second before, a second after, and up to a group of five frames to begin with.
  expect(file.duration).toBeGreaterThanOrEqual(1900);
  expect(file.duration).toBeLessThan(2400);
  const played = (times.at(-1) ?? 0) - (times[0] ?? 0) + interval;
  expect(Math.abs(played - file.duration)).toBeLessThanOrEqual(2 * interval);
  expect(times[0]).toBeLessThan(interval);
  // A busy machine's camera may leave some out.
  expect(times.length).toBeGreaterThan(file.duration / interval / 2);
  for (const [index, time] of times.entries())
    if (index > 0) expect(time - (times[index - 1] ?? 0)).toBeGreaterThan(0);

  const second = await source.record({ duration: 60 });
  await more(10);
  const stopped = await second.stop();
  expect(stopped.path).not.toBe(file.path);
  expect((await framesOf(stopped)).length).toBeGreaterThanOrEqual(8);
  await pipeline.stop();
  await run;
}, 30_000);

test("a recording is finished when its pipeline stops, and goes into Matroska too", async () => {
  const { pipeline, source, more } = watching({ folder, container: "mkv", cache: 1 }, true);
  const run = pipeline.run();
  await more(10);
  const recording = await source.record();
  await more(10);
  await pipeline.stop();
  await run;
  const file = await recording.done;
  expect(file.container).toBe("mkv");
  const times = await framesOf(file);
  expect(times.length).toBeGreaterThanOrEqual(10);
  // A file's times are its own, not the pipeline's.
  expect(times[0]).toBeLessThan(interval);
  await expect(source.record()).rejects.toThrow(StateError);
}, 30_000);

test("what cannot be recorded is said at once", async () => {
  const pipeline = new Pipeline();
  const pad = pipeline.add("nvstreammux", { width: 64, height: 64 }).requestPad("sink_0");
  const file = parseInput(join(import.meta.dir, "../../samples/assets/street.mp4"));
  expect(() => addSource(pipeline, file, pad, { recordings: { folder } })).toThrow(InputError);
  const source = pipeline.add("nvurisrcbin", { uri });
  await expect(startRecording(source)).rejects.toThrow("its smart-record is off");
  await expect(startRecording(source, { duration: 300 })).rejects.toThrow(ValueError);
  const before = readdirSync(folder).length;
  const lost = launch`nvurisrcbin uri=${uri} smart-record=smart-rec-multi ! fakesink`;
  const error: unknown = await lost.run().catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(PipelineError);
  expect(String(error)).toContain("smart-rec-dir-path");
  expect(readdirSync(folder).length).toBe(before);
}, 30_000);
