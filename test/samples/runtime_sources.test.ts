/** samples/runtime_sources.ts: sources are added to and taken from a pipeline that plays. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { statSync, writeFileSync } from "node:fs";
import { Screen } from "../standin/display/screen.ts";
import { NativeProgram } from "../standin/native.ts";
import { file, gstLaunch, quickDetector, useInputs } from "./inputs.ts";
import { Program, refusalOf, totalsOf } from "./program.ts";

setDefaultTimeout(90_000);
useInputs("a.mp4");

const sample = "runtime_sources";
const quick = ["--pgie", quickDetector, "--quiet"];

interface Totals {
  readonly frames: number;
  readonly added: number;
  readonly frames_of: Readonly<Record<string, number>>;
}

test.each([
  ["the legacy muxer", "no"],
  ["the new one", "yes"],
])("sources come one by one and go, the oldest first; then the run ends: with %s", async (_, isNew) => {
  const args = ["-i", file("a.mp4"), "--loop", "--most", "2", "--every", "1", "--json", ...quick];
  await using program = new Program(sample, args, { USE_NEW_NVSTREAMMUX: isNew });
  const { code, output, errors } = await program.ended;
  expect({ code, critical: /CRITICAL|panic/.test(errors) }).toEqual({ code: 0, critical: false });
  expect(errors.split("\n").filter((line) => line.startsWith("sink_"))).toEqual([
    "sink_0 was added; 1 plays",
    "sink_1 was added; 2 play",
    "sink_0 was removed; 1 plays",
    "sink_1 was removed; 0 play",
  ]);
  const { added, frames, frames_of }: Totals = JSON.parse(output);
  expect(added).toBe(2);
  expect(Object.keys(frames_of)).toEqual(["0", "1"]);
  expect(Object.values(frames_of).reduce((all, count) => all + count)).toBe(frames);
});

test("one that ends is seen to its last frame", async () => {
  const { totals, errors } = await totalsOf<Totals>(sample, [
    ...["-i", file("a.mp4"), "--every", "600", ...quick],
  ]);
  expect(totals).toMatchObject({ frames: 30, added: 1, frames_of: { "0": 30 } });
  expect(errors).toContain("sink_0 has ended; 0 play");
});

test.each([
  ["--frames are through", ["--loop", "--every", "600", "--most", "1", "--frames", "45"], 45],
  ["the last has ended", ["--every", "600", "--most", "1"], 30],
  ["the last was removed", ["--loop", "--every", "2", "--most", "1"], 2],
])("a file is whole when %s", async (why, args, least) => {
  const name = file(`${why.replaceAll(" ", "_")}.mp4`);
  const { totals } = await totalsOf<Totals>(sample, ["-i", file("a.mp4"), "-o", name, ...args, ...quick]);
  expect(totals.frames).toBeGreaterThanOrEqual(least);
  const grey = file("frames.gray");
  await gstLaunch(
    `filesrc location=${name} ! qtdemux ! h264parse ! avdec_h264 ! videoconvert ! videoscale ! video/x-raw,format=GRAY8,width=16,height=16 ! filesink location=${grey}`,
  );
  expect(statSync(grey).size / 256).toBeGreaterThanOrEqual(totals.frames);
});

test("a file to be written does not keep a video that is none waiting", async () => {
  writeFileSync(file("none.mp4"), "this is no video\n".repeat(300));
  const args = ["-i", file("none.mp4"), "-o", file("never.mp4"), ...quick];
  expect(await refusalOf(sample, args)).toMatch(/^error: .*text file/);
});

test("closing the window ends it well", async () => {
  await using screen = await Screen.open(1300, 750);
  using user = new NativeProgram("x11_user.c", ["xcb"]);
  const env = { DISPLAY: screen.name };
  const args = ["-i", file("a.mp4"), "--loop", "--every", "600", "--json", "--pgie", quickDetector];
  await using program = new Program(sample, args, env);
  await program.said(/Source 0 {2}Frame 3 /);
  expect(user.run(["runtime-sources", "close"], { env }).exitCode).toBe(0);
  const { code, output, errors } = await program.ended;
  expect({ code, errors }).toMatchObject({ code: 0 });
  expect(JSON.parse(output.trimEnd().split("\n").at(-1) ?? "").added).toBe(1);
});

test("a camera that is not there is told with its address, delay and reason, and given up after --attempts", async () => {
  const gone = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data() {} } });
  const camera = `rtsp://ann:secret@127.0.0.1:${gone.port}/x`;
  gone.stop(true);
  await using program = new Program(sample, ["-i", camera, "--attempts", "1", "--timeout", "20", ...quick]);
  const { code, errors } = await program.ended;
  expect(code).toBe(1);
  const name = `rtsp://ann:***@127.0.0.1:${gone.port}/x`;
  const told = errors.split("\n").filter((line) => line.startsWith(`sink_0 (${name})`));
  expect(told.map((line) => line.replace(`sink_0 (${name})`, ""))).toEqual([
    expect.stringMatching(/^ is lost: Could not/),
    expect.stringMatching(/^: attempt 1 in \d\.\d s$/),
    expect.stringMatching(/^ is given up after 1 attempt: Could not/),
  ]);
  expect(errors).toMatch(/^error: rtsp:\/\/ann:\*\*\*@.*: Could not/m);
  expect(errors).not.toContain("secret");
});

test("a video that is none is one clear error", async () => {
  writeFileSync(file("text.mp4"), "this is no video\n".repeat(300));
  expect(await refusalOf(sample, ["-i", file("text.mp4"), ...quick])).toMatch(/^error: .*text file/);
});

test("Ctrl-C ends it between two changes", async () => {
  await using program = new Program(sample, [
    ...["-i", file("a.mp4"), "--loop", "--every", "600", "--json", "--pgie", quickDetector],
  ]);
  await program.said(/Source 0 {2}Frame 3 /);
  program.signal("SIGINT");
  const { code, output } = await program.ended;
  expect(code).toBe(0);
  expect(JSON.parse(output.trimEnd().split("\n").at(-1) ?? "").added).toBe(1);
});
