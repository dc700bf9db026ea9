/** appsrc that is fed while its pipeline plays already. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { type AppSource, type FeedItem, Pipeline, type SampleStream } from "../../lib/index.ts";

setDefaultTimeout(30_000);

const second = 1_000_000_000n;
const caps = "application/x-numbers";

function playing(properties: object = {}): {
  readonly pipeline: Pipeline;
  readonly source: AppSource;
  readonly samples: SampleStream;
} {
  const pipeline = new Pipeline();
  const source = pipeline.add("appsrc", properties);
  const sink = pipeline.add("appsink", { sync: false, async: false });
  source.link(sink);
  return { pipeline, source, samples: sink.samples() };
}

/** Resolves when the element has asked, which it does once. */
function asked(source: AppSource): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  source.on("need-data", () => resolve());
  return promise;
}

const items = (count: number): FeedItem[] =>
  Array.from({ length: count }, (_, index) => ({
    data: new Uint8Array([index]),
    pts: BigInt(index) * second,
  }));

for (const format of ["time", "bytes"] as const) {
  test(`what counts ${format} is fed when the element has asked for data already`, async () => {
    const { pipeline, source, samples } = playing();
    const ready = asked(source);
    await pipeline.play();
    await ready;
    const feed = source.feed(items(5), { caps, format });
    const arrived = await Array.fromAsync(samples);
    expect(arrived.map(({ data }) => data[0])).toEqual([0, 1, 2, 3, 4]);
    expect(String(arrived[0]?.caps)).toBe(caps);
    if (format === "time") expect(arrived[4]?.pts).toBe(4n * second);
    // Where they count bytes there is no time to tell.
    expect((await pipeline.position()) !== undefined).toBe(format === "time");
    expect(await feed.done).toBe("eos");
    await pipeline.stop();
  });
}

test("an element on its way up is fed", async () => {
  const { pipeline, source, samples } = playing({ format: "time" });
  const plays = pipeline.play();
  const feed = source.feed(items(5), { caps });
  expect(await Array.fromAsync(samples)).toHaveLength(5);
  expect(await feed.done).toBe("eos");
  await plays;
  await pipeline.stop();
});

test("no more is taken than the queue of the element holds", async () => {
  const { pipeline, source, samples } = playing({ format: "bytes", "max-bytes": 10n, "max-buffers": 0n });
  const ready = asked(source);
  await pipeline.play();
  await ready;
  let made = 0;
  let [read, ahead] = [0, 0];
  source.feed(
    (function* () {
      for (; made < 100; made++) yield new Uint8Array(5);
    })(),
    { format: "bytes" },
  );
  for await (const _ of samples) ahead = Math.max(ahead, made - ++read);
  expect(read).toBe(100);
  // The sink takes 32 (its own default here), and the element two.
  expect(ahead).toBeLessThanOrEqual(40);
  await pipeline.stop();
});

test("after its end-of-stream an element cannot be fed, and says so", async () => {
  const { pipeline, source, samples } = playing();
  source.feed(items(1), { caps });
  const messages = pipeline.messages();
  await pipeline.play();
  await Array.fromAsync(samples);
  const feed = source.feed(items(1), { caps });
  expect(await feed.done).toBe("failed");
  await expect(Array.fromAsync(messages)).rejects.toThrow("it has sent end-of-stream");
  await pipeline.stop();
});
