/** What nvinfer itself finds in a video. */
import { type Box, launch, type Pipeline } from "../../lib/index.ts";

export interface Found {
  readonly label: string;
  readonly class_id: number;
  readonly confidence: number;
  readonly box: Box;
}

/** The objects of each of the first frames. */
export async function detections(video: string, pgie: string, frames: number): Promise<Found[][]> {
  const pipeline: Pipeline = launch`filesrc location=${video} ! qtdemux ! h264parse ! nvv4l2decoder ! mux.sink_0
    nvstreammux name=mux batch-size=1 width=1920 height=1080 ! nvinfer name=pgie config-file-path=${pgie} ! fakesink`;
  const found: Found[][] = [];
  pipeline
    .element("pgie")
    .pad("src")
    .onBatch((batch) => {
      for (const frame of batch.frames) {
        if (found.length < frames) {
          found.push(
            frame.objects.map(({ obj_label, class_id, confidence, rect_params }) => {
              const { left, top, width, height } = rect_params;
              return { label: obj_label, class_id, confidence, box: { left, top, width, height } };
            }),
          );
        }
        if (found.length === frames) pipeline.stop().catch(() => {});
      }
    });
  await pipeline.run();
  return found;
}

/** Intersection over union. */
export function overlap(a: Box, b: Box): number {
  const across = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const down = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  const both = Math.max(0, across) * Math.max(0, down);
  return both / (a.width * a.height + b.width * b.height - both);
}
