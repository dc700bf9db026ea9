// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { NvDsInferDimsCHW } from "./nvdsinfer.ts";

export const functions = {
  NvDsInferContext_ResetInitParams: { args: ["ptr"], returns: "void" },
  NvDsInferContext_SetDynamicProperty: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  NvDsInferContext_GetDynamicProperty: { args: ["ptr", "ptr"], returns: "ptr" },
  NvDsInferContext_HasDynamicProperty: { args: ["ptr", "ptr"], returns: "i32" },
  NvDsInferContext_ClearDynamicProperties: { args: ["ptr"], returns: "void" },
  NvDsInferContext_ApplyDynamicPropertiesToBuilder: { args: ["ptr", "ptr"], returns: "void" },
  NvDsInferContext_GetStatusName: { args: ["u32"], returns: "ptr" },
  NvDsInferContext_Create: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "u32" },
  NvDsInferContext_Destroy: { args: ["ptr"], returns: "void" },
  NvDsInferContext_QueueInputBatch: { args: ["ptr", "ptr"], returns: "u32" },
  NvDsInferContext_DequeueOutputBatch: { args: ["ptr", "ptr"], returns: "u32" },
  NvDsInferContext_ReleaseBatchOutput: { args: ["ptr", "ptr"], returns: "void" },
  NvDsInferContext_GetNetworkInfo: { args: ["ptr", "ptr"], returns: "void" },
  NvDsInferContext_GetNumLayersInfo: { args: ["ptr"], returns: "u32" },
  NvDsInferContext_FillLayersInfo: { args: ["ptr", "ptr"], returns: "void" },
  NvDsInferContext_GetLabel: { args: ["ptr", "u32", "u32"], returns: "ptr" },
} as const;

export const callbacks = {
  NvDsInferContextReturnInputAsyncFunc: { args: ["ptr"], returns: "void" },
  NvDsInferContextLoggingFunc: { args: ["ptr", "u32", "u32", "ptr", "ptr"], returns: "void" },
} as const;

export const constants = {
  _PATH_MAX: 4096,
  _MAX_CHANNELS: 4,
  _MAX_STR_LENGTH: 1024,
  NVDSINFER_MAX_BATCH_SIZE: 1024,
  NVDSINFER_MIN_OUTPUT_BUFFERPOOL_SIZE: 2,
} as const;

export const NvDsInferNetworkMode = {
  NvDsInferNetworkMode_FP32: 0,
  NvDsInferNetworkMode_INT8: 1,
  NvDsInferNetworkMode_FP16: 2,
  NvDsInferNetworkMode_BEST: 3,
} as const;
export type NvDsInferNetworkMode = (typeof NvDsInferNetworkMode)[keyof typeof NvDsInferNetworkMode];

export const NvDsInferNetworkType = {
  NvDsInferNetworkType_Detector: 0,
  NvDsInferNetworkType_Classifier: 1,
  NvDsInferNetworkType_Segmentation: 2,
  NvDsInferNetworkType_InstanceSegmentation: 3,
  NvDsInferNetworkType_Other: 100,
} as const;
export type NvDsInferNetworkType = (typeof NvDsInferNetworkType)[keyof typeof NvDsInferNetworkType];

export const NvDsInferFormat = {
  NvDsInferFormat_RGB: 0,
  NvDsInferFormat_BGR: 1,
  NvDsInferFormat_GRAY: 2,
  NvDsInferFormat_RGBA: 3,
  NvDsInferFormat_BGRx: 4,
  NvDsInferFormat_Tensor: 5,
  NvDsInferFormat_Unknown: 4294967295,
} as const;
export type NvDsInferFormat = (typeof NvDsInferFormat)[keyof typeof NvDsInferFormat];

export const NvDsInferTensorOrder = {
  NvDsInferTensorOrder_kNCHW: 0,
  NvDsInferUffOrder_kNCHW: 0,
  NvDsInferTensorOrder_kNHWC: 1,
  NvDsInferUffOrder_kNHWC: 1,
  NvDsInferTensorOrder_kNC: 2,
  NvDsInferUffOrder_kNC: 2,
} as const;
export type NvDsInferTensorOrder = (typeof NvDsInferTensorOrder)[keyof typeof NvDsInferTensorOrder];

export const NvDsInferClusterMode = {
  NVDSINFER_CLUSTER_GROUP_RECTANGLES: 0,
  NVDSINFER_CLUSTER_DBSCAN: 1,
  NVDSINFER_CLUSTER_NMS: 2,
  NVDSINFER_CLUSTER_DBSCAN_NMS_HYBRID: 3,
  NVDSINFER_CLUSTER_NONE: 4,
} as const;
export type NvDsInferClusterMode = (typeof NvDsInferClusterMode)[keyof typeof NvDsInferClusterMode];

export class NvDsInferDetectionParams extends Struct {
  static readonly size = 32;
  static readonly align = 4;
  static readonly fields = {
    preClusterThreshold: { offset: 0, size: 4, kind: "f32" },
    threshold: { offset: 0, size: 4, kind: "f32" },
    postClusterThreshold: { offset: 4, size: 4, kind: "f32" },
    eps: { offset: 8, size: 4, kind: "f32" },
    minBoxes: { offset: 12, size: 4, kind: "i32" },
    groupThreshold: { offset: 16, size: 4, kind: "i32" },
    minScore: { offset: 20, size: 4, kind: "f32" },
    nmsIOUThreshold: { offset: 24, size: 4, kind: "f32" },
    topK: { offset: 28, size: 4, kind: "i32" },
  } as const;

