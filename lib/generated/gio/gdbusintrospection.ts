// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_dbus_annotation_info_lookup: { args: ["ptr", "ptr"], returns: "ptr" },
  g_dbus_interface_info_lookup_method: { args: ["ptr", "ptr"], returns: "ptr" },
  g_dbus_interface_info_lookup_signal: { args: ["ptr", "ptr"], returns: "ptr" },
  g_dbus_interface_info_lookup_property: { args: ["ptr", "ptr"], returns: "ptr" },
  g_dbus_interface_info_cache_build: { args: ["ptr"], returns: "void" },
  g_dbus_interface_info_cache_release: { args: ["ptr"], returns: "void" },
  g_dbus_interface_info_generate_xml: { args: ["ptr", "u32", "ptr"], returns: "void" },
  g_dbus_node_info_new_for_xml: { args: ["ptr", "ptr"], returns: "ptr" },
  g_dbus_node_info_lookup_interface: { args: ["ptr", "ptr"], returns: "ptr" },
  g_dbus_node_info_generate_xml: { args: ["ptr", "u32", "ptr"], returns: "void" },
  g_dbus_node_info_ref: { args: ["ptr"], returns: "ptr" },
  g_dbus_interface_info_ref: { args: ["ptr"], returns: "ptr" },
  g_dbus_method_info_ref: { args: ["ptr"], returns: "ptr" },
  g_dbus_signal_info_ref: { args: ["ptr"], returns: "ptr" },
  g_dbus_property_info_ref: { args: ["ptr"], returns: "ptr" },
  g_dbus_arg_info_ref: { args: ["ptr"], returns: "ptr" },
  g_dbus_annotation_info_ref: { args: ["ptr"], returns: "ptr" },
  g_dbus_node_info_unref: { args: ["ptr"], returns: "void" },
  g_dbus_interface_info_unref: { args: ["ptr"], returns: "void" },
  g_dbus_method_info_unref: { args: ["ptr"], returns: "void" },
  g_dbus_signal_info_unref: { args: ["ptr"], returns: "void" },
  g_dbus_property_info_unref: { args: ["ptr"], returns: "void" },
  g_dbus_arg_info_unref: { args: ["ptr"], returns: "void" },
  g_dbus_annotation_info_unref: { args: ["ptr"], returns: "void" },
  g_dbus_node_info_get_type: { args: [], returns: "u64" },
  g_dbus_interface_info_get_type: { args: [], returns: "u64" },
  g_dbus_method_info_get_type: { args: [], returns: "u64" },
  g_dbus_signal_info_get_type: { args: [], returns: "u64" },
  g_dbus_property_info_get_type: { args: [], returns: "u64" },
  g_dbus_arg_info_get_type: { args: [], returns: "u64" },
  g_dbus_annotation_info_get_type: { args: [], returns: "u64" },
} as const;

export class GDBusAnnotationInfo extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    ref_count: { offset: 0, size: 4, kind: "i32" },
    key: { offset: 8, size: 8, kind: "ptr" },
    value: { offset: 16, size: 8, kind: "ptr" },
    annotations: { offset: 24, size: 8, kind: "ptr" },
  } as const;

  get ref_count(): number {
    return this.$live("ref_count").i32(this.$at);
  }

  set ref_count(value: number) {
    this.$live("ref_count").setI32(this.$at, this.$fit("i32", "ref_count", value));
  }

  get key(): number {
    return this.$live("key").pointer(this.$at + 8);
  }

  set key(value: number) {
    this.$live("key").setPointer(this.$at + 8, this.$fit("ptr", "key", value));
  }

  get value(): number {
    return this.$live("value").pointer(this.$at + 16);
  }

  set value(value: number) {
    this.$live("value").setPointer(this.$at + 16, this.$fit("ptr", "value", value));
  }

  get annotations(): number {
    return this.$live("annotations").pointer(this.$at + 24);
  }

  set annotations(value: number) {
    this.$live("annotations").setPointer(this.$at + 24, this.$fit("ptr", "annotations", value));
  }
}

