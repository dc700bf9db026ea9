// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_type_init: { args: [], returns: "void" },
  g_type_init_with_debug_flags: { args: ["u32"], returns: "void" },
  g_type_name: { args: ["u64"], returns: "ptr" },
  g_type_qname: { args: ["u64"], returns: "u32" },
  g_type_from_name: { args: ["ptr"], returns: "u64" },
  g_type_parent: { args: ["u64"], returns: "u64" },
  g_type_depth: { args: ["u64"], returns: "u32" },
  g_type_next_base: { args: ["u64", "u64"], returns: "u64" },
  g_type_is_a: { args: ["u64", "u64"], returns: "i32" },
  g_type_class_ref: { args: ["u64"], returns: "ptr" },
  g_type_class_peek: { args: ["u64"], returns: "ptr" },
  g_type_class_peek_static: { args: ["u64"], returns: "ptr" },
  g_type_class_unref: { args: ["ptr"], returns: "void" },
  g_type_class_peek_parent: { args: ["ptr"], returns: "ptr" },
  g_type_interface_peek: { args: ["ptr", "u64"], returns: "ptr" },
  g_type_interface_peek_parent: { args: ["ptr"], returns: "ptr" },
  g_type_default_interface_ref: { args: ["u64"], returns: "ptr" },
  g_type_default_interface_peek: { args: ["u64"], returns: "ptr" },
  g_type_default_interface_unref: { args: ["ptr"], returns: "void" },
  g_type_children: { args: ["u64", "ptr"], returns: "ptr" },
  g_type_interfaces: { args: ["u64", "ptr"], returns: "ptr" },
  g_type_set_qdata: { args: ["u64", "u32", "ptr"], returns: "void" },
  g_type_get_qdata: { args: ["u64", "u32"], returns: "ptr" },
  g_type_query: { args: ["u64", "ptr"], returns: "void" },
  g_type_get_instance_count: { args: ["u64"], returns: "i32" },
  g_type_register_static: { args: ["u64", "ptr", "ptr", "u32"], returns: "u64" },
  g_type_register_static_simple: { args: ["u64", "ptr", "u32", "ptr", "u32", "ptr", "u32"], returns: "u64" },
  g_type_register_dynamic: { args: ["u64", "ptr", "ptr", "u32"], returns: "u64" },
  g_type_register_fundamental: { args: ["u64", "ptr", "ptr", "ptr", "u32"], returns: "u64" },
  g_type_add_interface_static: { args: ["u64", "u64", "ptr"], returns: "void" },
  g_type_add_interface_dynamic: { args: ["u64", "u64", "ptr"], returns: "void" },
  g_type_interface_add_prerequisite: { args: ["u64", "u64"], returns: "void" },
  g_type_interface_prerequisites: { args: ["u64", "ptr"], returns: "ptr" },
  g_type_interface_instantiatable_prerequisite: { args: ["u64"], returns: "u64" },
  g_type_class_add_private: { args: ["ptr", "u64"], returns: "void" },
  g_type_add_instance_private: { args: ["u64", "u64"], returns: "i32" },
  g_type_instance_get_private: { args: ["ptr", "u64"], returns: "ptr" },
  g_type_class_adjust_private_offset: { args: ["ptr", "ptr"], returns: "void" },
  g_type_add_class_private: { args: ["u64", "u64"], returns: "void" },
  g_type_class_get_private: { args: ["ptr", "u64"], returns: "ptr" },
  g_type_class_get_instance_private_offset: { args: ["ptr"], returns: "i32" },
  g_type_ensure: { args: ["u64"], returns: "void" },
  g_type_get_type_registration_serial: { args: [], returns: "u32" },
  g_type_get_plugin: { args: ["u64"], returns: "ptr" },
  g_type_interface_get_plugin: { args: ["u64", "u64"], returns: "ptr" },
  g_type_fundamental_next: { args: [], returns: "u64" },
  g_type_fundamental: { args: ["u64"], returns: "u64" },
  g_type_create_instance: { args: ["u64"], returns: "ptr" },
  g_type_free_instance: { args: ["ptr"], returns: "void" },
  g_type_add_class_cache_func: { args: ["ptr", "ptr"], returns: "void" },
  g_type_remove_class_cache_func: { args: ["ptr", "ptr"], returns: "void" },
  g_type_class_unref_uncached: { args: ["ptr"], returns: "void" },
  g_type_add_interface_check: { args: ["ptr", "ptr"], returns: "void" },
  g_type_remove_interface_check: { args: ["ptr", "ptr"], returns: "void" },
  g_type_value_table_peek: { args: ["u64"], returns: "ptr" },
  g_type_check_instance: { args: ["ptr"], returns: "i32" },
  g_type_check_instance_cast: { args: ["ptr", "u64"], returns: "ptr" },
  g_type_check_instance_is_a: { args: ["ptr", "u64"], returns: "i32" },
  g_type_check_instance_is_fundamentally_a: { args: ["ptr", "u64"], returns: "i32" },
  g_type_check_class_cast: { args: ["ptr", "u64"], returns: "ptr" },
  g_type_check_class_is_a: { args: ["ptr", "u64"], returns: "i32" },
  g_type_check_is_value_type: { args: ["u64"], returns: "i32" },
  g_type_check_value: { args: ["ptr"], returns: "i32" },
  g_type_check_value_holds: { args: ["ptr", "u64"], returns: "i32" },
  g_type_test_flags: { args: ["u64", "u32"], returns: "i32" },
  g_type_name_from_instance: { args: ["ptr"], returns: "ptr" },
  g_type_name_from_class: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  GBaseInitFunc: { args: ["ptr"], returns: "void" },
  GBaseFinalizeFunc: { args: ["ptr"], returns: "void" },
  GClassInitFunc: { args: ["ptr", "ptr"], returns: "void" },
  GClassFinalizeFunc: { args: ["ptr", "ptr"], returns: "void" },
  GInstanceInitFunc: { args: ["ptr", "ptr"], returns: "void" },
  GInterfaceInitFunc: { args: ["ptr", "ptr"], returns: "void" },
  GInterfaceFinalizeFunc: { args: ["ptr", "ptr"], returns: "void" },
  GTypeClassCacheFunc: { args: ["ptr", "ptr"], returns: "i32" },
  GTypeInterfaceCheckFunc: { args: ["ptr", "ptr"], returns: "void" },
  "GTypeValueTable.value_init": { args: ["ptr"], returns: "void" },
  "GTypeValueTable.value_free": { args: ["ptr"], returns: "void" },
  "GTypeValueTable.value_copy": { args: ["ptr", "ptr"], returns: "void" },
  "GTypeValueTable.value_peek_pointer": { args: ["ptr"], returns: "ptr" },
  "GTypeValueTable.collect_value": { args: ["ptr", "u32", "ptr", "u32"], returns: "ptr" },
  "GTypeValueTable.lcopy_value": { args: ["ptr", "u32", "ptr", "u32"], returns: "ptr" },
} as const;

