/** What nvtracker tells beside each frame's objects: nvds_tracker_meta.h. */
import type * as Tracker from "../generated/deepstream/nvds_tracker_meta.ts";
import type { Memory } from "../native/memory.ts";
import { copyNumbers } from "../native/numbers.ts";
import { sdkModule } from "../sdk/modules.ts";
import { SdkError } from "../sdk/select.ts";
import { type Box, readBox } from "./geometry.ts";
import { NvDsMetaType } from "./structs.ts";
import type { UserMeta } from "./user.ts";

const tracker: Partial<typeof Tracker> = sdkModule("nvds_tracker_meta");

/** As the tracker sees a target in one frame. */
export interface TargetFrame {
  readonly frameNum: number;
  /** In pixels of the batch's surfaces. */
  readonly tBbox: Box;
  /** 0 to 1. */
  readonly confidence: number;
  /** Frames since the target was found. */
  readonly age: number;
  /** As in `ACTIVE`, `INACTIVE`, `TENTATIVE`; undefined where the SDK does not tell. */
  readonly trackerState: string | undefined;
  /** How much of it is not hidden, 0 to 1; undefined where the SDK does not tell. */
  readonly visibility: number | undefined;
  /** Where it stands in the world; undefined where the SDK does not tell. */
  readonly ptWorldFeet: readonly number[] | undefined;
}

/** An object that the tracker followed or follows. */
export interface Target {
  readonly uniqueId: bigint;
  readonly classId: number;
  readonly objLabel: string;
  /** Oldest first. */
  readonly frames: readonly TargetFrame[];
}

export interface TargetStream {
  readonly streamID: number;
  readonly surfaceStreamID: bigint;
  readonly targets: readonly Target[];
}

/** Copies: to be kept as long as one likes. Empty where the tracker is not configured to tell. */
export interface TrackerLists {
  /** What it had held back: targets of earlier frames, of which it was not sure then. */
  readonly past: readonly TargetStream[];
  /** Targets that it has given up, with where they have been. */
  readonly terminated: readonly TargetStream[];
  /** Targets that it follows without seeing them. */
  readonly shadow: readonly TargetStream[];
  /** What objects look like, a vector each, in the tracker's order; undefined where it does not tell. */
  readonly reid: readonly Float32Array[] | undefined;
}

/** What the tracker says of one object. Copies. */
export interface ObjectTracking {
  /** What it looks like, as a vector to be compared with others'. */
  readonly reid: Float32Array | undefined;
  /** How much of it is not hidden, 0 to 1. */
  readonly visibility: number | undefined;
  /** Where it stands: x, y in the picture, and in the world. */
  readonly imageFoot: readonly [number, number] | undefined;
  readonly worldFoot: readonly [number, number] | undefined;
  /** Corners of its outline in the picture: x and y in turn. */
  readonly convexHull: Int32Array | undefined;
  readonly box3d: Box3d | undefined;
}

/** A box in the world, its turn (radians) and its speed. (NvDsObj3DBbox) */
export type Box3d = { readonly [Name in keyof typeof Tracker.NvDsObj3DBbox.fields]: number };

function required<Name extends keyof typeof Tracker>(name: Name): (typeof Tracker)[Name] {
  const found: (typeof Tracker)[Name] | undefined = tracker[name];
  if (found === undefined) throw new SdkError(`This DeepStream's tracker has no ${name}.`);
  return found;
}

const stateNames = new Map<number, string>(
  Object.entries(tracker.TRACKER_STATE ?? {}).map(([name, value]) => [value, name]),
);

export function trackerLists(users: readonly UserMeta[]): TrackerLists {
  const of = (type: number): UserMeta[] => users.filter((user) => user.type === type);
  const targets = (type: number): TargetStream[] => of(type).flatMap((user) => user.read(streams));
  const reid = of(NvDsMetaType.NVDS_TRACKER_BATCH_REID_META).map((user) => user.read(reidRows));
  return {
    past: targets(NvDsMetaType.NVDS_TRACKER_PAST_FRAME_META),
    terminated: targets(NvDsMetaType.NVDS_TRACKER_TERMINATED_LIST_META),
    shadow: targets(NvDsMetaType.NVDS_TRACKER_SHADOW_LIST_META),
    reid: reid.at(-1),
  };
}

