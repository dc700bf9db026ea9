// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_proxy_get_type: { args: [], returns: "u64" },
  g_proxy_get_default_for_protocol: { args: ["ptr"], returns: "ptr" },
  g_proxy_connect: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_proxy_connect_async: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_proxy_connect_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_proxy_supports_hostname: { args: ["ptr"], returns: "i32" },
} as const;

export const callbacks = {
  "GProxyInterface.connect": { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  "GProxyInterface.connect_async": { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GProxyInterface.connect_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GProxyInterface.supports_hostname": { args: ["ptr"], returns: "i32" },
} as const;

export const constants = {
  G_PROXY_EXTENSION_POINT_NAME: "gio-proxy",
} as const;

export class GProxyInterface extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    connect: { offset: 16, size: 8, kind: "ptr", callback: "GProxyInterface.connect" },
    connect_async: { offset: 24, size: 8, kind: "ptr", callback: "GProxyInterface.connect_async" },
    connect_finish: { offset: 32, size: 8, kind: "ptr", callback: "GProxyInterface.connect_finish" },
    supports_hostname: { offset: 40, size: 8, kind: "ptr", callback: "GProxyInterface.supports_hostname" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get connect(): number {
    return this.$live("connect").pointer(this.$at + 16);
  }

  set connect(value: number) {
    this.$live("connect").setPointer(this.$at + 16, this.$fit("ptr", "connect", value));
  }

  get connect_async(): number {
    return this.$live("connect_async").pointer(this.$at + 24);
  }

  set connect_async(value: number) {
    this.$live("connect_async").setPointer(this.$at + 24, this.$fit("ptr", "connect_async", value));
  }

  get connect_finish(): number {
    return this.$live("connect_finish").pointer(this.$at + 32);
  }

  set connect_finish(value: number) {
    this.$live("connect_finish").setPointer(this.$at + 32, this.$fit("ptr", "connect_finish", value));
  }

  get supports_hostname(): number {
    return this.$live("supports_hostname").pointer(this.$at + 40);
  }

  set supports_hostname(value: number) {
    this.$live("supports_hostname").setPointer(this.$at + 40, this.$fit("ptr", "supports_hostname", value));
  }
}
