// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstObject, GstObjectClass } from "./gstobject.ts";

export const functions = {
  gst_control_source_get_type: { args: [], returns: "u64" },
  gst_control_source_get_value: { args: ["ptr", "u64", "ptr"], returns: "i32" },
  gst_control_source_get_value_array: { args: ["ptr", "u64", "u64", "u32", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  GstControlSourceGetValue: { args: ["ptr", "u64", "ptr"], returns: "i32" },
  GstControlSourceGetValueArray: { args: ["ptr", "u64", "u64", "u32", "ptr"], returns: "i32" },
} as const;

export class GstTimedValue extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    timestamp: { offset: 0, size: 8, kind: "u64" },
    value: { offset: 8, size: 8, kind: "f64" },
  } as const;

  get timestamp(): bigint {
    return this.$live("timestamp").u64(this.$at);
  }

  set timestamp(value: bigint) {
    this.$live("timestamp").setU64(this.$at, this.$fit("u64", "timestamp", value));
  }

  get value(): number {
    return this.$live("value").f64(this.$at + 8);
  }

  set value(value: number) {
    this.$live("value").setF64(this.$at + 8, this.$fit("f64", "value", value));
  }
}

export class GstControlSource extends Struct {
  static readonly size = 136;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 88, kind: "struct", type: "GstObject" },
    get_value: { offset: 88, size: 8, kind: "ptr", callback: "GstControlSourceGetValue" },
    get_value_array: { offset: 96, size: 8, kind: "ptr", callback: "GstControlSourceGetValueArray" },
    _gst_reserved: { offset: 104, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GstObject {
    return new GstObject(this.$live("parent"), this.$at);
  }

  get get_value(): number {
    return this.$live("get_value").pointer(this.$at + 88);
  }

  set get_value(value: number) {
    this.$live("get_value").setPointer(this.$at + 88, this.$fit("ptr", "get_value", value));
  }

  get get_value_array(): number {
    return this.$live("get_value_array").pointer(this.$at + 96);
  }

  set get_value_array(value: number) {
    this.$live("get_value_array").setPointer(this.$at + 96, this.$fit("ptr", "get_value_array", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 104, 4, "ptr");
  }
}

export class GstControlSourceClass extends Struct {
  static readonly size = 216;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 184, kind: "struct", type: "GstObjectClass" },
    _gst_reserved: { offset: 184, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstObjectClass {
    return new GstObjectClass(this.$live("parent_class"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 184, 4, "ptr");
  }
}
