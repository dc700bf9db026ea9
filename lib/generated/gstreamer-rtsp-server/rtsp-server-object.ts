// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  gst_rtsp_server_get_type: { args: [], returns: "u64" },
  gst_rtsp_server_new: { args: [], returns: "ptr" },
  gst_rtsp_server_set_address: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_server_get_address: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_server_set_service: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_server_get_service: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_server_set_backlog: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_server_get_backlog: { args: ["ptr"], returns: "i32" },
  gst_rtsp_server_get_bound_port: { args: ["ptr"], returns: "i32" },
  gst_rtsp_server_set_session_pool: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_server_get_session_pool: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_server_set_mount_points: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_server_get_mount_points: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_server_set_content_length_limit: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_server_get_content_length_limit: { args: ["ptr"], returns: "u32" },
  gst_rtsp_server_set_auth: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_server_get_auth: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_server_set_thread_pool: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_server_get_thread_pool: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_server_transfer_connection: { args: ["ptr", "ptr", "ptr", "i32", "ptr"], returns: "i32" },
  gst_rtsp_server_io_func: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_rtsp_server_create_socket: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_rtsp_server_create_source: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_rtsp_server_attach: { args: ["ptr", "ptr"], returns: "u32" },
  gst_rtsp_server_client_filter: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  GstRTSPServerClientFilterFunc: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  "GstRTSPServerClass.create_client": { args: ["ptr"], returns: "ptr" },
  "GstRTSPServerClass.client_connected": { args: ["ptr", "ptr"], returns: "void" },
} as const;

export class GstRTSPServer extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GstRTSPServerPrivate" },
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

export class GstRTSPServerClass extends Struct {
  static readonly size = 312;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    create_client: { offset: 136, size: 8, kind: "ptr", callback: "GstRTSPServerClass.create_client" },
    client_connected: { offset: 144, size: 8, kind: "ptr", callback: "GstRTSPServerClass.client_connected" },
    _gst_reserved: { offset: 152, size: 160, kind: "array", of: "ptr", length: 20 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get create_client(): number {
    return this.$live("create_client").pointer(this.$at + 136);
  }

  set create_client(value: number) {
    this.$live("create_client").setPointer(this.$at + 136, this.$fit("ptr", "create_client", value));
  }

  get client_connected(): number {
    return this.$live("client_connected").pointer(this.$at + 144);
  }

  set client_connected(value: number) {
    this.$live("client_connected").setPointer(this.$at + 144, this.$fit("ptr", "client_connected", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 152, 20, "ptr");
  }
}
