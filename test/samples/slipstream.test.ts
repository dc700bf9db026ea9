/** samples/slipstream.ts: cameras that come in any order, leave and come back, and what is seen and told of them. */
import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AppSink, launch } from "../../lib/index.ts";
import { CameraProcess, ownHost } from "../../scripts/wall/camera_process.ts";
import { SlipstreamProcess } from "../../scripts/wall/slipstream_process.ts";
import { caffeDetector } from "../standin/infer/caffe.ts";

setDefaultTimeout(240_000);

const street = new URL("../../samples/assets/street.mp4", import.meta.url).href;
const plain = Bun.fileURLToPath(street);
const folder = mkdtempSync(join(tmpdir(), "deepscript-slipstream-"));
afterAll(() => rmSync(folder, { recursive: true }));

const small = ["--frame-width", "320", "--frame-height", "180", "--wait", "150"];
const auth = "watcher:s3cr3t";
const [width, height] = [480, 400];

interface Totals {
  readonly frames: number;
  readonly url: string;
  readonly streams: readonly {
    readonly name: string;
    readonly frames: number;
    readonly losses: number;
    readonly per_class: Readonly<Record<string, number>>;
  }[];
}

function totalsOf(said: string): Totals {
  return JSON.parse(said.split("\n").findLast((line) => line.startsWith("{")) ?? "");
}

/** Watches what is served until a picture passes: how it was compressed, and its size in pixels. */
async function watch(url: string, passes: (rgb: Uint8Array) => boolean): Promise<string> {
  const player = launch`rtspsrc location=${url} latency=0 ! rtph265depay ! h265parse ! avdec_h265 ! videoconvert ! video/x-raw,format=RGB ! appsink name=out sync=false`;
  const out = player.element("out");
  if (!(out instanceof AppSink)) throw new Error("there is no appsink");
  using samples = out.samples({ maxBuffers: 2, onFull: "drop-oldest" });
  const run = player.run();
  for await (const { caps, data } of samples) {
    if (!passes(data)) continue;
    await player.stop();
    await run;
    return `${caps}`;
  }
  throw new Error("no such picture came");
}

/** Whether the label of a camera that is lost stands in the tile of that number, of two by two. */
function saysLost(rgb: Uint8Array, tile: number): boolean {
  const [left, top] = [((tile % 2) * width) / 2, (Math.floor(tile / 2) * height) / 2];
  let red = 0;
  for (let y = top; y < top + 30; y++) {
    for (let x = left; x < left + width / 2; x++) {
      const [r = 0, g = 0, b = 0] = rgb.subarray((y * width + x) * 3, (y * width + x) * 3 + 3);
      if (r > 120 && g < 60 && b < 60) red++;
    }
  }
  return red > 400;
}

test("cameras come in any order, one is killed and comes back, and the others never stand still", async () => {
  await using steady = new CameraProcess({ count: 3, auth });
  const late = new CameraProcess({ first: 3, host: ownHost, auth });
  const [port, latePort] = await Promise.all([steady.ready, late.ready]);
  await late.kill();
  const places = [0, 1, 2].map((at) => `127.0.0.1:${port}/${at}`).concat(`${ownHost}:${latePort}/3`);
  const uris = places.map((place) => `rtsp://${auth}@${place}`);
  const others = [0, 1, 2];
  await using wall = new SlipstreamProcess(uris, [...small, "--json"], {
    CODEC: "H265",
    OUTPUT_WIDTH: `${width}`,
    OUTPUT_HEIGHT: `${height}`,
    RTSPOUTPUTPATH: "/wall",
    BITRATE: "",
  });
  await wall.more(others, 2);
  const url = /Serving (\S+)/.exec(wall.said)?.[1] ?? "";
  expect(url).toMatch(/^rtsp:\/\/127\.0\.0\.1:\d+\/wall$/);
  expect(await watch(url, (rgb) => saysLost(rgb, 3) && !others.some((at) => saysLost(rgb, at)))).toMatch(
    new RegExp(`width=\\(int\\)${width}, height=\\(int\\)${height}`),
  );

  let camera = new CameraProcess({ first: 3, host: ownHost, port: latePort, auth });
  await camera.ready;
  await wall.more([3], 2);
  await watch(url, (rgb) => !saysLost(rgb, 3));

  const lost = wall.says(/\/3 is lost: /);
  await camera.kill();
  await lost;
  // Without it the others go on, and again with it.
  await wall.more(others, 5);
  camera = new CameraProcess({ first: 3, host: ownHost, port: latePort, auth });
  await camera.ready;
  await wall.more([0, 1, 2, 3], 2);

  wall.signal("SIGINT");
  const { code, said } = await wall.ended;
  await camera.kill();
  expect({ code, wrong: /^(error|panic)|\n {4}at /m.exec(said) }).toEqual({ code: 0, wrong: null });
  expect(said + wall.lines.join()).not.toContain("s3cr3t");
  expect(said).toContain(`rtsp://watcher:***@${ownHost}:${latePort}/3 is back after`);

  const { frames, streams, url: served } = totalsOf(said);
  expect(served).toBe(url);
  expect(streams.map(({ name }) => name)).toEqual(uris.map((uri) => uri.replace("s3cr3t", "***")));
  // Each is counted by itself: every third camera shows a street, the others a ball.
  expect(streams.map((stream) => stream.frames)).toEqual(wall.frames);
  expect(frames).toBe(wall.frames.reduce((sum, count) => sum + count, 0));
  const persons = streams.map(({ per_class }, at) => (per_class["person"] ?? 0) / (streams[at]?.frames ?? 1));
  expect(Math.min(persons[0] ?? 0, persons[3] ?? 0)).toBeGreaterThan(2);
  expect(Math.max(persons[1] ?? 9, persons[2] ?? 9)).toBeLessThan(1);
  expect(streams[3]?.losses).toBeGreaterThanOrEqual(2);
});

