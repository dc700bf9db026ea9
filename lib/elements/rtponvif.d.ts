// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: rtponvif
import type { Bool, Int, Int64 } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  rtponvifparse: rtponvifparse;
  rtponviftimestamp: rtponviftimestamp;
}

export interface rtponvifparse {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rtponviftimestamp {
  properties: GstRtpOnvifTimestampProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstRtpOnvifTimestampProperties extends GstObjectProperties {
  /** 0 to 4294967295; default 0. */
  cseq: Int;
  /** Default true. */
  "drop-out-of-segment": Bool;
  /** 0 to 18446744073709551615; default 18446744073709551615. */
  "ntp-offset": Int64;
  /** Default false. */
  "set-e-bit": Bool;
  /** Default false. */
  "set-t-bit": Bool;
  /** Default false. May change while ready. */
  "use-reference-timestamps": Bool;
}

