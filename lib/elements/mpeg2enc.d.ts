// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: mpeg2enc
import type { Bool, Enum, Float, Int } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstVideoEncoderProperties } from "./shared-types.d.ts";

export interface Elements {
  mpeg2enc: mpeg2enc;
}

export interface mpeg2enc {
  properties: GstMpeg2encProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstMpeg2encProperties extends GstVideoEncoderProperties {
  /** Default true. */
  "altscan-mpeg2": Bool;
  /** Default "0". */
  aspect: Enum<GstMpeg2encAspect>;
  /** 0 to 2; default 0. */
  "b-per-refframe": Int;
  /** 0 to 40000; default 1125. */
  bitrate: Int;
  /** 20 to 4000; default 46. */
  bufsize: Int;
  /** Default false. */
  "closed-gop": Bool;
  /** Default true. */
  constraints: Bool;
  /** Default false. */
  "correct-svcd-hds": Bool;
  /** Default false. */
  "disable-encode-retries": Bool;
  /** Default false. */
  dualprime: Bool;
  /** Default true. */
  "dummy-svcd-sof": Bool;
  /** Default false. */
  "force-b-b-p": Bool;
  /** Default "0". */
  format: Enum<GstMpeg2encFormat>;
  /** Default "0". */
  framerate: Enum<GstMpeg2encFramerate>;
  /** Default "0". */
  "interlace-mode": Enum<GstMpeg2encInterlaceMode>;
  /** 8 to 11; default 9. */
  "intra-dc-prec": Int;
  /** Default false. */
  "keep-hf": Bool;
  /** -1 to 250; default -1. */
  "max-gop-size": Int;
  /** -1 to 250; default -1. */
  "min-gop-size": Int;
  /** 0 to 32; default 16. */
  "motion-search-radius": Int;
  /** 0 to 10000; default 0. */
  "non-video-bitrate": Int;
  /** Default "0". */
  norm: Enum<GstMpeg2encVideoNorm>;
  /** Default "0". */
  "playback-field-order": Enum<GstMpeg2encPlaybackFieldOrders>;
  /** Default false. */
  "pulldown-3-2": Bool;
  /** Default "9". */
  "quant-matrix": Enum<GstMpeg2encQuantisationMatrix>;
  /** 0 to 2500; default 100. */
  "quant-reduction-max-var": Float;
  /** -1 to 31; default 0. */
  quantisation: Int;
  /** -4 to 10; default 0. */
  "quantisation-reduction": Float;
  /** 0 to 2; default 0. */
  "reduce-hf": Float;
  /** 1 to 4; default 3. */
  "reduction-2x2": Int;
  /** 1 to 4; default 2. */
  "reduction-4x4": Int;
  /** Default false. */
  "sequence-header-every-gop": Bool;
  /** 0 to 10240; default 0. */
  "sequence-length": Int;
  /** -40 to 40; default 0. */
  "unit-coeff-elim": Int;
  /** 0 to 512; default 0. */
  "vcd-still-size": Int;
}

type GstMpeg2encAspect = "0" | "1" | "2" | "3" | "4";
type GstMpeg2encFormat = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13";
type GstMpeg2encFramerate = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8";
type GstMpeg2encInterlaceMode = "-1" | "0" | "1" | "2";
type GstMpeg2encPlaybackFieldOrders = "0" | "1" | "2";
type GstMpeg2encQuantisationMatrix = "9" | "1" | "2" | "3";
type GstMpeg2encVideoNorm = "0" | "p" | "n" | "s";
