// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstAggregator, GstAggregatorClass, GstAggregatorPad, GstAggregatorPadClass } from "../gstreamer-base/gstaggregator.ts";
import { GstAudioInfo } from "./audio-info.ts";

export const functions = {
  gst_audio_aggregator_pad_get_type: { args: [], returns: "u64" },
  gst_audio_aggregator_convert_pad_get_type: { args: [], returns: "u64" },
  gst_audio_aggregator_get_type: { args: [], returns: "u64" },
  gst_audio_aggregator_set_sink_caps: { args: ["ptr", "ptr", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GstAudioAggregatorPadClass.convert_buffer": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  "GstAudioAggregatorPadClass.update_conversion_info": { args: ["ptr"], returns: "void" },
  "GstAudioAggregatorClass.create_output_buffer": { args: ["ptr", "u32"], returns: "ptr" },
  "GstAudioAggregatorClass.aggregate_one_buffer": { args: ["ptr", "ptr", "ptr", "u32", "ptr", "u32", "u32"], returns: "i32" },
} as const;

export class GstAudioAggregatorPad extends Struct {
  static readonly size = 1040;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 680, kind: "struct", type: "GstAggregatorPad" },
    info: { offset: 680, size: 320, kind: "struct", type: "GstAudioInfo" },
    priv: { offset: 1000, size: 8, kind: "ptr", to: "GstAudioAggregatorPadPrivate" },
    _gst_reserved: { offset: 1008, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GstAggregatorPad {
    return new GstAggregatorPad(this.$live("parent"), this.$at);
  }

  get info(): GstAudioInfo {
    return new GstAudioInfo(this.$live("info"), this.$at + 680);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 1000);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 1000, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 1008, 4, "ptr");
  }
}

export class GstAudioAggregatorPadClass extends Struct {
  static readonly size = 584;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 408, kind: "struct", type: "GstAggregatorPadClass" },
    convert_buffer: { offset: 408, size: 8, kind: "ptr", callback: "GstAudioAggregatorPadClass.convert_buffer" },
    update_conversion_info: { offset: 416, size: 8, kind: "ptr", callback: "GstAudioAggregatorPadClass.update_conversion_info" },
    _gst_reserved: { offset: 424, size: 160, kind: "array", of: "ptr", length: 20 },
  } as const;

  get parent_class(): GstAggregatorPadClass {
    return new GstAggregatorPadClass(this.$live("parent_class"), this.$at);
  }

  get convert_buffer(): number {
    return this.$live("convert_buffer").pointer(this.$at + 408);
  }

  set convert_buffer(value: number) {
    this.$live("convert_buffer").setPointer(this.$at + 408, this.$fit("ptr", "convert_buffer", value));
  }

  get update_conversion_info(): number {
    return this.$live("update_conversion_info").pointer(this.$at + 416);
  }

  set update_conversion_info(value: number) {
    this.$live("update_conversion_info").setPointer(this.$at + 416, this.$fit("ptr", "update_conversion_info", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 424, 20, "ptr");
  }
}

export class GstAudioAggregatorConvertPad extends Struct {
  static readonly size = 1080;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 1040, kind: "struct", type: "GstAudioAggregatorPad" },
    priv: { offset: 1040, size: 8, kind: "ptr", to: "GstAudioAggregatorConvertPadPrivate" },
    _gst_reserved: { offset: 1048, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GstAudioAggregatorPad {
    return new GstAudioAggregatorPad(this.$live("parent"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 1040);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 1040, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 1048, 4, "ptr");
  }
}

export class GstAudioAggregatorConvertPadClass extends Struct {
  static readonly size = 616;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 584, kind: "struct", type: "GstAudioAggregatorPadClass" },
    _gst_reserved: { offset: 584, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstAudioAggregatorPadClass {
    return new GstAudioAggregatorPadClass(this.$live("parent_class"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 584, 4, "ptr");
  }
}

export class GstAudioAggregator extends Struct {
  static readonly size = 488;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 440, kind: "struct", type: "GstAggregator" },
    current_caps: { offset: 440, size: 8, kind: "ptr", to: "GstCaps" },
    priv: { offset: 448, size: 8, kind: "ptr", to: "GstAudioAggregatorPrivate" },
    _gst_reserved: { offset: 456, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GstAggregator {
    return new GstAggregator(this.$live("parent"), this.$at);
  }

  get current_caps(): number {
    return this.$live("current_caps").pointer(this.$at + 440);
  }

  set current_caps(value: number) {
    this.$live("current_caps").setPointer(this.$at + 440, this.$fit("ptr", "current_caps", value));
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 448);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 448, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 456, 4, "ptr");
  }
}

export class GstAudioAggregatorClass extends Struct {
  static readonly size = 968;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 792, kind: "struct", type: "GstAggregatorClass" },
    create_output_buffer: { offset: 792, size: 8, kind: "ptr", callback: "GstAudioAggregatorClass.create_output_buffer" },
    aggregate_one_buffer: { offset: 800, size: 8, kind: "ptr", callback: "GstAudioAggregatorClass.aggregate_one_buffer" },
    _gst_reserved: { offset: 808, size: 160, kind: "array", of: "ptr", length: 20 },
  } as const;

  get parent_class(): GstAggregatorClass {
    return new GstAggregatorClass(this.$live("parent_class"), this.$at);
  }

  get create_output_buffer(): number {
    return this.$live("create_output_buffer").pointer(this.$at + 792);
  }

  set create_output_buffer(value: number) {
    this.$live("create_output_buffer").setPointer(this.$at + 792, this.$fit("ptr", "create_output_buffer", value));
  }

  get aggregate_one_buffer(): number {
    return this.$live("aggregate_one_buffer").pointer(this.$at + 800);
  }

  set aggregate_one_buffer(value: number) {
    this.$live("aggregate_one_buffer").setPointer(this.$at + 800, this.$fit("ptr", "aggregate_one_buffer", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 808, 20, "ptr");
  }
}
