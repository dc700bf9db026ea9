import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { readFileSync, writeFileSync } from "node:fs";
import { addEncoder, Pipeline } from "../../lib/index.ts";
import { file, folder, quickDetector, useInputs } from "./inputs.ts";
import { Program, refusalOf } from "./program.ts";
import { refusal, report, run, Sample } from "./sample.ts";

setDefaultTimeout(60_000);
useInputs("a.h264", "a.mp4");

const clip = (): string[] => ["-i", file("a.h264")];

describe("refused before anything plays:", () => {
  test.each([
    ["an unknown codec", ["-c", "VP9"], /Allowed choices are H264, H265/],
    ["an unknown encoder", ["-e", "2"], /Allowed choices are 0, 1/],
    ["an unknown option", ["--nosuch"], /unknown option '--nosuch'/],
    ["a port out of range", ["--port", "65536"], /from 0 to 65535/],
    ["a bit rate that is none", ["-b", "fast"], /whole number/],
    ["no patience at all", ["--timeout", "0"], /above 0/],
    ["no frames at all", ["--frames", "0"], /at least 1/],
    ["a user without a password", ["--auth", "ann"], /user:password/],
    ["a second video", ["one.mp4", "two.mp4"], /too many arguments/],
    ["a video beside --input", ["one.mp4", "-i", "two.mp4"], /both one\.mp4 and --input/],
    ["no time between summaries", ["--summary", "0"], /above 0/],
    ["more than a day between them", ["--summary", "86401"], /at most 86400/],
  ])("%s", async (_, args, why) => {
    const ended = await run(args);
    expect(refusal(ended)).toMatch(why);
    expect(ended.code).toBe(2);
  });

  test.each([
    ["a mount without its slash", ["--mount", "front"], /"front" is no path: as in "\/ds-test"/],
    ["a mount with a space", ["--mount", "/a b"], /is no path/],
    ["a host that is not here", ["--host", "192.0.2.1"], /cannot listen on 192\.0\.2\.1/],
  ])("%s", async (_, args, why) => {
    expect(refusal(await run([...clip(), ...args]))).toMatch(why);
  });

  test("a port in use", async () => {
    using other = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data() {} } });
    const ended = await run([...clip(), "--port", String(other.port)]);
    expect(refusal(ended)).toContain(`cannot listen on 127.0.0.1:${other.port}: `);
    expect(ended.errors).toContain("Another program serves there: choose another port");
    expect(ended.errors).toContain("\n  Options: --port PORT (0: any that is free), --host ADDRESS.\n");
  });
});

test("a port in use, of --output", async () => {
  using other = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data() {} } });
  const refused = await refusalOf("test1", [...clip(), "-o", `rtsp://127.0.0.1:${other.port}/x`]);
  expect(refused).toContain(`cannot listen on 127.0.0.1:${other.port}: `);
  expect(refused).toContain("\n  Another one is named with --output: -o rtsp://127.0.0.1:PORT/PATH, ");
});

test("where nothing is built yet, one line says so, and what to run", async () => {
  await using program = new Program("test1", clip(), { DEEPSCRIPT_SHIM: `${folder}/none` });
  const { code, errors } = await program.ended;
  expect(code).toBe(1);
  expect(errors).toContain(`LibraryError: deepscript is not built yet: there is no ${folder}/none/`);
  expect(errors).toContain("Run: npm run setup");
  expect(errors).not.toMatch(/\n {4}at |dlopen/);
});

describe("a detector that is", () => {
  const good = (): string => readFileSync(quickDetector, "utf8");

  test.each([
    ["not there", () => undefined, /no such detector|cannot read .*No such file/],
    ["garbage", () => "\0\x01garbage\n[[[", /detector\.txt/],
    ["without its model", () => good().replace(/^onnx-file=.*$/m, "onnx-file=no.onnx"), /no\.onnx/],
    [
      "with a model of another kind",
      () => good().replace(/^onnx-file=.*$/m, `onnx-file=${file("a.mp4")}`),
      /onnx-file/,
    ],
    ["naming no model", () => good().replace(/^onnx-file=.*\n/m, ""), /model|onnx-file/],
  ])("%s", async (_, make, why) => {
    const text = make();
    const path = text === undefined ? file("no such detector.txt") : file("detector.txt");
    if (text !== undefined) writeFileSync(path, text);
    expect(refusal(await run([...clip(), "--pgie", path]))).toMatch(why);
  });
});

