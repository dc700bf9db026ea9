// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GstObject, GstObjectClass } from "./gstobject.ts";

export const functions = {
  gst_registry_get_type: { args: [], returns: "u64" },
  gst_registry_get: { args: [], returns: "ptr" },
  gst_registry_scan_path: { args: ["ptr", "ptr"], returns: "i32" },
  gst_registry_add_plugin: { args: ["ptr", "ptr"], returns: "i32" },
  gst_registry_remove_plugin: { args: ["ptr", "ptr"], returns: "void" },
  gst_registry_add_feature: { args: ["ptr", "ptr"], returns: "i32" },
  gst_registry_remove_feature: { args: ["ptr", "ptr"], returns: "void" },
  gst_registry_get_plugin_list: { args: ["ptr"], returns: "ptr" },
  gst_registry_plugin_filter: { args: ["ptr", "ptr", "i32", "ptr"], returns: "ptr" },
  gst_registry_feature_filter: { args: ["ptr", "ptr", "i32", "ptr"], returns: "ptr" },
  gst_registry_get_feature_list: { args: ["ptr", "u64"], returns: "ptr" },
  gst_registry_get_feature_list_by_plugin: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_registry_get_feature_list_cookie: { args: ["ptr"], returns: "u32" },
  gst_registry_find_plugin: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_registry_find_feature: { args: ["ptr", "ptr", "u64"], returns: "ptr" },
  gst_registry_lookup: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_registry_lookup_feature: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_registry_check_feature_version: { args: ["ptr", "ptr", "u32", "u32", "u32"], returns: "i32" },
} as const;

export class GstRegistry extends Struct {
  static readonly size = 96;
  static readonly align = 8;
  static readonly fields = {
    object: { offset: 0, size: 88, kind: "struct", type: "GstObject" },
    priv: { offset: 88, size: 8, kind: "ptr", to: "GstRegistryPrivate" },
  } as const;

  get object(): GstObject {
    return new GstObject(this.$live("object"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 88);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 88, this.$fit("ptr", "priv", value));
  }
}

export class GstRegistryClass extends Struct {
  static readonly size = 184;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 184, kind: "struct", type: "GstObjectClass" },
  } as const;

  get parent_class(): GstObjectClass {
    return new GstObjectClass(this.$live("parent_class"), this.$at);
  }
}
