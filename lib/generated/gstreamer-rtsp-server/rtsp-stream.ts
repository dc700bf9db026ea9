// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  gst_rtsp_stream_get_type: { args: [], returns: "u64" },
  gst_rtsp_stream_new: { args: ["u32", "ptr", "ptr"], returns: "ptr" },
  gst_rtsp_stream_get_index: { args: ["ptr"], returns: "u32" },
  gst_rtsp_stream_get_pt: { args: ["ptr"], returns: "u32" },
  gst_rtsp_stream_get_srcpad: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_stream_get_sinkpad: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_stream_set_control: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_stream_get_control: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_stream_has_control: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_stream_set_mtu: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_stream_get_mtu: { args: ["ptr"], returns: "u32" },
  gst_rtsp_stream_set_dscp_qos: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_stream_get_dscp_qos: { args: ["ptr"], returns: "i32" },
  gst_rtsp_stream_is_transport_supported: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_stream_set_profiles: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_stream_get_profiles: { args: ["ptr"], returns: "u32" },
  gst_rtsp_stream_set_protocols: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_stream_get_protocols: { args: ["ptr"], returns: "u32" },
  gst_rtsp_stream_set_address_pool: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_stream_get_address_pool: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_stream_set_multicast_iface: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_stream_get_multicast_iface: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_stream_reserve_address: { args: ["ptr", "ptr", "u32", "u32", "u32"], returns: "ptr" },
  gst_rtsp_stream_join_bin: { args: ["ptr", "ptr", "ptr", "u32"], returns: "i32" },
  gst_rtsp_stream_leave_bin: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_stream_get_joined_bin: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_stream_set_blocked: { args: ["ptr", "i32"], returns: "i32" },
  gst_rtsp_stream_is_blocking: { args: ["ptr"], returns: "i32" },
  gst_rtsp_stream_unblock_linked: { args: ["ptr"], returns: "i32" },
  gst_rtsp_stream_set_client_side: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_stream_is_client_side: { args: ["ptr"], returns: "i32" },
  gst_rtsp_stream_get_server_port: { args: ["ptr", "ptr", "u32"], returns: "void" },
  gst_rtsp_stream_get_multicast_address: { args: ["ptr", "u32"], returns: "ptr" },
  gst_rtsp_stream_get_rtpsession: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_stream_get_srtp_encoder: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_stream_get_ssrc: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_stream_get_rtpinfo: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_stream_get_rates: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_stream_get_caps: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_stream_recv_rtp: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_stream_recv_rtcp: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_stream_add_transport: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_stream_remove_transport: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_stream_get_rtp_socket: { args: ["ptr", "u32"], returns: "ptr" },
  gst_rtsp_stream_get_rtcp_socket: { args: ["ptr", "u32"], returns: "ptr" },
  gst_rtsp_stream_get_rtp_multicast_socket: { args: ["ptr", "u32"], returns: "ptr" },
  gst_rtsp_stream_get_rtcp_multicast_socket: { args: ["ptr", "u32"], returns: "ptr" },
  gst_rtsp_stream_add_multicast_client_address: { args: ["ptr", "ptr", "u32", "u32", "u32"], returns: "i32" },
  gst_rtsp_stream_get_multicast_client_addresses: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_stream_update_crypto: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_rtsp_stream_query_position: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_stream_query_stop: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_stream_seekable: { args: ["ptr"], returns: "i32" },
  gst_rtsp_stream_set_seqnum_offset: { args: ["ptr", "u16"], returns: "void" },
  gst_rtsp_stream_get_current_seqnum: { args: ["ptr"], returns: "u16" },
  gst_rtsp_stream_set_retransmission_time: { args: ["ptr", "u64"], returns: "void" },
  gst_rtsp_stream_get_retransmission_time: { args: ["ptr"], returns: "u64" },
  gst_rtsp_stream_get_retransmission_pt: { args: ["ptr"], returns: "u32" },
  gst_rtsp_stream_set_retransmission_pt: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_stream_set_buffer_size: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_stream_get_buffer_size: { args: ["ptr"], returns: "u32" },
  gst_rtsp_stream_set_pt_map: { args: ["ptr", "u32", "ptr"], returns: "void" },
  gst_rtsp_stream_request_aux_sender: { args: ["ptr", "u32"], returns: "ptr" },
  gst_rtsp_stream_request_aux_receiver: { args: ["ptr", "u32"], returns: "ptr" },
  gst_rtsp_stream_allocate_udp_sockets: { args: ["ptr", "u32", "ptr", "i32"], returns: "i32" },
  gst_rtsp_stream_set_publish_clock_mode: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_stream_get_publish_clock_mode: { args: ["ptr"], returns: "u32" },
  gst_rtsp_stream_set_max_mcast_ttl: { args: ["ptr", "u32"], returns: "i32" },
  gst_rtsp_stream_get_max_mcast_ttl: { args: ["ptr"], returns: "u32" },
  gst_rtsp_stream_verify_mcast_ttl: { args: ["ptr", "u32"], returns: "i32" },
  gst_rtsp_stream_set_bind_mcast_address: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_stream_is_bind_mcast_address: { args: ["ptr"], returns: "i32" },
  gst_rtsp_stream_complete_stream: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_stream_is_complete: { args: ["ptr"], returns: "i32" },
  gst_rtsp_stream_is_sender: { args: ["ptr"], returns: "i32" },
  gst_rtsp_stream_is_receiver: { args: ["ptr"], returns: "i32" },
  gst_rtsp_stream_handle_keymgmt: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_stream_get_ulpfec_enabled: { args: ["ptr"], returns: "i32" },
  gst_rtsp_stream_set_ulpfec_pt: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_stream_get_ulpfec_pt: { args: ["ptr"], returns: "u32" },
  gst_rtsp_stream_request_ulpfec_decoder: { args: ["ptr", "ptr", "u32"], returns: "ptr" },
  gst_rtsp_stream_request_ulpfec_encoder: { args: ["ptr", "u32"], returns: "ptr" },
  gst_rtsp_stream_set_ulpfec_percentage: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_stream_get_ulpfec_percentage: { args: ["ptr"], returns: "u32" },
  gst_rtsp_stream_set_rate_control: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_stream_get_rate_control: { args: ["ptr"], returns: "i32" },
  gst_rtsp_stream_unblock_rtcp: { args: ["ptr"], returns: "void" },
  gst_rtsp_stream_transport_filter: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  GstRTSPStreamTransportFilterFunc: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
} as const;

export class GstRTSPStream extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GstRTSPStreamPrivate" },
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

export class GstRTSPStreamClass extends Struct {
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
