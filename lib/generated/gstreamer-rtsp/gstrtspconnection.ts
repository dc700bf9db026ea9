// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_rtsp_connection_create: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_connection_create_from_socket: { args: ["ptr", "ptr", "u16", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_connection_accept: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_connection_connect_usec: { args: ["ptr", "i64"], returns: "i32" },
  gst_rtsp_connection_connect_with_response_usec: { args: ["ptr", "i64", "ptr"], returns: "i32" },
  gst_rtsp_connection_close: { args: ["ptr"], returns: "i32" },
  gst_rtsp_connection_free: { args: ["ptr"], returns: "i32" },
  gst_rtsp_connection_get_tls: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_rtsp_connection_set_tls_validation_flags: { args: ["ptr", "u32"], returns: "i32" },
  gst_rtsp_connection_get_tls_validation_flags: { args: ["ptr"], returns: "u32" },
  gst_rtsp_connection_set_tls_database: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_connection_get_tls_database: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_connection_set_tls_interaction: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_connection_get_tls_interaction: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_connection_set_accept_certificate_func: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_rtsp_connection_read_usec: { args: ["ptr", "ptr", "u32", "i64"], returns: "i32" },
  gst_rtsp_connection_write_usec: { args: ["ptr", "ptr", "u32", "i64"], returns: "i32" },
  gst_rtsp_connection_send_usec: { args: ["ptr", "ptr", "i64"], returns: "i32" },
  gst_rtsp_connection_send_messages_usec: { args: ["ptr", "ptr", "u32", "i64"], returns: "i32" },
  gst_rtsp_connection_receive_usec: { args: ["ptr", "ptr", "i64"], returns: "i32" },
  gst_rtsp_connection_poll_usec: { args: ["ptr", "u32", "ptr", "i64"], returns: "i32" },
  gst_rtsp_connection_next_timeout_usec: { args: ["ptr"], returns: "i64" },
  gst_rtsp_connection_reset_timeout: { args: ["ptr"], returns: "i32" },
  gst_rtsp_connection_flush: { args: ["ptr", "i32"], returns: "i32" },
  gst_rtsp_connection_set_proxy: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  gst_rtsp_connection_set_auth: { args: ["ptr", "u32", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_connection_set_auth_param: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_rtsp_connection_clear_auth_params: { args: ["ptr"], returns: "void" },
  gst_rtsp_connection_set_qos_dscp: { args: ["ptr", "u32"], returns: "i32" },
  gst_rtsp_connection_set_content_length_limit: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_connection_get_url: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_connection_get_ip: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_connection_set_ip: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_connection_get_read_socket: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_connection_get_write_socket: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_connection_set_http_mode: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_connection_set_tunneled: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_connection_is_tunneled: { args: ["ptr"], returns: "i32" },
  gst_rtsp_connection_get_tunnelid: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_connection_do_tunnel: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_connection_set_remember_session_id: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_connection_get_remember_session_id: { args: ["ptr"], returns: "i32" },
  gst_rtsp_connection_set_ignore_x_server_reply: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_connection_get_ignore_x_server_reply: { args: ["ptr"], returns: "i32" },
  gst_rtsp_watch_new: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  gst_rtsp_watch_reset: { args: ["ptr"], returns: "void" },
  gst_rtsp_watch_unref: { args: ["ptr"], returns: "void" },
  gst_rtsp_watch_attach: { args: ["ptr", "ptr"], returns: "u32" },
  gst_rtsp_watch_set_send_backlog: { args: ["ptr", "u64", "u32"], returns: "void" },
  gst_rtsp_watch_get_send_backlog: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_rtsp_watch_write_data: { args: ["ptr", "ptr", "u32", "ptr"], returns: "i32" },
  gst_rtsp_watch_send_message: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_watch_send_messages: { args: ["ptr", "ptr", "u32", "ptr"], returns: "i32" },
  gst_rtsp_watch_wait_backlog_usec: { args: ["ptr", "i64"], returns: "i32" },
  gst_rtsp_watch_set_flushing: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_connection_connect: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_connection_connect_with_response: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_connection_read: { args: ["ptr", "ptr", "u32", "ptr"], returns: "i32" },
  gst_rtsp_connection_write: { args: ["ptr", "ptr", "u32", "ptr"], returns: "i32" },
  gst_rtsp_connection_send: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_connection_send_messages: { args: ["ptr", "ptr", "u32", "ptr"], returns: "i32" },
  gst_rtsp_connection_receive: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_connection_poll: { args: ["ptr", "u32", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_connection_next_timeout: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_watch_wait_backlog: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  GstRTSPConnectionAcceptCertificateFunc: { args: ["ptr", "ptr", "u32", "ptr"], returns: "i32" },
  "GstRTSPWatchFuncs.message_received": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstRTSPWatchFuncs.message_sent": { args: ["ptr", "u32", "ptr"], returns: "i32" },
  "GstRTSPWatchFuncs.closed": { args: ["ptr", "ptr"], returns: "i32" },
  "GstRTSPWatchFuncs.error": { args: ["ptr", "i32", "ptr"], returns: "i32" },
  "GstRTSPWatchFuncs.tunnel_start": { args: ["ptr", "ptr"], returns: "u32" },
  "GstRTSPWatchFuncs.tunnel_complete": { args: ["ptr", "ptr"], returns: "i32" },
  "GstRTSPWatchFuncs.error_full": { args: ["ptr", "i32", "ptr", "u32", "ptr"], returns: "i32" },
  "GstRTSPWatchFuncs.tunnel_lost": { args: ["ptr", "ptr"], returns: "i32" },
  "GstRTSPWatchFuncs.tunnel_http_response": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export class GstRTSPWatchFuncs extends Struct {
  static readonly size = 96;
  static readonly align = 8;
  static readonly fields = {
    message_received: { offset: 0, size: 8, kind: "ptr", callback: "GstRTSPWatchFuncs.message_received" },
    message_sent: { offset: 8, size: 8, kind: "ptr", callback: "GstRTSPWatchFuncs.message_sent" },
    closed: { offset: 16, size: 8, kind: "ptr", callback: "GstRTSPWatchFuncs.closed" },
    error: { offset: 24, size: 8, kind: "ptr", callback: "GstRTSPWatchFuncs.error" },
    tunnel_start: { offset: 32, size: 8, kind: "ptr", callback: "GstRTSPWatchFuncs.tunnel_start" },
    tunnel_complete: { offset: 40, size: 8, kind: "ptr", callback: "GstRTSPWatchFuncs.tunnel_complete" },
    error_full: { offset: 48, size: 8, kind: "ptr", callback: "GstRTSPWatchFuncs.error_full" },
    tunnel_lost: { offset: 56, size: 8, kind: "ptr", callback: "GstRTSPWatchFuncs.tunnel_lost" },
    tunnel_http_response: { offset: 64, size: 8, kind: "ptr", callback: "GstRTSPWatchFuncs.tunnel_http_response" },
    _gst_reserved: { offset: 72, size: 24, kind: "array", of: "ptr", length: 3 },
  } as const;

  get message_received(): number {
    return this.$live("message_received").pointer(this.$at);
  }

  set message_received(value: number) {
    this.$live("message_received").setPointer(this.$at, this.$fit("ptr", "message_received", value));
  }

  get message_sent(): number {
    return this.$live("message_sent").pointer(this.$at + 8);
  }

  set message_sent(value: number) {
    this.$live("message_sent").setPointer(this.$at + 8, this.$fit("ptr", "message_sent", value));
  }

  get closed(): number {
    return this.$live("closed").pointer(this.$at + 16);
  }

  set closed(value: number) {
    this.$live("closed").setPointer(this.$at + 16, this.$fit("ptr", "closed", value));
  }

  get error(): number {
    return this.$live("error").pointer(this.$at + 24);
  }

  set error(value: number) {
    this.$live("error").setPointer(this.$at + 24, this.$fit("ptr", "error", value));
  }

  get tunnel_start(): number {
    return this.$live("tunnel_start").pointer(this.$at + 32);
  }

  set tunnel_start(value: number) {
    this.$live("tunnel_start").setPointer(this.$at + 32, this.$fit("ptr", "tunnel_start", value));
  }

  get tunnel_complete(): number {
    return this.$live("tunnel_complete").pointer(this.$at + 40);
  }

  set tunnel_complete(value: number) {
    this.$live("tunnel_complete").setPointer(this.$at + 40, this.$fit("ptr", "tunnel_complete", value));
  }

  get error_full(): number {
    return this.$live("error_full").pointer(this.$at + 48);
  }

  set error_full(value: number) {
    this.$live("error_full").setPointer(this.$at + 48, this.$fit("ptr", "error_full", value));
  }

  get tunnel_lost(): number {
    return this.$live("tunnel_lost").pointer(this.$at + 56);
  }

  set tunnel_lost(value: number) {
    this.$live("tunnel_lost").setPointer(this.$at + 56, this.$fit("ptr", "tunnel_lost", value));
  }

  get tunnel_http_response(): number {
    return this.$live("tunnel_http_response").pointer(this.$at + 64);
  }

  set tunnel_http_response(value: number) {
    this.$live("tunnel_http_response").setPointer(this.$at + 64, this.$fit("ptr", "tunnel_http_response", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 72, 3, "ptr");
  }
}
