/** What a program gives that there is none of: told at once, with what there is. */
import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { logTo, type Pad, Pipeline, sendNvidiaEvent } from "../../lib/index.ts";

setDefaultTimeout(20_000);

function idle(): { readonly pipeline: Pipeline; readonly pad: Pad } {
  const pipeline = Pipeline.launch("appsrc name=in ! fakesink name=out");
  return { pipeline, pad: pipeline.element("out").pad("sink") };
}

describe("a misspelled name is met with the nearest one", () => {
  test("of queries", async () => {
    const { pipeline, pad } = idle();
    // @ts-expect-error: no query
    const asked = pad.query("posision");
    await expect(asked).rejects.toThrow('no query "posision". Did you mean "position"?');
    // @ts-expect-error: no query
    await expect(pipeline.query("toString")).rejects.toThrow('no query "toString"');
  });

  test("of events", async () => {
    const { pipeline, pad } = idle();
    // @ts-expect-error: no event
    const sent = pad.sendEvent({ type: "reconfigur" });
    await expect(sent).rejects.toThrow('no event "reconfigur". Did you mean "reconfigure"?');
    // @ts-expect-error: no event
    await expect(pipeline.sendEvent({ type: "nope" })).rejects.toThrow('no event "nope". There are: eos, ');
  });

  test("of NVIDIA's events", async () => {
    const { pad } = idle();
    // @ts-expect-error: no event
    const sent = sendNvidiaEvent(pad, { type: "stream-rest", source_id: 0 });
    await expect(sent).rejects.toThrow(
      'no event of NVIDIA\'s "stream-rest". Did you mean "stream-reset" or "stream-eos"?',
    );
    // @ts-expect-error: no event
    await expect(sendNvidiaEvent(pad, { type: "nope" })).rejects.toThrow('no event of NVIDIA\'s "nope"');
  });

  test("of options", () => {
    const { pipeline, pad } = idle();
    const source = pipeline.element("in", "appsrc");
    const module = new URL("./programs/throws.ts", import.meta.url);
    const ways: readonly (readonly [(options: object) => unknown, string, string])[] = [
      [(options) => logTo(() => {}, options), "level", '"levels"?'],
      [(options) => pad.records({}, options), "capcity", '"capacity"?'],
      [(options) => pad.extract(() => 1, options), "onfull", '"onFull"?'],
      [(options) => pad.onBatch(() => {}, options), "deadlin", '"deadline" or "loadDeadline"?'],
      [(options) => pad.probe("buffer", () => {}, options), "deadlin", '"deadline" or "loadDeadline"?'],
      [(options) => pad.probe(module, options), "kind", '"kinds"?'],
      [(options) => source.feed([], options), "cap", '"caps"?'],
    ];
    for (const [way, name, near] of ways)
      expect(() => way({ [name]: 1 })).toThrow(
        new RegExp(`^no option of .*"${name}". Did you mean ${near.replace("?", "[?]")}`),
      );
  });
});

describe("steps and seeks", () => {
  test("of no whole number of frames are none", async () => {
    const pipeline = Pipeline.launch("videotestsrc ! fakesink");
    await pipeline.pause();
    for (const frames of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      await expect(pipeline.step(frames)).rejects.toThrow(
        `step(${frames}): it takes a whole number of frames, from 1 on`,
      );
    }
    await pipeline.step(2);
    await pipeline.stop();
  });

  test("before play() say that nothing plays", async () => {
    const { pipeline } = idle();
    const message = `${pipeline.name} is in the state null: play() or pause() it first`;
    await expect(pipeline.seek(0n)).rejects.toThrow(message);
    await expect(pipeline.step()).rejects.toThrow(message);
  });
});

test("a message posted in the null state is told to be lost; later ones arrive", async () => {
  const { pipeline } = idle();
  const messages = pipeline.messages();
  expect(pipeline.post({ name: "early", fields: {} })).toBe(false);
  await pipeline.ready();
  expect(pipeline.post({ name: "late", fields: {} })).toBe(true);
  for await (const message of messages) {
    if (message.type !== "application") continue;
    expect(message.structure.name).toBe("late");
    break;
  }
  await pipeline.stop();
});

test("parts of a buffer, and its times, are whole numbers", async () => {
  const pipeline = Pipeline.launch("fakesrc num-buffers=1 sizetype=fixed sizemax=8 ! fakesink name=out");
  let seen = 0;
  pipeline
    .element("out")
    .pad("sink")
    .probe("buffer", ({ buffer }) => {
      for (const offset of [Number.NaN, 0.5, -1]) {
        expect(() => buffer?.bytes(offset)).toThrow(RangeError);
        expect(() => buffer?.write(new Uint8Array(1), offset)).toThrow(RangeError);
      }
      expect(() => buffer?.bytes(0, Number.NaN)).toThrow(RangeError);
      expect(() => buffer?.retime({ pts: -5n })).toThrow("pts: -5n is no time");
      seen++;
    });
  await pipeline.run();
  expect(seen).toBe(1);
});

test("what is fed has times that are, or the run fails by the element's name", async () => {
  const pipeline = Pipeline.launch("appsrc name=in ! fakesink");
  pipeline.element("in", "appsrc").feed([{ data: new Uint8Array(1), pts: -5n }]);
  await expect(pipeline.run()).rejects.toThrow("in was fed pts: -5n is no time");
});
