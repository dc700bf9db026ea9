/** libnvdsgst_smartrecord, as a program in C uses it. */
import { afterAll, expect, test } from "bun:test";
import { readdirSync } from "node:fs";
import { isLeak, leaksTracer } from "./batches.ts";
import { NativeProgram } from "./native.ts";

const program = new NativeProgram("smart_record.c", ["gstreamer-1.0"], ["nvdsgst_smartrecord"]);
afterAll(() => program[Symbol.dispose]());

test("two seconds out of the middle of a stream are a file, and nothing is left behind", () => {
  const { exitCode, stdout, stderr } = program.run([program.directory], { env: leaksTracer });
  expect(exitCode).toBe(0);
  const [name = "", duration, size] = stdout.trim().split(" ");
  expect(name).toMatch(/^part_00000_\d{8}-\d{6}_\d+\.mp4$/);
  expect(size).toBe("96x64");
  // A second from before, one from after, and up to ten frames to begin with a key frame.
  expect(Number(duration)).toBeGreaterThanOrEqual(1900);
  expect(Number(duration)).toBeLessThan(2500);
  expect(readdirSync(program.directory).filter((file) => file.endsWith(".mp4"))).toEqual([name]);
  expect(stderr.split("\n").filter(isLeak)).toEqual([]);
  expect(stderr).toContain("object-alive");

  const played = program.launch(
    `filesrc location=${program.path(name)} ! qtdemux ! h264parse ! avdec_h264 ! videoconvert ! video/x-raw,format=I420 ! ` +
      `filesink location=${program.path("pictures.raw")}`,
  );
  expect(played.exitCode).toBe(0);
  const frames = Bun.file(program.path("pictures.raw")).size / (96 * 64 * 1.5);
  expect(Math.abs(frames - (Number(duration) * 30) / 1000)).toBeLessThanOrEqual(2);
}, 30_000);
