// Generated from C headers by `bun run bindgen`. Do not edit.
import { BigIntArray, NumberArray, PointerArray, StructArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  NvBufSurfaceCreate: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  NvBufSurfaceAllocate: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  NvBufSurfaceDestroy: { args: ["ptr"], returns: "i32" },
  NvBufSurfaceMap: { args: ["ptr", "i32", "i32", "u32"], returns: "i32" },
  NvBufSurfaceUnMap: { args: ["ptr", "i32", "i32"], returns: "i32" },
  NvBufSurfaceSyncForCpu: { args: ["ptr", "i32", "i32"], returns: "i32" },
  NvBufSurfaceSyncForDevice: { args: ["ptr", "i32", "i32"], returns: "i32" },
  NvBufSurfaceSyncGpuL2CacheForDevice: { args: ["ptr", "i32", "ptr"], returns: "i32" },
  NvBufSurfaceCopy: { args: ["ptr", "ptr"], returns: "i32" },
  NvBufSurfaceMemSet: { args: ["ptr", "i32", "i32", "u8"], returns: "i32" },
  NvBufSurface2Raw: { args: ["ptr", "u32", "u32", "u32", "u32", "ptr"], returns: "i32" },
  Raw2NvBufSurface: { args: ["ptr", "u32", "u32", "u32", "u32", "ptr"], returns: "i32" },
  NvBufSurfaceFromFd: { args: ["i32", "ptr"], returns: "i32" },
  NvBufSurfaceImport: { args: ["ptr", "ptr"], returns: "i32" },
  NvBufSurfaceGetMapParams: { args: ["ptr", "i32", "ptr"], returns: "i32" },
  NvBufSurfaceMapEglImage: { args: ["ptr", "i32"], returns: "i32" },
  NvBufSurfaceUnMapEglImage: { args: ["ptr", "i32"], returns: "i32" },
  NvBufSurfaceMapCudaBuffer: { args: ["ptr", "i32"], returns: "i32" },
  NvBufSurfaceUnMapCudaBuffer: { args: ["ptr", "i32"], returns: "i32" },
  NvBufSurfaceMapNvmmBuffer: { args: ["ptr", "i32"], returns: "i32" },
  NvBufSurfaceUnMapNvmmBuffer: { args: ["ptr", "i32"], returns: "i32" },
  NvBufSurfaceGetDeviceInfo: { args: ["ptr"], returns: "i32" },
} as const;

export const constants = {
  STRUCTURE_PADDING: 4,
  NVBUF_MAX_PLANES: 4,
  NVBUFSURFACE_CHROMA_SUBSAMPLING_HORIZ_DEFAULT: 0,
  NVBUFSURFACE_CHROMA_SUBSAMPLING_VERT_DEFAULT: 1,
} as const;

export const NvBufSurfaceMemMapFlags = {
  NVBUF_MAP_READ: 0,
  NVBUF_MAP_WRITE: 1,
  NVBUF_MAP_READ_WRITE: 2,
} as const;
export type NvBufSurfaceMemMapFlags = (typeof NvBufSurfaceMemMapFlags)[keyof typeof NvBufSurfaceMemMapFlags];

export const NvBufSurfaceTag = {
  NvBufSurfaceTag_NONE: 0,
  NvBufSurfaceTag_CAMERA: 512,
  NvBufSurfaceTag_VIDEO_CONVERT: 3841,
  NvBufSurfaceTag_VIDEO_ENC: 4608,
  NvBufSurfaceTag_VIDEO_DEC: 5120,
  NvBufSurfaceTag_JPEG: 5376,
  NvBufSurfaceTag_PROTECTED: 5380,
} as const;
export type NvBufSurfaceTag = (typeof NvBufSurfaceTag)[keyof typeof NvBufSurfaceTag];

