// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: voamrwbenc
import type { Enum } from "../gst/property_kinds.ts";
import type { GstAudioEncoderProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  voamrwbenc: voamrwbenc;
}

export interface voamrwbenc {
  properties: GstVoAmrWbEncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstVoAmrWbEncProperties extends GstAudioEncoderProperties {
  /** Default "MR660". */
  "band-mode": Enum<GstVoAmrWbEncBandMode>;
}

type GstVoAmrWbEncBandMode = "MR660" | "MR885" | "MR1265" | "MR1425" | "MR1585" | "MR1825" | "MR1985" | "MR2305" | "MR2385" | "MRDTX";
