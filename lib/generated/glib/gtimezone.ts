// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_time_zone_new: { args: ["ptr"], returns: "ptr" },
  g_time_zone_new_identifier: { args: ["ptr"], returns: "ptr" },
  g_time_zone_new_utc: { args: [], returns: "ptr" },
  g_time_zone_new_local: { args: [], returns: "ptr" },
  g_time_zone_new_offset: { args: ["i32"], returns: "ptr" },
  g_time_zone_ref: { args: ["ptr"], returns: "ptr" },
  g_time_zone_unref: { args: ["ptr"], returns: "void" },
  g_time_zone_find_interval: { args: ["ptr", "u32", "i64"], returns: "i32" },
  g_time_zone_adjust_time: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  g_time_zone_get_abbreviation: { args: ["ptr", "i32"], returns: "ptr" },
  g_time_zone_get_offset: { args: ["ptr", "i32"], returns: "i32" },
  g_time_zone_is_dst: { args: ["ptr", "i32"], returns: "i32" },
  g_time_zone_get_identifier: { args: ["ptr"], returns: "ptr" },
} as const;

export const GTimeType = {
  G_TIME_TYPE_STANDARD: 0,
  G_TIME_TYPE_DAYLIGHT: 1,
  G_TIME_TYPE_UNIVERSAL: 2,
} as const;
export type GTimeType = (typeof GTimeType)[keyof typeof GTimeType];
