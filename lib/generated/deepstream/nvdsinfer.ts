// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray, StructArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  NvDsInferStatus2Str: { args: ["u32"], returns: "ptr" },
} as const;

export const constants = {
  NVDSINFER_MAX_DIMS: 8,
} as const;

export const NvDsInferDataType = {
  FLOAT: 0,
  HALF: 1,
  INT8: 2,
  INT32: 3,
  INT64: 4,
  UINT8: 5,
} as const;
export type NvDsInferDataType = (typeof NvDsInferDataType)[keyof typeof NvDsInferDataType];

export const NvDsInferStatus = {
  NVDSINFER_SUCCESS: 0,
  NVDSINFER_CONFIG_FAILED: 1,
  NVDSINFER_CUSTOM_LIB_FAILED: 2,
  NVDSINFER_INVALID_PARAMS: 3,
  NVDSINFER_OUTPUT_PARSING_FAILED: 4,
  NVDSINFER_CUDA_ERROR: 5,
  NVDSINFER_TENSORRT_ERROR: 6,
  NVDSINFER_RESOURCE_ERROR: 7,
  NVDSINFER_TRITON_ERROR: 8,
  NVDSINFER_TRTIS_ERROR: 8,
  NVDSINFER_MEM_ERROR: 9,
  NVDSINFER_UNKNOWN_ERROR: 10,
} as const;
export type NvDsInferStatus = (typeof NvDsInferStatus)[keyof typeof NvDsInferStatus];

export const NvDsInferLogLevel = {
  NVDSINFER_LOG_ERROR: 0,
  NVDSINFER_LOG_WARNING: 1,
  NVDSINFER_LOG_INFO: 2,
  NVDSINFER_LOG_DEBUG: 3,
} as const;
export type NvDsInferLogLevel = (typeof NvDsInferLogLevel)[keyof typeof NvDsInferLogLevel];

export const NvDsInferProfileSelector = {
  kSELECTOR_MIN: 0,
  kSELECTOR_OPT: 1,
  kSELECTOR_MAX: 2,
  kSELECTOR_SIZE: 3,
} as const;
export type NvDsInferProfileSelector = (typeof NvDsInferProfileSelector)[keyof typeof NvDsInferProfileSelector];

export class NvDsInferDims extends Struct {
  static readonly size = 40;
  static readonly align = 4;
  static readonly fields = {
    numDims: { offset: 0, size: 4, kind: "u32" },
    d: { offset: 4, size: 32, kind: "array", of: "u32", length: 8 },
    numElements: { offset: 36, size: 4, kind: "u32" },
  } as const;

  get numDims(): number {
    return this.$live("numDims").u32(this.$at);
  }

  set numDims(value: number) {
    this.$live("numDims").setU32(this.$at, this.$fit("u32", "numDims", value));
  }

  get d(): NumberArray {
    return new NumberArray(this.$live("d"), this.$at + 4, 8, "u32");
  }

  get numElements(): number {
    return this.$live("numElements").u32(this.$at + 36);
  }

  set numElements(value: number) {
    this.$live("numElements").setU32(this.$at + 36, this.$fit("u32", "numElements", value));
  }
}

export class NvDsInferDimsCHW extends Struct {
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields = {
    c: { offset: 0, size: 4, kind: "u32" },
    h: { offset: 4, size: 4, kind: "u32" },
    w: { offset: 8, size: 4, kind: "u32" },
  } as const;

  get c(): number {
    return this.$live("c").u32(this.$at);
  }

  set c(value: number) {
    this.$live("c").setU32(this.$at, this.$fit("u32", "c", value));
  }

  get h(): number {
    return this.$live("h").u32(this.$at + 4);
  }

  set h(value: number) {
    this.$live("h").setU32(this.$at + 4, this.$fit("u32", "h", value));
  }

  get w(): number {
    return this.$live("w").u32(this.$at + 8);
  }

  set w(value: number) {
    this.$live("w").setU32(this.$at + 8, this.$fit("u32", "w", value));
  }
}

