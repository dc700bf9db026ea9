import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { launch, type Message, Pipeline, PipelineError } from "../../lib/index.ts";

setDefaultTimeout(20_000);

/** What `promise` rejects with. */
async function failure(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
  throw new Error("it did not reject");
}

describe("run()", () => {
  test("resolves at end-of-stream, back in the null state", async () => {
    const pipeline = Pipeline.launch("videotestsrc num-buffers=5 ! fakesink");
    expect(await pipeline.run()).toBe("eos");
    expect(pipeline.state).toBe("null");
  });

  test("can be repeated", async () => {
    const pipeline = Pipeline.launch("videotestsrc num-buffers=2 ! fakesink name=out");
    let buffers = 0;
    pipeline
      .element("out")
      .pad("sink")
      .probe("buffer", () => {
        buffers++;
      });
    await pipeline.run();
    await pipeline.run();
    expect(buffers).toBe(4);
  });

  test("rejects with the element, the cause and the fix", async () => {
    const pipeline = launch`filesrc name=reader location=${"/no/such file"} ! fakesink`;
    const error = await failure(pipeline.run());
    expect(error).toBeInstanceOf(PipelineError);
    expect(error).toMatchObject({ element: "reader", domain: "gst-resource-error-quark" });
    expect(error.message).toContain('reader: Resource not found: No such file "/no/such file"');
    expect(error.message).toEndWith("\n  There is no folder /no.");
    expect(pipeline.state).toBe("null");
  });

  test("rejects with the first error where several follow", async () => {
    const pipeline = Pipeline.launch("filesrc location=/dev/null ! decodebin ! fakesink");
    const error = await failure(pipeline.run());
    expect(error.message).toContain("enough data");
  });

  test("names what could not be negotiated", async () => {
    const pipeline = Pipeline.launch("fakesrc num-buffers=1 sizetype=fixed ! videoconvert ! fakesink");
    const error = await failure(pipeline.run());
    expect(error.message).toContain("put a converter");
  });

  test("rejects with what a handler threw", async () => {
    const pipeline = Pipeline.launch("videotestsrc is-live=true ! fakesink name=out");
    const thrown = new Error("out of patience");
    pipeline
      .element("out")
      .pad("sink")
      .probe("buffer", () => {
        throw thrown;
      });
    expect(await failure(pipeline.run())).toBe(thrown);
    expect(pipeline.state).toBe("null");
  });

  test("refuses async handlers, also where the type checker was silenced", async () => {
    const pipeline = Pipeline.launch("videotestsrc is-live=true ! fakesink name=out");
    const pad = pipeline.element("out").pad("sink");
    const handler = async (): Promise<"ok"> => "ok";
    // @ts-expect-error: a handler cannot be async
    pad.probe("buffer", handler);
    expect((await failure(pipeline.run())).message).toContain("out.sink: a probe's handler cannot be async");
  });

  test("ends with stop(), called in a handler", async () => {
    const pipeline = Pipeline.launch("videotestsrc ! fakesink name=out");
    let buffers = 0;
    pipeline
      .element("out")
      .pad("sink")
      .probe("buffer", () => {
        if (++buffers === 50) void pipeline.stop();
      });
    expect(await pipeline.run()).toBe("stopped");
    expect(buffers).toBeGreaterThanOrEqual(50);
    expect(pipeline.state).toBe("null");
  });

  test("leaves nothing behind where it fails before it has begun", async () => {
    const pipeline = Pipeline.launch("videotestsrc num-buffers=2 ! fakesink");
    const { signal } = new AbortController();
    signal.addEventListener = () => {
      throw new Error("nobody listens here");
    };
    const error = await failure(pipeline.run({ signal }));
    expect(error.message).toBe("nobody listens here");
    expect(await pipeline.run()).toBe("eos");
  });

  test("ends when its signal is aborted, before or while it runs", async () => {
    const pipeline = Pipeline.launch("videotestsrc is-live=true ! fakesink");
    expect(await pipeline.run({ signal: AbortSignal.abort() })).toBe("stopped");
    const controller = new AbortController();
    const run = pipeline.run({ signal: controller.signal });
    for await (const message of pipeline.messages()) if (message.type === "stream-start") controller.abort();
    expect(await run).toBe("stopped");
  });

  test("ends by sendEos(), after which files are complete", async () => {
    const pipeline = Pipeline.launch(
      "videotestsrc is-live=true ! x264enc ! mp4mux name=mux ! fakesink name=out",
    );
    let moov = false;
    pipeline
      .element("out")
      .pad("sink")
      .probe("buffer", ({ buffer }) => {
        const bytes = buffer?.bytes() ?? new Uint8Array();
        moov ||= Buffer.from(bytes).includes("moov");
      });
    let frames = 0;
    pipeline
      .element("mux")
      .pad("video_0")
      .probe("buffer", () => {
        if (++frames === 3) void pipeline.sendEos();
      });
    expect(await pipeline.run()).toBe("eos");
    expect(moov).toBe(true);
  });

  test("cannot run twice at once", async () => {
    const pipeline = Pipeline.launch("videotestsrc is-live=true ! fakesink");
    const run = pipeline.run();
    expect((await failure(pipeline.run())).message).toContain("is running already");
    await pipeline.stop();
    expect(await run).toBe("stopped");
  });
});