export const NvBufSurfaceColorFormat = {
  NVBUF_COLOR_FORMAT_INVALID: 0,
  NVBUF_COLOR_FORMAT_GRAY8: 1,
  NVBUF_COLOR_FORMAT_YUV420: 2,
  NVBUF_COLOR_FORMAT_YVU420: 3,
  NVBUF_COLOR_FORMAT_YUV420_ER: 4,
  NVBUF_COLOR_FORMAT_YVU420_ER: 5,
  NVBUF_COLOR_FORMAT_NV12: 6,
  NVBUF_COLOR_FORMAT_NV12_ER: 7,
  NVBUF_COLOR_FORMAT_NV21: 8,
  NVBUF_COLOR_FORMAT_NV21_ER: 9,
  NVBUF_COLOR_FORMAT_UYVY: 10,
  NVBUF_COLOR_FORMAT_UYVY_ER: 11,
  NVBUF_COLOR_FORMAT_VYUY: 12,
  NVBUF_COLOR_FORMAT_VYUY_ER: 13,
  NVBUF_COLOR_FORMAT_YUYV: 14,
  NVBUF_COLOR_FORMAT_YUYV_ER: 15,
  NVBUF_COLOR_FORMAT_YVYU: 16,
  NVBUF_COLOR_FORMAT_YVYU_ER: 17,
  NVBUF_COLOR_FORMAT_YUV444: 18,
  NVBUF_COLOR_FORMAT_RGBA: 19,
  NVBUF_COLOR_FORMAT_BGRA: 20,
  NVBUF_COLOR_FORMAT_ARGB: 21,
  NVBUF_COLOR_FORMAT_ABGR: 22,
  NVBUF_COLOR_FORMAT_RGBx: 23,
  NVBUF_COLOR_FORMAT_BGRx: 24,
  NVBUF_COLOR_FORMAT_xRGB: 25,
  NVBUF_COLOR_FORMAT_xBGR: 26,
  NVBUF_COLOR_FORMAT_RGB: 27,
  NVBUF_COLOR_FORMAT_BGR: 28,
  NVBUF_COLOR_FORMAT_NV12_10LE: 29,
  NVBUF_COLOR_FORMAT_NV12_12LE: 30,
  NVBUF_COLOR_FORMAT_YUV420_709: 31,
  NVBUF_COLOR_FORMAT_YUV420_709_ER: 32,
  NVBUF_COLOR_FORMAT_NV12_709: 33,
  NVBUF_COLOR_FORMAT_NV12_709_ER: 34,
  NVBUF_COLOR_FORMAT_YUV420_2020: 35,
  NVBUF_COLOR_FORMAT_NV12_2020: 36,
  NVBUF_COLOR_FORMAT_NV12_10LE_ER: 37,
  NVBUF_COLOR_FORMAT_NV12_10LE_709: 38,
  NVBUF_COLOR_FORMAT_NV12_10LE_709_ER: 39,
  NVBUF_COLOR_FORMAT_NV12_10LE_2020: 40,
  NVBUF_COLOR_FORMAT_SIGNED_R16G16: 41,
  NVBUF_COLOR_FORMAT_R8_G8_B8: 42,
  NVBUF_COLOR_FORMAT_B8_G8_R8: 43,
  NVBUF_COLOR_FORMAT_R32F_G32F_B32F: 44,
  NVBUF_COLOR_FORMAT_B32F_G32F_R32F: 45,
  NVBUF_COLOR_FORMAT_YUV422: 46,
  NVBUF_COLOR_FORMAT_NV21_10LE: 47,
  NVBUF_COLOR_FORMAT_NV21_12LE: 48,
  NVBUF_COLOR_FORMAT_NV12_12LE_2020: 49,
  NVBUF_COLOR_FORMAT_NV16: 50,
  NVBUF_COLOR_FORMAT_NV16_10LE: 51,
  NVBUF_COLOR_FORMAT_NV24: 52,
  NVBUF_COLOR_FORMAT_NV24_10LE: 53,
  NVBUF_COLOR_FORMAT_NV16_ER: 54,
  NVBUF_COLOR_FORMAT_NV24_ER: 55,
  NVBUF_COLOR_FORMAT_NV16_709: 56,
  NVBUF_COLOR_FORMAT_NV24_709: 57,
  NVBUF_COLOR_FORMAT_NV16_709_ER: 58,
  NVBUF_COLOR_FORMAT_NV24_709_ER: 59,
  NVBUF_COLOR_FORMAT_NV24_10LE_709: 60,
  NVBUF_COLOR_FORMAT_NV24_10LE_709_ER: 61,
  NVBUF_COLOR_FORMAT_NV24_10LE_2020: 62,
  NVBUF_COLOR_FORMAT_NV24_12LE_2020: 63,
  NVBUF_COLOR_FORMAT_RGBA_10_10_10_2_709: 64,
  NVBUF_COLOR_FORMAT_RGBA_10_10_10_2_2020: 65,
  NVBUF_COLOR_FORMAT_BGRA_10_10_10_2_709: 66,
  NVBUF_COLOR_FORMAT_BGRA_10_10_10_2_2020: 67,
  NVBUF_COLOR_FORMAT_A32: 68,
  NVBUF_COLOR_FORMAT_UYVP: 69,
  NVBUF_COLOR_FORMAT_UYVP_ER: 70,
  NVBUF_COLOR_FORMAT_YUV444_ER: 71,
  NVBUF_COLOR_FORMAT_YUV444_709: 72,
  NVBUF_COLOR_FORMAT_YUV444_709_ER: 73,
  NVBUF_COLOR_FORMAT_YUV444_2020: 74,
  NVBUF_COLOR_FORMAT_YUV444_10LE: 75,
  NVBUF_COLOR_FORMAT_YUV444_10LE_ER: 76,
  NVBUF_COLOR_FORMAT_YUV444_10LE_709: 77,
  NVBUF_COLOR_FORMAT_YUV444_10LE_709_ER: 78,
  NVBUF_COLOR_FORMAT_YUV444_10LE_2020: 79,
  NVBUF_COLOR_FORMAT_YUV444_12LE: 80,
  NVBUF_COLOR_FORMAT_YUV444_12LE_ER: 81,
  NVBUF_COLOR_FORMAT_YUV444_12LE_709: 82,
  NVBUF_COLOR_FORMAT_YUV444_12LE_709_ER: 83,
  NVBUF_COLOR_FORMAT_YUV444_12LE_2020: 84,
  NVBUF_COLOR_FORMAT_NV12_12LE_ER: 85,
  NVBUF_COLOR_FORMAT_NV12_12LE_709: 86,
  NVBUF_COLOR_FORMAT_NV12_12LE_709_ER: 87,
  NVBUF_COLOR_FORMAT_GRAY8_ER: 88,
  NVBUF_COLOR_FORMAT_UYVY_709: 89,
  NVBUF_COLOR_FORMAT_UYVY_709_ER: 90,
  NVBUF_COLOR_FORMAT_UYVY_2020: 91,
  NVBUF_COLOR_FORMAT_GRAY16_LE: 92,
  NVBUF_COLOR_FORMAT_BGRA64_LE: 93,
  NVBUF_COLOR_FORMAT_NV16_2020: 94,
  NVBUF_COLOR_FORMAT_NV16_10LE_ER: 95,
  NVBUF_COLOR_FORMAT_NV16_10LE_709: 96,
  NVBUF_COLOR_FORMAT_NV16_10LE_709_ER: 97,
  NVBUF_COLOR_FORMAT_NV16_10LE_2020: 98,
  NVBUF_COLOR_FORMAT_NV16_12LE: 99,
  NVBUF_COLOR_FORMAT_NV16_12LE_ER: 100,
  NVBUF_COLOR_FORMAT_NV16_12LE_709: 101,
  NVBUF_COLOR_FORMAT_NV16_12LE_709_ER: 102,
  NVBUF_COLOR_FORMAT_NV16_12LE_2020: 103,
  NVBUF_COLOR_FORMAT_NV24_2020: 104,
  NVBUF_COLOR_FORMAT_NV24_10LE_ER: 105,
  NVBUF_COLOR_FORMAT_NV24_12LE: 106,
  NVBUF_COLOR_FORMAT_NV24_12LE_ER: 107,
  NVBUF_COLOR_FORMAT_NV24_12LE_709: 108,
  NVBUF_COLOR_FORMAT_NV24_12LE_709_ER: 109,
  NVBUF_COLOR_FORMAT_UYVP_709: 110,
  NVBUF_COLOR_FORMAT_UYVP_709_ER: 111,
  NVBUF_COLOR_FORMAT_UYVP_2020: 112,
  NVBUF_COLOR_FORMAT_LAST: 113,
} as const;
export type NvBufSurfaceColorFormat = (typeof NvBufSurfaceColorFormat)[keyof typeof NvBufSurfaceColorFormat];

