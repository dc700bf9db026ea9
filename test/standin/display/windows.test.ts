/** nveglglessink and nv3dsink: what is seen of them on a screen, and what becomes of their windows. */
import { afterAll, afterEach, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shimBuild } from "../../../lib/sdk/select.ts";
import { run, shimOf } from "../../native/support.ts";
import { NativeProgram } from "../native.ts";
import { alike, type Pixel, Screen, Shown } from "./screen.ts";

setDefaultTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "deepscript-windows-"));
const user = new NativeProgram("x11_user.c", ["xcb"]);
const closed = new NativeProgram("closed_window.c", ["xcb", "gstreamer-video-1.0"]);
const overlay = new NativeProgram("overlay_window.c", ["xcb", "gstreamer-video-1.0"]);
let screen: Screen;

beforeAll(async () => {
  screen = await Screen.open(800, 600);
});
afterEach(() => screen.empty());
afterAll(async () => {
  await screen[Symbol.asyncDispose]();
  for (const program of [user, closed, overlay]) program[Symbol.dispose]();
  rmSync(folder, { recursive: true });
});

const black: Pixel = [0, 0, 0];
const white: Pixel = [255, 255, 255];
const red: Pixel = [255, 0, 0];

const environment = (display: string | undefined): Record<string, string | undefined> => ({
  DISPLAY: display,
  GST_PLUGIN_PATH: join(shimBuild(), "standin/lib/gst-plugins"),
  GST_REGISTRY: join(folder, "registry.bin"),
});

const play = (description: string, display = screen.name): Shown =>
  new Shown(description, environment(display));

/** A picture of one colour, which stays for good: the next one is due after an hour. */
const still = (colour: Pixel, caps: string): string =>
  `videotestsrc pattern=solid-color foreground-color=${0xff000000 + (colour[0] << 16) + (colour[1] << 8) + colour[2]} !
   video/x-raw,framerate=1/3600,${caps}`;
const nvmm = (caps: string): string => `nvvideoconvert ! video/x-raw(memory:NVMM),${caps}`;

describe("pictures", () => {
  test("keep their shape in nveglglessink's windows, with black around them", async () => {
    const picture = `${still(red, "width=100,height=100")} ! ${nvmm("format=NV12")}`;
    await using _shown = play(
      `${picture} ! nveglglessink window-x=50 window-y=20 window-width=300 window-height=200`,
    );
    await screen.shows(200, 120, red);
    const at = screen.picture();
    // 200 by 200 in the middle of 300 by 200.
    for (const [x, y] of [
      [101, 21],
      [298, 21],
      [101, 218],
      [298, 218],
    ] as const)
      expect(alike(at(x, y), red)).toBeTrue();
    for (const [x, y] of [
      [52, 120],
      [97, 120],
      [303, 120],
      [348, 120],
    ] as const)
      expect(at(x, y)).toEqual(black);
  });

  test("are stretched to nv3dsink's, and to nveglglessink's where they need not keep it", async () => {
    const both = (sink: string, x: number) =>
      `${still(red, "width=64,height=64")} ! ${nvmm("format=RGBA")} ! ${sink} window-x=${x} window-y=0 window-width=300 window-height=100 `;
    await using _shown = play(both("nv3dsink", 0) + both("nveglglessink force-aspect-ratio=false", 400));
    for (const x of [2, 297, 402, 697]) {
      await screen.shows(x, 2, red);
      await screen.shows(x, 97, red);
    }
  });

  test("come in the formats that NVIDIA lists, and as large as they are", async () => {
    const system = ["RGBA", "BGRA", "ARGB", "xBGR", "RGB", "BGR", "RGB16", "I420", "YV12", "NV12", "NV21"];
    const more = ["AYUV", "Y444", "Y42B", "Y41B"];
    const surfaces = ["BGRx", "RGBA", "I420", "NV12", "BGR", "RGB"];
    const colour: Pixel = [200, 60, 20];
    const row = (sink: string, formats: readonly string[], y: number, made: (format: string) => string) =>
      formats.map(
        (format, index) =>
          `${still(colour, "width=40,height=40")} ! ${made(format)} ! ${sink} window-x=${index * 50} window-y=${y} `,
      );
    const plain = (format: string): string => `videoconvert ! video/x-raw,format=${format}`;
    const surface = (format: string): string => nvmm(`format=${format}`);
    await using _shown = play(
      [
        ...row("nveglglessink", [...system, ...more], 0, plain),
        ...row("nv3dsink", ["RGBA", "I420", "NV12"], 100, surface),
        ...row("nveglglessink", surfaces, 200, surface),
      ].join(""),
    );
    for (const [y, count] of [
      [0, 15],
      [100, 3],
      [200, 6],
    ] as const) {
      for (let index = 0; index < count; index++) {
        await screen.shows(index * 50 + 1, y + 1, colour);
        await screen.shows(index * 50 + 38, y + 38, colour);
        expect(screen.pixel(index * 50 + 45, y + 20)).toEqual(black);
      }
    }
  });

  test("with pixels that are no squares are as wide as they are meant to look", async () => {
    await using _shown = play(
      `${still(red, "width=100,height=100,pixel-aspect-ratio=2/1")} ! nveglglessink window-x=0 window-y=0`,
    );
    await screen.shows(197, 97, red);
    expect(screen.pixel(202, 50)).toEqual(black);
  });

  test("come through nvegltransform", async () => {
    await using _shown = play(
      `${still(red, "width=80,height=80")} ! ${nvmm("format=NV12")} ! nvegltransform ! video/x-raw(memory:EGLImage) ! nveglglessink`,
    );
    await screen.shows(12, 12, red);
    await screen.shows(87, 87, red);
  });
});

