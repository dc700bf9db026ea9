/** Bytes of buffers in NVIDIA's memory: refused, with what to do instead, wherever bytes are asked for. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { GstError, type MediaBuffer, Pipeline, ValueError } from "../../lib/index.ts";

setDefaultTimeout(20_000);

const picture = "video/x-raw(memory:NVMM),format=RGBA,width=16,height=16";
const made = `videotestsrc num-buffers=3 ! video/x-raw,format=RGBA,width=16,height=16 ! nvvideoconvert ! ${picture}`;

/** What the handler was refused for the first buffer at `pad`. */
async function refused(pipeline: Pipeline, ask: (buffer: MediaBuffer) => void): Promise<unknown> {
  let reason: unknown;
  pipeline
    .element("sink")
    .pad("sink")
    .probe("buffer", ({ buffer }) => {
      try {
        if (buffer !== undefined) ask(buffer);
      } catch (error) {
        reason ??= error;
      }
    });
  await pipeline.run();
  return reason;
}

test.each([
  ["bytes()", (buffer: MediaBuffer): void => void buffer.bytes()],
  ["write()", (buffer: MediaBuffer) => buffer.write(new Uint8Array(4))],
  ["replace()", (buffer: MediaBuffer) => buffer.replace(new Uint8Array(4))],
] as const)("%s of a buffer says that surface() has the picture", async (name, ask) => {
  const reason = await refused(Pipeline.launch(`${made} ! fakesink name=sink`), ask);
  expect(reason).toBeInstanceOf(GstError);
  expect(String(reason)).toContain(`${name} would be of no use`);
  expect(String(reason)).toContain(".surface().copy()");
  const plain = Pipeline.launch("videotestsrc num-buffers=1 ! video/x-raw ! fakesink name=sink");
  expect(await refused(plain, ask)).toBeUndefined();
});

test("a batch's buffer says so too", async () => {
  const pipeline = Pipeline.launch(
    `${made} ! mux.sink_0 nvstreammux name=mux batch-size=1 width=16 height=16 ! fakesink name=sink`,
  );
  pipeline
    .element("sink")
    .pad("sink")
    .onBatch(({ buffer }) => {
      expect(() => buffer.bytes()).toThrow(".surface().copy()");
    });
  await pipeline.run();
});

test.each([true, false])(
  "an appsink's loop throws (before the first sample: %p), and the pipeline plays on to its end",
  async (early) => {
    const pipeline = Pipeline.launch(`${made} ! appsink name=sink sync=false`);
    const sink = pipeline.element("sink", "appsink");
    const samples = sink.samples({ maxBuffers: 0 });
    const all = Promise.withResolvers<void>();
    sink.pad("sink").probe("event-downstream", ({ event }) => {
      if (event?.type === "eos") all.resolve();
    });
    const ask = (): Promise<unknown> => Promise.allSettled([samples.next(), samples.next()]);
    const asked = early ? ask() : undefined;
    const run = pipeline.run();
    if (!early) await all.promise;
    expect(await (asked ?? ask())).toEqual([
      {
        status: "rejected",
        reason: expect.objectContaining({ message: expect.stringContaining("buffer.surface().copy()") }),
      },
      { status: "fulfilled", value: { value: undefined, done: true } },
    ]);
    expect(await samples.next()).toEqual({ value: undefined, done: true });
    expect(await run).toBe("eos");
  },
);

test("an appsrc is not fed", () => {
  const pipeline = new Pipeline();
  const source = pipeline.add("appsrc");
  expect(() => source.feed([], { caps: picture })).toThrow(ValueError);
  expect(() => source.feed([], { caps: picture })).toThrow("put nvvideoconvert");
  source.set({ caps: picture });
  expect(() => source.feed([])).toThrow("put nvvideoconvert");
});
