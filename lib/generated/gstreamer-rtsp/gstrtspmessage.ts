// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_rtsp_msg_get_type: { args: [], returns: "u64" },
  gst_rtsp_message_new: { args: ["ptr"], returns: "i32" },
  gst_rtsp_message_init: { args: ["ptr"], returns: "i32" },
  gst_rtsp_message_unset: { args: ["ptr"], returns: "i32" },
  gst_rtsp_message_free: { args: ["ptr"], returns: "i32" },
  gst_rtsp_message_copy: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_message_get_type: { args: ["ptr"], returns: "u32" },
  gst_rtsp_message_new_request: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_rtsp_message_init_request: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_rtsp_message_parse_request: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_message_new_response: { args: ["ptr", "u32", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_message_init_response: { args: ["ptr", "u32", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_message_parse_response: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_message_new_data: { args: ["ptr", "u8"], returns: "i32" },
  gst_rtsp_message_init_data: { args: ["ptr", "u8"], returns: "i32" },
  gst_rtsp_message_parse_data: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_message_add_header: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_rtsp_message_take_header: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_rtsp_message_remove_header: { args: ["ptr", "u32", "i32"], returns: "i32" },
  gst_rtsp_message_get_header: { args: ["ptr", "u32", "ptr", "i32"], returns: "i32" },
  gst_rtsp_message_add_header_by_name: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_message_take_header_by_name: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_message_remove_header_by_name: { args: ["ptr", "ptr", "i32"], returns: "i32" },
  gst_rtsp_message_get_header_by_name: { args: ["ptr", "ptr", "ptr", "i32"], returns: "i32" },
  gst_rtsp_message_append_headers: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_message_set_body: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  gst_rtsp_message_take_body: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  gst_rtsp_message_get_body: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_message_steal_body: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_message_set_body_buffer: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_message_take_body_buffer: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_message_get_body_buffer: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_message_steal_body_buffer: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_message_has_body_buffer: { args: ["ptr"], returns: "i32" },
  gst_rtsp_auth_param_copy: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_auth_param_free: { args: ["ptr"], returns: "void" },
  gst_rtsp_message_parse_auth_credentials: { args: ["ptr", "u32"], returns: "ptr" },
  gst_rtsp_auth_credentials_free: { args: ["ptr"], returns: "void" },
  gst_rtsp_auth_credential_get_type: { args: [], returns: "u64" },
  gst_rtsp_auth_param_get_type: { args: [], returns: "u64" },
  gst_rtsp_message_dump: { args: ["ptr"], returns: "i32" },
} as const;

export const GstRTSPMsgType = {
  GST_RTSP_MESSAGE_INVALID: 0,
  GST_RTSP_MESSAGE_REQUEST: 1,
  GST_RTSP_MESSAGE_RESPONSE: 2,
  GST_RTSP_MESSAGE_HTTP_REQUEST: 3,
  GST_RTSP_MESSAGE_HTTP_RESPONSE: 4,
  GST_RTSP_MESSAGE_DATA: 5,
} as const;
export type GstRTSPMsgType = (typeof GstRTSPMsgType)[keyof typeof GstRTSPMsgType];

export class GstRTSPMessage_type_data_request extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    method: { offset: 0, size: 4, kind: "u32", enum: "GstRTSPMethod" },
    uri: { offset: 8, size: 8, kind: "ptr" },
    version: { offset: 16, size: 4, kind: "u32", enum: "GstRTSPVersion" },
  } as const;

  get method(): number {
    return this.$live("method").u32(this.$at);
  }

  set method(value: number) {
    this.$live("method").setU32(this.$at, this.$fit("u32", "method", value));
  }

  get uri(): number {
    return this.$live("uri").pointer(this.$at + 8);
  }

  set uri(value: number) {
    this.$live("uri").setPointer(this.$at + 8, this.$fit("ptr", "uri", value));
  }

  get version(): number {
    return this.$live("version").u32(this.$at + 16);
  }

  set version(value: number) {
    this.$live("version").setU32(this.$at + 16, this.$fit("u32", "version", value));
  }
}

export class GstRTSPMessage_type_data_response extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    code: { offset: 0, size: 4, kind: "u32", enum: "GstRTSPStatusCode" },
    reason: { offset: 8, size: 8, kind: "ptr" },
    version: { offset: 16, size: 4, kind: "u32", enum: "GstRTSPVersion" },
  } as const;

  get code(): number {
    return this.$live("code").u32(this.$at);
  }

  set code(value: number) {
    this.$live("code").setU32(this.$at, this.$fit("u32", "code", value));
  }

  get reason(): number {
    return this.$live("reason").pointer(this.$at + 8);
  }

  set reason(value: number) {
    this.$live("reason").setPointer(this.$at + 8, this.$fit("ptr", "reason", value));
  }

  get version(): number {
    return this.$live("version").u32(this.$at + 16);
  }

  set version(value: number) {
    this.$live("version").setU32(this.$at + 16, this.$fit("u32", "version", value));
  }
}

