// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_video_blend_scale_linear_RGBA: { args: ["ptr", "ptr", "i32", "i32", "ptr", "ptr"], returns: "void" },
  gst_video_blend: { args: ["ptr", "ptr", "i32", "i32", "f32"], returns: "i32" },
} as const;
