/** Going about in streams, on live pipelines; and messages that only live pipelines post. */
import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, type Message, type Pipeline, StateError, ValueError } from "../../lib/index.ts";

setDefaultTimeout(20_000);

const second = 1_000_000_000n;
const folder = mkdtempSync(join(tmpdir(), "playback-"));
const clip = join(folder, "clip.mkv");

beforeAll(async () => {
  // Ten seconds, and a key frame each second.
  await launch`videotestsrc num-buffers=100 ! video/x-raw,width=32,height=32,framerate=10/1 !
    x264enc key-int-max=10 bframes=0 tune=zerolatency ! taginject tags=title=Clip !
    matroskamux ! filesink location=${clip}`.run();
});
afterAll(() => rmSync(folder, { recursive: true }));

const player = (): Pipeline =>
  launch`filesrc location=${clip} ! matroskademux ! h264parse ! avdec_h264 ! fakesink name=out sync=false`;

/** The times of the frames that are shown from now on. */
function shown(pipeline: Pipeline): bigint[] {
  const times: bigint[] = [];
  pipeline
    .element("out")
    .pad("sink")
    .probe("buffer", ({ buffer }) => {
      times.push(buffer?.pts ?? -1n);
    });
  return times;
}

/** Does `action`, and waits for a message of that type that came of it. */
async function after(pipeline: Pipeline, type: Message["type"], action: () => Promise<void>): Promise<void> {
  const messages = pipeline.messages();
  await action();
  for await (const message of messages) if (message.type === type) break;
}

test("seeks to the very position, and to key frames before and after it", async () => {
  const pipeline = player();
  await pipeline.pause();
  expect(await pipeline.duration()).toBe(10n * second);
  expect(await pipeline.seekRange()).toEqual({ start: 0n, end: 10n * second });
  const at = (5n * second) / 2n;
  await after(pipeline, "async-done", () => pipeline.seek(at, { accurate: true }));
  expect(await pipeline.position()).toBe(at);
  await after(pipeline, "async-done", () => pipeline.seek(at, { snap: "before" }));
  expect(await pipeline.position()).toBe(2n * second);
  await after(pipeline, "async-done", () => pipeline.seek(at, { snap: "after" }));
  expect(await pipeline.position()).toBe(3n * second);
  await pipeline.stop();
});

test("play() after a seek in pause waits for the frame of the new place, as its time begins then", async () => {
  const pipeline = launch`filesrc location=${clip} ! matroskademux ! h264parse ! avdec_h264 name=decoder ! fakesink name=out`;
  await pipeline.pause();
  const reached = Promise.withResolvers<void>();
  const held = pipeline
    .element("out")
    .pad("sink")
    .probe("block", () => reached.resolve());
  await pipeline.seek(5n * second);
  const playing = pipeline.play();
  await reached.promise;
  // It is behind the change of state, on the same lane.
  await pipeline.duration();
  expect(pipeline.element("decoder").state).toBe("paused");
  held.remove();
  await playing;
  expect(pipeline.element("decoder").state).toBe("playing");
  await pipeline.stop();
});

test("a seek without flush is refused while paused: it would wait, and all that is asked for after it", async () => {
  const pipeline = player();
  await after(pipeline, "async-done", () => pipeline.pause());
  await expect(pipeline.seek(0n, { flush: false })).rejects.toThrow(StateError);
  await pipeline.play();
  await pipeline.stop();
});

test("where it goes is what counts: the seek is refused right after pause(), and taken right after play()", async () => {
  const pipeline = launch`videotestsrc ! fakesink name=out sync=true`;
  // It is asked for here, when the test waits: until then no change of state that follows is begun.
  pipeline
    .element("out")
    .pad("sink")
    .probe("query", () => {});
  await after(pipeline, "async-done", () => pipeline.play());
  const held = pipeline.duration();
  const paused = pipeline.pause();
  const refused = pipeline.seek(0n, { flush: false });
  expect(pipeline.state).toBe("playing");
  await expect(refused).rejects.toThrow(StateError);
  await Promise.all([held, paused]);
  const heldAgain = pipeline.duration();
  const playing = pipeline.play();
  const taken = pipeline.seek(second, { flush: false });
  expect(pipeline.state).toBe("paused");
  await Promise.all([heldAgain, playing, taken]);
  await pipeline.stop();
});

