// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_rtsp_url_get_type: { args: [], returns: "u64" },
  gst_rtsp_url_parse: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_url_copy: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_url_free: { args: ["ptr"], returns: "void" },
  gst_rtsp_url_get_request_uri: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_url_get_request_uri_with_control: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_rtsp_url_decode_path_components: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_url_set_port: { args: ["ptr", "u16"], returns: "i32" },
  gst_rtsp_url_get_port: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const constants = {
  GST_RTSP_DEFAULT_PORT: 554,
} as const;

export class GstRTSPUrl extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    transports: { offset: 0, size: 4, kind: "u32", enum: "GstRTSPLowerTrans" },
    family: { offset: 4, size: 4, kind: "u32", enum: "GstRTSPFamily" },
    user: { offset: 8, size: 8, kind: "ptr" },
    passwd: { offset: 16, size: 8, kind: "ptr" },
    host: { offset: 24, size: 8, kind: "ptr" },
    port: { offset: 32, size: 2, kind: "u16" },
    abspath: { offset: 40, size: 8, kind: "ptr" },
    query: { offset: 48, size: 8, kind: "ptr" },
  } as const;

  get transports(): number {
    return this.$live("transports").u32(this.$at);
  }

  set transports(value: number) {
    this.$live("transports").setU32(this.$at, this.$fit("u32", "transports", value));
  }

  get family(): number {
    return this.$live("family").u32(this.$at + 4);
  }

  set family(value: number) {
    this.$live("family").setU32(this.$at + 4, this.$fit("u32", "family", value));
  }

  get user(): number {
    return this.$live("user").pointer(this.$at + 8);
  }

  set user(value: number) {
    this.$live("user").setPointer(this.$at + 8, this.$fit("ptr", "user", value));
  }

  get passwd(): number {
    return this.$live("passwd").pointer(this.$at + 16);
  }

  set passwd(value: number) {
    this.$live("passwd").setPointer(this.$at + 16, this.$fit("ptr", "passwd", value));
  }

  get host(): number {
    return this.$live("host").pointer(this.$at + 24);
  }

  set host(value: number) {
    this.$live("host").setPointer(this.$at + 24, this.$fit("ptr", "host", value));
  }

  get port(): number {
    return this.$live("port").u16(this.$at + 32);
  }

  set port(value: number) {
    this.$live("port").setU16(this.$at + 32, this.$fit("u16", "port", value));
  }

  get abspath(): number {
    return this.$live("abspath").pointer(this.$at + 40);
  }

  set abspath(value: number) {
    this.$live("abspath").setPointer(this.$at + 40, this.$fit("ptr", "abspath", value));
  }

  get query(): number {
    return this.$live("query").pointer(this.$at + 48);
  }

  set query(value: number) {
    this.$live("query").setPointer(this.$at + 48, this.$fit("ptr", "query", value));
  }
}
