// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_dbus_connection_get_type: { args: [], returns: "u64" },
  g_bus_get: { args: ["i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_bus_get_finish: { args: ["ptr", "ptr"], returns: "ptr" },
  g_bus_get_sync: { args: ["i32", "ptr", "ptr"], returns: "ptr" },
  g_dbus_connection_new: { args: ["ptr", "ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_dbus_connection_new_finish: { args: ["ptr", "ptr"], returns: "ptr" },
  g_dbus_connection_new_sync: { args: ["ptr", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_dbus_connection_new_for_address: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_dbus_connection_new_for_address_finish: { args: ["ptr", "ptr"], returns: "ptr" },
  g_dbus_connection_new_for_address_sync: { args: ["ptr", "u32", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_dbus_connection_start_message_processing: { args: ["ptr"], returns: "void" },
  g_dbus_connection_is_closed: { args: ["ptr"], returns: "i32" },
  g_dbus_connection_get_stream: { args: ["ptr"], returns: "ptr" },
  g_dbus_connection_get_guid: { args: ["ptr"], returns: "ptr" },
  g_dbus_connection_get_unique_name: { args: ["ptr"], returns: "ptr" },
  g_dbus_connection_get_peer_credentials: { args: ["ptr"], returns: "ptr" },
  g_dbus_connection_get_last_serial: { args: ["ptr"], returns: "u32" },
  g_dbus_connection_get_exit_on_close: { args: ["ptr"], returns: "i32" },
  g_dbus_connection_set_exit_on_close: { args: ["ptr", "i32"], returns: "void" },
  g_dbus_connection_get_capabilities: { args: ["ptr"], returns: "u32" },
  g_dbus_connection_get_flags: { args: ["ptr"], returns: "u32" },
  g_dbus_connection_close: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_dbus_connection_close_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_dbus_connection_close_sync: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_dbus_connection_flush: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_dbus_connection_flush_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_dbus_connection_flush_sync: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_dbus_connection_send_message: { args: ["ptr", "ptr", "u32", "ptr", "ptr"], returns: "i32" },
  g_dbus_connection_send_message_with_reply: { args: ["ptr", "ptr", "u32", "i32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_dbus_connection_send_message_with_reply_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_dbus_connection_send_message_with_reply_sync: { args: ["ptr", "ptr", "u32", "i32", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_dbus_connection_emit_signal: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_dbus_connection_call: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "u32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_dbus_connection_call_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_dbus_connection_call_sync: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "u32", "i32", "ptr", "ptr"], returns: "ptr" },
  g_dbus_connection_call_with_unix_fd_list: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "u32", "i32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_dbus_connection_call_with_unix_fd_list_finish: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_dbus_connection_call_with_unix_fd_list_sync: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "u32", "i32", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_dbus_connection_register_object: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "u32" },
  g_dbus_connection_register_object_with_closures: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "u32" },
  g_dbus_connection_unregister_object: { args: ["ptr", "u32"], returns: "i32" },
  g_dbus_connection_register_subtree: { args: ["ptr", "ptr", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "u32" },
  g_dbus_connection_unregister_subtree: { args: ["ptr", "u32"], returns: "i32" },
  g_dbus_connection_signal_subscribe: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "u32" },
  g_dbus_connection_signal_unsubscribe: { args: ["ptr", "u32"], returns: "void" },
  g_dbus_connection_add_filter: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "u32" },
  g_dbus_connection_remove_filter: { args: ["ptr", "u32"], returns: "void" },
} as const;

export const callbacks = {
  GDBusInterfaceMethodCallFunc: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  GDBusInterfaceGetPropertyFunc: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  GDBusInterfaceSetPropertyFunc: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  GDBusSubtreeEnumerateFunc: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  GDBusSubtreeIntrospectFunc: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  GDBusSubtreeDispatchFunc: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  GDBusSignalCallback: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  GDBusMessageFilterFunction: { args: ["ptr", "ptr", "i32", "ptr"], returns: "ptr" },
} as const;

export class GDBusInterfaceVTable extends Struct {
  static readonly size = 88;
  static readonly align = 8;
  static readonly fields = {
    method_call: { offset: 0, size: 8, kind: "ptr", callback: "GDBusInterfaceMethodCallFunc" },
    get_property: { offset: 8, size: 8, kind: "ptr", callback: "GDBusInterfaceGetPropertyFunc" },
    set_property: { offset: 16, size: 8, kind: "ptr", callback: "GDBusInterfaceSetPropertyFunc" },
    padding: { offset: 24, size: 64, kind: "array", of: "ptr", length: 8 },
  } as const;

  get method_call(): number {
    return this.$live("method_call").pointer(this.$at);
  }

  set method_call(value: number) {
    this.$live("method_call").setPointer(this.$at, this.$fit("ptr", "method_call", value));
  }

  get get_property(): number {
    return this.$live("get_property").pointer(this.$at + 8);
  }

  set get_property(value: number) {
    this.$live("get_property").setPointer(this.$at + 8, this.$fit("ptr", "get_property", value));
  }

  get set_property(): number {
    return this.$live("set_property").pointer(this.$at + 16);
  }

  set set_property(value: number) {
    this.$live("set_property").setPointer(this.$at + 16, this.$fit("ptr", "set_property", value));
  }

  get padding(): NumberArray {
    return new NumberArray(this.$live("padding"), this.$at + 24, 8, "ptr");
  }
}

export class GDBusSubtreeVTable extends Struct {
  static readonly size = 88;
  static readonly align = 8;
  static readonly fields = {
    enumerate: { offset: 0, size: 8, kind: "ptr", callback: "GDBusSubtreeEnumerateFunc" },
    introspect: { offset: 8, size: 8, kind: "ptr", callback: "GDBusSubtreeIntrospectFunc" },
    dispatch: { offset: 16, size: 8, kind: "ptr", callback: "GDBusSubtreeDispatchFunc" },
    padding: { offset: 24, size: 64, kind: "array", of: "ptr", length: 8 },
  } as const;

  get enumerate(): number {
    return this.$live("enumerate").pointer(this.$at);
  }

  set enumerate(value: number) {
    this.$live("enumerate").setPointer(this.$at, this.$fit("ptr", "enumerate", value));
  }

  get introspect(): number {
    return this.$live("introspect").pointer(this.$at + 8);
  }

  set introspect(value: number) {
    this.$live("introspect").setPointer(this.$at + 8, this.$fit("ptr", "introspect", value));
  }

  get dispatch(): number {
    return this.$live("dispatch").pointer(this.$at + 16);
  }

  set dispatch(value: number) {
    this.$live("dispatch").setPointer(this.$at + 16, this.$fit("ptr", "dispatch", value));
  }

  get padding(): NumberArray {
    return new NumberArray(this.$live("padding"), this.$at + 24, 8, "ptr");
  }
}
