import { expect, setDefaultTimeout, test } from "bun:test";
import { GstError, Pipeline, type Value } from "../../lib/index.ts";

setDefaultTimeout(20_000);

test("a signal that returns something gets the handler's answer", async () => {
  const pipeline = Pipeline.launch(
    "videotestsrc num-buffers=1 ! video/x-raw,format=NV12 ! fakesink name=out",
  );
  const decode = Pipeline.launch("audiotestsrc num-buffers=1 ! wavenc ! decodebin name=decode ! fakesink");
  const asked: Value[] = [];
  decode.element("decode").on("autoplug-continue", (...args) => {
    asked.push(...args);
    return true;
  });
  expect(await decode.run()).toBe("eos");
  expect(asked.map(String).some((value) => value.startsWith("audio/x-wav"))).toBe(true);
  expect(await pipeline.run()).toBe("eos");
});

test("an answer decides: autoplugging stops where a handler says no", async () => {
  const pipeline = Pipeline.launch(
    "audiotestsrc num-buffers=1 ! wavenc ! decodebin name=decode ! fakesink name=out",
  );
  pipeline.element("decode").on("autoplug-continue", () => false);
  let caps = "";
  pipeline
    .element("out")
    .pad("sink")
    .probe("buffer", () => {
      caps = String(pipeline.element("out").pad("sink").caps);
    });
  await pipeline.run();
  expect(caps).toStartWith("audio/x-wav");
});

test("notify:: is delivered after the change", async () => {
  const pipeline = new Pipeline();
  const source = pipeline.add("videotestsrc");
  const changed = Promise.withResolvers<string>();
  using connection = source.on("notify::pattern", () => {
    changed.resolve(source.get("pattern") as string);
    return undefined;
  });
  source.set("pattern", "snow");
  expect(await changed.promise).toBe("snow");
  expect(connection.connected).toBe(true);
  connection.disconnect();
  connection.disconnect();
  expect(connection.connected).toBe(false);
});

test("action signals are emitted with arguments, and answer", async () => {
  const pipeline = Pipeline.launch("appsrc name=in caps=text/x-raw,format=utf8 ! appsink name=out");
  expect(await pipeline.element("in").emit("end-of-stream")).toBe("ok");
  const playing = pipeline.run();
  expect(await playing).toBe("eos");
  const selector = pipeline.add("multiqueue");
  // @ts-expect-error: the compiler knows that a multiqueue has no action signals
  await expect(selector.emit("no-such-signal")).rejects.toThrow("has no signal");
  await expect(pipeline.element("in").emit("end-of-stream", 1)).rejects.toThrow("takes 0 arguments");
  await expect(pipeline.element("out").emit("try-pull-sample", "soon")).rejects.toThrow("argument 1");
});

test("an unknown signal gets the nearest names", () => {
  const pipeline = new Pipeline();
  const bin = pipeline.add("decodebin");
  // @ts-expect-error: the compiler knows decodebin's signals
  expect(() => bin.on("pad-aded", () => undefined)).toThrow('Did you mean "pad-added"');
});

test("a handler that throws, or answers nonsense, rejects run()", async () => {
  for (const handler of [
    () => {
      throw new GstError("from a signal");
    },
    () => "perhaps",
  ]) {
    const pipeline = Pipeline.launch(
      "audiotestsrc num-buffers=1 ! wavenc ! decodebin name=decode ! fakesink",
    );
    pipeline.element("decode").on("autoplug-continue", handler);
    const error = await pipeline.run().catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(GstError);
  }
});