test("a configuration as the original's: a Caffe model, DBSCAN and keys of an older DeepStream", async () => {
  const { proto, weights } = caffeDetector(320, 160, 32, 20);
  writeFileSync(join(folder, "tiny.prototxt"), proto);
  writeFileSync(join(folder, "tiny.caffemodel"), weights);
  writeFileSync(join(folder, "labels.txt"), "bright");
  const config = join(folder, "wall.cfg");
  const keys = {
    ...{ "gpu-id": 0, "batch-size": 1, "force-implicit-batch-dim": 1, "process-mode": 1, interval: 0 },
    ...{ "model-file": "tiny.caffemodel", "proto-file": "tiny.prototxt", "labelfile-path": "labels.txt" },
    ...{ "int8-calib-file": "calibration.bin", "network-mode": 1, "net-scale-factor": 0.004 },
    ...{ "output-blob-names": "bbox;coverage", "num-detected-classes": 1, "gie-unique-id": 1 },
    ...{ "model-color-format": 0, "cluster-mode": "1 " },
  };
  const lines = Object.entries(keys).map(([key, value]) => `${key}=${value}`);
  writeFileSync(
    config,
    ["[property]", ...lines, "[class-attrs-all]", "threshold=0.2", "eps=0.7", "minBoxes=1"].join("\n"),
  );
  await using wall = new SlipstreamProcess(
    [street, plain, plain],
    [...small, "--pgie", config, "--frames", "8", "--json"],
  );
  const { code, said } = await wall.ended;
  if (code !== 0) throw new Error(said);
  const { frames, streams } = totalsOf(said);
  expect(frames).toBe(8);
  expect(streams).toHaveLength(3);
  for (const { per_class } of streams) expect(per_class["bright"]).toBeGreaterThan(0);
});

describe("what is refused says why, and shows no password:", () => {
  const run = async (
    uris: readonly string[],
    args: readonly string[],
    env: Record<string, string>,
  ): Promise<string> => {
    await using wall = new SlipstreamProcess(uris, args, env);
    const { code, said } = await wall.ended;
    expect([1, 2]).toContain(code);
    expect(said).not.toMatch(/\n {4}at |CRITICAL|hush/);
    return said;
  };
  const many = Array.from({ length: 31 }, (_, at) => `rtsp://ann:hush@camera/${at}`);
  test.each<[string, readonly string[], readonly string[], Record<string, string>, RegExp]>([
    ["no camera", [], [], {}, /error: No camera was given: as in RTSPINPUT=/],
    [
      "what is no URI",
      ["ann:hush@camera/1"],
      [],
      {},
      /error: \*\*\*@camera\/1 is no .*: as in rtsp:\/\/camera\/1/,
    ],
    ["31 cameras", many, [], {}, /error: 31 cameras: there is room for 30/],
    [
      "a port that is none",
      ["rtsp://ann:hush@camera:x/1"],
      [],
      {},
      /error: rtsp:\/\/ann:\*\*\*@camera:x\/1 is not/,
    ],
    [
      "a password with a slash",
      ["rtsp://ann:hu/hush@camera"],
      [],
      {},
      /error: rtsp:\/\/ann:\*\*\*@camera is not/,
    ],
    ["no host", ["rtsp://ann:hush,hush@"], [], {}, /error: rtsp:\/\/ann:\*\*\*@ is not/],
    ["a bit rate in the environment", [], [], { BITRATE: "fast" }, /BITRATE.*whole number of at least 1000/],
    ["a word for frames", [], ["--show-frames", "perhaps"], {}, /perhaps.*Allowed choices are yes, no/],
    [
      "the same, of the environment",
      [],
      [],
      { SHOW_FRAMES: "perhaps" },
      /perhaps.*Allowed choices are yes, no/,
    ],
    ["a file that is not there", [plain, "nothing.mp4"], [], {}, /nothing\.mp4.* no file that is there/],
    ["a codec", [], ["--codec", "VP9"], { CODEC: "H264" }, /VP9.*Allowed choices are H264, H265/],
    ["a path without a slash", [], [], { RTSPOUTPUTPATH: "wall", RTSPINPUT: street }, /"wall" is no path/],
    ["a configuration", [street], ["--pgie", "/no/such.cfg"], {}, /\/no\/such\.cfg/],
  ])("%s", async (_, uris, args, env, why) => {
    expect(await run(uris, args, env)).toMatch(why);
  });
});

test("SHOW_FRAMES=no, in the environment or as an option, keeps lines off the terminal", async () => {
  const wanted: [string[], Record<string, string>, number][] = [
    [[], {}, 2],
    [[], { SHOW_FRAMES: "no" }, 0],
    [["--show-frames", "yes"], { SHOW_FRAMES: "no" }, 2],
    [["--quiet"], {}, 0],
  ];
  const counts = wanted.map(async ([args, env]) => {
    await using wall = new SlipstreamProcess([street], [...small, "--frames", "2", ...args], env);
    expect((await wall.ended).code).toBe(0);
    return wall.frames[0];
  });
  expect(await Promise.all(counts)).toEqual(wanted.map(([, , lines]) => lines));
});
