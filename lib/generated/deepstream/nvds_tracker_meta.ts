// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { NvOSD_RectParams } from "./nvll_osd_struct.ts";

export const constants = {
  MAX_LABEL_SIZE: 128,
} as const;

export const TRACKER_STATE = {
  EMPTY: 0,
  ACTIVE: 1,
  INACTIVE: 2,
  TENTATIVE: 3,
  PROJECTED: 4,
  QUASIACTIVE: 5,
} as const;
export type TRACKER_STATE = (typeof TRACKER_STATE)[keyof typeof TRACKER_STATE];

export class NvDsTargetMiscDataFrame extends Struct {
  static readonly size = 144;
  static readonly align = 8;
  static readonly fields = {
    frameNum: { offset: 0, size: 4, kind: "u32" },
    tBbox: { offset: 8, size: 112, kind: "struct", type: "NvOSD_RectParams" },
    confidence: { offset: 120, size: 4, kind: "f32" },
    age: { offset: 124, size: 4, kind: "u32" },
    trackerState: { offset: 128, size: 4, kind: "u32", enum: "TRACKER_STATE" },
    visibility: { offset: 132, size: 4, kind: "f32" },
    ptWorldFeet: { offset: 136, size: 8, kind: "array", of: "f32", length: 2 },
  } as const;

  get frameNum(): number {
    return this.$live("frameNum").u32(this.$at);
  }

  set frameNum(value: number) {
    this.$live("frameNum").setU32(this.$at, this.$fit("u32", "frameNum", value));
  }

  get tBbox(): NvOSD_RectParams {
    return new NvOSD_RectParams(this.$live("tBbox"), this.$at + 8);
  }

  get confidence(): number {
    return this.$live("confidence").f32(this.$at + 120);
  }

  set confidence(value: number) {
    this.$live("confidence").setF32(this.$at + 120, this.$fit("f32", "confidence", value));
  }

  get age(): number {
    return this.$live("age").u32(this.$at + 124);
  }

  set age(value: number) {
    this.$live("age").setU32(this.$at + 124, this.$fit("u32", "age", value));
  }

  get trackerState(): number {
    return this.$live("trackerState").u32(this.$at + 128);
  }

  set trackerState(value: number) {
    this.$live("trackerState").setU32(this.$at + 128, this.$fit("u32", "trackerState", value));
  }

  get visibility(): number {
    return this.$live("visibility").f32(this.$at + 132);
  }

  set visibility(value: number) {
    this.$live("visibility").setF32(this.$at + 132, this.$fit("f32", "visibility", value));
  }

  get ptWorldFeet(): NumberArray {
    return new NumberArray(this.$live("ptWorldFeet"), this.$at + 136, 2, "f32");
  }
}

export class NvDsTargetMiscDataObject extends Struct {
  static readonly size = 160;
  static readonly align = 8;
  static readonly fields = {
    list: { offset: 0, size: 8, kind: "ptr", to: "NvDsTargetMiscDataFrame" },
    numObj: { offset: 8, size: 4, kind: "u32" },
    numAllocated: { offset: 12, size: 4, kind: "u32" },
    uniqueId: { offset: 16, size: 8, kind: "u64" },
    classId: { offset: 24, size: 2, kind: "u16" },
    objLabel: { offset: 26, size: 128, kind: "string" },
  } as const;

  get list(): number {
    return this.$live("list").pointer(this.$at);
  }

  set list(_value: never) {
    this.$refusePointer("list");
  }

  get numObj(): number {
    return this.$live("numObj").u32(this.$at + 8);
  }

  set numObj(value: number) {
    this.$live("numObj").setU32(this.$at + 8, this.$fit("u32", "numObj", value));
  }

  get numAllocated(): number {
    return this.$live("numAllocated").u32(this.$at + 12);
  }

  set numAllocated(value: number) {
    this.$live("numAllocated").setU32(this.$at + 12, this.$fit("u32", "numAllocated", value));
  }

  get uniqueId(): bigint {
    return this.$live("uniqueId").u64(this.$at + 16);
  }

  set uniqueId(value: bigint) {
    this.$live("uniqueId").setU64(this.$at + 16, this.$fit("u64", "uniqueId", value));
  }

  get classId(): number {
    return this.$live("classId").u16(this.$at + 24);
  }

  set classId(value: number) {
    this.$live("classId").setU16(this.$at + 24, this.$fit("u16", "classId", value));
  }