test("a seek without flush at the first frame, which the sink holds until its pipeline plays, keeps nothing from playing", async () => {
  for (let times = 0; times < 10; times++) {
    using pipeline = launch`videotestsrc ! fakesink name=out`;
    let sought: Promise<void> | undefined;
    pipeline
      .element("out")
      .pad("sink")
      .probe("buffer", () => {
        sought = pipeline.seek(0n, { flush: false }).finally(() => pipeline.stop());
        return "remove";
      });
    expect(await pipeline.run()).toBe("stopped");
    await sought;
  }
});

test("plays up to an end, at another rate", async () => {
  const pipeline = player();
  await pipeline.pause();
  await after(pipeline, "async-done", () =>
    pipeline.seek(3n * second, { accurate: true, end: 4n * second, rate: 2 }),
  );
  expect(await pipeline.rate()).toBe(2);
  const times = shown(pipeline);
  expect(await pipeline.run()).toBe("eos");
  expect(times.at(-1)).toBe((39n * second) / 10n);
});

test("a seek without an end plays to the stream's, whatever ends were sought before", async () => {
  const pipeline = player();
  await pipeline.pause();
  await after(pipeline, "async-done", () => pipeline.seek(second, { accurate: true, end: 2n * second }));
  await after(pipeline, "async-done", () => pipeline.seek(5n * second, { accurate: true }));
  const times = shown(pipeline);
  expect(await pipeline.run()).toBe("eos");
  expect(times.at(-1)).toBe((99n * second) / 10n);
});

test("what turns plays to the other end of the stream; what only changes its speed, to the end that was sought", async () => {
  const pipeline = player();
  await pipeline.pause();
  await after(pipeline, "async-done", () => pipeline.seek(2n * second, { accurate: true, end: 4n * second }));
  await after(pipeline, "async-done", () => pipeline.setRate(2));
  const upToEnd = shown(pipeline);
  expect(await pipeline.run()).toBe("eos");
  expect(upToEnd.at(-1)).toBe((39n * second) / 10n);
  await pipeline.pause();
  await after(pipeline, "async-done", () => pipeline.seek(2n * second, { accurate: true }));
  await after(pipeline, "async-done", () => pipeline.setRate(-1));
  await after(pipeline, "async-done", () => pipeline.setRate(4));
  const afterTurns = shown(pipeline);
  expect(await pipeline.run()).toBe("eos");
  expect(afterTurns.at(-1)).toBe((99n * second) / 10n);
});

test("backwards it plays to the end that was sought, at other speeds too", async () => {
  const pipeline = launch`videotestsrc ! video/x-raw,framerate=10/1,width=16,height=16 ! fakesink name=out sync=false`;
  await pipeline.pause();
  await after(pipeline, "async-done", () =>
    pipeline.seek(3n * second, { rate: -1, accurate: true, end: 2n * second }),
  );
  await after(pipeline, "async-done", () => pipeline.setRate(-2));
  const times = shown(pipeline);
  expect(await pipeline.run()).toBe("eos");
  expect(times.at(-1)).toBeGreaterThanOrEqual(19n * (second / 10n));
  expect(times.at(-1)).toBeLessThan(22n * (second / 10n));
});

test("places that are none, and ends on the wrong side, are refused", async () => {
  const pipeline = player();
  await after(pipeline, "async-done", () => pipeline.pause());
  const at = await pipeline.position();
  const wrong: [number | string | bigint | undefined, object, string][] = [
    [undefined, {}, "position of seek(): undefined is no time"],
    [7, {}, "position of seek(): 7 is no time"],
    ["7000000000", {}, 'position of seek(): "7000000000" is no time'],
    [2n ** 64n, {}, "position of seek(): 18446744073709551616n is no time"],
    [2n ** 63n, {}, "lies behind all streams"],
    [-1n, {}, "before the stream"],
    [second, { end: -1n }, "the end -1 ns lies before the stream"],
    [second, { end: 5 }, "end of seek(): 5 is no time"],
    [2n * second, { end: second }, "an end of 1000000000 ns lies before the position of 2000000000 ns"],
    [second, { end: 2n * second, rate: -1 }, "lies behind the position of 1000000000 ns"],
    [second, { snap: "befor" }, 'Did you mean "before"?'],
  ];
  for (const [position, options, error] of wrong) {
    const given: { position: bigint } = Object({ position });
    await expect(pipeline.seek(given.position, options)).rejects.toThrow(error);
  }
  expect(await pipeline.position()).toBe(at);
  await pipeline.stop();
});