export const constants = {
  G_TYPE_FUNDAMENTAL_MAX: 1020,
  G_TYPE_INVALID: 0,
  G_TYPE_NONE: 4,
  G_TYPE_INTERFACE: 8,
  G_TYPE_CHAR: 12,
  G_TYPE_UCHAR: 16,
  G_TYPE_BOOLEAN: 20,
  G_TYPE_INT: 24,
  G_TYPE_UINT: 28,
  G_TYPE_LONG: 32,
  G_TYPE_ULONG: 36,
  G_TYPE_INT64: 40,
  G_TYPE_UINT64: 44,
  G_TYPE_ENUM: 48,
  G_TYPE_FLAGS: 52,
  G_TYPE_FLOAT: 56,
  G_TYPE_DOUBLE: 60,
  G_TYPE_STRING: 64,
  G_TYPE_POINTER: 68,
  G_TYPE_BOXED: 72,
  G_TYPE_PARAM: 76,
  G_TYPE_OBJECT: 80,
  G_TYPE_VARIANT: 84,
  G_TYPE_FUNDAMENTAL_SHIFT: 2,
  G_TYPE_RESERVED_GLIB_FIRST: 22,
  G_TYPE_RESERVED_GLIB_LAST: 31,
  G_TYPE_RESERVED_BSE_FIRST: 32,
  G_TYPE_RESERVED_BSE_LAST: 48,
  G_TYPE_RESERVED_USER_FIRST: 49,
  G_TYPE_FLAG_RESERVED_ID_BIT: 1,
} as const;

