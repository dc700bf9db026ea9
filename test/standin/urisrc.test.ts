/** nvurisrcbin: files of every kind, endless files, cameras that go and come back, and what it says of bad ones. */
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { batchLog, isLeak, type Line, leaksTracer, play } from "./batches.ts";
import { NativeProgram } from "./native.ts";

setDefaultTimeout(60_000);

const log = new NativeProgram(batchLog);
const camera = new NativeProgram("rtsp_camera.c", ["gstreamer-rtsp-server-1.0"]);

afterAll(() => {
  log[Symbol.dispose]();
  camera[Symbol.dispose]();
});

const frames = 30;
const frameDuration = 1e9 / 30;

function record(name: string, pipeline: string): void {
  const { exitCode, stderr } = log.launch(`${pipeline} ! filesink location=${log.path(name)}`);
  if (exitCode !== 0) throw new Error(stderr);
}

beforeAll(() => {
  const video = `videotestsrc num-buffers=${frames} ! video/x-raw,width=160,height=120,framerate=30/1`;
  const h264 = `${video} ! x264enc speed-preset=ultrafast bframes=2 ! h264parse`;
  const h265 = `${video} ! x265enc speed-preset=ultrafast ! h265parse`;
  const sound = "audiotestsrc num-buffers=20 ! audio/x-raw,format=S16LE,channels=1 ! flacenc";
  record("clip.mp4", `${h264} ! mp4mux`);
  record("clip.mkv", `${h265} ! matroskamux`);
  record("clip.h264", `${h264} ! video/x-h264,stream-format=byte-stream`);
  record("clip.h265", `${h265} ! video/x-h265,stream-format=byte-stream`);
  record("both.mkv", `${h264} ! queue ! matroskamux name=mux ${sound} ! queue ! mux. mux.`);
  record("sound.mkv", `${sound} ! matroskamux`);
  mkdirSync(log.path("a folder"));
  copyFileSync(log.path("clip.mp4"), log.path('a folder/it\'s "quoted".mp4'));
  writeFileSync(log.path("text.mp4"), "This is a text and no film.\n".repeat(100));
  writeFileSync(log.path("empty.mp4"), "");
});

function uri(name: string): string {
  return Bun.pathToFileURL(log.path(name)).href;
}

function decode(source: string, properties = ""): string {
  return (
    `nvurisrcbin uri="${source}" ${properties} ! m.sink_0 ` +
    "nvstreammux name=m batch-size=1 width=160 height=120 ! fakesink"
  );
}

describe("a file", () => {
  test.each(["clip.mp4", "clip.mkv", "clip.h264", "clip.h265", "both.mkv", 'a folder/it\'s "quoted".mp4'])(
    "is decoded: %s",
    (name) => {
      const { batches, others } = play(log, [decode(uri(name))]);
      expect(batches).toHaveLength(frames);
      expect(batches.map((batch) => batch.frames[0]?.num)).toEqual([...batches.keys()]);
      expect(others).toContain("eos");
    },
  );

  test("gives every so many frames one with drop-frame-interval", () => {
    const { batches } = play(log, [decode(uri("clip.mp4"), "drop-frame-interval=5")]);
    expect(batches).toHaveLength(frames / 5);
  });

  test("has the source id it was given", () => {
    const { batches } = play(log, [decode(uri("clip.mp4"), "source-id=42")]);
    expect(batches[0]?.frames[0]?.source).toBe(42);
    expect(batches[0]?.frames[0]?.pad).toBe(0);
  });

  test("has its sound on asrc_0 if that is not disabled", () => {
    const { exitCode, stderr } = log.launch(
      `nvurisrcbin name=u disable-audio=false uri=${uri("both.mkv")} u.vsrc_0 ! queue ! fakesink u.asrc_0 ! queue ! ` +
        `audio/x-raw ! filesink location=${log.path("sound.raw")}`,
    );
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    expect(Bun.file(log.path("sound.raw")).size).toBe(20 * 1024 * 2);
  });
});