  get preClusterThreshold(): number {
    return this.$live("preClusterThreshold").f32(this.$at);
  }

  set preClusterThreshold(value: number) {
    this.$live("preClusterThreshold").setF32(this.$at, this.$fit("f32", "preClusterThreshold", value));
  }

  get threshold(): number {
    return this.$live("threshold").f32(this.$at);
  }

  set threshold(value: number) {
    this.$live("threshold").setF32(this.$at, this.$fit("f32", "threshold", value));
  }

  get postClusterThreshold(): number {
    return this.$live("postClusterThreshold").f32(this.$at + 4);
  }

  set postClusterThreshold(value: number) {
    this.$live("postClusterThreshold").setF32(this.$at + 4, this.$fit("f32", "postClusterThreshold", value));
  }

  get eps(): number {
    return this.$live("eps").f32(this.$at + 8);
  }

  set eps(value: number) {
    this.$live("eps").setF32(this.$at + 8, this.$fit("f32", "eps", value));
  }

  get minBoxes(): number {
    return this.$live("minBoxes").i32(this.$at + 12);
  }

  set minBoxes(value: number) {
    this.$live("minBoxes").setI32(this.$at + 12, this.$fit("i32", "minBoxes", value));
  }

  get groupThreshold(): number {
    return this.$live("groupThreshold").i32(this.$at + 16);
  }

  set groupThreshold(value: number) {
    this.$live("groupThreshold").setI32(this.$at + 16, this.$fit("i32", "groupThreshold", value));
  }

  get minScore(): number {
    return this.$live("minScore").f32(this.$at + 20);
  }

  set minScore(value: number) {
    this.$live("minScore").setF32(this.$at + 20, this.$fit("f32", "minScore", value));
  }

  get nmsIOUThreshold(): number {
    return this.$live("nmsIOUThreshold").f32(this.$at + 24);
  }

  set nmsIOUThreshold(value: number) {
    this.$live("nmsIOUThreshold").setF32(this.$at + 24, this.$fit("f32", "nmsIOUThreshold", value));
  }

  get topK(): number {
    return this.$live("topK").i32(this.$at + 28);
  }

  set topK(value: number) {
    this.$live("topK").setI32(this.$at + 28, this.$fit("i32", "topK", value));
  }
}

export class NvDsInferContextInitParams extends Struct {
  static readonly size = 56576;
  static readonly align = 8;
  static readonly fields = {
    uniqueID: { offset: 0, size: 4, kind: "u32" },
    networkMode: { offset: 4, size: 4, kind: "u32", enum: "NvDsInferNetworkMode" },
    protoFilePath: { offset: 8, size: 4096, kind: "string" },
    modelFilePath: { offset: 4104, size: 4096, kind: "string" },
    uffFilePath: { offset: 8200, size: 4096, kind: "string" },
    onnxFilePath: { offset: 12296, size: 4096, kind: "string" },
    tltEncodedModelFilePath: { offset: 16392, size: 4096, kind: "string" },
    int8CalibrationFilePath: { offset: 20488, size: 4096, kind: "string" },
    inputDims: { offset: 24584, size: 12, kind: "struct", type: "NvDsInferDimsCHW" },
    uffDimsCHW: { offset: 24584, size: 12, kind: "struct", type: "NvDsInferDimsCHW" },
    uffInputOrder: { offset: 24596, size: 4, kind: "u32", enum: "NvDsInferTensorOrder" },
    uffInputBlobName: { offset: 24600, size: 1024, kind: "string" },
    netInputOrder: { offset: 25624, size: 4, kind: "u32", enum: "NvDsInferTensorOrder" },
    tltModelKey: { offset: 25628, size: 1024, kind: "string" },
    modelEngineFilePath: { offset: 26652, size: 4096, kind: "string" },
    maxBatchSize: { offset: 30748, size: 4, kind: "u32" },
    labelsFilePath: { offset: 30752, size: 4096, kind: "string" },
    meanImageFilePath: { offset: 34848, size: 4096, kind: "string" },
    networkScaleFactor: { offset: 38944, size: 4, kind: "f32" },
    networkInputFormat: { offset: 38948, size: 4, kind: "u32", enum: "NvDsInferFormat" },
    offsets: { offset: 38952, size: 16, kind: "array", of: "f32", length: 4 },
    numOffsets: { offset: 38968, size: 4, kind: "u32" },
    networkType: { offset: 38972, size: 4, kind: "u32", enum: "NvDsInferNetworkType" },
    useDBScan: { offset: 38976, size: 4, kind: "i32" },
    numDetectedClasses: { offset: 38980, size: 4, kind: "u32" },
    perClassDetectionParams: { offset: 38984, size: 8, kind: "ptr", to: "NvDsInferDetectionParams" },
    classifierThreshold: { offset: 38992, size: 4, kind: "f32" },
    segmentationThreshold: { offset: 38996, size: 4, kind: "f32" },
    outputLayerNames: { offset: 39000, size: 8, kind: "ptr" },
    numOutputLayers: { offset: 39008, size: 4, kind: "u32" },
    customLibPath: { offset: 39012, size: 4096, kind: "string" },
    customBBoxParseFuncName: { offset: 43108, size: 1024, kind: "string" },
    customClassifierParseFuncName: { offset: 44132, size: 1024, kind: "string" },
    copyInputToHostBuffers: { offset: 45156, size: 4, kind: "i32" },
    gpuID: { offset: 45160, size: 4, kind: "u32" },
    useDLA: { offset: 45164, size: 4, kind: "i32" },
    dlaCore: { offset: 45168, size: 4, kind: "i32" },
    outputBufferPoolSize: { offset: 45172, size: 4, kind: "u32" },
    customNetworkConfigFilePath: { offset: 45176, size: 4096, kind: "string" },
    customEngineCreateFuncName: { offset: 49272, size: 1024, kind: "string" },
    forceImplicitBatchDimension: { offset: 50296, size: 4, kind: "i32" },
    workspaceSize: { offset: 50300, size: 4, kind: "u32" },
    inferInputDims: { offset: 50304, size: 12, kind: "struct", type: "NvDsInferDimsCHW" },
    clusterMode: { offset: 50316, size: 4, kind: "u32", enum: "NvDsInferClusterMode" },
    customBBoxInstanceMaskParseFuncName: { offset: 50320, size: 1024, kind: "string" },
    outputIOFormats: { offset: 51344, size: 8, kind: "ptr" },
    numOutputIOFormats: { offset: 51352, size: 4, kind: "u32" },
    customSegmentationParseFuncName: { offset: 51356, size: 1024, kind: "string" },
    layerDevicePrecisions: { offset: 52384, size: 8, kind: "ptr" },
    numLayerDevicePrecisions: { offset: 52392, size: 4, kind: "u32" },
    segmentationOutputOrder: { offset: 52396, size: 4, kind: "u32", enum: "NvDsInferTensorOrder" },
    inputFromPreprocessedTensor: { offset: 52400, size: 4, kind: "i32" },
    disableOutputHostCopy: { offset: 52404, size: 4, kind: "i32" },
    autoIncMem: { offset: 52408, size: 4, kind: "i32" },
    maxGPUMemPer: { offset: 52416, size: 8, kind: "f64" },
    dumpIpTensor: { offset: 52424, size: 4, kind: "i32" },
    dumpOpTensor: { offset: 52428, size: 4, kind: "i32" },
    overwriteIpTensor: { offset: 52432, size: 4, kind: "i32" },
    ipTensorFilePath: { offset: 52436, size: 4096, kind: "string" },
    overwriteOpTensor: { offset: 56532, size: 4, kind: "i32" },
    opTensorFilePath: { offset: 56536, size: 8, kind: "ptr" },
    useStronglyTyped: { offset: 56544, size: 4, kind: "i32" },
    dynamicPropertyKeys: { offset: 56552, size: 8, kind: "ptr" },
    dynamicPropertyValues: { offset: 56560, size: 8, kind: "ptr" },
    numDynamicProperties: { offset: 56568, size: 4, kind: "u32" },
    warmupEngine: { offset: 56572, size: 4, kind: "i32" },
  } as const;

