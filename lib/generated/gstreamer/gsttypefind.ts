// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_type_find_get_type: { args: [], returns: "u64" },
  gst_type_find_peek: { args: ["ptr", "i64", "u32"], returns: "ptr" },
  gst_type_find_suggest: { args: ["ptr", "u32", "ptr"], returns: "void" },
  gst_type_find_suggest_empty_simple: { args: ["ptr", "u32", "ptr"], returns: "void" },
  gst_type_find_get_length: { args: ["ptr"], returns: "u64" },
  gst_type_find_register: { args: ["ptr", "ptr", "u32", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  GstTypeFindFunction: { args: ["ptr", "ptr"], returns: "void" },
  "GstTypeFind.peek": { args: ["ptr", "i64", "u32"], returns: "ptr" },
  "GstTypeFind.suggest": { args: ["ptr", "u32", "ptr"], returns: "void" },
  "GstTypeFind.get_length": { args: ["ptr"], returns: "u64" },
} as const;

export const GstTypeFindProbability = {
  GST_TYPE_FIND_NONE: 0,
  GST_TYPE_FIND_MINIMUM: 1,
  GST_TYPE_FIND_POSSIBLE: 50,
  GST_TYPE_FIND_LIKELY: 80,
  GST_TYPE_FIND_NEARLY_CERTAIN: 99,
  GST_TYPE_FIND_MAXIMUM: 100,
} as const;
export type GstTypeFindProbability = (typeof GstTypeFindProbability)[keyof typeof GstTypeFindProbability];

export class GstTypeFind extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    peek: { offset: 0, size: 8, kind: "ptr", callback: "GstTypeFind.peek" },
    suggest: { offset: 8, size: 8, kind: "ptr", callback: "GstTypeFind.suggest" },
    data: { offset: 16, size: 8, kind: "ptr" },
    get_length: { offset: 24, size: 8, kind: "ptr", callback: "GstTypeFind.get_length" },
    _gst_reserved: { offset: 32, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get peek(): number {
    return this.$live("peek").pointer(this.$at);
  }

  set peek(value: number) {
    this.$live("peek").setPointer(this.$at, this.$fit("ptr", "peek", value));
  }

  get suggest(): number {
    return this.$live("suggest").pointer(this.$at + 8);
  }

  set suggest(value: number) {
    this.$live("suggest").setPointer(this.$at + 8, this.$fit("ptr", "suggest", value));
  }

  get data(): number {
    return this.$live("data").pointer(this.$at + 16);
  }

  set data(value: number) {
    this.$live("data").setPointer(this.$at + 16, this.$fit("ptr", "data", value));
  }

  get get_length(): number {
    return this.$live("get_length").pointer(this.$at + 24);
  }

  set get_length(value: number) {
    this.$live("get_length").setPointer(this.$at + 24, this.$fit("ptr", "get_length", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 32, 4, "ptr");
  }
}
