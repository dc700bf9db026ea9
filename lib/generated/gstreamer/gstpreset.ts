// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  gst_preset_get_type: { args: [], returns: "u64" },
  gst_preset_get_preset_names: { args: ["ptr"], returns: "ptr" },
  gst_preset_get_property_names: { args: ["ptr"], returns: "ptr" },
  gst_preset_load_preset: { args: ["ptr", "ptr"], returns: "i32" },
  gst_preset_save_preset: { args: ["ptr", "ptr"], returns: "i32" },
  gst_preset_rename_preset: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_preset_delete_preset: { args: ["ptr", "ptr"], returns: "i32" },
  gst_preset_set_meta: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_preset_get_meta: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_preset_set_app_dir: { args: ["ptr"], returns: "i32" },
  gst_preset_get_app_dir: { args: [], returns: "ptr" },
  gst_preset_is_editable: { args: ["ptr"], returns: "i32" },
} as const;

export const callbacks = {
  "GstPresetInterface.get_preset_names": { args: ["ptr"], returns: "ptr" },
  "GstPresetInterface.get_property_names": { args: ["ptr"], returns: "ptr" },
  "GstPresetInterface.load_preset": { args: ["ptr", "ptr"], returns: "i32" },
  "GstPresetInterface.save_preset": { args: ["ptr", "ptr"], returns: "i32" },
  "GstPresetInterface.rename_preset": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstPresetInterface.delete_preset": { args: ["ptr", "ptr"], returns: "i32" },
  "GstPresetInterface.set_meta": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  "GstPresetInterface.get_meta": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export class GstPresetInterface extends Struct {
  static readonly size = 112;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    get_preset_names: { offset: 16, size: 8, kind: "ptr", callback: "GstPresetInterface.get_preset_names" },
    get_property_names: { offset: 24, size: 8, kind: "ptr", callback: "GstPresetInterface.get_property_names" },
    load_preset: { offset: 32, size: 8, kind: "ptr", callback: "GstPresetInterface.load_preset" },
    save_preset: { offset: 40, size: 8, kind: "ptr", callback: "GstPresetInterface.save_preset" },
    rename_preset: { offset: 48, size: 8, kind: "ptr", callback: "GstPresetInterface.rename_preset" },
    delete_preset: { offset: 56, size: 8, kind: "ptr", callback: "GstPresetInterface.delete_preset" },
    set_meta: { offset: 64, size: 8, kind: "ptr", callback: "GstPresetInterface.set_meta" },
    get_meta: { offset: 72, size: 8, kind: "ptr", callback: "GstPresetInterface.get_meta" },
    _gst_reserved: { offset: 80, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GTypeInterface {
    return new GTypeInterface(this.$live("parent"), this.$at);
  }

  get get_preset_names(): number {
    return this.$live("get_preset_names").pointer(this.$at + 16);
  }

  set get_preset_names(value: number) {
    this.$live("get_preset_names").setPointer(this.$at + 16, this.$fit("ptr", "get_preset_names", value));
  }

  get get_property_names(): number {
    return this.$live("get_property_names").pointer(this.$at + 24);
  }

  set get_property_names(value: number) {
    this.$live("get_property_names").setPointer(this.$at + 24, this.$fit("ptr", "get_property_names", value));
  }

  get load_preset(): number {
    return this.$live("load_preset").pointer(this.$at + 32);
  }

  set load_preset(value: number) {
    this.$live("load_preset").setPointer(this.$at + 32, this.$fit("ptr", "load_preset", value));
  }

  get save_preset(): number {
    return this.$live("save_preset").pointer(this.$at + 40);
  }

  set save_preset(value: number) {
    this.$live("save_preset").setPointer(this.$at + 40, this.$fit("ptr", "save_preset", value));
  }

  get rename_preset(): number {
    return this.$live("rename_preset").pointer(this.$at + 48);
  }

  set rename_preset(value: number) {
    this.$live("rename_preset").setPointer(this.$at + 48, this.$fit("ptr", "rename_preset", value));
  }

  get delete_preset(): number {
    return this.$live("delete_preset").pointer(this.$at + 56);
  }

  set delete_preset(value: number) {
    this.$live("delete_preset").setPointer(this.$at + 56, this.$fit("ptr", "delete_preset", value));
  }

  get set_meta(): number {
    return this.$live("set_meta").pointer(this.$at + 64);
  }

  set set_meta(value: number) {
    this.$live("set_meta").setPointer(this.$at + 64, this.$fit("ptr", "set_meta", value));
  }

  get get_meta(): number {
    return this.$live("get_meta").pointer(this.$at + 72);
  }

  set get_meta(value: number) {
    this.$live("get_meta").setPointer(this.$at + 72, this.$fit("ptr", "get_meta", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 80, 4, "ptr");
  }
}
