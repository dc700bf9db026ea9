// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstObject, GstObjectClass } from "./gstobject.ts";

export const functions = {
  gst_device_monitor_get_type: { args: [], returns: "u64" },
  gst_device_monitor_new: { args: [], returns: "ptr" },
  gst_device_monitor_get_bus: { args: ["ptr"], returns: "ptr" },
  gst_device_monitor_get_devices: { args: ["ptr"], returns: "ptr" },
  gst_device_monitor_start: { args: ["ptr"], returns: "i32" },
  gst_device_monitor_stop: { args: ["ptr"], returns: "void" },
  gst_device_monitor_add_filter: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  gst_device_monitor_remove_filter: { args: ["ptr", "u32"], returns: "i32" },
  gst_device_monitor_get_providers: { args: ["ptr"], returns: "ptr" },
  gst_device_monitor_set_show_all_devices: { args: ["ptr", "i32"], returns: "void" },
  gst_device_monitor_get_show_all_devices: { args: ["ptr"], returns: "i32" },
} as const;

export class GstDeviceMonitor extends Struct {
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 88, kind: "struct", type: "GstObject" },
    priv: { offset: 88, size: 8, kind: "ptr", to: "GstDeviceMonitorPrivate" },
    _gst_reserved: { offset: 96, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GstObject {
    return new GstObject(this.$live("parent"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 88);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 88, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 96, 4, "ptr");
  }
}

export class GstDeviceMonitorClass extends Struct {
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
