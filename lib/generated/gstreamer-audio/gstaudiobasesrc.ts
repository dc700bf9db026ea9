// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstPushSrc, GstPushSrcClass } from "../gstreamer-base/gstpushsrc.ts";

export const functions = {
  gst_audio_base_src_get_type: { args: [], returns: "u64" },
  gst_audio_base_src_create_ringbuffer: { args: ["ptr"], returns: "ptr" },
  gst_audio_base_src_set_provide_clock: { args: ["ptr", "i32"], returns: "void" },
  gst_audio_base_src_get_provide_clock: { args: ["ptr"], returns: "i32" },
  gst_audio_base_src_set_slave_method: { args: ["ptr", "u32"], returns: "void" },
  gst_audio_base_src_get_slave_method: { args: ["ptr"], returns: "u32" },
} as const;

export const callbacks = {
  "GstAudioBaseSrcClass.create_ringbuffer": { args: ["ptr"], returns: "ptr" },
} as const;

export const constants = {
  GST_AUDIO_BASE_SRC_SLAVE_RETIMESTAMP: 1,
} as const;

export const GstAudioBaseSrcSlaveMethod = {
  GST_AUDIO_BASE_SRC_SLAVE_RESAMPLE: 0,
  GST_AUDIO_BASE_SRC_SLAVE_RE_TIMESTAMP: 1,
  GST_AUDIO_BASE_SRC_SLAVE_SKEW: 2,
  GST_AUDIO_BASE_SRC_SLAVE_NONE: 3,
} as const;
export type GstAudioBaseSrcSlaveMethod = (typeof GstAudioBaseSrcSlaveMethod)[keyof typeof GstAudioBaseSrcSlaveMethod];

export class GstAudioBaseSrc extends Struct {
  static readonly size = 760;
  static readonly align = 8;
  static readonly fields = {
    element: { offset: 0, size: 680, kind: "struct", type: "GstPushSrc" },
    ringbuffer: { offset: 680, size: 8, kind: "ptr", to: "GstAudioRingBuffer" },
    buffer_time: { offset: 688, size: 8, kind: "u64" },
    latency_time: { offset: 696, size: 8, kind: "u64" },
    next_sample: { offset: 704, size: 8, kind: "u64" },
    clock: { offset: 712, size: 8, kind: "ptr", to: "GstClock" },
    priv: { offset: 720, size: 8, kind: "ptr", to: "GstAudioBaseSrcPrivate" },
    _gst_reserved: { offset: 728, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get element(): GstPushSrc {
    return new GstPushSrc(this.$live("element"), this.$at);
  }

  get ringbuffer(): number {
    return this.$live("ringbuffer").pointer(this.$at + 680);
  }

  set ringbuffer(value: number) {
    this.$live("ringbuffer").setPointer(this.$at + 680, this.$fit("ptr", "ringbuffer", value));
  }

  get buffer_time(): bigint {
    return this.$live("buffer_time").u64(this.$at + 688);
  }

  set buffer_time(value: bigint) {
    this.$live("buffer_time").setU64(this.$at + 688, this.$fit("u64", "buffer_time", value));
  }

  get latency_time(): bigint {
    return this.$live("latency_time").u64(this.$at + 696);
  }

  set latency_time(value: bigint) {
    this.$live("latency_time").setU64(this.$at + 696, this.$fit("u64", "latency_time", value));
  }

  get next_sample(): bigint {
    return this.$live("next_sample").u64(this.$at + 704);
  }

  set next_sample(value: bigint) {
    this.$live("next_sample").setU64(this.$at + 704, this.$fit("u64", "next_sample", value));
  }

  get clock(): number {
    return this.$live("clock").pointer(this.$at + 712);
  }

  set clock(value: number) {
    this.$live("clock").setPointer(this.$at + 712, this.$fit("ptr", "clock", value));
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 720);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 720, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 728, 4, "ptr");
  }
}

export class GstAudioBaseSrcClass extends Struct {
  static readonly size = 896;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 856, kind: "struct", type: "GstPushSrcClass" },
    create_ringbuffer: { offset: 856, size: 8, kind: "ptr", callback: "GstAudioBaseSrcClass.create_ringbuffer" },
    _gst_reserved: { offset: 864, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstPushSrcClass {
    return new GstPushSrcClass(this.$live("parent_class"), this.$at);
  }

  get create_ringbuffer(): number {
    return this.$live("create_ringbuffer").pointer(this.$at + 856);
  }

  set create_ringbuffer(value: number) {
    this.$live("create_ringbuffer").setPointer(this.$at + 856, this.$fit("ptr", "create_ringbuffer", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 864, 4, "ptr");
  }
}