function streams(memory: Memory, at: number): TargetStream[] {
  const Stream = required("NvDsTargetMiscDataStream");
  const { list, numFilled } = new (required("NvDsTargetMiscDataBatch"))(memory, at);
  return elements(list, numFilled, Stream.size).map((place) => {
    const stream = new Stream(memory, place);
    const { size } = required("NvDsTargetMiscDataObject");
    return {
      streamID: stream.streamID,
      surfaceStreamID: stream.surfaceStreamID,
      targets: elements(stream.list, stream.numFilled, size).map((object) => target(memory, object)),
    };
  });
}

function target(memory: Memory, at: number): Target {
  const { uniqueId, classId, objLabel, list, numObj } = new (required("NvDsTargetMiscDataObject"))(
    memory,
    at,
  );
  const { size } = required("NvDsTargetMiscDataFrame");
  const frames = elements(list, numObj, size).map((place) => targetFrame(memory, place));
  return { uniqueId, classId, objLabel, frames };
}

function targetFrame(memory: Memory, at: number): TargetFrame {
  const Frame = required("NvDsTargetMiscDataFrame");
  const frame = new Frame(memory, at);
  const state = "trackerState" in Frame.fields ? frame.trackerState : undefined;
  return {
    frameNum: frame.frameNum,
    tBbox: readBox(frame.tBbox),
    confidence: frame.confidence,
    age: frame.age,
    trackerState: state === undefined ? undefined : (stateNames.get(state) ?? `${state}`),
    visibility: "visibility" in Frame.fields ? frame.visibility : undefined,
    ptWorldFeet: "ptWorldFeet" in Frame.fields ? frame.ptWorldFeet.toArray() : undefined,
  };
}

function elements(list: number, count: number, size: number): number[] {
  return list === 0 ? [] : Array.from({ length: count }, (_, index) => list + index * size);
}

function reidRows(memory: Memory, at: number): Float32Array[] {
  const { featureSize, numFilled, ptr_host } = new (required("NvDsReidTensorBatch"))(memory, at);
  return elements(ptr_host, numFilled, featureSize * 4).map((row) =>
    copyNumbers(memory, row, "float32", featureSize),
  );
}

export function objectTracking(users: readonly UserMeta[]): ObjectTracking {
  function last<Value>(type: number, read: (memory: Memory, at: number) => Value): Value | undefined {
    return users.findLast((user) => user.type === type)?.read(read);
  }
  return {
    reid: last(NvDsMetaType.NVDS_TRACKER_OBJ_REID_META, objectReid),
    visibility: last(NvDsMetaType.NVDS_OBJ_VISIBILITY, (memory, at) => memory.f32(at)),
    imageFoot: last(NvDsMetaType.NVDS_OBJ_IMAGE_FOOT_LOCATION, pair),
    worldFoot: last(NvDsMetaType.NVDS_OBJ_WORLD_FOOT_LOCATION, pair),
    convexHull: last(NvDsMetaType.NVDS_OBJ_IMAGE_CONVEX_HULL, hull),
    box3d: last(NvDsMetaType.NVDS_OBJ_3D_META, box3d),
  };
}

function objectReid(memory: Memory, at: number): Float32Array | undefined {
  const { featureSize, ptr_host } = new (required("NvDsObjReid"))(memory, at);
  return ptr_host === 0 ? undefined : copyNumbers(memory, ptr_host, "float32", featureSize);
}

function pair(memory: Memory, at: number): readonly [number, number] {
  return [memory.f32(at), memory.f32(at + 4)];
}

function hull(memory: Memory, at: number): Int32Array {
  const { list, numPoints } = new (required("NvDsObjConvexHull"))(memory, at);
  return list === 0 ? new Int32Array() : copyNumbers(memory, list, "int32", numPoints * 2);
}

function box3d(memory: Memory, at: number): Box3d {
  const box = new (required("NvDsObj3DBbox"))(memory, at);
  const { xCentre, yCentre, zCentre, xLen, yLen, zLen, xRot, yRot, zRot, xVel, yVel, zVel } = box;
  return { xCentre, yCentre, zCentre, xLen, yLen, zLen, xRot, yRot, zRot, xVel, yVel, zVel };
}
