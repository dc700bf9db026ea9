import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { addSource, launch, Pipeline, parseInput } from "../../lib/index.ts";
import { refuseItself } from "../../lib/sample/run.ts";
import { emptyCamera, silentCamera } from "./camera.ts";
import { file, quickDetector, useInputs } from "./inputs.ts";
import { refusal, report, run, Sample } from "./sample.ts";

setDefaultTimeout(60_000);
useInputs("a.mp4");

/** The sample as a camera: it serves the small clip over and over, at its own pace. */
const servesClip = (): Sample =>
  new Sample(["-i", file("a.mp4"), "--loop", "--pgie", quickDetector, "--mount", "/front"]);

test("a camera that refuses is one clear error, and its password is not shown", async () => {
  for (const path of ["x", `it's "the" yard?a=b c`]) {
    const ended = await run(["-i", `rtsp://ann:secret@127.0.0.1:1/${path}`]);
    expect(refusal(ended)).toMatch(/rtsp:\/\/ann:\*\*\*@127.*(Could not|connect)/);
    expect(ended.errors).not.toContain("secret");
  }
});

test("a camera that wants a password, and one that has no such path", async () => {
  await using camera = new Sample([
    "-i",
    file("a.mp4"),
    "--loop",
    "--auth",
    "ann:pw",
    "--pgie",
    quickDetector,
  ]);
  const url = await camera.url();
  const known = url.replace("//", "//ann:pw@");
  expect(refusal(await run(["-i", url]))).toMatch(/Unauthorized/);
  expect(refusal(await run(["-i", known.replace("pw", "no")]))).toMatch(/ann:\*\*\*@.*Unauthorized/);
  expect(refusal(await run(["-i", `${known}x`]))).toMatch(/Not found/);
  expect(report(await run(["-i", known, "--frames", "2"])).frames).toBe(2);
});

describe("a camera that sends nothing is given up after --timeout:", () => {
  test.each([
    ["it accepts and is silent", silentCamera],
    ["it answers everything and sends no packet", emptyCamera],
  ])("%s", async (_, make) => {
    using camera = make();
    const ended = await run(["-i", `rtsp://127.0.0.1:${camera.port}/x`, "--timeout", "2"]);
    expect(refusal(ended)).toContain("sent nothing for 2 seconds");
    expect(ended.took).toBeGreaterThan(2000);
    expect(ended.took).toBeLessThan(12_000);
  });
});

test("what is waited for is told once", async () => {
  using camera = silentCamera();
  await using sample = new Sample(["-i", `rtsp://127.0.0.1:${camera.port}/x`, "--timeout", "50"]);
  await sample.said(/^Waiting for .*given up after 50 seconds/m);
  sample.signal("SIGINT");
  const { code, errors } = await sample.ended;
  expect({ code, told: errors.match(/^Waiting for /gm) }).toEqual({ code: 0, told: ["Waiting for "] });
});

test("who is to play what it serves itself is told so, whatever login the address has", () => {
  using pipeline = new Pipeline("itself");
  const itself = parseInput("rtsp://ann:pw@127.0.0.1:8554/x");
  const source = addSource(pipeline, itself, pipeline.add("fakesink").pad("sink"));
  const why = /\/\/ann:\*\*\*@127.* is where this program serves/;
  expect(() => refuseItself(source, "rtsp://127.0.0.1:8554/x")).toThrow(why);
  expect(() => refuseItself(source, "rtsp://127.0.0.1:8554/y")).not.toThrow();
});