  get objLabel(): string {
    return this.$live("objLabel").string(this.$at + 26, 128);
  }

  set objLabel(value: string) {
    this.$live("objLabel").setString(this.$at + 26, 128, this.$fit("string", "objLabel", value));
  }
}

export class NvDsTargetMiscDataStream extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    list: { offset: 0, size: 8, kind: "ptr", to: "NvDsTargetMiscDataObject" },
    streamID: { offset: 8, size: 4, kind: "u32" },
    surfaceStreamID: { offset: 16, size: 8, kind: "u64" },
    numAllocated: { offset: 24, size: 4, kind: "u32" },
    numFilled: { offset: 28, size: 4, kind: "u32" },
  } as const;

  get list(): number {
    return this.$live("list").pointer(this.$at);
  }

  set list(_value: never) {
    this.$refusePointer("list");
  }

  get streamID(): number {
    return this.$live("streamID").u32(this.$at + 8);
  }

  set streamID(value: number) {
    this.$live("streamID").setU32(this.$at + 8, this.$fit("u32", "streamID", value));
  }

  get surfaceStreamID(): bigint {
    return this.$live("surfaceStreamID").u64(this.$at + 16);
  }

  set surfaceStreamID(value: bigint) {
    this.$live("surfaceStreamID").setU64(this.$at + 16, this.$fit("u64", "surfaceStreamID", value));
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

export class NvDsTargetMiscDataBatch extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    list: { offset: 0, size: 8, kind: "ptr", to: "NvDsTargetMiscDataStream" },
    numAllocated: { offset: 8, size: 4, kind: "u32" },
    numFilled: { offset: 12, size: 4, kind: "u32" },
    priv_data: { offset: 16, size: 8, kind: "ptr" },
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

  get priv_data(): number {
    return this.$live("priv_data").pointer(this.$at + 16);
  }

  set priv_data(_value: never) {
    this.$refusePointer("priv_data");
  }
}

export class NvDsReidTensorBatch extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    featureSize: { offset: 0, size: 4, kind: "u32" },
    numFilled: { offset: 4, size: 4, kind: "u32" },
    ptr_host: { offset: 8, size: 8, kind: "ptr" },
    ptr_dev: { offset: 16, size: 8, kind: "ptr" },
    priv_data: { offset: 24, size: 8, kind: "ptr" },
  } as const;

  get featureSize(): number {
    return this.$live("featureSize").u32(this.$at);
  }

  set featureSize(value: number) {
    this.$live("featureSize").setU32(this.$at, this.$fit("u32", "featureSize", value));
  }

  get numFilled(): number {
    return this.$live("numFilled").u32(this.$at + 4);
  }

  set numFilled(value: number) {
    this.$live("numFilled").setU32(this.$at + 4, this.$fit("u32", "numFilled", value));
  }

  get ptr_host(): number {
    return this.$live("ptr_host").pointer(this.$at + 8);
  }

  set ptr_host(_value: never) {
    this.$refusePointer("ptr_host");
  }

  get ptr_dev(): number {
    return this.$live("ptr_dev").pointer(this.$at + 16);
  }

  set ptr_dev(_value: never) {
    this.$refusePointer("ptr_dev");
  }

  get priv_data(): number {
    return this.$live("priv_data").pointer(this.$at + 24);
  }

  set priv_data(_value: never) {
    this.$refusePointer("priv_data");
  }
}

export class NvDsObjConvexHull extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    list: { offset: 0, size: 8, kind: "ptr" },
    numPointsAllocated: { offset: 8, size: 4, kind: "u32" },
    numPoints: { offset: 12, size: 4, kind: "u32" },
  } as const;

  get list(): number {
    return this.$live("list").pointer(this.$at);
  }

  set list(_value: never) {
    this.$refusePointer("list");
  }

  get numPointsAllocated(): number {
    return this.$live("numPointsAllocated").u32(this.$at + 8);
  }

  set numPointsAllocated(value: number) {
    this.$live("numPointsAllocated").setU32(this.$at + 8, this.$fit("u32", "numPointsAllocated", value));
  }

  get numPoints(): number {
    return this.$live("numPoints").u32(this.$at + 12);
  }

  set numPoints(value: number) {
    this.$live("numPoints").setU32(this.$at + 12, this.$fit("u32", "numPoints", value));
  }
}