  get uniqueID(): number {
    return this.$live("uniqueID").u32(this.$at);
  }

  set uniqueID(value: number) {
    this.$live("uniqueID").setU32(this.$at, this.$fit("u32", "uniqueID", value));
  }

  get networkMode(): number {
    return this.$live("networkMode").u32(this.$at + 4);
  }

  set networkMode(value: number) {
    this.$live("networkMode").setU32(this.$at + 4, this.$fit("u32", "networkMode", value));
  }

  get protoFilePath(): string {
    return this.$live("protoFilePath").string(this.$at + 8, 4096);
  }

  set protoFilePath(value: string) {
    this.$live("protoFilePath").setString(this.$at + 8, 4096, this.$fit("string", "protoFilePath", value));
  }

  get modelFilePath(): string {
    return this.$live("modelFilePath").string(this.$at + 4104, 4096);
  }

  set modelFilePath(value: string) {
    this.$live("modelFilePath").setString(this.$at + 4104, 4096, this.$fit("string", "modelFilePath", value));
  }

  get uffFilePath(): string {
    return this.$live("uffFilePath").string(this.$at + 8200, 4096);
  }

  set uffFilePath(value: string) {
    this.$live("uffFilePath").setString(this.$at + 8200, 4096, this.$fit("string", "uffFilePath", value));
  }

  get onnxFilePath(): string {
    return this.$live("onnxFilePath").string(this.$at + 12296, 4096);
  }

  set onnxFilePath(value: string) {
    this.$live("onnxFilePath").setString(this.$at + 12296, 4096, this.$fit("string", "onnxFilePath", value));
  }

  get tltEncodedModelFilePath(): string {
    return this.$live("tltEncodedModelFilePath").string(this.$at + 16392, 4096);
  }

  set tltEncodedModelFilePath(value: string) {
    this.$live("tltEncodedModelFilePath").setString(this.$at + 16392, 4096, this.$fit("string", "tltEncodedModelFilePath", value));
  }

  get int8CalibrationFilePath(): string {
    return this.$live("int8CalibrationFilePath").string(this.$at + 20488, 4096);
  }

  set int8CalibrationFilePath(value: string) {
    this.$live("int8CalibrationFilePath").setString(this.$at + 20488, 4096, this.$fit("string", "int8CalibrationFilePath", value));
  }

  get inputDims(): NvDsInferDimsCHW {
    return new NvDsInferDimsCHW(this.$live("inputDims"), this.$at + 24584);
  }

  get uffDimsCHW(): NvDsInferDimsCHW {
    return new NvDsInferDimsCHW(this.$live("uffDimsCHW"), this.$at + 24584);
  }

  get uffInputOrder(): number {
    return this.$live("uffInputOrder").u32(this.$at + 24596);
  }

  set uffInputOrder(value: number) {
    this.$live("uffInputOrder").setU32(this.$at + 24596, this.$fit("u32", "uffInputOrder", value));
  }

