/** Pipelines that were disposed of: once is as good as twice, and nobody waits for what will not come. */
import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { functions } from "../../lib/generated/gstreamer/gstobject.ts";
import { addressOf } from "../../lib/gst/object.ts";
import { type Element, type Pad, Pipeline, StateError } from "../../lib/index.ts";
import { link } from "../../lib/native/library.ts";
import { until } from "../records/rig.ts";

setDefaultTimeout(20_000);

const gst = link("gstreamer-1.0", functions);

const playing = (): Pipeline => Pipeline.launch("videotestsrc num-buffers=3 ! fakesink name=out");

/** A wrapper of the parent would keep that. */
function hasParent(element: Element): boolean {
  const parent = gst.gst_object_get_parent(addressOf(element));
  if (parent !== 0) gst.gst_object_unref(parent);
  return parent !== 0;
}

function isGone(pipeline: Pipeline): boolean {
  try {
    return pipeline.name === "";
  } catch (error) {
    return error instanceof StateError;
  }
}

test("disposing of a pipeline again does nothing", async () => {
  {
    using pipeline = playing();
    await pipeline.run();
    pipeline[Symbol.dispose]();
    pipeline[Symbol.dispose]();
    await until(() => isGone(pipeline));
  }
});

const ways: Readonly<Record<string, (pad: Pad) => unknown>> = {
  "records()": (pad) => pad.records({ object: ["class_id"] }),
  "extract()": (pad) => pad.extract(() => 1),
  "onBatch()": (pad) => pad.onBatch(() => {}),
  "onBatch() of a module": (pad) => pad.onBatch(new URL("./programs/throws.ts", import.meta.url)),
  "probe()": (pad) => pad.probe("buffer", () => {}),
};

describe.each(Object.keys(ways))("%s", (way) => {
  const refused = new StateError(
    "out.sink was in a pipeline that has been disposed of: nothing will pass there",
  );

  test("is refused at once behind dispose(), and when the pipeline is gone", async () => {
    const pipeline = playing();
    const sink = pipeline.element("out");
    pipeline[Symbol.dispose]();
    expect(() => ways[way]?.(sink.pad("sink"))).toThrow(refused);
    await until(() => isGone(pipeline) && !hasParent(sink));
    expect(() => ways[way]?.(sink.pad("sink"))).toThrow(refused);
  });

  test("is refused on a pad that its element has let go of", async () => {
    const tee = new Pipeline().add("tee");
    const pad = tee.requestPad("src_0");
    await tee.releasePad(pad);
    expect(() => ways[way]?.(pad)).toThrow(
      new StateError("the pad src_0 belongs to no element any more: nothing will pass there"),
    );
  });
});

test("messages, samples and feeds of a disposed pipeline are refused", () => {
  const pipeline = Pipeline.launch("appsrc name=in ! appsink name=out");
  const source = pipeline.element("in", "appsrc");
  const sink = pipeline.element("out", "appsink");
  pipeline[Symbol.dispose]();
  expect(() => pipeline.messages()).toThrow(StateError);
  expect(() => source.feed([])).toThrow(StateError);
  expect(() => sink.samples()).toThrow(StateError);
});

test.each(["run", "play", "pause", "ready"] as const)(
  "%s() is refused behind dispose(), and when the pipeline is gone",
  async (call) => {
    const pipeline = playing();
    pipeline[Symbol.dispose]();
    await expect(pipeline[call]()).rejects.toThrow(StateError);
    await until(() => isGone(pipeline));
    await expect(pipeline[call]()).rejects.toThrow(StateError);
  },
);

test("an element of a disposed pipeline serves in another one", async () => {
  const first = playing();
  const sink = first.element("out");
  first[Symbol.dispose]();
  await until(() => isGone(first) && !hasParent(sink));
  const second = new Pipeline();
  second.add("fakesrc", { "num-buffers": 2 }).link(second.add(sink));
  let seen = 0;
  sink.pad("sink").probe("buffer", () => {
    seen++;
  });
  await second.run();
  expect(seen).toBe(2);
});
