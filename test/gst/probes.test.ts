import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { type MediaBuffer, Pipeline, type ProbeInfo, StaleMetadataError } from "../../lib/index.ts";

setDefaultTimeout(20_000);

const playing = (count: number): Pipeline =>
  Pipeline.launch(
    `videotestsrc num-buffers=${count} ! video/x-raw,format=GRAY8,width=8,height=4,framerate=10/1 ! identity name=mid ! fakesink name=out`,
  );

describe("a buffer probe", () => {
  test("reads times, size and bytes", async () => {
    const pipeline = playing(3);
    const seen: unknown[] = [];
    pipeline
      .element("out")
      .pad("sink")
      .probe("buffer", ({ kind, buffer }) => {
        seen.push([
          kind,
          buffer?.pts,
          buffer?.duration,
          buffer?.size,
          buffer?.bytes().length,
          buffer?.deltaUnit,
        ]);
      });
    await pipeline.run();
    const frame = 100_000_000n;
    expect(seen).toEqual([0n, frame, 2n * frame].map((pts) => ["buffer", pts, frame, 32, 32, false]));
  });

  test("writes bytes and times, which the next element sees", async () => {
    const pipeline = playing(2);
    pipeline
      .element("mid")
      .pad("src")
      .probe("buffer", ({ buffer }) => {
        buffer?.write(new Uint8Array([1, 2, 3]), 4);
        buffer?.retime({ pts: 77n, duration: undefined });
      });
    const seen: unknown[] = [];
    pipeline
      .element("out")
      .pad("sink")
      .probe("buffer", ({ buffer }) => {
        seen.push([...(buffer?.bytes(4, 3) ?? [])], buffer?.pts, buffer?.duration);
        expect(() => buffer?.bytes(30, 3)).toThrow(RangeError);
        expect(() => buffer?.write(new Uint8Array(33))).toThrow(RangeError);
      });
    await pipeline.run();
    expect(seen.slice(0, 3)).toEqual([[1, 2, 3], 77n, undefined]);
  });

  test("drops, and removes itself", async () => {
    const pipeline = playing(10);
    let before = 0;
    let after = 0;
    pipeline
      .element("mid")
      .pad("sink")
      .probe("buffer", () => (++before % 2 === 0 ? "drop" : "ok"));
    const probe = pipeline
      .element("out")
      .pad("sink")
      .probe("buffer", () => (++after === 3 ? "remove" : undefined));
    await pipeline.run();
    expect([before, after]).toEqual([10, 3]);
    expect(probe.installed).toBe(false);
    probe.remove();
  });

  test("is taken away once, with using or remove()", async () => {
    const pipeline = playing(5);
    let count = 0;
    {
      using probe = pipeline
        .element("out")
        .pad("sink")
        .probe("buffer", () => {
          count++;
        });
      expect(probe.installed).toBe(true);
      probe.remove();
      probe.remove();
    }
    await pipeline.run();
    expect(count).toBe(0);
  });

  test("hands out nothing that outlives the handler", async () => {
    const pipeline = playing(1);
    let kept: { info: ProbeInfo; buffer: MediaBuffer | undefined } | undefined;
    pipeline
      .element("out")
      .pad("sink")
      .probe("buffer", (info) => {
        kept = { info, buffer: info.buffer };
      });
    await pipeline.run();
    expect(() => kept?.buffer?.pts).toThrow(StaleMetadataError);
    expect(() => kept?.info.kind).toThrow("after its handler returned");
  });
});

test("event and query probes see plain data", async () => {
  const pipeline = playing(1);
  const seen: string[] = [];
  let caps: unknown;
  pipeline
    .element("out")
    .pad("sink")
    .probe(["event-downstream", "query"], (info) => {
      seen.push(info.event?.type ?? info.query?.type ?? "");
      if (info.event?.type === "caps") caps = info.event.structure?.fields["caps"];
    });
  await pipeline.run();
  for (const type of ["stream-start", "caps", "segment", "eos"]) expect(seen).toContain(type);
  expect(String(caps)).toContain("width=(int)8");
});