export class GstRTSPMessage_type_data_data extends Struct {
  static readonly size = 1;
  static readonly align = 1;
  static readonly fields = {
    channel: { offset: 0, size: 1, kind: "u8" },
  } as const;

  get channel(): number {
    return this.$live("channel").u8(this.$at);
  }

  set channel(value: number) {
    this.$live("channel").setU8(this.$at, this.$fit("u8", "channel", value));
  }
}

export class GstRTSPMessage_type_data extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    request: { offset: 0, size: 24, kind: "struct", type: "GstRTSPMessage_type_data_request" },
    response: { offset: 0, size: 24, kind: "struct", type: "GstRTSPMessage_type_data_response" },
    data: { offset: 0, size: 1, kind: "struct", type: "GstRTSPMessage_type_data_data" },
  } as const;

  get request(): GstRTSPMessage_type_data_request {
    return new GstRTSPMessage_type_data_request(this.$live("request"), this.$at);
  }

  get response(): GstRTSPMessage_type_data_response {
    return new GstRTSPMessage_type_data_response(this.$live("response"), this.$at);
  }

  get data(): GstRTSPMessage_type_data_data {
    return new GstRTSPMessage_type_data_data(this.$live("data"), this.$at);
  }
}

export class GstRTSPMessage extends Struct {
  static readonly size = 88;
  static readonly align = 8;
  static readonly fields = {
    type: { offset: 0, size: 4, kind: "u32", enum: "GstRTSPMsgType" },
    type_data: { offset: 8, size: 24, kind: "struct", type: "GstRTSPMessage_type_data" },
    hdr_fields: { offset: 32, size: 8, kind: "ptr", to: "GArray" },
    body: { offset: 40, size: 8, kind: "ptr" },
    body_size: { offset: 48, size: 4, kind: "u32" },
    body_buffer: { offset: 56, size: 8, kind: "ptr", to: "GstBuffer" },
    _gst_reserved: { offset: 64, size: 24, kind: "array", of: "ptr", length: 3 },
  } as const;

  get type(): number {
    return this.$live("type").u32(this.$at);
  }

  set type(value: number) {
    this.$live("type").setU32(this.$at, this.$fit("u32", "type", value));
  }

  get type_data(): GstRTSPMessage_type_data {
    return new GstRTSPMessage_type_data(this.$live("type_data"), this.$at + 8);
  }

  get hdr_fields(): number {
    return this.$live("hdr_fields").pointer(this.$at + 32);
  }

  set hdr_fields(value: number) {
    this.$live("hdr_fields").setPointer(this.$at + 32, this.$fit("ptr", "hdr_fields", value));
  }

  get body(): number {
    return this.$live("body").pointer(this.$at + 40);
  }

  set body(value: number) {
    this.$live("body").setPointer(this.$at + 40, this.$fit("ptr", "body", value));
  }

  get body_size(): number {
    return this.$live("body_size").u32(this.$at + 48);
  }

  set body_size(value: number) {
    this.$live("body_size").setU32(this.$at + 48, this.$fit("u32", "body_size", value));
  }

  get body_buffer(): number {
    return this.$live("body_buffer").pointer(this.$at + 56);
  }

  set body_buffer(value: number) {
    this.$live("body_buffer").setPointer(this.$at + 56, this.$fit("ptr", "body_buffer", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 64, 3, "ptr");
  }
}

export class GstRTSPAuthCredential extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    scheme: { offset: 0, size: 4, kind: "u32", enum: "GstRTSPAuthMethod" },
    params: { offset: 8, size: 8, kind: "ptr" },
    authorization: { offset: 16, size: 8, kind: "ptr" },
  } as const;

  get scheme(): number {
    return this.$live("scheme").u32(this.$at);
  }

  set scheme(value: number) {
    this.$live("scheme").setU32(this.$at, this.$fit("u32", "scheme", value));
  }

  get params(): number {
    return this.$live("params").pointer(this.$at + 8);
  }

  set params(value: number) {
    this.$live("params").setPointer(this.$at + 8, this.$fit("ptr", "params", value));
  }

  get authorization(): number {
    return this.$live("authorization").pointer(this.$at + 16);
  }

  set authorization(value: number) {
    this.$live("authorization").setPointer(this.$at + 16, this.$fit("ptr", "authorization", value));
  }
}

export class GstRTSPAuthParam extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    name: { offset: 0, size: 8, kind: "ptr" },
    value: { offset: 8, size: 8, kind: "ptr" },
  } as const;

  get name(): number {
    return this.$live("name").pointer(this.$at);
  }

  set name(value: number) {
    this.$live("name").setPointer(this.$at, this.$fit("ptr", "name", value));
  }

  get value(): number {
    return this.$live("value").pointer(this.$at + 8);
  }

  set value(value: number) {
    this.$live("value").setPointer(this.$at + 8, this.$fit("ptr", "value", value));
  }
}
