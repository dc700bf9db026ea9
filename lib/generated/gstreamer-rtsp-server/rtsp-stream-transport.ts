// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  gst_rtsp_stream_transport_get_type: { args: [], returns: "u64" },
  gst_rtsp_stream_transport_new: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_rtsp_stream_transport_get_stream: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_stream_transport_set_transport: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_stream_transport_get_transport: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_stream_transport_set_url: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_stream_transport_get_url: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_stream_transport_get_rtpinfo: { args: ["ptr", "u64"], returns: "ptr" },
  gst_rtsp_stream_transport_set_callbacks: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_rtsp_stream_transport_set_list_callbacks: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_rtsp_stream_transport_set_keepalive: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_rtsp_stream_transport_set_message_sent: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_rtsp_stream_transport_set_message_sent_full: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_rtsp_stream_transport_keep_alive: { args: ["ptr"], returns: "void" },
  gst_rtsp_stream_transport_message_sent: { args: ["ptr"], returns: "void" },
  gst_rtsp_stream_transport_set_active: { args: ["ptr", "i32"], returns: "i32" },
  gst_rtsp_stream_transport_set_timed_out: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_stream_transport_is_timed_out: { args: ["ptr"], returns: "i32" },
  gst_rtsp_stream_transport_send_rtp: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_stream_transport_send_rtcp: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_stream_transport_send_rtp_list: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_stream_transport_send_rtcp_list: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_stream_transport_recv_data: { args: ["ptr", "u32", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  GstRTSPSendFunc: { args: ["ptr", "u8", "ptr"], returns: "i32" },
  GstRTSPSendListFunc: { args: ["ptr", "u8", "ptr"], returns: "i32" },
  GstRTSPKeepAliveFunc: { args: ["ptr"], returns: "void" },
  GstRTSPMessageSentFunc: { args: ["ptr"], returns: "void" },
  GstRTSPMessageSentFuncFull: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export class GstRTSPStreamTransport extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GstRTSPStreamTransportPrivate" },
    _gst_reserved: { offset: 32, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GObject {
    return new GObject(this.$live("parent"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 24);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 24, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 32, 4, "ptr");
  }
}

export class GstRTSPStreamTransportClass extends Struct {
  static readonly size = 168;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    _gst_reserved: { offset: 136, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 136, 4, "ptr");
  }
}
