// Generated from C headers by `bun run bindgen`. Do not edit.
import { BigIntArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { NvDsBaseMeta } from "./nvdsmeta.ts";

export const functions = {
  nvds_create_audio_batch_meta: { args: ["u32"], returns: "ptr" },
  nvds_destroy_audio_batch_meta: { args: ["ptr"], returns: "i32" },
  nvds_acquire_audio_frame_meta_from_pool: { args: ["ptr"], returns: "ptr" },
  nvds_add_audio_frame_meta_to_audio_batch: { args: ["ptr", "ptr"], returns: "void" },
  nvds_remove_audio_frame_meta_from_audio_batch: { args: ["ptr", "ptr"], returns: "void" },
  nvds_get_nth_audio_frame_meta: { args: ["ptr", "u32"], returns: "ptr" },
  nvds_add_classifier_meta_to_audio_frame: { args: ["ptr", "ptr"], returns: "void" },
  nvds_remove_classifier_meta_from_audio_frame: { args: ["ptr", "ptr"], returns: "void" },
  nvds_add_user_meta_to_audio_batch: { args: ["ptr", "ptr"], returns: "void" },
  nvds_add_user_meta_to_audio_frame: { args: ["ptr", "ptr"], returns: "void" },
  nvds_remove_user_meta_from_audio_batch: { args: ["ptr", "ptr"], returns: "void" },
  nvds_remove_user_meta_from_audio_frame: { args: ["ptr", "ptr"], returns: "void" },
  nvds_clear_audio_frame_meta_list: { args: ["ptr", "ptr"], returns: "void" },
  nvds_clear_audio_classifier_meta_list: { args: ["ptr", "ptr"], returns: "void" },
  nvds_clear_audio_batch_user_meta_list: { args: ["ptr", "ptr"], returns: "void" },
  nvds_clear_audio_frame_user_meta_list: { args: ["ptr", "ptr"], returns: "void" },
  nvds_copy_audio_frame_meta: { args: ["ptr", "ptr"], returns: "void" },
  nvds_copy_audio_frame_meta_list: { args: ["ptr", "ptr"], returns: "void" },
  nvds_copy_audio_classification_list: { args: ["ptr", "ptr"], returns: "void" },
  nvds_copy_audio_batch_user_meta_list: { args: ["ptr", "ptr"], returns: "void" },
  nvds_copy_audio_frame_user_meta_list: { args: ["ptr", "ptr"], returns: "void" },
  nvds_audio_batch_meta_copy_func: { args: ["ptr", "ptr"], returns: "ptr" },
  nvds_audio_batch_meta_release_func: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export class NvDsAudioFrameMeta extends Struct {
  static readonly size = 320;
  static readonly align = 8;
  static readonly fields = {
    base_meta: { offset: 0, size: 40, kind: "struct", type: "NvDsBaseMeta" },
    pad_index: { offset: 40, size: 4, kind: "u32" },
    batch_id: { offset: 44, size: 4, kind: "u32" },
    frame_num: { offset: 48, size: 4, kind: "i32" },
    buf_pts: { offset: 56, size: 8, kind: "u64" },
    ntp_timestamp: { offset: 64, size: 8, kind: "u64" },
    source_id: { offset: 72, size: 4, kind: "u32" },
    num_samples_per_frame: { offset: 76, size: 4, kind: "i32" },
    sample_rate: { offset: 80, size: 4, kind: "u32" },
    num_channels: { offset: 84, size: 4, kind: "u32" },
    format: { offset: 88, size: 4, kind: "u32", enum: "NvBufAudioFormat" },
    layout: { offset: 92, size: 4, kind: "u32", enum: "NvBufAudioLayout" },
    bInferDone: { offset: 96, size: 4, kind: "i32" },
    class_id: { offset: 100, size: 4, kind: "i32" },
    confidence: { offset: 104, size: 4, kind: "f32" },
    class_label: { offset: 108, size: 128, kind: "string" },
    classifier_meta_list: { offset: 240, size: 8, kind: "ptr", to: "NvDsClassifierMetaList" },
    frame_user_meta_list: { offset: 248, size: 8, kind: "ptr", to: "NvDsUserMetaList" },
    misc_frame_info: { offset: 256, size: 32, kind: "array", of: "i64", length: 4 },
    reserved: { offset: 288, size: 32, kind: "array", of: "i64", length: 4 },
  } as const;

  get base_meta(): NvDsBaseMeta {
    return new NvDsBaseMeta(this.$live("base_meta"), this.$at);
  }

  get pad_index(): number {
    return this.$live("pad_index").u32(this.$at + 40);
  }

  set pad_index(value: number) {
    this.$live("pad_index").setU32(this.$at + 40, this.$fit("u32", "pad_index", value));
  }

  get batch_id(): number {
    return this.$live("batch_id").u32(this.$at + 44);
  }

  set batch_id(value: number) {
    this.$live("batch_id").setU32(this.$at + 44, this.$fit("u32", "batch_id", value));
  }

  get frame_num(): number {
    return this.$live("frame_num").i32(this.$at + 48);
  }

  set frame_num(value: number) {
    this.$live("frame_num").setI32(this.$at + 48, this.$fit("i32", "frame_num", value));
  }

  get buf_pts(): bigint {
    return this.$live("buf_pts").u64(this.$at + 56);
  }

  set buf_pts(value: bigint) {
    this.$live("buf_pts").setU64(this.$at + 56, this.$fit("u64", "buf_pts", value));
  }

  get ntp_timestamp(): bigint {
    return this.$live("ntp_timestamp").u64(this.$at + 64);
  }

  set ntp_timestamp(value: bigint) {
    this.$live("ntp_timestamp").setU64(this.$at + 64, this.$fit("u64", "ntp_timestamp", value));
  }

  get source_id(): number {
    return this.$live("source_id").u32(this.$at + 72);
  }

  set source_id(value: number) {
    this.$live("source_id").setU32(this.$at + 72, this.$fit("u32", "source_id", value));
  }

  get num_samples_per_frame(): number {
    return this.$live("num_samples_per_frame").i32(this.$at + 76);
  }

  set num_samples_per_frame(value: number) {
    this.$live("num_samples_per_frame").setI32(this.$at + 76, this.$fit("i32", "num_samples_per_frame", value));
  }

  get sample_rate(): number {
    return this.$live("sample_rate").u32(this.$at + 80);
  }

  set sample_rate(value: number) {
    this.$live("sample_rate").setU32(this.$at + 80, this.$fit("u32", "sample_rate", value));
  }

  get num_channels(): number {
    return this.$live("num_channels").u32(this.$at + 84);
  }

  set num_channels(value: number) {
    this.$live("num_channels").setU32(this.$at + 84, this.$fit("u32", "num_channels", value));
  }

  get format(): number {
    return this.$live("format").u32(this.$at + 88);
  }

  set format(value: number) {
    this.$live("format").setU32(this.$at + 88, this.$fit("u32", "format", value));
  }

  get layout(): number {
    return this.$live("layout").u32(this.$at + 92);
  }

  set layout(value: number) {
    this.$live("layout").setU32(this.$at + 92, this.$fit("u32", "layout", value));
  }

  get bInferDone(): number {
    return this.$live("bInferDone").i32(this.$at + 96);
  }

  set bInferDone(value: number) {
    this.$live("bInferDone").setI32(this.$at + 96, this.$fit("i32", "bInferDone", value));
  }

  get class_id(): number {
    return this.$live("class_id").i32(this.$at + 100);
  }

  set class_id(value: number) {
    this.$live("class_id").setI32(this.$at + 100, this.$fit("i32", "class_id", value));
  }

  get confidence(): number {
    return this.$live("confidence").f32(this.$at + 104);
  }

  set confidence(value: number) {
    this.$live("confidence").setF32(this.$at + 104, this.$fit("f32", "confidence", value));
  }

  get class_label(): string {
    return this.$live("class_label").string(this.$at + 108, 128);
  }

  set class_label(value: string) {
    this.$live("class_label").setString(this.$at + 108, 128, this.$fit("string", "class_label", value));
  }

  get classifier_meta_list(): number {
    return this.$live("classifier_meta_list").pointer(this.$at + 240);
  }

  set classifier_meta_list(_value: never) {
    this.$refusePointer("classifier_meta_list");
  }

  get frame_user_meta_list(): number {
    return this.$live("frame_user_meta_list").pointer(this.$at + 248);
  }

  set frame_user_meta_list(_value: never) {
    this.$refusePointer("frame_user_meta_list");
  }

  get misc_frame_info(): BigIntArray {
    return new BigIntArray(this.$live("misc_frame_info"), this.$at + 256, 4, "i64");
  }

  get reserved(): BigIntArray {
    return new BigIntArray(this.$live("reserved"), this.$at + 288, 4, "i64");
  }
}
