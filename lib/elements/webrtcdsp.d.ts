// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: webrtcdsp
import type { Bool, Enum, Int, Text } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  webrtcdsp: webrtcdsp;
  webrtcechoprobe: webrtcechoprobe;
}

export interface webrtcdsp {
  properties: GstWebrtcDspProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface webrtcechoprobe {
  properties: GstBaseTransformProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstWebrtcDspProperties extends GstBaseTransformProperties {
  /** 0 to 90; default 9. */
  "compression-gain-db": Int;
  /** Default false. */
  "delay-agnostic": Bool;
  /** Default true. */
  "echo-cancel": Bool;
  /** Default "moderate". */
  "echo-suppression-level": Enum<GstWebrtcEchoSuppressionLevel>;
  /** Default false. */
  "experimental-agc": Bool;
  /** Default true. */
  "extended-filter": Bool;
  /** Default true. */
  "gain-control": Bool;
  /** Default "adaptive-digital". */
  "gain-control-mode": Enum<GstWebrtcGainControlMode>;
  /** Default true. */
  "high-pass-filter": Bool;
  /** Default true. */
  limiter: Bool;
  /** Default true. */
  "noise-suppression": Bool;
  /** Default "moderate". */
  "noise-suppression-level": Enum<GstWebrtcNoiseSuppressionLevel>;
  /** Default "webrtcechoprobe0". */
  probe: Text;
  /** 12 to 255; default 12. */
  "startup-min-volume": Int;
  /** 0 to 31; default 3. */
  "target-level-dbfs": Int;
  /** Default false. */
  "voice-detection": Bool;
  /** 10 to 30; default 10. */
  "voice-detection-frame-size-ms": Int;
  /** Default "low". */
  "voice-detection-likelihood": Enum<GstWebrtcVoiceDetectionLikelihood>;
}

type GstWebrtcEchoSuppressionLevel = "low" | "moderate" | "high";
type GstWebrtcGainControlMode = "adaptive-digital" | "fixed-digital";
type GstWebrtcNoiseSuppressionLevel = "low" | "moderate" | "high" | "very-high";
type GstWebrtcVoiceDetectionLikelihood = "very-low" | "low" | "moderate" | "high";
