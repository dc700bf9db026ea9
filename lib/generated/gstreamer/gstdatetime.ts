// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_date_time_get_type: { args: [], returns: "u64" },
  gst_date_time_has_year: { args: ["ptr"], returns: "i32" },
  gst_date_time_has_month: { args: ["ptr"], returns: "i32" },
  gst_date_time_has_day: { args: ["ptr"], returns: "i32" },
  gst_date_time_has_time: { args: ["ptr"], returns: "i32" },
  gst_date_time_has_second: { args: ["ptr"], returns: "i32" },
  gst_date_time_get_year: { args: ["ptr"], returns: "i32" },
  gst_date_time_get_month: { args: ["ptr"], returns: "i32" },
  gst_date_time_get_day: { args: ["ptr"], returns: "i32" },
  gst_date_time_get_hour: { args: ["ptr"], returns: "i32" },
  gst_date_time_get_minute: { args: ["ptr"], returns: "i32" },
  gst_date_time_get_second: { args: ["ptr"], returns: "i32" },
  gst_date_time_get_microsecond: { args: ["ptr"], returns: "i32" },
  gst_date_time_get_time_zone_offset: { args: ["ptr"], returns: "f32" },
  gst_date_time_new_from_unix_epoch_local_time: { args: ["i64"], returns: "ptr" },
  gst_date_time_new_from_unix_epoch_utc: { args: ["i64"], returns: "ptr" },
  gst_date_time_new_from_unix_epoch_local_time_usecs: { args: ["i64"], returns: "ptr" },
  gst_date_time_new_from_unix_epoch_utc_usecs: { args: ["i64"], returns: "ptr" },
  gst_date_time_new_local_time: { args: ["i32", "i32", "i32", "i32", "i32", "f64"], returns: "ptr" },
  gst_date_time_new_y: { args: ["i32"], returns: "ptr" },
  gst_date_time_new_ym: { args: ["i32", "i32"], returns: "ptr" },
  gst_date_time_new_ymd: { args: ["i32", "i32", "i32"], returns: "ptr" },
  gst_date_time_new: { args: ["f32", "i32", "i32", "i32", "i32", "i32", "f64"], returns: "ptr" },
  gst_date_time_new_now_local_time: { args: [], returns: "ptr" },
  gst_date_time_new_now_utc: { args: [], returns: "ptr" },
  gst_date_time_to_iso8601_string: { args: ["ptr"], returns: "ptr" },
  gst_date_time_new_from_iso8601_string: { args: ["ptr"], returns: "ptr" },
  gst_date_time_to_g_date_time: { args: ["ptr"], returns: "ptr" },
  gst_date_time_new_from_g_date_time: { args: ["ptr"], returns: "ptr" },
  gst_date_time_ref: { args: ["ptr"], returns: "ptr" },
  gst_date_time_unref: { args: ["ptr"], returns: "void" },
} as const;

export const variables = {
  _gst_date_time_type: { kind: "u64" },
} as const;
