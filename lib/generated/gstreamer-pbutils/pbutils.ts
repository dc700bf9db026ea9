// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_pb_utils_init: { args: [], returns: "void" },
} as const;
