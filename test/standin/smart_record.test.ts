/** libnvdsgst_smartrecord, as a program in C uses it. */
import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { readdirSync } from "node:fs";
import { launch } from "../../lib/index.ts";
import { isLeak, leaksTracer } from "./batches.ts";
import { NativeProgram } from "./native.ts";

// A busy machine may need seconds to start a process.
setDefaultTimeout(60_000);

const program = new NativeProgram("smart_record.c", ["gstreamer-1.0"], ["nvdsgst_smartrecord"]);
afterAll(() => program[Symbol.dispose]());

interface Recording {
  readonly name: string;
  readonly milliseconds: number;
}

function record(...args: string[]): Recording[] {
  const { exitCode, stdout, stderr } = program.run([program.directory, ...args], { env: leaksTracer });
  if (exitCode !== 0) throw new Error(`it ended with ${exitCode}:\n${stderr.slice(-2000)}`);
  expect(stderr.split("\n").filter(isLeak)).toEqual([]);
  expect(stderr).toContain("object-alive");
  const told = stdout.trim().split("\n");
  return told.map((line) => {
    const [name = "", duration, size] = line.split(" ");
    expect(name).toMatch(/^part_\d{5}_\d{8}-\d{6}_\d+\.mp4$/);
    expect(size).toBe("96x64");
    return { name, milliseconds: Number(duration) };
  });
}

/** For each frame of a file, as it stands there, whether a decoder can start from it. */
async function keysOf(name: string): Promise<boolean[]> {
  const pipeline = launch`filesrc location=${program.path(name)} ! qtdemux ! h264parse ! fakesink name=out`;
  const keys: boolean[] = [];
  await pipeline
    .element("out")
    .pad("sink")
    .probe("buffer", ({ buffer }) => void keys.push(buffer?.deltaUnit === false)).ready;
  await pipeline.run();
  return keys;
}

/** As many frames as the time takes, give or take what the last ones' reordering does, of which the first is a key. */
async function expectWhole({ name, milliseconds }: Recording): Promise<void> {
  const keys = await keysOf(name);
  expect(keys[0]).toBe(true);
  expect(Math.abs(keys.length - (milliseconds * 30) / 1000)).toBeLessThanOrEqual(2);
}

test("two seconds out of the middle of a stream are a file, time and again, and nothing is left behind", async () => {
  const recordings = record();
  expect(recordings.map(({ name }) => name.slice(0, 10))).toEqual(["part_00000", "part_00001"]);
  for (const recording of recordings) {
    // A second from before, one from after, and up to ten frames to begin with a key frame.
    expect(recording.milliseconds).toBeGreaterThanOrEqual(1900);
    expect(recording.milliseconds).toBeLessThan(2500);
    await expectWhole(recording);
  }
  const written = readdirSync(program.directory).filter((file) => file.endsWith(".mp4"));
  expect(written.sort()).toEqual(recordings.map(({ name }) => name).sort());
});

test("a file begins with a key frame, where none has come yet with the first that does", async () => {
  const [recording, ...more] = record("early");
  if (recording === undefined || more.length > 0) throw new Error("not one recording");
  // Of the second that was asked for the first third of a second had none.
  expect(recording.milliseconds).toBeGreaterThan(550);
  expect(recording.milliseconds).toBeLessThan(850);
  await expectWhole(recording);
});

test("a file that cannot be written is not told of as one, and the next can be", () => {
  expect(record("full")).toHaveLength(2);
});
