// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { NvDsObj3DBbox, NvDsObjConvexHull, NvDsObjReid } from "./nvds_tracker_meta.ts";

export const functions = {
  NvMOT_Init: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  NvMOT_DeInit: { args: ["ptr"], returns: "void" },
  NvMOT_Process: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  NvMOT_Query: { args: ["u16", "ptr", "ptr"], returns: "u32" },
  NvMOT_RetrieveMiscData: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  NvMOT_RemoveStreams: { args: ["ptr", "u64"], returns: "u32" },
} as const;

export const callbacks = {
  _NvMOTMiscConfig_logMsg: { args: ["i32", "ptr"], returns: "void" },
} as const;

export const constants = {
  NVMOT_MAX_TRANSFORMS: 4,
  NVMOTCOMP_GPU: 1,
  NVMOTCOMP_CPU: 2,
  NVMOTCOMP_PVA: 4,
  NVMOTCOMP_ANY: 255,
  NVMOTCOMP_DEFAULT: 255,
} as const;

export const NvMOTConfigStatus = {
  NvMOTConfigStatus_OK: 0,
  NvMOTConfigStatus_Error: 1,
  NvMOTConfigStatus_Invalid: 2,
  NvMOTConfigStatus_Unsupported: 3,
} as const;
export type NvMOTConfigStatus = (typeof NvMOTConfigStatus)[keyof typeof NvMOTConfigStatus];

export const NvMOTBatchMode = {
  NvMOTBatchMode_Error: 0,
  NvMOTBatchMode_Batch: 1,
  NvMOTBatchMode_NonBatch: 2,
  NvMOTBatchMode_MaxValue: 3,
} as const;
export type NvMOTBatchMode = (typeof NvMOTBatchMode)[keyof typeof NvMOTBatchMode];

export const NvMOTStatus = {
  NvMOTStatus_OK: 0,
  NvMOTStatus_Error: 1,
  NvMOTStatus_Invalid_Path: 2,
} as const;
export type NvMOTStatus = (typeof NvMOTStatus)[keyof typeof NvMOTStatus];

export class NvMOTTimeMeta extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    frameNum: { offset: 0, size: 4, kind: "u32" },
    frameTimeStamp: { offset: 8, size: 8, kind: "u64" },
    localTimestamp: { offset: 16, size: 8, kind: "u64" },
    frameTimeValid: { offset: 24, size: 1, kind: "bool" },
  } as const;

  get frameNum(): number {
    return this.$live("frameNum").u32(this.$at);
  }

  set frameNum(value: number) {
    this.$live("frameNum").setU32(this.$at, this.$fit("u32", "frameNum", value));
  }

  get frameTimeStamp(): bigint {
    return this.$live("frameTimeStamp").u64(this.$at + 8);
  }

  set frameTimeStamp(value: bigint) {
    this.$live("frameTimeStamp").setU64(this.$at + 8, this.$fit("u64", "frameTimeStamp", value));
  }

  get localTimestamp(): bigint {
    return this.$live("localTimestamp").u64(this.$at + 16);
  }

  set localTimestamp(value: bigint) {
    this.$live("localTimestamp").setU64(this.$at + 16, this.$fit("u64", "localTimestamp", value));
  }

  get frameTimeValid(): boolean {
    return this.$live("frameTimeValid").u8(this.$at + 24) !== 0;
  }

  set frameTimeValid(value: boolean) {
    this.$live("frameTimeValid").setU8(this.$at + 24, this.$fit("bool", "frameTimeValid", value) ? 1 : 0);
  }
}

export class NvMOTPerTransformBatchConfig extends Struct {
  static readonly size = 20;
  static readonly align = 4;
  static readonly fields = {
    bufferType: { offset: 0, size: 4, kind: "u32", enum: "NvBufSurfaceMemType" },
    maxWidth: { offset: 4, size: 4, kind: "u32" },
    maxHeight: { offset: 8, size: 4, kind: "u32" },
    maxPitch: { offset: 12, size: 4, kind: "u32" },
    maxSize: { offset: 16, size: 4, kind: "u32" },
  } as const;

  get bufferType(): number {
    return this.$live("bufferType").u32(this.$at);
  }

  set bufferType(value: number) {
    this.$live("bufferType").setU32(this.$at, this.$fit("u32", "bufferType", value));
  }

  get maxWidth(): number {
    return this.$live("maxWidth").u32(this.$at + 4);
  }