export const NvBufSurfaceLayout = {
  NVBUF_LAYOUT_PITCH: 0,
  NVBUF_LAYOUT_BLOCK_LINEAR: 1,
} as const;
export type NvBufSurfaceLayout = (typeof NvBufSurfaceLayout)[keyof typeof NvBufSurfaceLayout];

export const NvBufSurfaceMemType = {
  NVBUF_MEM_DEFAULT: 0,
  NVBUF_MEM_CUDA_PINNED: 1,
  NVBUF_MEM_CUDA_DEVICE: 2,
  NVBUF_MEM_CUDA_UNIFIED: 3,
  NVBUF_MEM_SURFACE_ARRAY: 4,
  NVBUF_MEM_HANDLE: 5,
  NVBUF_MEM_SYSTEM: 6,
  NVBUF_MEM_CUDA_ARRAY: 7,
} as const;
export type NvBufSurfaceMemType = (typeof NvBufSurfaceMemType)[keyof typeof NvBufSurfaceMemType];

export const NvBufSurfaceDisplayScanFormat = {
  NVBUF_DISPLAYSCANFORMAT_PROGRESSIVE: 0,
  NVBUF_DISPLAYSCANFORMAT_INTERLACED: 1,
} as const;
export type NvBufSurfaceDisplayScanFormat = (typeof NvBufSurfaceDisplayScanFormat)[keyof typeof NvBufSurfaceDisplayScanFormat];

export const NvBufSurfaceDriverType = {
  NVBUF_DRIVER_TYPE_UNKNOWN: 0,
  NVBUF_DRIVER_TYPE_NVGPU: 1,
  NVBUF_DRIVER_TYPE_RM: 2,
} as const;
export type NvBufSurfaceDriverType = (typeof NvBufSurfaceDriverType)[keyof typeof NvBufSurfaceDriverType];

export const NvBufSurfacePlatformType = {
  NVBUF_PLATFORM_TYPE_UNKNOWN: 0,
  NVBUF_PLATFORM_TYPE_T186: 1,
  NVBUF_PLATFORM_TYPE_T194: 2,
  NVBUF_PLATFORM_TYPE_T210: 3,
  NVBUF_PLATFORM_TYPE_T234: 4,
  NVBUF_PLATFORM_TYPE_T256: 5,
  NVBUF_PLATFORM_TYPE_T264: 6,
} as const;
export type NvBufSurfacePlatformType = (typeof NvBufSurfacePlatformType)[keyof typeof NvBufSurfacePlatformType];

export const NvBufSurfaceGPUL2SyncCacheOps = {
  NVBUF_GPU_L2_CACHE_INVALIDATE: 1,
  NVBUF_GPU_L2_CACHE_FLUSH: 2,
  NVBUF_GPU_L2_CACHE_FLUSH_INVALIDATE: 3,
} as const;
export type NvBufSurfaceGPUL2SyncCacheOps = (typeof NvBufSurfaceGPUL2SyncCacheOps)[keyof typeof NvBufSurfaceGPUL2SyncCacheOps];

export class NvBufSurfacePlaneParamsEx extends Struct {
  static readonly size = 256;
  static readonly align = 8;
  static readonly fields = {
    scanformat: { offset: 0, size: 16, kind: "array", of: "u32", length: 4 },
    secondfieldoffset: { offset: 16, size: 16, kind: "array", of: "u32", length: 4 },
    blockheightlog2: { offset: 32, size: 16, kind: "array", of: "u32", length: 4 },
    physicaladdress: { offset: 48, size: 16, kind: "array", of: "u32", length: 4 },
    flags: { offset: 64, size: 32, kind: "array", of: "u64", length: 4 },
    drmModifier: { offset: 96, size: 32, kind: "array", of: "u64", length: 4 },
    _reserved: { offset: 128, size: 128, kind: "array", of: "ptr", length: 16 },
  } as const;

  get scanformat(): NumberArray {
    return new NumberArray(this.$live("scanformat"), this.$at, 4, "u32");
  }

  get secondfieldoffset(): NumberArray {
    return new NumberArray(this.$live("secondfieldoffset"), this.$at + 16, 4, "u32");
  }

  get blockheightlog2(): NumberArray {
    return new NumberArray(this.$live("blockheightlog2"), this.$at + 32, 4, "u32");
  }

  get physicaladdress(): NumberArray {
    return new NumberArray(this.$live("physicaladdress"), this.$at + 48, 4, "u32");
  }

  get flags(): BigIntArray {
    return new BigIntArray(this.$live("flags"), this.$at + 64, 4, "u64");
  }

  get drmModifier(): BigIntArray {
    return new BigIntArray(this.$live("drmModifier"), this.$at + 96, 4, "u64");
  }

  get _reserved(): PointerArray {
    return new PointerArray(this.$live("_reserved"), this.$at + 128, 16);
  }
}

