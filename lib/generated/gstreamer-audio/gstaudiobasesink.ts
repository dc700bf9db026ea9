// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstBaseSink, GstBaseSinkClass } from "../gstreamer-base/gstbasesink.ts";

export const functions = {
  gst_audio_base_sink_get_type: { args: [], returns: "u64" },
  gst_audio_base_sink_create_ringbuffer: { args: ["ptr"], returns: "ptr" },
  gst_audio_base_sink_set_provide_clock: { args: ["ptr", "i32"], returns: "void" },
  gst_audio_base_sink_get_provide_clock: { args: ["ptr"], returns: "i32" },
  gst_audio_base_sink_set_slave_method: { args: ["ptr", "u32"], returns: "void" },
  gst_audio_base_sink_get_slave_method: { args: ["ptr"], returns: "u32" },
  gst_audio_base_sink_set_drift_tolerance: { args: ["ptr", "i64"], returns: "void" },
  gst_audio_base_sink_get_drift_tolerance: { args: ["ptr"], returns: "i64" },
  gst_audio_base_sink_set_alignment_threshold: { args: ["ptr", "u64"], returns: "void" },
  gst_audio_base_sink_get_alignment_threshold: { args: ["ptr"], returns: "u64" },
  gst_audio_base_sink_set_discont_wait: { args: ["ptr", "u64"], returns: "void" },
  gst_audio_base_sink_get_discont_wait: { args: ["ptr"], returns: "u64" },
  gst_audio_base_sink_set_custom_slaving_callback: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_audio_base_sink_report_device_failure: { args: ["ptr"], returns: "void" },
} as const;

export const callbacks = {
  GstAudioBaseSinkCustomSlavingCallback: { args: ["ptr", "u64", "u64", "ptr", "u32", "ptr"], returns: "void" },
  "GstAudioBaseSinkClass.create_ringbuffer": { args: ["ptr"], returns: "ptr" },
  "GstAudioBaseSinkClass.payload": { args: ["ptr", "ptr"], returns: "ptr" },
} as const;

export const GstAudioBaseSinkSlaveMethod = {
  GST_AUDIO_BASE_SINK_SLAVE_RESAMPLE: 0,
  GST_AUDIO_BASE_SINK_SLAVE_SKEW: 1,
  GST_AUDIO_BASE_SINK_SLAVE_NONE: 2,
  GST_AUDIO_BASE_SINK_SLAVE_CUSTOM: 3,
} as const;
export type GstAudioBaseSinkSlaveMethod = (typeof GstAudioBaseSinkSlaveMethod)[keyof typeof GstAudioBaseSinkSlaveMethod];

export const GstAudioBaseSinkDiscontReason = {
  GST_AUDIO_BASE_SINK_DISCONT_REASON_NO_DISCONT: 0,
  GST_AUDIO_BASE_SINK_DISCONT_REASON_NEW_CAPS: 1,
  GST_AUDIO_BASE_SINK_DISCONT_REASON_FLUSH: 2,
  GST_AUDIO_BASE_SINK_DISCONT_REASON_SYNC_LATENCY: 3,
  GST_AUDIO_BASE_SINK_DISCONT_REASON_ALIGNMENT: 4,
  GST_AUDIO_BASE_SINK_DISCONT_REASON_DEVICE_FAILURE: 5,
} as const;
export type GstAudioBaseSinkDiscontReason = (typeof GstAudioBaseSinkDiscontReason)[keyof typeof GstAudioBaseSinkDiscontReason];

export class GstAudioBaseSink extends Struct {
  static readonly size = 752;
  static readonly align = 8;
  static readonly fields = {
    element: { offset: 0, size: 664, kind: "struct", type: "GstBaseSink" },
    ringbuffer: { offset: 664, size: 8, kind: "ptr", to: "GstAudioRingBuffer" },
    buffer_time: { offset: 672, size: 8, kind: "u64" },
    latency_time: { offset: 680, size: 8, kind: "u64" },
    next_sample: { offset: 688, size: 8, kind: "u64" },
    provided_clock: { offset: 696, size: 8, kind: "ptr", to: "GstClock" },
    eos_rendering: { offset: 704, size: 4, kind: "i32" },
    priv: { offset: 712, size: 8, kind: "ptr", to: "GstAudioBaseSinkPrivate" },
    _gst_reserved: { offset: 720, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get element(): GstBaseSink {
    return new GstBaseSink(this.$live("element"), this.$at);
  }

  get ringbuffer(): number {
    return this.$live("ringbuffer").pointer(this.$at + 664);
  }

  set ringbuffer(value: number) {
    this.$live("ringbuffer").setPointer(this.$at + 664, this.$fit("ptr", "ringbuffer", value));
  }

  get buffer_time(): bigint {
    return this.$live("buffer_time").u64(this.$at + 672);
  }

  set buffer_time(value: bigint) {
    this.$live("buffer_time").setU64(this.$at + 672, this.$fit("u64", "buffer_time", value));
  }

  get latency_time(): bigint {
    return this.$live("latency_time").u64(this.$at + 680);
  }

  set latency_time(value: bigint) {
    this.$live("latency_time").setU64(this.$at + 680, this.$fit("u64", "latency_time", value));
  }

  get next_sample(): bigint {
    return this.$live("next_sample").u64(this.$at + 688);
  }

  set next_sample(value: bigint) {
    this.$live("next_sample").setU64(this.$at + 688, this.$fit("u64", "next_sample", value));
  }

  get provided_clock(): number {
    return this.$live("provided_clock").pointer(this.$at + 696);
  }

  set provided_clock(value: number) {
    this.$live("provided_clock").setPointer(this.$at + 696, this.$fit("ptr", "provided_clock", value));
  }

  get eos_rendering(): number {
    return this.$live("eos_rendering").i32(this.$at + 704);
  }

  set eos_rendering(value: number) {
    this.$live("eos_rendering").setI32(this.$at + 704, this.$fit("i32", "eos_rendering", value));
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 712);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 712, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 720, 4, "ptr");
  }
}

export class GstAudioBaseSinkClass extends Struct {
  static readonly size = 840;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 792, kind: "struct", type: "GstBaseSinkClass" },
    create_ringbuffer: { offset: 792, size: 8, kind: "ptr", callback: "GstAudioBaseSinkClass.create_ringbuffer" },
    payload: { offset: 800, size: 8, kind: "ptr", callback: "GstAudioBaseSinkClass.payload" },
    _gst_reserved: { offset: 808, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstBaseSinkClass {
    return new GstBaseSinkClass(this.$live("parent_class"), this.$at);
  }

  get create_ringbuffer(): number {
    return this.$live("create_ringbuffer").pointer(this.$at + 792);
  }

  set create_ringbuffer(value: number) {
    this.$live("create_ringbuffer").setPointer(this.$at + 792, this.$fit("ptr", "create_ringbuffer", value));
  }

  get payload(): number {
    return this.$live("payload").pointer(this.$at + 800);
  }

  set payload(value: number) {
    this.$live("payload").setPointer(this.$at + 800, this.$fit("ptr", "payload", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 808, 4, "ptr");
  }
}