test("a probe of no kind of data is refused", () => {
  const pad = playing(1).element("out").pad("sink");
  expect(() => pad.probe([], () => {})).toThrow(
    "probe() takes a kind of data, or an array of one or more, not an array of 0",
  );
});

test("an idle probe on an idle pad is called", async () => {
  const pipeline = playing(1);
  const called = Promise.withResolvers<void>();
  pipeline
    .element("out")
    .pad("sink")
    .probe("idle", () => {
      called.resolve();
      return "remove";
    });
  await called.promise;
  expect(await pipeline.run()).toBe("eos");
});

test("a timer keeps ticking while probes saturate the main thread", async () => {
  const pipeline = Pipeline.launch("fakesrc num-buffers=20000 ! fakesink name=out");
  pipeline
    .element("out")
    .pad("sink")
    .probe("buffer", () => {});
  let ticks = 0;
  const timer = setInterval(() => ticks++, 5);
  await pipeline.run();
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(2);
});

describe("a handler in a Worker", () => {
  test("sees every buffer from when it is ready", async () => {
    const pipeline = playing(20);
    const probe = pipeline
      .element("mid")
      .pad("sink")
      .probe(new URL("./programs/drop_every_other.ts", import.meta.url));
    let passed = 0;
    pipeline
      .element("out")
      .pad("sink")
      .probe("buffer", () => {
        passed++;
      });
    await probe.ready;
    expect(probe.installed).toBe(true);
    expect(await pipeline.run()).toBe("eos");
    expect(passed).toBe(10);
    probe.remove();
    expect(probe.installed).toBe(false);
  });

  test("that throws rejects run()", async () => {
    const pipeline = playing(5);
    using probe = pipeline
      .element("mid")
      .pad("sink")
      .probe(new URL("./programs/throws.ts", import.meta.url));
    await probe.ready;
    // Not expect().rejects, which waits inside the test without letting a Worker's messages through.
    expect(await pipeline.run().catch(String)).toBe("Error: thrown in a Worker");
  });

  test("sees the first buffer of run(), play() and pause() without being waited for", async () => {
    const pipeline = playing(20);
    pipeline
      .element("mid")
      .pad("sink")
      .probe(new URL("./programs/drop_every_other.ts", import.meta.url));
    let passed = 0;
    pipeline
      .element("out")
      .pad("sink")
      .probe("buffer", () => {
        passed++;
      });
    expect(await pipeline.run()).toBe("eos");
    expect(passed).toBe(10);

    const paused = playing(5);
    const probe = paused
      .element("mid")
      .pad("sink")
      .probe(new URL("./programs/drop_every_other.ts", import.meta.url));
    await paused.pause();
    expect(probe.installed).toBe(true);
    paused[Symbol.dispose]();
    expect(probe.installed).toBe(false);
  });

  test("that does not load rejects play()", async () => {
    const pipeline = playing(5);
    using _probe = pipeline
      .element("mid")
      .pad("sink")
      .probe(new URL("./programs/no_such.ts", import.meta.url));
    expect(await pipeline.play().catch(String)).toContain("no_such.ts");
    expect(await pipeline.run().catch(String)).toContain("no_such.ts");
  });

  test("that does not load rejects run()", async () => {
    const pipeline = Pipeline.launch("videotestsrc is-live=true ! fakesink name=out");
    const module = new URL("./programs/no_such.ts", import.meta.url);
    using probe = pipeline.element("out").pad("sink").probe(module);
    const run = pipeline.run().catch(String);
    expect(await probe.ready.catch(String)).toContain("no_such.ts");
    expect(await run).toContain("no_such.ts");
  });
});

test("a kind that there is none of is met with the nearest one", () => {
  using pipeline = Pipeline.launch("videotestsrc ! fakesink name=out");
  const pad = pipeline.element("out").pad("sink");
  // @ts-expect-error: the compiler finds it as well.
  expect(() => pad.probe("evnt", () => {})).toThrow('no probe kind "evnt". Did you mean "event"?');
});
