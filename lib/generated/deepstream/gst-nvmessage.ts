// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_nvmessage_new_stream_eos: { args: ["ptr", "u32"], returns: "ptr" },
  gst_nvmessage_is_stream_eos: { args: ["ptr"], returns: "i32" },
  gst_nvmessage_parse_stream_eos: { args: ["ptr", "ptr"], returns: "i32" },
} as const;
