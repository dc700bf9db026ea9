// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GMutex } from "../glib/gthread.ts";

export const functions = {
  NvDsSRCreate: { args: ["ptr", "ptr"], returns: "u32" },
  NvDsSRStart: { args: ["ptr", "ptr", "u32", "u32", "ptr"], returns: "u32" },
  NvDsSRStop: { args: ["ptr", "u32"], returns: "u32" },
  NvDsSRDestroy: { args: ["ptr"], returns: "u32" },
} as const;

export const callbacks = {
  NvDsSRCallbackFunc: { args: ["ptr", "ptr"], returns: "ptr" },
} as const;

export const NvDsSRContainerType = {
  NVDSSR_CONTAINER_MP4: 0,
  NVDSSR_CONTAINER_MKV: 1,
} as const;
export type NvDsSRContainerType = (typeof NvDsSRContainerType)[keyof typeof NvDsSRContainerType];

export const NvDsSRStatus = {
  NVDSSR_STATUS_OK: 0,
  NVDSSR_STATUS_INVALID_VAL: 1,
  NVDSSR_STATUS_INVALID_OP: 2,
  NVDSSR_STATUS_ERROR: 3,
  NVDSSR_STATUS_CUSTOM1: 100,
  NVDSSR_STATUS_CUSTOM2: 101,
  NVDSSR_STATUS_CUSTOM3: 102,
} as const;
export type NvDsSRStatus = (typeof NvDsSRStatus)[keyof typeof NvDsSRStatus];

export class NvDsSRInitParams extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    callback: { offset: 0, size: 8, kind: "ptr", callback: "NvDsSRCallbackFunc" },
    containerType: { offset: 8, size: 4, kind: "u32", enum: "NvDsSRContainerType" },
    width: { offset: 12, size: 4, kind: "u32" },
    height: { offset: 16, size: 4, kind: "u32" },
    fileNamePrefix: { offset: 24, size: 8, kind: "ptr" },
    dirpath: { offset: 32, size: 8, kind: "ptr" },
    defaultDuration: { offset: 40, size: 4, kind: "u32" },
    cacheSize: { offset: 44, size: 4, kind: "u32" },
    videoCacheSize: { offset: 44, size: 4, kind: "u32" },
  } as const;

  get callback(): number {
    return this.$live("callback").pointer(this.$at);
  }

  set callback(_value: never) {
    this.$refusePointer("callback");
  }

  get containerType(): number {
    return this.$live("containerType").u32(this.$at + 8);
  }

  set containerType(value: number) {
    this.$live("containerType").setU32(this.$at + 8, this.$fit("u32", "containerType", value));
  }

  get width(): number {
    return this.$live("width").u32(this.$at + 12);
  }

  set width(value: number) {
    this.$live("width").setU32(this.$at + 12, this.$fit("u32", "width", value));
  }

  get height(): number {
    return this.$live("height").u32(this.$at + 16);
  }

  set height(value: number) {
    this.$live("height").setU32(this.$at + 16, this.$fit("u32", "height", value));
  }

  get fileNamePrefix(): number {
    return this.$live("fileNamePrefix").pointer(this.$at + 24);
  }

  set fileNamePrefix(_value: never) {
    this.$refusePointer("fileNamePrefix");
  }

  get dirpath(): number {
    return this.$live("dirpath").pointer(this.$at + 32);
  }

  set dirpath(_value: never) {
    this.$refusePointer("dirpath");
  }

  get defaultDuration(): number {
    return this.$live("defaultDuration").u32(this.$at + 40);
  }

  set defaultDuration(value: number) {
    this.$live("defaultDuration").setU32(this.$at + 40, this.$fit("u32", "defaultDuration", value));
  }

  get cacheSize(): number {
    return this.$live("cacheSize").u32(this.$at + 44);
  }

  set cacheSize(value: number) {
    this.$live("cacheSize").setU32(this.$at + 44, this.$fit("u32", "cacheSize", value));
  }

  get videoCacheSize(): number {
    return this.$live("videoCacheSize").u32(this.$at + 44);
  }

  set videoCacheSize(value: number) {
    this.$live("videoCacheSize").setU32(this.$at + 44, this.$fit("u32", "videoCacheSize", value));
  }
}

export class NvDsSRContext extends Struct {
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields = {
    recordbin: { offset: 0, size: 8, kind: "ptr", to: "GstElement" },
    recordQue: { offset: 8, size: 8, kind: "ptr", to: "GstElement" },
    encodebin: { offset: 16, size: 8, kind: "ptr", to: "GstElement" },
    filesink: { offset: 24, size: 8, kind: "ptr", to: "GstElement" },
    gotKeyFrame: { offset: 32, size: 4, kind: "i32" },
    recordOn: { offset: 36, size: 4, kind: "i32" },
    resetDone: { offset: 40, size: 4, kind: "i32" },
    isPlaying: { offset: 44, size: 4, kind: "i32" },
    initParams: { offset: 48, size: 48, kind: "struct", type: "NvDsSRInitParams" },
    flowLock: { offset: 96, size: 8, kind: "struct", type: "GMutex" },
    resetThread: { offset: 104, size: 8, kind: "ptr", to: "GThread" },
    uData: { offset: 112, size: 8, kind: "ptr" },
    privData: { offset: 120, size: 8, kind: "ptr" },
  } as const;

  get recordbin(): number {
    return this.$live("recordbin").pointer(this.$at);
  }

  set recordbin(_value: never) {
    this.$refusePointer("recordbin");
  }

  get recordQue(): number {
    return this.$live("recordQue").pointer(this.$at + 8);
  }

  set recordQue(_value: never) {
    this.$refusePointer("recordQue");
  }

