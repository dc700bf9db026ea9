// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: colormanagement
import type { Bool, Enum, Text } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  lcms: lcms;
}

export interface lcms {
  properties: GstLcmsProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstLcmsProperties extends GstBaseTransformProperties {
  "dest-profile": Text;
  /** Default true. */
  "embedded-profile": Bool;
  "input-profile": Text;
  /** Default "perceptual". */
  intent: Enum<GstLcmsIntent>;
  /** Default "cached". */
  lookup: Enum<GstLcmsLookupMethod>;
  /** Default false. */
  "preserve-black": Bool;
}

type GstLcmsIntent = "perceptual" | "relative" | "saturation" | "absolute";
type GstLcmsLookupMethod = "uncached" | "precalculated" | "cached";
