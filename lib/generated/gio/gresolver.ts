// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_resolver_get_type: { args: [], returns: "u64" },
  g_resolver_get_default: { args: [], returns: "ptr" },
  g_resolver_set_default: { args: ["ptr"], returns: "void" },
  g_resolver_lookup_by_name: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_resolver_lookup_by_name_async: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_resolver_lookup_by_name_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_resolver_lookup_by_name_with_flags_async: { args: ["ptr", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  g_resolver_lookup_by_name_with_flags_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_resolver_lookup_by_name_with_flags: { args: ["ptr", "ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  g_resolver_free_addresses: { args: ["ptr"], returns: "void" },
  g_resolver_lookup_by_address: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_resolver_lookup_by_address_async: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_resolver_lookup_by_address_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_resolver_lookup_service: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_resolver_lookup_service_async: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_resolver_lookup_service_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_resolver_lookup_records: { args: ["ptr", "ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  g_resolver_lookup_records_async: { args: ["ptr", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  g_resolver_lookup_records_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_resolver_free_targets: { args: ["ptr"], returns: "void" },
  g_resolver_error_quark: { args: [], returns: "u32" },
} as const;

export const callbacks = {
  "GResolverClass.reload": { args: ["ptr"], returns: "void" },
  "GResolverClass.lookup_by_name": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  "GResolverClass.lookup_by_name_async": { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GResolverClass.lookup_by_name_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GResolverClass.lookup_by_address": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  "GResolverClass.lookup_by_address_async": { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GResolverClass.lookup_by_address_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GResolverClass.lookup_service": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  "GResolverClass.lookup_service_async": { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GResolverClass.lookup_service_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GResolverClass.lookup_records": { args: ["ptr", "ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  "GResolverClass.lookup_records_async": { args: ["ptr", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  "GResolverClass.lookup_records_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GResolverClass.lookup_by_name_with_flags_async": { args: ["ptr", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  "GResolverClass.lookup_by_name_with_flags_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GResolverClass.lookup_by_name_with_flags": { args: ["ptr", "ptr", "u32", "ptr", "ptr"], returns: "ptr" },
} as const;

export const GResolverNameLookupFlags = {
  G_RESOLVER_NAME_LOOKUP_FLAGS_DEFAULT: 0,
  G_RESOLVER_NAME_LOOKUP_FLAGS_IPV4_ONLY: 1,
  G_RESOLVER_NAME_LOOKUP_FLAGS_IPV6_ONLY: 2,
} as const;
export type GResolverNameLookupFlags = (typeof GResolverNameLookupFlags)[keyof typeof GResolverNameLookupFlags];

export class GResolver extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GResolverPrivate" },
  } as const;

  get parent_instance(): GObject {
    return new GObject(this.$live("parent_instance"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 24);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 24, this.$fit("ptr", "priv", value));
  }
}

export class GResolverClass extends Struct {
  static readonly size = 264;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    reload: { offset: 136, size: 8, kind: "ptr", callback: "GResolverClass.reload" },
    lookup_by_name: { offset: 144, size: 8, kind: "ptr", callback: "GResolverClass.lookup_by_name" },
    lookup_by_name_async: { offset: 152, size: 8, kind: "ptr", callback: "GResolverClass.lookup_by_name_async" },
    lookup_by_name_finish: { offset: 160, size: 8, kind: "ptr", callback: "GResolverClass.lookup_by_name_finish" },
    lookup_by_address: { offset: 168, size: 8, kind: "ptr", callback: "GResolverClass.lookup_by_address" },
    lookup_by_address_async: { offset: 176, size: 8, kind: "ptr", callback: "GResolverClass.lookup_by_address_async" },
    lookup_by_address_finish: { offset: 184, size: 8, kind: "ptr", callback: "GResolverClass.lookup_by_address_finish" },
    lookup_service: { offset: 192, size: 8, kind: "ptr", callback: "GResolverClass.lookup_service" },
    lookup_service_async: { offset: 200, size: 8, kind: "ptr", callback: "GResolverClass.lookup_service_async" },
    lookup_service_finish: { offset: 208, size: 8, kind: "ptr", callback: "GResolverClass.lookup_service_finish" },
    lookup_records: { offset: 216, size: 8, kind: "ptr", callback: "GResolverClass.lookup_records" },
    lookup_records_async: { offset: 224, size: 8, kind: "ptr", callback: "GResolverClass.lookup_records_async" },
    lookup_records_finish: { offset: 232, size: 8, kind: "ptr", callback: "GResolverClass.lookup_records_finish" },
    lookup_by_name_with_flags_async: { offset: 240, size: 8, kind: "ptr", callback: "GResolverClass.lookup_by_name_with_flags_async" },
    lookup_by_name_with_flags_finish: { offset: 248, size: 8, kind: "ptr", callback: "GResolverClass.lookup_by_name_with_flags_finish" },
    lookup_by_name_with_flags: { offset: 256, size: 8, kind: "ptr", callback: "GResolverClass.lookup_by_name_with_flags" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get reload(): number {
    return this.$live("reload").pointer(this.$at + 136);
  }

  set reload(value: number) {
    this.$live("reload").setPointer(this.$at + 136, this.$fit("ptr", "reload", value));
  }

  get lookup_by_name(): number {
    return this.$live("lookup_by_name").pointer(this.$at + 144);
  }

  set lookup_by_name(value: number) {
    this.$live("lookup_by_name").setPointer(this.$at + 144, this.$fit("ptr", "lookup_by_name", value));
  }

  get lookup_by_name_async(): number {
    return this.$live("lookup_by_name_async").pointer(this.$at + 152);
  }

  set lookup_by_name_async(value: number) {
    this.$live("lookup_by_name_async").setPointer(this.$at + 152, this.$fit("ptr", "lookup_by_name_async", value));
  }

  get lookup_by_name_finish(): number {
    return this.$live("lookup_by_name_finish").pointer(this.$at + 160);
  }

  set lookup_by_name_finish(value: number) {
    this.$live("lookup_by_name_finish").setPointer(this.$at + 160, this.$fit("ptr", "lookup_by_name_finish", value));
  }

  get lookup_by_address(): number {
    return this.$live("lookup_by_address").pointer(this.$at + 168);
  }

  set lookup_by_address(value: number) {
    this.$live("lookup_by_address").setPointer(this.$at + 168, this.$fit("ptr", "lookup_by_address", value));
  }

  get lookup_by_address_async(): number {
    return this.$live("lookup_by_address_async").pointer(this.$at + 176);
  }

  set lookup_by_address_async(value: number) {
    this.$live("lookup_by_address_async").setPointer(this.$at + 176, this.$fit("ptr", "lookup_by_address_async", value));
  }

  get lookup_by_address_finish(): number {
    return this.$live("lookup_by_address_finish").pointer(this.$at + 184);
  }

  set lookup_by_address_finish(value: number) {
    this.$live("lookup_by_address_finish").setPointer(this.$at + 184, this.$fit("ptr", "lookup_by_address_finish", value));
  }

  get lookup_service(): number {
    return this.$live("lookup_service").pointer(this.$at + 192);
  }

  set lookup_service(value: number) {
    this.$live("lookup_service").setPointer(this.$at + 192, this.$fit("ptr", "lookup_service", value));
  }

  get lookup_service_async(): number {
    return this.$live("lookup_service_async").pointer(this.$at + 200);
  }

  set lookup_service_async(value: number) {
    this.$live("lookup_service_async").setPointer(this.$at + 200, this.$fit("ptr", "lookup_service_async", value));
  }

  get lookup_service_finish(): number {
    return this.$live("lookup_service_finish").pointer(this.$at + 208);
  }

  set lookup_service_finish(value: number) {
    this.$live("lookup_service_finish").setPointer(this.$at + 208, this.$fit("ptr", "lookup_service_finish", value));
  }

  get lookup_records(): number {
    return this.$live("lookup_records").pointer(this.$at + 216);
  }

  set lookup_records(value: number) {
    this.$live("lookup_records").setPointer(this.$at + 216, this.$fit("ptr", "lookup_records", value));
  }

  get lookup_records_async(): number {
    return this.$live("lookup_records_async").pointer(this.$at + 224);
  }

  set lookup_records_async(value: number) {
    this.$live("lookup_records_async").setPointer(this.$at + 224, this.$fit("ptr", "lookup_records_async", value));
  }

  get lookup_records_finish(): number {
    return this.$live("lookup_records_finish").pointer(this.$at + 232);
  }

  set lookup_records_finish(value: number) {
    this.$live("lookup_records_finish").setPointer(this.$at + 232, this.$fit("ptr", "lookup_records_finish", value));
  }

  get lookup_by_name_with_flags_async(): number {
    return this.$live("lookup_by_name_with_flags_async").pointer(this.$at + 240);
  }

  set lookup_by_name_with_flags_async(value: number) {
    this.$live("lookup_by_name_with_flags_async").setPointer(this.$at + 240, this.$fit("ptr", "lookup_by_name_with_flags_async", value));
  }

  get lookup_by_name_with_flags_finish(): number {
    return this.$live("lookup_by_name_with_flags_finish").pointer(this.$at + 248);
  }

  set lookup_by_name_with_flags_finish(value: number) {
    this.$live("lookup_by_name_with_flags_finish").setPointer(this.$at + 248, this.$fit("ptr", "lookup_by_name_with_flags_finish", value));
  }

  get lookup_by_name_with_flags(): number {
    return this.$live("lookup_by_name_with_flags").pointer(this.$at + 256);
  }

  set lookup_by_name_with_flags(value: number) {
    this.$live("lookup_by_name_with_flags").setPointer(this.$at + 256, this.$fit("ptr", "lookup_by_name_with_flags", value));
  }
}
