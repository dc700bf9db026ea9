// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_async_result_get_type: { args: [], returns: "u64" },
  g_async_result_get_user_data: { args: ["ptr"], returns: "ptr" },
  g_async_result_get_source_object: { args: ["ptr"], returns: "ptr" },
  g_async_result_legacy_propagate_error: { args: ["ptr", "ptr"], returns: "i32" },
  g_async_result_is_tagged: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  "GAsyncResultIface.get_user_data": { args: ["ptr"], returns: "ptr" },
  "GAsyncResultIface.get_source_object": { args: ["ptr"], returns: "ptr" },
  "GAsyncResultIface.is_tagged": { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export class GAsyncResultIface extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    get_user_data: { offset: 16, size: 8, kind: "ptr", callback: "GAsyncResultIface.get_user_data" },
    get_source_object: { offset: 24, size: 8, kind: "ptr", callback: "GAsyncResultIface.get_source_object" },
    is_tagged: { offset: 32, size: 8, kind: "ptr", callback: "GAsyncResultIface.is_tagged" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get get_user_data(): number {
    return this.$live("get_user_data").pointer(this.$at + 16);
  }

  set get_user_data(value: number) {
    this.$live("get_user_data").setPointer(this.$at + 16, this.$fit("ptr", "get_user_data", value));
  }

  get get_source_object(): number {
    return this.$live("get_source_object").pointer(this.$at + 24);
  }

  set get_source_object(value: number) {
    this.$live("get_source_object").setPointer(this.$at + 24, this.$fit("ptr", "get_source_object", value));
  }

  get is_tagged(): number {
    return this.$live("is_tagged").pointer(this.$at + 32);
  }

  set is_tagged(value: number) {
    this.$live("is_tagged").setPointer(this.$at + 32, this.$fit("ptr", "is_tagged", value));
  }
}
