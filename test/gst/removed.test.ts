/** Elements that are taken out of a pipeline that plays. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { functions as elementFunctions } from "../../lib/generated/gstreamer/gstelement.ts";
import { gst } from "../../lib/gst/c.ts";
import { addressOf } from "../../lib/gst/object.ts";
import { type Element, ElementError, Pipeline } from "../../lib/index.ts";
import { link } from "../../lib/native/library.ts";
import { passed } from "./parts.ts";

setDefaultTimeout(20_000);

const locks = link("gstreamer-1.0", elementFunctions);

test("an element is stopped when it is taken out, and plays again when it is added again", async () => {
  using pipeline = Pipeline.launch("fakesrc is-live=true ! fakesink");
  await pipeline.play();
  const source = pipeline.add("fakesrc", { "is-live": true });
  const sink = pipeline.add("fakesink", { async: false });
  for (let time = 0; time < 2; time++) {
    source.link(sink);
    await sink.syncState();
    const came = passed(sink.pad("sink"), 3);
    await source.syncState();
    await came;
    await pipeline.remove(source);
    await pipeline.remove(sink);
    expect([source.state, sink.state]).toEqual(["null", "null"]);
    expect(source.parent ?? sink.parent).toBeUndefined();
    if (time === 0) for (const element of [source, sink]) pipeline.add(element);
  }
});

test("of two who take out the same element at once, one is told that the other does it", async () => {
  using pipeline = Pipeline.launch("fakesrc is-live=true name=source ! fakesink");
  await pipeline.play();
  const source = pipeline.element("source");
  const [first, second] = await Promise.allSettled([pipeline.remove(source), pipeline.remove(source)]);
  expect(first.status).toBe("fulfilled");
  expect(second).toMatchObject({
    status: "rejected",
    reason: { message: expect.stringMatching(/^source is being taken out of \S+ already$/) },
  });
  expect(source.parent).toBeUndefined();
  await expect(pipeline.remove(pipeline.add(source))).resolves.toBeUndefined();
});

test("an element of another bin is left alone, with an error that says so", async () => {
  using pipeline = new Pipeline("outer");
  const inner = pipeline.add("bin", {}, "inner");
  const queue = inner.add("queue", {}, "q");
  await expect(pipeline.remove(queue)).rejects.toThrow("q is not in outer");
  await expect(pipeline.remove(queue)).rejects.toThrow(ElementError);
  await inner.remove(queue);
  expect(inner.isEmpty).toBe(true);
});

test("an element that is out when its turn comes is told of as gone", async () => {
  using pipeline = Pipeline.launch("fakesrc is-live=true ! identity name=asked ! fakesink");
  const loose = pipeline.add("identity", {}, "loose");
  await pipeline.play();
  const asked = pipeline.element("asked").pad("sink");
  const removals: Promise<void>[] = [];
  asked.probe("query", ({ query }) => {
    if (query?.type !== "custom") return;
    // The thread that takes elements out waits for this handler.
    removals.push(pipeline.remove(loose));
    gst.gst_bin_remove(addressOf(pipeline), addressOf(loose));
  });
  await asked.query("custom", { name: "made-up", fields: {} });
  expect(await Promise.allSettled(removals)).toMatchObject([
    { status: "rejected", reason: { message: `loose is not in ${pipeline.name} any more` } },
  ]);
  expect(loose.state).toBe("null");
  await expect(pipeline.remove(pipeline.add(loose))).resolves.toBeUndefined();
  await pipeline.stop();
});

test("an element whose state is locked stays locked, and another one is not locked afterwards", async () => {
  using pipeline = Pipeline.launch(
    "fakesrc is-live=true name=a ! fakesink name=b  fakesrc name=c ! fakesink name=d",
  );
  const isLocked = (element: Element): boolean => locks.gst_element_is_locked_state(addressOf(element)) !== 0;
  const elements = ["a", "b", "c", "d"].map((name) => pipeline.element(name));
  const locked = elements.slice(2);
  for (const element of locked) locks.gst_element_set_locked_state(addressOf(element), 1);
  await pipeline.play();
  for (const element of elements) await pipeline.remove(element);
  expect(elements.map(isLocked)).toEqual([false, false, true, true]);
  // As before: it does not start with the pipeline.
  for (const element of locked) pipeline.add(element);
  await pipeline.pause();
  expect(locked.map(({ state }) => state)).toEqual(["null", "null"]);
});
