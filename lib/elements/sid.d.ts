// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-ugly 1.22.0: sid
import type { Bool, CapsProperty, Enum, Int, ReadOnly } from "../gst/property_kinds.ts";
import type { GstElementSignals, GstObjectProperties } from "./shared-types.d.ts";

export interface Elements {
  siddec: siddec;
}

export interface siddec {
  properties: GstSidDecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstSidDecProperties extends GstObjectProperties {
  /** 1 to 4294967295; default 4096. */
  blocksize: Int;
  /** Default "pal". */
  clock: Enum<GstSidClock>;
  /** Default true. */
  filter: Bool;
  /** Default false. */
  "force-speed": Bool;
  /** Default true. */
  "measured-volume": Bool;
  /** Default "bank-switching". */
  memory: Enum<GstSidMemory>;
  metadata: ReadOnly<CapsProperty>;
  /** Default false. */
  mos8580: Bool;
  /** 0 to 100; default 0. */
  tune: Int;
}

type GstSidClock = "pal" | "ntsc";
type GstSidMemory = "bank-switching" | "transparent-rom" | "playsid-environment";