  set maxWidth(value: number) {
    this.$live("maxWidth").setU32(this.$at + 4, this.$fit("u32", "maxWidth", value));
  }

  get maxHeight(): number {
    return this.$live("maxHeight").u32(this.$at + 8);
  }

  set maxHeight(value: number) {
    this.$live("maxHeight").setU32(this.$at + 8, this.$fit("u32", "maxHeight", value));
  }

  get maxPitch(): number {
    return this.$live("maxPitch").u32(this.$at + 12);
  }

  set maxPitch(value: number) {
    this.$live("maxPitch").setU32(this.$at + 12, this.$fit("u32", "maxPitch", value));
  }

  get maxSize(): number {
    return this.$live("maxSize").u32(this.$at + 16);
  }

  set maxSize(value: number) {
    this.$live("maxSize").setU32(this.$at + 16, this.$fit("u32", "maxSize", value));
  }
}

export class NvMOTMiscConfig extends Struct {
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields = {
    gpuId: { offset: 0, size: 4, kind: "u32" },
  } as const;

  get gpuId(): number {
    return this.$live("gpuId").u32(this.$at);
  }

  set gpuId(value: number) {
    this.$live("gpuId").setU32(this.$at, this.$fit("u32", "gpuId", value));
  }
}

export class NvMOTConfig extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    computeConfig: { offset: 0, size: 1, kind: "u8" },
    maxStreams: { offset: 4, size: 4, kind: "u32" },
    maxBufSurfAddrSize: { offset: 8, size: 4, kind: "u32" },
    numTransforms: { offset: 12, size: 1, kind: "u8" },
    perTransformBatchConfig: { offset: 16, size: 8, kind: "ptr", to: "NvMOTPerTransformBatchConfig" },
    miscConfig: { offset: 24, size: 4, kind: "struct", type: "NvMOTMiscConfig" },
    customConfigFilePathSize: { offset: 28, size: 2, kind: "u16" },
    customConfigFilePath: { offset: 32, size: 8, kind: "ptr" },
  } as const;

  get computeConfig(): number {
    return this.$live("computeConfig").u8(this.$at);
  }

  set computeConfig(value: number) {
    this.$live("computeConfig").setU8(this.$at, this.$fit("u8", "computeConfig", value));
  }

  get maxStreams(): number {
    return this.$live("maxStreams").u32(this.$at + 4);
  }

  set maxStreams(value: number) {
    this.$live("maxStreams").setU32(this.$at + 4, this.$fit("u32", "maxStreams", value));
  }

  get maxBufSurfAddrSize(): number {
    return this.$live("maxBufSurfAddrSize").u32(this.$at + 8);
  }

  set maxBufSurfAddrSize(value: number) {
    this.$live("maxBufSurfAddrSize").setU32(this.$at + 8, this.$fit("u32", "maxBufSurfAddrSize", value));
  }

  get numTransforms(): number {
    return this.$live("numTransforms").u8(this.$at + 12);
  }

  set numTransforms(value: number) {
    this.$live("numTransforms").setU8(this.$at + 12, this.$fit("u8", "numTransforms", value));
  }

  get perTransformBatchConfig(): number {
    return this.$live("perTransformBatchConfig").pointer(this.$at + 16);
  }

  set perTransformBatchConfig(_value: never) {
    this.$refusePointer("perTransformBatchConfig");
  }

  get miscConfig(): NvMOTMiscConfig {
    return new NvMOTMiscConfig(this.$live("miscConfig"), this.$at + 24);
  }

  get customConfigFilePathSize(): number {
    return this.$live("customConfigFilePathSize").u16(this.$at + 28);
  }

  set customConfigFilePathSize(value: number) {
    this.$live("customConfigFilePathSize").setU16(this.$at + 28, this.$fit("u16", "customConfigFilePathSize", value));
  }

  get customConfigFilePath(): number {
    return this.$live("customConfigFilePath").pointer(this.$at + 32);
  }

  set customConfigFilePath(_value: never) {
    this.$refusePointer("customConfigFilePath");
  }
}

export class NvMOTConfigResponse extends Struct {
  static readonly size = 20;
  static readonly align = 4;
  static readonly fields = {
    summaryStatus: { offset: 0, size: 4, kind: "u32", enum: "NvMOTConfigStatus" },
    computeStatus: { offset: 4, size: 4, kind: "u32", enum: "NvMOTConfigStatus" },
    transformBatchStatus: { offset: 8, size: 4, kind: "u32", enum: "NvMOTConfigStatus" },
    miscConfigStatus: { offset: 12, size: 4, kind: "u32", enum: "NvMOTConfigStatus" },
    customConfigStatus: { offset: 16, size: 4, kind: "u32", enum: "NvMOTConfigStatus" },
  } as const;

