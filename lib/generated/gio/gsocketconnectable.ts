// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_socket_connectable_get_type: { args: [], returns: "u64" },
  g_socket_connectable_enumerate: { args: ["ptr"], returns: "ptr" },
  g_socket_connectable_proxy_enumerate: { args: ["ptr"], returns: "ptr" },
  g_socket_connectable_to_string: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GSocketConnectableIface.enumerate": { args: ["ptr"], returns: "ptr" },
  "GSocketConnectableIface.proxy_enumerate": { args: ["ptr"], returns: "ptr" },
  "GSocketConnectableIface.to_string": { args: ["ptr"], returns: "ptr" },
} as const;

export class GSocketConnectableIface extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    enumerate: { offset: 16, size: 8, kind: "ptr", callback: "GSocketConnectableIface.enumerate" },
    proxy_enumerate: { offset: 24, size: 8, kind: "ptr", callback: "GSocketConnectableIface.proxy_enumerate" },
    to_string: { offset: 32, size: 8, kind: "ptr", callback: "GSocketConnectableIface.to_string" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get enumerate(): number {
    return this.$live("enumerate").pointer(this.$at + 16);
  }

  set enumerate(value: number) {
    this.$live("enumerate").setPointer(this.$at + 16, this.$fit("ptr", "enumerate", value));
  }

  get proxy_enumerate(): number {
    return this.$live("proxy_enumerate").pointer(this.$at + 24);
  }

  set proxy_enumerate(value: number) {
    this.$live("proxy_enumerate").setPointer(this.$at + 24, this.$fit("ptr", "proxy_enumerate", value));
  }

  get to_string(): number {
    return this.$live("to_string").pointer(this.$at + 32);
  }

  set to_string(value: number) {
    this.$live("to_string").setPointer(this.$at + 32, this.$fit("ptr", "to_string", value));
  }
}