describe("an endless file", () => {
  test.each(["clip.mp4", "clip.mkv", "clip.h264", "clip.h265", "both.mkv"])("has no seam: %s", (name) => {
    const rounds = 4;
    const { batches, others } = play(log, [
      "--batches",
      `${frames * rounds}`,
      decode(uri(name), "file-loop=true"),
    ]);
    const times = batches.map(({ pts }) => pts);
    const steps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    // Matroska counts in milliseconds.
    for (const step of steps) expect(Math.abs(step - frameDuration)).toBeLessThan(1.5e6);
    expect(batches.map((batch) => batch.frames[0]?.num)).toEqual([...batches.keys()]);
    expect(others.filter((line) => line.startsWith("stream-eos") || line === "eos")).toEqual([]);
  });

  test("leaves nothing behind when it is stopped", () => {
    const description = decode(uri("clip.mp4"), "file-loop=true");
    const { stderr } = log.run(["--batches", `${frames * 2.5}`, description], { env: leaksTracer });
    expect(stderr.split("\n").filter(isLeak)).toEqual([]);
    expect(stderr).toContain("object-alive");
  });
});

describe("what cannot be played is one clear error:", () => {
  function firstError(description: string): string {
    const { lines } = play(log, [description]);
    const error = lines.find((line) => line.type === "error");
    return error?.type === "error" ? error.text : "";
  }

  test.each([
    ["a file that is not there", "missing.mp4", "Resource not found"],
    ["a folder", "a folder", "is a directory"],
    ["a text", "text.mp4", "text file"],
    ["an empty file", "empty.mp4", "no data"],
    ["sound alone", "sound.mkv", "holds no video"],
  ])("%s", (_kind, name, text) => {
    expect(firstError(decode(uri(name)))).toContain(text);
  });

  test("no URI", () => {
    expect(
      firstError("nvurisrcbin ! m.sink_0 nvstreammux name=m batch-size=1 width=160 height=120 ! fakesink"),
    ).toContain("set the property uri");
  });

  test("a camera that refuses", () => {
    expect(firstError(decode("rtsp://127.0.0.1:9/camera"))).toContain("Could not open resource");
  });
});

describe("a camera", () => {
  const isBatch = (line: string) => line.startsWith('{"type":"batch"');
  const parse = (line: string): Line => JSON.parse(line);

  function watch(port: string, properties: string, login = "") {
    return log.start([
      decode(`rtsp://${login}127.0.0.1:${port}/camera`, `select-rtp-protocol=rtp-tcp ${properties}`),
    ]);
  }

  test("that comes back is played on", async () => {
    using server = camera.start([]);
    const port = await server.hear();
    using client = watch(port, "rtsp-reconnect-interval=1 source-id=7", "me:s3cr3t@");
    for (let i = 0; i < 5; i++) await client.hear(isBatch);
    server.say("stop");
    await server.hear((line) => line === "stopped");
    await client.hear((line) => line.includes("Trying to reconnect"));
    server.say("start");
    await server.hear();
    const note = parse(await client.hear((line) => line.startsWith('{"type":"note"')));
    const told =
      /^reconnected, uri=\(string\)(\S+), source-id=\(int\)7, attempts=\(uint\)(\d+), downtime=\(guint64\)(\d+);$/.exec(
        note.type === "note" ? note.text : "",
      );
    expect(told?.[1]?.replaceAll(/["\\]/g, "")).toBe(`rtsp://127.0.0.1:${port}/camera`);
    expect(Number(told?.[2])).toBeGreaterThan(0);
    // Silent for a second before the first attempt.
    expect(Number(told?.[3])).toBeGreaterThanOrEqual(1e9);
    const before = parse(await client.hear(isBatch));
    const after = parse(await client.hear(isBatch));
    expect(before.type === "batch" && after.type === "batch" && after.pts - before.pts).toBeGreaterThan(0);
  });

  test("that does not is given up after the attempts allowed", async () => {
    using server = camera.start([]);
    const port = await server.hear();
    using client = watch(
      port,
      "rtsp-reconnect-interval=1 rtsp-reconnect-attempts=1 source-id=3",
      "me:s3cr3t@",
    );
    for (let i = 0; i < 5; i++) await client.hear(isBatch);
    server.say("stop");
    const note = parse(await client.hear((text) => text.includes("attempt-exceeded")));
    expect(note.type === "note" && note.text).toBe(
      "attempt-exceeded, source-id=(uint)3, attempt_exceeded=(boolean)true;",
    );
    const line = parse(await client.hear((text) => text.startsWith('{"type":"error"')));
    expect(line.type === "error" && line.text).toBe(
      `No data from rtsp://127.0.0.1:${port}/camera after 1 attempt to reconnect.`,
    );
  });
});
