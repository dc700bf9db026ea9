// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_proxy_resolver_get_type: { args: [], returns: "u64" },
  g_proxy_resolver_get_default: { args: [], returns: "ptr" },
  g_proxy_resolver_is_supported: { args: ["ptr"], returns: "i32" },
  g_proxy_resolver_lookup: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_proxy_resolver_lookup_async: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_proxy_resolver_lookup_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GProxyResolverInterface.is_supported": { args: ["ptr"], returns: "i32" },
  "GProxyResolverInterface.lookup": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  "GProxyResolverInterface.lookup_async": { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GProxyResolverInterface.lookup_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
} as const;

export const constants = {
  G_PROXY_RESOLVER_EXTENSION_POINT_NAME: "gio-proxy-resolver",
} as const;

export class GProxyResolverInterface extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    is_supported: { offset: 16, size: 8, kind: "ptr", callback: "GProxyResolverInterface.is_supported" },
    lookup: { offset: 24, size: 8, kind: "ptr", callback: "GProxyResolverInterface.lookup" },
    lookup_async: { offset: 32, size: 8, kind: "ptr", callback: "GProxyResolverInterface.lookup_async" },
    lookup_finish: { offset: 40, size: 8, kind: "ptr", callback: "GProxyResolverInterface.lookup_finish" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get is_supported(): number {
    return this.$live("is_supported").pointer(this.$at + 16);
  }

  set is_supported(value: number) {
    this.$live("is_supported").setPointer(this.$at + 16, this.$fit("ptr", "is_supported", value));
  }

  get lookup(): number {
    return this.$live("lookup").pointer(this.$at + 24);
  }

  set lookup(value: number) {
    this.$live("lookup").setPointer(this.$at + 24, this.$fit("ptr", "lookup", value));
  }

  get lookup_async(): number {
    return this.$live("lookup_async").pointer(this.$at + 32);
  }

  set lookup_async(value: number) {
    this.$live("lookup_async").setPointer(this.$at + 32, this.$fit("ptr", "lookup_async", value));
  }

  get lookup_finish(): number {
    return this.$live("lookup_finish").pointer(this.$at + 40);
  }

  set lookup_finish(value: number) {
    this.$live("lookup_finish").setPointer(this.$at + 40, this.$fit("ptr", "lookup_finish", value));
  }
}
