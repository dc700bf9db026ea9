/** samples/test1.ts: in a window, in a file, nowhere. */
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { copyFileSync, linkSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { Screen } from "../standin/display/screen.ts";
import { NativeProgram } from "../standin/native.ts";
import { file, folder, gstLaunch, quickDetector, useInputs } from "./inputs.ts";
import { Program, refusalOf, totalsOf } from "./program.ts";

setDefaultTimeout(90_000);
useInputs("a.mp4");

interface Totals {
  readonly frames: number;
  readonly sdk: string;
}

const clip = (): string[] => ["-i", file("a.mp4"), "--pgie", quickDetector];
const nowhere = { DISPLAY: "" };

/** The frames of a video, 480 by 270, as GStreamer's own decoder has them: black and white, 0 to 255. */
async function framesOf(video: string): Promise<Uint8Array[]> {
  const raw = file("frames.gray");
  await gstLaunch(
    `filesrc location=${video} ! qtdemux ! h264parse ! avdec_h264 ! videoconvert ! videoscale ! video/x-raw,format=GRAY8,width=480,height=270 ! filesink location=${raw}`,
  );
  const bytes = readFileSync(raw);
  expect(bytes.length % (480 * 270)).toBe(0);
  return Array.from(
    { length: bytes.length / (480 * 270) },
    (_, at) => new Uint8Array(bytes.subarray(at * 480 * 270, (at + 1) * 480 * 270)),
  );
}

/** Bright pixels where the frame's number and counts are written. */
function textIn(frame: Uint8Array): number {
  let bright = 0;
  for (let y = 2; y < 12; y++) for (let x = 2; x < 60; x++) bright += (frame[y * 480 + x] ?? 0) > 120 ? 1 : 0;
  return bright;
}

test("without a display it says so, shows nothing, and counts all the same", async () => {
  const { totals, errors, lines } = await totalsOf<Totals>("test1", clip(), nowhere);
  expect(totals).toMatchObject({ frames: 30, sdk: "standin" });
  expect(errors).toContain("The video goes nowhere. There is no display: DISPLAY is not set.");
  expect(lines).toHaveLength(30);
  expect(lines.at(-1)).toStartWith("Frame 29");
});

test("it finds the street's objects", async () => {
  const { totals } = await totalsOf<{ per_class: Record<string, number> }>(
    "test1",
    ["--frames", "2", "-o", "none"],
    nowhere,
  );
  expect(totals.per_class["car"]).toBeGreaterThan(10);
  expect(totals.per_class["person"]).toBeGreaterThan(10);
});

test("served: its totals say where", async () => {
  const { totals, errors } = await totalsOf<{ url: string }>("test1", [
    ...clip(),
    "-o",
    "rtsp://127.0.0.1:0/x",
  ]);
  expect(totals.url).toMatch(/^rtsp:\/\/127\.0\.0\.1:[1-9]\d*\/x$/);
  expect(errors).toContain(`Serving ${totals.url}\n`);
});

describe("a file", () => {
  test("has every frame, with text in it", async () => {
    const { totals, errors } = await totalsOf<Totals>("test1", [...clip(), "-o", file("all.mp4")], nowhere);
    expect(totals.frames).toBe(30);
    expect(errors).toContain(`The video goes into ${file("all.mp4")}`);
    const frames = await framesOf(file("all.mp4"));
    expect(frames).toHaveLength(30);
    for (const frame of frames) expect(textIn(frame)).toBeGreaterThan(3);
    // What was put in had none there.
    for (const frame of await framesOf(file("a.mp4"))) expect(textIn(frame)).toBe(0);
  });

  test("has as many as --frames, and no more", async () => {
    await totalsOf("test1", [...clip(), "--loop", "--frames", "35", "-o", file("some.mp4")], nowhere);
    expect(await framesOf(file("some.mp4"))).toHaveLength(35);
  });

  test.each([
    // End-of-stream still comes to the file.
    ["SIGINT", 10, 8],
    // Two seconds at most are missing, and what was under way.
    ["SIGKILL", 100, 30],
  ] as const)("can be played after %s in the middle of it", async (signal, after, least) => {
    const path = file(`${signal}.mp4`);
    await using program = new Program("test1", [...clip(), "--loop", "-o", path], nowhere);
    await program.said(new RegExp(`^Frame ${after} `, "m"));
    program.signal(signal);
    const { code } = await program.ended;
    if (signal === "SIGINT") expect(code).toBe(0);
    expect((await framesOf(path)).length).toBeGreaterThanOrEqual(least);
  });

  test.each([
    ["out.avi", /\.avi is not known/],
    ["no/such/folder/out.mp4", /there is no folder/],
    ["folder.mp4", /is a folder/],
  ])("%s is refused", async (name, why) => {
    if (name === "folder.mp4") await Bun.$`mkdir -p ${folder}/folder.mp4`;
    expect(await refusalOf("test1", [...clip(), "-o", file(name)])).toMatch(why);
  });
});

describe("a file that is there", () => {
  const there = /is there already, and stays as it is: remove it first, or choose another name/;

  test("stays as it is: the input, by whatever name it is called", async () => {
    const input = file("precious.mp4");
    copyFileSync(file("a.mp4"), input);
    symlinkSync(input, file("symbolic.mp4"));
    linkSync(input, file("hard.mp4"));
    for (const name of ["precious.mp4", "symbolic.mp4", "hard.mp4"]) {
      const args = ["-i", input, "--pgie", quickDetector, "-o", file(name)];
      expect(await refusalOf("test1", args)).toMatch(there);
      expect(readFileSync(input).equals(readFileSync(file("a.mp4")))).toBeTrue();
    }
  });

  test("and is empty, as after a run in which nothing came, is written", async () => {
    writeFileSync(file("nothing_yet.mp4"), "");
    await totalsOf("test1", [...clip(), "--frames", "3", "-o", file("nothing_yet.mp4")], nowhere);
    expect(await framesOf(file("nothing_yet.mp4"))).toHaveLength(3);
  });
});

describe("a window", () => {
  let screen: Screen;
  let user: NativeProgram;
  beforeAll(async () => {
    screen = await Screen.open(800, 600);
    user = new NativeProgram("x11_user.c", ["xcb"]);
  });
  afterAll(async () => {
    await screen[Symbol.asyncDispose]();
    user[Symbol.dispose]();
  });

  test.each([
    ["nveglglessink", "dgpu"],
    ["nv3dsink", "jetson"],
  ])("of %s shows the frames with their text; closing it ends the run well", async (_, profile) => {
    const env = { DISPLAY: screen.name, DEEPSCRIPT_STANDIN_PROFILE: profile };
    await using program = new Program("test1", [...clip(), "--loop", "--json"], env);
    await program.said(/The video goes in a window/);
    // Black under the text, which starts 10 pixels to the right and 12 below the window's corner.
    const deadline = performance.now() + 60_000;
    const bright = (): number => {
      const at = screen.picture();
      let pixels = 0;
      for (let y = 22; y < 46; y++) for (let x = 22; x < 200; x++) pixels += at(x, y)[1] > 150 ? 1 : 0;
      return pixels;
    };
    while (bright() < 200) {
      if (performance.now() > deadline) throw new Error("no text is seen in the window");
      await Bun.sleep(20);
    }
    expect(user.run(["test1", "close"], { env: { DISPLAY: screen.name } }).exitCode).toBe(0);
    const { code, errors, output } = await program.ended;
    expect({ code, errors }).toMatchObject({ code: 0 });
    expect(errors).toMatch(/^\d+ frames, /m);
    expect(JSON.parse(output.trimEnd().split("\n").at(-1) ?? "").frames).toBeGreaterThan(0);
  });

  test("that the display does not have is told before anything plays", async () => {
    const { errors } = await totalsOf("test1", [...clip(), "--frames", "2"], { DISPLAY: ":87654" });
    expect(errors).toContain("nowhere. There is no display for a window: DISPLAY is :87654");
  });
});
