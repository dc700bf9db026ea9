// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstObject, GstObjectClass } from "./gstobject.ts";

export const functions = {
  gst_device_get_type: { args: [], returns: "u64" },
  gst_device_create_element: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_device_get_caps: { args: ["ptr"], returns: "ptr" },
  gst_device_get_display_name: { args: ["ptr"], returns: "ptr" },
  gst_device_get_device_class: { args: ["ptr"], returns: "ptr" },
  gst_device_get_properties: { args: ["ptr"], returns: "ptr" },
  gst_device_reconfigure_element: { args: ["ptr", "ptr"], returns: "i32" },
  gst_device_has_classesv: { args: ["ptr", "ptr"], returns: "i32" },
  gst_device_has_classes: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  "GstDeviceClass.create_element": { args: ["ptr", "ptr"], returns: "ptr" },
  "GstDeviceClass.reconfigure_element": { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export class GstDevice extends Struct {
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 88, kind: "struct", type: "GstObject" },
    priv: { offset: 88, size: 8, kind: "ptr", to: "GstDevicePrivate" },
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

export class GstDeviceClass extends Struct {
  static readonly size = 232;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 184, kind: "struct", type: "GstObjectClass" },
    create_element: { offset: 184, size: 8, kind: "ptr", callback: "GstDeviceClass.create_element" },
    reconfigure_element: { offset: 192, size: 8, kind: "ptr", callback: "GstDeviceClass.reconfigure_element" },
    _gst_reserved: { offset: 200, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstObjectClass {
    return new GstObjectClass(this.$live("parent_class"), this.$at);
  }

  get create_element(): number {
    return this.$live("create_element").pointer(this.$at + 184);
  }

  set create_element(value: number) {
    this.$live("create_element").setPointer(this.$at + 184, this.$fit("ptr", "create_element", value));
  }

  get reconfigure_element(): number {
    return this.$live("reconfigure_element").pointer(this.$at + 192);
  }

  set reconfigure_element(value: number) {
    this.$live("reconfigure_element").setPointer(this.$at + 192, this.$fit("ptr", "reconfigure_element", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 200, 4, "ptr");
  }
}