export const GTypeDebugFlags = {
  G_TYPE_DEBUG_NONE: 0,
  G_TYPE_DEBUG_OBJECTS: 1,
  G_TYPE_DEBUG_SIGNALS: 2,
  G_TYPE_DEBUG_INSTANCE_COUNT: 4,
  G_TYPE_DEBUG_MASK: 7,
} as const;
export type GTypeDebugFlags = (typeof GTypeDebugFlags)[keyof typeof GTypeDebugFlags];

export const GTypeFundamentalFlags = {
  G_TYPE_FLAG_CLASSED: 1,
  G_TYPE_FLAG_INSTANTIATABLE: 2,
  G_TYPE_FLAG_DERIVABLE: 4,
  G_TYPE_FLAG_DEEP_DERIVABLE: 8,
} as const;
export type GTypeFundamentalFlags = (typeof GTypeFundamentalFlags)[keyof typeof GTypeFundamentalFlags];

export const GTypeFlags = {
  G_TYPE_FLAG_NONE: 0,
  G_TYPE_FLAG_ABSTRACT: 16,
  G_TYPE_FLAG_VALUE_ABSTRACT: 32,
  G_TYPE_FLAG_FINAL: 64,
} as const;
export type GTypeFlags = (typeof GTypeFlags)[keyof typeof GTypeFlags];

export class GTypeClass extends Struct {
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields = {
    g_type: { offset: 0, size: 8, kind: "u64" },
  } as const;

  get g_type(): bigint {
    return this.$live("g_type").u64(this.$at);
  }

  set g_type(value: bigint) {
    this.$live("g_type").setU64(this.$at, this.$fit("u64", "g_type", value));
  }
}

export class GTypeInstance extends Struct {
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields = {
    g_class: { offset: 0, size: 8, kind: "ptr", to: "GTypeClass" },
  } as const;

  get g_class(): number {
    return this.$live("g_class").pointer(this.$at);
  }

  set g_class(value: number) {
    this.$live("g_class").setPointer(this.$at, this.$fit("ptr", "g_class", value));
  }
}

export class GTypeInterface extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    g_type: { offset: 0, size: 8, kind: "u64" },
    g_instance_type: { offset: 8, size: 8, kind: "u64" },
  } as const;

  get g_type(): bigint {
    return this.$live("g_type").u64(this.$at);
  }

  set g_type(value: bigint) {
    this.$live("g_type").setU64(this.$at, this.$fit("u64", "g_type", value));
  }

  get g_instance_type(): bigint {
    return this.$live("g_instance_type").u64(this.$at + 8);
  }

  set g_instance_type(value: bigint) {
    this.$live("g_instance_type").setU64(this.$at + 8, this.$fit("u64", "g_instance_type", value));
  }
}

export class GTypeQuery extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    type: { offset: 0, size: 8, kind: "u64" },
    type_name: { offset: 8, size: 8, kind: "ptr" },
    class_size: { offset: 16, size: 4, kind: "u32" },
    instance_size: { offset: 20, size: 4, kind: "u32" },
  } as const;

  get type(): bigint {
    return this.$live("type").u64(this.$at);
  }

  set type(value: bigint) {
    this.$live("type").setU64(this.$at, this.$fit("u64", "type", value));
  }

  get type_name(): number {
    return this.$live("type_name").pointer(this.$at + 8);
  }

  set type_name(value: number) {
    this.$live("type_name").setPointer(this.$at + 8, this.$fit("ptr", "type_name", value));
  }

  get class_size(): number {
    return this.$live("class_size").u32(this.$at + 16);
  }

  set class_size(value: number) {
    this.$live("class_size").setU32(this.$at + 16, this.$fit("u32", "class_size", value));
  }

  get instance_size(): number {
    return this.$live("instance_size").u32(this.$at + 20);
  }

  set instance_size(value: number) {
    this.$live("instance_size").setU32(this.$at + 20, this.$fit("u32", "instance_size", value));
  }
}

