// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_plugins_base_version: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_plugins_base_version_string: { args: [], returns: "ptr" },
} as const;

export const constants = {
  GST_PLUGINS_BASE_VERSION_MAJOR: 1,
  GST_PLUGINS_BASE_VERSION_MINOR: 22,
  GST_PLUGINS_BASE_VERSION_MICRO: 0,
  GST_PLUGINS_BASE_VERSION_NANO: 0,
} as const;