  get summaryStatus(): number {
    return this.$live("summaryStatus").u32(this.$at);
  }

  set summaryStatus(value: number) {
    this.$live("summaryStatus").setU32(this.$at, this.$fit("u32", "summaryStatus", value));
  }

  get computeStatus(): number {
    return this.$live("computeStatus").u32(this.$at + 4);
  }

  set computeStatus(value: number) {
    this.$live("computeStatus").setU32(this.$at + 4, this.$fit("u32", "computeStatus", value));
  }

  get transformBatchStatus(): number {
    return this.$live("transformBatchStatus").u32(this.$at + 8);
  }

  set transformBatchStatus(value: number) {
    this.$live("transformBatchStatus").setU32(this.$at + 8, this.$fit("u32", "transformBatchStatus", value));
  }

  get miscConfigStatus(): number {
    return this.$live("miscConfigStatus").u32(this.$at + 12);
  }

  set miscConfigStatus(value: number) {
    this.$live("miscConfigStatus").setU32(this.$at + 12, this.$fit("u32", "miscConfigStatus", value));
  }

  get customConfigStatus(): number {
    return this.$live("customConfigStatus").u32(this.$at + 16);
  }

  set customConfigStatus(value: number) {
    this.$live("customConfigStatus").setU32(this.$at + 16, this.$fit("u32", "customConfigStatus", value));
  }
}

export class NvMOTRect extends Struct {
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields = {
    x: { offset: 0, size: 4, kind: "f32" },
    y: { offset: 4, size: 4, kind: "f32" },
    width: { offset: 8, size: 4, kind: "f32" },
    height: { offset: 12, size: 4, kind: "f32" },
  } as const;

  get x(): number {
    return this.$live("x").f32(this.$at);
  }

  set x(value: number) {
    this.$live("x").setF32(this.$at, this.$fit("f32", "x", value));
  }

  get y(): number {
    return this.$live("y").f32(this.$at + 4);
  }

  set y(value: number) {
    this.$live("y").setF32(this.$at + 4, this.$fit("f32", "y", value));
  }

  get width(): number {
    return this.$live("width").f32(this.$at + 8);
  }

  set width(value: number) {
    this.$live("width").setF32(this.$at + 8, this.$fit("f32", "width", value));
  }

  get height(): number {
    return this.$live("height").f32(this.$at + 12);
  }

  set height(value: number) {
    this.$live("height").setF32(this.$at + 12, this.$fit("f32", "height", value));
  }
}

export class NvMOTMask extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    data: { offset: 0, size: 8, kind: "ptr" },
    width: { offset: 8, size: 4, kind: "u32" },
    height: { offset: 12, size: 4, kind: "u32" },
    allocatedSize: { offset: 16, size: 4, kind: "u32" },
  } as const;

  get data(): number {
    return this.$live("data").pointer(this.$at);
  }

  set data(_value: never) {
    this.$refusePointer("data");
  }

  get width(): number {
    return this.$live("width").u32(this.$at + 8);
  }

  set width(value: number) {
    this.$live("width").setU32(this.$at + 8, this.$fit("u32", "width", value));
  }

  get height(): number {
    return this.$live("height").u32(this.$at + 12);
  }

  set height(value: number) {
    this.$live("height").setU32(this.$at + 12, this.$fit("u32", "height", value));
  }

  get allocatedSize(): number {
    return this.$live("allocatedSize").u32(this.$at + 16);
  }

  set allocatedSize(value: number) {
    this.$live("allocatedSize").setU32(this.$at + 16, this.$fit("u32", "allocatedSize", value));
  }
}

