// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  gst_rtsp_transport_mode_get_type: { args: [], returns: "u64" },
  gst_rtsp_suspend_mode_get_type: { args: [], returns: "u64" },
  gst_rtsp_publish_clock_mode_get_type: { args: [], returns: "u64" },
  gst_rtsp_media_get_type: { args: [], returns: "u64" },
  gst_rtsp_media_new: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_media_get_element: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_media_take_pipeline: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_media_get_status: { args: ["ptr"], returns: "u32" },
  gst_rtsp_media_set_permissions: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_media_get_permissions: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_media_set_shared: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_media_is_shared: { args: ["ptr"], returns: "i32" },
  gst_rtsp_media_set_stop_on_disconnect: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_media_is_stop_on_disconnect: { args: ["ptr"], returns: "i32" },
  gst_rtsp_media_set_transport_mode: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_media_get_transport_mode: { args: ["ptr"], returns: "u32" },
  gst_rtsp_media_set_reusable: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_media_is_reusable: { args: ["ptr"], returns: "i32" },
  gst_rtsp_media_set_profiles: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_media_get_profiles: { args: ["ptr"], returns: "u32" },
  gst_rtsp_media_set_protocols: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_media_get_protocols: { args: ["ptr"], returns: "u32" },
  gst_rtsp_media_set_eos_shutdown: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_media_is_eos_shutdown: { args: ["ptr"], returns: "i32" },
  gst_rtsp_media_set_address_pool: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_media_get_address_pool: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_media_set_multicast_iface: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_media_get_multicast_iface: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_media_set_buffer_size: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_media_get_buffer_size: { args: ["ptr"], returns: "u32" },
  gst_rtsp_media_set_retransmission_time: { args: ["ptr", "u64"], returns: "void" },
  gst_rtsp_media_get_retransmission_time: { args: ["ptr"], returns: "u64" },
  gst_rtsp_media_set_do_retransmission: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_media_get_do_retransmission: { args: ["ptr"], returns: "i32" },
  gst_rtsp_media_set_latency: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_media_get_latency: { args: ["ptr"], returns: "u32" },
  gst_rtsp_media_use_time_provider: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_media_is_time_provider: { args: ["ptr"], returns: "i32" },
  gst_rtsp_media_get_time_provider: { args: ["ptr", "ptr", "u16"], returns: "ptr" },
  gst_rtsp_media_set_clock: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_media_set_publish_clock_mode: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_media_get_publish_clock_mode: { args: ["ptr"], returns: "u32" },
  gst_rtsp_media_set_max_mcast_ttl: { args: ["ptr", "u32"], returns: "i32" },
  gst_rtsp_media_get_max_mcast_ttl: { args: ["ptr"], returns: "u32" },
  gst_rtsp_media_set_bind_mcast_address: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_media_is_bind_mcast_address: { args: ["ptr"], returns: "i32" },
  gst_rtsp_media_set_dscp_qos: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_media_get_dscp_qos: { args: ["ptr"], returns: "i32" },
  gst_rtsp_media_prepare: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_media_unprepare: { args: ["ptr"], returns: "i32" },
  gst_rtsp_media_set_suspend_mode: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_media_get_suspend_mode: { args: ["ptr"], returns: "u32" },
  gst_rtsp_media_suspend: { args: ["ptr"], returns: "i32" },
  gst_rtsp_media_unsuspend: { args: ["ptr"], returns: "i32" },
  gst_rtsp_media_setup_sdp: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_media_handle_sdp: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_media_collect_streams: { args: ["ptr"], returns: "void" },
  gst_rtsp_media_create_stream: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_rtsp_media_lock: { args: ["ptr"], returns: "void" },
  gst_rtsp_media_unlock: { args: ["ptr"], returns: "void" },
  gst_rtsp_media_get_clock: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_media_get_base_time: { args: ["ptr"], returns: "u64" },
  gst_rtsp_media_n_streams: { args: ["ptr"], returns: "u32" },
  gst_rtsp_media_get_stream: { args: ["ptr", "u32"], returns: "ptr" },
  gst_rtsp_media_find_stream: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_rtsp_media_seek: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_media_seek_full: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  gst_rtsp_media_seek_trickmode: { args: ["ptr", "ptr", "u32", "f64", "u64"], returns: "i32" },
  gst_rtsp_media_seekable: { args: ["ptr"], returns: "i64" },
  gst_rtsp_media_get_range_string: { args: ["ptr", "i32", "u32"], returns: "ptr" },
  gst_rtsp_media_get_rates: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_media_set_state: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_rtsp_media_set_pipeline_state: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_media_complete_pipeline: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_media_is_receive_only: { args: ["ptr"], returns: "i32" },
  gst_rtsp_media_has_completed_sender: { args: ["ptr"], returns: "i32" },
  gst_rtsp_media_set_rate_control: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_media_get_rate_control: { args: ["ptr"], returns: "i32" },
} as const;