export class NvDsInferLayerInfo extends Struct {
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields = {
    dataType: { offset: 0, size: 4, kind: "u32", enum: "NvDsInferDataType" },
    dims: { offset: 4, size: 40, kind: "struct", type: "NvDsInferDims" },
    inferDims: { offset: 4, size: 40, kind: "struct", type: "NvDsInferDims" },
    bindingIndex: { offset: 44, size: 4, kind: "i32" },
    layerName: { offset: 48, size: 8, kind: "ptr" },
    buffer: { offset: 56, size: 8, kind: "ptr" },
    isInput: { offset: 64, size: 4, kind: "i32" },
  } as const;

  get dataType(): number {
    return this.$live("dataType").u32(this.$at);
  }

  set dataType(value: number) {
    this.$live("dataType").setU32(this.$at, this.$fit("u32", "dataType", value));
  }

  get dims(): NvDsInferDims {
    return new NvDsInferDims(this.$live("dims"), this.$at + 4);
  }

  get inferDims(): NvDsInferDims {
    return new NvDsInferDims(this.$live("inferDims"), this.$at + 4);
  }

  get bindingIndex(): number {
    return this.$live("bindingIndex").i32(this.$at + 44);
  }

  set bindingIndex(value: number) {
    this.$live("bindingIndex").setI32(this.$at + 44, this.$fit("i32", "bindingIndex", value));
  }

  get layerName(): number {
    return this.$live("layerName").pointer(this.$at + 48);
  }

  set layerName(_value: never) {
    this.$refusePointer("layerName");
  }

  get buffer(): number {
    return this.$live("buffer").pointer(this.$at + 56);
  }

  set buffer(_value: never) {
    this.$refusePointer("buffer");
  }

  get isInput(): number {
    return this.$live("isInput").i32(this.$at + 64);
  }

  set isInput(value: number) {
    this.$live("isInput").setI32(this.$at + 64, this.$fit("i32", "isInput", value));
  }
}

export class NvDsInferNetworkInfo extends Struct {
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields = {
    width: { offset: 0, size: 4, kind: "u32" },
    height: { offset: 4, size: 4, kind: "u32" },
    channels: { offset: 8, size: 4, kind: "u32" },
  } as const;

  get width(): number {
    return this.$live("width").u32(this.$at);
  }

  set width(value: number) {
    this.$live("width").setU32(this.$at, this.$fit("u32", "width", value));
  }

  get height(): number {
    return this.$live("height").u32(this.$at + 4);
  }

  set height(value: number) {
    this.$live("height").setU32(this.$at + 4, this.$fit("u32", "height", value));
  }

  get channels(): number {
    return this.$live("channels").u32(this.$at + 8);
  }

  set channels(value: number) {
    this.$live("channels").setU32(this.$at + 8, this.$fit("u32", "channels", value));
  }
}

export class NvDsInferObjectDetectionInfo extends Struct {
  static readonly size = 28;
  static readonly align = 4;
  static readonly fields = {
    classId: { offset: 0, size: 4, kind: "u32" },
    left: { offset: 4, size: 4, kind: "f32" },
    top: { offset: 8, size: 4, kind: "f32" },
    width: { offset: 12, size: 4, kind: "f32" },
    height: { offset: 16, size: 4, kind: "f32" },
    detectionConfidence: { offset: 20, size: 4, kind: "f32" },
    rotation_angle: { offset: 24, size: 4, kind: "f32" },
  } as const;

  get classId(): number {
    return this.$live("classId").u32(this.$at);
  }

  set classId(value: number) {
    this.$live("classId").setU32(this.$at, this.$fit("u32", "classId", value));
  }

  get left(): number {
    return this.$live("left").f32(this.$at + 4);
  }

  set left(value: number) {
    this.$live("left").setF32(this.$at + 4, this.$fit("f32", "left", value));
  }

  get top(): number {
    return this.$live("top").f32(this.$at + 8);
  }

  set top(value: number) {
    this.$live("top").setF32(this.$at + 8, this.$fit("f32", "top", value));
  }

  get width(): number {
    return this.$live("width").f32(this.$at + 12);
  }

