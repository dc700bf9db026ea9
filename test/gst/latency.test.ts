import { expect, setDefaultTimeout, test } from "bun:test";
import { type Message, Pipeline } from "../../lib/index.ts";

setDefaultTimeout(20_000);

/** A live pipeline that plays, and latencies as they are told to its elements. */
async function live(): Promise<{ readonly pipeline: Pipeline; told(least: bigint): Promise<bigint> }> {
  const pipeline = Pipeline.launch("videotestsrc is-live=true ! fakesink name=out sync=true");
  const seen: bigint[] = [];
  let arrived = Promise.withResolvers<void>();
  pipeline
    .element("out")
    .pad("sink")
    .probe("event-upstream", ({ event }) => {
      if (event?.type !== "latency") return;
      seen.push(BigInt(String(event.structure?.fields["latency"])));
      arrived.resolve();
      arrived = Promise.withResolvers();
    });
  await pipeline.play();
  return {
    pipeline,
    async told(least) {
      for (;;) {
        const found = seen.find((latency) => latency >= least);
        if (found !== undefined) return found;
        await arrived.promise;
      }
    },
  };
}

test.each(["nobody reads", "a loop reads"])(
  "an element's new latency is told to all, where %s the messages",
  async (who) => {
    const { pipeline, told } = await live();
    const types: Message["type"][] = [];
    const read = async (): Promise<void> => {
      for await (const { type } of pipeline.messages()) types.push(type);
    };
    const reading = who === "a loop reads" ? read() : undefined;
    pipeline.element("out", "fakesink").set("processing-deadline", 700_000_000n);
    expect(await told(700_000_000n)).toBeLessThan(1_700_000_000n);
    await pipeline.stop();
    await reading;
    if (reading !== undefined) expect(types).toContain("latency");
  },
);
