// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  gst_color_balance_get_type: { args: [], returns: "u64" },
  gst_color_balance_list_channels: { args: ["ptr"], returns: "ptr" },
  gst_color_balance_set_value: { args: ["ptr", "ptr", "i32"], returns: "void" },
  gst_color_balance_get_value: { args: ["ptr", "ptr"], returns: "i32" },
  gst_color_balance_get_balance_type: { args: ["ptr"], returns: "u32" },
  gst_color_balance_value_changed: { args: ["ptr", "ptr", "i32"], returns: "void" },
} as const;

export const callbacks = {
  "GstColorBalanceInterface.list_channels": { args: ["ptr"], returns: "ptr" },
  "GstColorBalanceInterface.set_value": { args: ["ptr", "ptr", "i32"], returns: "void" },
  "GstColorBalanceInterface.get_value": { args: ["ptr", "ptr"], returns: "i32" },
  "GstColorBalanceInterface.get_balance_type": { args: ["ptr"], returns: "u32" },
  "GstColorBalanceInterface.value_changed": { args: ["ptr", "ptr", "i32"], returns: "void" },
} as const;

export const GstColorBalanceType = {
  GST_COLOR_BALANCE_HARDWARE: 0,
  GST_COLOR_BALANCE_SOFTWARE: 1,
} as const;
export type GstColorBalanceType = (typeof GstColorBalanceType)[keyof typeof GstColorBalanceType];

export class GstColorBalanceInterface extends Struct {
  static readonly size = 88;
  static readonly align = 8;
  static readonly fields = {
    iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    list_channels: { offset: 16, size: 8, kind: "ptr", callback: "GstColorBalanceInterface.list_channels" },
    set_value: { offset: 24, size: 8, kind: "ptr", callback: "GstColorBalanceInterface.set_value" },
    get_value: { offset: 32, size: 8, kind: "ptr", callback: "GstColorBalanceInterface.get_value" },
    get_balance_type: { offset: 40, size: 8, kind: "ptr", callback: "GstColorBalanceInterface.get_balance_type" },
    value_changed: { offset: 48, size: 8, kind: "ptr", callback: "GstColorBalanceInterface.value_changed" },
    _gst_reserved: { offset: 56, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get iface(): GTypeInterface {
    return new GTypeInterface(this.$live("iface"), this.$at);
  }

  get list_channels(): number {
    return this.$live("list_channels").pointer(this.$at + 16);
  }

  set list_channels(value: number) {
    this.$live("list_channels").setPointer(this.$at + 16, this.$fit("ptr", "list_channels", value));
  }

  get set_value(): number {
    return this.$live("set_value").pointer(this.$at + 24);
  }

  set set_value(value: number) {
    this.$live("set_value").setPointer(this.$at + 24, this.$fit("ptr", "set_value", value));
  }

  get get_value(): number {
    return this.$live("get_value").pointer(this.$at + 32);
  }

  set get_value(value: number) {
    this.$live("get_value").setPointer(this.$at + 32, this.$fit("ptr", "get_value", value));
  }

  get get_balance_type(): number {
    return this.$live("get_balance_type").pointer(this.$at + 40);
  }

  set get_balance_type(value: number) {
    this.$live("get_balance_type").setPointer(this.$at + 40, this.$fit("ptr", "get_balance_type", value));
  }

  get value_changed(): number {
    return this.$live("value_changed").pointer(this.$at + 48);
  }

  set value_changed(value: number) {
    this.$live("value_changed").setPointer(this.$at + 48, this.$fit("ptr", "value_changed", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 56, 4, "ptr");
  }
}