export class GTypeInfo extends Struct {
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields = {
    class_size: { offset: 0, size: 2, kind: "u16" },
    base_init: { offset: 8, size: 8, kind: "ptr", callback: "GBaseInitFunc" },
    base_finalize: { offset: 16, size: 8, kind: "ptr", callback: "GBaseFinalizeFunc" },
    class_init: { offset: 24, size: 8, kind: "ptr", callback: "GClassInitFunc" },
    class_finalize: { offset: 32, size: 8, kind: "ptr", callback: "GClassFinalizeFunc" },
    class_data: { offset: 40, size: 8, kind: "ptr" },
    instance_size: { offset: 48, size: 2, kind: "u16" },
    n_preallocs: { offset: 50, size: 2, kind: "u16" },
    instance_init: { offset: 56, size: 8, kind: "ptr", callback: "GInstanceInitFunc" },
    value_table: { offset: 64, size: 8, kind: "ptr", to: "GTypeValueTable" },
  } as const;

  get class_size(): number {
    return this.$live("class_size").u16(this.$at);
  }

  set class_size(value: number) {
    this.$live("class_size").setU16(this.$at, this.$fit("u16", "class_size", value));
  }

  get base_init(): number {
    return this.$live("base_init").pointer(this.$at + 8);
  }

  set base_init(value: number) {
    this.$live("base_init").setPointer(this.$at + 8, this.$fit("ptr", "base_init", value));
  }

  get base_finalize(): number {
    return this.$live("base_finalize").pointer(this.$at + 16);
  }

  set base_finalize(value: number) {
    this.$live("base_finalize").setPointer(this.$at + 16, this.$fit("ptr", "base_finalize", value));
  }

  get class_init(): number {
    return this.$live("class_init").pointer(this.$at + 24);
  }

  set class_init(value: number) {
    this.$live("class_init").setPointer(this.$at + 24, this.$fit("ptr", "class_init", value));
  }

  get class_finalize(): number {
    return this.$live("class_finalize").pointer(this.$at + 32);
  }

  set class_finalize(value: number) {
    this.$live("class_finalize").setPointer(this.$at + 32, this.$fit("ptr", "class_finalize", value));
  }

  get class_data(): number {
    return this.$live("class_data").pointer(this.$at + 40);
  }

  set class_data(value: number) {
    this.$live("class_data").setPointer(this.$at + 40, this.$fit("ptr", "class_data", value));
  }

  get instance_size(): number {
    return this.$live("instance_size").u16(this.$at + 48);
  }

  set instance_size(value: number) {
    this.$live("instance_size").setU16(this.$at + 48, this.$fit("u16", "instance_size", value));
  }

  get n_preallocs(): number {
    return this.$live("n_preallocs").u16(this.$at + 50);
  }

  set n_preallocs(value: number) {
    this.$live("n_preallocs").setU16(this.$at + 50, this.$fit("u16", "n_preallocs", value));
  }

  get instance_init(): number {
    return this.$live("instance_init").pointer(this.$at + 56);
  }

  set instance_init(value: number) {
    this.$live("instance_init").setPointer(this.$at + 56, this.$fit("ptr", "instance_init", value));
  }

  get value_table(): number {
    return this.$live("value_table").pointer(this.$at + 64);
  }

  set value_table(value: number) {
    this.$live("value_table").setPointer(this.$at + 64, this.$fit("ptr", "value_table", value));
  }
}

export class GTypeFundamentalInfo extends Struct {
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields = {
    type_flags: { offset: 0, size: 4, kind: "u32", enum: "GTypeFundamentalFlags" },
  } as const;

  get type_flags(): number {
    return this.$live("type_flags").u32(this.$at);
  }

  set type_flags(value: number) {
    this.$live("type_flags").setU32(this.$at, this.$fit("u32", "type_flags", value));
  }
}

