// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray, StructArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstMapInfo } from "../gstreamer/gstmemory.ts";
import { GstAudioInfo } from "./audio-info.ts";

export const functions = {
  gst_audio_buffer_map: { args: ["ptr", "ptr", "ptr", "u32"], returns: "i32" },
  gst_audio_buffer_unmap: { args: ["ptr"], returns: "void" },
} as const;

export class GstAudioBuffer extends Struct {
  static readonly size = 1288;
  static readonly align = 8;
  static readonly fields = {
    info: { offset: 0, size: 320, kind: "struct", type: "GstAudioInfo" },
    n_samples: { offset: 320, size: 8, kind: "u64" },
    n_planes: { offset: 328, size: 4, kind: "i32" },
    planes: { offset: 336, size: 8, kind: "ptr" },
    buffer: { offset: 344, size: 8, kind: "ptr", to: "GstBuffer" },
    map_infos: { offset: 352, size: 8, kind: "ptr", to: "GstMapInfo" },
    priv_planes_arr: { offset: 360, size: 64, kind: "array", of: "ptr", length: 8 },
    priv_map_infos_arr: { offset: 424, size: 832, kind: "array", of: "struct", length: 8, type: "GstMapInfo" },
    _gst_reserved: { offset: 1256, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get info(): GstAudioInfo {
    return new GstAudioInfo(this.$live("info"), this.$at);
  }

  get n_samples(): bigint {
    return this.$live("n_samples").u64(this.$at + 320);
  }

  set n_samples(value: bigint) {
    this.$live("n_samples").setU64(this.$at + 320, this.$fit("u64", "n_samples", value));
  }

  get n_planes(): number {
    return this.$live("n_planes").i32(this.$at + 328);
  }

  set n_planes(value: number) {
    this.$live("n_planes").setI32(this.$at + 328, this.$fit("i32", "n_planes", value));
  }

  get planes(): number {
    return this.$live("planes").pointer(this.$at + 336);
  }

  set planes(value: number) {
    this.$live("planes").setPointer(this.$at + 336, this.$fit("ptr", "planes", value));
  }

  get buffer(): number {
    return this.$live("buffer").pointer(this.$at + 344);
  }

  set buffer(value: number) {
    this.$live("buffer").setPointer(this.$at + 344, this.$fit("ptr", "buffer", value));
  }

  get map_infos(): number {
    return this.$live("map_infos").pointer(this.$at + 352);
  }

  set map_infos(value: number) {
    this.$live("map_infos").setPointer(this.$at + 352, this.$fit("ptr", "map_infos", value));
  }

  get priv_planes_arr(): NumberArray {
    return new NumberArray(this.$live("priv_planes_arr"), this.$at + 360, 8, "ptr");
  }

  get priv_map_infos_arr(): StructArray<GstMapInfo> {
    return new StructArray(this.$live("priv_map_infos_arr"), this.$at + 424, 8, GstMapInfo);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 1256, 4, "ptr");
  }
}