describe("windows", () => {
  const picture = (sink = "nveglglessink"): string =>
    `${still(red, "width=120,height=80")} ! ${sink} window-x=100 window-y=100`;

  test("show their picture again when they are uncovered, while no new one comes", async () => {
    await using _shown = play(picture());
    await screen.shows(150, 150, red);
    using covers = user.start(["pipeline0", "cover"], { DISPLAY: screen.name });
    await covers.hear((line) => line === "covered");
    await screen.shows(150, 150, white);
    covers.say("");
    await screen.shows(150, 150, red);
  });

  test("show it in another size when that changes", async () => {
    await using _shown = play(picture("nv3dsink"));
    await screen.shows(217, 177, red);
    expect(user.run(["pipeline0", "resize", "300", "40"], { env: { DISPLAY: screen.name } }).exitCode).toBe(
      0,
    );
    await screen.shows(397, 137, red);
    await screen.shows(150, 150, black);
  });

  test("that the user closes end the pipeline, with that as the reason", async () => {
    await using shown = play(picture());
    await screen.shows(150, 150, red);
    expect(user.run(["pipeline0", "close"], { env: { DISPLAY: screen.name } }).exitCode).toBe(0);
    expect(await shown.ended()).toBe(1);
    expect(await shown.errors).toContain("The window was closed.");
    await screen.shows(150, 150, black);
  });

  test("that the user closes are there until that is said: no picture fails before", async () => {
    using program = closed.start(
      [`videotestsrc ! video/x-raw,width=64,height=48 ! nveglglessink sync=false`],
      {
        DISPLAY: screen.name,
      },
    );
    expect(await program.hear()).toBe("shown");
    expect(user.run(["pipeline0", "close"], { env: { DISPLAY: screen.name } }).exitCode).toBe(0);
    expect(await program.hear()).toBe("The window was closed. there");
  });

  test("are gone when the pipeline has ended", async () => {
    await using shown = play(`videotestsrc num-buffers=3 ! nveglglessink`);
    expect(await shown.ended()).toBe(0);
    await screen.shows(100, 100, black);
  });

  test("of a display that goes away end the pipeline, and not the process", async () => {
    await using other = await Screen.open(320, 240);
    await using shown = play(picture(), other.name);
    await other.shows(150, 150, red);
    await other.kill();
    expect(await shown.ended()).toBe(1);
    expect(await shown.errors).toContain("The display is gone.");
  });
});

describe("a program's own window", () => {
  const description = (sink: string): string =>
    `${still(red, "width=100,height=60")} ! nvvideoconvert ! video/x-raw(memory:NVMM),format=NV12 ! ${sink}`;

  test("is asked for, drawn into where the program says, and its end is told", async () => {
    using program = overlay.start([description("nveglglessink create-window=false")], {
      DISPLAY: screen.name,
    });
    expect(await program.hear()).toBe("async-done, asked 1 times");
    await screen.shows(45, 35, red);
    const at = screen.picture();
    expect([at(38, 50), at(142, 50), at(90, 28), at(90, 92)]).toEqual([white, white, white, white]);
    expect(alike(at(138, 88), red)).toBeTrue();
    program.say("");
    // The next picture would come after an hour: only a repaint finds that it has gone.
    expect(await program.hear()).toBe("The window that it was given is gone.");
  });

  test("is needed where none may be made", async () => {
    await using shown = play(description("nveglglessink create-window=false"));
    expect(await shown.ended()).toBe(1);
    expect(await shown.errors).toContain("It was given no window, and create-window is false.");
  });
});

describe("refused with what to do:", () => {
  test.each([
    ["DISPLAY is not set", undefined],
    ["DISPLAY is not set", ""],
    ["DISPLAY is :87654, and nothing answers there", ":87654"],
  ])("%s", async (text, display) => {
    await using shown = new Shown("videotestsrc ! nveglglessink", environment(display));
    expect(await shown.ended()).toBe(255);
    const errors = await shown.errors;
    expect(errors).toContain(`There is no display for a window: ${text}`);
    expect(errors).toMatch(/fakesink.*filesink.*RTSP.*xvfb-run/);
  });

  test("batches of several frames", async () => {
    await using shown = play(
      `nvstreammux name=m batch-size=2 width=64 height=64 ! nveglglessink
       videotestsrc num-buffers=2 ! nvvideoconvert ! m.sink_0  videotestsrc num-buffers=2 ! nvvideoconvert ! m.sink_1`,
    );
    expect(await shown.ended()).toBe(1);
    expect(await shown.errors).toContain(
      "It shows single frames, and gets batches of 2: put nvmultistreamtiler",
    );
  });
});

describe("AddressSanitizer", () => {
  beforeAll(async () => void (await shimOf("asan", true)), 300_000);

  test("finds nothing", async () => {
    const description = `videotestsrc num-buffers=4 ! nvvideoconvert ! nveglglessink sync=false
      videotestsrc num-buffers=4 ! nv3dsink sync=false window-width=123 window-height=45`;
    const program = join(import.meta.dir, "../programs/launched");
    const env = { DEEPSCRIPT_SDK: "standin", DISPLAY: screen.name };
    const outcome = await run(program, { variant: "asan", withStandin: true, args: ["3", description], env });
    expect(outcome.stderr).not.toMatch(/Sanitizer|CRITICAL/);
    expect(outcome.code).toBe(0);
  });
});
