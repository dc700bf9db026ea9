// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: transcode
import type { Bool, Element, GObject, Given, Int, ObjectOf, Signal, Text } from "../gst/property_kinds.ts";
import type { GstBinProperties, GstBinSignals, GstPipelineProperties } from "./shared-types.d.ts";

export interface Elements {
  transcodebin: transcodebin;
  uritranscodebin: uritranscodebin;
}

export interface transcodebin {
  properties: GstTranscodeBinProperties;
  pads: { sink: "always sink"; "sink_%u": "request sink"; "src_%u": "sometimes src" };
  signals: GstBinSignals;
  actions: {};
  bin: true;
}

export interface uritranscodebin {
  properties: GstUriTranscodeBinProperties;
  pads: {};
  signals: GstUriTranscodeBinSignals;
  actions: {};
  bin: true;
}

export interface GstTranscodeBinProperties extends GstBinProperties {
  /** May change while ready. */
  "audio-filter": ObjectOf<Element>;
  /** Default false. May change while ready. */
  "avoid-reencoding": Bool;
  /** May change while ready. */
  profile: ObjectOf<GObject>;
  /** May change while ready. */
  "video-filter": ObjectOf<Element>;
}

export interface GstUriTranscodeBinProperties extends GstPipelineProperties {
  "audio-filter": ObjectOf<Element>;
  /** Default false. */
  "avoid-reencoding": Bool;
  /** 0 to 100; default 100. */
  "cpu-usage": Int;
  "dest-uri": Text;
  profile: ObjectOf<GObject>;
  "source-uri": Text;
  "video-filter": ObjectOf<Element>;
}

export interface GstUriTranscodeBinSignals extends GstBinSignals {
  "element-setup": Signal<[Given<Element>]>;
  "source-setup": Signal<[Given<Element>]>;
}