  set width(value: number) {
    this.$live("width").setF32(this.$at + 12, this.$fit("f32", "width", value));
  }

  get height(): number {
    return this.$live("height").f32(this.$at + 16);
  }

  set height(value: number) {
    this.$live("height").setF32(this.$at + 16, this.$fit("f32", "height", value));
  }

  get detectionConfidence(): number {
    return this.$live("detectionConfidence").f32(this.$at + 20);
  }

  set detectionConfidence(value: number) {
    this.$live("detectionConfidence").setF32(this.$at + 20, this.$fit("f32", "detectionConfidence", value));
  }

  get rotation_angle(): number {
    return this.$live("rotation_angle").f32(this.$at + 24);
  }

  set rotation_angle(value: number) {
    this.$live("rotation_angle").setF32(this.$at + 24, this.$fit("f32", "rotation_angle", value));
  }
}

export class NvDsInferInstanceMaskInfo extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    classId: { offset: 0, size: 4, kind: "u32" },
    left: { offset: 4, size: 4, kind: "f32" },
    top: { offset: 8, size: 4, kind: "f32" },
    width: { offset: 12, size: 4, kind: "f32" },
    height: { offset: 16, size: 4, kind: "f32" },
    detectionConfidence: { offset: 20, size: 4, kind: "f32" },
    mask: { offset: 24, size: 8, kind: "ptr" },
    mask_width: { offset: 32, size: 4, kind: "u32" },
    mask_height: { offset: 36, size: 4, kind: "u32" },
    mask_size: { offset: 40, size: 4, kind: "u32" },
  } as const;

  get classId(): number {
    return this.$live("classId").u32(this.$at);
  }

  set classId(value: number) {
    this.$live("classId").setU32(this.$at, this.$fit("u32", "classId", value));
  }

  get left(): number {
    return this.$live("left").f32(this.$at + 4);
  }

  set left(value: number) {
    this.$live("left").setF32(this.$at + 4, this.$fit("f32", "left", value));
  }

  get top(): number {
    return this.$live("top").f32(this.$at + 8);
  }

  set top(value: number) {
    this.$live("top").setF32(this.$at + 8, this.$fit("f32", "top", value));
  }

  get width(): number {
    return this.$live("width").f32(this.$at + 12);
  }

  set width(value: number) {
    this.$live("width").setF32(this.$at + 12, this.$fit("f32", "width", value));
  }

  get height(): number {
    return this.$live("height").f32(this.$at + 16);
  }

  set height(value: number) {
    this.$live("height").setF32(this.$at + 16, this.$fit("f32", "height", value));
  }

  get detectionConfidence(): number {
    return this.$live("detectionConfidence").f32(this.$at + 20);
  }

  set detectionConfidence(value: number) {
    this.$live("detectionConfidence").setF32(this.$at + 20, this.$fit("f32", "detectionConfidence", value));
  }

  get mask(): number {
    return this.$live("mask").pointer(this.$at + 24);
  }

  set mask(_value: never) {
    this.$refusePointer("mask");
  }

  get mask_width(): number {
    return this.$live("mask_width").u32(this.$at + 32);
  }

  set mask_width(value: number) {
    this.$live("mask_width").setU32(this.$at + 32, this.$fit("u32", "mask_width", value));
  }

  get mask_height(): number {
    return this.$live("mask_height").u32(this.$at + 36);
  }

  set mask_height(value: number) {
    this.$live("mask_height").setU32(this.$at + 36, this.$fit("u32", "mask_height", value));
  }

  get mask_size(): number {
    return this.$live("mask_size").u32(this.$at + 40);
  }

  set mask_size(value: number) {
    this.$live("mask_size").setU32(this.$at + 40, this.$fit("u32", "mask_size", value));
  }
}

