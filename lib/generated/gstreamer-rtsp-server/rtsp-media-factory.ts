// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  gst_rtsp_media_factory_get_type: { args: [], returns: "u64" },
  gst_rtsp_media_factory_new: { args: [], returns: "ptr" },
  gst_rtsp_media_factory_set_launch: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_media_factory_get_launch: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_media_factory_set_permissions: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_media_factory_get_permissions: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_media_factory_add_role_from_structure: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_media_factory_set_shared: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_media_factory_is_shared: { args: ["ptr"], returns: "i32" },
  gst_rtsp_media_factory_set_stop_on_disconnect: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_media_factory_is_stop_on_disonnect: { args: ["ptr"], returns: "i32" },
  gst_rtsp_media_factory_set_suspend_mode: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_media_factory_get_suspend_mode: { args: ["ptr"], returns: "u32" },
  gst_rtsp_media_factory_set_eos_shutdown: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_media_factory_is_eos_shutdown: { args: ["ptr"], returns: "i32" },
  gst_rtsp_media_factory_set_profiles: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_media_factory_get_profiles: { args: ["ptr"], returns: "u32" },
  gst_rtsp_media_factory_set_protocols: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_media_factory_get_protocols: { args: ["ptr"], returns: "u32" },
  gst_rtsp_media_factory_set_address_pool: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_media_factory_get_address_pool: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_media_factory_set_multicast_iface: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_media_factory_get_multicast_iface: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_media_factory_set_buffer_size: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_media_factory_get_buffer_size: { args: ["ptr"], returns: "u32" },
  gst_rtsp_media_factory_set_retransmission_time: { args: ["ptr", "u64"], returns: "void" },
  gst_rtsp_media_factory_get_retransmission_time: { args: ["ptr"], returns: "u64" },
  gst_rtsp_media_factory_set_do_retransmission: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_media_factory_get_do_retransmission: { args: ["ptr"], returns: "i32" },
  gst_rtsp_media_factory_set_latency: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_media_factory_get_latency: { args: ["ptr"], returns: "u32" },
  gst_rtsp_media_factory_set_transport_mode: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_media_factory_get_transport_mode: { args: ["ptr"], returns: "u32" },
  gst_rtsp_media_factory_set_media_gtype: { args: ["ptr", "u64"], returns: "void" },
  gst_rtsp_media_factory_get_media_gtype: { args: ["ptr"], returns: "u64" },
  gst_rtsp_media_factory_set_clock: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_media_factory_get_clock: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_media_factory_set_publish_clock_mode: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_media_factory_get_publish_clock_mode: { args: ["ptr"], returns: "u32" },
  gst_rtsp_media_factory_set_max_mcast_ttl: { args: ["ptr", "u32"], returns: "i32" },
  gst_rtsp_media_factory_get_max_mcast_ttl: { args: ["ptr"], returns: "u32" },
  gst_rtsp_media_factory_set_bind_mcast_address: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_media_factory_is_bind_mcast_address: { args: ["ptr"], returns: "i32" },
  gst_rtsp_media_factory_set_dscp_qos: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_media_factory_get_dscp_qos: { args: ["ptr"], returns: "i32" },
  gst_rtsp_media_factory_set_enable_rtcp: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_media_factory_is_enable_rtcp: { args: ["ptr"], returns: "i32" },
  gst_rtsp_media_factory_construct: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_rtsp_media_factory_create_element: { args: ["ptr", "ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GstRTSPMediaFactoryClass.gen_key": { args: ["ptr", "ptr"], returns: "ptr" },
  "GstRTSPMediaFactoryClass.create_element": { args: ["ptr", "ptr"], returns: "ptr" },
  "GstRTSPMediaFactoryClass.construct": { args: ["ptr", "ptr"], returns: "ptr" },
  "GstRTSPMediaFactoryClass.create_pipeline": { args: ["ptr", "ptr"], returns: "ptr" },
  "GstRTSPMediaFactoryClass.configure": { args: ["ptr", "ptr"], returns: "void" },
  "GstRTSPMediaFactoryClass.media_constructed": { args: ["ptr", "ptr"], returns: "void" },
  "GstRTSPMediaFactoryClass.media_configure": { args: ["ptr", "ptr"], returns: "void" },
} as const;

export class GstRTSPMediaFactory extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GstRTSPMediaFactoryPrivate" },
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

export class GstRTSPMediaFactoryClass extends Struct {
  static readonly size = 352;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    gen_key: { offset: 136, size: 8, kind: "ptr", callback: "GstRTSPMediaFactoryClass.gen_key" },
    create_element: { offset: 144, size: 8, kind: "ptr", callback: "GstRTSPMediaFactoryClass.create_element" },
    construct: { offset: 152, size: 8, kind: "ptr", callback: "GstRTSPMediaFactoryClass.construct" },
    create_pipeline: { offset: 160, size: 8, kind: "ptr", callback: "GstRTSPMediaFactoryClass.create_pipeline" },
    configure: { offset: 168, size: 8, kind: "ptr", callback: "GstRTSPMediaFactoryClass.configure" },
    media_constructed: { offset: 176, size: 8, kind: "ptr", callback: "GstRTSPMediaFactoryClass.media_constructed" },
    media_configure: { offset: 184, size: 8, kind: "ptr", callback: "GstRTSPMediaFactoryClass.media_configure" },
    _gst_reserved: { offset: 192, size: 160, kind: "array", of: "ptr", length: 20 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get gen_key(): number {
    return this.$live("gen_key").pointer(this.$at + 136);
  }

  set gen_key(value: number) {
    this.$live("gen_key").setPointer(this.$at + 136, this.$fit("ptr", "gen_key", value));
  }

  get create_element(): number {
    return this.$live("create_element").pointer(this.$at + 144);
  }

  set create_element(value: number) {
    this.$live("create_element").setPointer(this.$at + 144, this.$fit("ptr", "create_element", value));
  }

  get construct(): number {
    return this.$live("construct").pointer(this.$at + 152);
  }

  set construct(value: number) {
    this.$live("construct").setPointer(this.$at + 152, this.$fit("ptr", "construct", value));
  }

  get create_pipeline(): number {
    return this.$live("create_pipeline").pointer(this.$at + 160);
  }

  set create_pipeline(value: number) {
    this.$live("create_pipeline").setPointer(this.$at + 160, this.$fit("ptr", "create_pipeline", value));
  }

  get configure(): number {
    return this.$live("configure").pointer(this.$at + 168);
  }

  set configure(value: number) {
    this.$live("configure").setPointer(this.$at + 168, this.$fit("ptr", "configure", value));
  }

  get media_constructed(): number {
    return this.$live("media_constructed").pointer(this.$at + 176);
  }

  set media_constructed(value: number) {
    this.$live("media_constructed").setPointer(this.$at + 176, this.$fit("ptr", "media_constructed", value));
  }

  get media_configure(): number {
    return this.$live("media_configure").pointer(this.$at + 184);
  }

  set media_configure(value: number) {
    this.$live("media_configure").setPointer(this.$at + 184, this.$fit("ptr", "media_configure", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 192, 20, "ptr");
  }
}
