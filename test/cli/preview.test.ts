/** Pictures that the command line shows: in a window, on a terminal, or nowhere. */
// biome-ignore-all lint/suspicious/noControlCharactersInRegex: what terminals are sent
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pictureLines } from "../../lib/cli/terminal_screen.ts";
import { hasTerminals, onTerminal } from "../fixtures/terminal.ts";
import { Screen } from "../standin/display/screen.ts";
import { NativeProgram } from "../standin/native.ts";
import { deepscript } from "./command.ts";

setDefaultTimeout(60_000);

const program = new URL("../../lib/cli/main.ts", import.meta.url).pathname;
const noDisplay = { DISPLAY: "" };

describe("a picture as text", () => {
  // Red above blue, green above white.
  const pixels = new Uint8Array([255, 0, 0, 9, 0, 255, 0, 9, 0, 0, 255, 9, 255, 255, 255, 9]);

  test("is half blocks, in the colours of two pixels each, said where they change", () => {
    expect(pictureLines(pixels, 2, 2, true)).toEqual([
      "\x1b[38;2;255;0;0m\x1b[48;2;0;0;255m▀\x1b[38;2;0;255;0m\x1b[48;2;255;255;255m▀\x1b[0m",
    ]);
    const even = new Uint8Array(4 * 2 * 2).fill(7);
    expect(pictureLines(even, 2, 2, true)).toEqual(["\x1b[38;2;7;7;7m\x1b[48;2;7;7;7m▀▀\x1b[0m"]);
  });

  test("of an odd height ends with the last line of pixels twice", () => {
    const lines = pictureLines(pixels.subarray(0, 12), 1, 3, true);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toBe("\x1b[38;2;0;0;255m\x1b[48;2;0;0;255m▀\x1b[0m");
  });

  test("is letters, brighter or darker, without colours", () => {
    const grey = (value: number): number[] => [value, value, value, 0, value, value, value, 0];
    const wide = new Uint8Array([...grey(0), ...grey(255), ...grey(0), ...grey(255)]);
    expect(pictureLines(wide, 4, 2, false)).toEqual(["  @@"]);
    expect(pictureLines(new Uint8Array(grey(140)), 1, 2, false)).toEqual(["+"]);
  });
});

describe.skipIf(!hasTerminals)("on a terminal", () => {
  /** All that a terminal of 40 columns and 12 rows is sent. */
  async function shown(args: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
    const { NO_COLOR: _, ...inherited } = process.env;
    const child = Bun.spawn(onTerminal(`stty cols 40 rows 12; "${process.execPath}" "${program}" ${args}`), {
      env: { ...inherited, ...noDisplay, DEEPSCRIPT_SDK: "standin", TERM: "xterm", SHELL: "/bin/sh", ...env },
      stdin: "ignore",
      stdout: "pipe",
    });
    const text = await new Response(child.stdout).text();
    expect(await child.exited).toBe(0);
    return text;
  }

  test("they fill it but for the line of progress, and what was there comes back", async () => {
    const text = await shown("videotestsrc --frames=8 --pattern=red --width=40 --height=20");
    expect(text).toContain("\x1b[?1049h");
    const [, picture = ""] = /\x1b7\x1b\[H([\s\S]*?)\x1b8/.exec(text) ?? [];
    const lines = picture.split("\r\n");
    expect(lines).toHaveLength(10);
    for (const line of lines) {
      expect(line.match(/▀/g)).toHaveLength(40);
      expect(line).toMatch(/^\x1b\[38;2;25\d;[0-5];[0-5]m\x1b\[48;2;25\d;[0-5];[0-5]m▀/);
    }
    expect(text).toMatch(/\x1b\[\?1049l[\s\S]*8 frames in \d+\.\d s/);
  });

  test("without colours where NO_COLOR is set", async () => {
    const text = await shown("videotestsrc --frames=4 --pattern=white", { NO_COLOR: "1" });
    expect(text).toContain("@@@@@@@@@@");
    expect(text).not.toContain("38;2;");
  });

  test("not where something else is printed there", async () => {
    const mux = "nvvideoconvert ! m.sink_0 nvstreammux name=m width=64 height=64 batch-size=1";
    const text = await shown(
      `launch 'videotestsrc num-buffers=2 ! ${mux} ! nvvideoconvert ! appsink name=deepscript' --records frame.frame_num`,
    );
    expect(text).not.toContain("\x1b[?1049h");
    expect(text).toContain("The pictures of deepscript are not shown.");
  });
});

test("with neither display nor terminal it says so, and plays", async () => {
  const ended = await deepscript(["videotestsrc", "--frames=5"], { env: noDisplay });
  expect(ended).toMatchObject({ code: 0, output: "" });
  expect(ended.errors).toContain("The pictures of deepscript are not shown. There is no display: DISPLAY");
  expect(ended.errors).toMatch(/^5 frames in/m);
});

test("an appsink's name, caps and pace are kept, pythiags' names too", async () => {
  const folder = mkdtempSync(join(tmpdir(), "deepscript-preview-"));
  const file = join(folder, "count.ts");
  writeFileSync(
    file,
    `const seen = [];
    export default ({ buffer }) => void seen.push(buffer.size);
    process.on("exit", () => console.log(seen.join(" ")));`,
  );
  const launched =
    "videotestsrc num-buffers=3 ! videoscale ! videoconvert ! appsink name=pythiags sync=false caps=video/x-raw,format=GRAY8,width=32,height=16";
  const ended = await deepscript(["launch", launched, "--quiet", "--probe", `${file}@pythiags.sink`], {
    env: noDisplay,
  });
  rmSync(folder, { recursive: true });
  expect(ended).toMatchObject({ code: 0, output: "512 512 512\n" });
});

test("an appsink that gets its link only while it plays is refused with what to do", async () => {
  const launched = "uridecodebin uri=file:///nothing.mp4 ! appsink name=deepscript";
  const ended = await deepscript(["launch", launched], { env: noDisplay });
  expect(ended.code).toBe(3);
  expect(ended.errors).toContain("put videoconvert, or nvvideoconvert, before this appsink");
});

describe("in a window", () => {
  let screen: Screen;
  let user: NativeProgram;
  beforeAll(async () => {
    screen = await Screen.open(400, 300);
    user = new NativeProgram("x11_user.c", ["xcb"]);
  });
  afterAll(async () => {
    await screen[Symbol.asyncDispose]();
    user[Symbol.dispose]();
  });

  test("they are seen, and closing it ends the run well", async () => {
    const env = { DISPLAY: screen.name };
    const ended = deepscript(["videotestsrc", "--frames=-1", "--pattern=green", "--width=200"], { env });
    const early = ended.then((end) => Promise.reject(new Error(JSON.stringify(end))));
    await Promise.race([screen.shows(100, 100, [0, 255, 0]), early]);
    expect(user.run(["pipeline0", "close"], { env }).exitCode).toBe(0);
    expect(await ended).toMatchObject({ code: 0, output: "" });
  });
});
