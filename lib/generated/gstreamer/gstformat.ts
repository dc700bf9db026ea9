// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_format_get_name: { args: ["u32"], returns: "ptr" },
  gst_format_to_quark: { args: ["u32"], returns: "u32" },
  gst_format_register: { args: ["ptr", "ptr"], returns: "u32" },
  gst_format_get_by_nick: { args: ["ptr"], returns: "u32" },
  gst_formats_contains: { args: ["ptr", "u32"], returns: "i32" },
  gst_format_get_details: { args: ["u32"], returns: "ptr" },
  gst_format_iterate_definitions: { args: [], returns: "ptr" },
} as const;

export const constants = {
  GST_FORMAT_PERCENT_MAX: 1000000,
  GST_FORMAT_PERCENT_SCALE: 10000,
} as const;

export const GstFormat = {
  GST_FORMAT_UNDEFINED: 0,
  GST_FORMAT_DEFAULT: 1,
  GST_FORMAT_BYTES: 2,
  GST_FORMAT_TIME: 3,
  GST_FORMAT_BUFFERS: 4,
  GST_FORMAT_PERCENT: 5,
} as const;
export type GstFormat = (typeof GstFormat)[keyof typeof GstFormat];

export class GstFormatDefinition extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    value: { offset: 0, size: 4, kind: "u32", enum: "GstFormat" },
    nick: { offset: 8, size: 8, kind: "ptr" },
    description: { offset: 16, size: 8, kind: "ptr" },
    quark: { offset: 24, size: 4, kind: "u32" },
  } as const;

  get value(): number {
    return this.$live("value").u32(this.$at);
  }

  set value(value: number) {
    this.$live("value").setU32(this.$at, this.$fit("u32", "value", value));
  }

  get nick(): number {
    return this.$live("nick").pointer(this.$at + 8);
  }

  set nick(value: number) {
    this.$live("nick").setPointer(this.$at + 8, this.$fit("ptr", "nick", value));
  }

  get description(): number {
    return this.$live("description").pointer(this.$at + 16);
  }

  set description(value: number) {
    this.$live("description").setPointer(this.$at + 16, this.$fit("ptr", "description", value));
  }

  get quark(): number {
    return this.$live("quark").u32(this.$at + 24);
  }

  set quark(value: number) {
    this.$live("quark").setU32(this.$at + 24, this.$fit("u32", "quark", value));
  }
}
