/** Pipelines whose buffers carry batches made by the test, and what to wait for. */
import { functions as bufferFunctions } from "../../lib/generated/gstreamer/gstbuffer.ts";
import { functions as eventFunctions } from "../../lib/generated/gstreamer/gstevent.ts";
import { GstFormat } from "../../lib/generated/gstreamer/gstformat.ts";
import { functions as padFunctions } from "../../lib/generated/gstreamer/gstpad.ts";
import { functions as segmentFunctions } from "../../lib/generated/gstreamer/gstsegment.ts";
import { addressOf } from "../../lib/gst/object.ts";
import { type Batch, type Pad, Pipeline } from "../../lib/index.ts";
import type { Linked } from "../../lib/native/kinds.ts";
import { link } from "../../lib/native/library.ts";
import { attachBatches, type Builder } from "../meta/stream.ts";

export const gst: Linked<
  typeof padFunctions & typeof eventFunctions & typeof bufferFunctions & typeof segmentFunctions
> = link("gstreamer-1.0", { ...padFunctions, ...eventFunctions, ...bufferFunctions, ...segmentFunctions });

export interface Rig {
  readonly pipeline: Pipeline;
  /** Where batches are attached to buffers; what is recorded here, or behind, sees them. */
  readonly pad: Pad;
  /** Behind the recorded pad. */
  readonly sink: Pad;
}

/** A pad does not keep the pipeline that it is in, and tests that play nothing have no other use for that. */
const alive = new Set<Pipeline>();

/** `buffers` buffers, -1 for no end; each with a batch from `build`, or with none. */
export function rig(buffers: number, build?: (builder: Builder, buffer: number) => void): Rig {
  const pipeline = Pipeline.launch(
    `fakesrc name=source num-buffers=${buffers} ! identity name=middle ! fakesink name=sink sync=false`,
  );
  alive.add(pipeline);
  if (build !== undefined) attachBatches(pipeline.element("source").pad("src"), build);
  return {
    pipeline,
    pad: pipeline.element("middle").pad("src"),
    sink: pipeline.element("sink").pad("sink"),
  };
}

/** One frame, numbered as the buffer, with `objects` objects. */
export function numbered(objects: (buffer: number) => number): (builder: Builder, buffer: number) => void {
  return (builder, buffer) => {
    const frame = builder.frame({ frame_num: buffer });
    for (let index = 0; index < objects(buffer); index++) {
      builder.object(frame, { class_id: index, label: `kind ${index}` });
    }
  };
}

/** Resolves once `condition` holds; the test's own time limit says when it should have. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

/** Everything that a stream has left. */
export async function rest<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const batch of stream) all.push(batch);
  return all;
}

/** Counts the buffers that reach a pad. */
export function counted(pad: Pad): () => number {
  let count = 0;
  pad.probe("buffer", () => {
    count++;
  });
  return () => count;
}

/** A sink that plays, for buffers that the test pushes from its own thread, and the sink's pad. */
export async function playingSink<Result>(
  before: (pad: Pad) => Result,
): Promise<{ readonly pipeline: Pipeline; readonly pad: number; readonly result: Result }> {
  const pipeline = Pipeline.launch("fakesink name=sink async=false sync=false");
  const sink = pipeline.element("sink").pad("sink");
  const result = before(sink);
  await pipeline.play();
  const pad = addressOf(sink);
  const segment = gst.gst_segment_new();
  gst.gst_segment_init(segment, GstFormat.GST_FORMAT_TIME);
  gst.gst_pad_send_event(pad, gst.gst_event_new_stream_start("here"));
  gst.gst_pad_send_event(pad, gst.gst_event_new_segment(segment));
  gst.gst_segment_free(segment);
  return { pipeline, pad, result };
}

/** Runs one batch, as a handler changes it, and gives what was recorded. */
export async function one<T>(
  record: (sink: Pad) => AsyncIterable<T>,
  change: (batch: Batch) => void,
  objects = 3,
): Promise<T> {
  const { pipeline, pad, sink } = rig(
    1,
    numbered(() => objects),
  );
  pad.onBatch(change);
  const records = record(sink);
  await pipeline.run();
  const [batch] = await rest(records);
  if (batch === undefined) throw new Error("nothing was recorded");
  return batch;
}
