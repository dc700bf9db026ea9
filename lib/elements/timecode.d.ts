// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: timecode
import type { Bool, DateProperty, Enum, Int, Int64, Other, Text } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  avwait: avwait;
  timecodestamper: timecodestamper;
}

export interface avwait {
  properties: GstAvWaitProperties;
  pads: { asink: "always sink"; asrc: "always src"; vsink: "always sink"; vsrc: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface timecodestamper {
  properties: GstTimeCodeStamperProperties;
  pads: { ltc_sink: "request sink"; sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstAvWaitProperties extends GstObjectProperties {
  /** 0 to 18446744073709551615; default 18446744073709551615. May change while ready. */
  "end-running-time": Int64;
  "end-timecode": Other;
  /** Default "timecode". May change while ready. */
  mode: Enum<GstAvWaitMode>;
  /** Default true. */
  recording: Bool;
  /** 0 to 18446744073709551615; default 18446744073709551615. May change while ready. */
  "target-running-time": Int64;
  /** May change while ready. */
  "target-timecode": Other;
  /** Default "00:00:00:00". */
  "target-timecode-string": Text;
}

export interface GstTimeCodeStamperProperties extends GstBaseTransformProperties {
  /** Default true. */
  "auto-resync": Bool;
  /** Default false. */
  "drop-frame": Bool;
  /** Default true. */
  "ltc-auto-resync": Bool;
  "ltc-daily-jam": DateProperty;
  /** 0 to 18446744073709551615; default 150000000. */
  "ltc-extra-latency": Int64;
  /** 0 to 18446744073709551615; default 18446744073709551615. */
  "ltc-timeout": Int64;
  /** Default false. */
  "post-messages": Bool;
  /** Default true. */
  "rtc-auto-resync": Bool;
  /** 0 to 18446744073709551615; default 250000000. */
  "rtc-max-drift": Int64;
  /** Default "keep". */
  set: Enum<GstTimeCodeStamperSet>;
  "set-internal-timecode": Other;
  /** Default "internal". */
  source: Enum<GstTimeCodeStamperSource>;
  /** Default 0. */
  "timecode-offset": Int;
  /** 0 to 18446744073709551615; default 18446744073709551615. */
  timeout: Int64;
}

type GstAvWaitMode = "timecode" | "running-time" | "video-first";
type GstTimeCodeStamperSet = "never" | "keep" | "always";
type GstTimeCodeStamperSource = "internal" | "zero" | "last-known" | "last-known-or-zero" | "ltc" | "rtc";