export class GDBusArgInfo extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    ref_count: { offset: 0, size: 4, kind: "i32" },
    name: { offset: 8, size: 8, kind: "ptr" },
    signature: { offset: 16, size: 8, kind: "ptr" },
    annotations: { offset: 24, size: 8, kind: "ptr" },
  } as const;

  get ref_count(): number {
    return this.$live("ref_count").i32(this.$at);
  }

  set ref_count(value: number) {
    this.$live("ref_count").setI32(this.$at, this.$fit("i32", "ref_count", value));
  }

  get name(): number {
    return this.$live("name").pointer(this.$at + 8);
  }

  set name(value: number) {
    this.$live("name").setPointer(this.$at + 8, this.$fit("ptr", "name", value));
  }

  get signature(): number {
    return this.$live("signature").pointer(this.$at + 16);
  }

  set signature(value: number) {
    this.$live("signature").setPointer(this.$at + 16, this.$fit("ptr", "signature", value));
  }

  get annotations(): number {
    return this.$live("annotations").pointer(this.$at + 24);
  }

  set annotations(value: number) {
    this.$live("annotations").setPointer(this.$at + 24, this.$fit("ptr", "annotations", value));
  }
}

export class GDBusMethodInfo extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    ref_count: { offset: 0, size: 4, kind: "i32" },
    name: { offset: 8, size: 8, kind: "ptr" },
    in_args: { offset: 16, size: 8, kind: "ptr" },
    out_args: { offset: 24, size: 8, kind: "ptr" },
    annotations: { offset: 32, size: 8, kind: "ptr" },
  } as const;

  get ref_count(): number {
    return this.$live("ref_count").i32(this.$at);
  }

  set ref_count(value: number) {
    this.$live("ref_count").setI32(this.$at, this.$fit("i32", "ref_count", value));
  }

  get name(): number {
    return this.$live("name").pointer(this.$at + 8);
  }

  set name(value: number) {
    this.$live("name").setPointer(this.$at + 8, this.$fit("ptr", "name", value));
  }

  get in_args(): number {
    return this.$live("in_args").pointer(this.$at + 16);
  }

  set in_args(value: number) {
    this.$live("in_args").setPointer(this.$at + 16, this.$fit("ptr", "in_args", value));
  }

  get out_args(): number {
    return this.$live("out_args").pointer(this.$at + 24);
  }

  set out_args(value: number) {
    this.$live("out_args").setPointer(this.$at + 24, this.$fit("ptr", "out_args", value));
  }

  get annotations(): number {
    return this.$live("annotations").pointer(this.$at + 32);
  }

  set annotations(value: number) {
    this.$live("annotations").setPointer(this.$at + 32, this.$fit("ptr", "annotations", value));
  }
}

export class GDBusSignalInfo extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    ref_count: { offset: 0, size: 4, kind: "i32" },
    name: { offset: 8, size: 8, kind: "ptr" },
    args: { offset: 16, size: 8, kind: "ptr" },
    annotations: { offset: 24, size: 8, kind: "ptr" },
  } as const;

  get ref_count(): number {
    return this.$live("ref_count").i32(this.$at);
  }

  set ref_count(value: number) {
    this.$live("ref_count").setI32(this.$at, this.$fit("i32", "ref_count", value));
  }

  get name(): number {
    return this.$live("name").pointer(this.$at + 8);
  }

  set name(value: number) {
    this.$live("name").setPointer(this.$at + 8, this.$fit("ptr", "name", value));
  }

  get args(): number {
    return this.$live("args").pointer(this.$at + 16);
  }

  set args(value: number) {
    this.$live("args").setPointer(this.$at + 16, this.$fit("ptr", "args", value));
  }

  get annotations(): number {
    return this.$live("annotations").pointer(this.$at + 24);
  }

  set annotations(value: number) {
    this.$live("annotations").setPointer(this.$at + 24, this.$fit("ptr", "annotations", value));
  }
}

