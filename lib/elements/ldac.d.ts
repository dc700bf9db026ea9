// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: ldac
import type { Enum } from "../gst/property_kinds.ts";
import type { GstAudioEncoderProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  ldacenc: ldacenc;
}

export interface ldacenc {
  properties: GstLdacEncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstLdacEncProperties extends GstAudioEncoderProperties {
  /** Default "sq". */
  eqmid: Enum<GstLdacEqmid>;
}

type GstLdacEqmid = "hq" | "sq" | "mq";