describe("states", () => {
  test("pause, play, seek, position and duration", async () => {
    const pipeline = Pipeline.launch(
      "videotestsrc num-buffers=300 ! video/x-raw,framerate=30/1 ! fakesink sync=true",
    );
    await pipeline.pause();
    expect(pipeline.state).toBe("paused");
    expect(await pipeline.duration()).toBe(10_000_000_000n);
    await pipeline.seek(5_000_000_000n, { accurate: true });
    await pipeline.play();
    expect(pipeline.state).toBe("playing");
    expect(await pipeline.position()).toBeGreaterThanOrEqual(5_000_000_000n);
    await pipeline.stop();
    expect(pipeline.state).toBe("null");
  });

  test("play() rejects where an element gives up, and stop() always comes back", async () => {
    const pipeline = Pipeline.launch("filesrc location=/no/such ! fakesink");
    // The second time, too, without a stop() in between.
    for (let time = 0; time < 2; time++)
      expect((await failure(pipeline.play())).message).toContain("No such file");
    await pipeline.stop();
    expect(pipeline.state).toBe("null");
  });

  test("stop() right after play() leaves it stopped", async () => {
    const pipeline = Pipeline.launch("videotestsrc is-live=true ! fakesink");
    const playing = pipeline.play();
    await pipeline.stop();
    await playing;
    expect(pipeline.state).toBe("null");
  });

  test("a source that never answers does not hold stop() up", async () => {
    using silent = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data() {} } }) as Disposable & {
      port: number;
    };
    const pipeline = launch`rtspsrc location=${`rtsp://127.0.0.1:${silent.port}/x`} ! fakesink`;
    const run = pipeline.run();
    for await (const message of pipeline.messages()) if (message.type === "progress") break;
    await pipeline.stop();
    expect(await run).toBe("stopped");
  });
});