test("setRate goes on from where it is, and refuses a rate of 0", async () => {
  const pipeline = player();
  await pipeline.pause();
  await after(pipeline, "async-done", () => pipeline.seek(6n * second, { accurate: true }));
  expect(await pipeline.rate()).toBe(1);
  await after(pipeline, "async-done", () => pipeline.setRate(0.5));
  expect([await pipeline.rate(), await pipeline.position()]).toEqual([0.5, 6n * second]);
  await expect(pipeline.setRate(0)).rejects.toThrow(ValueError);
  await expect(pipeline.seek(0n, { rate: Number.NaN })).rejects.toThrow(ValueError);
  await pipeline.stop();
});

test("plays backwards to the start", async () => {
  const pipeline = launch`videotestsrc num-buffers=-1 ! video/x-raw,framerate=10/1,width=16,height=16 ! fakesink name=out sync=false`;
  await pipeline.pause();
  const times = shown(pipeline);
  await after(pipeline, "async-done", () => pipeline.seek(second, { rate: -1, accurate: true }));
  await pipeline.run();
  const shownBackwards = times.filter((time) => time < second);
  expect(shownBackwards.length).toBeGreaterThanOrEqual(9);
  expect(shownBackwards).toEqual([...shownBackwards].sort((a, b) => Number(b - a)));
  expect(shownBackwards.at(-1)).toBe(0n);
});

test("a step shows so many frames and no more", async () => {
  const pipeline = player();
  await pipeline.pause();
  const before = await pipeline.position();
  await after(pipeline, "step-done", () => pipeline.step(3));
  expect((await pipeline.position()) ?? 0n).toBeGreaterThan(before ?? 0n);
  await pipeline.stop();
});

test("what cannot be sought in says so", async () => {
  const pipeline = launch`appsrc ! fakesink`;
  await expect(pipeline.seek(0n)).rejects.toThrow(StateError);
  expect(await pipeline.seekRange()).toBeUndefined();
  const live = launch`appsrc is-live=true format=time ! fakesink async=false`;
  await live.play();
  expect(await live.seekRange()).toBeUndefined();
  await live.stop();
});

test("a run posts its tags, and its threads", async () => {
  const pipeline = player();
  const messages = Array.fromAsync(pipeline.messages());
  await pipeline.run();
  const seen = await messages;
  const tags = seen.filter((message) => message.type === "tag").map(({ tags }) => tags);
  expect(tags).toContainEqual(expect.objectContaining({ title: ["Clip"] }));
  const statuses = seen.filter((message) => message.type === "stream-status").map(({ status }) => status);
  for (const status of ["create", "enter", "leave"] as const) expect(statuses).toContain(status);
});

test("frames that come too late post QoS", async () => {
  const pipeline = launch`videotestsrc num-buffers=5 ! video/x-raw,framerate=100/1 !
    videoconvert ! fakesink name=out sync=true qos=true max-lateness=1`;
  pipeline
    .element("out")
    .pad("sink")
    .probe("buffer", ({ buffer }) => {
      // Each belongs further and further into the past.
      if ((buffer?.pts ?? 0n) > 0n) buffer?.retime({ pts: 0n, duration: 1n });
    });
  const messages = Array.fromAsync(pipeline.messages());
  await pipeline.run();
  const qos = (await messages).filter((message) => message.type === "qos");
  expect(qos.length).toBeGreaterThan(0);
  expect(qos[0]?.jitter).toBeGreaterThan(0n);
  expect(qos.at(-1)?.dropped).toBeGreaterThan(0n);
});

test("queues that buffer say how full they are", async () => {
  const pipeline = launch`filesrc location=${clip} ! queue2 use-buffering=true max-size-bytes=4000 ! fakesink`;
  const messages = Array.fromAsync(pipeline.messages());
  await pipeline.run();
  const levels = (await messages).filter((message) => message.type === "buffering");
  expect(levels.at(-1)).toMatchObject({ percent: 100, mode: "stream" });
});

test("no speed is set where the position is not known, and nothing lies before the start", async () => {
  const pipeline = player();
  await expect(pipeline.setRate(2)).rejects.toThrow(StateError);
  await expect(pipeline.setRate(2)).rejects.toThrow("does not know where it is");
  await expect(pipeline.seek(-5n)).rejects.toThrow(ValueError);
});
