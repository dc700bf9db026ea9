// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: adpcmenc
import type { Enum, Int } from "../gst/property_kinds.ts";
import type { GstAudioEncoderProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  adpcmenc: adpcmenc;
}

export interface adpcmenc {
  properties: ADPCMEncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface ADPCMEncProperties extends GstAudioEncoderProperties {
  /** 64 to 8192; default 1024. */
  blockalign: Int;
  /** Default "dvi". */
  layout: Enum<GstADPCMEncLayout>;
}

type GstADPCMEncLayout = "dvi";
