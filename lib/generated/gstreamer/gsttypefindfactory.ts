// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_type_find_factory_get_type: { args: [], returns: "u64" },
  gst_type_find_factory_get_list: { args: [], returns: "ptr" },
  gst_type_find_factory_get_extensions: { args: ["ptr"], returns: "ptr" },
  gst_type_find_factory_get_caps: { args: ["ptr"], returns: "ptr" },
  gst_type_find_factory_has_function: { args: ["ptr"], returns: "i32" },
  gst_type_find_factory_call_function: { args: ["ptr", "ptr"], returns: "void" },
} as const;