  get uffInputBlobName(): string {
    return this.$live("uffInputBlobName").string(this.$at + 24600, 1024);
  }

  set uffInputBlobName(value: string) {
    this.$live("uffInputBlobName").setString(this.$at + 24600, 1024, this.$fit("string", "uffInputBlobName", value));
  }

  get netInputOrder(): number {
    return this.$live("netInputOrder").u32(this.$at + 25624);
  }

  set netInputOrder(value: number) {
    this.$live("netInputOrder").setU32(this.$at + 25624, this.$fit("u32", "netInputOrder", value));
  }

  get tltModelKey(): string {
    return this.$live("tltModelKey").string(this.$at + 25628, 1024);
  }

  set tltModelKey(value: string) {
    this.$live("tltModelKey").setString(this.$at + 25628, 1024, this.$fit("string", "tltModelKey", value));
  }

  get modelEngineFilePath(): string {
    return this.$live("modelEngineFilePath").string(this.$at + 26652, 4096);
  }

  set modelEngineFilePath(value: string) {
    this.$live("modelEngineFilePath").setString(this.$at + 26652, 4096, this.$fit("string", "modelEngineFilePath", value));
  }

  get maxBatchSize(): number {
    return this.$live("maxBatchSize").u32(this.$at + 30748);
  }

  set maxBatchSize(value: number) {
    this.$live("maxBatchSize").setU32(this.$at + 30748, this.$fit("u32", "maxBatchSize", value));
  }

  get labelsFilePath(): string {
    return this.$live("labelsFilePath").string(this.$at + 30752, 4096);
  }

  set labelsFilePath(value: string) {
    this.$live("labelsFilePath").setString(this.$at + 30752, 4096, this.$fit("string", "labelsFilePath", value));
  }

  get meanImageFilePath(): string {
    return this.$live("meanImageFilePath").string(this.$at + 34848, 4096);
  }

  set meanImageFilePath(value: string) {
    this.$live("meanImageFilePath").setString(this.$at + 34848, 4096, this.$fit("string", "meanImageFilePath", value));
  }

  get networkScaleFactor(): number {
    return this.$live("networkScaleFactor").f32(this.$at + 38944);
  }

  set networkScaleFactor(value: number) {
    this.$live("networkScaleFactor").setF32(this.$at + 38944, this.$fit("f32", "networkScaleFactor", value));
  }

  get networkInputFormat(): number {
    return this.$live("networkInputFormat").u32(this.$at + 38948);
  }

  set networkInputFormat(value: number) {
    this.$live("networkInputFormat").setU32(this.$at + 38948, this.$fit("u32", "networkInputFormat", value));
  }

  get offsets(): NumberArray {
    return new NumberArray(this.$live("offsets"), this.$at + 38952, 4, "f32");
  }

  get numOffsets(): number {
    return this.$live("numOffsets").u32(this.$at + 38968);
  }

  set numOffsets(value: number) {
    this.$live("numOffsets").setU32(this.$at + 38968, this.$fit("u32", "numOffsets", value));
  }

  get networkType(): number {
    return this.$live("networkType").u32(this.$at + 38972);
  }

  set networkType(value: number) {
    this.$live("networkType").setU32(this.$at + 38972, this.$fit("u32", "networkType", value));
  }

  get useDBScan(): number {
    return this.$live("useDBScan").i32(this.$at + 38976);
  }

  set useDBScan(value: number) {
    this.$live("useDBScan").setI32(this.$at + 38976, this.$fit("i32", "useDBScan", value));
  }

  get numDetectedClasses(): number {
    return this.$live("numDetectedClasses").u32(this.$at + 38980);
  }

  set numDetectedClasses(value: number) {
    this.$live("numDetectedClasses").setU32(this.$at + 38980, this.$fit("u32", "numDetectedClasses", value));
  }

  get perClassDetectionParams(): number {
    return this.$live("perClassDetectionParams").pointer(this.$at + 38984);
  }

  set perClassDetectionParams(_value: never) {
    this.$refusePointer("perClassDetectionParams");
  }

  get classifierThreshold(): number {
    return this.$live("classifierThreshold").f32(this.$at + 38992);
  }

  set classifierThreshold(value: number) {
    this.$live("classifierThreshold").setF32(this.$at + 38992, this.$fit("f32", "classifierThreshold", value));
  }

  get segmentationThreshold(): number {
    return this.$live("segmentationThreshold").f32(this.$at + 38996);
  }

  set segmentationThreshold(value: number) {
    this.$live("segmentationThreshold").setF32(this.$at + 38996, this.$fit("f32", "segmentationThreshold", value));
  }

  get outputLayerNames(): number {
    return this.$live("outputLayerNames").pointer(this.$at + 39000);
  }

  set outputLayerNames(_value: never) {
    this.$refusePointer("outputLayerNames");
  }

  get numOutputLayers(): number {
    return this.$live("numOutputLayers").u32(this.$at + 39008);
  }

  set numOutputLayers(value: number) {
    this.$live("numOutputLayers").setU32(this.$at + 39008, this.$fit("u32", "numOutputLayers", value));
  }

  get customLibPath(): string {
    return this.$live("customLibPath").string(this.$at + 39012, 4096);
  }

  set customLibPath(value: string) {
    this.$live("customLibPath").setString(this.$at + 39012, 4096, this.$fit("string", "customLibPath", value));
  }

  get customBBoxParseFuncName(): string {
    return this.$live("customBBoxParseFuncName").string(this.$at + 43108, 1024);
  }

