// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_plugin_error_quark: { args: [], returns: "u32" },
  gst_plugin_get_type: { args: [], returns: "u64" },
  gst_plugin_register_static: { args: ["i32", "i32", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_plugin_register_static_full: { args: ["i32", "i32", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_plugin_get_name: { args: ["ptr"], returns: "ptr" },
  gst_plugin_get_description: { args: ["ptr"], returns: "ptr" },
  gst_plugin_get_filename: { args: ["ptr"], returns: "ptr" },
  gst_plugin_get_version: { args: ["ptr"], returns: "ptr" },
  gst_plugin_get_license: { args: ["ptr"], returns: "ptr" },
  gst_plugin_get_source: { args: ["ptr"], returns: "ptr" },
  gst_plugin_get_package: { args: ["ptr"], returns: "ptr" },
  gst_plugin_get_origin: { args: ["ptr"], returns: "ptr" },
  gst_plugin_get_release_date_string: { args: ["ptr"], returns: "ptr" },
  gst_plugin_get_cache_data: { args: ["ptr"], returns: "ptr" },
  gst_plugin_set_cache_data: { args: ["ptr", "ptr"], returns: "void" },
  gst_plugin_is_loaded: { args: ["ptr"], returns: "i32" },
  gst_plugin_load_file: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_plugin_load: { args: ["ptr"], returns: "ptr" },
  gst_plugin_load_by_name: { args: ["ptr"], returns: "ptr" },
  gst_plugin_add_dependency: { args: ["ptr", "ptr", "ptr", "ptr", "u32"], returns: "void" },
  gst_plugin_add_dependency_simple: { args: ["ptr", "ptr", "ptr", "ptr", "u32"], returns: "void" },
  gst_plugin_list_free: { args: ["ptr"], returns: "void" },
} as const;

export const callbacks = {
  GstPluginInitFunc: { args: ["ptr"], returns: "i32" },
  GstPluginInitFullFunc: { args: ["ptr", "ptr"], returns: "i32" },
  GstPluginFilter: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const constants = {
  GST_LICENSE_UNKNOWN: "unknown",
} as const;

export const GstPluginError = {
  GST_PLUGIN_ERROR_MODULE: 0,
  GST_PLUGIN_ERROR_DEPENDENCIES: 1,
  GST_PLUGIN_ERROR_NAME_MISMATCH: 2,
} as const;
export type GstPluginError = (typeof GstPluginError)[keyof typeof GstPluginError];

export const GstPluginFlags = {
  GST_PLUGIN_FLAG_CACHED: 16,
  GST_PLUGIN_FLAG_BLACKLISTED: 32,
} as const;
export type GstPluginFlags = (typeof GstPluginFlags)[keyof typeof GstPluginFlags];

export const GstPluginDependencyFlags = {
  GST_PLUGIN_DEPENDENCY_FLAG_NONE: 0,
  GST_PLUGIN_DEPENDENCY_FLAG_RECURSE: 1,
  GST_PLUGIN_DEPENDENCY_FLAG_PATHS_ARE_DEFAULT_ONLY: 2,
  GST_PLUGIN_DEPENDENCY_FLAG_FILE_NAME_IS_SUFFIX: 4,
  GST_PLUGIN_DEPENDENCY_FLAG_FILE_NAME_IS_PREFIX: 8,
  GST_PLUGIN_DEPENDENCY_FLAG_PATHS_ARE_RELATIVE_TO_EXE: 16,
} as const;
export type GstPluginDependencyFlags = (typeof GstPluginDependencyFlags)[keyof typeof GstPluginDependencyFlags];

export class GstPluginDesc extends Struct {
  static readonly size = 112;
  static readonly align = 8;
  static readonly fields = {
    major_version: { offset: 0, size: 4, kind: "i32" },
    minor_version: { offset: 4, size: 4, kind: "i32" },
    name: { offset: 8, size: 8, kind: "ptr" },
    description: { offset: 16, size: 8, kind: "ptr" },
    plugin_init: { offset: 24, size: 8, kind: "ptr", callback: "GstPluginInitFunc" },
    version: { offset: 32, size: 8, kind: "ptr" },
    license: { offset: 40, size: 8, kind: "ptr" },
    source: { offset: 48, size: 8, kind: "ptr" },
    package: { offset: 56, size: 8, kind: "ptr" },
    origin: { offset: 64, size: 8, kind: "ptr" },
    release_datetime: { offset: 72, size: 8, kind: "ptr" },
    _gst_reserved: { offset: 80, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get major_version(): number {
    return this.$live("major_version").i32(this.$at);
  }

  set major_version(value: number) {
    this.$live("major_version").setI32(this.$at, this.$fit("i32", "major_version", value));
  }

  get minor_version(): number {
    return this.$live("minor_version").i32(this.$at + 4);
  }

  set minor_version(value: number) {
    this.$live("minor_version").setI32(this.$at + 4, this.$fit("i32", "minor_version", value));
  }

  get name(): number {
    return this.$live("name").pointer(this.$at + 8);
  }

  set name(value: number) {
    this.$live("name").setPointer(this.$at + 8, this.$fit("ptr", "name", value));
  }

  get description(): number {
    return this.$live("description").pointer(this.$at + 16);
  }

  set description(value: number) {
    this.$live("description").setPointer(this.$at + 16, this.$fit("ptr", "description", value));
  }

  get plugin_init(): number {
    return this.$live("plugin_init").pointer(this.$at + 24);
  }

  set plugin_init(value: number) {
    this.$live("plugin_init").setPointer(this.$at + 24, this.$fit("ptr", "plugin_init", value));
  }

  get version(): number {
    return this.$live("version").pointer(this.$at + 32);
  }

  set version(value: number) {
    this.$live("version").setPointer(this.$at + 32, this.$fit("ptr", "version", value));
  }

  get license(): number {
    return this.$live("license").pointer(this.$at + 40);
  }

  set license(value: number) {
    this.$live("license").setPointer(this.$at + 40, this.$fit("ptr", "license", value));
  }

  get source(): number {
    return this.$live("source").pointer(this.$at + 48);
  }

  set source(value: number) {
    this.$live("source").setPointer(this.$at + 48, this.$fit("ptr", "source", value));
  }

  get package(): number {
    return this.$live("package").pointer(this.$at + 56);
  }

  set package(value: number) {
    this.$live("package").setPointer(this.$at + 56, this.$fit("ptr", "package", value));
  }

  get origin(): number {
    return this.$live("origin").pointer(this.$at + 64);
  }

  set origin(value: number) {
    this.$live("origin").setPointer(this.$at + 64, this.$fit("ptr", "origin", value));
  }

  get release_datetime(): number {
    return this.$live("release_datetime").pointer(this.$at + 72);
  }

  set release_datetime(value: number) {
    this.$live("release_datetime").setPointer(this.$at + 72, this.$fit("ptr", "release_datetime", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 80, 4, "ptr");
  }
}
