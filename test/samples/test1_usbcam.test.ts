/** samples/test1_usbcam.ts, and how cameras are told. */
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addMuxer, Caps, Pipeline, parseInput } from "../../lib/index.ts";
import { addSyntheticCamera } from "../../lib/video/camera.ts";
import { camerasText, formatFor, modesOf } from "../../lib/video/camera_modes.ts";
import { compile } from "../native/support.ts";
import { quickDetector, street, useInputs } from "./inputs.ts";
import { Program, refusalOf, totalsOf } from "./program.ts";

setDefaultTimeout(90_000);
useInputs();

/** A machine whose GStreamer finds the two cameras of made_up_cameras.c. */
let folder: string;
let cameras: Record<string, string>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "deepscript-cameras-"));
  const plugins = join(folder, "plugins");
  mkdirSync(plugins);
  renameSync(await compile("made_up_cameras", folder), join(plugins, "libgstmadeupcameras.so"));
  cameras = { GST_PLUGIN_SYSTEM_PATH_1_0: plugins, GST_REGISTRY_1_0: join(folder, "registry.bin") };
});
afterAll(() => rmSync(folder, { recursive: true }));

const listed = [
  "/dev/video2  First",
  "  raw    640x480 at 30, 7.5 (YUY2, NV12)",
  "  mjpeg  1280x720 at 29.97",
  "/dev/video10  Second",
  "  raw    160x120 to 1920x1080 at 5 to 30 (YUY2)",
].join("\n");

async function run(args: readonly string[], env: Record<string, string>) {
  await using program = new Program("test1_usbcam", args, env);
  return await program.ended;
}

describe("the synthetic camera", () => {
  const synthetic = (...more: readonly string[]): string[] => [
    "--synthetic",
    ...["--pgie", quickDetector, "-o", "none", "--frames", "8"],
    ...more,
  ];

  test.each([
    ["raw", "640x480"],
    ["mjpeg", "320x240"],
  ])("sends %s pictures of %s", async (format, size) => {
    const args = synthetic("--format", format, "--size", size);
    const { totals } = await totalsOf<{ frames: number }>("test1_usbcam", args);
    expect(totals.frames).toBe(8);
  });

  test("sends them when it is time for them", async () => {
    await using program = new Program("test1_usbcam", synthetic("--rate", "4", "--frames", "20"));
    await program.said(/^Frame 0 /m);
    const first = performance.now();
    await program.said(/^Frame 19 /m);
    // It is due 4.75 seconds after the first, which may be late where the detector has only begun.
    expect(performance.now() - first).toBeGreaterThan(2500);
    expect((await program.ended).code).toBe(0);
  });

  test("has started once it plays, by which --timeout begins, and owns all that makes its pictures", async () => {
    using pipeline = new Pipeline("synthetic");
    const mux = addMuxer(pipeline, { width: 640, height: 480, live: true });
    const asked = { width: 640, height: 480, rate: 30, format: "mjpeg" } as const;
    const before = new Set(pipeline.elements.map(({ name }) => name));
    const camera = addSyntheticCamera(pipeline, parseInput(street), asked, mux.input(0));
    const made = pipeline.elements.filter(({ name }) => !before.has(name));
    expect(made.map(({ factory }) => factory)).toContain("jpegdec");
    for (const { name } of made) expect(camera.owns(`/GstPipeline:synthetic/GstElement:${name}`)).toBeTrue();
    expect(camera.owns("/GstPipeline:synthetic/GstElement:fakesink0")).toBeFalse();

    const frame = Promise.withResolvers<void>();
    const sink = pipeline.add("fakesink");
    mux.output.link(sink);
    sink.pad("sink").probe("buffer", () => frame.resolve());
    expect([camera.started, camera.opened]).toEqual([false, false]);
    const run = pipeline.run();
    await frame.promise;
    expect([camera.started, camera.opened]).toEqual([true, true]);
    await pipeline.stop();
    await run;
  });

  test("shows a street, in which there is much to be found", async () => {
    const args = ["--synthetic", "-o", "none", "--frames", "2", "--quiet"];
    const { totals } = await totalsOf<{ per_class: Record<string, number> }>("test1_usbcam", args);
    expect(totals.per_class["car"]).toBeGreaterThan(5);
  });
});