export const callbacks = {
  "GstRTSPMediaClass.handle_message": { args: ["ptr", "ptr"], returns: "i32" },
  "GstRTSPMediaClass.prepare": { args: ["ptr", "ptr"], returns: "i32" },
  "GstRTSPMediaClass.unprepare": { args: ["ptr"], returns: "i32" },
  "GstRTSPMediaClass.suspend": { args: ["ptr"], returns: "i32" },
  "GstRTSPMediaClass.unsuspend": { args: ["ptr"], returns: "i32" },
  "GstRTSPMediaClass.convert_range": { args: ["ptr", "ptr", "u32"], returns: "i32" },
  "GstRTSPMediaClass.query_position": { args: ["ptr", "ptr"], returns: "i32" },
  "GstRTSPMediaClass.query_stop": { args: ["ptr", "ptr"], returns: "i32" },
  "GstRTSPMediaClass.create_rtpbin": { args: ["ptr"], returns: "ptr" },
  "GstRTSPMediaClass.setup_rtpbin": { args: ["ptr", "ptr"], returns: "i32" },
  "GstRTSPMediaClass.setup_sdp": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstRTSPMediaClass.new_stream": { args: ["ptr", "ptr"], returns: "void" },
  "GstRTSPMediaClass.removed_stream": { args: ["ptr", "ptr"], returns: "void" },
  "GstRTSPMediaClass.prepared": { args: ["ptr"], returns: "void" },
  "GstRTSPMediaClass.unprepared": { args: ["ptr"], returns: "void" },
  "GstRTSPMediaClass.target_state": { args: ["ptr", "u32"], returns: "void" },
  "GstRTSPMediaClass.new_state": { args: ["ptr", "u32"], returns: "void" },
  "GstRTSPMediaClass.handle_sdp": { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const GstRTSPMediaStatus = {
  GST_RTSP_MEDIA_STATUS_UNPREPARED: 0,
  GST_RTSP_MEDIA_STATUS_UNPREPARING: 1,
  GST_RTSP_MEDIA_STATUS_PREPARING: 2,
  GST_RTSP_MEDIA_STATUS_PREPARED: 3,
  GST_RTSP_MEDIA_STATUS_SUSPENDED: 4,
  GST_RTSP_MEDIA_STATUS_ERROR: 5,
} as const;
export type GstRTSPMediaStatus = (typeof GstRTSPMediaStatus)[keyof typeof GstRTSPMediaStatus];

export const GstRTSPSuspendMode = {
  GST_RTSP_SUSPEND_MODE_NONE: 0,
  GST_RTSP_SUSPEND_MODE_PAUSE: 1,
  GST_RTSP_SUSPEND_MODE_RESET: 2,
} as const;
export type GstRTSPSuspendMode = (typeof GstRTSPSuspendMode)[keyof typeof GstRTSPSuspendMode];

export const GstRTSPTransportMode = {
  GST_RTSP_TRANSPORT_MODE_PLAY: 1,
  GST_RTSP_TRANSPORT_MODE_RECORD: 2,
} as const;
export type GstRTSPTransportMode = (typeof GstRTSPTransportMode)[keyof typeof GstRTSPTransportMode];

export const GstRTSPPublishClockMode = {
  GST_RTSP_PUBLISH_CLOCK_MODE_NONE: 0,
  GST_RTSP_PUBLISH_CLOCK_MODE_CLOCK: 1,
  GST_RTSP_PUBLISH_CLOCK_MODE_CLOCK_AND_OFFSET: 2,
} as const;
export type GstRTSPPublishClockMode = (typeof GstRTSPPublishClockMode)[keyof typeof GstRTSPPublishClockMode];

export class GstRTSPMedia extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GstRTSPMediaPrivate" },
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

export class GstRTSPMediaClass extends Struct {
  static readonly size = 432;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    handle_message: { offset: 136, size: 8, kind: "ptr", callback: "GstRTSPMediaClass.handle_message" },
    prepare: { offset: 144, size: 8, kind: "ptr", callback: "GstRTSPMediaClass.prepare" },
    unprepare: { offset: 152, size: 8, kind: "ptr", callback: "GstRTSPMediaClass.unprepare" },
    suspend: { offset: 160, size: 8, kind: "ptr", callback: "GstRTSPMediaClass.suspend" },
    unsuspend: { offset: 168, size: 8, kind: "ptr", callback: "GstRTSPMediaClass.unsuspend" },
    convert_range: { offset: 176, size: 8, kind: "ptr", callback: "GstRTSPMediaClass.convert_range" },
    query_position: { offset: 184, size: 8, kind: "ptr", callback: "GstRTSPMediaClass.query_position" },
    query_stop: { offset: 192, size: 8, kind: "ptr", callback: "GstRTSPMediaClass.query_stop" },
    create_rtpbin: { offset: 200, size: 8, kind: "ptr", callback: "GstRTSPMediaClass.create_rtpbin" },
    setup_rtpbin: { offset: 208, size: 8, kind: "ptr", callback: "GstRTSPMediaClass.setup_rtpbin" },
    setup_sdp: { offset: 216, size: 8, kind: "ptr", callback: "GstRTSPMediaClass.setup_sdp" },
    new_stream: { offset: 224, size: 8, kind: "ptr", callback: "GstRTSPMediaClass.new_stream" },
    removed_stream: { offset: 232, size: 8, kind: "ptr", callback: "GstRTSPMediaClass.removed_stream" },
    prepared: { offset: 240, size: 8, kind: "ptr", callback: "GstRTSPMediaClass.prepared" },
    unprepared: { offset: 248, size: 8, kind: "ptr", callback: "GstRTSPMediaClass.unprepared" },
    target_state: { offset: 256, size: 8, kind: "ptr", callback: "GstRTSPMediaClass.target_state" },
    new_state: { offset: 264, size: 8, kind: "ptr", callback: "GstRTSPMediaClass.new_state" },
    handle_sdp: { offset: 272, size: 8, kind: "ptr", callback: "GstRTSPMediaClass.handle_sdp" },
    _gst_reserved: { offset: 280, size: 152, kind: "array", of: "ptr", length: 19 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get handle_message(): number {
    return this.$live("handle_message").pointer(this.$at + 136);
  }

  set handle_message(value: number) {
    this.$live("handle_message").setPointer(this.$at + 136, this.$fit("ptr", "handle_message", value));
  }

  get prepare(): number {
    return this.$live("prepare").pointer(this.$at + 144);
  }

  set prepare(value: number) {
    this.$live("prepare").setPointer(this.$at + 144, this.$fit("ptr", "prepare", value));
  }

  get unprepare(): number {
    return this.$live("unprepare").pointer(this.$at + 152);
  }

  set unprepare(value: number) {
    this.$live("unprepare").setPointer(this.$at + 152, this.$fit("ptr", "unprepare", value));
  }

  get suspend(): number {
    return this.$live("suspend").pointer(this.$at + 160);
  }

  set suspend(value: number) {
    this.$live("suspend").setPointer(this.$at + 160, this.$fit("ptr", "suspend", value));
  }

  get unsuspend(): number {
    return this.$live("unsuspend").pointer(this.$at + 168);
  }

  set unsuspend(value: number) {
    this.$live("unsuspend").setPointer(this.$at + 168, this.$fit("ptr", "unsuspend", value));
  }

  get convert_range(): number {
    return this.$live("convert_range").pointer(this.$at + 176);
  }

  set convert_range(value: number) {
    this.$live("convert_range").setPointer(this.$at + 176, this.$fit("ptr", "convert_range", value));
  }

  get query_position(): number {
    return this.$live("query_position").pointer(this.$at + 184);
  }

  set query_position(value: number) {
    this.$live("query_position").setPointer(this.$at + 184, this.$fit("ptr", "query_position", value));
  }

  get query_stop(): number {
    return this.$live("query_stop").pointer(this.$at + 192);
  }

  set query_stop(value: number) {
    this.$live("query_stop").setPointer(this.$at + 192, this.$fit("ptr", "query_stop", value));
  }

  get create_rtpbin(): number {
    return this.$live("create_rtpbin").pointer(this.$at + 200);
  }

  set create_rtpbin(value: number) {
    this.$live("create_rtpbin").setPointer(this.$at + 200, this.$fit("ptr", "create_rtpbin", value));
  }

  get setup_rtpbin(): number {
    return this.$live("setup_rtpbin").pointer(this.$at + 208);
  }

  set setup_rtpbin(value: number) {
    this.$live("setup_rtpbin").setPointer(this.$at + 208, this.$fit("ptr", "setup_rtpbin", value));
  }

  get setup_sdp(): number {
    return this.$live("setup_sdp").pointer(this.$at + 216);
  }

  set setup_sdp(value: number) {
    this.$live("setup_sdp").setPointer(this.$at + 216, this.$fit("ptr", "setup_sdp", value));
  }

  get new_stream(): number {
    return this.$live("new_stream").pointer(this.$at + 224);
  }

  set new_stream(value: number) {
    this.$live("new_stream").setPointer(this.$at + 224, this.$fit("ptr", "new_stream", value));
  }

  get removed_stream(): number {
    return this.$live("removed_stream").pointer(this.$at + 232);
  }

  set removed_stream(value: number) {
    this.$live("removed_stream").setPointer(this.$at + 232, this.$fit("ptr", "removed_stream", value));
  }

  get prepared(): number {
    return this.$live("prepared").pointer(this.$at + 240);
  }

  set prepared(value: number) {
    this.$live("prepared").setPointer(this.$at + 240, this.$fit("ptr", "prepared", value));
  }

  get unprepared(): number {
    return this.$live("unprepared").pointer(this.$at + 248);
  }

  set unprepared(value: number) {
    this.$live("unprepared").setPointer(this.$at + 248, this.$fit("ptr", "unprepared", value));
  }

  get target_state(): number {
    return this.$live("target_state").pointer(this.$at + 256);
  }

  set target_state(value: number) {
    this.$live("target_state").setPointer(this.$at + 256, this.$fit("ptr", "target_state", value));
  }

  get new_state(): number {
    return this.$live("new_state").pointer(this.$at + 264);
  }

  set new_state(value: number) {
    this.$live("new_state").setPointer(this.$at + 264, this.$fit("ptr", "new_state", value));
  }

  get handle_sdp(): number {
    return this.$live("handle_sdp").pointer(this.$at + 272);
  }

  set handle_sdp(value: number) {
    this.$live("handle_sdp").setPointer(this.$at + 272, this.$fit("ptr", "handle_sdp", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 280, 19, "ptr");
  }
}
