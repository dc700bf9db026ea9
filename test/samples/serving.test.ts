/** What players see of the sample: pictures with boxes and text, soon, whoever else comes and goes. */
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { existsSync, readFileSync } from "node:fs";
import { launch } from "../../lib/index.ts";
import { detector, file, gstLaunch, quickDetector, street, useInputs } from "./inputs.ts";
import { report, run, Sample } from "./sample.ts";

setDefaultTimeout(90_000);
useInputs("a.mp4", "still.mp4", "still.rgb");

/** Plays until a whole picture was decoded: milliseconds to the first packet from which decoding can begin. */
async function firstPicture(url: string): Promise<number> {
  const begin = performance.now();
  let first = Number.NaN;
  const client = launch`rtspsrc location=${url} latency=0 ! rtph264depay ! h264parse name=parser ! avdec_h264 output-corrupt=false ! fakesink name=out sync=false`;
  client
    .element("parser")
    .pad("src")
    .probe("buffer", ({ buffer }) => {
      if (buffer?.deltaUnit !== false) return "ok";
      first = performance.now() - begin;
      return "remove";
    });
  client
    .element("out")
    .pad("sink")
    .probe("buffer", () => void client.stop());
  await client.run();
  return first;
}

/** A player in a process of its own, once packets arrive there. */
async function foreignPlayer(url: string): Promise<Bun.Subprocess<"ignore", "pipe", "ignore">> {
  const player = Bun.spawn(["gst-launch-1.0", "rtspsrc", `location=${url}`, "!", "fakesink", "dump=true"], {
    stdin: "ignore",
    stdout: "pipe",
    stderr: "ignore",
  });
  // It dumps what it received, each packet from offset 0 on.
  for await (const chunk of player.stdout) if (new TextDecoder().decode(chunk).includes("00000000")) break;
  return player;
}

/** The scene that never changes, at five frames a second: a key frame of its own comes every 6 seconds. */
describe("a street", () => {
  let sample: Sample;
  let url: string;

  beforeAll(async () => {
    sample = new Sample(["-i", file("still.mp4"), "--loop", "--auth", "ann:p w"]);
    url = (await sample.url()).replace("//", "//ann:p%20w@");
    await sample.said(/^Frame 2 /m);
  });

  afterAll(async () => {
    sample.signal("SIGINT");
    const { code, took, errors } = await sample.ended;
    expect({ code, errors: errors.includes("CRITICAL") }).toEqual({ code: 0, errors: false });
    expect(took).toBeLessThan(3000);
    await sample[Symbol.asyncDispose]();
  });

  test("is shown to those who know the password", async () => {
    for (const credentials of ["", "ann:wrong@"]) {
      const refused = firstPicture(url.replace("ann:p%20w@", credentials));
      expect(String(await refused.catch(String))).toMatch(/[Uu]nauthorized|[Nn]ot authorized/);
    }
    expect(await firstPicture(url)).toBeGreaterThan(0);
  });

  test("is seen by a late client within 2 seconds", async () => {
    for (let client = 0; client < 3; client++) expect(await firstPicture(url)).toBeLessThan(2000);
  });

  test("goes on for others when a client is killed", async () => {
    const victim = await foreignPlayer(url);
    const lasting = launch`rtspsrc location=${url} latency=0 ! rtph264depay ! h264parse ! avdec_h264 ! fakesink name=out sync=false`;
    let frames = 0;
    lasting
      .element("out")
      .pad("sink")
      .probe("buffer", () => {
        frames++;
        if (frames === 2) victim.kill("SIGKILL");
        if (frames === 12) void lasting.stop();
      });
    expect(await lasting.run()).toBe("stopped");
    await victim.exited;
    expect(await firstPicture(url)).toBeLessThan(2000);
  });

  test("has boxes and text in its pictures, and is the same street besides", async () => {
    await gstLaunch(
      `rtspsrc location=${url} protocols=tcp latency=0 ! rtph264depay ! h264parse ! avdec_h264 output-corrupt=false ! videoconvert ! video/x-raw,format=RGB,width=1920,height=1080 ! identity eos-after=9 ! filesink location=${file("seen.rgb")}`,
    );
    const drawn = lastPicture(file("seen.rgb"));
    const plain = lastPicture(file("still.rgb"));
    const changed = compare(plain, drawn);
    // "Frame N  car: …" stands on black near the upper left corner, some 480 by 20 pixels with little holes;
    // boxes are red lines all over the picture.
    expect(changed.text).toBeGreaterThan(5000);
    expect(changed.red).toBeGreaterThan(3000);
    expect(changed.share).toBeLessThan(0.15);
  });
});

const [width, height] = [1920, 1080];

function lastPicture(path: string): Buffer {
  const bytes = readFileSync(path);
  const size = width * height * 3;
  expect(bytes.length % size).toBe(0);
  return bytes.subarray(bytes.length - size);
}

interface Changed {
  /** Pixels that became black where the text stands. */
  readonly text: number;
  /** Pixels elsewhere that became red. */
  readonly red: number;
  /** Which part of the picture became quite another. */
  readonly share: number;
}

function compare(plain: Buffer, drawn: Buffer): Changed {
  let [text, red, all] = [0, 0, 0];
  for (let at = 0; at < plain.length; at += 3) {
    const [r = 0, g = 0, b = 0] = drawn.subarray(at, at + 3);
    const [pr = 0, pg = 0, pb = 0] = plain.subarray(at, at + 3);
    if (Math.abs(r - pr) + Math.abs(g - pg) + Math.abs(b - pb) < 120) continue;
    all++;
    const pixel = at / 3;
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    if (x < 500 && y > 12 && y < 36) text += r + g + b < 120 ? 1 : 0;
    else if (r > 120 && r > g + 60 && r > b + 60) red++;
  }
  return { text, red, share: all / (width * height) };
}

test("an instance finds in another's stream what that one found, boxes drawn and all", async () => {
  await using camera = new Sample(["-i", street, "--loop", "--quiet"]);
  const { frames, objects, per_class } = report(
    await run([
      "-i",
      await camera.url(),
      "--frames",
      "5",
      "--pgie",
      `${import.meta.dir}/../../samples/test1_pgie.txt`,
    ]),
  );
  expect(frames).toBe(5);
  expect(objects).toBeGreaterThan(20);
  expect(per_class["car"]).toBeGreaterThan(0);
});

const road = new URL("../../../shared/media/car-detection.mp4", import.meta.url).pathname;
const roadIsHere = existsSync(road);
if (!roadIsHere) console.warn(`Not tested, since ${road} is not here: cars on a real road.`);

test.if(roadIsHere)("cars are found on a real road", async () => {
  const { frames, per_class } = report(await run(["-i", road, "--frames", "80", "--pgie", detector]));
  expect(frames).toBe(80);
  // The first drives into the picture at frame 55.
  expect(per_class["car"]).toBeGreaterThan(10);
});

test("what nobody watches ends like the rest", async () => {
  expect(report(await run(["-i", file("a.mp4"), "--pgie", quickDetector])).frames).toBe(30);
});