export class NvMOTObjToTrack extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    classId: { offset: 0, size: 2, kind: "u16" },
    bbox: { offset: 4, size: 16, kind: "struct", type: "NvMOTRect" },
    confidence: { offset: 20, size: 4, kind: "f32" },
    doTracking: { offset: 24, size: 1, kind: "bool" },
    pPreservedData: { offset: 32, size: 8, kind: "ptr" },
  } as const;

  get classId(): number {
    return this.$live("classId").u16(this.$at);
  }

  set classId(value: number) {
    this.$live("classId").setU16(this.$at, this.$fit("u16", "classId", value));
  }

  get bbox(): NvMOTRect {
    return new NvMOTRect(this.$live("bbox"), this.$at + 4);
  }

  get confidence(): number {
    return this.$live("confidence").f32(this.$at + 20);
  }

  set confidence(value: number) {
    this.$live("confidence").setF32(this.$at + 20, this.$fit("f32", "confidence", value));
  }

  get doTracking(): boolean {
    return this.$live("doTracking").u8(this.$at + 24) !== 0;
  }

  set doTracking(value: boolean) {
    this.$live("doTracking").setU8(this.$at + 24, this.$fit("bool", "doTracking", value) ? 1 : 0);
  }

  get pPreservedData(): number {
    return this.$live("pPreservedData").pointer(this.$at + 32);
  }

  set pPreservedData(_value: never) {
    this.$refusePointer("pPreservedData");
  }
}

export class NvMOTObjToTrackList extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    detectionDone: { offset: 0, size: 1, kind: "bool" },
    list: { offset: 8, size: 8, kind: "ptr", to: "NvMOTObjToTrack" },
    numAllocated: { offset: 16, size: 4, kind: "u32" },
    numFilled: { offset: 20, size: 4, kind: "u32" },
  } as const;

  get detectionDone(): boolean {
    return this.$live("detectionDone").u8(this.$at) !== 0;
  }

  set detectionDone(value: boolean) {
    this.$live("detectionDone").setU8(this.$at, this.$fit("bool", "detectionDone", value) ? 1 : 0);
  }

  get list(): number {
    return this.$live("list").pointer(this.$at + 8);
  }

  set list(_value: never) {
    this.$refusePointer("list");
  }

  get numAllocated(): number {
    return this.$live("numAllocated").u32(this.$at + 16);
  }

  set numAllocated(value: number) {
    this.$live("numAllocated").setU32(this.$at + 16, this.$fit("u32", "numAllocated", value));
  }

  get numFilled(): number {
    return this.$live("numFilled").u32(this.$at + 20);
  }

  set numFilled(value: number) {
    this.$live("numFilled").setU32(this.$at + 20, this.$fit("u32", "numFilled", value));
  }
}

export class NvMOTFrame extends Struct {
  static readonly size = 104;
  static readonly align = 8;
  static readonly fields = {
    streamID: { offset: 0, size: 8, kind: "u64" },
    seq_index: { offset: 8, size: 4, kind: "u32" },
    frameNum: { offset: 12, size: 4, kind: "u32" },
    timeMeta: { offset: 16, size: 32, kind: "struct", type: "NvMOTTimeMeta" },
    srcFrameWidth: { offset: 48, size: 4, kind: "u32" },
    srcFrameHeight: { offset: 52, size: 4, kind: "u32" },
    doTracking: { offset: 56, size: 1, kind: "bool" },
    reset: { offset: 57, size: 1, kind: "bool" },
    numBuffers: { offset: 58, size: 1, kind: "u8" },
    bufferList: { offset: 64, size: 8, kind: "ptr" },
    objectsIn: { offset: 72, size: 24, kind: "struct", type: "NvMOTObjToTrackList" },
    sensorName: { offset: 96, size: 8, kind: "ptr" },
  } as const;

  get streamID(): bigint {
    return this.$live("streamID").u64(this.$at);
  }

  set streamID(value: bigint) {
    this.$live("streamID").setU64(this.$at, this.$fit("u64", "streamID", value));
  }

  get seq_index(): number {
    return this.$live("seq_index").u32(this.$at + 8);
  }

  set seq_index(value: number) {
    this.$live("seq_index").setU32(this.$at + 8, this.$fit("u32", "seq_index", value));
  }

  get frameNum(): number {
    return this.$live("frameNum").u32(this.$at + 12);
  }

  set frameNum(value: number) {
    this.$live("frameNum").setU32(this.$at + 12, this.$fit("u32", "frameNum", value));
  }

  get timeMeta(): NvMOTTimeMeta {
    return new NvMOTTimeMeta(this.$live("timeMeta"), this.$at + 16);
  }

  get srcFrameWidth(): number {
    return this.$live("srcFrameWidth").u32(this.$at + 48);
  }

  set srcFrameWidth(value: number) {
    this.$live("srcFrameWidth").setU32(this.$at + 48, this.$fit("u32", "srcFrameWidth", value));
  }

