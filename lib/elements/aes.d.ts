// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: aes
import type { Bool, Enum, Text } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  aesdec: aesdec;
  aesenc: aesenc;
}

export interface aesdec {
  properties: GstAesDecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface aesenc {
  properties: GstAesEncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstAesDecProperties extends GstBaseTransformProperties {
  /** Default "aes-128-cbc". May change while ready. */
  cipher: Enum<GstAesCipher>;
  /** Default "". May change while ready. */
  iv: Text;
  /** Default "". May change while ready. */
  key: Text;
  /** Default true. May change while ready. */
  "per-buffer-padding": Bool;
  /** Default false. May change while ready. */
  "serialize-iv": Bool;
}

export interface GstAesEncProperties extends GstBaseTransformProperties {
  /** Default "aes-128-cbc". May change while ready. */
  cipher: Enum<GstAesCipher>;
  /** Default "". May change while ready. */
  iv: Text;
  /** Default "". May change while ready. */
  key: Text;
  /** Default true. May change while ready. */
  "per-buffer-padding": Bool;
  /** Default false. May change while ready. */
  "serialize-iv": Bool;
}

type GstAesCipher = "aes-128-cbc" | "aes-256-cbc";