describe("messages()", () => {
  /** All messages of a run. */
  async function recorded(pipeline: Pipeline, run: () => Promise<unknown>): Promise<Message[]> {
    const messages: Message[] = [];
    const reading = (async () => {
      for await (const message of pipeline.messages()) messages.push(message);
    })();
    await run();
    await reading;
    return messages;
  }

  test("tell a whole run, and end with it", async () => {
    const pipeline = Pipeline.launch("videotestsrc num-buffers=3 ! x264enc name=encoder ! fakesink name=out");
    const messages = await recorded(pipeline, () => pipeline.run());
    const types = new Set(messages.map((message) => message.type));
    for (const type of [
      "state-changed",
      "stream-status",
      "stream-start",
      "tag",
      "async-done",
      "new-clock",
      "eos",
    ]) {
      expect(types).toContain(type as Message["type"]);
    }
    expect(messages.find((message) => message.type === "eos")?.source).toBe(pipeline.name);
    const own = messages.filter(
      (message) => message.type === "state-changed" && message.source === pipeline.name,
    );
    expect(own.slice(0, 3)).toMatchObject([
      { old: "null", new: "ready", pending: "playing" },
      { old: "ready", new: "paused", pending: "playing" },
      { old: "paused", new: "playing", pending: "void-pending" },
    ]);
    const tag = messages.find((message) => message.type === "tag");
    expect(tag).toMatchObject({ source: "out", tags: { encoder: ["x264"] } });
  });

  test("errors carry the GError, the debug text and the path", async () => {
    const pipeline = Pipeline.launch("filesrc name=in location=/no/such ! fakesink");
    const messages = await recorded(pipeline, () => pipeline.run().catch(() => {}));
    expect(messages.find((message) => message.type === "error")).toMatchObject({
      source: "in",
      path: `/GstPipeline:${pipeline.name}/GstFileSrc:in`,
      error: { domain: "gst-resource-error-quark", code: 3, message: "Resource not found." },
      debug: expect.stringContaining('No such file "/no/such"'),
    });
  });

  test("element and application messages are plain data", async () => {
    const pipeline = Pipeline.launch(
      "videotestsrc num-buffers=2 ! fakesink audiotestsrc num-buffers=5 ! level name=meter ! fakesink",
    );
    const messages = await recorded(pipeline, async () => {
      await pipeline.pause();
      pipeline.post({ name: "hello", fields: { to: "all", n: 3 } });
      await pipeline.run();
    });
    expect(messages.find((message) => message.type === "application")).toMatchObject({
      source: pipeline.name,
      structure: { name: "hello", fields: { to: "all", n: 3 } },
    });
    const level = messages.find((message) => message.type === "element" && message.source === "meter");
    expect(level).toMatchObject({ structure: { name: "level", fields: { rms: [expect.any(Number)] } } });
  });

  test("qos messages tell what was dropped", async () => {
    const pipeline = Pipeline.launch(
      "videotestsrc num-buffers=20 ! video/x-raw,framerate=100/1 ! identity name=slow ! fakesink name=out qos=true sync=true max-lateness=1",
    );
    pipeline.element("slow").set("sleep-time", 30_000);
    const messages = await recorded(pipeline, () => pipeline.run());
    const qos = messages.find((message) => message.type === "qos");
    expect(qos).toMatchObject({ source: "out", format: "buffers", duration: 10_000_000n });
    expect(qos?.type === "qos" && qos.jitter).toBeGreaterThan(0n);
  });

  test("a loop may be left early, and others go on", async () => {
    const pipeline = Pipeline.launch("videotestsrc num-buffers=3 ! fakesink");
    const all = recorded(pipeline, () => pipeline.run());
    for await (const message of pipeline.messages()) {
      expect(message.type).toBeString();
      break;
    }
    expect((await all).map((message) => message.type)).toContain("eos");
  });

  test("a handler that throws while nothing runs the pipeline makes the loop throw", async () => {
    const pipeline = Pipeline.launch("videotestsrc num-buffers=3 ! fakesink name=out");
    pipeline
      .element("out")
      .pad("sink")
      .probe("buffer", () => {
        throw new Error("thrown in a handler");
      });
    const reading = (async () => {
      for await (const message of pipeline.messages()) expect(message).toBeDefined();
    })();
    const failed = failure(reading);
    await pipeline.play();
    expect((await failed).message).toBe("thrown in a handler");
    await pipeline.stop();
  });
});

describe("a run that plays out", () => {
  /** The parser finds nothing in TypeScript, says so, and sends end-of-stream, all before anything plays. */
  const nothingToPlay = (): Pipeline =>
    launch`filesrc location=${import.meta.path} ! h264parse name=parser ! fakesink`;

  test("goes on to end-of-stream after an error", async () => {
    const errors: PipelineError[] = [];
    const end = await nothingToPlay().run({
      playsOut(error) {
        errors.push(error);
        return true;
      },
    });
    expect(end).toBe("eos");
    expect(errors.map((error) => error.element)).toEqual(["parser"]);
  });

  test("ends with the error where that is not wanted", async () => {
    const error = await failure(nothingToPlay().run({ playsOut: () => false }));
    expect(error.message).toContain("No valid frames");
  });
});
