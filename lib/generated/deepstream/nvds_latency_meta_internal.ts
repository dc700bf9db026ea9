// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  nvds_set_latency_metadata_ptr: { args: [], returns: "ptr" },
  nvds_copy_latency_meta: { args: ["ptr", "ptr"], returns: "ptr" },
  nvds_release_latency_meta: { args: ["ptr", "ptr"], returns: "void" },
  nvds_get_current_system_timestamp: { args: [], returns: "f64" },
  nvds_get_enable_per_component_latency_measurement: { args: [], returns: "i32" },
} as const;
