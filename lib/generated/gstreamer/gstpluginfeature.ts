// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_plugin_feature_get_type: { args: [], returns: "u64" },
  gst_plugin_feature_load: { args: ["ptr"], returns: "ptr" },
  gst_plugin_feature_set_rank: { args: ["ptr", "u32"], returns: "void" },
  gst_plugin_feature_get_rank: { args: ["ptr"], returns: "u32" },
  gst_plugin_feature_get_plugin: { args: ["ptr"], returns: "ptr" },
  gst_plugin_feature_get_plugin_name: { args: ["ptr"], returns: "ptr" },
  gst_plugin_feature_list_free: { args: ["ptr"], returns: "void" },
  gst_plugin_feature_list_copy: { args: ["ptr"], returns: "ptr" },
  gst_plugin_feature_list_debug: { args: ["ptr"], returns: "void" },
  gst_plugin_feature_check_version: { args: ["ptr", "u32", "u32", "u32"], returns: "i32" },
  gst_plugin_feature_rank_compare_func: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const wrappers = {
  gst_plugin_feature_get_name: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  GstPluginFeatureFilter: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const GstRank = {
  GST_RANK_NONE: 0,
  GST_RANK_MARGINAL: 64,
  GST_RANK_SECONDARY: 128,
  GST_RANK_PRIMARY: 256,
} as const;
export type GstRank = (typeof GstRank)[keyof typeof GstRank];