  get srcFrameHeight(): number {
    return this.$live("srcFrameHeight").u32(this.$at + 52);
  }

  set srcFrameHeight(value: number) {
    this.$live("srcFrameHeight").setU32(this.$at + 52, this.$fit("u32", "srcFrameHeight", value));
  }

  get doTracking(): boolean {
    return this.$live("doTracking").u8(this.$at + 56) !== 0;
  }

  set doTracking(value: boolean) {
    this.$live("doTracking").setU8(this.$at + 56, this.$fit("bool", "doTracking", value) ? 1 : 0);
  }

  get reset(): boolean {
    return this.$live("reset").u8(this.$at + 57) !== 0;
  }

  set reset(value: boolean) {
    this.$live("reset").setU8(this.$at + 57, this.$fit("bool", "reset", value) ? 1 : 0);
  }

  get numBuffers(): number {
    return this.$live("numBuffers").u8(this.$at + 58);
  }

  set numBuffers(value: number) {
    this.$live("numBuffers").setU8(this.$at + 58, this.$fit("u8", "numBuffers", value));
  }

  get bufferList(): number {
    return this.$live("bufferList").pointer(this.$at + 64);
  }

  set bufferList(_value: never) {
    this.$refusePointer("bufferList");
  }

  get objectsIn(): NvMOTObjToTrackList {
    return new NvMOTObjToTrackList(this.$live("objectsIn"), this.$at + 72);
  }

  get sensorName(): number {
    return this.$live("sensorName").pointer(this.$at + 96);
  }

  set sensorName(_value: never) {
    this.$refusePointer("sensorName");
  }
}

export class NvMOTTrackedObj extends Struct {
  static readonly size = 376;
  static readonly align = 8;
  static readonly fields = {
    classId: { offset: 0, size: 2, kind: "u16" },
    trackingId: { offset: 8, size: 8, kind: "u64" },
    bbox: { offset: 16, size: 16, kind: "struct", type: "NvMOTRect" },
    confidence: { offset: 32, size: 4, kind: "f32" },
    age: { offset: 36, size: 4, kind: "u32" },
    associatedObjectIn: { offset: 40, size: 8, kind: "ptr", to: "NvMOTObjToTrack" },
    reid: { offset: 48, size: 24, kind: "struct", type: "NvDsObjReid" },
    visibility: { offset: 72, size: 4, kind: "f32" },
    ptImgFeet: { offset: 76, size: 8, kind: "array", of: "f32", length: 2 },
    ptWorldFeet: { offset: 84, size: 8, kind: "array", of: "f32", length: 2 },
    convexHull: { offset: 96, size: 16, kind: "struct", type: "NvDsObjConvexHull" },
    mask: { offset: 112, size: 24, kind: "struct", type: "NvMOTMask" },
    bbox3DWorld: { offset: 136, size: 48, kind: "struct", type: "NvDsObj3DBbox" },
    bbox3DImg: { offset: 184, size: 64, kind: "array", of: "f32", length: 16 },
    reserved: { offset: 248, size: 128, kind: "array", of: "u8", length: 128 },
  } as const;

  get classId(): number {
    return this.$live("classId").u16(this.$at);
  }

  set classId(value: number) {
    this.$live("classId").setU16(this.$at, this.$fit("u16", "classId", value));
  }

  get trackingId(): bigint {
    return this.$live("trackingId").u64(this.$at + 8);
  }

  set trackingId(value: bigint) {
    this.$live("trackingId").setU64(this.$at + 8, this.$fit("u64", "trackingId", value));
  }

  get bbox(): NvMOTRect {
    return new NvMOTRect(this.$live("bbox"), this.$at + 16);
  }

  get confidence(): number {
    return this.$live("confidence").f32(this.$at + 32);
  }

  set confidence(value: number) {
    this.$live("confidence").setF32(this.$at + 32, this.$fit("f32", "confidence", value));
  }

  get age(): number {
    return this.$live("age").u32(this.$at + 36);
  }

  set age(value: number) {
    this.$live("age").setU32(this.$at + 36, this.$fit("u32", "age", value));
  }

  get associatedObjectIn(): number {
    return this.$live("associatedObjectIn").pointer(this.$at + 40);
  }

  set associatedObjectIn(_value: never) {
    this.$refusePointer("associatedObjectIn");
  }

  get reid(): NvDsObjReid {
    return new NvDsObjReid(this.$live("reid"), this.$at + 48);
  }

