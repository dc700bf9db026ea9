// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstObject, GstObjectClass } from "./gstobject.ts";

export const functions = {
  gst_device_provider_get_type: { args: [], returns: "u64" },
  gst_device_provider_get_devices: { args: ["ptr"], returns: "ptr" },
  gst_device_provider_start: { args: ["ptr"], returns: "i32" },
  gst_device_provider_stop: { args: ["ptr"], returns: "void" },
  gst_device_provider_can_monitor: { args: ["ptr"], returns: "i32" },
  gst_device_provider_get_bus: { args: ["ptr"], returns: "ptr" },
  gst_device_provider_device_add: { args: ["ptr", "ptr"], returns: "void" },
  gst_device_provider_device_remove: { args: ["ptr", "ptr"], returns: "void" },
  gst_device_provider_get_hidden_providers: { args: ["ptr"], returns: "ptr" },
  gst_device_provider_hide_provider: { args: ["ptr", "ptr"], returns: "void" },
  gst_device_provider_unhide_provider: { args: ["ptr", "ptr"], returns: "void" },
  gst_device_provider_get_metadata: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_device_provider_is_started: { args: ["ptr"], returns: "i32" },
  gst_device_provider_class_set_metadata: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_device_provider_class_set_static_metadata: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_device_provider_class_add_metadata: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_device_provider_class_add_static_metadata: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_device_provider_class_get_metadata: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_device_provider_device_changed: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_device_provider_get_factory: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GstDeviceProviderClass.probe": { args: ["ptr"], returns: "ptr" },
  "GstDeviceProviderClass.start": { args: ["ptr"], returns: "i32" },
  "GstDeviceProviderClass.stop": { args: ["ptr"], returns: "void" },
} as const;

export class GstDeviceProvider extends Struct {
  static readonly size = 136;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 88, kind: "struct", type: "GstObject" },
    devices: { offset: 88, size: 8, kind: "ptr", to: "GList" },
    priv: { offset: 96, size: 8, kind: "ptr", to: "GstDeviceProviderPrivate" },
    _gst_reserved: { offset: 104, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GstObject {
    return new GstObject(this.$live("parent"), this.$at);
  }

  get devices(): number {
    return this.$live("devices").pointer(this.$at + 88);
  }

  set devices(value: number) {
    this.$live("devices").setPointer(this.$at + 88, this.$fit("ptr", "devices", value));
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 96);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 96, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 104, 4, "ptr");
  }
}

export class GstDeviceProviderClass extends Struct {
  static readonly size = 256;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 184, kind: "struct", type: "GstObjectClass" },
    factory: { offset: 184, size: 8, kind: "ptr", to: "GstDeviceProviderFactory" },
    probe: { offset: 192, size: 8, kind: "ptr", callback: "GstDeviceProviderClass.probe" },
    start: { offset: 200, size: 8, kind: "ptr", callback: "GstDeviceProviderClass.start" },
    stop: { offset: 208, size: 8, kind: "ptr", callback: "GstDeviceProviderClass.stop" },
    metadata: { offset: 216, size: 8, kind: "ptr" },
    _gst_reserved: { offset: 224, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstObjectClass {
    return new GstObjectClass(this.$live("parent_class"), this.$at);
  }

  get factory(): number {
    return this.$live("factory").pointer(this.$at + 184);
  }

  set factory(value: number) {
    this.$live("factory").setPointer(this.$at + 184, this.$fit("ptr", "factory", value));
  }

  get probe(): number {
    return this.$live("probe").pointer(this.$at + 192);
  }

  set probe(value: number) {
    this.$live("probe").setPointer(this.$at + 192, this.$fit("ptr", "probe", value));
  }

  get start(): number {
    return this.$live("start").pointer(this.$at + 200);
  }

  set start(value: number) {
    this.$live("start").setPointer(this.$at + 200, this.$fit("ptr", "start", value));
  }

  get stop(): number {
    return this.$live("stop").pointer(this.$at + 208);
  }

  set stop(value: number) {
    this.$live("stop").setPointer(this.$at + 208, this.$fit("ptr", "stop", value));
  }

  get metadata(): number {
    return this.$live("metadata").pointer(this.$at + 216);
  }

  set metadata(value: number) {
    this.$live("metadata").setPointer(this.$at + 216, this.$fit("ptr", "metadata", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 224, 4, "ptr");
  }
}
