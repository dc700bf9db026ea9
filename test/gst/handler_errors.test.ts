/** What is no handler is refused where it is given, and what goes wrong in one is said with its pad and module. */
import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { type Pad, Pipeline } from "../../lib/index.ts";

setDefaultTimeout(20_000);

const program = (name: string): URL => new URL(`./programs/${name}.ts`, import.meta.url);

function playing(): { readonly pipeline: Pipeline; readonly pad: Pad } {
  const pipeline = Pipeline.launch("fakesrc num-buffers=3 ! fakesink name=out");
  return { pipeline, pad: pipeline.element("out").pad("sink") };
}

describe("refused at once", () => {
  const needs = "needs a function, or a URL of a module whose default export is one";

  test("is nothing, and a path that is no URL, as a batch handler", () => {
    const { pad } = playing();
    // @ts-expect-error: no handler
    expect(() => pad.onBatch(undefined)).toThrow(`out.sink: onBatch() ${needs}`);
    // @ts-expect-error: a path, and no URL
    expect(() => pad.onBatch("./handler.ts")).toThrow(
      `out.sink: onBatch() ${needs}: new URL("./handler.ts", import.meta.url)`,
    );
  });

  test("is nothing as a probe's and as a signal's handler", () => {
    const { pad } = playing();
    const none: unknown = undefined;
    // @ts-expect-error: no handler
    expect(() => pad.probe("buffer", none)).toThrow(`out.sink: probe() ${needs}`);
    // @ts-expect-error: no handler
    expect(() => pad.on("linked", none)).toThrow("out.sink::linked needs a function");
  });
});

test.each(["probe", "onBatch"] as const)(
  "a module without a handler is named by %s(), with the pad",
  async (way) => {
    const { pipeline, pad } = playing();
    if (way === "probe") pad.probe(program("no_function"));
    else pad.onBatch(program("no_function"));
    const failed: unknown = await pipeline.run().catch((error: unknown) => error);
    expect(String(failed)).toMatch(
      /^GstError: out\.sink \(file:\/\/.*\/no_function\.ts\): a (batch )?handler's module must have a function/,
    );
  },
);

test("an answer that is none is told with the pad", async () => {
  const { pipeline, pad } = playing();
  // @ts-expect-error: no answer
  pad.probe("buffer", () => "drip");
  const failed: unknown = await pipeline.run().catch((error: unknown) => error);
  expect(String(failed)).toContain(`out.sink: a probe's handler answered "drip"`);
});

test("a pipeline on another thread is refused with what to do", async () => {
  playing();
  const worker = new Worker(program("other_thread").href);
  const heard = Promise.withResolvers<unknown>();
  worker.onmessage = ({ data }: MessageEvent<unknown>) => heard.resolve(data);
  expect(await heard.promise).toContain("GStreamer was started on another thread of this process");
  await worker.terminate();
});

test("a thread that loads everything anew, as with bun --hot, is told what to do instead", () => {
  const { stdout } = Bun.spawnSync([process.execPath, program("loaded_again").pathname], {
    env: { ...process.env, DEEPSCRIPT_SDK: "standin" },
  });
  expect(stdout.toString()).toContain("Use `bun --watch`");
});