export class NvBufSurfacePlaneParams extends Struct {
  static readonly size = 232;
  static readonly align = 8;
  static readonly fields = {
    num_planes: { offset: 0, size: 4, kind: "u32" },
    width: { offset: 4, size: 16, kind: "array", of: "u32", length: 4 },
    height: { offset: 20, size: 16, kind: "array", of: "u32", length: 4 },
    pitch: { offset: 36, size: 16, kind: "array", of: "u32", length: 4 },
    offset: { offset: 52, size: 16, kind: "array", of: "u32", length: 4 },
    psize: { offset: 68, size: 16, kind: "array", of: "u32", length: 4 },
    bytesPerPix: { offset: 84, size: 16, kind: "array", of: "u32", length: 4 },
    _reserved: { offset: 104, size: 128, kind: "array", of: "ptr", length: 16 },
  } as const;

  get num_planes(): number {
    return this.$live("num_planes").u32(this.$at);
  }

  set num_planes(value: number) {
    this.$live("num_planes").setU32(this.$at, this.$fit("u32", "num_planes", value));
  }

  get width(): NumberArray {
    return new NumberArray(this.$live("width"), this.$at + 4, 4, "u32");
  }

  get height(): NumberArray {
    return new NumberArray(this.$live("height"), this.$at + 20, 4, "u32");
  }

  get pitch(): NumberArray {
    return new NumberArray(this.$live("pitch"), this.$at + 36, 4, "u32");
  }

  get offset(): NumberArray {
    return new NumberArray(this.$live("offset"), this.$at + 52, 4, "u32");
  }

  get psize(): NumberArray {
    return new NumberArray(this.$live("psize"), this.$at + 68, 4, "u32");
  }

  get bytesPerPix(): NumberArray {
    return new NumberArray(this.$live("bytesPerPix"), this.$at + 84, 4, "u32");
  }

  get _reserved(): PointerArray {
    return new PointerArray(this.$live("_reserved"), this.$at + 104, 16);
  }
}

export class NvBufSurfaceChromaSubsamplingParams extends Struct {
  static readonly size = 8;
  static readonly align = 1;
  static readonly fields = {
    chromaLocHoriz: { offset: 0, size: 1, kind: "u8" },
    chromaLocVert: { offset: 1, size: 1, kind: "u8" },
    _reserved: { offset: 2, size: 6, kind: "array", of: "u8", length: 6 },
  } as const;

  get chromaLocHoriz(): number {
    return this.$live("chromaLocHoriz").u8(this.$at);
  }

  set chromaLocHoriz(value: number) {
    this.$live("chromaLocHoriz").setU8(this.$at, this.$fit("u8", "chromaLocHoriz", value));
  }

  get chromaLocVert(): number {
    return this.$live("chromaLocVert").u8(this.$at + 1);
  }

  set chromaLocVert(value: number) {
    this.$live("chromaLocVert").setU8(this.$at + 1, this.$fit("u8", "chromaLocVert", value));
  }

  get _reserved(): NumberArray {
    return new NumberArray(this.$live("_reserved"), this.$at + 2, 6, "u8");
  }
}

export class NvBufSurfaceCreateParams extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    gpuId: { offset: 0, size: 4, kind: "u32" },
    width: { offset: 4, size: 4, kind: "u32" },
    height: { offset: 8, size: 4, kind: "u32" },
    size: { offset: 12, size: 4, kind: "u32" },
    isContiguous: { offset: 16, size: 1, kind: "bool" },
    colorFormat: { offset: 20, size: 4, kind: "u32", enum: "NvBufSurfaceColorFormat" },
    layout: { offset: 24, size: 4, kind: "u32", enum: "NvBufSurfaceLayout" },
    memType: { offset: 28, size: 4, kind: "u32", enum: "NvBufSurfaceMemType" },
    _reserved: { offset: 32, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get gpuId(): number {
    return this.$live("gpuId").u32(this.$at);
  }

  set gpuId(value: number) {
    this.$live("gpuId").setU32(this.$at, this.$fit("u32", "gpuId", value));
  }

  get width(): number {
    return this.$live("width").u32(this.$at + 4);
  }

  set width(value: number) {
    this.$live("width").setU32(this.$at + 4, this.$fit("u32", "width", value));
  }

  get height(): number {
    return this.$live("height").u32(this.$at + 8);
  }

  set height(value: number) {
    this.$live("height").setU32(this.$at + 8, this.$fit("u32", "height", value));
  }

  get size(): number {
    return this.$live("size").u32(this.$at + 12);
  }

  set size(value: number) {
    this.$live("size").setU32(this.$at + 12, this.$fit("u32", "size", value));
  }

  get isContiguous(): boolean {
    return this.$live("isContiguous").u8(this.$at + 16) !== 0;
  }

  set isContiguous(value: boolean) {
    this.$live("isContiguous").setU8(this.$at + 16, this.$fit("bool", "isContiguous", value) ? 1 : 0);
  }

  get colorFormat(): number {
    return this.$live("colorFormat").u32(this.$at + 20);
  }

  set colorFormat(value: number) {
    this.$live("colorFormat").setU32(this.$at + 20, this.$fit("u32", "colorFormat", value));
  }

  get layout(): number {
    return this.$live("layout").u32(this.$at + 24);
  }

  set layout(value: number) {
    this.$live("layout").setU32(this.$at + 24, this.$fit("u32", "layout", value));
  }

  get memType(): number {
    return this.$live("memType").u32(this.$at + 28);
  }

  set memType(value: number) {
    this.$live("memType").setU32(this.$at + 28, this.$fit("u32", "memType", value));
  }

  get _reserved(): PointerArray {
    return new PointerArray(this.$live("_reserved"), this.$at + 32, 4);
  }
}

