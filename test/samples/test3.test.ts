/** samples/test3.ts: several streams at once, each counted and measured by itself, and what becomes of those that die. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { readFileSync, writeFileSync } from "node:fs";
import { file, gstLaunch, quickDetector, street, useInputs } from "./inputs.ts";
import { Program, refusalOf, totalsOf } from "./program.ts";

setDefaultTimeout(90_000);
useInputs("a.mp4", "a.mkv");

interface Totals {
  readonly frames: number;
  readonly objects: number;
  readonly per_class: Readonly<Record<string, number>>;
  readonly streams: readonly {
    readonly name: string;
    readonly received: number;
    readonly losses: number;
    readonly frames: number;
    readonly per_class: Readonly<Record<string, number>>;
    readonly fps: number;
    readonly latency_ms?: number;
  }[];
}

const quick = ["-c", quickDetector];

test("streams are counted one by one, and as one", async () => {
  const { lines, totals } = await totalsOf<Totals>("test3", ["-i", street, file("a.mp4"), "--frames", "6"]);
  expect(totals.frames).toBe(6);
  const [a, b] = totals.streams;
  expect(a?.name).toBe(street);
  expect((a?.frames ?? 0) + (b?.frames ?? 0)).toBe(6);
  // A street full of cars, and a ball that may be taken for one.
  const cars = (of: { per_class: Readonly<Record<string, number>> } | undefined) => of?.per_class["car"] ?? 0;
  expect(cars(a)).toBeGreaterThan(5 * (a?.frames ?? 1));
  expect(cars(b)).toBeLessThanOrEqual(b?.frames ?? 0);
  expect(cars(totals)).toBe(cars(a) + cars(b));
  expect(lines.filter((line) => line.startsWith("Stream 1  Frame "))).toHaveLength(b?.frames ?? -1);
});

test("files of different kinds play to their ends, each with its latency", async () => {
  const { totals, errors } = await totalsOf<Totals>("test3", [
    ...["-i", file("a.mp4"), file("a.mkv"), file("a.mp4"), "--latency", "--silent"],
    ...quick,
  ]);
  expect(totals.streams.map(({ frames, received, losses }) => [frames, received, losses])).toEqual([
    [30, 30, 1],
    [30, 30, 1],
    [30, 30, 1],
  ]);
  for (const { latency_ms } of totals.streams) expect(latency_ms).toBeGreaterThan(0);
  expect(errors).toContain("a.mkv has ended.");
});

test("a stream that dies is reported, its tile says so, and the others play on", async () => {
  writeFileSync(file("text.mp4"), "this is no video\n".repeat(300));
  const { totals, errors } = await totalsOf<Totals>("test3", [
    ...["-i", file("a.mp4"), file("text.mp4"), "--quiet", "-o", file("tiles.mp4")],
    ...quick,
  ]);
  expect(totals.streams.map(({ frames }) => frames)).toEqual([30, 0]);
  expect(errors).toMatch(/text\.mp4 is lost: .*text file/);
  await gstLaunch(
    `filesrc location=${file("tiles.mp4")} ! qtdemux ! h264parse ! avdec_h264 ! videoconvert ! video/x-raw,format=RGB,width=1280,height=720 ! filesink location=${file("tiles.rgb")}`,
  );
  // Two tiles of 640x720: by the end a sentence on red stands in the second's corner, at first there is none in the
  // first's.
  const pictures = readFileSync(file("tiles.rgb"));
  const size = 1280 * 720 * 3;
  expect(pictures.length).toBe(30 * size);
  expect(redIn(pictures.subarray(-size), 650, 10)).toBeGreaterThan(500);
  expect(redIn(pictures.subarray(0, size), 10, 10)).toBe(0);
});

/** How many pixels are red in a picture, 100x20 from there on. */
function redIn(picture: Buffer, left: number, top: number): number {
  let count = 0;
  for (let y = top; y < top + 20; y++)
    for (let x = left; x < left + 100; x++) {
      const [r = 0, g = 0, b = 0] = picture.subarray((y * 1280 + x) * 3);
      if (r > 140 && g < 80 && b < 80) count++;
    }
  return count;
}

test("where no stream gives a frame, the error says why of each", async () => {
  writeFileSync(file("text.mp4"), "this is no video\n".repeat(300));
  const said = await refusalOf("test3", ["-i", file("text.mp4"), file("text.mp4"), ...quick]);
  expect(said.match(/text\.mp4: .*text file/g)).toHaveLength(2);
});

test("where nothing of GStreamer's reads an address, the error says so, and what is missing", async () => {
  const said = await refusalOf("test3", ["-i", "ftp://127.0.0.1/y.mp4", "-o", "none", ...quick]);
  expect(said).toMatch(/^error: ftp:\/\/127\.0\.0\.1\/y\.mp4: .*"ftp".*\n {2}Missing: .*FTP/);
});

test("a key of the detector's configuration that there is not is told, once", async () => {
  const text = readFileSync(quickDetector, "utf8");
  const config = file("misspelt.txt");
  writeFileSync(config, text.replace("[property]", "[property]\nintervall=0"));
  const { errors } = await totalsOf<Totals>("test3", ["-i", file("a.mp4"), "-c", config, "--frames", "2"]);
  expect(
    errors.match(/^warning: nvinfer\d*: .*'intervall' is not a key .*did you mean 'interval'/gm),
  ).toHaveLength(1);
});

test("a camera is tried again by the policy and given up; its password is shown nowhere", async () => {
  const gone = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data() {} } });
  const camera = `rtsp://ann:secret@127.0.0.1:${gone.port}/x`;
  gone.stop(true);
  const { totals, errors } = await totalsOf<Totals>("test3", [
    ...["-i", file("a.mp4"), camera, "--attempts", "1", "--quiet"],
    ...quick,
  ]);
  expect(totals.streams.map(({ frames }) => frames)).toEqual([30, 0]);
  expect(errors).toMatch(
    /ann:\*\*\*@.* is lost: [\s\S]*attempt 1 in [\s\S]* is given up after \d+ attempts?: ./,
  );
  expect(errors).not.toContain("secret");
});

test("files that loop go on until Ctrl-C, told of from time to time", async () => {
  await using program = new Program("test3", [
    ...["-i", file("a.mp4"), "--file-loop", "--no-sync", "--quiet", "--json", "--every", "0.2"],
    ...quick,
  ]);
  await program.said(/Frames\/s {2}0: [1-9][\s\S]*Frames\/s {2}0: [1-9]/);
  program.signal("SIGINT");
  const { code, output } = await program.ended;
  expect(code).toBe(0);
  expect(JSON.parse(output).frames).toBeGreaterThan(0);
});

test.each([
  [
    ["--pgie", "pgie.txt"],
    /It takes nvinfer, nvinferserver, nvinferserver-grpc; the configuration is --configfile's/,
  ],
  [["--pgie", "nvinferserver"], /takes a configuration of its own kind: --configfile FILE/],
  // The stand-in has none.
  [["--pgie", "nvinferserver-grpc", ...quick], /no element "nvinferserver" on this machine/],
  [["-c", "none.txt"], /'-c, --configfile <file>' argument 'none.txt' is invalid.* no such file/],
])("%p: what is wrong is told with the option to mend it", async (args, why) => {
  expect(await refusalOf("test3", ["-i", file("a.mp4"), ...args])).toMatch(why);
});

test("without the probe nvdslogger tells the pace", async () => {
  const { totals } = await totalsOf<Totals>("test3", ["-i", file("a.mp4"), "--disable-probe", ...quick]);
  expect(totals.frames).toBe(0);
  expect(totals.streams[0]?.received).toBe(30);
});