  get encodebin(): number {
    return this.$live("encodebin").pointer(this.$at + 16);
  }

  set encodebin(_value: never) {
    this.$refusePointer("encodebin");
  }

  get filesink(): number {
    return this.$live("filesink").pointer(this.$at + 24);
  }

  set filesink(_value: never) {
    this.$refusePointer("filesink");
  }

  get gotKeyFrame(): number {
    return this.$live("gotKeyFrame").i32(this.$at + 32);
  }

  set gotKeyFrame(value: number) {
    this.$live("gotKeyFrame").setI32(this.$at + 32, this.$fit("i32", "gotKeyFrame", value));
  }

  get recordOn(): number {
    return this.$live("recordOn").i32(this.$at + 36);
  }

  set recordOn(value: number) {
    this.$live("recordOn").setI32(this.$at + 36, this.$fit("i32", "recordOn", value));
  }

  get resetDone(): number {
    return this.$live("resetDone").i32(this.$at + 40);
  }

  set resetDone(value: number) {
    this.$live("resetDone").setI32(this.$at + 40, this.$fit("i32", "resetDone", value));
  }

  get isPlaying(): number {
    return this.$live("isPlaying").i32(this.$at + 44);
  }

  set isPlaying(value: number) {
    this.$live("isPlaying").setI32(this.$at + 44, this.$fit("i32", "isPlaying", value));
  }

  get initParams(): NvDsSRInitParams {
    return new NvDsSRInitParams(this.$live("initParams"), this.$at + 48);
  }

  get flowLock(): GMutex {
    return new GMutex(this.$live("flowLock"), this.$at + 96);
  }

  get resetThread(): number {
    return this.$live("resetThread").pointer(this.$at + 104);
  }

  set resetThread(_value: never) {
    this.$refusePointer("resetThread");
  }

  get uData(): number {
    return this.$live("uData").pointer(this.$at + 112);
  }

  set uData(_value: never) {
    this.$refusePointer("uData");
  }

  get privData(): number {
    return this.$live("privData").pointer(this.$at + 120);
  }

  set privData(_value: never) {
    this.$refusePointer("privData");
  }
}

export class NvDsSRRecordingInfo extends Struct {
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields = {
    ctx: { offset: 0, size: 8, kind: "ptr", to: "NvDsSRContext" },
    sessionId: { offset: 8, size: 4, kind: "u32" },
    filename: { offset: 16, size: 8, kind: "ptr" },
    dirpath: { offset: 24, size: 8, kind: "ptr" },
    duration: { offset: 32, size: 8, kind: "u64" },
    containerType: { offset: 40, size: 4, kind: "u32", enum: "NvDsSRContainerType" },
    width: { offset: 44, size: 4, kind: "u32" },
    height: { offset: 48, size: 4, kind: "u32" },
    containsVideo: { offset: 52, size: 4, kind: "i32" },
    channels: { offset: 56, size: 4, kind: "u32" },
    samplingRate: { offset: 60, size: 4, kind: "u32" },
    containsAudio: { offset: 64, size: 4, kind: "i32" },
  } as const;

  get ctx(): number {
    return this.$live("ctx").pointer(this.$at);
  }

  set ctx(_value: never) {
    this.$refusePointer("ctx");
  }

  get sessionId(): number {
    return this.$live("sessionId").u32(this.$at + 8);
  }

  set sessionId(value: number) {
    this.$live("sessionId").setU32(this.$at + 8, this.$fit("u32", "sessionId", value));
  }

  get filename(): number {
    return this.$live("filename").pointer(this.$at + 16);
  }

  set filename(_value: never) {
    this.$refusePointer("filename");
  }

  get dirpath(): number {
    return this.$live("dirpath").pointer(this.$at + 24);
  }

  set dirpath(_value: never) {
    this.$refusePointer("dirpath");
  }

  get duration(): bigint {
    return this.$live("duration").u64(this.$at + 32);
  }

  set duration(value: bigint) {
    this.$live("duration").setU64(this.$at + 32, this.$fit("u64", "duration", value));
  }

  get containerType(): number {
    return this.$live("containerType").u32(this.$at + 40);
  }

  set containerType(value: number) {
    this.$live("containerType").setU32(this.$at + 40, this.$fit("u32", "containerType", value));
  }

  get width(): number {
    return this.$live("width").u32(this.$at + 44);
  }

  set width(value: number) {
    this.$live("width").setU32(this.$at + 44, this.$fit("u32", "width", value));
  }

  get height(): number {
    return this.$live("height").u32(this.$at + 48);
  }

  set height(value: number) {
    this.$live("height").setU32(this.$at + 48, this.$fit("u32", "height", value));
  }

  get containsVideo(): number {
    return this.$live("containsVideo").i32(this.$at + 52);
  }

  set containsVideo(value: number) {
    this.$live("containsVideo").setI32(this.$at + 52, this.$fit("i32", "containsVideo", value));
  }

  get channels(): number {
    return this.$live("channels").u32(this.$at + 56);
  }

  set channels(value: number) {
    this.$live("channels").setU32(this.$at + 56, this.$fit("u32", "channels", value));
  }

  get samplingRate(): number {
    return this.$live("samplingRate").u32(this.$at + 60);
  }

  set samplingRate(value: number) {
    this.$live("samplingRate").setU32(this.$at + 60, this.$fit("u32", "samplingRate", value));
  }

  get containsAudio(): number {
    return this.$live("containsAudio").i32(this.$at + 64);
  }

  set containsAudio(value: number) {
    this.$live("containsAudio").setI32(this.$at + 64, this.$fit("i32", "containsAudio", value));
  }
}
