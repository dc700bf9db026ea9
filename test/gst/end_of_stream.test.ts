import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { type Bin, Pipeline } from "../../lib/index.ts";
import { passed } from "./parts.ts";

setDefaultTimeout(60_000);

/** A source and a sink, both in a bin where that is asked for; `started` is called at the first frame. */
function pictures(live: boolean, inBin: boolean, started: (pipeline: Pipeline) => void): Pipeline {
  const pipeline = new Pipeline("main");
  const bin: Bin = inBin ? pipeline.add("bin") : pipeline;
  const sink = bin.add("fakesink");
  bin.add("videotestsrc", { "is-live": live }).link(sink);
  sink.pad("sink").probe("buffer", () => {
    started(pipeline);
    return "remove";
  });
  return pipeline;
}

/** One that shows the first of its frames and holds it. */
async function paused(): Promise<{ pipeline: Pipeline; frames: () => number }> {
  const pipeline = Pipeline.launch("videotestsrc ! video/x-raw,width=32,height=32 ! fakesink name=out");
  let frames = 0;
  pipeline
    .element("out")
    .pad("sink")
    .probe("buffer", () => {
      frames++;
    });
  await pipeline.pause();
  return { pipeline, frames: () => frames };
}

describe("a run that is ended at its first frame, which the sink holds until its pipeline plays,", () => {
  test.each([
    ["of a live source", true, false],
    ["of a source that is not live", false, false],
    ["of a source in a bin with its sink", true, true],
  ] as const)("ends each time: %s", async (_what, live, inBin) => {
    for (let times = 0; times < 20; times++) {
      const pipeline = pictures(live, inBin, (playing) => void playing.sendEos());
      expect(await pipeline.run()).toBe("eos");
      pipeline[Symbol.dispose]();
    }
  });

  test("ends each time: by sendEvent()", async () => {
    for (let times = 0; times < 20; times++) {
      const pipeline = pictures(true, false, (playing) => void playing.sendEvent({ type: "eos" }));
      expect(await pipeline.run()).toBe("eos");
      pipeline[Symbol.dispose]();
    }
  });

  test("ends each time: by Ctrl-C", async () => {
    const path = new URL("./programs/first_frame.ts", import.meta.url).pathname;
    for (let times = 0; times < 5; times++) {
      const child = Bun.spawn([process.execPath, path], {
        env: { ...process.env, DEEPSCRIPT_SDK: "standin" },
        stdout: "pipe",
        stderr: "pipe",
      });
      const [output, errors] = await Promise.all(
        [child.stdout, child.stderr].map((stream) => new Response(stream).text()),
      );
      expect({ output, errors }).toEqual({ output: "interrupted\n", errors: "" });
    }
  });
});

/** Resolves when what was asked for before has been begun: it is answered in its turn. */
async function underWay(pipeline: Pipeline): Promise<void> {
  await pipeline.position();
}

describe("end-of-stream that is sent in a pause", () => {
  test("comes when the pipeline plays again", async () => {
    const { pipeline } = await paused();
    const ended = (async () => {
      for await (const message of pipeline.messages()) if (message.type === "eos") return true;
      return false;
    })();
    const sent = pipeline.sendEos();
    await underWay(pipeline);
    await pipeline.play();
    expect(await ended).toBe(true);
    await sent;
    await pipeline.stop();
  });

  test("keeps nobody from stopping", async () => {
    const { pipeline } = await paused();
    const sent = pipeline.sendEos();
    await underWay(pipeline);
    await pipeline.stop();
    expect(pipeline.state).toBe("null");
    await sent;
  });

  test("is none of the next run's", async () => {
    const { pipeline, frames } = await paused();
    await Promise.all([pipeline.sendEos(), pipeline.stop()]);
    expect(await pipeline.sendEvent({ type: "eos" })).toBe(false);
    const before = frames();
    const more = passed(pipeline.element("out").pad("sink"), 3);
    const run = pipeline.run();
    await Promise.race([more, run]);
    expect(frames() - before).toBeGreaterThanOrEqual(3);
    await pipeline.stop();
    await run;
  });
});

test("end-of-stream goes through a bin from where streams come into it", async () => {
  const pipeline = new Pipeline("main");
  const bin = pipeline.add("bin");
  const [first, last] = [bin.add("identity"), bin.add("identity")];
  first.link(last);
  const source = pipeline.add("videotestsrc", { "is-live": true });
  source.link(first);
  last.link(pipeline.add("fakesink"));
  first.pad("sink").probe("buffer", () => {
    void bin.sendEvent({ type: "eos" });
    return "remove";
  });
  expect(await pipeline.run()).toBe("eos");
});

test("a pause while a buffer is on its way to a sink and the stream is to end, lets it pass first", async () => {
  const pipeline = Pipeline.launch("videotestsrc ! identity name=slow ! fakesink name=out sync=false");
  const slow = pipeline.element("slow", "identity");
  const running = pipeline.run();
  const ended = Promise.withResolvers<void>();
  let seen = 0;
  slow.pad("sink").probe("buffer", () => {
    if (++seen !== 5) return;
    slow.set("sleep-time", 300_000);
    void pipeline.sendEos().then(() => ended.resolve());
    // By then the thread that tells the source waits for the buffer.
    const turns = Array.from({ length: 20 }, () => () => pipeline.duration());
    void turns
      .reduce((before: Promise<unknown>, turn) => before.then(turn), Promise.resolve())
      .then(() => pipeline.pause())
      .then(() => pipeline.play());
  });
  await ended.promise;
  expect(await running).toBe("eos");
});
