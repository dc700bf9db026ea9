// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: smpte
import type { Bool, Enum, Float, Int, Int64 } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  smpte: smpte;
  smptealpha: smptealpha;
}

export interface smpte {
  properties: GstSMPTEProperties;
  pads: { sink1: "always sink"; sink2: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface smptealpha {
  properties: GstSMPTEAlphaProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstSMPTEProperties extends GstObjectProperties {
  /** 0 to 2147483647; default 0. */
  border: Int;
  /** 1 to 24; default 16. */
  depth: Int;
  /** 0 to 18446744073709551615; default 1000000000. */
  duration: Int64;
  /** Default false. */
  invert: Bool;
  /** Default "bar-wipe-lr". */
  type: Enum<GstSMPTETransitionType>;
}

export interface GstSMPTEAlphaProperties extends GstBaseTransformProperties {
  /** 0 to 2147483647; default 0. Controllable. */
  border: Int;
  /** 1 to 24; default 16. */
  depth: Int;
  /** Default false. Controllable. */
  invert: Bool;
  /** 0 to 1; default 0. Controllable. */
  position: Float;
  /** Default "bar-wipe-lr". */
  type: Enum<GstSMPTEAlphaTransitionType>;
}

type GstSMPTEAlphaTransitionType = "bar-wipe-lr" | "bar-wipe-tb" | "box-wipe-tl" | "box-wipe-tr" | "box-wipe-br" | "box-wipe-bl" | "four-box-wipe-ci" | "four-box-wipe-co" | "barndoor-v" | "barndoor-h" | "box-wipe-tc" | "box-wipe-rc" | "box-wipe-bc" | "box-wipe-lc" | "diagonal-tl" | "diagonal-tr" | "bowtie-v" | "bowtie-h" | "barndoor-dbl" | "barndoor-dtl" | "misc-diagonal-dbd" | "misc-diagonal-dd" | "vee-d" | "vee-l" | "vee-u" | "vee-r" | "barnvee-d" | "barnvee-l" | "barnvee-u" | "barnvee-r" | "iris-rect" | "clock-cw12" | "clock-cw3" | "clock-cw6" | "clock-cw9" | "pinwheel-tbv" | "pinwheel-tbh" | "pinwheel-fb" | "fan-ct" | "fan-cr" | "doublefan-fov" | "doublefan-foh" | "singlesweep-cwt" | "singlesweep-cwr" | "singlesweep-cwb" | "singlesweep-cwl" | "doublesweep-pv" | "doublesweep-pd" | "doublesweep-ov" | "doublesweep-oh" | "fan-t" | "fan-r" | "fan-b" | "fan-l" | "doublefan-fiv" | "doublefan-fih" | "singlesweep-cwtl" | "singlesweep-cwbl" | "singlesweep-cwbr" | "singlesweep-cwtr" | "doublesweep-pdtl" | "doublesweep-pdbl" | "saloondoor-t" | "saloondoor-l" | "saloondoor-b" | "saloondoor-r" | "windshield-r" | "windshield-u" | "windshield-v" | "windshield-h";
type GstSMPTETransitionType = "bar-wipe-lr" | "bar-wipe-tb" | "box-wipe-tl" | "box-wipe-tr" | "box-wipe-br" | "box-wipe-bl" | "four-box-wipe-ci" | "four-box-wipe-co" | "barndoor-v" | "barndoor-h" | "box-wipe-tc" | "box-wipe-rc" | "box-wipe-bc" | "box-wipe-lc" | "diagonal-tl" | "diagonal-tr" | "bowtie-v" | "bowtie-h" | "barndoor-dbl" | "barndoor-dtl" | "misc-diagonal-dbd" | "misc-diagonal-dd" | "vee-d" | "vee-l" | "vee-u" | "vee-r" | "barnvee-d" | "barnvee-l" | "barnvee-u" | "barnvee-r" | "iris-rect" | "clock-cw12" | "clock-cw3" | "clock-cw6" | "clock-cw9" | "pinwheel-tbv" | "pinwheel-tbh" | "pinwheel-fb" | "fan-ct" | "fan-cr" | "doublefan-fov" | "doublefan-foh" | "singlesweep-cwt" | "singlesweep-cwr" | "singlesweep-cwb" | "singlesweep-cwl" | "doublesweep-pv" | "doublesweep-pd" | "doublesweep-ov" | "doublesweep-oh" | "fan-t" | "fan-r" | "fan-b" | "fan-l" | "doublefan-fiv" | "doublefan-fih" | "singlesweep-cwtl" | "singlesweep-cwbl" | "singlesweep-cwbr" | "singlesweep-cwtr" | "doublesweep-pdtl" | "doublesweep-pdbl" | "saloondoor-t" | "saloondoor-l" | "saloondoor-b" | "saloondoor-r" | "windshield-r" | "windshield-u" | "windshield-v" | "windshield-h";
