// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_nvevent_dec_drop_frame_interval_update: { args: ["ptr", "u32"], returns: "ptr" },
  gst_nvevent_dec_skip_frame_update: { args: ["ptr", "u32"], returns: "ptr" },
  gst_nvevent_dec_enable_low_latency_mode: { args: ["ptr", "i32"], returns: "ptr" },
  gst_nvevent_enc_bitrate_update: { args: ["ptr", "u32"], returns: "ptr" },
  gst_nvevent_enc_force_idr: { args: ["ptr", "i32"], returns: "ptr" },
  gst_nvevent_enc_force_intra: { args: ["ptr", "i32"], returns: "ptr" },
  gst_nvevent_enc_iframeinterval_update: { args: ["ptr", "u32"], returns: "ptr" },
  gst_nvevent_parse_dec_drop_frame_interval_update: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_nvevent_parse_dec_skip_frame_update: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_nvevent_parse_dec_enable_low_latency_mode: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_nvevent_parse_enc_bitrate_update: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_nvevent_parse_enc_force_idr: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_nvevent_parse_enc_force_intra: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_nvevent_parse_enc_iframeinterval_update: { args: ["ptr", "ptr", "ptr"], returns: "void" },
} as const;

export const GstNvCustomEventType = {
  GST_NVEVENT_DEC_DROP_FRAME_INTERVAL_UPDATE: 128006,
  GST_NVEVENT_DEC_SKIP_FRAME_UPDATE: 128262,
  GST_NVEVENT_DEC_ENABLE_LOW_LATENCY_MODE: 128518,
  GST_NVEVENT_ENC_BITRATE_UPDATE: 128774,
  GST_NVEVENT_ENC_FORCE_IDR: 129030,
  GST_NVEVENT_ENC_FORCE_INTRA: 129286,
  GST_NVEVENT_ENC_IFRAME_INTERVAL_UPDATE: 129542,
} as const;
export type GstNvCustomEventType = (typeof GstNvCustomEventType)[keyof typeof GstNvCustomEventType];
