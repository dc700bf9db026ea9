// Reads all that NVIDIA's elements attach, in handlers and as records, from what was attached and from its copy; prints
// how many numbers, texts and rows there were, and how much was not released.
import {
  NvDsOpticalFlowMeta,
  NvOFFlowVector,
} from "../../../lib/generated/deepstream/nvds_opticalflow_meta.ts";
import { NvDsMetaType } from "../../../lib/generated/deepstream/nvdsmeta.ts";
import {
  arrayFields,
  frameAnalyticsFields,
  objectAnalyticsFields,
  type Pad,
  Pipeline,
  trackerFields,
  userFields,
} from "../../../lib/index.ts";
import { type Attached, attachAudio, handed, runAttached } from "../attachments.ts";

/** Everything that can be reached is touched. */
function touch(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (value instanceof Map) return [...value].reduce((sum, [key, of]) => sum + touch(key) + touch(of), 0);
  if (Array.isArray(value)) return value.reduce((sum: number, of) => sum + touch(of), 0);
  if (typeof value === "string") return value.length;
  return value === undefined ? 0 : 1;
}

let read = 0;
function everything({ batch, frame, object }: Attached): void {
  for (const { layers } of [...frame.tensors, ...object.tensors]) {
    read += touch(layers.flatMap((layer) => [layer.name, layer.dims, layer.copy(), layer.view()]));
  }
  for (const found of frame.segmentations) read += touch([found.classMap, found.probabilities]);
  for (const flow of frame.opticalFlow) read += touch([flow.vectors, flow.vector(1, 2).x]);
  for (const found of frame.analytics) read += touch([found.objInROIcnt, found.objLCCumCnt, found.objCnt]);
  for (const found of object.analytics) read += touch([found.roiStatus, found.lcStatus, found.dirStatus]);
  for (const { tensor, regions } of batch.preprocessed)
    read += touch([tensor?.copy(), regions.map(({ box }) => box.left)]);
  const { past, terminated, shadow, reid } = batch.tracker;
  read += touch(
    JSON.stringify([past, terminated, shadow], (_, of) => (typeof of === "bigint" ? `${of}` : of)),
  );
  const { convexHull } = object.tracking;
  read += touch([reid, convexHull, object.tracking.reid, object.mask?.data, frame.dewarped?.views.length]);
  read += touch(batch.latency().components.map(({ name, steps }) => [name, steps.length]));
}

function recorded(pad: Pad) {
  const vectors = arrayFields({
    ...{ at: "data", count: ["rows", "cols"], struct: NvOFFlowVector, fields: ["flowx", "flowy"] },
  });
  return pad.records({
    object: ["obj_label", "text_params.display_text", "rect_params.left"],
    user: {
      regions: frameAnalyticsFields(),
      places: objectAnalyticsFields(),
      past: trackerFields("past", { target: ["objLabel"], frame: ["tBbox.left", "ptWorldFeet.1"] }),
      flow: userFields({
        ...{ on: "frame", type: NvDsMetaType.NVDS_OPTICAL_FLOW_META, struct: NvDsOpticalFlowMeta },
        ...{ fields: ["rows"], arrays: { vectors } },
      }),
    },
  });
}

let rows = 0;
const streams: ReturnType<typeof recorded>[] = [];
const alive = await runAttached(async ({ a, b }) => {
  streams.push(recorded(a), recorded(b));
  await Promise.all([a.onBatch(handed(everything)).ready, b.onBatch(handed(everything)).ready]);
});
for (const stream of streams) {
  for await (const { user, objects } of stream) {
    const { objInROIcnt, objLCCumCnt, objCnt } = user.regions;
    const { roiStatus, lcStatus } = user.places;
    const tables = [user.past.streams.targets.frames, user.flow.vectors, objInROIcnt, objLCCumCnt, objCnt];
    rows += [...tables, roiStatus, lcStatus, objects].reduce((sum, { count }) => sum + count, 0);
    read += touch([roiStatus.text.values, objInROIcnt.key.values, user.places.dirStatus.values]);
  }
}

const pipeline = Pipeline.launch("fakesrc name=source num-buffers=3 ! identity name=middle ! fakesink");
attachAudio(pipeline.element("source").pad("src"));
const middle = pipeline.element("middle").pad("src");
const sounds = middle.records({ frame: ["frame_num"], object: ["obj_label"], sound: ["class_label"] });
middle.onBatch((batch) => {
  read += touch(batch.sounds.map(({ class_label, users }) => [class_label, users.length]));
});
await pipeline.run();
for await (const batch of sounds) rows += batch.sounds.count + 100 * batch.frames.count;
console.log(JSON.stringify({ alive, read, rows }));