  get visibility(): number {
    return this.$live("visibility").f32(this.$at + 72);
  }

  set visibility(value: number) {
    this.$live("visibility").setF32(this.$at + 72, this.$fit("f32", "visibility", value));
  }

  get ptImgFeet(): NumberArray {
    return new NumberArray(this.$live("ptImgFeet"), this.$at + 76, 2, "f32");
  }

  get ptWorldFeet(): NumberArray {
    return new NumberArray(this.$live("ptWorldFeet"), this.$at + 84, 2, "f32");
  }

  get convexHull(): NvDsObjConvexHull {
    return new NvDsObjConvexHull(this.$live("convexHull"), this.$at + 96);
  }

  get mask(): NvMOTMask {
    return new NvMOTMask(this.$live("mask"), this.$at + 112);
  }

  get bbox3DWorld(): NvDsObj3DBbox {
    return new NvDsObj3DBbox(this.$live("bbox3DWorld"), this.$at + 136);
  }

  get bbox3DImg(): NumberArray {
    return new NumberArray(this.$live("bbox3DImg"), this.$at + 184, 16, "f32");
  }

  get reserved(): NumberArray {
    return new NumberArray(this.$live("reserved"), this.$at + 248, 128, "u8");
  }
}

export class NvMOTTrackedObjList extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    streamID: { offset: 0, size: 8, kind: "u64" },
    frameNum: { offset: 8, size: 4, kind: "u32" },
    valid: { offset: 12, size: 1, kind: "bool" },
    list: { offset: 16, size: 8, kind: "ptr", to: "NvMOTTrackedObj" },
    numAllocated: { offset: 24, size: 4, kind: "u32" },
    numFilled: { offset: 28, size: 4, kind: "u32" },
  } as const;

  get streamID(): bigint {
    return this.$live("streamID").u64(this.$at);
  }

  set streamID(value: bigint) {
    this.$live("streamID").setU64(this.$at, this.$fit("u64", "streamID", value));
  }

  get frameNum(): number {
    return this.$live("frameNum").u32(this.$at + 8);
  }

  set frameNum(value: number) {
    this.$live("frameNum").setU32(this.$at + 8, this.$fit("u32", "frameNum", value));
  }

  get valid(): boolean {
    return this.$live("valid").u8(this.$at + 12) !== 0;
  }

  set valid(value: boolean) {
    this.$live("valid").setU8(this.$at + 12, this.$fit("bool", "valid", value) ? 1 : 0);
  }

  get list(): number {
    return this.$live("list").pointer(this.$at + 16);
  }

  set list(_value: never) {
    this.$refusePointer("list");
  }

  get numAllocated(): number {
    return this.$live("numAllocated").u32(this.$at + 24);
  }

  set numAllocated(value: number) {
    this.$live("numAllocated").setU32(this.$at + 24, this.$fit("u32", "numAllocated", value));
  }

  get numFilled(): number {
    return this.$live("numFilled").u32(this.$at + 28);
  }

  set numFilled(value: number) {
    this.$live("numFilled").setU32(this.$at + 28, this.$fit("u32", "numFilled", value));
  }
}

export class NvMOTTrackedObjBatch extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    list: { offset: 0, size: 8, kind: "ptr", to: "NvMOTTrackedObjList" },
    numAllocated: { offset: 8, size: 4, kind: "u32" },
    numFilled: { offset: 12, size: 4, kind: "u32" },
    pReidTensorBatch: { offset: 16, size: 8, kind: "ptr", to: "NvDsReidTensorBatch" },
  } as const;

  get list(): number {
    return this.$live("list").pointer(this.$at);
  }

  set list(_value: never) {
    this.$refusePointer("list");
  }

  get numAllocated(): number {
    return this.$live("numAllocated").u32(this.$at + 8);
  }

  set numAllocated(value: number) {
    this.$live("numAllocated").setU32(this.$at + 8, this.$fit("u32", "numAllocated", value));
  }

  get numFilled(): number {
    return this.$live("numFilled").u32(this.$at + 12);
  }

  set numFilled(value: number) {
    this.$live("numFilled").setU32(this.$at + 12, this.$fit("u32", "numFilled", value));
  }

  get pReidTensorBatch(): number {
    return this.$live("pReidTensorBatch").pointer(this.$at + 16);
  }

  set pReidTensorBatch(_value: never) {
    this.$refusePointer("pReidTensorBatch");
  }
}

