// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  gst_uri_error_quark: { args: [], returns: "u32" },
  gst_uri_protocol_is_valid: { args: ["ptr"], returns: "i32" },
  gst_uri_protocol_is_supported: { args: ["u32", "ptr"], returns: "i32" },
  gst_uri_is_valid: { args: ["ptr"], returns: "i32" },
  gst_uri_get_protocol: { args: ["ptr"], returns: "ptr" },
  gst_uri_has_protocol: { args: ["ptr", "ptr"], returns: "i32" },
  gst_uri_get_location: { args: ["ptr"], returns: "ptr" },
  gst_uri_construct: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_filename_to_uri: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_element_make_from_uri: { args: ["u32", "ptr", "ptr", "ptr"], returns: "ptr" },
  gst_uri_handler_get_type: { args: [], returns: "u64" },
  gst_uri_handler_get_uri_type: { args: ["ptr"], returns: "u32" },
  gst_uri_handler_get_protocols: { args: ["ptr"], returns: "ptr" },
  gst_uri_handler_get_uri: { args: ["ptr"], returns: "ptr" },
  gst_uri_handler_set_uri: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_uri_get_type: { args: [], returns: "u64" },
  gst_uri_new: { args: ["ptr", "ptr", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "ptr" },
  gst_uri_new_with_base: { args: ["ptr", "ptr", "ptr", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "ptr" },
  gst_uri_from_string: { args: ["ptr"], returns: "ptr" },
  gst_uri_from_string_escaped: { args: ["ptr"], returns: "ptr" },
  gst_uri_from_string_with_base: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_uri_equal: { args: ["ptr", "ptr"], returns: "i32" },
  gst_uri_join: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_uri_join_strings: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_uri_is_writable: { args: ["ptr"], returns: "i32" },
  gst_uri_make_writable: { args: ["ptr"], returns: "ptr" },
  gst_uri_to_string: { args: ["ptr"], returns: "ptr" },
  gst_uri_is_normalized: { args: ["ptr"], returns: "i32" },
  gst_uri_normalize: { args: ["ptr"], returns: "i32" },
  gst_uri_get_scheme: { args: ["ptr"], returns: "ptr" },
  gst_uri_set_scheme: { args: ["ptr", "ptr"], returns: "i32" },
  gst_uri_get_userinfo: { args: ["ptr"], returns: "ptr" },
  gst_uri_set_userinfo: { args: ["ptr", "ptr"], returns: "i32" },
  gst_uri_get_host: { args: ["ptr"], returns: "ptr" },
  gst_uri_set_host: { args: ["ptr", "ptr"], returns: "i32" },
  gst_uri_get_port: { args: ["ptr"], returns: "u32" },
  gst_uri_set_port: { args: ["ptr", "u32"], returns: "i32" },
  gst_uri_get_path: { args: ["ptr"], returns: "ptr" },
  gst_uri_set_path: { args: ["ptr", "ptr"], returns: "i32" },
  gst_uri_get_path_string: { args: ["ptr"], returns: "ptr" },
  gst_uri_set_path_string: { args: ["ptr", "ptr"], returns: "i32" },
  gst_uri_get_path_segments: { args: ["ptr"], returns: "ptr" },
  gst_uri_set_path_segments: { args: ["ptr", "ptr"], returns: "i32" },
  gst_uri_append_path: { args: ["ptr", "ptr"], returns: "i32" },
  gst_uri_append_path_segment: { args: ["ptr", "ptr"], returns: "i32" },
  gst_uri_get_query_string: { args: ["ptr"], returns: "ptr" },
  gst_uri_set_query_string: { args: ["ptr", "ptr"], returns: "i32" },
  gst_uri_get_query_table: { args: ["ptr"], returns: "ptr" },
  gst_uri_set_query_table: { args: ["ptr", "ptr"], returns: "i32" },
  gst_uri_set_query_value: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_uri_remove_query_key: { args: ["ptr", "ptr"], returns: "i32" },
  gst_uri_query_has_key: { args: ["ptr", "ptr"], returns: "i32" },
  gst_uri_get_query_value: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_uri_get_query_keys: { args: ["ptr"], returns: "ptr" },
  gst_uri_get_fragment: { args: ["ptr"], returns: "ptr" },
  gst_uri_set_fragment: { args: ["ptr", "ptr"], returns: "i32" },
  gst_uri_get_media_fragment_table: { args: ["ptr"], returns: "ptr" },
  gst_uri_copy: { args: ["ptr"], returns: "ptr" },
  gst_uri_ref: { args: ["ptr"], returns: "ptr" },
  gst_uri_unref: { args: ["ptr"], returns: "void" },
  gst_clear_uri: { args: ["ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GstURIHandlerInterface.get_type": { args: ["u64"], returns: "u32" },
  "GstURIHandlerInterface.get_protocols": { args: ["u64"], returns: "ptr" },
  "GstURIHandlerInterface.get_uri": { args: ["ptr"], returns: "ptr" },
  "GstURIHandlerInterface.set_uri": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const constants = {
  GST_URI_NO_PORT: 0,
} as const;

export const GstURIError = {
  GST_URI_ERROR_UNSUPPORTED_PROTOCOL: 0,
  GST_URI_ERROR_BAD_URI: 1,
  GST_URI_ERROR_BAD_STATE: 2,
  GST_URI_ERROR_BAD_REFERENCE: 3,
} as const;
export type GstURIError = (typeof GstURIError)[keyof typeof GstURIError];

export const GstURIType = {
  GST_URI_UNKNOWN: 0,
  GST_URI_SINK: 1,
  GST_URI_SRC: 2,
} as const;
export type GstURIType = (typeof GstURIType)[keyof typeof GstURIType];

export class GstURIHandlerInterface extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    get_type: { offset: 16, size: 8, kind: "ptr", callback: "GstURIHandlerInterface.get_type" },
    get_protocols: { offset: 24, size: 8, kind: "ptr", callback: "GstURIHandlerInterface.get_protocols" },
    get_uri: { offset: 32, size: 8, kind: "ptr", callback: "GstURIHandlerInterface.get_uri" },
    set_uri: { offset: 40, size: 8, kind: "ptr", callback: "GstURIHandlerInterface.set_uri" },
  } as const;

  get parent(): GTypeInterface {
    return new GTypeInterface(this.$live("parent"), this.$at);
  }

  get get_type(): number {
    return this.$live("get_type").pointer(this.$at + 16);
  }

  set get_type(value: number) {
    this.$live("get_type").setPointer(this.$at + 16, this.$fit("ptr", "get_type", value));
  }

  get get_protocols(): number {
    return this.$live("get_protocols").pointer(this.$at + 24);
  }

  set get_protocols(value: number) {
    this.$live("get_protocols").setPointer(this.$at + 24, this.$fit("ptr", "get_protocols", value));
  }

  get get_uri(): number {
    return this.$live("get_uri").pointer(this.$at + 32);
  }

  set get_uri(value: number) {
    this.$live("get_uri").setPointer(this.$at + 32, this.$fit("ptr", "get_uri", value));
  }

  get set_uri(): number {
    return this.$live("set_uri").pointer(this.$at + 40);
  }

  set set_uri(value: number) {
    this.$live("set_uri").setPointer(this.$at + 40, this.$fit("ptr", "set_uri", value));
  }
}
