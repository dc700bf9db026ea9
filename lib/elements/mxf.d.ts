// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: mxf
import type { Int64, ReadOnly, StructureProperty, Text } from "../gst/property_kinds.ts";
import type { GstAggregatorProperties, GstAggregatorSignals, GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  mxfdemux: mxfdemux;
  mxfmux: mxfmux;
}

export interface mxfdemux {
  properties: GstMXFDemuxProperties;
  pads: { sink: "always sink"; "track_%u": "sometimes src" };
  signals: GstElementSignals;
  actions: {};
}

export interface mxfmux {
  properties: GstAggregatorProperties;
  pads: { "alaw_audio_sink_%u": "request sink"; "bwf_audio_sink_%u": "request sink"; "dv_dif_video_sink_%u": "request sink"; "jpeg2000_video_sink_%u": "request sink"; "mpeg_audio_sink_%u": "request sink"; "mpeg_video_sink_%u": "request sink"; src: "always src"; "up_video_sink_%u": "request sink"; "vanc_sink_%u": "request sink"; "vc3_video_sink_%u": "request sink" };
  signals: GstAggregatorSignals;
  actions: {};
}

export interface GstMXFDemuxProperties extends GstObjectProperties {
  /** 100000000 to 18446744073709551615; default 100000000. */
  "max-drift": Int64;
  package: Text;
  structure: ReadOnly<StructureProperty>;
}

