// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  gst_discoverer_stream_info_get_type: { args: [], returns: "u64" },
  gst_discoverer_stream_info_get_previous: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_stream_info_get_next: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_stream_info_get_caps: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_stream_info_get_tags: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_stream_info_get_toc: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_stream_info_get_stream_id: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_stream_info_get_misc: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_stream_info_get_stream_type_nick: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_stream_info_get_stream_number: { args: ["ptr"], returns: "i32" },
  gst_discoverer_container_info_get_type: { args: [], returns: "u64" },
  gst_discoverer_container_info_get_streams: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_container_info_get_tags: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_audio_info_get_type: { args: [], returns: "u64" },
  gst_discoverer_audio_info_get_channels: { args: ["ptr"], returns: "u32" },
  gst_discoverer_audio_info_get_channel_mask: { args: ["ptr"], returns: "u64" },
  gst_discoverer_audio_info_get_sample_rate: { args: ["ptr"], returns: "u32" },
  gst_discoverer_audio_info_get_depth: { args: ["ptr"], returns: "u32" },
  gst_discoverer_audio_info_get_bitrate: { args: ["ptr"], returns: "u32" },
  gst_discoverer_audio_info_get_max_bitrate: { args: ["ptr"], returns: "u32" },
  gst_discoverer_audio_info_get_language: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_video_info_get_type: { args: [], returns: "u64" },
  gst_discoverer_video_info_get_width: { args: ["ptr"], returns: "u32" },
  gst_discoverer_video_info_get_height: { args: ["ptr"], returns: "u32" },
  gst_discoverer_video_info_get_depth: { args: ["ptr"], returns: "u32" },
  gst_discoverer_video_info_get_framerate_num: { args: ["ptr"], returns: "u32" },
  gst_discoverer_video_info_get_framerate_denom: { args: ["ptr"], returns: "u32" },
  gst_discoverer_video_info_get_par_num: { args: ["ptr"], returns: "u32" },
  gst_discoverer_video_info_get_par_denom: { args: ["ptr"], returns: "u32" },
  gst_discoverer_video_info_is_interlaced: { args: ["ptr"], returns: "i32" },
  gst_discoverer_video_info_get_bitrate: { args: ["ptr"], returns: "u32" },
  gst_discoverer_video_info_get_max_bitrate: { args: ["ptr"], returns: "u32" },
  gst_discoverer_video_info_is_image: { args: ["ptr"], returns: "i32" },
  gst_discoverer_subtitle_info_get_type: { args: [], returns: "u64" },
  gst_discoverer_subtitle_info_get_language: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_info_get_type: { args: [], returns: "u64" },
  gst_discoverer_info_copy: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_info_get_uri: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_info_get_result: { args: ["ptr"], returns: "u32" },
  gst_discoverer_info_get_stream_info: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_info_get_stream_list: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_info_get_duration: { args: ["ptr"], returns: "u64" },
  gst_discoverer_info_get_seekable: { args: ["ptr"], returns: "i32" },
  gst_discoverer_info_get_live: { args: ["ptr"], returns: "i32" },
  gst_discoverer_info_get_misc: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_info_get_tags: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_info_get_toc: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_info_get_missing_elements_installer_details: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_info_get_streams: { args: ["ptr", "u64"], returns: "ptr" },
  gst_discoverer_info_get_audio_streams: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_info_get_video_streams: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_info_get_subtitle_streams: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_info_get_container_streams: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_info_to_variant: { args: ["ptr", "u32"], returns: "ptr" },
  gst_discoverer_info_from_variant: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_stream_info_list_free: { args: ["ptr"], returns: "void" },
  gst_discoverer_get_type: { args: [], returns: "u64" },
  gst_discoverer_new: { args: ["u64", "ptr"], returns: "ptr" },
  gst_discoverer_start: { args: ["ptr"], returns: "void" },
  gst_discoverer_stop: { args: ["ptr"], returns: "void" },
  gst_discoverer_discover_uri_async: { args: ["ptr", "ptr"], returns: "i32" },
  gst_discoverer_discover_uri: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
} as const;