  set customBBoxParseFuncName(value: string) {
    this.$live("customBBoxParseFuncName").setString(this.$at + 43108, 1024, this.$fit("string", "customBBoxParseFuncName", value));
  }

  get customClassifierParseFuncName(): string {
    return this.$live("customClassifierParseFuncName").string(this.$at + 44132, 1024);
  }

  set customClassifierParseFuncName(value: string) {
    this.$live("customClassifierParseFuncName").setString(this.$at + 44132, 1024, this.$fit("string", "customClassifierParseFuncName", value));
  }

  get copyInputToHostBuffers(): number {
    return this.$live("copyInputToHostBuffers").i32(this.$at + 45156);
  }

  set copyInputToHostBuffers(value: number) {
    this.$live("copyInputToHostBuffers").setI32(this.$at + 45156, this.$fit("i32", "copyInputToHostBuffers", value));
  }

  get gpuID(): number {
    return this.$live("gpuID").u32(this.$at + 45160);
  }

  set gpuID(value: number) {
    this.$live("gpuID").setU32(this.$at + 45160, this.$fit("u32", "gpuID", value));
  }

  get useDLA(): number {
    return this.$live("useDLA").i32(this.$at + 45164);
  }

  set useDLA(value: number) {
    this.$live("useDLA").setI32(this.$at + 45164, this.$fit("i32", "useDLA", value));
  }

  get dlaCore(): number {
    return this.$live("dlaCore").i32(this.$at + 45168);
  }

  set dlaCore(value: number) {
    this.$live("dlaCore").setI32(this.$at + 45168, this.$fit("i32", "dlaCore", value));
  }

  get outputBufferPoolSize(): number {
    return this.$live("outputBufferPoolSize").u32(this.$at + 45172);
  }

  set outputBufferPoolSize(value: number) {
    this.$live("outputBufferPoolSize").setU32(this.$at + 45172, this.$fit("u32", "outputBufferPoolSize", value));
  }

  get customNetworkConfigFilePath(): string {
    return this.$live("customNetworkConfigFilePath").string(this.$at + 45176, 4096);
  }

  set customNetworkConfigFilePath(value: string) {
    this.$live("customNetworkConfigFilePath").setString(this.$at + 45176, 4096, this.$fit("string", "customNetworkConfigFilePath", value));
  }

  get customEngineCreateFuncName(): string {
    return this.$live("customEngineCreateFuncName").string(this.$at + 49272, 1024);
  }

  set customEngineCreateFuncName(value: string) {
    this.$live("customEngineCreateFuncName").setString(this.$at + 49272, 1024, this.$fit("string", "customEngineCreateFuncName", value));
  }

  get forceImplicitBatchDimension(): number {
    return this.$live("forceImplicitBatchDimension").i32(this.$at + 50296);
  }

  set forceImplicitBatchDimension(value: number) {
    this.$live("forceImplicitBatchDimension").setI32(this.$at + 50296, this.$fit("i32", "forceImplicitBatchDimension", value));
  }

  get workspaceSize(): number {
    return this.$live("workspaceSize").u32(this.$at + 50300);
  }

  set workspaceSize(value: number) {
    this.$live("workspaceSize").setU32(this.$at + 50300, this.$fit("u32", "workspaceSize", value));
  }

  get inferInputDims(): NvDsInferDimsCHW {
    return new NvDsInferDimsCHW(this.$live("inferInputDims"), this.$at + 50304);
  }

  get clusterMode(): number {
    return this.$live("clusterMode").u32(this.$at + 50316);
  }

  set clusterMode(value: number) {
    this.$live("clusterMode").setU32(this.$at + 50316, this.$fit("u32", "clusterMode", value));
  }

  get customBBoxInstanceMaskParseFuncName(): string {
    return this.$live("customBBoxInstanceMaskParseFuncName").string(this.$at + 50320, 1024);
  }

  set customBBoxInstanceMaskParseFuncName(value: string) {
    this.$live("customBBoxInstanceMaskParseFuncName").setString(this.$at + 50320, 1024, this.$fit("string", "customBBoxInstanceMaskParseFuncName", value));
  }

  get outputIOFormats(): number {
    return this.$live("outputIOFormats").pointer(this.$at + 51344);
  }

  set outputIOFormats(_value: never) {
    this.$refusePointer("outputIOFormats");
  }

  get numOutputIOFormats(): number {
    return this.$live("numOutputIOFormats").u32(this.$at + 51352);
  }

  set numOutputIOFormats(value: number) {
    this.$live("numOutputIOFormats").setU32(this.$at + 51352, this.$fit("u32", "numOutputIOFormats", value));
  }

  get customSegmentationParseFuncName(): string {
    return this.$live("customSegmentationParseFuncName").string(this.$at + 51356, 1024);
  }

  set customSegmentationParseFuncName(value: string) {
    this.$live("customSegmentationParseFuncName").setString(this.$at + 51356, 1024, this.$fit("string", "customSegmentationParseFuncName", value));
  }

  get layerDevicePrecisions(): number {
    return this.$live("layerDevicePrecisions").pointer(this.$at + 52384);
  }

  set layerDevicePrecisions(_value: never) {
    this.$refusePointer("layerDevicePrecisions");
  }

  get numLayerDevicePrecisions(): number {
    return this.$live("numLayerDevicePrecisions").u32(this.$at + 52392);
  }

  set numLayerDevicePrecisions(value: number) {
    this.$live("numLayerDevicePrecisions").setU32(this.$at + 52392, this.$fit("u32", "numLayerDevicePrecisions", value));
  }

  get segmentationOutputOrder(): number {
    return this.$live("segmentationOutputOrder").u32(this.$at + 52396);
  }

