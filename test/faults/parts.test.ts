/** Parts of a pipeline that go while they are only coming. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { Pipeline } from "../../lib/index.ts";

setDefaultTimeout(20_000);

test("a source is taken out between its caps and its first segment, of which it holds a lock", async () => {
  const pipeline = Pipeline.launch("videotestsrc is-live=true ! funnel name=funnel ! fakesink sync=false");
  const branch = await pipeline.addSourceBranch(pipeline.element("funnel"), (bin) => [
    bin.add("videotestsrc", { name: "early", "is-live": true }),
  ]);
  const removed = Promise.withResolvers<void>();
  let begun = false;
  branch.bin
    .element("early")
    .pad("src")
    .probe("event-downstream", ({ event }) => {
      if (event?.type !== "caps" || begun) return;
      begun = true;
      branch.remove().then(removed.resolve, removed.reject);
    });
  await pipeline.play();
  await removed.promise;
  expect(branch.bin.state).toBe("null");
  await pipeline.stop();
  expect(pipeline.state).toBe("null");
});