export class NvDsObjReid extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    featureSize: { offset: 0, size: 4, kind: "u32" },
    ptr_host: { offset: 8, size: 8, kind: "ptr" },
    ptr_dev: { offset: 16, size: 8, kind: "ptr" },
  } as const;

  get featureSize(): number {
    return this.$live("featureSize").u32(this.$at);
  }

  set featureSize(value: number) {
    this.$live("featureSize").setU32(this.$at, this.$fit("u32", "featureSize", value));
  }

  get ptr_host(): number {
    return this.$live("ptr_host").pointer(this.$at + 8);
  }

  set ptr_host(_value: never) {
    this.$refusePointer("ptr_host");
  }

  get ptr_dev(): number {
    return this.$live("ptr_dev").pointer(this.$at + 16);
  }

  set ptr_dev(_value: never) {
    this.$refusePointer("ptr_dev");
  }
}

export class NvDsObj3DBbox extends Struct {
  static readonly size = 48;
  static readonly align = 4;
  static readonly fields = {
    xCentre: { offset: 0, size: 4, kind: "f32" },
    yCentre: { offset: 4, size: 4, kind: "f32" },
    zCentre: { offset: 8, size: 4, kind: "f32" },
    xLen: { offset: 12, size: 4, kind: "f32" },
    yLen: { offset: 16, size: 4, kind: "f32" },
    zLen: { offset: 20, size: 4, kind: "f32" },
    xRot: { offset: 24, size: 4, kind: "f32" },
    yRot: { offset: 28, size: 4, kind: "f32" },
    zRot: { offset: 32, size: 4, kind: "f32" },
    xVel: { offset: 36, size: 4, kind: "f32" },
    yVel: { offset: 40, size: 4, kind: "f32" },
    zVel: { offset: 44, size: 4, kind: "f32" },
  } as const;

  get xCentre(): number {
    return this.$live("xCentre").f32(this.$at);
  }

  set xCentre(value: number) {
    this.$live("xCentre").setF32(this.$at, this.$fit("f32", "xCentre", value));
  }

  get yCentre(): number {
    return this.$live("yCentre").f32(this.$at + 4);
  }

  set yCentre(value: number) {
    this.$live("yCentre").setF32(this.$at + 4, this.$fit("f32", "yCentre", value));
  }

  get zCentre(): number {
    return this.$live("zCentre").f32(this.$at + 8);
  }

  set zCentre(value: number) {
    this.$live("zCentre").setF32(this.$at + 8, this.$fit("f32", "zCentre", value));
  }

  get xLen(): number {
    return this.$live("xLen").f32(this.$at + 12);
  }

  set xLen(value: number) {
    this.$live("xLen").setF32(this.$at + 12, this.$fit("f32", "xLen", value));
  }

  get yLen(): number {
    return this.$live("yLen").f32(this.$at + 16);
  }

  set yLen(value: number) {
    this.$live("yLen").setF32(this.$at + 16, this.$fit("f32", "yLen", value));
  }

  get zLen(): number {
    return this.$live("zLen").f32(this.$at + 20);
  }

  set zLen(value: number) {
    this.$live("zLen").setF32(this.$at + 20, this.$fit("f32", "zLen", value));
  }

  get xRot(): number {
    return this.$live("xRot").f32(this.$at + 24);
  }

  set xRot(value: number) {
    this.$live("xRot").setF32(this.$at + 24, this.$fit("f32", "xRot", value));
  }

  get yRot(): number {
    return this.$live("yRot").f32(this.$at + 28);
  }

  set yRot(value: number) {
    this.$live("yRot").setF32(this.$at + 28, this.$fit("f32", "yRot", value));
  }

  get zRot(): number {
    return this.$live("zRot").f32(this.$at + 32);
  }

  set zRot(value: number) {
    this.$live("zRot").setF32(this.$at + 32, this.$fit("f32", "zRot", value));
  }

  get xVel(): number {
    return this.$live("xVel").f32(this.$at + 36);
  }

  set xVel(value: number) {
    this.$live("xVel").setF32(this.$at + 36, this.$fit("f32", "xVel", value));
  }

  get yVel(): number {
    return this.$live("yVel").f32(this.$at + 40);
  }

  set yVel(value: number) {
    this.$live("yVel").setF32(this.$at + 40, this.$fit("f32", "yVel", value));
  }

  get zVel(): number {
    return this.$live("zVel").f32(this.$at + 44);
  }

  set zVel(value: number) {
    this.$live("zVel").setF32(this.$at + 44, this.$fit("f32", "zVel", value));
  }
}
