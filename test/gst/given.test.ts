/** What a program gives that there is none of: told at once, with what there is. */
import { describe, expect, setDefaultTimeout, test } from "bun:test";
import {
  addDetector,
  addDisplay,
  addMuxer,
  addSource,
  addTiler,
  logTo,
  type Pad,
  type PartBuilder,
  Pipeline,
  parseInput,
  RtspServer,
  sendNvidiaEvent,
  sourcePart,
} from "../../lib/index.ts";

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

  test("of options of calls that give promises", async () => {
    const { pipeline } = idle();
    const tee = pipeline.add("tee");
    const build: PartBuilder = (bin) => [bin.add("fakesink")];
    const branch = await pipeline.addBranch(tee, build);
    const ways: readonly (readonly [(options: object) => Promise<unknown>, string, string])[] = [
      [(options) => pipeline.run(options), "singal", '"signal"?'],
      [(options) => pipeline.seek(0n, options), "snpa", '"snap"?'],
      [(options) => pipeline.setRate(1, options), "instnat", '"instant"?'],
      [(options) => pipeline.graph(options), "detail", '"details"?'],
      [(options) => pipeline.addBranch(tee, build, options), "onerror", '"onError"?'],
      [(options) => pipeline.addSourceBranch(tee, build, options), "startnow", '"startNow"?'],
      [(options) => pipeline.addReconnectingBranch(tee, build, options), "intial", '"initial"?'],
      [(options) => branch.remove(options), "drian", '"drain"?'],
    ];
    for (const [way, name, near] of ways)
      await expect(way({ [name]: 1 })).rejects.toThrow(
        new RegExp(`^no option of .*"${name}". Did you mean ${near.replace("?", "[?]")}`),
      );
    await branch.remove();
  });

  test("of options", () => {
    const { pipeline, pad } = idle();
    const source = pipeline.element("in", "appsrc");
    const sink = pipeline.add("appsink");
    const input = parseInput("nowhere://a/b");
    const size = { width: 64, height: 64 };
    const module = new URL("./programs/throws.ts", import.meta.url);
    const ways: readonly (readonly [(options: object) => unknown, string, string])[] = [
      [(options) => logTo(() => {}, options), "level", '"levels"?'],
      [(options) => pad.records({}, options), "capcity", '"capacity"?'],
      [(options) => pad.extract(() => 1, options), "onfull", '"onFull"?'],
      [(options) => pad.onBatch(() => {}, options), "deadlin", '"deadline" or "loadDeadline"?'],
      [(options) => pad.probe("buffer", () => {}, options), "deadlin", '"deadline" or "loadDeadline"?'],
      [(options) => pad.probe(module, options), "kind", '"kinds"?'],
      [(options) => source.feed([], options), "cap", '"caps"?'],
      [(options) => sink.samples(options), "maxBufers", '"maxBuffers"?'],
      [(options) => source.on("need-data", () => {}, options), "wiat", '"wait"?'],
      [(options) => new RtspServer(options), "prot", '"port"?'],
      [(options) => addSource(pipeline, input, pad, options), "lop", '"loop"?'],
      [(options) => sourcePart(input, options), "lop", '"loop"?'],
      [(options) => addDetector(pipeline, "a.txt", options), "batchsize", '"batchSize"?'],
      [(options) => addDisplay(pipeline, options), "widht", '"width"?'],
      [(options) => addMuxer(pipeline, { ...size, ...options }), "batchsize", '"batchSize"?'],
      [(options) => addTiler(pipeline, { ...size, sources: 1, ...options }), "colums", '"columns"?'],
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

test("numbers of options have their ranges", async () => {
  const { pipeline } = idle();
  const tee = pipeline.add("tee");
  const build: PartBuilder = (bin) => [bin.add("fakesink")];
  const policies: readonly (readonly [object, string])[] = [
    [{ attempts: 1.5 }, "reconnect.attempts is 1.5; a whole number is expected, or Infinity"],
    [{ initial: "1" }, 'reconnect.initial is "1"; a number of at least 0 is expected'],
    [{ silence: 0 }, "reconnect.silence is 0; a number of at least 1 is expected"],
    [{ jitter: 2 }, "reconnect.jitter is 2; it is a share, 0 to 1"],
  ];
  for (const [policy, message] of policies)
    await expect(pipeline.addReconnectingBranch(tee, build, policy)).rejects.toThrow(message);
  const sink = pipeline.add("appsink");
  // @ts-expect-error: a policy of records
  expect(() => sink.samples({ onFull: "drop-newest" })).toThrow(
    'no onFull of samples() "drop-newest". Did you mean "drop-oldest"?',
  );
  expect(() => sink.samples({ maxBuffers: -1 })).toThrow(RangeError);
  sink.samples({ maxBuffers: 0, onFull: "block" })[Symbol.dispose]();
});

test("an item that is fed has no misspelt times", async () => {
  const pipeline = Pipeline.launch("appsrc name=in ! fakesink");
  const item = { data: new Uint8Array(1), ptss: 5n };
  pipeline.element("in", "appsrc").feed([item]);
  await expect(pipeline.run()).rejects.toThrow('no option of an item fed to in "ptss". Did you mean "pts"?');
});