  set segmentationOutputOrder(value: number) {
    this.$live("segmentationOutputOrder").setU32(this.$at + 52396, this.$fit("u32", "segmentationOutputOrder", value));
  }

  get inputFromPreprocessedTensor(): number {
    return this.$live("inputFromPreprocessedTensor").i32(this.$at + 52400);
  }

  set inputFromPreprocessedTensor(value: number) {
    this.$live("inputFromPreprocessedTensor").setI32(this.$at + 52400, this.$fit("i32", "inputFromPreprocessedTensor", value));
  }

  get disableOutputHostCopy(): number {
    return this.$live("disableOutputHostCopy").i32(this.$at + 52404);
  }

  set disableOutputHostCopy(value: number) {
    this.$live("disableOutputHostCopy").setI32(this.$at + 52404, this.$fit("i32", "disableOutputHostCopy", value));
  }

  get autoIncMem(): number {
    return this.$live("autoIncMem").i32(this.$at + 52408);
  }

  set autoIncMem(value: number) {
    this.$live("autoIncMem").setI32(this.$at + 52408, this.$fit("i32", "autoIncMem", value));
  }

  get maxGPUMemPer(): number {
    return this.$live("maxGPUMemPer").f64(this.$at + 52416);
  }

  set maxGPUMemPer(value: number) {
    this.$live("maxGPUMemPer").setF64(this.$at + 52416, this.$fit("f64", "maxGPUMemPer", value));
  }

  get dumpIpTensor(): number {
    return this.$live("dumpIpTensor").i32(this.$at + 52424);
  }

  set dumpIpTensor(value: number) {
    this.$live("dumpIpTensor").setI32(this.$at + 52424, this.$fit("i32", "dumpIpTensor", value));
  }

  get dumpOpTensor(): number {
    return this.$live("dumpOpTensor").i32(this.$at + 52428);
  }

  set dumpOpTensor(value: number) {
    this.$live("dumpOpTensor").setI32(this.$at + 52428, this.$fit("i32", "dumpOpTensor", value));
  }

  get overwriteIpTensor(): number {
    return this.$live("overwriteIpTensor").i32(this.$at + 52432);
  }

  set overwriteIpTensor(value: number) {
    this.$live("overwriteIpTensor").setI32(this.$at + 52432, this.$fit("i32", "overwriteIpTensor", value));
  }

  get ipTensorFilePath(): string {
    return this.$live("ipTensorFilePath").string(this.$at + 52436, 4096);
  }

  set ipTensorFilePath(value: string) {
    this.$live("ipTensorFilePath").setString(this.$at + 52436, 4096, this.$fit("string", "ipTensorFilePath", value));
  }

  get overwriteOpTensor(): number {
    return this.$live("overwriteOpTensor").i32(this.$at + 56532);
  }

  set overwriteOpTensor(value: number) {
    this.$live("overwriteOpTensor").setI32(this.$at + 56532, this.$fit("i32", "overwriteOpTensor", value));
  }

  get opTensorFilePath(): number {
    return this.$live("opTensorFilePath").pointer(this.$at + 56536);
  }

  set opTensorFilePath(_value: never) {
    this.$refusePointer("opTensorFilePath");
  }

  get useStronglyTyped(): number {
    return this.$live("useStronglyTyped").i32(this.$at + 56544);
  }

  set useStronglyTyped(value: number) {
    this.$live("useStronglyTyped").setI32(this.$at + 56544, this.$fit("i32", "useStronglyTyped", value));
  }

  get dynamicPropertyKeys(): number {
    return this.$live("dynamicPropertyKeys").pointer(this.$at + 56552);
  }

  set dynamicPropertyKeys(_value: never) {
    this.$refusePointer("dynamicPropertyKeys");
  }

  get dynamicPropertyValues(): number {
    return this.$live("dynamicPropertyValues").pointer(this.$at + 56560);
  }

  set dynamicPropertyValues(_value: never) {
    this.$refusePointer("dynamicPropertyValues");
  }

  get numDynamicProperties(): number {
    return this.$live("numDynamicProperties").u32(this.$at + 56568);
  }

  set numDynamicProperties(value: number) {
    this.$live("numDynamicProperties").setU32(this.$at + 56568, this.$fit("u32", "numDynamicProperties", value));
  }

  get warmupEngine(): number {
    return this.$live("warmupEngine").i32(this.$at + 56572);
  }

  set warmupEngine(value: number) {
    this.$live("warmupEngine").setI32(this.$at + 56572, this.$fit("i32", "warmupEngine", value));
  }
}

