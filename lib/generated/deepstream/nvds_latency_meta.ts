// Generated from C headers by `bun run bindgen`. Do not edit.
import { StructArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  nvds_set_input_system_timestamp: { args: ["ptr", "ptr"], returns: "ptr" },
  nvds_set_output_system_timestamp: { args: ["ptr", "ptr"], returns: "i32" },
  nvds_measure_buffer_latency: { args: ["ptr", "ptr"], returns: "u32" },
  nvds_add_reference_timestamp_meta: { args: ["ptr", "ptr", "u32"], returns: "void" },
  nvds_get_enable_latency_measurement: { args: [], returns: "i32" },
  nvds_get_latency_measurement_silent: { args: [], returns: "i32" },
} as const;

export const constants = {
  MAX_COMPONENT_LEN: 64,
} as const;

export class NvDsMetaSubCompLatency extends Struct {
  static readonly size = 80;
  static readonly align = 8;
  static readonly fields = {
    sub_comp_name: { offset: 0, size: 64, kind: "string" },
    in_system_timestamp: { offset: 64, size: 8, kind: "f64" },
    out_system_timestamp: { offset: 72, size: 8, kind: "f64" },
  } as const;

  get sub_comp_name(): string {
    return this.$live("sub_comp_name").string(this.$at, 64);
  }

  set sub_comp_name(value: string) {
    this.$live("sub_comp_name").setString(this.$at, 64, this.$fit("string", "sub_comp_name", value));
  }

  get in_system_timestamp(): number {
    return this.$live("in_system_timestamp").f64(this.$at + 64);
  }

  set in_system_timestamp(value: number) {
    this.$live("in_system_timestamp").setF64(this.$at + 64, this.$fit("f64", "in_system_timestamp", value));
  }

  get out_system_timestamp(): number {
    return this.$live("out_system_timestamp").f64(this.$at + 72);
  }

  set out_system_timestamp(value: number) {
    this.$live("out_system_timestamp").setF64(this.$at + 72, this.$fit("f64", "out_system_timestamp", value));
  }
}

export class NvDsMetaCompLatency extends Struct {
  static readonly size = 1384;
  static readonly align = 8;
  static readonly fields = {
    component_name: { offset: 0, size: 64, kind: "string" },
    in_system_timestamp: { offset: 64, size: 8, kind: "f64" },
    out_system_timestamp: { offset: 72, size: 8, kind: "f64" },
    source_id: { offset: 80, size: 4, kind: "u32" },
    frame_num: { offset: 84, size: 4, kind: "u32" },
    pad_index: { offset: 88, size: 4, kind: "u32" },
    sub_comp_latencies: { offset: 96, size: 1280, kind: "array", of: "struct", length: 16, type: "NvDsMetaSubCompLatency" },
    num_sub_comps: { offset: 1376, size: 4, kind: "u32" },
  } as const;

  get component_name(): string {
    return this.$live("component_name").string(this.$at, 64);
  }

  set component_name(value: string) {
    this.$live("component_name").setString(this.$at, 64, this.$fit("string", "component_name", value));
  }

  get in_system_timestamp(): number {
    return this.$live("in_system_timestamp").f64(this.$at + 64);
  }

  set in_system_timestamp(value: number) {
    this.$live("in_system_timestamp").setF64(this.$at + 64, this.$fit("f64", "in_system_timestamp", value));
  }

  get out_system_timestamp(): number {
    return this.$live("out_system_timestamp").f64(this.$at + 72);
  }

  set out_system_timestamp(value: number) {
    this.$live("out_system_timestamp").setF64(this.$at + 72, this.$fit("f64", "out_system_timestamp", value));
  }

  get source_id(): number {
    return this.$live("source_id").u32(this.$at + 80);
  }

  set source_id(value: number) {
    this.$live("source_id").setU32(this.$at + 80, this.$fit("u32", "source_id", value));
  }

  get frame_num(): number {
    return this.$live("frame_num").u32(this.$at + 84);
  }

  set frame_num(value: number) {
    this.$live("frame_num").setU32(this.$at + 84, this.$fit("u32", "frame_num", value));
  }

  get pad_index(): number {
    return this.$live("pad_index").u32(this.$at + 88);
  }

  set pad_index(value: number) {
    this.$live("pad_index").setU32(this.$at + 88, this.$fit("u32", "pad_index", value));
  }

  get sub_comp_latencies(): StructArray<NvDsMetaSubCompLatency> {
    return new StructArray(this.$live("sub_comp_latencies"), this.$at + 96, 16, NvDsMetaSubCompLatency);
  }

  get num_sub_comps(): number {
    return this.$live("num_sub_comps").u32(this.$at + 1376);
  }

  set num_sub_comps(value: number) {
    this.$live("num_sub_comps").setU32(this.$at + 1376, this.$fit("u32", "num_sub_comps", value));
  }
}

export class NvDsFrameLatencyInfo extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    source_id: { offset: 0, size: 4, kind: "u32" },
    frame_num: { offset: 4, size: 4, kind: "u32" },
    comp_in_timestamp: { offset: 8, size: 8, kind: "f64" },
    latency: { offset: 16, size: 8, kind: "f64" },
  } as const;

  get source_id(): number {
    return this.$live("source_id").u32(this.$at);
  }

  set source_id(value: number) {
    this.$live("source_id").setU32(this.$at, this.$fit("u32", "source_id", value));
  }

  get frame_num(): number {
    return this.$live("frame_num").u32(this.$at + 4);
  }

  set frame_num(value: number) {
    this.$live("frame_num").setU32(this.$at + 4, this.$fit("u32", "frame_num", value));
  }

  get comp_in_timestamp(): number {
    return this.$live("comp_in_timestamp").f64(this.$at + 8);
  }

  set comp_in_timestamp(value: number) {
    this.$live("comp_in_timestamp").setF64(this.$at + 8, this.$fit("f64", "comp_in_timestamp", value));
  }

  get latency(): number {
    return this.$live("latency").f64(this.$at + 16);
  }

  set latency(value: number) {
    this.$live("latency").setF64(this.$at + 16, this.$fit("f64", "latency", value));
  }
}