export class NvMOTTrackerMiscData extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    pPastFrameObjBatch: { offset: 0, size: 8, kind: "ptr", to: "NvDsTargetMiscDataBatch" },
    pTerminatedTrackBatch: { offset: 8, size: 8, kind: "ptr", to: "NvDsTargetMiscDataBatch" },
    pShadowTrackBatch: { offset: 16, size: 8, kind: "ptr", to: "NvDsTargetMiscDataBatch" },
  } as const;

  get pPastFrameObjBatch(): number {
    return this.$live("pPastFrameObjBatch").pointer(this.$at);
  }

  set pPastFrameObjBatch(_value: never) {
    this.$refusePointer("pPastFrameObjBatch");
  }

  get pTerminatedTrackBatch(): number {
    return this.$live("pTerminatedTrackBatch").pointer(this.$at + 8);
  }

  set pTerminatedTrackBatch(_value: never) {
    this.$refusePointer("pTerminatedTrackBatch");
  }

  get pShadowTrackBatch(): number {
    return this.$live("pShadowTrackBatch").pointer(this.$at + 16);
  }

  set pShadowTrackBatch(_value: never) {
    this.$refusePointer("pShadowTrackBatch");
  }
}

export class NvMOTProcessParams extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    numFrames: { offset: 0, size: 4, kind: "u32" },
    frameList: { offset: 8, size: 8, kind: "ptr", to: "NvMOTFrame" },
  } as const;

  get numFrames(): number {
    return this.$live("numFrames").u32(this.$at);
  }

  set numFrames(value: number) {
    this.$live("numFrames").setU32(this.$at, this.$fit("u32", "numFrames", value));
  }

  get frameList(): number {
    return this.$live("frameList").pointer(this.$at + 8);
  }

  set frameList(_value: never) {
    this.$refusePointer("frameList");
  }
}