export class NvDsInferAttribute extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    attributeIndex: { offset: 0, size: 4, kind: "u32" },
    attributeValue: { offset: 4, size: 4, kind: "u32" },
    attributeConfidence: { offset: 8, size: 4, kind: "f32" },
    attributeLabel: { offset: 16, size: 8, kind: "ptr" },
  } as const;

  get attributeIndex(): number {
    return this.$live("attributeIndex").u32(this.$at);
  }

  set attributeIndex(value: number) {
    this.$live("attributeIndex").setU32(this.$at, this.$fit("u32", "attributeIndex", value));
  }

  get attributeValue(): number {
    return this.$live("attributeValue").u32(this.$at + 4);
  }

  set attributeValue(value: number) {
    this.$live("attributeValue").setU32(this.$at + 4, this.$fit("u32", "attributeValue", value));
  }

  get attributeConfidence(): number {
    return this.$live("attributeConfidence").f32(this.$at + 8);
  }

  set attributeConfidence(value: number) {
    this.$live("attributeConfidence").setF32(this.$at + 8, this.$fit("f32", "attributeConfidence", value));
  }

  get attributeLabel(): number {
    return this.$live("attributeLabel").pointer(this.$at + 16);
  }

  set attributeLabel(_value: never) {
    this.$refusePointer("attributeLabel");
  }
}

export class NvDsInferBatchDims extends Struct {
  static readonly size = 44;
  static readonly align = 4;
  static readonly fields = {
    batchSize: { offset: 0, size: 4, kind: "i32" },
    dims: { offset: 4, size: 40, kind: "struct", type: "NvDsInferDims" },
  } as const;

  get batchSize(): number {
    return this.$live("batchSize").i32(this.$at);
  }

  set batchSize(value: number) {
    this.$live("batchSize").setI32(this.$at, this.$fit("i32", "batchSize", value));
  }

  get dims(): NvDsInferDims {
    return new NvDsInferDims(this.$live("dims"), this.$at + 4);
  }
}

export class NvDsInferBatchDimsLayerInfo extends Struct {
  static readonly size = 208;
  static readonly align = 8;
  static readonly fields = {
    dataType: { offset: 0, size: 4, kind: "u32", enum: "NvDsInferDataType" },
    dims: { offset: 4, size: 40, kind: "struct", type: "NvDsInferDims" },
    inferDims: { offset: 4, size: 40, kind: "struct", type: "NvDsInferDims" },
    bindingIndex: { offset: 44, size: 4, kind: "i32" },
    layerName: { offset: 48, size: 8, kind: "ptr" },
    buffer: { offset: 56, size: 8, kind: "ptr" },
    isInput: { offset: 64, size: 4, kind: "i32" },
    profileDims: { offset: 72, size: 132, kind: "array", of: "struct", length: 3, type: "NvDsInferBatchDims" },
  } as const;

  get dataType(): number {
    return this.$live("dataType").u32(this.$at);
  }

  set dataType(value: number) {
    this.$live("dataType").setU32(this.$at, this.$fit("u32", "dataType", value));
  }

  get dims(): NvDsInferDims {
    return new NvDsInferDims(this.$live("dims"), this.$at + 4);
  }

  get inferDims(): NvDsInferDims {
    return new NvDsInferDims(this.$live("inferDims"), this.$at + 4);
  }

  get bindingIndex(): number {
    return this.$live("bindingIndex").i32(this.$at + 44);
  }

  set bindingIndex(value: number) {
    this.$live("bindingIndex").setI32(this.$at + 44, this.$fit("i32", "bindingIndex", value));
  }

  get layerName(): number {
    return this.$live("layerName").pointer(this.$at + 48);
  }

  set layerName(_value: never) {
    this.$refusePointer("layerName");
  }

  get buffer(): number {
    return this.$live("buffer").pointer(this.$at + 56);
  }

  set buffer(_value: never) {
    this.$refusePointer("buffer");
  }

  get isInput(): number {
    return this.$live("isInput").i32(this.$at + 64);
  }

  set isInput(value: number) {
    this.$live("isInput").setI32(this.$at + 64, this.$fit("i32", "isInput", value));
  }

  get profileDims(): StructArray<NvDsInferBatchDims> {
    return new StructArray(this.$live("profileDims"), this.$at + 72, 3, NvDsInferBatchDims);
  }
}
