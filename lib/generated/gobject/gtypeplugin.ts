// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "./gtype.ts";

export const functions = {
  g_type_plugin_get_type: { args: [], returns: "u64" },
  g_type_plugin_use: { args: ["ptr"], returns: "void" },
  g_type_plugin_unuse: { args: ["ptr"], returns: "void" },
  g_type_plugin_complete_type_info: { args: ["ptr", "u64", "ptr", "ptr"], returns: "void" },
  g_type_plugin_complete_interface_info: { args: ["ptr", "u64", "u64", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  GTypePluginUse: { args: ["ptr"], returns: "void" },
  GTypePluginUnuse: { args: ["ptr"], returns: "void" },
  GTypePluginCompleteTypeInfo: { args: ["ptr", "u64", "ptr", "ptr"], returns: "void" },
  GTypePluginCompleteInterfaceInfo: { args: ["ptr", "u64", "u64", "ptr"], returns: "void" },
} as const;

export class GTypePluginClass extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    base_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    use_plugin: { offset: 16, size: 8, kind: "ptr", callback: "GTypePluginUse" },
    unuse_plugin: { offset: 24, size: 8, kind: "ptr", callback: "GTypePluginUnuse" },
    complete_type_info: { offset: 32, size: 8, kind: "ptr", callback: "GTypePluginCompleteTypeInfo" },
    complete_interface_info: { offset: 40, size: 8, kind: "ptr", callback: "GTypePluginCompleteInterfaceInfo" },
  } as const;

  get base_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("base_iface"), this.$at);
  }

  get use_plugin(): number {
    return this.$live("use_plugin").pointer(this.$at + 16);
  }

  set use_plugin(value: number) {
    this.$live("use_plugin").setPointer(this.$at + 16, this.$fit("ptr", "use_plugin", value));
  }

  get unuse_plugin(): number {
    return this.$live("unuse_plugin").pointer(this.$at + 24);
  }

  set unuse_plugin(value: number) {
    this.$live("unuse_plugin").setPointer(this.$at + 24, this.$fit("ptr", "unuse_plugin", value));
  }

  get complete_type_info(): number {
    return this.$live("complete_type_info").pointer(this.$at + 32);
  }

  set complete_type_info(value: number) {
    this.$live("complete_type_info").setPointer(this.$at + 32, this.$fit("ptr", "complete_type_info", value));
  }

  get complete_interface_info(): number {
    return this.$live("complete_interface_info").pointer(this.$at + 40);
  }

  set complete_interface_info(value: number) {
    this.$live("complete_interface_info").setPointer(this.$at + 40, this.$fit("ptr", "complete_interface_info", value));
  }
}