export class NvDsInferContextBatchInput extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    inputFrames: { offset: 0, size: 8, kind: "ptr" },
    numInputFrames: { offset: 8, size: 4, kind: "u32" },
    inputFormat: { offset: 12, size: 4, kind: "u32", enum: "NvDsInferFormat" },
    inputPitch: { offset: 16, size: 4, kind: "u32" },
    returnInputFunc: { offset: 24, size: 8, kind: "ptr", callback: "NvDsInferContextReturnInputAsyncFunc" },
    returnFuncData: { offset: 32, size: 8, kind: "ptr" },
  } as const;

  get inputFrames(): number {
    return this.$live("inputFrames").pointer(this.$at);
  }

  set inputFrames(_value: never) {
    this.$refusePointer("inputFrames");
  }

  get numInputFrames(): number {
    return this.$live("numInputFrames").u32(this.$at + 8);
  }

  set numInputFrames(value: number) {
    this.$live("numInputFrames").setU32(this.$at + 8, this.$fit("u32", "numInputFrames", value));
  }

  get inputFormat(): number {
    return this.$live("inputFormat").u32(this.$at + 12);
  }

  set inputFormat(value: number) {
    this.$live("inputFormat").setU32(this.$at + 12, this.$fit("u32", "inputFormat", value));
  }

  get inputPitch(): number {
    return this.$live("inputPitch").u32(this.$at + 16);
  }

  set inputPitch(value: number) {
    this.$live("inputPitch").setU32(this.$at + 16, this.$fit("u32", "inputPitch", value));
  }

  get returnInputFunc(): number {
    return this.$live("returnInputFunc").pointer(this.$at + 24);
  }

  set returnInputFunc(_value: never) {
    this.$refusePointer("returnInputFunc");
  }

  get returnFuncData(): number {
    return this.$live("returnFuncData").pointer(this.$at + 32);
  }

  set returnFuncData(_value: never) {
    this.$refusePointer("returnFuncData");
  }
}

export class NvDsInferContextBatchPreprocessedInput extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    tensors: { offset: 0, size: 8, kind: "ptr", to: "NvDsInferLayerInfo" },
    numInputTensors: { offset: 8, size: 4, kind: "u32" },
    returnInputFunc: { offset: 16, size: 8, kind: "ptr", callback: "NvDsInferContextReturnInputAsyncFunc" },
    returnFuncData: { offset: 24, size: 8, kind: "ptr" },
  } as const;

  get tensors(): number {
    return this.$live("tensors").pointer(this.$at);
  }

  set tensors(_value: never) {
    this.$refusePointer("tensors");
  }

  get numInputTensors(): number {
    return this.$live("numInputTensors").u32(this.$at + 8);
  }

  set numInputTensors(value: number) {
    this.$live("numInputTensors").setU32(this.$at + 8, this.$fit("u32", "numInputTensors", value));
  }

  get returnInputFunc(): number {
    return this.$live("returnInputFunc").pointer(this.$at + 16);
  }

  set returnInputFunc(_value: never) {
    this.$refusePointer("returnInputFunc");
  }

  get returnFuncData(): number {
    return this.$live("returnFuncData").pointer(this.$at + 24);
  }

  set returnFuncData(_value: never) {
    this.$refusePointer("returnFuncData");
  }
}

export class NvDsInferObject extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    left: { offset: 0, size: 4, kind: "f32" },
    top: { offset: 4, size: 4, kind: "f32" },
    width: { offset: 8, size: 4, kind: "f32" },
    height: { offset: 12, size: 4, kind: "f32" },
    classIndex: { offset: 16, size: 4, kind: "i32" },
    label: { offset: 24, size: 8, kind: "ptr" },
    confidence: { offset: 32, size: 4, kind: "f32" },
    mask: { offset: 40, size: 8, kind: "ptr" },
    mask_width: { offset: 48, size: 4, kind: "u32" },
    mask_height: { offset: 52, size: 4, kind: "u32" },
    mask_size: { offset: 56, size: 4, kind: "u32" },
    rotation_angle: { offset: 60, size: 4, kind: "f32" },
  } as const;

  get left(): number {
    return this.$live("left").f32(this.$at);
  }

  set left(value: number) {
    this.$live("left").setF32(this.$at, this.$fit("f32", "left", value));
  }

  get top(): number {
    return this.$live("top").f32(this.$at + 4);
  }

  set top(value: number) {
    this.$live("top").setF32(this.$at + 4, this.$fit("f32", "top", value));
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

  get classIndex(): number {
    return this.$live("classIndex").i32(this.$at + 16);
  }

  set classIndex(value: number) {
    this.$live("classIndex").setI32(this.$at + 16, this.$fit("i32", "classIndex", value));
  }

  get label(): number {
    return this.$live("label").pointer(this.$at + 24);
  }

  set label(_value: never) {
    this.$refusePointer("label");
  }

  get confidence(): number {
    return this.$live("confidence").f32(this.$at + 32);
  }

  set confidence(value: number) {
    this.$live("confidence").setF32(this.$at + 32, this.$fit("f32", "confidence", value));
  }

  get mask(): number {
    return this.$live("mask").pointer(this.$at + 40);
  }

  set mask(_value: never) {
    this.$refusePointer("mask");
  }

  get mask_width(): number {
    return this.$live("mask_width").u32(this.$at + 48);
  }

  set mask_width(value: number) {
    this.$live("mask_width").setU32(this.$at + 48, this.$fit("u32", "mask_width", value));
  }

  get mask_height(): number {
    return this.$live("mask_height").u32(this.$at + 52);
  }

  set mask_height(value: number) {
    this.$live("mask_height").setU32(this.$at + 52, this.$fit("u32", "mask_height", value));
  }

  get mask_size(): number {
    return this.$live("mask_size").u32(this.$at + 56);
  }

  set mask_size(value: number) {
    this.$live("mask_size").setU32(this.$at + 56, this.$fit("u32", "mask_size", value));
  }

  get rotation_angle(): number {
    return this.$live("rotation_angle").f32(this.$at + 60);
  }

  set rotation_angle(value: number) {
    this.$live("rotation_angle").setF32(this.$at + 60, this.$fit("f32", "rotation_angle", value));
  }
}

