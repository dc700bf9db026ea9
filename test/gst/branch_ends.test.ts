/** Branches and the end of the stream: it comes to those that join behind it, and is waited for where they leave. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { type Bin, type Element, type LeaveOptions, type Pad, Pipeline } from "../../lib/index.ts";
import { passed, sinkOf, teed } from "./parts.ts";

setDefaultTimeout(30_000);

/** A stream that ends beside one that does not, so that the pipeline plays on. */
function halfEnded(): { readonly pipeline: Pipeline; readonly ended: Promise<void> } {
  const pipeline = Pipeline.launch(`
    videotestsrc num-buffers=3 ! tee name=t ! queue ! fakesink name=main sync=false
    videotestsrc is-live=true ! fakesink sync=false async=false`);
  return { pipeline, ended: endAt(pipeline.element("main").pad("sink")) };
}

function endAt(pad: Pad): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  pad.probe("event-downstream", ({ event }) => {
    if (event?.type === "eos") resolve();
  });
  return promise;
}

/** What comes to a branch, `by` which elements before its sink. */
function heard(by: readonly "queue"[]): {
  readonly build: (bin: Bin) => Element[];
  readonly events: string[];
  readonly ended: Promise<void>;
} {
  const events: string[] = [];
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  const build = (bin: Bin): Element[] => {
    const sink = bin.add("fakesink", { sync: false });
    sink.pad("sink").probe("event-downstream", ({ event }) => {
      events.push(event?.type ?? "");
      if (event?.type === "eos") resolve();
    });
    return [...by.map((factory) => bin.add(factory)), sink];
  };
  return { build, events, ended };
}

test("branches that join behind the end of the stream end too, and the run with them", async () => {
  const { pipeline, ended } = halfEnded();
  const tee = pipeline.element("t");
  const run = pipeline.run();
  await ended;
  const late = [heard(["queue"]), heard([]), heard(["queue", "queue"])];
  const branches = await Promise.all(late.map(({ build }) => pipeline.addBranch(tee, build)));
  for (const branch of late) {
    await branch.ended;
    expect(branch.events).toEqual(["stream-start", "caps", "segment", "eos"]);
  }
  const next = heard(["queue"]);
  await branches[0]?.replace(next.build, { drain: Number.POSITIVE_INFINITY });
  await next.ended;
  expect(next.events.at(-1)).toBe("eos");
  // What has ended already needs no time to play out.
  await branches[2]?.remove({ drain: Number.POSITIVE_INFINITY });
  await pipeline.sendEos();
  expect(await run).toBe("eos");
});

/** A branch that has taken in `taken` buffers, each of which takes so many microseconds. */
async function slow(pipeline: Pipeline, tee: Element, taken: number, each: number) {
  const counts = { entered: 0, arrived: 0 };
  const { promise: filled, resolve } = Promise.withResolvers<void>();
  const branch = await pipeline.addBranch(tee, (bin) => {
    const [queue, sink] = [bin.add("queue"), bin.add("fakesink", { sync: false })];
    queue.pad("sink").probe("buffer", () => {
      if (++counts.entered === taken) resolve();
    });
    sink.pad("sink").probe("buffer", () => void counts.arrived++);
    return [queue, bin.add("identity", { "sleep-time": each }), sink];
  });
  await filled;
  return { branch, counts };
}

test("a drain without end waits until all has played out, also where nothing has come out yet", async () => {
  const { pipeline, tee } = teed();
  await pipeline.play();
  for (const [drain, taken, each] of [
    [Number.POSITIVE_INFINITY, 15, 60_000],
    [2 ** 40, 3, 300_000],
  ] as const) {
    const { branch, counts } = await slow(pipeline, tee, taken, each);
    await branch.remove({ drain });
    expect(counts.arrived).toBe(counts.entered);
  }
  await pipeline.stop();
});

/** A branch that takes buffers and never lets an end through. */
const endless =
  (then: (sink: Element) => void) =>
  (bin: Bin): Element[] => {
    const elements = sinkOf(then)(bin);
    elements[0]?.pad("src").probe("event-downstream", ({ event }) => (event?.type === "eos" ? "drop" : "ok"));
    return elements;
  };

test("a drain without end ends when the pipeline is stopped", async () => {
  const { pipeline, tee } = teed();
  await pipeline.play();
  const flowing = Promise.withResolvers<void>();
  const branch = await pipeline.addBranch(
    tee,
    endless((sink) => void passed(sink.pad("sink"), 2).then(flowing.resolve)),
  );
  await flowing.promise;
  const sent = endAt(branch.bin.pad("sink"));
  const removed = branch.remove({ drain: Number.POSITIVE_INFINITY });
  await sent;
  await pipeline.stop();
  await removed;
  expect(branch.bin.parent).toBeUndefined();
});

test("a drain without end ends when the branch fails", async () => {
  const { pipeline, tee } = teed();
  await pipeline.play();
  const flowing = Promise.withResolvers<void>();
  const failed = Promise.withResolvers<Error>();
  const branch = await pipeline.addBranch(
    tee,
    (bin) => {
      const [queue, ...rest] = endless(() => {})(bin);
      if (queue === undefined) return rest;
      void passed(queue.pad("sink"), 8).then(flowing.resolve);
      const identities = [
        bin.add("identity", { "sleep-time": 100_000 }),
        bin.add("identity", { "error-after": 4 }),
      ];
      return [queue, ...identities, ...rest];
    },
    { onError: failed.resolve },
  );
  await flowing.promise;
  await branch.remove({ drain: Number.POSITIVE_INFINITY });
  expect((await failed.promise).message).toContain("Failed after iterations");
  await pipeline.stop();
});

test("a time to play out that is none is refused, and the branch stays", async () => {
  const { pipeline, tee, main } = teed();
  await pipeline.play();
  const branch = await pipeline.addBranch(
    tee,
    sinkOf(() => {}),
  );
  for (const drain of ["-1", "null", '"2000"']) {
    const options: LeaveOptions = JSON.parse(`{ "drain": ${drain} }`);
    await expect(branch.remove(options)).rejects.toThrow(/drain of remove\(\) is .* number of at least 0/);
  }
  await expect(branch.remove({ drain: Number.NaN })).rejects.toThrow("drain of remove() is NaN");
  await expect(
    branch.replace(
      sinkOf(() => {}),
      { drain: -1 },
    ),
  ).rejects.toThrow("drain of replace() is -1");
  await passed(main, 2);
  expect(branch.bin.state).toBe("playing");
  await pipeline.stop();
});
