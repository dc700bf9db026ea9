// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const constants = {
  RESERVED_BYTES: 16,
} as const;

export const NvBufAudioFormat = {
  NVBUF_AUDIO_INVALID_FORMAT: 0,
  NVBUF_AUDIO_S8: 1,
  NVBUF_AUDIO_U8: 2,
  NVBUF_AUDIO_S16LE: 3,
  NVBUF_AUDIO_S16BE: 4,
  NVBUF_AUDIO_U16LE: 5,
  NVBUF_AUDIO_U16BE: 6,
  NVBUF_AUDIO_S24_32LE: 7,
  NVBUF_AUDIO_S24_32BE: 8,
  NVBUF_AUDIO_U24_32LE: 9,
  NVBUF_AUDIO_U24_32BE: 10,
  NVBUF_AUDIO_S32LE: 11,
  NVBUF_AUDIO_S32BE: 12,
  NVBUF_AUDIO_U32LE: 13,
  NVBUF_AUDIO_U32BE: 14,
  NVBUF_AUDIO_S24LE: 15,
  NVBUF_AUDIO_S24BE: 16,
  NVBUF_AUDIO_U24LE: 17,
  NVBUF_AUDIO_U24BE: 18,
  NVBUF_AUDIO_S20LE: 19,
  NVBUF_AUDIO_S20BE: 20,
  NVBUF_AUDIO_U20LE: 21,
  NVBUF_AUDIO_U20BE: 22,
  NVBUF_AUDIO_S18LE: 23,
  NVBUF_AUDIO_S18BE: 24,
  NVBUF_AUDIO_U18LE: 25,
  NVBUF_AUDIO_U18BE: 26,
  NVBUF_AUDIO_F32LE: 27,
  NVBUF_AUDIO_F32BE: 28,
  NVBUF_AUDIO_F64LE: 29,
  NVBUF_AUDIO_F64BE: 30,
} as const;
export type NvBufAudioFormat = (typeof NvBufAudioFormat)[keyof typeof NvBufAudioFormat];

export const NvBufAudioLayout = {
  NVBUF_AUDIO_INVALID_LAYOUT: 0,
  NVBUF_AUDIO_INTERLEAVED: 1,
  NVBUF_AUDIO_NON_INTERLEAVED: 2,
} as const;
export type NvBufAudioLayout = (typeof NvBufAudioLayout)[keyof typeof NvBufAudioLayout];

export class NvBufAudioParams extends Struct {
  static readonly size = 80;
  static readonly align = 8;
  static readonly fields = {
    layout: { offset: 0, size: 4, kind: "u32", enum: "NvBufAudioLayout" },
    format: { offset: 4, size: 4, kind: "u32", enum: "NvBufAudioFormat" },
    bpf: { offset: 8, size: 4, kind: "u32" },
    channels: { offset: 12, size: 4, kind: "u32" },
    rate: { offset: 16, size: 4, kind: "u32" },
    dataSize: { offset: 20, size: 4, kind: "u32" },
    dataPtr: { offset: 24, size: 8, kind: "ptr" },
    padId: { offset: 32, size: 4, kind: "u32" },
    sourceId: { offset: 36, size: 4, kind: "u32" },
    ntpTimestamp: { offset: 40, size: 8, kind: "u64" },
    bufPts: { offset: 48, size: 8, kind: "u64" },
    duration: { offset: 56, size: 8, kind: "u64" },
    reserved: { offset: 64, size: 16, kind: "array", of: "u8", length: 16 },
  } as const;

  get layout(): number {
    return this.$live("layout").u32(this.$at);
  }

  set layout(value: number) {
    this.$live("layout").setU32(this.$at, this.$fit("u32", "layout", value));
  }

  get format(): number {
    return this.$live("format").u32(this.$at + 4);
  }

  set format(value: number) {
    this.$live("format").setU32(this.$at + 4, this.$fit("u32", "format", value));
  }

  get bpf(): number {
    return this.$live("bpf").u32(this.$at + 8);
  }

  set bpf(value: number) {
    this.$live("bpf").setU32(this.$at + 8, this.$fit("u32", "bpf", value));
  }

  get channels(): number {
    return this.$live("channels").u32(this.$at + 12);
  }

  set channels(value: number) {
    this.$live("channels").setU32(this.$at + 12, this.$fit("u32", "channels", value));
  }

  get rate(): number {
    return this.$live("rate").u32(this.$at + 16);
  }

  set rate(value: number) {
    this.$live("rate").setU32(this.$at + 16, this.$fit("u32", "rate", value));
  }

  get dataSize(): number {
    return this.$live("dataSize").u32(this.$at + 20);
  }

  set dataSize(value: number) {
    this.$live("dataSize").setU32(this.$at + 20, this.$fit("u32", "dataSize", value));
  }

  get dataPtr(): number {
    return this.$live("dataPtr").pointer(this.$at + 24);
  }

  set dataPtr(_value: never) {
    this.$refusePointer("dataPtr");
  }

  get padId(): number {
    return this.$live("padId").u32(this.$at + 32);
  }

  set padId(value: number) {
    this.$live("padId").setU32(this.$at + 32, this.$fit("u32", "padId", value));
  }

  get sourceId(): number {
    return this.$live("sourceId").u32(this.$at + 36);
  }

  set sourceId(value: number) {
    this.$live("sourceId").setU32(this.$at + 36, this.$fit("u32", "sourceId", value));
  }

  get ntpTimestamp(): bigint {
    return this.$live("ntpTimestamp").u64(this.$at + 40);
  }

  set ntpTimestamp(value: bigint) {
    this.$live("ntpTimestamp").setU64(this.$at + 40, this.$fit("u64", "ntpTimestamp", value));
  }

  get bufPts(): bigint {
    return this.$live("bufPts").u64(this.$at + 48);
  }

  set bufPts(value: bigint) {
    this.$live("bufPts").setU64(this.$at + 48, this.$fit("u64", "bufPts", value));
  }

  get duration(): bigint {
    return this.$live("duration").u64(this.$at + 56);
  }

  set duration(value: bigint) {
    this.$live("duration").setU64(this.$at + 56, this.$fit("u64", "duration", value));
  }

  get reserved(): NumberArray {
    return new NumberArray(this.$live("reserved"), this.$at + 64, 16, "u8");
  }
}

export class NvBufAudio extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    numFilled: { offset: 0, size: 4, kind: "u32" },
    batchSize: { offset: 4, size: 4, kind: "u32" },
    isContiguous: { offset: 8, size: 1, kind: "bool" },
    audioBuffers: { offset: 16, size: 8, kind: "ptr", to: "NvBufAudioParams" },
  } as const;

  get numFilled(): number {
    return this.$live("numFilled").u32(this.$at);
  }

  set numFilled(value: number) {
    this.$live("numFilled").setU32(this.$at, this.$fit("u32", "numFilled", value));
  }

  get batchSize(): number {
    return this.$live("batchSize").u32(this.$at + 4);
  }

  set batchSize(value: number) {
    this.$live("batchSize").setU32(this.$at + 4, this.$fit("u32", "batchSize", value));
  }

  get isContiguous(): boolean {
    return this.$live("isContiguous").u8(this.$at + 8) !== 0;
  }

  set isContiguous(value: boolean) {
    this.$live("isContiguous").setU8(this.$at + 8, this.$fit("bool", "isContiguous", value) ? 1 : 0);
  }

  get audioBuffers(): number {
    return this.$live("audioBuffers").pointer(this.$at + 16);
  }

  set audioBuffers(_value: never) {
    this.$refusePointer("audioBuffers");
  }
}
