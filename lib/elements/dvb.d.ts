// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: dvb
import type { Enum, Int, Int64, Other, Signal, Text, WriteOnly } from "../gst/property_kinds.ts";
import type { GstBaseSrcProperties, GstBinProperties, GstBinSignals, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  dvbbasebin: dvbbasebin;
  dvbsrc: dvbsrc;
}

export interface dvbbasebin {
  properties: DvbBaseBinProperties;
  pads: { "program_%u": "request src"; src: "always src" };
  signals: DvbBaseBinSignals;
  actions: DvbBaseBinActions;
  bin: true;
}

export interface dvbsrc {
  properties: GstDvbSrcProperties;
  pads: { src: "always src" };
  signals: GstDvbSrcSignals;
  actions: GstDvbSrcActions;
}

interface Shared1 {
  /** 0 to 16; default 0. */
  adapter: Int;
  /** @deprecated Default "8". May change while playing. */
  bandwidth: Enum<GstDvbSrcBandwidth>;
  /** 0 to 4294967295; default 8000000. May change while playing. */
  "bandwidth-hz": Int;
  /** Default "auto". May change while playing. */
  "code-rate-hp": Enum<GstDvbSrcCode_Rate>;
  /** Default "1/2". May change while playing. */
  "code-rate-lp": Enum<GstDvbSrcCode_Rate>;
  /** Default "undefined". */
  delsys: Enum<GstDvbSrcDelsys>;
  /** -1 to 7; default -1. May change while playing. */
  "diseqc-source": Int;
  /** 0 to 4294967295; default 0. May change while playing. */
  frequency: Int;
  /** 0 to 16; default 0. */
  frontend: Int;
  /** Default "16". May change while playing. */
  guard: Enum<GstDvbSrcGuard>;
  /** Default "1". May change while playing. */
  hierarchy: Enum<GstDvbSrcHierarchy>;
  /** Default "auto". May change while playing. */
  interleaving: Enum<GstDvbSrcInterleaving>;
  /** Default "on". May change while playing. */
  inversion: Enum<GstDvbSrcInversion>;
  /** 1 to 7; default 7. May change while playing. */
  "isdbt-layer-enabled": Int;
  /** Default "auto". May change while playing. */
  "isdbt-layera-fec": Enum<GstDvbSrcCode_Rate>;
  /** Default "auto". May change while playing. */
  "isdbt-layera-modulation": Enum<GstDvbSrcModulation>;
  /** -1 to 13; default -1. May change while playing. */
  "isdbt-layera-segment-count": Int;
  /** -1 to 8; default -1. May change while playing. */
  "isdbt-layera-time-interleaving": Int;
  /** Default "auto". May change while playing. */
  "isdbt-layerb-fec": Enum<GstDvbSrcCode_Rate>;
  /** Default "auto". May change while playing. */
  "isdbt-layerb-modulation": Enum<GstDvbSrcModulation>;
  /** -1 to 13; default -1. May change while playing. */
  "isdbt-layerb-segment-count": Int;
  /** -1 to 8; default -1. May change while playing. */
  "isdbt-layerb-time-interleaving": Int;
  /** Default "auto". May change while playing. */
  "isdbt-layerc-fec": Enum<GstDvbSrcCode_Rate>;
  /** Default "auto". May change while playing. */
  "isdbt-layerc-modulation": Enum<GstDvbSrcModulation>;
  /** -1 to 13; default -1. May change while playing. */
  "isdbt-layerc-segment-count": Int;
  /** -1 to 8; default -1. May change while playing. */
  "isdbt-layerc-time-interleaving": Int;
  /** -1 to 1; default 1. May change while playing. */
  "isdbt-partial-reception": Int;
  /** 1 to 13; default 1. May change while playing. */
  "isdbt-sb-segment-count": Int;
  /** 0 to 12; default 0. May change while playing. */
  "isdbt-sb-segment-idx": Int;
  /** -1 to 41; default 0. May change while playing. */
  "isdbt-sb-subchannel-id": Int;
  /** 0 to 1; default 0. May change while playing. */
  "isdbt-sound-broadcasting": Int;
  /** 0 to 4294967295; default 9750000. May change while playing. */
  "lnb-lof1": Int;
  /** 0 to 4294967295; default 10600000. May change while playing. */
  "lnb-lof2": Int;
  /** 0 to 4294967295; default 11700000. May change while playing. */
  "lnb-slof": Int;
  /** Default "qam-16". May change while playing. */
  modulation: Enum<GstDvbSrcModulation>;
  /** Default "auto". May change while playing. */
  pilot: Enum<GstDvbSrcPilot>;
  /** Default "H". May change while playing. */
  polarity: Text;
  /** Default "auto". May change while playing. */
  rolloff: Enum<GstDvbSrcRolloff>;
  /** 0 to 4294967295; default 100. May change while playing. */
  "stats-reporting-interval": Int;
  /** -1 to 65535; default -1. May change while playing. */
  "stream-id": Int;
  /** 0 to 4294967295; default 0. May change while playing. */
  "symbol-rate": Int;
  /** Default "8k". May change while playing. */
  "trans-mode": Enum<GstDvbSrcTransmission_Mode>;
  /** 0 to 18446744073709551615; default 10000000000. May change while playing. */
  "tuning-timeout": Int64;
}

