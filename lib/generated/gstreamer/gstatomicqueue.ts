// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_atomic_queue_get_type: { args: [], returns: "u64" },
  gst_atomic_queue_new: { args: ["u32"], returns: "ptr" },
  gst_atomic_queue_ref: { args: ["ptr"], returns: "void" },
  gst_atomic_queue_unref: { args: ["ptr"], returns: "void" },
  gst_atomic_queue_push: { args: ["ptr", "ptr"], returns: "void" },
  gst_atomic_queue_pop: { args: ["ptr"], returns: "ptr" },
  gst_atomic_queue_peek: { args: ["ptr"], returns: "ptr" },
  gst_atomic_queue_length: { args: ["ptr"], returns: "u32" },
} as const;
