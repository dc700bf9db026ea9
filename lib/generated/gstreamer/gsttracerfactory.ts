// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_tracer_factory_get_type: { args: [], returns: "u64" },
  gst_tracer_factory_get_list: { args: [], returns: "ptr" },
  gst_tracer_factory_get_tracer_type: { args: ["ptr"], returns: "u64" },
} as const;
