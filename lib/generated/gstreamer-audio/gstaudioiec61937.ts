// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_audio_iec61937_frame_size: { args: ["ptr"], returns: "u32" },
  gst_audio_iec61937_payload: { args: ["ptr", "u32", "ptr", "u32", "ptr", "i32"], returns: "i32" },
} as const;
