// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_resource_error_quark: { args: [], returns: "u32" },
  g_resource_get_type: { args: [], returns: "u64" },
  g_resource_new_from_data: { args: ["ptr", "ptr"], returns: "ptr" },
  g_resource_ref: { args: ["ptr"], returns: "ptr" },
  g_resource_unref: { args: ["ptr"], returns: "void" },
  g_resource_load: { args: ["ptr", "ptr"], returns: "ptr" },
  g_resource_open_stream: { args: ["ptr", "ptr", "u32", "ptr"], returns: "ptr" },
  g_resource_lookup_data: { args: ["ptr", "ptr", "u32", "ptr"], returns: "ptr" },
  g_resource_enumerate_children: { args: ["ptr", "ptr", "u32", "ptr"], returns: "ptr" },
  g_resource_get_info: { args: ["ptr", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "i32" },
  g_resources_register: { args: ["ptr"], returns: "void" },
  g_resources_unregister: { args: ["ptr"], returns: "void" },
  g_resources_open_stream: { args: ["ptr", "u32", "ptr"], returns: "ptr" },
  g_resources_lookup_data: { args: ["ptr", "u32", "ptr"], returns: "ptr" },
  g_resources_enumerate_children: { args: ["ptr", "u32", "ptr"], returns: "ptr" },
  g_resources_get_info: { args: ["ptr", "u32", "ptr", "ptr", "ptr"], returns: "i32" },
  g_static_resource_init: { args: ["ptr"], returns: "void" },
  g_static_resource_fini: { args: ["ptr"], returns: "void" },
  g_static_resource_get_resource: { args: ["ptr"], returns: "ptr" },
} as const;

export class GStaticResource extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    data: { offset: 0, size: 8, kind: "ptr" },
    data_len: { offset: 8, size: 8, kind: "u64" },
    resource: { offset: 16, size: 8, kind: "ptr", to: "GResource" },
    next: { offset: 24, size: 8, kind: "ptr", to: "GStaticResource" },
    padding: { offset: 32, size: 8, kind: "ptr" },
  } as const;

  get data(): number {
    return this.$live("data").pointer(this.$at);
  }

  set data(value: number) {
    this.$live("data").setPointer(this.$at, this.$fit("ptr", "data", value));
  }

  get data_len(): bigint {
    return this.$live("data_len").u64(this.$at + 8);
  }

  set data_len(value: bigint) {
    this.$live("data_len").setU64(this.$at + 8, this.$fit("u64", "data_len", value));
  }

  get resource(): number {
    return this.$live("resource").pointer(this.$at + 16);
  }

  set resource(value: number) {
    this.$live("resource").setPointer(this.$at + 16, this.$fit("ptr", "resource", value));
  }

  get next(): number {
    return this.$live("next").pointer(this.$at + 24);
  }

  set next(value: number) {
    this.$live("next").setPointer(this.$at + 24, this.$fit("ptr", "next", value));
  }

  get padding(): number {
    return this.$live("padding").pointer(this.$at + 32);
  }

  set padding(value: number) {
    this.$live("padding").setPointer(this.$at + 32, this.$fit("ptr", "padding", value));
  }
}