describe("a camera of Video4Linux", () => {
  let library = "";
  beforeAll(async () => {
    library = await compile("made_up_v4l2src", folder);
  });

  test.each([
    ["raw", ["--size", "320x240", "--rate", "15"]],
    ["mjpeg", ["--size", "160x120", "--format", "mjpeg"]],
  ] as const)("that sends %s pictures is played from", async (kind, more) => {
    const device = join(folder, kind);
    writeFileSync(device, "");
    const args = ["-d", device, "--pgie", quickDetector, "-o", "none", "--frames", "8", ...more];
    const env = {
      BUN_OPTIONS: `--preload ${join(import.meta.dir, "made_up_v4l2src.ts")}`,
      MADE_UP_V4L2SRC: library,
    };
    const { totals, lines } = await totalsOf<{ frames: number }>("test1_usbcam", args, env);
    expect(totals.frames).toBe(8);
    expect(lines.filter((line) => line.startsWith("Frame "))).toHaveLength(8);
  });
});

describe("a camera that is not there", () => {
  test("is told together with those that are, and what they send", async () => {
    const ended = await run(["-d", "/dev/no-such-camera"], cameras);
    expect(ended.code).toBe(1);
    expect(ended.errors).toContain(
      `error: There is no camera /dev/no-such-camera.\n${listed.replace(/^/gm, "  ")}\n`,
    );
  });

  test("is told where there is none at all", async () => {
    const errors = await refusalOf("test1_usbcam", ["-d", "/dev/no-such-camera"]);
    expect(errors).toMatch(/There is no camera \/dev\/no-such-camera\.\n {2}\S/);
  });

  test("is told where the path leads to something else", async () => {
    const errors = await refusalOf("test1_usbcam", ["-d", "/dev/null", "-o", "none"]);
    expect(errors.split("\n")[0]).toMatch(/^error: \/dev\/null: v4l2src\d*: .*'\/dev\/null'/);
  });
});

test("--list tells the cameras", async () => {
  expect(await run(["--list"], cameras)).toMatchObject({ code: 0, output: `${listed}\n` });
});

test.each([
  ["--size", "big", /pixels, as in 1280x720/],
  ["--size", "0x480", /pixels, as in 1280x720/],
  ["--format", "h264", /Allowed choices are raw, mjpeg/],
  ["--rate", "0", /at least 1/],
])("%s %s is refused", async (option, value, why) => {
  expect(await refusalOf("test1_usbcam", [option, value])).toMatch(why);
});

describe("modes", () => {
  const camera = (caps: string) => ({ device: "/dev/video0", name: "Camera", caps: Caps.parse(caps) });

  test("are read out of caps, without those that cannot be decoded here", () => {
    expect(
      modesOf(
        camera("image/jpeg, width=640, height=480, framerate=30/1; video/x-h264, width=640, height=480"),
      ),
    ).toEqual([{ format: "mjpeg", pixels: "", size: "640x480", rates: "30" }]);
  });

  test("decide the format: raw, where the camera has that size at that rate so", () => {
    const both = camera(
      "video/x-raw, width=1280, height=720, framerate={ 10/1, 5/1 }; image/jpeg, width=1280, height=720, framerate=30/1; video/x-raw, width=[ 160, 640 ], height=[ 120, 480 ], framerate=[ 1/1, 60/1 ]; image/jpeg, width={ 640, 1920 }, height={ 480, 1080 }, framerate=[ 1/1, 60/1 ]",
    );
    const chosen = (width: number, height: number, rate: number) => formatFor(both, { width, height, rate });
    expect([chosen(1280, 720, 10), chosen(1280, 720, 5), chosen(640, 480, 30)]).toEqual([
      "raw",
      "raw",
      "raw",
    ]);
    expect([chosen(1280, 720, 30), chosen(1920, 1080, 60)]).toEqual(["mjpeg", "mjpeg"]);
    // What it has not at all, and where it is not known, it says itself.
    expect([chosen(4000, 3000, 30), formatFor(undefined, { width: 1, height: 1, rate: 1 })]).toEqual([
      "raw",
      "raw",
    ]);
  });

  test("that say little are told as far as they go", () => {
    expect(camerasText([camera("video/x-raw, width=640, height=480")])).toBe(
      "/dev/video0  Camera\n  raw    640x480",
    );
    expect(camerasText([camera("image/jpeg")])).toBe("/dev/video0  Camera\n  mjpeg  ?x?");
  });
});
