// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const constants = {
  G_VALUE_COLLECT_INT: 105,
  G_VALUE_COLLECT_LONG: 108,
  G_VALUE_COLLECT_INT64: 113,
  G_VALUE_COLLECT_DOUBLE: 100,
  G_VALUE_COLLECT_POINTER: 112,
  G_VALUE_COLLECT_FORMAT_MAX_LENGTH: 8,
} as const;

export class GTypeCValue extends Struct {
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields = {
    v_int: { offset: 0, size: 4, kind: "i32" },
    v_long: { offset: 0, size: 8, kind: "i64" },
    v_int64: { offset: 0, size: 8, kind: "i64" },
    v_double: { offset: 0, size: 8, kind: "f64" },
    v_pointer: { offset: 0, size: 8, kind: "ptr" },
  } as const;

  get v_int(): number {
    return this.$live("v_int").i32(this.$at);
  }

  set v_int(value: number) {
    this.$live("v_int").setI32(this.$at, this.$fit("i32", "v_int", value));
  }

  get v_long(): bigint {
    return this.$live("v_long").i64(this.$at);
  }

  set v_long(value: bigint) {
    this.$live("v_long").setI64(this.$at, this.$fit("i64", "v_long", value));
  }

  get v_int64(): bigint {
    return this.$live("v_int64").i64(this.$at);
  }

  set v_int64(value: bigint) {
    this.$live("v_int64").setI64(this.$at, this.$fit("i64", "v_int64", value));
  }

  get v_double(): number {
    return this.$live("v_double").f64(this.$at);
  }

  set v_double(value: number) {
    this.$live("v_double").setF64(this.$at, this.$fit("f64", "v_double", value));
  }

  get v_pointer(): number {
    return this.$live("v_pointer").pointer(this.$at);
  }

  set v_pointer(value: number) {
    this.$live("v_pointer").setPointer(this.$at, this.$fit("ptr", "v_pointer", value));
  }
}