describe("Ctrl-C", () => {
  test.each([
    ["SIGINT", silentCamera],
    ["SIGTERM", emptyCamera],
  ] as const)("%s ends within 3 seconds while a camera is silent", async (signal, make) => {
    using camera = make();
    await using sample = new Sample(["-i", `rtsp://127.0.0.1:${camera.port}/x`, "--json", "--quiet"]);
    await camera.met;
    sample.signal(signal);
    const ended = await sample.ended;
    expect(report(ended).frames).toBe(0);
    expect(ended.took).toBeLessThan(3000);
  });

  test.each(["SIGINT", "SIGTERM"] as const)("%s ends within 3 seconds while frames flow", async (signal) => {
    await using sample = new Sample(["-i", file("a.mp4"), "--loop", "--json", "--pgie", quickDetector]);
    await sample.said(/^Frame 3 /m);
    sample.signal(signal);
    const ended = await sample.ended;
    expect(report(ended).frames).toBeGreaterThan(3);
    expect(ended.took).toBeLessThan(3000);
  });

  test.each(["SIGINT", "SIGTERM"] as const)("%s while it starts is no error either", async (signal) => {
    for (const moment of [/Serving/, /stop with/]) {
      await using sample = new Sample(["-i", file("a.mp4"), "--json", "--quiet"]);
      await sample.said(moment);
      sample.signal(signal);
      expect(report(await sample.ended).frames).toBeLessThan(30);
    }
  });

  test("a second one ends it at once", async () => {
    using camera = silentCamera();
    await using sample = new Sample(["-i", `rtsp://127.0.0.1:${camera.port}/x`]);
    await camera.met;
    sample.signal("SIGINT", "SIGTERM");
    const ended = await sample.ended;
    expect(ended.code).not.toBe(0);
    expect(ended.took).toBeLessThan(1000);
  });
});

test("a file that is looped ends when end-of-stream is sent", async () => {
  const pipeline = launch`nvurisrcbin uri=${`file://${file("a.mp4")}`} file-loop=true ! fakesink name=out`;
  let frames = 0;
  pipeline
    .element("out")
    .pad("sink")
    .probe("buffer", () => {
      if (++frames === 40) void pipeline.sendEos();
    });
  expect(await pipeline.run()).toBe("eos");
});

test("and when it is sent before the pipeline plays, with no room for another frame", async () => {
  using pipeline = launch`nvurisrcbin uri=${`file://${file("a.mp4")}`} file-loop=true ! fakesink`;
  await pipeline.pause();
  const queue = pipeline.allElements.find(
    (each) => each.factory === "queue" && each.get("max-size-time") === 0n,
  );
  const room = Number(queue?.get("max-size-buffers"));
  expect(room).toBeGreaterThan(0);
  // One waits for room, in a call that an event would have to wait for.
  while (Number(queue?.get("current-level-buffers")) < room) await Bun.sleep(10);
  const messages = pipeline.messages();
  void pipeline.sendEos();
  await pipeline.play();
  for await (const { type } of messages) if (type === "eos") break;
  await pipeline.stop();
});

test("a second instance is a camera, and --frames are exact", async () => {
  await using camera = servesClip();
  const { frames, url } = report(await run(["-i", await camera.url(), "--frames", "20"]));
  expect(frames).toBe(20);
  expect(url).toMatch(/^rtsp:\/\/127\.0\.0\.1:\d+\/ds-test$/);
  camera.signal("SIGINT");
  expect((await camera.ended).code).toBe(0);
});

test("a camera that vanishes ends the run: what came is reported", async () => {
  await using camera = servesClip();
  await using sample = new Sample([
    ...["-i", await camera.url(), "--json", "--timeout", "3", "--pgie", quickDetector],
  ]);
  await sample.said(/^Frame 5 /m);
  camera.signal("SIGKILL");
  const ended = await sample.ended;
  expect(report(ended).frames).toBeGreaterThan(5);
  expect(ended.errors).toMatch(/ended early|sent nothing more/);
});

test("a camera that ends the stream properly does too", async () => {
  await using camera = servesClip();
  await using sample = new Sample([
    ...["-i", await camera.url(), "--json", "--timeout", "3", "--pgie", quickDetector],
  ]);
  await sample.said(/^Frame 5 /m);
  camera.signal("SIGTERM");
  expect(report(await sample.ended).frames).toBeGreaterThan(5);
});
