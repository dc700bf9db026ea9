/** nvtracker's lists of targets as records: nvds_tracker_meta.h. */
import type * as Tracker from "../generated/deepstream/nvds_tracker_meta.ts";
import { lazily } from "../native/lazy.ts";
import { RecordError } from "./errors.ts";
import type { PathsOf } from "./paths.ts";

// Programs that record none of it start without DeepStream's bindings.
const bindings: () => typeof import("../sdk/modules.ts") = lazily(() => require("../sdk/modules.ts"));

/** What is recorded of the streams in a list, of their targets, and of the frames that those were followed through. */
export interface TrackerPaths<
  Stream extends PathsOf<"NvDsTargetMiscDataStream">,
  Target extends PathsOf<"NvDsTargetMiscDataObject">,
  Frame extends PathsOf<"NvDsTargetMiscDataFrame">,
> {
  readonly stream?: readonly Stream[];
  readonly target?: readonly Target[];
  readonly frame?: readonly Frame[];
}

/** As Batch.tracker has them. */
export type TrackerList = "past" | "terminated" | "shadow";

const types = {
  past: "NVDS_TRACKER_PAST_FRAME_META",
  terminated: "NVDS_TRACKER_TERMINATED_LIST_META",
  shadow: "NVDS_TRACKER_SHADOW_LIST_META",
} as const;

type Pointed<Struct, Path, Below> = {
  readonly at: string;
  readonly count: string;
  readonly struct: Struct;
  readonly fields: readonly Path[];
  readonly arrays: Below;
};
type Structs = Pick<
  typeof Tracker,
  | "NvDsTargetMiscDataBatch"
  | "NvDsTargetMiscDataStream"
  | "NvDsTargetMiscDataObject"
  | "NvDsTargetMiscDataFrame"
>;

/**
 * One of nvtracker's lists, for `user` of records():
 *
 *     user: { gone: trackerFields("terminated", { target: ["uniqueId", "objLabel"], frame: ["frameNum", "tBbox.left"] }) }
 *
 *     for (const list of batch.user.gone)
 *       for (const stream of list.streams) for (const target of stream.targets) target.frames[0]?.frameNum;
 *     batch.user.gone.streams.targets.uniqueId; // of all of them, as a column
 */
export function trackerFields<
  const Stream extends PathsOf<"NvDsTargetMiscDataStream"> = never,
  const Target extends PathsOf<"NvDsTargetMiscDataObject"> = never,
  const Frame extends PathsOf<"NvDsTargetMiscDataFrame"> = never,
>(
  list: TrackerList,
  { stream = [], target = [], frame = [] }: TrackerPaths<Stream, Target, Frame>,
): {
  readonly on: "batch";
  readonly type: number;
  readonly struct: Structs["NvDsTargetMiscDataBatch"];
  readonly fields: readonly never[];
  readonly arrays: {
    readonly streams: Pointed<
      Structs["NvDsTargetMiscDataStream"],
      Stream,
      {
        readonly targets: Pointed<
          Structs["NvDsTargetMiscDataObject"],
          Target,
          // biome-ignore lint/complexity/noBannedTypes: frames point to nothing
          { readonly frames: Pointed<Structs["NvDsTargetMiscDataFrame"], Frame, {}> }
        >;
      }
    >;
  };
} {
  const structs = trackerStructs();
  const frames = {
    ...{ at: "list", count: "numObj", struct: structs.NvDsTargetMiscDataFrame },
    ...{ fields: frame, arrays: {} },
  };
  const targets = {
    ...{ at: "list", count: "numFilled", struct: structs.NvDsTargetMiscDataObject },
    ...{ fields: target, arrays: { frames } },
  };
  const streams = {
    ...{ at: "list", count: "numFilled", struct: structs.NvDsTargetMiscDataStream },
    ...{ fields: stream, arrays: { targets } },
  };
  return {
    on: "batch",
    type: bindings().sdkModule("nvdsmeta").NvDsMetaType[types[list]],
    ...{ struct: structs.NvDsTargetMiscDataBatch, fields: [], arrays: { streams } },
  };
}

function trackerStructs(): Structs {
  const tracker: Partial<Structs> = bindings().sdkModule("nvds_tracker_meta");
  const {
    NvDsTargetMiscDataBatch,
    NvDsTargetMiscDataStream,
    NvDsTargetMiscDataObject,
    NvDsTargetMiscDataFrame,
  } = tracker;
  if (
    NvDsTargetMiscDataBatch === undefined ||
    NvDsTargetMiscDataStream === undefined ||
    NvDsTargetMiscDataObject === undefined ||
    NvDsTargetMiscDataFrame === undefined
  ) {
    throw new RecordError(
      "This DeepStream's tracker has no lists of targets in this form (6.4 and later have).",
    );
  }
  return {
    NvDsTargetMiscDataBatch,
    NvDsTargetMiscDataStream,
    NvDsTargetMiscDataObject,
    NvDsTargetMiscDataFrame,
  };
}
