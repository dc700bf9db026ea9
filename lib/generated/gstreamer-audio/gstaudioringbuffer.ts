// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GCond } from "../glib/gthread.ts";
import { GstObject, GstObjectClass } from "../gstreamer/gstobject.ts";
import { GstAudioInfo } from "./audio-info.ts";

export const functions = {
  gst_audio_ring_buffer_get_type: { args: [], returns: "u64" },
  gst_audio_ring_buffer_set_callback: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_audio_ring_buffer_set_callback_full: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_audio_ring_buffer_parse_caps: { args: ["ptr", "ptr"], returns: "i32" },
  gst_audio_ring_buffer_debug_spec_caps: { args: ["ptr"], returns: "void" },
  gst_audio_ring_buffer_debug_spec_buff: { args: ["ptr"], returns: "void" },
  gst_audio_ring_buffer_convert: { args: ["ptr", "u32", "i64", "u32", "ptr"], returns: "i32" },
  gst_audio_ring_buffer_open_device: { args: ["ptr"], returns: "i32" },
  gst_audio_ring_buffer_close_device: { args: ["ptr"], returns: "i32" },
  gst_audio_ring_buffer_device_is_open: { args: ["ptr"], returns: "i32" },
  gst_audio_ring_buffer_acquire: { args: ["ptr", "ptr"], returns: "i32" },
  gst_audio_ring_buffer_release: { args: ["ptr"], returns: "i32" },
  gst_audio_ring_buffer_is_acquired: { args: ["ptr"], returns: "i32" },
  gst_audio_ring_buffer_set_channel_positions: { args: ["ptr", "ptr"], returns: "void" },
  gst_audio_ring_buffer_activate: { args: ["ptr", "i32"], returns: "i32" },
  gst_audio_ring_buffer_is_active: { args: ["ptr"], returns: "i32" },
  gst_audio_ring_buffer_set_flushing: { args: ["ptr", "i32"], returns: "void" },
  gst_audio_ring_buffer_is_flushing: { args: ["ptr"], returns: "i32" },
  gst_audio_ring_buffer_start: { args: ["ptr"], returns: "i32" },
  gst_audio_ring_buffer_pause: { args: ["ptr"], returns: "i32" },
  gst_audio_ring_buffer_stop: { args: ["ptr"], returns: "i32" },
  gst_audio_ring_buffer_delay: { args: ["ptr"], returns: "u32" },
  gst_audio_ring_buffer_samples_done: { args: ["ptr"], returns: "u64" },
  gst_audio_ring_buffer_set_sample: { args: ["ptr", "u64"], returns: "void" },
  gst_audio_ring_buffer_clear_all: { args: ["ptr"], returns: "void" },
  gst_audio_ring_buffer_commit: { args: ["ptr", "ptr", "ptr", "i32", "i32", "ptr"], returns: "u32" },
  gst_audio_ring_buffer_read: { args: ["ptr", "u64", "ptr", "u32", "ptr"], returns: "u32" },
  gst_audio_ring_buffer_set_timestamp: { args: ["ptr", "i32", "u64"], returns: "void" },
  gst_audio_ring_buffer_prepare_read: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_audio_ring_buffer_clear: { args: ["ptr", "i32"], returns: "void" },
  gst_audio_ring_buffer_advance: { args: ["ptr", "u32"], returns: "void" },
  gst_audio_ring_buffer_may_start: { args: ["ptr", "i32"], returns: "void" },
} as const;

export const callbacks = {
  GstAudioRingBufferCallback: { args: ["ptr", "ptr", "u32", "ptr"], returns: "void" },
  "GstAudioRingBufferClass.open_device": { args: ["ptr"], returns: "i32" },
  "GstAudioRingBufferClass.acquire": { args: ["ptr", "ptr"], returns: "i32" },
  "GstAudioRingBufferClass.release": { args: ["ptr"], returns: "i32" },
  "GstAudioRingBufferClass.close_device": { args: ["ptr"], returns: "i32" },
  "GstAudioRingBufferClass.start": { args: ["ptr"], returns: "i32" },
  "GstAudioRingBufferClass.pause": { args: ["ptr"], returns: "i32" },
  "GstAudioRingBufferClass.resume": { args: ["ptr"], returns: "i32" },
  "GstAudioRingBufferClass.stop": { args: ["ptr"], returns: "i32" },
  "GstAudioRingBufferClass.delay": { args: ["ptr"], returns: "u32" },
  "GstAudioRingBufferClass.activate": { args: ["ptr", "i32"], returns: "i32" },
  "GstAudioRingBufferClass.commit": { args: ["ptr", "ptr", "ptr", "i32", "i32", "ptr"], returns: "u32" },
  "GstAudioRingBufferClass.clear_all": { args: ["ptr"], returns: "void" },
} as const;

