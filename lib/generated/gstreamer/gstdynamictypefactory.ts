// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_dynamic_type_factory_get_type: { args: [], returns: "u64" },
  gst_dynamic_type_factory_load: { args: ["ptr"], returns: "u64" },
  gst_dynamic_type_register: { args: ["ptr", "u64"], returns: "i32" },
} as const;