export interface DvbBaseBinProperties extends GstBinProperties, Shared1 {
  /** Default "". */
  "program-numbers": Text;
}

export interface DvbBaseBinSignals extends GstBinSignals {
  "tuning-done": Signal<[]>;
  "tuning-fail": Signal<[]>;
  "tuning-start": Signal<[]>;
}

export interface DvbBaseBinActions {
  tune: Signal<[]>;
}

export interface GstDvbSrcProperties extends GstBaseSrcProperties, Shared1 {
  /** 0 to 4294967295; default 1925120. */
  "dvb-buffer-size": Int;
  /** Default "8192". May change while playing. */
  pids: WriteOnly<Text>;
  /** 0 to 18446744073709551615; default 1000000. */
  timeout: Int64;
  tune: WriteOnly<Other>;
}

export interface GstDvbSrcSignals extends GstElementSignals {
  "tuning-done": Signal<[]>;
  "tuning-fail": Signal<[]>;
  "tuning-start": Signal<[]>;
}

export interface GstDvbSrcActions {
  tune: Signal<[]>;
}

type GstDvbSrcBandwidth = "8" | "7" | "6" | "AUTO" | "5" | "10" | "1.712";
type GstDvbSrcCode_Rate = "none" | "1/2" | "2/3" | "3/4" | "4/5" | "5/6" | "6/7" | "7/8" | "8/9" | "auto" | "3/5" | "9/10" | "2/5";
type GstDvbSrcDelsys = "undefined" | "dvb-c-a" | "dvb-c-b" | "dvb-t" | "dss" | "dvb-s" | "dvb-s2" | "dvb-h" | "isdb-t" | "isdb-s" | "isdb-c" | "atsc" | "atsc-mh" | "dtmb" | "cmmb" | "dab" | "dvb-t2" | "turbo" | "dvb-c-c";
type GstDvbSrcGuard = "32" | "16" | "8" | "4" | "auto" | "128" | "19/128" | "19/256" | "pn420" | "pn595" | "pn945";
type GstDvbSrcHierarchy = "none" | "1" | "2" | "4" | "auto";
type GstDvbSrcInterleaving = "none" | "auto" | "240" | "720";
type GstDvbSrcInversion = "off" | "on" | "auto";
type GstDvbSrcModulation = "qpsk" | "qam-16" | "qam-32" | "qam-64" | "qam-128" | "qam-256" | "auto" | "8vsb" | "16vsb" | "8psk" | "16apsk" | "32apsk" | "dqpsk" | "qam-4-nr";
type GstDvbSrcPilot = "on" | "off" | "auto";
type GstDvbSrcRolloff = "35" | "20" | "25" | "auto";
type GstDvbSrcTransmission_Mode = "2k" | "8k" | "auto" | "4k" | "1k" | "16k" | "32k" | "c1" | "c3780";
