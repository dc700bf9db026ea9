// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-base 1.22.0: cdparanoia
import type { Flags, Int, Signal, Text } from "../gst/property_kinds.ts";
import type { GstAudioCdSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  cdparanoiasrc: cdparanoiasrc;
}

export interface cdparanoiasrc {
  properties: GstCdParanoiaSrcProperties;
  pads: { src: "always src" };
  signals: GstCdParanoiaSrcSignals;
  actions: {};
}

export interface GstCdParanoiaSrcProperties extends GstAudioCdSrcProperties {
  /** -1 to 2147483647; default -1. */
  "cache-size": Int;
  "generic-device": Text;
  /** Default "fragment". */
  "paranoia-mode": Flags<GstCdParanoiaMode>;
  /** -1 to 2147483647; default -1. */
  "read-speed": Int;
  /** -1 to 75; default -1. */
  "search-overlap": Int;
}

export interface GstCdParanoiaSrcSignals extends GstElementSignals {
  "transport-error": Signal<[Int]>;
  "uncorrected-error": Signal<[Int]>;
}

type GstCdParanoiaMode = "disable" | "fragment" | "overlap" | "scratch" | "repair" | "full";
