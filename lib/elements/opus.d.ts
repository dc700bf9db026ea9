// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: opus
import type { Bool, Enum, Int, ReadOnly, StructureProperty } from "../gst/property_kinds.ts";
import type { GstAudioDecoderProperties, GstAudioEncoderProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  opusdec: opusdec;
  opusenc: opusenc;
}

export interface opusdec {
  properties: GstOpusDecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface opusenc {
  properties: GstOpusEncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstOpusDecProperties extends GstAudioDecoderProperties {
  /** Default true. */
  "apply-gain": Bool;
  /** Default false. */
  "phase-inversion": Bool;
  stats: ReadOnly<StructureProperty>;
  /** Default false. */
  "use-inband-fec": Bool;
}

export interface GstOpusEncProperties extends GstAudioEncoderProperties {
  /** Default "generic". */
  "audio-type": Enum<GstOpusEncAudioType>;
  /** Default "fullband". May change while playing. */
  bandwidth: Enum<GstOpusEncBandwidth>;
  /** 4000 to 650000; default 64000. May change while playing. */
  bitrate: Int;
  /** Default "constrained-vbr". May change while playing. */
  "bitrate-type": Enum<GstOpusEncBitrateType>;
  /** 0 to 10; default 10. May change while playing. */
  complexity: Int;
  /** Default false. May change while playing. */
  dtx: Bool;
  /** Default "20". May change while playing. */
  "frame-size": Enum<GstOpusEncFrameSize>;
  /** Default false. May change while playing. */
  "inband-fec": Bool;
  /** 2 to 4000; default 4000. May change while playing. */
  "max-payload-size": Int;
  /** 0 to 100; default 0. May change while playing. */
  "packet-loss-percentage": Int;
}

type GstOpusEncAudioType = "generic" | "voice" | "restricted-lowdelay";
type GstOpusEncBandwidth = "narrowband" | "mediumband" | "wideband" | "superwideband" | "fullband" | "auto";
type GstOpusEncBitrateType = "cbr" | "vbr" | "constrained-vbr";
type GstOpusEncFrameSize = "2.5" | "5" | "10" | "20" | "40" | "60";
