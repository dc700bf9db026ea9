/** Data in and out of live pipelines: appsrc fed by iterables, appsink read by loops. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { AppSink, type FeedItem, Pipeline, type Sample, StateError } from "../../lib/index.ts";

setDefaultTimeout(20_000);

const second = 1_000_000_000n;

interface Through {
  readonly pipeline: Pipeline;
  readonly source: ReturnType<typeof addAppSource>;
  readonly sink: ReturnType<typeof addSink>;
}

const addAppSource = (pipeline: Pipeline) => pipeline.add("appsrc");
const addSink = (pipeline: Pipeline) => pipeline.add("appsink", { sync: false });

function through(): Through {
  const pipeline = new Pipeline();
  const [source, sink] = [addAppSource(pipeline), addSink(pipeline)];
  source.link(sink);
  return { pipeline, source, sink };
}

async function* numbered(count: number): AsyncGenerator<FeedItem> {
  for (let index = 0; index < count; index++) {
    await Promise.resolve();
    yield {
      data: new Uint8Array([index & 0xff, index >> 8]),
      pts: BigInt(index) * second,
      duration: second,
    };
  }
}

test("what an async iterable yields arrives, with its times and caps, and then the end", async () => {
  const { pipeline, source, sink } = through();
  const feed = source.feed(numbered(100), { caps: "application/x-numbers, size=2" });
  const samples = Array.fromAsync(sink.samples());
  expect(await pipeline.run()).toBe("eos");
  expect(await feed.done).toBe("eos");
  expect(feed.pushed).toBe(100);
  const arrived = await samples;
  expect(arrived.map(({ data }) => (data[0] ?? 0) + (data[1] ?? 0) * 256)).toEqual(
    Array.from({ length: 100 }, (_, index) => index),
  );
  expect(arrived[7]).toMatchObject({ pts: 7n * second, dts: undefined, duration: second });
  expect(String(arrived[7]?.caps)).toBe("application/x-numbers, size=(int)2");
});

test("plain bytes of an ordinary iterable are taken too; empty ones pass", async () => {
  const { pipeline, source, sink } = through();
  source.feed([new Uint8Array([1, 2]), new Uint8Array(), new Uint8Array([3])], { format: "bytes" });
  const samples = Array.fromAsync(sink.samples());
  await pipeline.run();
  expect((await samples).map(({ data, pts }) => [[...data], pts])).toEqual([
    [[1, 2], undefined],
    [[], undefined],
    [[3], undefined],
  ]);
});

test("the iterable is asked for no more than the queues hold", async () => {
  const { pipeline, source, sink } = through();
  source.set({ "max-bytes": 10n, "max-buffers": 0n });
  let made = 0;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (; made < 200; made++) yield new Uint8Array(5);
  }
  source.feed(pieces());
  const samples = sink.samples({ maxBuffers: 3 });
  expect(made).toBe(0);
  await pipeline.play();
  let read = 0;
  let ahead = 0;
  for await (const { data } of samples) {
    read += data.length / 5;
    ahead = Math.max(ahead, made - read);
  }
  // Three in the sink and one at its door; two in the source, one on its way between them, and one just made.
  expect(ahead).toBeLessThanOrEqual(9);
  expect(read).toBe(200);
  await pipeline.stop();
});

test("an iterable that throws fails the pipeline", async () => {
  const { pipeline, source, sink } = through();
  async function* breaking(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(1);
    throw new Error("the camera was unplugged");
  }
  const feed = source.feed(breaking());
  const samples = Array.fromAsync(sink.samples());
  await expect(pipeline.run()).rejects.toThrow("the camera was unplugged");
  expect(await feed.done).toBe("failed");
  await samples;
});

test("an item that is no data fails the pipeline and says what is taken", async () => {
  const { pipeline, source } = through();
  source.feed(JSON.parse("[7]"));
  await expect(pipeline.run()).rejects.toThrow("was fed 7: a Uint8Array, or { data, pts, duration }");
});

test("stop ends the iterator, also one that never yields", async () => {
  const { pipeline, source, sink } = through();
  let closed = false;
  const forever = {
    [Symbol.asyncIterator]: () => ({
      next: () => Promise.withResolvers<IteratorResult<FeedItem>>().promise,
      return: () => {
        closed = true;
        return Promise.resolve({ value: undefined, done: true as const });
      },
    }),
  };
  const feed = source.feed(forever);
  expect(() => source.feed([])).toThrow(StateError);
  const samples = Array.fromAsync(sink.samples());
  const run = pipeline.run();
  await pipeline.stop();
  expect(await run).toBe("stopped");
  expect(await feed.done).toBe("stopped");
  expect(await samples).toEqual([]);
  expect(closed).toBe(true);
});

test("stop() of a feed sends end-of-stream", async () => {
  const { pipeline, source, sink } = through();
  source.set({ "max-bytes": 10n });
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) yield new Uint8Array(1);
  }
  const feed = source.feed(endless());
  const run = pipeline.run();
  let count = 0;
  for await (const _ of sink.samples()) if (++count === 20) feed.stop();
  expect(await run).toBe("eos");
  expect(await feed.done).toBe("stopped");
  expect(count).toBeGreaterThanOrEqual(20);
});

test("timers go on while a loop finds sample after sample", async () => {
  const { pipeline, source, sink } = through();
  source.feed(Array.from({ length: 300 }, () => new Uint8Array(1)));
  const filled = Promise.withResolvers<void>();
  let arrived = 0;
  sink.pad("sink").probe("buffer", () => {
    if (++arrived === 300) filled.resolve();
  });
  const samples = sink.samples({ maxBuffers: 0 });
  await pipeline.play();
  await filled.promise;
  let ticks = 0;
  let read = 0;
  const timer = setInterval(() => ticks++, 1);
  for await (const _ of samples) {
    read++;
    const end = performance.now() + 1;
    while (performance.now() < end);
  }
  clearInterval(timer);
  expect(read).toBe(300);
  expect(ticks).toBeGreaterThan(10);
  await pipeline.stop();
});

test("timers go on while what a feed yields is taken at once", async () => {
  const { pipeline, source, sink } = through();
  source.set({ "max-bytes": 0n, "max-buffers": 0n, "max-time": 0n });
  sink.set({ drop: true, "max-buffers": 1 });
  let ticks = 0;
  const timer = setInterval(() => ticks++, 1);
  const feed = source.feed(
    (function* () {
      for (let index = 0; index < 300; index++) {
        const end = performance.now() + 1;
        while (performance.now() < end);
        yield new Uint8Array(1);
      }
    })(),
  );
  await pipeline.play();
  ticks = 0;
  await feed.done;
  clearInterval(timer);
  expect(feed.pushed).toBe(300);
  expect(ticks).toBeGreaterThan(10);
  await pipeline.stop();
});

test("a loop that leaves lets the pipeline run on", async () => {
  const pipeline = Pipeline.launch("videotestsrc num-buffers=200 ! appsink name=out sync=false");
  const sink = pipeline.element("out");
  if (!(sink instanceof AppSink)) throw new TypeError("an appsink is an AppSink");
  const samples = sink.samples({ maxBuffers: 2 });
  const run = pipeline.run();
  let first: Sample | undefined;
  for await (const sample of samples) {
    first = sample;
    break;
  }
  expect(first?.caps?.first?.fields["width"]).toBe(320);
  expect(await run).toBe("eos");
});

test("drop-oldest never holds the pipeline up, and keeps the newest", async () => {
  const pipeline = new Pipeline();
  const source = pipeline.add("videotestsrc", { "num-buffers": 50 });
  const sink = pipeline.add("appsink", { sync: false });
  source.link(sink);
  const samples = sink.samples({ maxBuffers: 2, onFull: "drop-oldest" });
  const arrived = Promise.withResolvers<void>();
  let count = 0;
  sink.pad("sink").probe("buffer", () => {
    if (++count === 50) arrived.resolve();
  });
  await pipeline.play();
  await arrived.promise;
  const kept = await Array.fromAsync(samples);
  expect(kept.length).toBeLessThanOrEqual(3);
  expect(kept.at(-1)?.pts).toBe((49n * second) / 30n);
  await pipeline.stop();
});

test.each(["drop-oldest", "block"] as const)(
  "%s: run() ends before anybody reads, and all is there",
  async (onFull) => {
    const pipeline = Pipeline.launch("videotestsrc num-buffers=5 ! appsink name=out sync=false");
    const samples = pipeline.element("out", "appsink").samples({ maxBuffers: 100, onFull });
    expect(await pipeline.run()).toBe("eos");
    const kept = await Array.fromAsync(samples);
    expect(kept.map(({ pts }) => pts)).toEqual([0n, 1n, 2n, 3n, 4n].map((index) => (index * second) / 30n));
  },
);

test("run() ends before anybody reads, and what cannot be read is said to who does", async () => {
  const pipeline = Pipeline.launch(
    "videotestsrc num-buffers=2 ! nvvideoconvert ! video/x-raw(memory:NVMM) ! appsink name=out sync=false",
  );
  const samples = pipeline.element("out", "appsink").samples();
  expect(await pipeline.run()).toBe("eos");
  await expect(Array.fromAsync(samples)).rejects.toThrow("NVIDIA's memory");
});

test.each([false, true])(
  "what arrives as buffer lists (buffer-list: %p) is given out buffer by buffer",
  async (lists) => {
    const pipeline = new Pipeline();
    const source = pipeline.add("videotestsrc", { "num-buffers": 3, pattern: "snow" });
    const encoder = pipeline.add("jpegenc");
    const payloader = pipeline.add("rtpjpegpay", { mtu: 500 });
    const sink = pipeline.add("appsink", { sync: false, "buffer-list": lists });
    source.link(encoder, payloader, sink);
    const samples = Array.fromAsync(sink.samples());
    expect(await pipeline.run()).toBe("eos");
    const arrived = await samples;
    expect(arrived.length).toBeGreaterThan(100);
    expect(arrived.every(({ data }) => data.length > 12 && data.length <= 500)).toBe(true);
    const numbers = arrived.map(({ data }) => (data[2] ?? 0) * 256 + (data[3] ?? 0));
    expect(numbers.slice(1).every((each, index) => each === (((numbers[index] ?? 0) + 1) & 0xffff))).toBe(
      true,
    );
    // The last packet of a picture carries RTP's marker.
    expect(arrived.filter(({ data }) => ((data[1] ?? 0) & 0x80) !== 0)).toHaveLength(3);
    expect(new Set(arrived.map(({ pts }) => pts)).size).toBe(3);
    expect(String(arrived[0]?.caps)).toStartWith("application/x-rtp");
  },
);
