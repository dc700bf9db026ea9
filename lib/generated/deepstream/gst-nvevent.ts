// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_nvevent_new_pad_added: { args: ["u32"], returns: "ptr" },
  gst_nvevent_new_pad_deleted: { args: ["u32"], returns: "ptr" },
  gst_nvevent_new_stream_eos: { args: ["u32"], returns: "ptr" },
  gst_nvevent_new_stream_reset: { args: ["u32"], returns: "ptr" },
  gst_nvevent_new_stream_segment: { args: ["u32", "ptr"], returns: "ptr" },
  gst_nvevent_new_stream_start: { args: ["u32", "ptr"], returns: "ptr" },
  gst_nvevent_new_update_caps: { args: ["u32", "u32", "u32", "ptr", "ptr", "i32"], returns: "ptr" },
  gst_nvevent_parse_pad_added: { args: ["ptr", "ptr"], returns: "void" },
  gst_nvevent_parse_pad_deleted: { args: ["ptr", "ptr"], returns: "void" },
  gst_nvevent_parse_stream_eos: { args: ["ptr", "ptr"], returns: "void" },
  gst_nvevent_parse_stream_reset: { args: ["ptr", "ptr"], returns: "void" },
  gst_nvevent_parse_stream_segment: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_nvevent_parse_stream_start: { args: ["ptr", "ptr", "ptr"], returns: "void" },
} as const;

export const GstNvEventType = {
  GST_NVEVENT_PAD_ADDED: 102430,
  GST_NVEVENT_PAD_DELETED: 102686,
  GST_NVEVENT_STREAM_EOS: 102942,
  GST_NVEVENT_STREAM_SEGMENT: 103198,
  GST_NVEVENT_STREAM_RESET: 103454,
  GST_NVEVENT_STREAM_START: 103710,
  GST_NVEVENT_UPDATE_CAPS: 103966,
} as const;
export type GstNvEventType = (typeof GstNvEventType)[keyof typeof GstNvEventType];
