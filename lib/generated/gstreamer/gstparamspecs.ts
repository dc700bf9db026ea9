// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GParamSpec } from "../gobject/gparam.ts";

export const functions = {
  gst_param_spec_fraction_get_type: { args: [], returns: "u64" },
  gst_param_spec_array_get_type: { args: [], returns: "u64" },
  gst_param_spec_fraction: { args: ["ptr", "ptr", "ptr", "i32", "i32", "i32", "i32", "i32", "i32", "i32"], returns: "ptr" },
  gst_param_spec_array: { args: ["ptr", "ptr", "ptr", "ptr", "i32"], returns: "ptr" },
} as const;

export const constants = {
  GST_PARAM_CONTROLLABLE: 512,
  GST_PARAM_MUTABLE_READY: 1024,
  GST_PARAM_MUTABLE_PAUSED: 2048,
  GST_PARAM_MUTABLE_PLAYING: 4096,
  GST_PARAM_DOC_SHOW_DEFAULT: 8192,
  GST_PARAM_CONDITIONALLY_AVAILABLE: 16384,
  GST_PARAM_USER_SHIFT: 65536,
} as const;

export class GstParamSpecFraction extends Struct {
  static readonly size = 96;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
    min_num: { offset: 72, size: 4, kind: "i32" },
    min_den: { offset: 76, size: 4, kind: "i32" },
    max_num: { offset: 80, size: 4, kind: "i32" },
    max_den: { offset: 84, size: 4, kind: "i32" },
    def_num: { offset: 88, size: 4, kind: "i32" },
    def_den: { offset: 92, size: 4, kind: "i32" },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }

  get min_num(): number {
    return this.$live("min_num").i32(this.$at + 72);
  }

  set min_num(value: number) {
    this.$live("min_num").setI32(this.$at + 72, this.$fit("i32", "min_num", value));
  }

  get min_den(): number {
    return this.$live("min_den").i32(this.$at + 76);
  }

  set min_den(value: number) {
    this.$live("min_den").setI32(this.$at + 76, this.$fit("i32", "min_den", value));
  }

  get max_num(): number {
    return this.$live("max_num").i32(this.$at + 80);
  }

  set max_num(value: number) {
    this.$live("max_num").setI32(this.$at + 80, this.$fit("i32", "max_num", value));
  }

  get max_den(): number {
    return this.$live("max_den").i32(this.$at + 84);
  }

  set max_den(value: number) {
    this.$live("max_den").setI32(this.$at + 84, this.$fit("i32", "max_den", value));
  }

  get def_num(): number {
    return this.$live("def_num").i32(this.$at + 88);
  }

  set def_num(value: number) {
    this.$live("def_num").setI32(this.$at + 88, this.$fit("i32", "def_num", value));
  }

  get def_den(): number {
    return this.$live("def_den").i32(this.$at + 92);
  }

  set def_den(value: number) {
    this.$live("def_den").setI32(this.$at + 92, this.$fit("i32", "def_den", value));
  }
}

export class GstParamSpecArray extends Struct {
  static readonly size = 80;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 72, kind: "struct", type: "GParamSpec" },
    element_spec: { offset: 72, size: 8, kind: "ptr", to: "GParamSpec" },
  } as const;

  get parent_instance(): GParamSpec {
    return new GParamSpec(this.$live("parent_instance"), this.$at);
  }

  get element_spec(): number {
    return this.$live("element_spec").pointer(this.$at + 72);
  }

  set element_spec(value: number) {
    this.$live("element_spec").setPointer(this.$at + 72, this.$fit("ptr", "element_spec", value));
  }
}