export const wrappers = {
  gst_discoverer_stream_info_ref: { args: ["ptr"], returns: "ptr" },
  gst_discoverer_stream_info_unref: { args: ["ptr"], returns: "void" },
  gst_discoverer_info_unref: { args: ["ptr"], returns: "void" },
  gst_discoverer_info_ref: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GstDiscovererClass.finished": { args: ["ptr"], returns: "void" },
  "GstDiscovererClass.starting": { args: ["ptr"], returns: "void" },
  "GstDiscovererClass.discovered": { args: ["ptr", "ptr", "ptr"], returns: "void" },
  "GstDiscovererClass.source_setup": { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const GstDiscovererResult = {
  GST_DISCOVERER_OK: 0,
  GST_DISCOVERER_URI_INVALID: 1,
  GST_DISCOVERER_ERROR: 2,
  GST_DISCOVERER_TIMEOUT: 3,
  GST_DISCOVERER_BUSY: 4,
  GST_DISCOVERER_MISSING_PLUGINS: 5,
} as const;
export type GstDiscovererResult = (typeof GstDiscovererResult)[keyof typeof GstDiscovererResult];

export const GstDiscovererSerializeFlags = {
  GST_DISCOVERER_SERIALIZE_BASIC: 0,
  GST_DISCOVERER_SERIALIZE_CAPS: 1,
  GST_DISCOVERER_SERIALIZE_TAGS: 2,
  GST_DISCOVERER_SERIALIZE_MISC: 4,
  GST_DISCOVERER_SERIALIZE_ALL: 7,
} as const;
export type GstDiscovererSerializeFlags = (typeof GstDiscovererSerializeFlags)[keyof typeof GstDiscovererSerializeFlags];

export class GstDiscoverer extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GstDiscovererPrivate" },
    _reserved: { offset: 32, size: 32, kind: "array", of: "ptr", length: 4 },
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

  get _reserved(): NumberArray {
    return new NumberArray(this.$live("_reserved"), this.$at + 32, 4, "ptr");
  }
}

export class GstDiscovererClass extends Struct {
  static readonly size = 200;
  static readonly align = 8;
  static readonly fields = {
    parentclass: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    finished: { offset: 136, size: 8, kind: "ptr", callback: "GstDiscovererClass.finished" },
    starting: { offset: 144, size: 8, kind: "ptr", callback: "GstDiscovererClass.starting" },
    discovered: { offset: 152, size: 8, kind: "ptr", callback: "GstDiscovererClass.discovered" },
    source_setup: { offset: 160, size: 8, kind: "ptr", callback: "GstDiscovererClass.source_setup" },
    _reserved: { offset: 168, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parentclass(): GObjectClass {
    return new GObjectClass(this.$live("parentclass"), this.$at);
  }

  get finished(): number {
    return this.$live("finished").pointer(this.$at + 136);
  }

  set finished(value: number) {
    this.$live("finished").setPointer(this.$at + 136, this.$fit("ptr", "finished", value));
  }

  get starting(): number {
    return this.$live("starting").pointer(this.$at + 144);
  }

  set starting(value: number) {
    this.$live("starting").setPointer(this.$at + 144, this.$fit("ptr", "starting", value));
  }

  get discovered(): number {
    return this.$live("discovered").pointer(this.$at + 152);
  }

  set discovered(value: number) {
    this.$live("discovered").setPointer(this.$at + 152, this.$fit("ptr", "discovered", value));
  }

  get source_setup(): number {
    return this.$live("source_setup").pointer(this.$at + 160);
  }

  set source_setup(value: number) {
    this.$live("source_setup").setPointer(this.$at + 160, this.$fit("ptr", "source_setup", value));
  }

  get _reserved(): NumberArray {
    return new NumberArray(this.$live("_reserved"), this.$at + 168, 4, "ptr");
  }
}