export class NvMOTQuery extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    computeConfig: { offset: 0, size: 1, kind: "u8" },
    numTransforms: { offset: 1, size: 1, kind: "u8" },
    colorFormats: { offset: 4, size: 4, kind: "array", of: "u32", length: 1 },
    memType: { offset: 8, size: 4, kind: "u32", enum: "NvBufSurfaceMemType" },
    maxTargetsPerStream: { offset: 12, size: 4, kind: "u32" },
    maxShadowTrackingAge: { offset: 16, size: 4, kind: "u32" },
    outputReidTensor: { offset: 20, size: 1, kind: "bool" },
    reidFeatureSize: { offset: 24, size: 4, kind: "u32" },
    outputTrajectory: { offset: 28, size: 1, kind: "bool" },
    outputVisibility: { offset: 29, size: 1, kind: "bool" },
    outputFootLocation: { offset: 30, size: 1, kind: "bool" },
    outputConvexHull: { offset: 31, size: 1, kind: "bool" },
    maxConvexHullSize: { offset: 32, size: 4, kind: "u32" },
    supportPastFrame: { offset: 36, size: 1, kind: "bool" },
    batchMode: { offset: 40, size: 4, kind: "u32", enum: "NvMOTBatchMode" },
    outputTerminatedTracks: { offset: 44, size: 1, kind: "bool" },
    maxTrajectoryBufferLength: { offset: 48, size: 4, kind: "u32" },
    outputShadowTracks: { offset: 52, size: 1, kind: "bool" },
    contextHandle: { offset: 56, size: 8, kind: "ptr", to: "NvMOTContext" },
  } as const;

  get computeConfig(): number {
    return this.$live("computeConfig").u8(this.$at);
  }

  set computeConfig(value: number) {
    this.$live("computeConfig").setU8(this.$at, this.$fit("u8", "computeConfig", value));
  }

  get numTransforms(): number {
    return this.$live("numTransforms").u8(this.$at + 1);
  }

  set numTransforms(value: number) {
    this.$live("numTransforms").setU8(this.$at + 1, this.$fit("u8", "numTransforms", value));
  }

  get colorFormats(): NumberArray {
    return new NumberArray(this.$live("colorFormats"), this.$at + 4, 1, "u32");
  }

  get memType(): number {
    return this.$live("memType").u32(this.$at + 8);
  }

  set memType(value: number) {
    this.$live("memType").setU32(this.$at + 8, this.$fit("u32", "memType", value));
  }

  get maxTargetsPerStream(): number {
    return this.$live("maxTargetsPerStream").u32(this.$at + 12);
  }

  set maxTargetsPerStream(value: number) {
    this.$live("maxTargetsPerStream").setU32(this.$at + 12, this.$fit("u32", "maxTargetsPerStream", value));
  }

  get maxShadowTrackingAge(): number {
    return this.$live("maxShadowTrackingAge").u32(this.$at + 16);
  }

  set maxShadowTrackingAge(value: number) {
    this.$live("maxShadowTrackingAge").setU32(this.$at + 16, this.$fit("u32", "maxShadowTrackingAge", value));
  }

  get outputReidTensor(): boolean {
    return this.$live("outputReidTensor").u8(this.$at + 20) !== 0;
  }

  set outputReidTensor(value: boolean) {
    this.$live("outputReidTensor").setU8(this.$at + 20, this.$fit("bool", "outputReidTensor", value) ? 1 : 0);
  }

  get reidFeatureSize(): number {
    return this.$live("reidFeatureSize").u32(this.$at + 24);
  }

  set reidFeatureSize(value: number) {
    this.$live("reidFeatureSize").setU32(this.$at + 24, this.$fit("u32", "reidFeatureSize", value));
  }

  get outputTrajectory(): boolean {
    return this.$live("outputTrajectory").u8(this.$at + 28) !== 0;
  }

  set outputTrajectory(value: boolean) {
    this.$live("outputTrajectory").setU8(this.$at + 28, this.$fit("bool", "outputTrajectory", value) ? 1 : 0);
  }

  get outputVisibility(): boolean {
    return this.$live("outputVisibility").u8(this.$at + 29) !== 0;
  }

  set outputVisibility(value: boolean) {
    this.$live("outputVisibility").setU8(this.$at + 29, this.$fit("bool", "outputVisibility", value) ? 1 : 0);
  }

  get outputFootLocation(): boolean {
    return this.$live("outputFootLocation").u8(this.$at + 30) !== 0;
  }

  set outputFootLocation(value: boolean) {
    this.$live("outputFootLocation").setU8(this.$at + 30, this.$fit("bool", "outputFootLocation", value) ? 1 : 0);
  }

  get outputConvexHull(): boolean {
    return this.$live("outputConvexHull").u8(this.$at + 31) !== 0;
  }

  set outputConvexHull(value: boolean) {
    this.$live("outputConvexHull").setU8(this.$at + 31, this.$fit("bool", "outputConvexHull", value) ? 1 : 0);
  }

  get maxConvexHullSize(): number {
    return this.$live("maxConvexHullSize").u32(this.$at + 32);
  }

  set maxConvexHullSize(value: number) {
    this.$live("maxConvexHullSize").setU32(this.$at + 32, this.$fit("u32", "maxConvexHullSize", value));
  }

  get supportPastFrame(): boolean {
    return this.$live("supportPastFrame").u8(this.$at + 36) !== 0;
  }

  set supportPastFrame(value: boolean) {
    this.$live("supportPastFrame").setU8(this.$at + 36, this.$fit("bool", "supportPastFrame", value) ? 1 : 0);
  }

  get batchMode(): number {
    return this.$live("batchMode").u32(this.$at + 40);
  }

  set batchMode(value: number) {
    this.$live("batchMode").setU32(this.$at + 40, this.$fit("u32", "batchMode", value));
  }

  get outputTerminatedTracks(): boolean {
    return this.$live("outputTerminatedTracks").u8(this.$at + 44) !== 0;
  }

  set outputTerminatedTracks(value: boolean) {
    this.$live("outputTerminatedTracks").setU8(this.$at + 44, this.$fit("bool", "outputTerminatedTracks", value) ? 1 : 0);
  }

  get maxTrajectoryBufferLength(): number {
    return this.$live("maxTrajectoryBufferLength").u32(this.$at + 48);
  }

  set maxTrajectoryBufferLength(value: number) {
    this.$live("maxTrajectoryBufferLength").setU32(this.$at + 48, this.$fit("u32", "maxTrajectoryBufferLength", value));
  }

  get outputShadowTracks(): boolean {
    return this.$live("outputShadowTracks").u8(this.$at + 52) !== 0;
  }

  set outputShadowTracks(value: boolean) {
    this.$live("outputShadowTracks").setU8(this.$at + 52, this.$fit("bool", "outputShadowTracks", value) ? 1 : 0);
  }

  get contextHandle(): number {
    return this.$live("contextHandle").pointer(this.$at + 56);
  }

  set contextHandle(_value: never) {
    this.$refusePointer("contextHandle");
  }
}