describe("the cache", () => {
  test("below a file: it says so, and plays", async () => {
    const ended = await run([...clip(), "--frames", "2"], { XDG_CACHE_HOME: quickDetector });
    expect(report(ended).frames).toBe(2);
    expect(ended.errors).toMatch(/cannot be written; using .*Set XDG_CACHE_HOME/);
  });

  test("new: it is made", async () => {
    const ended = await run([...clip(), "--frames", "2"], { XDG_CACHE_HOME: `${folder}/new/cache` });
    expect(report(ended).frames).toBe(2);
    expect(ended.errors).not.toContain("cannot be written");
  });
});

test("--frames, --json: exactly so many, and the totals on the last line of the output", async () => {
  await using sample = new Sample([
    ...clip(),
    "--no-sync",
    "--json",
    "--frames",
    "7",
    "--pgie",
    quickDetector,
  ]);
  const ended = await sample.ended;
  const totals = report(ended);
  expect(totals).toMatchObject({ frames: 7, sdk: "standin" });
  expect(Object.values(totals.per_class).reduce((sum, count) => sum + count, 0)).toBe(totals.objects);
  expect(ended.output.match(/^Frame \d+ /gm)).toHaveLength(7);
});

test("--summary: a line now and then in place of those for each frame, until it is interrupted", async () => {
  await using sample = new Sample([...clip(), "--loop", "--summary", "0.1", "--pgie", quickDetector]);
  await sample.said(/^\d+ frames, \d+\.\d a second; each has car: \d+\.\d/m);
  sample.signal("SIGINT");
  const { code, output } = await sample.ended;
  expect(code).toBe(0);
  expect(output).not.toContain("Frame");
});

test("--quiet without --json puts nothing on the output", async () => {
  await using sample = new Sample([...clip(), "--no-sync", "--quiet", "--frames", "2"]);
  expect(await sample.ended).toMatchObject({ code: 0, output: "" });
});

test("--loop goes on past the end", async () => {
  const ended = await run(["-i", file("a.mp4"), "--loop", "--frames", "70"]);
  expect(report(ended).frames).toBe(70);
});

test("two instances run side by side, one with each encoder and codec", async () => {
  const both = await Promise.all([
    run([...clip(), "-e", "0", "-c", "H265"]),
    run([...clip(), "-e", "1", "-c", "H264", "-b", "300000"]),
  ]);
  const [one, other] = both.map(report);
  expect([one?.frames, other?.frames]).toEqual([30, 30]);
  expect(one?.url).not.toBe(other?.url);
});

test("--bitrate is bits per second, whatever the encoder counts in", async () => {
  using pipeline = new Pipeline("rates");
  await addEncoder(pipeline, { codec: "H264", bitrate: 2_345_600, kind: "software" });
  await addEncoder(pipeline, { codec: "H265", bitrate: 2_345_600, kind: "hardware" });
  const rateOf = (factory: string): unknown =>
    pipeline.elements.find((element) => element.factory === factory)?.get("bitrate");
  expect(rateOf("x264enc")).toBe(2346);
  expect(rateOf("nvv4l2h265enc")).toBe(2_345_600);
});

test("--help names every option, its unit and its default, on lines that fit", async () => {
  const { code, output, errors } = await run(["--help"]);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  const options =
    "input codec bitrate enc-type port mount host auth pgie timeout loop frames no-sync quiet summary json";
  for (const option of options.split(" ")) expect(output).toContain(`--${option}`);
  for (const word of ["8554", "/ds-test", "127.0.0.1", "seconds", "bits per second", "rtsp://"]) {
    expect(output).toContain(word);
  }
});
