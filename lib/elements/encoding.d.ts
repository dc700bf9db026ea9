// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: encoding
import type { Bool, Caps, Flags, GObject, Given, Int, Int64, ObjectOf, Pad, Signal, Text } from "../gst/property_kinds.ts";
import type { GstBinProperties, GstBinSignals } from "./shared-types.d.ts";

export interface Elements {
  encodebin: encodebin;
  encodebin2: encodebin2;
}

export interface encodebin {
  properties: GstEncodeBaseBinProperties;
  pads: { "audio_%u": "request sink"; "private_%u": "request sink"; src: "always src"; "video_%u": "request sink" };
  signals: GstBinSignals;
  actions: GstEncodeBaseBinActions;
  bin: true;
}

export interface encodebin2 {
  properties: GstEncodeBaseBinProperties;
  pads: { "audio_%u": "request sink"; "private_%u": "request sink"; "src_%u": "sometimes src"; "video_%u": "request sink" };
  signals: GstBinSignals;
  actions: GstEncodeBaseBinActions;
  bin: true;
}

export interface GstEncodeBaseBinProperties extends GstBinProperties {
  /** 0 to 18446744073709551615; default 20000000. */
  "audio-jitter-tolerance": Int64;
  /** Default false. */
  "avoid-reencoding": Bool;
  /** Default none. */
  flags: Flags<GstEncodeBinFlags>;
  profile: ObjectOf<GObject>;
  /** 0 to 4294967295; default 200. */
  "queue-buffers-max": Int;
  /** 0 to 4294967295; default 10485760. */
  "queue-bytes-max": Int;
  /** 0 to 18446744073709551615; default 1000000000. */
  "queue-time-max": Int64;
}

export interface GstEncodeBaseBinActions {
  "request-pad": Signal<[Given<Caps>], ObjectOf<Pad>>;
  "request-profile-pad": Signal<[Text], ObjectOf<Pad>>;
}

type GstEncodeBinFlags = "no-audio-conversion" | "no-video-conversion";
