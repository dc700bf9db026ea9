// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: jack
import type { Bool, Enum, Flags, Other, Text } from "../gst/property_kinds.ts";
import type { GstAudioBaseSinkProperties, GstAudioBaseSrcProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  jackaudiosink: jackaudiosink;
  jackaudiosrc: jackaudiosrc;
}

export interface jackaudiosink {
  properties: GstJackAudioSinkProperties;
  pads: { sink: "always sink" };
  signals: GstElementSignals;
  actions: {};
}

export interface jackaudiosrc {
  properties: GstJackAudioSrcProperties;
  pads: { src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

interface Shared1 {
  /** May change while ready. */
  client: Other;
  "client-name": Text;
  /** Default false. May change while ready. */
  "low-latency": Bool;
  /** May change while ready. */
  "port-names": Text;
  "port-pattern": Text;
  server: Text;
  /** Default none. */
  transport: Flags<GstJackTransport>;
}

export interface GstJackAudioSinkProperties extends GstAudioBaseSinkProperties, Shared1 {
  /** Default "auto". */
  connect: Enum<GstJackConnect>;
}

export interface GstJackAudioSrcProperties extends GstAudioBaseSrcProperties, Shared1 {
  /** Default "auto". */
  connect: Enum<GstJackConnect>;
}

type GstJackConnect = "none" | "auto" | "auto-forced" | "explicit";
type GstJackTransport = "master" | "slave";
