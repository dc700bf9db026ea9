/** Probes that change what passes: buffers of another size, lists of buffers, blocked pads. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { type AppSink, Pipeline } from "../../lib/index.ts";

setDefaultTimeout(20_000);

function fed(count: number): { pipeline: Pipeline; sink: AppSink } {
  const pipeline = new Pipeline();
  const source = pipeline.add("appsrc");
  const sink = pipeline.add("appsink", { sync: false });
  source.link(pipeline.add("identity", {}, "mid"), sink);
  source.feed(
    Array.from({ length: count }, (_, index) => ({ data: new Uint8Array([index]), pts: BigInt(index) })),
  );
  return { pipeline, sink };
}

test("a buffer is replaced by one of another size, or of none, and keeps its times", async () => {
  const { pipeline, sink } = fed(3);
  pipeline
    .element("mid")
    .pad("src")
    .probe("buffer", ({ buffer }) => {
      const first = buffer?.bytes()[0] ?? 0;
      buffer?.replace(new Uint8Array(first * 3).fill(first));
      expect(buffer?.size).toBe(first * 3);
    });
  const samples = Array.fromAsync(sink.samples());
  await pipeline.run();
  expect((await samples).map(({ data, pts }) => [[...data], pts])).toEqual([
    [[], 0n],
    [[1, 1, 1], 1n],
    [[2, 2, 2, 2, 2, 2], 2n],
  ]);
});

test("a buffer that branches share is replaced in one alone", async () => {
  const pipeline = Pipeline.launch(
    "fakesrc num-buffers=3 sizetype=fixed sizemax=4 ! tee name=t ! queue ! identity name=a ! fakesink name=one  t. ! queue ! fakesink name=other",
  );
  const sizes: Record<string, number[]> = { one: [], other: [] };
  pipeline
    .element("a")
    .pad("sink")
    .probe("buffer", ({ buffer }) => buffer?.replace(new Uint8Array(9)));
  for (const name of ["one", "other"])
    pipeline
      .element(name)
      .pad("sink")
      .probe("buffer", ({ buffer }) => void sizes[name]?.push(buffer?.size ?? -1));
  await pipeline.run();
  expect(sizes).toEqual({ one: [9, 9, 9], other: [4, 4, 4] });
});

test("the buffers of a list are read and changed one by one", async () => {
  // The payloader sends a picture of several packets as a list.
  const pipeline = Pipeline.launch(
    "videotestsrc num-buffers=2 pattern=snow ! video/x-raw,width=320,height=240 ! rtpvrawpay mtu=1000 name=pay ! fakesink name=out",
  );
  const before: number[] = [];
  const after: number[] = [];
  pipeline
    .element("pay")
    .pad("src")
    .probe("buffer-list", ({ kind, buffer, buffers }) => {
      expect([kind, buffer]).toEqual(["buffer-list", undefined]);
      for (const each of buffers ?? []) {
        before.push(each.size);
        each.write(new Uint8Array([0xab]), 1);
      }
      buffers?.[0]?.replace(new Uint8Array([7, 7]));
    });
  const firsts: number[][] = [];
  pipeline
    .element("out")
    .pad("sink")
    .probe("buffer-list", ({ buffers }) => {
      firsts.push([...(buffers?.[0]?.bytes() ?? [])]);
      for (const each of buffers?.slice(1) ?? []) after.push(each.bytes(1, 1)[0] ?? 0);
    });
  await pipeline.run();
  expect(before.length).toBeGreaterThan(50);
  expect(firsts.length).toBeGreaterThan(0);
  for (const first of firsts) expect(first).toEqual([7, 7]);
  expect(new Set(after)).toEqual(new Set([0xab]));
});

test("bytes go into memory of the program's own, of which the rest stays", async () => {
  const pipeline = new Pipeline();
  const source = pipeline.add("appsrc");
  const sink = pipeline.add("fakesink", { sync: false });
  source.link(sink);
  source.feed([new Uint8Array([1, 2, 3, 4]), new Uint8Array([5, 6, 7])]);
  const same = new Uint8Array(4);
  const larger = new Uint8Array(6).fill(9);
  const misspelt: object = { to: same };
  const seen: number[][] = [];
  const refusals: unknown[] = [];
  sink.pad("sink").probe("buffer", ({ buffer }) => {
    if (buffer === undefined) return;
    const whole = buffer.bytes({ into: same });
    expect(whole === same).toBe(buffer.size === 4);
    seen.push([...whole], [...buffer.bytes({ offset: 1, length: 2, into: larger })]);
    for (const ask of [
      () => buffer.bytes({ into: new Uint8Array(buffer.size - 1) }),
      () => buffer.bytes({ offset: 2, length: buffer.size - 1, into: same }),
      () => buffer.bytes(misspelt),
    ]) {
      try {
        ask();
      } catch (error) {
        refusals.push(error);
      }
    }
  });
  await pipeline.run();
  expect(seen).toEqual([
    [1, 2, 3, 4],
    [2, 3],
    [5, 6, 7],
    [6, 7],
  ]);
  expect([...same, ...larger]).toEqual([5, 6, 7, 4, 6, 7, 9, 9, 9, 9]);
  expect(refusals.slice(0, 3).map(String)).toEqual([
    "RangeError: 4 bytes do not fit into 3",
    "RangeError: 3 bytes from 2 on lie outside a buffer of 4",
    'ValueError: no option of bytes() "to". There are: offset, length, into.',
  ]);
  expect(refusals).toHaveLength(6);
  for (const refusal of refusals)
    expect(refusal instanceof Error && refusal.stack?.split("\n")[1]).toContain("probe_data.test.ts");
});

test("a list that branches share is changed in one alone", async () => {
  const pipeline = Pipeline.launch(
    `videotestsrc num-buffers=2 ! video/x-raw,width=320,height=240 ! rtpvrawpay mtu=1000 ! tee name=t
      t. ! queue ! fakesink name=one  t. ! queue ! fakesink name=other`,
  );
  const marks: Record<string, Set<number>> = { one: new Set(), other: new Set() };
  pipeline
    .element("one")
    .pad("sink")
    .probe("buffer-list", ({ buffers }) => {
      for (const each of buffers ?? []) {
        each.write(new Uint8Array([0xab]), 1);
        marks["one"]?.add(each.bytes(1, 1)[0] ?? 0);
      }
    });
  pipeline
    .element("other")
    .pad("sink")
    .probe("buffer-list", ({ buffers }) => {
      for (const each of buffers ?? []) marks["other"]?.add(each.bytes(1, 1)[0] ?? 0);
    });
  await pipeline.run();
  expect(marks["one"]).toEqual(new Set([0xab]));
  expect(marks["other"]?.size).toBeGreaterThan(0);
  expect(marks["other"]?.has(0xab)).toBe(false);
});

test("a list is dropped whole", async () => {
  const pipeline = Pipeline.launch(
    "videotestsrc num-buffers=2 ! video/x-raw,width=320,height=240 ! rtpvrawpay mtu=1000 name=pay ! fakesink name=out",
  );
  pipeline
    .element("pay")
    .pad("src")
    .probe("buffer-list", () => "drop");
  let arrived = 0;
  pipeline
    .element("out")
    .pad("sink")
    .probe("buffer-list", () => void arrived++);
  expect(await pipeline.run()).toBe("eos");
  expect(arrived).toBe(0);
});

test("a blocking probe holds a pad up until it is removed", async () => {
  const { pipeline, sink } = fed(3);
  const reached = Promise.withResolvers<void>();
  const block = pipeline
    .element("mid")
    .pad("src")
    .probe("block", () => reached.resolve());
  let arrived = 0;
  sink.pad("sink").probe("buffer", () => void arrived++);
  const samples = Array.fromAsync(sink.samples());
  const run = pipeline.run();
  await reached.promise;
  expect(arrived).toBe(0);
  block.remove();
  expect(await run).toBe("eos");
  expect(arrived).toBe(3);
  await samples;
});

test.each([true, false])("events pass a probe unless it drops them: %p", async (dropping) => {
  const pipeline = Pipeline.launch(
    "fakesrc num-buffers=1 ! taginject tags=title=x ! identity name=mid ! fakesink name=out",
  );
  const seen: string[] = [];
  pipeline
    .element("mid")
    .pad("sink")
    .probe("event-downstream", ({ event }) => (dropping && event?.type === "tag" ? "drop" : "ok"));
  pipeline
    .element("out")
    .pad("sink")
    .probe("event-downstream", ({ event }) => void seen.push(event?.type ?? ""));
  expect(await pipeline.run()).toBe("eos");
  expect(seen).toContain("eos");
  expect(seen.includes("tag")).toBe(!dropping);
});
