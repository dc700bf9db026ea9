// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeClass } from "./gtype.ts";

export const functions = {
  g_enum_get_value: { args: ["ptr", "i32"], returns: "ptr" },
  g_enum_get_value_by_name: { args: ["ptr", "ptr"], returns: "ptr" },
  g_enum_get_value_by_nick: { args: ["ptr", "ptr"], returns: "ptr" },
  g_flags_get_first_value: { args: ["ptr", "u32"], returns: "ptr" },
  g_flags_get_value_by_name: { args: ["ptr", "ptr"], returns: "ptr" },
  g_flags_get_value_by_nick: { args: ["ptr", "ptr"], returns: "ptr" },
  g_enum_to_string: { args: ["u64", "i32"], returns: "ptr" },
  g_flags_to_string: { args: ["u64", "u32"], returns: "ptr" },
  g_value_set_enum: { args: ["ptr", "i32"], returns: "void" },
  g_value_get_enum: { args: ["ptr"], returns: "i32" },
  g_value_set_flags: { args: ["ptr", "u32"], returns: "void" },
  g_value_get_flags: { args: ["ptr"], returns: "u32" },
  g_enum_register_static: { args: ["ptr", "ptr"], returns: "u64" },
  g_flags_register_static: { args: ["ptr", "ptr"], returns: "u64" },
  g_enum_complete_type_info: { args: ["u64", "ptr", "ptr"], returns: "void" },
  g_flags_complete_type_info: { args: ["u64", "ptr", "ptr"], returns: "void" },
} as const;

export class GEnumClass extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    g_type_class: { offset: 0, size: 8, kind: "struct", type: "GTypeClass" },
    minimum: { offset: 8, size: 4, kind: "i32" },
    maximum: { offset: 12, size: 4, kind: "i32" },
    n_values: { offset: 16, size: 4, kind: "u32" },
    values: { offset: 24, size: 8, kind: "ptr", to: "GEnumValue" },
  } as const;

  get g_type_class(): GTypeClass {
    return new GTypeClass(this.$live("g_type_class"), this.$at);
  }

  get minimum(): number {
    return this.$live("minimum").i32(this.$at + 8);
  }

  set minimum(value: number) {
    this.$live("minimum").setI32(this.$at + 8, this.$fit("i32", "minimum", value));
  }

  get maximum(): number {
    return this.$live("maximum").i32(this.$at + 12);
  }

  set maximum(value: number) {
    this.$live("maximum").setI32(this.$at + 12, this.$fit("i32", "maximum", value));
  }

  get n_values(): number {
    return this.$live("n_values").u32(this.$at + 16);
  }

  set n_values(value: number) {
    this.$live("n_values").setU32(this.$at + 16, this.$fit("u32", "n_values", value));
  }

  get values(): number {
    return this.$live("values").pointer(this.$at + 24);
  }

  set values(value: number) {
    this.$live("values").setPointer(this.$at + 24, this.$fit("ptr", "values", value));
  }
}

export class GFlagsClass extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    g_type_class: { offset: 0, size: 8, kind: "struct", type: "GTypeClass" },
    mask: { offset: 8, size: 4, kind: "u32" },
    n_values: { offset: 12, size: 4, kind: "u32" },
    values: { offset: 16, size: 8, kind: "ptr", to: "GFlagsValue" },
  } as const;

  get g_type_class(): GTypeClass {
    return new GTypeClass(this.$live("g_type_class"), this.$at);
  }

  get mask(): number {
    return this.$live("mask").u32(this.$at + 8);
  }

  set mask(value: number) {
    this.$live("mask").setU32(this.$at + 8, this.$fit("u32", "mask", value));
  }

  get n_values(): number {
    return this.$live("n_values").u32(this.$at + 12);
  }

  set n_values(value: number) {
    this.$live("n_values").setU32(this.$at + 12, this.$fit("u32", "n_values", value));
  }

  get values(): number {
    return this.$live("values").pointer(this.$at + 16);
  }

  set values(value: number) {
    this.$live("values").setPointer(this.$at + 16, this.$fit("ptr", "values", value));
  }
}

export class GEnumValue extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    value: { offset: 0, size: 4, kind: "i32" },
    value_name: { offset: 8, size: 8, kind: "ptr" },
    value_nick: { offset: 16, size: 8, kind: "ptr" },
  } as const;

  get value(): number {
    return this.$live("value").i32(this.$at);
  }

  set value(value: number) {
    this.$live("value").setI32(this.$at, this.$fit("i32", "value", value));
  }

  get value_name(): number {
    return this.$live("value_name").pointer(this.$at + 8);
  }

  set value_name(value: number) {
    this.$live("value_name").setPointer(this.$at + 8, this.$fit("ptr", "value_name", value));
  }

  get value_nick(): number {
    return this.$live("value_nick").pointer(this.$at + 16);
  }

  set value_nick(value: number) {
    this.$live("value_nick").setPointer(this.$at + 16, this.$fit("ptr", "value_nick", value));
  }
}

export class GFlagsValue extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    value: { offset: 0, size: 4, kind: "u32" },
    value_name: { offset: 8, size: 8, kind: "ptr" },
    value_nick: { offset: 16, size: 8, kind: "ptr" },
  } as const;

  get value(): number {
    return this.$live("value").u32(this.$at);
  }

  set value(value: number) {
    this.$live("value").setU32(this.$at, this.$fit("u32", "value", value));
  }

  get value_name(): number {
    return this.$live("value_name").pointer(this.$at + 8);
  }

  set value_name(value: number) {
    this.$live("value_name").setPointer(this.$at + 8, this.$fit("ptr", "value_name", value));
  }

  get value_nick(): number {
    return this.$live("value_nick").pointer(this.$at + 16);
  }

  set value_nick(value: number) {
    this.$live("value_nick").setPointer(this.$at + 16, this.$fit("ptr", "value_nick", value));
  }
}
