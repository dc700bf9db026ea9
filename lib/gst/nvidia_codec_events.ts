/** What the events of NVIDIA's decoders and encoders are called in C (gst-nvcustomevent.h). */
import type { functions, GstNvCustomEventType } from "../generated/deepstream/gst-nvcustomevent.ts";

type Parse = Extract<keyof typeof functions, `gst_nvevent_parse_${string}`>;
type Make = Exclude<keyof typeof functions, Parse>;

export type CodecEventName =
  | "decoder-drop-frame-interval"
  | "decoder-skip-frame"
  | "decoder-low-latency"
  | "encoder-bitrate"
  | "encoder-force-idr"
  | "encoder-force-intra"
  | "encoder-iframe-interval";

interface CodecEvent {
  readonly make: Make;
  readonly parse: Parse;
  readonly type: keyof typeof GstNvCustomEventType;
}

export const codecEvents: Readonly<Record<CodecEventName, CodecEvent>> = {
  "decoder-drop-frame-interval": {
    make: "gst_nvevent_dec_drop_frame_interval_update",
    parse: "gst_nvevent_parse_dec_drop_frame_interval_update",
    type: "GST_NVEVENT_DEC_DROP_FRAME_INTERVAL_UPDATE",
  },
  "decoder-skip-frame": {
    make: "gst_nvevent_dec_skip_frame_update",
    parse: "gst_nvevent_parse_dec_skip_frame_update",
    type: "GST_NVEVENT_DEC_SKIP_FRAME_UPDATE",
  },
  "decoder-low-latency": {
    make: "gst_nvevent_dec_enable_low_latency_mode",
    parse: "gst_nvevent_parse_dec_enable_low_latency_mode",
    type: "GST_NVEVENT_DEC_ENABLE_LOW_LATENCY_MODE",
  },
  "encoder-bitrate": {
    make: "gst_nvevent_enc_bitrate_update",
    parse: "gst_nvevent_parse_enc_bitrate_update",
    type: "GST_NVEVENT_ENC_BITRATE_UPDATE",
  },
  "encoder-force-idr": {
    make: "gst_nvevent_enc_force_idr",
    parse: "gst_nvevent_parse_enc_force_idr",
    type: "GST_NVEVENT_ENC_FORCE_IDR",
  },
  "encoder-force-intra": {
    make: "gst_nvevent_enc_force_intra",
    parse: "gst_nvevent_parse_enc_force_intra",
    type: "GST_NVEVENT_ENC_FORCE_INTRA",
  },
  "encoder-iframe-interval": {
    make: "gst_nvevent_enc_iframeinterval_update",
    parse: "gst_nvevent_parse_enc_iframeinterval_update",
    type: "GST_NVEVENT_ENC_IFRAME_INTERVAL_UPDATE",
  },
};

export function isCodecEvent(type: string): type is CodecEventName {
  return type in codecEvents;
}
