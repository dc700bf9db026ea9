/**
 * pythiags' two classes as two functions: one takes what it wants from each batch while the stream waits for it, the
 * other makes use of that in its own time:
 *
 *     bun run samples/extractor_consumer.ts -i street.mp4
 */
import { addDetector, addMuxer, addSource, type Batch, Pipeline, parseInput } from "deepscript";
import { runSample, sampleCommand, sampleMain, sampleOption, Tally } from "deepscript/sample";

/** The batch is gone when this returns: numbers, texts and snapshot()s may be kept of it. */
function extract(batch: Batch) {
  return batch.frames.flatMap((frame) => {
    if (tally.frames === options.frames) return [];
    const objects = frame.objects.map(({ obj_label, confidence }) => ({ label: obj_label, confidence }));
    tally.count(objects.map(({ label }) => label));
    return { frame: frame.frame_num, objects };
  });
}

async function consume(batches: AsyncIterable<ReturnType<typeof extract>>): Promise<void> {
  for await (const frames of batches) {
    // Any await will do: a database, a socket, a file.
    if (!options.quiet)
      await Bun.write(Bun.stdout, frames.map((frame) => `${JSON.stringify(frame)}\n`).join(""));
  }
}

const tally = new Tally();
const options = sampleCommand("extractor_consumer [input]", "Prints what is found in a video, as JSON lines.")
  .addOption(sampleOption.input(`${import.meta.dir}/assets/street.mp4`, "a street, 30 seconds"))
  .addOption(sampleOption.pgie(`${import.meta.dir}/test1_pgie.txt`, "street traffic"))
  .parse()
  .opts();

await sampleMain(async () => {
  const pipeline = new Pipeline("extractor-consumer");
  const input = parseInput(options.input);
  const mux = addMuxer(pipeline, { width: 1920, height: 1080, live: input.live });
  const source = addSource(pipeline, input, mux.input(0));
  const pgie = addDetector(pipeline, options.pgie);
  mux.output.link(pgie, pipeline.add("fakesink", { sync: options.sync }));

  const beside = consume(pgie.pad("src").extract(extract, { onFull: "block" }));
  await runSample({ pipeline, source, tally, options, beside });
});
