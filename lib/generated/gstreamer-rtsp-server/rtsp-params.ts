// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_rtsp_params_set: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_params_get: { args: ["ptr", "ptr"], returns: "i32" },
} as const;
