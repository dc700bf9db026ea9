// Two branches behind a tee share each batch: one in a Worker, one here. `write`: both replace texts and masks under the
// lock. `locked`: the Worker takes all objects away, and this branch reads under the lock. `read`: without the lock.
// Prints how many objects this branch came by, how many of them read as nobody wrote them, and what it was refused.
import { type Batch, type DetectedObject, Pipeline, StaleMetadataError } from "../../../lib/index.ts";
import { attachBatches } from "../stream.ts";

const [, , how = ""] = process.argv;
const pipeline = Pipeline.launch(
  "fakesrc name=source num-buffers=100 ! identity name=middle ! tee name=t " +
    "t. ! queue ! fakesink name=a t. ! queue ! fakesink name=b",
);
attachBatches(pipeline.element("source").pad("src"), (builder, frame_num) => {
  builder.frame({ frame_num });
});
const long = "x".repeat(200);
pipeline
  .element("middle")
  .pad("src")
  .onBatch(({ frames: [frame] }) => {
    for (let index = 0; index < 20; index++) {
      const box = { left: 1, top: 1, width: 5, height: 5 };
      const object = frame?.addObject({ class_id: index, box, text: `start ${index}` });
      object?.addClassifier({ type: "kind", labels: [{ text: long }] });
      object?.addUser("test.shared", `value ${index}`);
    }
  });

const seen = { objects: 0, wrong: 0, refused: [] as string[] };

function read(object: DetectedObject): void {
  const texts = object.classifiers.flatMap(({ labels }) => labels.map(({ text }) => text));
  const snapshot = object.snapshot();
  const right =
    texts.join() === long &&
    object.user("test.shared") === `value ${object.class_id}` &&
    object.text === `start ${object.class_id}` &&
    snapshot.classifiers[0]?.labels[0]?.text === long;
  if (!right) seen.wrong++;
}

function write(object: DetectedObject): void {
  if (!/^(start|here|there) \d+$/.test(object.text ?? "")) seen.wrong++;
  object.text = `here ${seen.objects}`;
  object.mask = { data: new Float32Array(4), width: 2, height: 2, threshold: 0 };
}

function each(batch: Batch): void {
  for (const frame of batch.frames) {
    for (const object of frame.objects) {
      seen.objects++;
      try {
        if (how === "write") write(object);
        else read(object);
      } catch (error) {
        if (!(error instanceof StaleMetadataError)) throw error;
        const reason = error.message.replace(/^\S+ /, "");
        if (!seen.refused.includes(reason)) seen.refused.push(reason);
      }
    }
  }
}

/** With every other batch, waits until the Worker has taken the objects away which this handler has seen already. */
function meet({ frames: [frame] }: Batch): void {
  if (frame === undefined || frame.frame_num % 2 === 0) return;
  while (frame.num_obj_meta > 0) Bun.sleepSync(0);
}

function isRefused(use: () => unknown): boolean {
  try {
    use();
    return false;
  } catch (error) {
    return error instanceof StaleMetadataError;
  }
}

pipeline
  .element("a")
  .pad("sink")
  .onBatch((batch) => {
    const before = batch.frames.flatMap(({ objects }) => objects);
    batch.misc_batch_info.set(0, 1n);
    if (how !== "write") meet(batch);
    if (how === "read") {
      each(batch);
      return;
    }
    using _ = batch.lock();
    each(batch);
    const now = batch.frames.flatMap(({ objects }) => objects);
    if (before.some((object) => !now.includes(object) && !isRefused(() => object.class_id))) seen.wrong++;
    if (JSON.stringify(batch.snapshot()).length === 0) seen.wrong++;
  });
const other = how === "write" ? "./shared_writer.ts" : "./shared_clearer.ts";
await pipeline
  .element("b")
  .pad("sink")
  .onBatch(new URL(other, import.meta.url)).ready;
await pipeline.run();
console.log(JSON.stringify(seen));