export class NvDsInferDetectionOutput extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    objects: { offset: 0, size: 8, kind: "ptr", to: "NvDsInferObject" },
    numObjects: { offset: 8, size: 4, kind: "u32" },
  } as const;

  get objects(): number {
    return this.$live("objects").pointer(this.$at);
  }

  set objects(_value: never) {
    this.$refusePointer("objects");
  }

  get numObjects(): number {
    return this.$live("numObjects").u32(this.$at + 8);
  }

  set numObjects(value: number) {
    this.$live("numObjects").setU32(this.$at + 8, this.$fit("u32", "numObjects", value));
  }
}

export class NvDsInferClassificationOutput extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    attributes: { offset: 0, size: 8, kind: "ptr", to: "NvDsInferAttribute" },
    numAttributes: { offset: 8, size: 4, kind: "u32" },
    label: { offset: 16, size: 8, kind: "ptr" },
  } as const;

  get attributes(): number {
    return this.$live("attributes").pointer(this.$at);
  }

  set attributes(_value: never) {
    this.$refusePointer("attributes");
  }

  get numAttributes(): number {
    return this.$live("numAttributes").u32(this.$at + 8);
  }

  set numAttributes(value: number) {
    this.$live("numAttributes").setU32(this.$at + 8, this.$fit("u32", "numAttributes", value));
  }

  get label(): number {
    return this.$live("label").pointer(this.$at + 16);
  }

  set label(_value: never) {
    this.$refusePointer("label");
  }
}

export class NvDsInferSegmentationOutput extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    width: { offset: 0, size: 4, kind: "u32" },
    height: { offset: 4, size: 4, kind: "u32" },
    classes: { offset: 8, size: 4, kind: "u32" },
    class_map: { offset: 16, size: 8, kind: "ptr" },
    class_probability_map: { offset: 24, size: 8, kind: "ptr" },
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

  get classes(): number {
    return this.$live("classes").u32(this.$at + 8);
  }

  set classes(value: number) {
    this.$live("classes").setU32(this.$at + 8, this.$fit("u32", "classes", value));
  }

  get class_map(): number {
    return this.$live("class_map").pointer(this.$at + 16);
  }

  set class_map(_value: never) {
    this.$refusePointer("class_map");
  }

  get class_probability_map(): number {
    return this.$live("class_probability_map").pointer(this.$at + 24);
  }

  set class_probability_map(_value: never) {
    this.$refusePointer("class_probability_map");
  }
}

export class NvDsInferFrameOutput extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    outputType: { offset: 0, size: 4, kind: "u32", enum: "NvDsInferNetworkType" },
    classificationOutput: { offset: 8, size: 24, kind: "struct", type: "NvDsInferClassificationOutput" },
    detectionOutput: { offset: 8, size: 16, kind: "struct", type: "NvDsInferDetectionOutput" },
    segmentationOutput: { offset: 8, size: 32, kind: "struct", type: "NvDsInferSegmentationOutput" },
  } as const;

  get outputType(): number {
    return this.$live("outputType").u32(this.$at);
  }

  set outputType(value: number) {
    this.$live("outputType").setU32(this.$at, this.$fit("u32", "outputType", value));
  }

  get classificationOutput(): NvDsInferClassificationOutput {
    return new NvDsInferClassificationOutput(this.$live("classificationOutput"), this.$at + 8);
  }

  get detectionOutput(): NvDsInferDetectionOutput {
    return new NvDsInferDetectionOutput(this.$live("detectionOutput"), this.$at + 8);
  }

  get segmentationOutput(): NvDsInferSegmentationOutput {
    return new NvDsInferSegmentationOutput(this.$live("segmentationOutput"), this.$at + 8);
  }
}

export class NvDsInferContextBatchOutput extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    frames: { offset: 0, size: 8, kind: "ptr", to: "NvDsInferFrameOutput" },
    numFrames: { offset: 8, size: 4, kind: "u32" },
    outputDeviceBuffers: { offset: 16, size: 8, kind: "ptr" },
    numOutputDeviceBuffers: { offset: 24, size: 4, kind: "u32" },
    hostBuffers: { offset: 32, size: 8, kind: "ptr" },
    numHostBuffers: { offset: 40, size: 4, kind: "u32" },
    priv: { offset: 48, size: 8, kind: "ptr" },
  } as const;

  get frames(): number {
    return this.$live("frames").pointer(this.$at);
  }

  set frames(_value: never) {
    this.$refusePointer("frames");
  }

  get numFrames(): number {
    return this.$live("numFrames").u32(this.$at + 8);
  }

  set numFrames(value: number) {
    this.$live("numFrames").setU32(this.$at + 8, this.$fit("u32", "numFrames", value));
  }

  get outputDeviceBuffers(): number {
    return this.$live("outputDeviceBuffers").pointer(this.$at + 16);
  }

  set outputDeviceBuffers(_value: never) {
    this.$refusePointer("outputDeviceBuffers");
  }

  get numOutputDeviceBuffers(): number {
    return this.$live("numOutputDeviceBuffers").u32(this.$at + 24);
  }

  set numOutputDeviceBuffers(value: number) {
    this.$live("numOutputDeviceBuffers").setU32(this.$at + 24, this.$fit("u32", "numOutputDeviceBuffers", value));
  }

  get hostBuffers(): number {
    return this.$live("hostBuffers").pointer(this.$at + 32);
  }

  set hostBuffers(_value: never) {
    this.$refusePointer("hostBuffers");
  }

  get numHostBuffers(): number {
    return this.$live("numHostBuffers").u32(this.$at + 40);
  }

  set numHostBuffers(value: number) {
    this.$live("numHostBuffers").setU32(this.$at + 40, this.$fit("u32", "numHostBuffers", value));
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 48);
  }

  set priv(_value: never) {
    this.$refusePointer("priv");
  }
}
