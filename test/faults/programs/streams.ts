/** Many streams, and streams that are sought in or ended while requests wait; argv[2] says which. Prints what was seen. */
import { Pipeline, type PipelineError } from "../../../lib/index.ts";

const count = 64;
const each = 20;

/** Each stream has a thread of its own, all of which wait for this one. */
async function threads(): Promise<unknown> {
  const chains = Array.from(
    { length: count },
    (_, n) => `fakesrc num-buffers=${each} ! fakesink name=s${n} async=false`,
  );
  const pipeline = Pipeline.launch(chains.join(" "));
  const seen = new Array<number>(count).fill(0);
  for (let n = 0; n < count; n++) {
    pipeline
      .element(`s${n}`)
      .pad("sink")
      .probe("buffer", () => {
        seen[n] = (seen[n] ?? 0) + 1;
      });
  }
  return { end: await pipeline.run(), lost: seen.filter((buffers) => buffers !== each).length };
}

/** All are in one batch, as DeepStream has them. */
async function batch(): Promise<unknown> {
  const pipeline = new Pipeline();
  const mux = pipeline.add("nvstreammux", { width: 32, height: 32, "batch-size": count });
  for (let n = 0; n < count; n++) {
    pipeline
      .add("videotestsrc", { "num-buffers": 3 })
      .link(
        pipeline.add("capsfilter", { caps: "video/x-raw,format=NV12,width=32,height=32" }),
        pipeline.add("nvvideoconvert"),
        pipeline.add("capsfilter", { caps: "video/x-raw(memory:NVMM),format=NV12" }),
      )
      .link(mux.requestPad(`sink_${n}`));
  }
  const sink = pipeline.add("fakesink", { sync: false });
  mux.link(sink);
  const frames = new Array<number>(count).fill(0);
  sink.pad("sink").onBatch((found) => {
    for (const { source_id } of found.frames) frames[source_id] = (frames[source_id] ?? 0) + 1;
  });
  return { end: await pipeline.run(), lost: frames.filter((number) => number !== 3).length };
}

/** The handler seeks, again and again, while the streaming thread waits for it with a batch in its hands. */
async function seeks(): Promise<unknown> {
  const pipeline = Pipeline.launch(
    "videotestsrc num-buffers=400 ! video/x-raw,format=NV12,width=32,height=32,framerate=10/1 ! nvvideoconvert ! " +
      "video/x-raw(memory:NVMM),format=NV12 ! mux.sink_0 " +
      "nvstreammux name=mux batch-size=1 width=32 height=32 ! queue ! fakesink name=sink sync=false",
  );
  let batches = 0;
  let sought = 0;
  const done: Promise<unknown>[] = [];
  pipeline
    .element("sink")
    .pad("sink")
    .onBatch(({ frames }) => {
      if (frames.length !== 1) throw new Error(`${frames.length} frames`);
      if (++batches % 5 !== 0 || sought === 8) return;
      sought++;
      done.push(pipeline.seek(BigInt(sought % 4) * 1_000_000_000n, { accurate: true }));
    });
  const end = await pipeline.run();
  const failed = (await Promise.allSettled(done)).filter(({ status }) => status === "rejected");
  return { end, sought, failed: failed.length, batches: batches >= 40 };
}

/** End-of-stream is sent while 8 streams wait for a handler that has one of them; none of what has set out is lost. */
async function waiting(): Promise<unknown> {
  const chains = Array.from(
    { length: 8 },
    (_, n) => `fakesrc is-live=true ! identity name=i${n} ! fakesink name=s${n} async=false`,
  );
  const pipeline = Pipeline.launch(chains.join(" "));
  let [set, arrived, ends] = [0, 0, 0];
  let sent: Promise<void> | undefined;
  for (let n = 0; n < 8; n++) {
    pipeline
      .element(`i${n}`)
      .pad("sink")
      .probe("buffer", () => {
        if (++set === 100) sent = pipeline.sendEos();
      });
    pipeline
      .element(`s${n}`)
      .pad("sink")
      .probe(["buffer", "event-downstream"], ({ buffer, event }) => {
        if (buffer !== undefined) arrived++;
        else if (event?.type === "eos") ends++;
      });
  }
  const end = await pipeline.run();
  await sent;
  return { end, lost: set - arrived, enough: set >= 100, ends };
}

/** Boxes that are no numbers come to be drawn, tiled and encoded. */
async function boxes(): Promise<unknown> {
  const pipeline = Pipeline.launch(
    "videotestsrc num-buffers=6 ! video/x-raw,format=NV12,width=64,height=64 ! nvvideoconvert ! " +
      "video/x-raw(memory:NVMM),format=NV12 ! mux.sink_0 nvstreammux name=mux batch-size=1 width=64 height=64 ! " +
      "nvvideoconvert ! video/x-raw(memory:NVMM),format=RGBA ! nvdsosd name=osd ! nvmultistreamtiler width=64 height=64 ! fakesink name=sink sync=false",
  );
  const odd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 3e38, -3e38, 1e-40];
  let drawn = 0;
  pipeline
    .element("osd")
    .pad("sink")
    .onBatch(({ frames }) => {
      for (const frame of frames) {
        for (const left of odd) {
          const box = { left: 1, top: 2, width: 3, height: 4 };
          const object = frame.addObject({ class_id: 1, box, text: "odd", border: 2 });
          object.rect_params.left = left;
          object.rect_params.width = odd[drawn % odd.length] ?? 0;
          object.rect_params.height = left;
          object.confidence = left;
          drawn++;
        }
      }
    });
  let seen = 0;
  pipeline
    .element("sink")
    .pad("sink")
    .onBatch(() => {
      seen++;
    });
  return { end: await pipeline.run(), drawn, seen };
}

const ways = { threads, batch, seeks, waiting, boxes };
const what = process.argv[2] as keyof typeof ways;
console.log(JSON.stringify(await ways[what]().catch((error: PipelineError) => ({ end: error.message }))));
