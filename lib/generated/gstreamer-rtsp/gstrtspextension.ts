// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  gst_rtsp_extension_get_type: { args: [], returns: "u64" },
  gst_rtsp_extension_detect_server: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_extension_before_send: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_extension_after_send: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_extension_parse_sdp: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_extension_setup_media: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_extension_configure_stream: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_extension_get_transports: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_rtsp_extension_stream_select: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_extension_receive_request: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_extension_send: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  "GstRTSPExtensionInterface.detect_server": { args: ["ptr", "ptr"], returns: "i32" },
  "GstRTSPExtensionInterface.before_send": { args: ["ptr", "ptr"], returns: "i32" },
  "GstRTSPExtensionInterface.after_send": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstRTSPExtensionInterface.parse_sdp": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstRTSPExtensionInterface.setup_media": { args: ["ptr", "ptr"], returns: "i32" },
  "GstRTSPExtensionInterface.configure_stream": { args: ["ptr", "ptr"], returns: "i32" },
  "GstRTSPExtensionInterface.get_transports": { args: ["ptr", "u32", "ptr"], returns: "i32" },
  "GstRTSPExtensionInterface.stream_select": { args: ["ptr", "ptr"], returns: "i32" },
  "GstRTSPExtensionInterface.send": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstRTSPExtensionInterface.receive_request": { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export class GstRTSPExtensionInterface extends Struct {
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    detect_server: { offset: 16, size: 8, kind: "ptr", callback: "GstRTSPExtensionInterface.detect_server" },
    before_send: { offset: 24, size: 8, kind: "ptr", callback: "GstRTSPExtensionInterface.before_send" },
    after_send: { offset: 32, size: 8, kind: "ptr", callback: "GstRTSPExtensionInterface.after_send" },
    parse_sdp: { offset: 40, size: 8, kind: "ptr", callback: "GstRTSPExtensionInterface.parse_sdp" },
    setup_media: { offset: 48, size: 8, kind: "ptr", callback: "GstRTSPExtensionInterface.setup_media" },
    configure_stream: { offset: 56, size: 8, kind: "ptr", callback: "GstRTSPExtensionInterface.configure_stream" },
    get_transports: { offset: 64, size: 8, kind: "ptr", callback: "GstRTSPExtensionInterface.get_transports" },
    stream_select: { offset: 72, size: 8, kind: "ptr", callback: "GstRTSPExtensionInterface.stream_select" },
    send: { offset: 80, size: 8, kind: "ptr", callback: "GstRTSPExtensionInterface.send" },
    receive_request: { offset: 88, size: 8, kind: "ptr", callback: "GstRTSPExtensionInterface.receive_request" },
    _gst_reserved: { offset: 96, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GTypeInterface {
    return new GTypeInterface(this.$live("parent"), this.$at);
  }

  get detect_server(): number {
    return this.$live("detect_server").pointer(this.$at + 16);
  }

  set detect_server(value: number) {
    this.$live("detect_server").setPointer(this.$at + 16, this.$fit("ptr", "detect_server", value));
  }

  get before_send(): number {
    return this.$live("before_send").pointer(this.$at + 24);
  }

  set before_send(value: number) {
    this.$live("before_send").setPointer(this.$at + 24, this.$fit("ptr", "before_send", value));
  }

  get after_send(): number {
    return this.$live("after_send").pointer(this.$at + 32);
  }

  set after_send(value: number) {
    this.$live("after_send").setPointer(this.$at + 32, this.$fit("ptr", "after_send", value));
  }

  get parse_sdp(): number {
    return this.$live("parse_sdp").pointer(this.$at + 40);
  }

  set parse_sdp(value: number) {
    this.$live("parse_sdp").setPointer(this.$at + 40, this.$fit("ptr", "parse_sdp", value));
  }

  get setup_media(): number {
    return this.$live("setup_media").pointer(this.$at + 48);
  }

  set setup_media(value: number) {
    this.$live("setup_media").setPointer(this.$at + 48, this.$fit("ptr", "setup_media", value));
  }

  get configure_stream(): number {
    return this.$live("configure_stream").pointer(this.$at + 56);
  }

  set configure_stream(value: number) {
    this.$live("configure_stream").setPointer(this.$at + 56, this.$fit("ptr", "configure_stream", value));
  }

  get get_transports(): number {
    return this.$live("get_transports").pointer(this.$at + 64);
  }

  set get_transports(value: number) {
    this.$live("get_transports").setPointer(this.$at + 64, this.$fit("ptr", "get_transports", value));
  }

  get stream_select(): number {
    return this.$live("stream_select").pointer(this.$at + 72);
  }

  set stream_select(value: number) {
    this.$live("stream_select").setPointer(this.$at + 72, this.$fit("ptr", "stream_select", value));
  }

  get send(): number {
    return this.$live("send").pointer(this.$at + 80);
  }

  set send(value: number) {
    this.$live("send").setPointer(this.$at + 80, this.$fit("ptr", "send", value));
  }

  get receive_request(): number {
    return this.$live("receive_request").pointer(this.$at + 88);
  }

  set receive_request(value: number) {
    this.$live("receive_request").setPointer(this.$at + 88, this.$fit("ptr", "receive_request", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 96, 4, "ptr");
  }
}
