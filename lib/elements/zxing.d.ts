// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-bad 1.22.0: zxing
import type { Bool, Enum } from "../gst/property_kinds.ts";
import type { GstBaseTransformProperties, GstElementSignals } from "./shared-types.d.ts";

export interface Elements {
  zxing: zxing;
}

export interface zxing {
  properties: GstZXingProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface GstZXingProperties extends GstBaseTransformProperties {
  /** Default false. */
  "attach-frame": Bool;
  /** Default "all". */
  format: Enum<GstBarCodeFormat>;
  /** Default true. */
  message: Bool;
  /** Default false. */
  "try-faster": Bool;
  /** Default false. */
  "try-rotate": Bool;
}

type GstBarCodeFormat = "all" | "aztec" | "codabar" | "code_39" | "code_93" | "code_128" | "png" | "ean_8" | "ean_13" | "itf" | "maxicode" | "pdf_417" | "qr_code" | "rss_14" | "rss_expanded" | "upc_a" | "upc_e" | "upc_ean_expansion";
