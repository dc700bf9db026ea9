/** How long a streaming thread waits for a handler: what is no such time is refused where it is given. */
import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { type Pad, Pipeline } from "../../lib/index.ts";

setDefaultTimeout(20_000);

const module = new URL("./programs/drop_every_other.ts", import.meta.url);

function sinkOf(pipeline: Pipeline): Pad {
  return pipeline.element("out").pad("sink");
}

const playing = (): Pipeline => Pipeline.launch("fakesrc num-buffers=3 ! fakesink name=out");

const ways: Readonly<Record<string, (pad: Pad, deadline: number) => unknown>> = {
  "a probe": (pad, deadline) => pad.probe("buffer", () => {}, { deadline }),
  "a batch handler": (pad, deadline) => pad.onBatch(() => {}, { deadline }),
  "a handler in a Worker": (pad, deadline) => pad.probe(module, { deadline }),
  "an extractor": (pad, deadline) => pad.extract(() => 1, { deadline }),
  "a signal's handler": (pad, deadline) => pad.on("linked", () => {}, { deadline }),
};

describe.each(Object.keys(ways))("%s", (way) => {
  test.each([Number.NaN, -1, 0, 1.5, 2 ** 40, Number.NEGATIVE_INFINITY])(
    "has no deadline of %p",
    (deadline) => {
      using pipeline = playing();
      expect(() => ways[way]?.(sinkOf(pipeline), deadline)).toThrow(
        new RangeError(
          `deadline: ${deadline} is no whole number of milliseconds from 1 to 2147483648, nor Infinity, which waits for ever`,
        ),
      );
    },
  );
});

test.each([Number.NaN, -1, 0, 1.5, 2 ** 40])("a module has no %p ms to load", (loadDeadline) => {
  using pipeline = playing();
  expect(() => sinkOf(pipeline).probe(module, { loadDeadline })).toThrow(RangeError);
});

test("a handler without a deadline has all the time it takes", async () => {
  const pipeline = playing();
  let seen = 0;
  const count = (): void => {
    seen++;
  };
  sinkOf(pipeline).probe("buffer", count, { deadline: Number.POSITIVE_INFINITY });
  sinkOf(pipeline).probe(module, {
    deadline: Number.POSITIVE_INFINITY,
    loadDeadline: Number.POSITIVE_INFINITY,
  });
  expect(await pipeline.run()).toBe("eos");
  expect(seen).toBe(3);
});

test("a handler that overstays is called by its pad", async () => {
  const pipeline = playing();
  const spin = (): void => {
    const end = performance.now() + 50;
    while (performance.now() < end);
  };
  sinkOf(pipeline).probe("buffer", spin, { deadline: 1 });
  const failed: unknown = await pipeline.run().catch((error: unknown) => error);
  expect(String(failed)).toContain("HandlerTimeoutError: The handler of a probe on out.sink ");
});
