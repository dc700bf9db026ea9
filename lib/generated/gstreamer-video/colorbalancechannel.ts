// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  gst_color_balance_channel_get_type: { args: [], returns: "u64" },
} as const;

export const callbacks = {
  "GstColorBalanceChannelClass.value_changed": { args: ["ptr", "i32"], returns: "void" },
} as const;

export class GstColorBalanceChannel extends Struct {
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    label: { offset: 24, size: 8, kind: "ptr" },
    min_value: { offset: 32, size: 4, kind: "i32" },
    max_value: { offset: 36, size: 4, kind: "i32" },
    _gst_reserved: { offset: 40, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GObject {
    return new GObject(this.$live("parent"), this.$at);
  }

  get label(): number {
    return this.$live("label").pointer(this.$at + 24);
  }

  set label(value: number) {
    this.$live("label").setPointer(this.$at + 24, this.$fit("ptr", "label", value));
  }

  get min_value(): number {
    return this.$live("min_value").i32(this.$at + 32);
  }

  set min_value(value: number) {
    this.$live("min_value").setI32(this.$at + 32, this.$fit("i32", "min_value", value));
  }

  get max_value(): number {
    return this.$live("max_value").i32(this.$at + 36);
  }

  set max_value(value: number) {
    this.$live("max_value").setI32(this.$at + 36, this.$fit("i32", "max_value", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 40, 4, "ptr");
  }
}

export class GstColorBalanceChannelClass extends Struct {
  static readonly size = 176;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    value_changed: { offset: 136, size: 8, kind: "ptr", callback: "GstColorBalanceChannelClass.value_changed" },
    _gst_reserved: { offset: 144, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GObjectClass {
    return new GObjectClass(this.$live("parent"), this.$at);
  }

  get value_changed(): number {
    return this.$live("value_changed").pointer(this.$at + 136);
  }

  set value_changed(value: number) {
    this.$live("value_changed").setPointer(this.$at + 136, this.$fit("ptr", "value_changed", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 144, 4, "ptr");
  }
}