export class GInterfaceInfo extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    interface_init: { offset: 0, size: 8, kind: "ptr", callback: "GInterfaceInitFunc" },
    interface_finalize: { offset: 8, size: 8, kind: "ptr", callback: "GInterfaceFinalizeFunc" },
    interface_data: { offset: 16, size: 8, kind: "ptr" },
  } as const;

  get interface_init(): number {
    return this.$live("interface_init").pointer(this.$at);
  }

  set interface_init(value: number) {
    this.$live("interface_init").setPointer(this.$at, this.$fit("ptr", "interface_init", value));
  }

  get interface_finalize(): number {
    return this.$live("interface_finalize").pointer(this.$at + 8);
  }

  set interface_finalize(value: number) {
    this.$live("interface_finalize").setPointer(this.$at + 8, this.$fit("ptr", "interface_finalize", value));
  }

  get interface_data(): number {
    return this.$live("interface_data").pointer(this.$at + 16);
  }

  set interface_data(value: number) {
    this.$live("interface_data").setPointer(this.$at + 16, this.$fit("ptr", "interface_data", value));
  }
}

export class GTypeValueTable extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    value_init: { offset: 0, size: 8, kind: "ptr", callback: "GTypeValueTable.value_init" },
    value_free: { offset: 8, size: 8, kind: "ptr", callback: "GTypeValueTable.value_free" },
    value_copy: { offset: 16, size: 8, kind: "ptr", callback: "GTypeValueTable.value_copy" },
    value_peek_pointer: { offset: 24, size: 8, kind: "ptr", callback: "GTypeValueTable.value_peek_pointer" },
    collect_format: { offset: 32, size: 8, kind: "ptr" },
    collect_value: { offset: 40, size: 8, kind: "ptr", callback: "GTypeValueTable.collect_value" },
    lcopy_format: { offset: 48, size: 8, kind: "ptr" },
    lcopy_value: { offset: 56, size: 8, kind: "ptr", callback: "GTypeValueTable.lcopy_value" },
  } as const;

  get value_init(): number {
    return this.$live("value_init").pointer(this.$at);
  }

  set value_init(value: number) {
    this.$live("value_init").setPointer(this.$at, this.$fit("ptr", "value_init", value));
  }

  get value_free(): number {
    return this.$live("value_free").pointer(this.$at + 8);
  }

  set value_free(value: number) {
    this.$live("value_free").setPointer(this.$at + 8, this.$fit("ptr", "value_free", value));
  }

  get value_copy(): number {
    return this.$live("value_copy").pointer(this.$at + 16);
  }

  set value_copy(value: number) {
    this.$live("value_copy").setPointer(this.$at + 16, this.$fit("ptr", "value_copy", value));
  }

  get value_peek_pointer(): number {
    return this.$live("value_peek_pointer").pointer(this.$at + 24);
  }

  set value_peek_pointer(value: number) {
    this.$live("value_peek_pointer").setPointer(this.$at + 24, this.$fit("ptr", "value_peek_pointer", value));
  }

  get collect_format(): number {
    return this.$live("collect_format").pointer(this.$at + 32);
  }

  set collect_format(value: number) {
    this.$live("collect_format").setPointer(this.$at + 32, this.$fit("ptr", "collect_format", value));
  }

  get collect_value(): number {
    return this.$live("collect_value").pointer(this.$at + 40);
  }

  set collect_value(value: number) {
    this.$live("collect_value").setPointer(this.$at + 40, this.$fit("ptr", "collect_value", value));
  }

  get lcopy_format(): number {
    return this.$live("lcopy_format").pointer(this.$at + 48);
  }

  set lcopy_format(value: number) {
    this.$live("lcopy_format").setPointer(this.$at + 48, this.$fit("ptr", "lcopy_format", value));
  }

  get lcopy_value(): number {
    return this.$live("lcopy_value").pointer(this.$at + 56);
  }

  set lcopy_value(value: number) {
    this.$live("lcopy_value").setPointer(this.$at + 56, this.$fit("ptr", "lcopy_value", value));
  }
}