export const GstAudioRingBufferState = {
  GST_AUDIO_RING_BUFFER_STATE_STOPPED: 0,
  GST_AUDIO_RING_BUFFER_STATE_PAUSED: 1,
  GST_AUDIO_RING_BUFFER_STATE_STARTED: 2,
  GST_AUDIO_RING_BUFFER_STATE_ERROR: 3,
} as const;
export type GstAudioRingBufferState = (typeof GstAudioRingBufferState)[keyof typeof GstAudioRingBufferState];

export const GstAudioRingBufferFormatType = {
  GST_AUDIO_RING_BUFFER_FORMAT_TYPE_RAW: 0,
  GST_AUDIO_RING_BUFFER_FORMAT_TYPE_MU_LAW: 1,
  GST_AUDIO_RING_BUFFER_FORMAT_TYPE_A_LAW: 2,
  GST_AUDIO_RING_BUFFER_FORMAT_TYPE_IMA_ADPCM: 3,
  GST_AUDIO_RING_BUFFER_FORMAT_TYPE_MPEG: 4,
  GST_AUDIO_RING_BUFFER_FORMAT_TYPE_GSM: 5,
  GST_AUDIO_RING_BUFFER_FORMAT_TYPE_IEC958: 6,
  GST_AUDIO_RING_BUFFER_FORMAT_TYPE_AC3: 7,
  GST_AUDIO_RING_BUFFER_FORMAT_TYPE_EAC3: 8,
  GST_AUDIO_RING_BUFFER_FORMAT_TYPE_DTS: 9,
  GST_AUDIO_RING_BUFFER_FORMAT_TYPE_MPEG2_AAC: 10,
  GST_AUDIO_RING_BUFFER_FORMAT_TYPE_MPEG4_AAC: 11,
  GST_AUDIO_RING_BUFFER_FORMAT_TYPE_MPEG2_AAC_RAW: 12,
  GST_AUDIO_RING_BUFFER_FORMAT_TYPE_MPEG4_AAC_RAW: 13,
  GST_AUDIO_RING_BUFFER_FORMAT_TYPE_FLAC: 14,
} as const;
export type GstAudioRingBufferFormatType = (typeof GstAudioRingBufferFormatType)[keyof typeof GstAudioRingBufferFormatType];

