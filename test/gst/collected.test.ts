/** What becomes of pipelines that nothing refers to any more. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { functions as objectFunctions } from "../../lib/generated/gstreamer/gstobject.ts";
import { functions as pipelineFunctions } from "../../lib/generated/gstreamer/gstpipeline.ts";
import { ensureStarted } from "../../lib/gst/start.ts";
import { adoptAs, wrapAs } from "../../lib/gst/wrap.ts";
import { Pipeline } from "../../lib/index.ts";
import { link } from "../../lib/native/library.ts";

setDefaultTimeout(20_000);

const gst = link("gstreamer-1.0", { ...pipelineFunctions, ...objectFunctions });

/** How many pipelines a test makes, and how many of them are to go: a stray word on the stack may look like one. */
const [many, most] = [20, 15];

/** Of the pipelines of the test that is under way; those of the one before may go late. */
let gone = 0;
let current = 0;
const registry = new FinalizationRegistry<number>((test) => {
  if (test === current) gone++;
});

function begin(): void {
  current++;
  gone = 0;
}

function watched(pipeline: Pipeline): Pipeline {
  registry.register(pipeline, current);
  return pipeline;
}

async function collect(): Promise<void> {
  Bun.gc(true);
  await new Promise((resolve) => setImmediate(resolve));
}

const short = "fakesrc num-buffers=2 ! fakesink name=sink";

const lives: Readonly<Record<string, () => Promise<void>>> = {
  "with a probe that stops it, after it has played": async () => {
    const pipeline = watched(Pipeline.launch(short));
    let buffers = 0;
    const sink = pipeline.element("sink").pad("sink");
    sink.probe("buffer", () => {
      if (++buffers === 3) void pipeline.stop();
    });
    expect(await pipeline.run()).toBe("eos");
    expect(buffers).toBe(2);
  },
  "with a probe that has to do with its elements, before it has ever played": async () => {
    const pipeline = watched(Pipeline.launch(short));
    const sink = pipeline.element("sink");
    sink.pad("sink").probe("buffer", () => void sink.set("silent", pipeline.state === "playing"));
  },
  "with handlers of signals, of its own too": async () => {
    const pipeline = watched(Pipeline.launch(short));
    const sink = pipeline.element("sink");
    sink.on("notify::silent", () => void pipeline.stop());
    pipeline.on("deep-element-added", () => void pipeline.stop());
    expect(await pipeline.run()).toBe("eos");
  },
  "with an extractor": async () => {
    const pipeline = watched(Pipeline.launch(short));
    pipeline
      .element("sink")
      .pad("sink")
      .extract(() => pipeline.state);
  },
};

for (const [how, live] of Object.entries(lives)) {
  test(`a pipeline ${how} is collected where nothing else refers to it`, async () => {
    begin();
    for (let n = 0; n < many; n++) await live();
    while (gone < most) await collect();
  });
}

test("handlers of a pipeline that C made live as long as that does", async () => {
  ensureStarted();
  begin();
  const made = Array.from({ length: many }, () => gst.gst_object_ref_sink(gst.gst_pipeline_new(null)));
  let heard = 0;
  const listen = (address: number): void => {
    watched(wrapAs(address, Pipeline)).on("notify::delay", () => {
      heard++;
    });
  };
  for (const address of made) listen(address);
  while (gone < most) await collect();
  for (const address of made) adoptAs(address, Pipeline).set("delay", 1n);
  while (heard < many) await collect();
});

test("one that plays is not, nor are its handlers, until it is disposed of", async () => {
  begin();
  let buffers = 0;
  const playing: WeakRef<Pipeline>[] = [];
  const start = async (): Promise<void> => {
    const pipeline = watched(
      Pipeline.launch(
        "videotestsrc is-live=true ! video/x-raw,width=16,height=16,framerate=50/1 ! fakesink name=sink",
      ),
    );
    pipeline
      .element("sink")
      .pad("sink")
      .probe("buffer", () => void buffers++);
    playing.push(new WeakRef(pipeline));
    await pipeline.play();
  };
  for (let n = 0; n < many; n++) await start();
  for (let turn = 0; turn < 10; turn++) await collect();
  for (const before = buffers; buffers < before + 5 * many; ) await collect();
  expect(gone).toBe(0);
  for (const pipeline of playing) pipeline.deref()?.[Symbol.dispose]();
  while (gone < most) await collect();
});
