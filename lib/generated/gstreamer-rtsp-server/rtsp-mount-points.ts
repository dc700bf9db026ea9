// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  gst_rtsp_mount_points_get_type: { args: [], returns: "u64" },
  gst_rtsp_mount_points_new: { args: [], returns: "ptr" },
  gst_rtsp_mount_points_make_path: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_rtsp_mount_points_match: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_rtsp_mount_points_add_factory: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_rtsp_mount_points_remove_factory: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GstRTSPMountPointsClass.make_path": { args: ["ptr", "ptr"], returns: "ptr" },
} as const;

export class GstRTSPMountPoints extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GstRTSPMountPointsPrivate" },
    _gst_reserved: { offset: 32, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GObject {
    return new GObject(this.$live("parent"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 24);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 24, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 32, 4, "ptr");
  }
}

export class GstRTSPMountPointsClass extends Struct {
  static readonly size = 176;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    make_path: { offset: 136, size: 8, kind: "ptr", callback: "GstRTSPMountPointsClass.make_path" },
    _gst_reserved: { offset: 144, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get make_path(): number {
    return this.$live("make_path").pointer(this.$at + 136);
  }

  set make_path(value: number) {
    this.$live("make_path").setPointer(this.$at + 136, this.$fit("ptr", "make_path", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 144, 4, "ptr");
  }
}