export class GDBusPropertyInfo extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    ref_count: { offset: 0, size: 4, kind: "i32" },
    name: { offset: 8, size: 8, kind: "ptr" },
    signature: { offset: 16, size: 8, kind: "ptr" },
    flags: { offset: 24, size: 4, kind: "u32", enum: "GDBusPropertyInfoFlags" },
    annotations: { offset: 32, size: 8, kind: "ptr" },
  } as const;

  get ref_count(): number {
    return this.$live("ref_count").i32(this.$at);
  }

  set ref_count(value: number) {
    this.$live("ref_count").setI32(this.$at, this.$fit("i32", "ref_count", value));
  }

  get name(): number {
    return this.$live("name").pointer(this.$at + 8);
  }

  set name(value: number) {
    this.$live("name").setPointer(this.$at + 8, this.$fit("ptr", "name", value));
  }

  get signature(): number {
    return this.$live("signature").pointer(this.$at + 16);
  }

  set signature(value: number) {
    this.$live("signature").setPointer(this.$at + 16, this.$fit("ptr", "signature", value));
  }

  get flags(): number {
    return this.$live("flags").u32(this.$at + 24);
  }

  set flags(value: number) {
    this.$live("flags").setU32(this.$at + 24, this.$fit("u32", "flags", value));
  }

  get annotations(): number {
    return this.$live("annotations").pointer(this.$at + 32);
  }

  set annotations(value: number) {
    this.$live("annotations").setPointer(this.$at + 32, this.$fit("ptr", "annotations", value));
  }
}

export class GDBusInterfaceInfo extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    ref_count: { offset: 0, size: 4, kind: "i32" },
    name: { offset: 8, size: 8, kind: "ptr" },
    methods: { offset: 16, size: 8, kind: "ptr" },
    signals: { offset: 24, size: 8, kind: "ptr" },
    properties: { offset: 32, size: 8, kind: "ptr" },
    annotations: { offset: 40, size: 8, kind: "ptr" },
  } as const;

  get ref_count(): number {
    return this.$live("ref_count").i32(this.$at);
  }

  set ref_count(value: number) {
    this.$live("ref_count").setI32(this.$at, this.$fit("i32", "ref_count", value));
  }

  get name(): number {
    return this.$live("name").pointer(this.$at + 8);
  }

  set name(value: number) {
    this.$live("name").setPointer(this.$at + 8, this.$fit("ptr", "name", value));
  }

  get methods(): number {
    return this.$live("methods").pointer(this.$at + 16);
  }

  set methods(value: number) {
    this.$live("methods").setPointer(this.$at + 16, this.$fit("ptr", "methods", value));
  }

  get signals(): number {
    return this.$live("signals").pointer(this.$at + 24);
  }

  set signals(value: number) {
    this.$live("signals").setPointer(this.$at + 24, this.$fit("ptr", "signals", value));
  }

  get properties(): number {
    return this.$live("properties").pointer(this.$at + 32);
  }

  set properties(value: number) {
    this.$live("properties").setPointer(this.$at + 32, this.$fit("ptr", "properties", value));
  }

  get annotations(): number {
    return this.$live("annotations").pointer(this.$at + 40);
  }

  set annotations(value: number) {
    this.$live("annotations").setPointer(this.$at + 40, this.$fit("ptr", "annotations", value));
  }
}

export class GDBusNodeInfo extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    ref_count: { offset: 0, size: 4, kind: "i32" },
    path: { offset: 8, size: 8, kind: "ptr" },
    interfaces: { offset: 16, size: 8, kind: "ptr" },
    nodes: { offset: 24, size: 8, kind: "ptr" },
    annotations: { offset: 32, size: 8, kind: "ptr" },
  } as const;

  get ref_count(): number {
    return this.$live("ref_count").i32(this.$at);
  }

  set ref_count(value: number) {
    this.$live("ref_count").setI32(this.$at, this.$fit("i32", "ref_count", value));
  }

  get path(): number {
    return this.$live("path").pointer(this.$at + 8);
  }

  set path(value: number) {
    this.$live("path").setPointer(this.$at + 8, this.$fit("ptr", "path", value));
  }

  get interfaces(): number {
    return this.$live("interfaces").pointer(this.$at + 16);
  }

  set interfaces(value: number) {
    this.$live("interfaces").setPointer(this.$at + 16, this.$fit("ptr", "interfaces", value));
  }

  get nodes(): number {
    return this.$live("nodes").pointer(this.$at + 24);
  }

  set nodes(value: number) {
    this.$live("nodes").setPointer(this.$at + 24, this.$fit("ptr", "nodes", value));
  }

  get annotations(): number {
    return this.$live("annotations").pointer(this.$at + 32);
  }

  set annotations(value: number) {
    this.$live("annotations").setPointer(this.$at + 32, this.$fit("ptr", "annotations", value));
  }
}