export class GstAudioRingBufferSpec extends Struct {
  static readonly size = 400;
  static readonly align = 8;
  static readonly fields = {
    caps: { offset: 0, size: 8, kind: "ptr", to: "GstCaps" },
    type: { offset: 8, size: 4, kind: "u32", enum: "GstAudioRingBufferFormatType" },
    info: { offset: 16, size: 320, kind: "struct", type: "GstAudioInfo" },
    latency_time: { offset: 336, size: 8, kind: "u64" },
    buffer_time: { offset: 344, size: 8, kind: "u64" },
    segsize: { offset: 352, size: 4, kind: "i32" },
    segtotal: { offset: 356, size: 4, kind: "i32" },
    seglatency: { offset: 360, size: 4, kind: "i32" },
    _gst_reserved: { offset: 368, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get caps(): number {
    return this.$live("caps").pointer(this.$at);
  }

  set caps(value: number) {
    this.$live("caps").setPointer(this.$at, this.$fit("ptr", "caps", value));
  }

  get type(): number {
    return this.$live("type").u32(this.$at + 8);
  }

  set type(value: number) {
    this.$live("type").setU32(this.$at + 8, this.$fit("u32", "type", value));
  }

  get info(): GstAudioInfo {
    return new GstAudioInfo(this.$live("info"), this.$at + 16);
  }

  get latency_time(): bigint {
    return this.$live("latency_time").u64(this.$at + 336);
  }

  set latency_time(value: bigint) {
    this.$live("latency_time").setU64(this.$at + 336, this.$fit("u64", "latency_time", value));
  }

  get buffer_time(): bigint {
    return this.$live("buffer_time").u64(this.$at + 344);
  }

  set buffer_time(value: bigint) {
    this.$live("buffer_time").setU64(this.$at + 344, this.$fit("u64", "buffer_time", value));
  }

  get segsize(): number {
    return this.$live("segsize").i32(this.$at + 352);
  }

  set segsize(value: number) {
    this.$live("segsize").setI32(this.$at + 352, this.$fit("i32", "segsize", value));
  }

  get segtotal(): number {
    return this.$live("segtotal").i32(this.$at + 356);
  }

  set segtotal(value: number) {
    this.$live("segtotal").setI32(this.$at + 356, this.$fit("i32", "segtotal", value));
  }

  get seglatency(): number {
    return this.$live("seglatency").i32(this.$at + 360);
  }

  set seglatency(value: number) {
    this.$live("seglatency").setI32(this.$at + 360, this.$fit("i32", "seglatency", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 368, 4, "ptr");
  }
}

export class GstAudioRingBuffer extends Struct {
  static readonly size = 888;
  static readonly align = 8;
  static readonly fields = {
    object: { offset: 0, size: 88, kind: "struct", type: "GstObject" },
    cond: { offset: 88, size: 16, kind: "struct", type: "GCond" },
    open: { offset: 104, size: 4, kind: "i32" },
    acquired: { offset: 108, size: 4, kind: "i32" },
    memory: { offset: 112, size: 8, kind: "ptr" },
    size: { offset: 120, size: 8, kind: "u64" },
    timestamps: { offset: 128, size: 8, kind: "ptr" },
    spec: { offset: 136, size: 400, kind: "struct", type: "GstAudioRingBufferSpec" },
    samples_per_seg: { offset: 536, size: 4, kind: "i32" },
    empty_seg: { offset: 544, size: 8, kind: "ptr" },
    state: { offset: 552, size: 4, kind: "i32" },
    segdone: { offset: 556, size: 4, kind: "i32" },
    segbase: { offset: 560, size: 4, kind: "i32" },
    waiting: { offset: 564, size: 4, kind: "i32" },
    callback: { offset: 568, size: 8, kind: "ptr", callback: "GstAudioRingBufferCallback" },
    cb_data: { offset: 576, size: 8, kind: "ptr" },
    need_reorder: { offset: 584, size: 4, kind: "i32" },
    channel_reorder_map: { offset: 588, size: 256, kind: "array", of: "i32", length: 64 },
    flushing: { offset: 844, size: 4, kind: "i32" },
    may_start: { offset: 848, size: 4, kind: "i32" },
    active: { offset: 852, size: 4, kind: "i32" },
    cb_data_notify: { offset: 856, size: 8, kind: "ptr", callback: "GDestroyNotify" },
    _gst_reserved: { offset: 864, size: 24, kind: "array", of: "ptr", length: 3 },
  } as const;

  get object(): GstObject {
    return new GstObject(this.$live("object"), this.$at);
  }

  get cond(): GCond {
    return new GCond(this.$live("cond"), this.$at + 88);
  }

  get open(): number {
    return this.$live("open").i32(this.$at + 104);
  }

  set open(value: number) {
    this.$live("open").setI32(this.$at + 104, this.$fit("i32", "open", value));
  }

  get acquired(): number {
    return this.$live("acquired").i32(this.$at + 108);
  }

  set acquired(value: number) {
    this.$live("acquired").setI32(this.$at + 108, this.$fit("i32", "acquired", value));
  }

  get memory(): number {
    return this.$live("memory").pointer(this.$at + 112);
  }

  set memory(value: number) {
    this.$live("memory").setPointer(this.$at + 112, this.$fit("ptr", "memory", value));
  }

  get size(): bigint {
    return this.$live("size").u64(this.$at + 120);
  }

  set size(value: bigint) {
    this.$live("size").setU64(this.$at + 120, this.$fit("u64", "size", value));
  }

  get timestamps(): number {
    return this.$live("timestamps").pointer(this.$at + 128);
  }

  set timestamps(value: number) {
    this.$live("timestamps").setPointer(this.$at + 128, this.$fit("ptr", "timestamps", value));
  }

  get spec(): GstAudioRingBufferSpec {
    return new GstAudioRingBufferSpec(this.$live("spec"), this.$at + 136);
  }

  get samples_per_seg(): number {
    return this.$live("samples_per_seg").i32(this.$at + 536);
  }

  set samples_per_seg(value: number) {
    this.$live("samples_per_seg").setI32(this.$at + 536, this.$fit("i32", "samples_per_seg", value));
  }

  get empty_seg(): number {
    return this.$live("empty_seg").pointer(this.$at + 544);
  }

  set empty_seg(value: number) {
    this.$live("empty_seg").setPointer(this.$at + 544, this.$fit("ptr", "empty_seg", value));
  }

  get state(): number {
    return this.$live("state").i32(this.$at + 552);
  }

  set state(value: number) {
    this.$live("state").setI32(this.$at + 552, this.$fit("i32", "state", value));
  }

  get segdone(): number {
    return this.$live("segdone").i32(this.$at + 556);
  }

  set segdone(value: number) {
    this.$live("segdone").setI32(this.$at + 556, this.$fit("i32", "segdone", value));
  }

  get segbase(): number {
    return this.$live("segbase").i32(this.$at + 560);
  }

  set segbase(value: number) {
    this.$live("segbase").setI32(this.$at + 560, this.$fit("i32", "segbase", value));
  }

  get waiting(): number {
    return this.$live("waiting").i32(this.$at + 564);
  }

  set waiting(value: number) {
    this.$live("waiting").setI32(this.$at + 564, this.$fit("i32", "waiting", value));
  }

  get callback(): number {
    return this.$live("callback").pointer(this.$at + 568);
  }

  set callback(value: number) {
    this.$live("callback").setPointer(this.$at + 568, this.$fit("ptr", "callback", value));
  }

  get cb_data(): number {
    return this.$live("cb_data").pointer(this.$at + 576);
  }

  set cb_data(value: number) {
    this.$live("cb_data").setPointer(this.$at + 576, this.$fit("ptr", "cb_data", value));
  }

  get need_reorder(): number {
    return this.$live("need_reorder").i32(this.$at + 584);
  }

  set need_reorder(value: number) {
    this.$live("need_reorder").setI32(this.$at + 584, this.$fit("i32", "need_reorder", value));
  }

  get channel_reorder_map(): NumberArray {
    return new NumberArray(this.$live("channel_reorder_map"), this.$at + 588, 64, "i32");
  }

  get flushing(): number {
    return this.$live("flushing").i32(this.$at + 844);
  }

  set flushing(value: number) {
    this.$live("flushing").setI32(this.$at + 844, this.$fit("i32", "flushing", value));
  }

  get may_start(): number {
    return this.$live("may_start").i32(this.$at + 848);
  }

  set may_start(value: number) {
    this.$live("may_start").setI32(this.$at + 848, this.$fit("i32", "may_start", value));
  }

  get active(): number {
    return this.$live("active").i32(this.$at + 852);
  }

  set active(value: number) {
    this.$live("active").setI32(this.$at + 852, this.$fit("i32", "active", value));
  }

  get cb_data_notify(): number {
    return this.$live("cb_data_notify").pointer(this.$at + 856);
  }

  set cb_data_notify(value: number) {
    this.$live("cb_data_notify").setPointer(this.$at + 856, this.$fit("ptr", "cb_data_notify", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 864, 3, "ptr");
  }
}

export class GstAudioRingBufferClass extends Struct {
  static readonly size = 312;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 184, kind: "struct", type: "GstObjectClass" },
    open_device: { offset: 184, size: 8, kind: "ptr", callback: "GstAudioRingBufferClass.open_device" },
    acquire: { offset: 192, size: 8, kind: "ptr", callback: "GstAudioRingBufferClass.acquire" },
    release: { offset: 200, size: 8, kind: "ptr", callback: "GstAudioRingBufferClass.release" },
    close_device: { offset: 208, size: 8, kind: "ptr", callback: "GstAudioRingBufferClass.close_device" },
    start: { offset: 216, size: 8, kind: "ptr", callback: "GstAudioRingBufferClass.start" },
    pause: { offset: 224, size: 8, kind: "ptr", callback: "GstAudioRingBufferClass.pause" },
    resume: { offset: 232, size: 8, kind: "ptr", callback: "GstAudioRingBufferClass.resume" },
    stop: { offset: 240, size: 8, kind: "ptr", callback: "GstAudioRingBufferClass.stop" },
    delay: { offset: 248, size: 8, kind: "ptr", callback: "GstAudioRingBufferClass.delay" },
    activate: { offset: 256, size: 8, kind: "ptr", callback: "GstAudioRingBufferClass.activate" },
    commit: { offset: 264, size: 8, kind: "ptr", callback: "GstAudioRingBufferClass.commit" },
    clear_all: { offset: 272, size: 8, kind: "ptr", callback: "GstAudioRingBufferClass.clear_all" },
    _gst_reserved: { offset: 280, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstObjectClass {
    return new GstObjectClass(this.$live("parent_class"), this.$at);
  }

  get open_device(): number {
    return this.$live("open_device").pointer(this.$at + 184);
  }

  set open_device(value: number) {
    this.$live("open_device").setPointer(this.$at + 184, this.$fit("ptr", "open_device", value));
  }

  get acquire(): number {
    return this.$live("acquire").pointer(this.$at + 192);
  }

  set acquire(value: number) {
    this.$live("acquire").setPointer(this.$at + 192, this.$fit("ptr", "acquire", value));
  }

  get release(): number {
    return this.$live("release").pointer(this.$at + 200);
  }

  set release(value: number) {
    this.$live("release").setPointer(this.$at + 200, this.$fit("ptr", "release", value));
  }

  get close_device(): number {
    return this.$live("close_device").pointer(this.$at + 208);
  }

  set close_device(value: number) {
    this.$live("close_device").setPointer(this.$at + 208, this.$fit("ptr", "close_device", value));
  }

  get start(): number {
    return this.$live("start").pointer(this.$at + 216);
  }

  set start(value: number) {
    this.$live("start").setPointer(this.$at + 216, this.$fit("ptr", "start", value));
  }

  get pause(): number {
    return this.$live("pause").pointer(this.$at + 224);
  }

  set pause(value: number) {
    this.$live("pause").setPointer(this.$at + 224, this.$fit("ptr", "pause", value));
  }

  get resume(): number {
    return this.$live("resume").pointer(this.$at + 232);
  }

  set resume(value: number) {
    this.$live("resume").setPointer(this.$at + 232, this.$fit("ptr", "resume", value));
  }

  get stop(): number {
    return this.$live("stop").pointer(this.$at + 240);
  }

  set stop(value: number) {
    this.$live("stop").setPointer(this.$at + 240, this.$fit("ptr", "stop", value));
  }

  get delay(): number {
    return this.$live("delay").pointer(this.$at + 248);
  }

  set delay(value: number) {
    this.$live("delay").setPointer(this.$at + 248, this.$fit("ptr", "delay", value));
  }

  get activate(): number {
    return this.$live("activate").pointer(this.$at + 256);
  }

  set activate(value: number) {
    this.$live("activate").setPointer(this.$at + 256, this.$fit("ptr", "activate", value));
  }

  get commit(): number {
    return this.$live("commit").pointer(this.$at + 264);
  }

  set commit(value: number) {
    this.$live("commit").setPointer(this.$at + 264, this.$fit("ptr", "commit", value));
  }

  get clear_all(): number {
    return this.$live("clear_all").pointer(this.$at + 272);
  }

  set clear_all(value: number) {
    this.$live("clear_all").setPointer(this.$at + 272, this.$fit("ptr", "clear_all", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 280, 4, "ptr");
  }
}