export class NvBufSurfaceAllocateParams extends Struct {
  static readonly size = 120;
  static readonly align = 8;
  static readonly fields = {
    params: { offset: 0, size: 64, kind: "struct", type: "NvBufSurfaceCreateParams" },
    displayscanformat: { offset: 64, size: 4, kind: "u32", enum: "NvBufSurfaceDisplayScanFormat" },
    chromaSubsampling: { offset: 68, size: 8, kind: "struct", type: "NvBufSurfaceChromaSubsamplingParams" },
    memtag: { offset: 76, size: 4, kind: "u32", enum: "NvBufSurfaceTag" },
    disablePitchPadding: { offset: 80, size: 1, kind: "bool" },
    _reservedParam: { offset: 84, size: 4, kind: "u32" },
    _reserved: { offset: 88, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get params(): NvBufSurfaceCreateParams {
    return new NvBufSurfaceCreateParams(this.$live("params"), this.$at);
  }

  get displayscanformat(): number {
    return this.$live("displayscanformat").u32(this.$at + 64);
  }

  set displayscanformat(value: number) {
    this.$live("displayscanformat").setU32(this.$at + 64, this.$fit("u32", "displayscanformat", value));
  }

  get chromaSubsampling(): NvBufSurfaceChromaSubsamplingParams {
    return new NvBufSurfaceChromaSubsamplingParams(this.$live("chromaSubsampling"), this.$at + 68);
  }

  get memtag(): number {
    return this.$live("memtag").u32(this.$at + 76);
  }

  set memtag(value: number) {
    this.$live("memtag").setU32(this.$at + 76, this.$fit("u32", "memtag", value));
  }

  get disablePitchPadding(): boolean {
    return this.$live("disablePitchPadding").u8(this.$at + 80) !== 0;
  }

  set disablePitchPadding(value: boolean) {
    this.$live("disablePitchPadding").setU8(this.$at + 80, this.$fit("bool", "disablePitchPadding", value) ? 1 : 0);
  }

  get _reservedParam(): number {
    return this.$live("_reservedParam").u32(this.$at + 84);
  }

  set _reservedParam(value: number) {
    this.$live("_reservedParam").setU32(this.$at + 84, this.$fit("u32", "_reservedParam", value));
  }

  get _reserved(): PointerArray {
    return new PointerArray(this.$live("_reserved"), this.$at + 88, 4);
  }
}

export class NvBufSurfaceMappedAddr extends Struct {
  static readonly size = 88;
  static readonly align = 8;
  static readonly fields = {
    addr: { offset: 0, size: 32, kind: "array", of: "ptr", length: 4 },
    eglImage: { offset: 32, size: 8, kind: "ptr" },
    nvmmPtr: { offset: 40, size: 8, kind: "ptr" },
    cudaPtr: { offset: 48, size: 8, kind: "ptr" },
    _reserved: { offset: 56, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get addr(): PointerArray {
    return new PointerArray(this.$live("addr"), this.$at, 4);
  }

  get eglImage(): number {
    return this.$live("eglImage").pointer(this.$at + 32);
  }

  set eglImage(_value: never) {
    this.$refusePointer("eglImage");
  }

  get nvmmPtr(): number {
    return this.$live("nvmmPtr").pointer(this.$at + 40);
  }

  set nvmmPtr(_value: never) {
    this.$refusePointer("nvmmPtr");
  }

  get cudaPtr(): number {
    return this.$live("cudaPtr").pointer(this.$at + 48);
  }

  set cudaPtr(_value: never) {
    this.$refusePointer("cudaPtr");
  }

  get _reserved(): PointerArray {
    return new PointerArray(this.$live("_reserved"), this.$at + 56, 4);
  }
}

export class NvBufSurfaceParamsEx extends Struct {
  static readonly size = 312;
  static readonly align = 8;
  static readonly fields = {
    startofvaliddata: { offset: 0, size: 4, kind: "i32" },
    sizeofvaliddatainbytes: { offset: 4, size: 4, kind: "i32" },
    chromaSubsampling: { offset: 8, size: 8, kind: "struct", type: "NvBufSurfaceChromaSubsamplingParams" },
    is_protected: { offset: 16, size: 1, kind: "bool" },
    planeParamsex: { offset: 24, size: 256, kind: "struct", type: "NvBufSurfacePlaneParamsEx" },
    _reserved: { offset: 280, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get startofvaliddata(): number {
    return this.$live("startofvaliddata").i32(this.$at);
  }

  set startofvaliddata(value: number) {
    this.$live("startofvaliddata").setI32(this.$at, this.$fit("i32", "startofvaliddata", value));
  }

  get sizeofvaliddatainbytes(): number {
    return this.$live("sizeofvaliddatainbytes").i32(this.$at + 4);
  }

  set sizeofvaliddatainbytes(value: number) {
    this.$live("sizeofvaliddatainbytes").setI32(this.$at + 4, this.$fit("i32", "sizeofvaliddatainbytes", value));
  }

  get chromaSubsampling(): NvBufSurfaceChromaSubsamplingParams {
    return new NvBufSurfaceChromaSubsamplingParams(this.$live("chromaSubsampling"), this.$at + 8);
  }

  get is_protected(): boolean {
    return this.$live("is_protected").u8(this.$at + 16) !== 0;
  }

  set is_protected(value: boolean) {
    this.$live("is_protected").setU8(this.$at + 16, this.$fit("bool", "is_protected", value) ? 1 : 0);
  }

  get planeParamsex(): NvBufSurfacePlaneParamsEx {
    return new NvBufSurfacePlaneParamsEx(this.$live("planeParamsex"), this.$at + 24);
  }

  get _reserved(): PointerArray {
    return new PointerArray(this.$live("_reserved"), this.$at + 280, 4);
  }
}

export class NvBufSurfaceCudaBuffer extends Struct {
  static readonly size = 96;
  static readonly align = 8;
  static readonly fields = {
    basePtr: { offset: 0, size: 8, kind: "ptr" },
    dataPtr: { offset: 8, size: 8, kind: "ptr" },
    extMem: { offset: 16, size: 8, kind: "ptr" },
    mipmap: { offset: 24, size: 8, kind: "ptr" },
    reserved: { offset: 32, size: 64, kind: "array", of: "u8", length: 64 },
  } as const;

  get basePtr(): number {
    return this.$live("basePtr").pointer(this.$at);
  }

  set basePtr(_value: never) {
    this.$refusePointer("basePtr");
  }

  get dataPtr(): number {
    return this.$live("dataPtr").pointer(this.$at + 8);
  }

  set dataPtr(_value: never) {
    this.$refusePointer("dataPtr");
  }

  get extMem(): number {
    return this.$live("extMem").pointer(this.$at + 16);
  }

  set extMem(_value: never) {
    this.$refusePointer("extMem");
  }

  get mipmap(): number {
    return this.$live("mipmap").pointer(this.$at + 24);
  }

  set mipmap(_value: never) {
    this.$refusePointer("mipmap");
  }

  get reserved(): NumberArray {
    return new NumberArray(this.$live("reserved"), this.$at + 32, 64, "u8");
  }
}

export class NvBufSurfaceParams extends Struct {
  static readonly size = 416;
  static readonly align = 8;
  static readonly fields = {
    width: { offset: 0, size: 4, kind: "u32" },
    height: { offset: 4, size: 4, kind: "u32" },
    pitch: { offset: 8, size: 4, kind: "u32" },
    colorFormat: { offset: 12, size: 4, kind: "u32", enum: "NvBufSurfaceColorFormat" },
    layout: { offset: 16, size: 4, kind: "u32", enum: "NvBufSurfaceLayout" },
    bufferDesc: { offset: 24, size: 8, kind: "u64" },
    dataSize: { offset: 32, size: 4, kind: "u32" },
    dataPtr: { offset: 40, size: 8, kind: "ptr" },
    planeParams: { offset: 48, size: 232, kind: "struct", type: "NvBufSurfacePlaneParams" },
    mappedAddr: { offset: 280, size: 88, kind: "struct", type: "NvBufSurfaceMappedAddr" },
    paramex: { offset: 368, size: 8, kind: "ptr", to: "NvBufSurfaceParamsEx" },
    cudaBuffer: { offset: 376, size: 8, kind: "ptr", to: "NvBufSurfaceCudaBuffer" },
    _reserved: { offset: 384, size: 32, kind: "array", of: "ptr", length: 4 },
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

  get pitch(): number {
    return this.$live("pitch").u32(this.$at + 8);
  }

  set pitch(value: number) {
    this.$live("pitch").setU32(this.$at + 8, this.$fit("u32", "pitch", value));
  }

  get colorFormat(): number {
    return this.$live("colorFormat").u32(this.$at + 12);
  }

  set colorFormat(value: number) {
    this.$live("colorFormat").setU32(this.$at + 12, this.$fit("u32", "colorFormat", value));
  }

  get layout(): number {
    return this.$live("layout").u32(this.$at + 16);
  }

  set layout(value: number) {
    this.$live("layout").setU32(this.$at + 16, this.$fit("u32", "layout", value));
  }

  get bufferDesc(): bigint {
    return this.$live("bufferDesc").u64(this.$at + 24);
  }

  set bufferDesc(value: bigint) {
    this.$live("bufferDesc").setU64(this.$at + 24, this.$fit("u64", "bufferDesc", value));
  }

  get dataSize(): number {
    return this.$live("dataSize").u32(this.$at + 32);
  }

  set dataSize(value: number) {
    this.$live("dataSize").setU32(this.$at + 32, this.$fit("u32", "dataSize", value));
  }

  get dataPtr(): number {
    return this.$live("dataPtr").pointer(this.$at + 40);
  }

  set dataPtr(_value: never) {
    this.$refusePointer("dataPtr");
  }

  get planeParams(): NvBufSurfacePlaneParams {
    return new NvBufSurfacePlaneParams(this.$live("planeParams"), this.$at + 48);
  }

  get mappedAddr(): NvBufSurfaceMappedAddr {
    return new NvBufSurfaceMappedAddr(this.$live("mappedAddr"), this.$at + 280);
  }

  get paramex(): number {
    return this.$live("paramex").pointer(this.$at + 368);
  }

  set paramex(_value: never) {
    this.$refusePointer("paramex");
  }

  get cudaBuffer(): number {
    return this.$live("cudaBuffer").pointer(this.$at + 376);
  }

  set cudaBuffer(_value: never) {
    this.$refusePointer("cudaBuffer");
  }

  get _reserved(): PointerArray {
    return new PointerArray(this.$live("_reserved"), this.$at + 384, 4);
  }
}

export class NvBufSurface extends Struct {
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields = {
    gpuId: { offset: 0, size: 4, kind: "u32" },
    batchSize: { offset: 4, size: 4, kind: "u32" },
    numFilled: { offset: 8, size: 4, kind: "u32" },
    isContiguous: { offset: 12, size: 1, kind: "bool" },
    memType: { offset: 16, size: 4, kind: "u32", enum: "NvBufSurfaceMemType" },
    surfaceList: { offset: 24, size: 8, kind: "ptr", to: "NvBufSurfaceParams" },
    isImportedBuf: { offset: 32, size: 1, kind: "bool" },
    _reserved: { offset: 40, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get gpuId(): number {
    return this.$live("gpuId").u32(this.$at);
  }

  set gpuId(value: number) {
    this.$live("gpuId").setU32(this.$at, this.$fit("u32", "gpuId", value));
  }

  get batchSize(): number {
    return this.$live("batchSize").u32(this.$at + 4);
  }

  set batchSize(value: number) {
    this.$live("batchSize").setU32(this.$at + 4, this.$fit("u32", "batchSize", value));
  }

  get numFilled(): number {
    return this.$live("numFilled").u32(this.$at + 8);
  }

  set numFilled(value: number) {
    this.$live("numFilled").setU32(this.$at + 8, this.$fit("u32", "numFilled", value));
  }

  get isContiguous(): boolean {
    return this.$live("isContiguous").u8(this.$at + 12) !== 0;
  }

  set isContiguous(value: boolean) {
    this.$live("isContiguous").setU8(this.$at + 12, this.$fit("bool", "isContiguous", value) ? 1 : 0);
  }

  get memType(): number {
    return this.$live("memType").u32(this.$at + 16);
  }

  set memType(value: number) {
    this.$live("memType").setU32(this.$at + 16, this.$fit("u32", "memType", value));
  }

  get surfaceList(): number {
    return this.$live("surfaceList").pointer(this.$at + 24);
  }

  set surfaceList(_value: never) {
    this.$refusePointer("surfaceList");
  }

  get isImportedBuf(): boolean {
    return this.$live("isImportedBuf").u8(this.$at + 32) !== 0;
  }

  set isImportedBuf(value: boolean) {
    this.$live("isImportedBuf").setU8(this.$at + 32, this.$fit("bool", "isImportedBuf", value) ? 1 : 0);
  }

  get _reserved(): PointerArray {
    return new PointerArray(this.$live("_reserved"), this.$at + 40, 4);
  }
}

export class NvBufSurfaceMapPlaneParams extends Struct {
  static readonly size = 104;
  static readonly align = 8;
  static readonly fields = {
    width: { offset: 0, size: 4, kind: "u32" },
    height: { offset: 4, size: 4, kind: "u32" },
    pitch: { offset: 8, size: 4, kind: "u32" },
    offset: { offset: 12, size: 4, kind: "u32" },
    psize: { offset: 16, size: 4, kind: "u32" },
    secondfieldoffset: { offset: 20, size: 4, kind: "u32" },
    blockheightlog2: { offset: 24, size: 4, kind: "u32" },
    flags: { offset: 32, size: 8, kind: "u64" },
    reserved: { offset: 40, size: 64, kind: "array", of: "u8", length: 64 },
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

  get pitch(): number {
    return this.$live("pitch").u32(this.$at + 8);
  }

  set pitch(value: number) {
    this.$live("pitch").setU32(this.$at + 8, this.$fit("u32", "pitch", value));
  }

  get offset(): number {
    return this.$live("offset").u32(this.$at + 12);
  }

  set offset(value: number) {
    this.$live("offset").setU32(this.$at + 12, this.$fit("u32", "offset", value));
  }

  get psize(): number {
    return this.$live("psize").u32(this.$at + 16);
  }

  set psize(value: number) {
    this.$live("psize").setU32(this.$at + 16, this.$fit("u32", "psize", value));
  }

  get secondfieldoffset(): number {
    return this.$live("secondfieldoffset").u32(this.$at + 20);
  }

  set secondfieldoffset(value: number) {
    this.$live("secondfieldoffset").setU32(this.$at + 20, this.$fit("u32", "secondfieldoffset", value));
  }

  get blockheightlog2(): number {
    return this.$live("blockheightlog2").u32(this.$at + 24);
  }

  set blockheightlog2(value: number) {
    this.$live("blockheightlog2").setU32(this.$at + 24, this.$fit("u32", "blockheightlog2", value));
  }

  get flags(): bigint {
    return this.$live("flags").u64(this.$at + 32);
  }

  set flags(value: bigint) {
    this.$live("flags").setU64(this.$at + 32, this.$fit("u64", "flags", value));
  }

  get reserved(): NumberArray {
    return new NumberArray(this.$live("reserved"), this.$at + 40, 64, "u8");
  }
}

export class NvBufSurfaceCudaIpcMemHandle extends Struct {
  static readonly size = 64;
  static readonly align = 1;
  static readonly fields = {
    reserved: { offset: 0, size: 64, kind: "string" },
  } as const;

  get reserved(): string {
    return this.$live("reserved").string(this.$at, 64);
  }

  set reserved(value: string) {
    this.$live("reserved").setString(this.$at, 64, this.$fit("string", "reserved", value));
  }
}

export class NvBufSurfaceExtendedMapParams extends Struct {
  static readonly size = 576;
  static readonly align = 8;
  static readonly fields = {
    memHandle: { offset: 0, size: 64, kind: "struct", type: "NvBufSurfaceCudaIpcMemHandle" },
    reserved: { offset: 64, size: 512, kind: "array", of: "ptr", length: 64 },
  } as const;

  get memHandle(): NvBufSurfaceCudaIpcMemHandle {
    return new NvBufSurfaceCudaIpcMemHandle(this.$live("memHandle"), this.$at);
  }

  get reserved(): PointerArray {
    return new PointerArray(this.$live("reserved"), this.$at + 64, 64);
  }
}

export class NvBufSurfaceMapParams extends Struct {
  static readonly size = 504;
  static readonly align = 8;
  static readonly fields = {
    num_planes: { offset: 0, size: 4, kind: "u32" },
    gpuId: { offset: 4, size: 4, kind: "u32" },
    fd: { offset: 8, size: 8, kind: "u64" },
    totalSize: { offset: 16, size: 4, kind: "u32" },
    memType: { offset: 20, size: 4, kind: "u32", enum: "NvBufSurfaceMemType" },
    layout: { offset: 24, size: 4, kind: "u32", enum: "NvBufSurfaceLayout" },
    scanformat: { offset: 28, size: 4, kind: "u32", enum: "NvBufSurfaceDisplayScanFormat" },
    colorFormat: { offset: 32, size: 4, kind: "u32", enum: "NvBufSurfaceColorFormat" },
    chromaSubsampling: { offset: 36, size: 8, kind: "struct", type: "NvBufSurfaceChromaSubsamplingParams" },
    planes: { offset: 48, size: 416, kind: "array", of: "struct", length: 4, type: "NvBufSurfaceMapPlaneParams" },
    extendedMapParams: { offset: 464, size: 8, kind: "ptr" },
    _reserved: { offset: 472, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get num_planes(): number {
    return this.$live("num_planes").u32(this.$at);
  }

  set num_planes(value: number) {
    this.$live("num_planes").setU32(this.$at, this.$fit("u32", "num_planes", value));
  }

  get gpuId(): number {
    return this.$live("gpuId").u32(this.$at + 4);
  }

  set gpuId(value: number) {
    this.$live("gpuId").setU32(this.$at + 4, this.$fit("u32", "gpuId", value));
  }

  get fd(): bigint {
    return this.$live("fd").u64(this.$at + 8);
  }

  set fd(value: bigint) {
    this.$live("fd").setU64(this.$at + 8, this.$fit("u64", "fd", value));
  }

  get totalSize(): number {
    return this.$live("totalSize").u32(this.$at + 16);
  }

  set totalSize(value: number) {
    this.$live("totalSize").setU32(this.$at + 16, this.$fit("u32", "totalSize", value));
  }

  get memType(): number {
    return this.$live("memType").u32(this.$at + 20);
  }

  set memType(value: number) {
    this.$live("memType").setU32(this.$at + 20, this.$fit("u32", "memType", value));
  }

  get layout(): number {
    return this.$live("layout").u32(this.$at + 24);
  }

  set layout(value: number) {
    this.$live("layout").setU32(this.$at + 24, this.$fit("u32", "layout", value));
  }

  get scanformat(): number {
    return this.$live("scanformat").u32(this.$at + 28);
  }

  set scanformat(value: number) {
    this.$live("scanformat").setU32(this.$at + 28, this.$fit("u32", "scanformat", value));
  }

  get colorFormat(): number {
    return this.$live("colorFormat").u32(this.$at + 32);
  }

  set colorFormat(value: number) {
    this.$live("colorFormat").setU32(this.$at + 32, this.$fit("u32", "colorFormat", value));
  }

  get chromaSubsampling(): NvBufSurfaceChromaSubsamplingParams {
    return new NvBufSurfaceChromaSubsamplingParams(this.$live("chromaSubsampling"), this.$at + 36);
  }

  get planes(): StructArray<NvBufSurfaceMapPlaneParams> {
    return new StructArray(this.$live("planes"), this.$at + 48, 4, NvBufSurfaceMapPlaneParams);
  }

  get extendedMapParams(): number {
    return this.$live("extendedMapParams").pointer(this.$at + 464);
  }

  set extendedMapParams(_value: never) {
    this.$refusePointer("extendedMapParams");
  }

  get _reserved(): PointerArray {
    return new PointerArray(this.$live("_reserved"), this.$at + 472, 4);
  }
}

export class NvBufSurfaceNvmmBuffer extends Struct {
  static readonly size = 80;
  static readonly align = 8;
  static readonly fields = {
    dataPtr: { offset: 0, size: 8, kind: "ptr" },
    bufferDesc: { offset: 8, size: 8, kind: "u64" },
    reserved: { offset: 16, size: 64, kind: "array", of: "u8", length: 64 },
  } as const;

  get dataPtr(): number {
    return this.$live("dataPtr").pointer(this.$at);
  }

  set dataPtr(_value: never) {
    this.$refusePointer("dataPtr");
  }

  get bufferDesc(): bigint {
    return this.$live("bufferDesc").u64(this.$at + 8);
  }

  set bufferDesc(value: bigint) {
    this.$live("bufferDesc").setU64(this.$at + 8, this.$fit("u64", "bufferDesc", value));
  }

  get reserved(): NumberArray {
    return new NumberArray(this.$live("reserved"), this.$at + 16, 64, "u8");
  }
}

export class NvBufSurfaceDeviceInfo extends Struct {
  static readonly size = 72;
  static readonly align = 4;
  static readonly fields = {
    driverType: { offset: 0, size: 4, kind: "u32", enum: "NvBufSurfaceDriverType" },
    isVicPresent: { offset: 4, size: 1, kind: "bool" },
    isIntegratedGpu: { offset: 5, size: 1, kind: "bool" },
    reserved1: { offset: 6, size: 1, kind: "bool" },
    reserved2: { offset: 7, size: 1, kind: "bool" },
    platformType: { offset: 8, size: 4, kind: "u32", enum: "NvBufSurfacePlatformType" },
    reserved: { offset: 12, size: 60, kind: "array", of: "u8", length: 60 },
  } as const;

  get driverType(): number {
    return this.$live("driverType").u32(this.$at);
  }

  set driverType(value: number) {
    this.$live("driverType").setU32(this.$at, this.$fit("u32", "driverType", value));
  }

  get isVicPresent(): boolean {
    return this.$live("isVicPresent").u8(this.$at + 4) !== 0;
  }

  set isVicPresent(value: boolean) {
    this.$live("isVicPresent").setU8(this.$at + 4, this.$fit("bool", "isVicPresent", value) ? 1 : 0);
  }

  get isIntegratedGpu(): boolean {
    return this.$live("isIntegratedGpu").u8(this.$at + 5) !== 0;
  }

  set isIntegratedGpu(value: boolean) {
    this.$live("isIntegratedGpu").setU8(this.$at + 5, this.$fit("bool", "isIntegratedGpu", value) ? 1 : 0);
  }

  get reserved1(): boolean {
    return this.$live("reserved1").u8(this.$at + 6) !== 0;
  }

  set reserved1(value: boolean) {
    this.$live("reserved1").setU8(this.$at + 6, this.$fit("bool", "reserved1", value) ? 1 : 0);
  }

  get reserved2(): boolean {
    return this.$live("reserved2").u8(this.$at + 7) !== 0;
  }

  set reserved2(value: boolean) {
    this.$live("reserved2").setU8(this.$at + 7, this.$fit("bool", "reserved2", value) ? 1 : 0);
  }

  get platformType(): number {
    return this.$live("platformType").u32(this.$at + 8);
  }

  set platformType(value: number) {
    this.$live("platformType").setU32(this.$at + 8, this.$fit("u32", "platformType", value));
  }

  get reserved(): NumberArray {
    return new NumberArray(this.$live("reserved"), this.$at + 12, 60, "u8");
  }
}

export class NvBufSurfaceGPUL2SyncParams extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    type: { offset: 0, size: 4, kind: "u32", enum: "NvBufSurfaceGPUL2SyncCacheOps" },
    reserved: { offset: 8, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get type(): number {
    return this.$live("type").u32(this.$at);
  }

  set type(value: number) {
    this.$live("type").setU32(this.$at, this.$fit("u32", "type", value));
  }

  get reserved(): PointerArray {
    return new PointerArray(this.$live("reserved"), this.$at + 8, 4);
  }
}
