// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_toc_get_type: { args: [], returns: "u64" },
  gst_toc_entry_get_type: { args: [], returns: "u64" },
  gst_toc_new: { args: ["u32"], returns: "ptr" },
  gst_toc_get_scope: { args: ["ptr"], returns: "u32" },
  gst_toc_set_tags: { args: ["ptr", "ptr"], returns: "void" },
  gst_toc_merge_tags: { args: ["ptr", "ptr", "u32"], returns: "void" },
  gst_toc_get_tags: { args: ["ptr"], returns: "ptr" },
  gst_toc_append_entry: { args: ["ptr", "ptr"], returns: "void" },
  gst_toc_get_entries: { args: ["ptr"], returns: "ptr" },
  gst_toc_dump: { args: ["ptr"], returns: "void" },
  gst_toc_entry_new: { args: ["i32", "ptr"], returns: "ptr" },
  gst_toc_find_entry: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_toc_entry_get_entry_type: { args: ["ptr"], returns: "i32" },
  gst_toc_entry_get_uid: { args: ["ptr"], returns: "ptr" },
  gst_toc_entry_append_sub_entry: { args: ["ptr", "ptr"], returns: "void" },
  gst_toc_entry_get_sub_entries: { args: ["ptr"], returns: "ptr" },
  gst_toc_entry_set_tags: { args: ["ptr", "ptr"], returns: "void" },
  gst_toc_entry_merge_tags: { args: ["ptr", "ptr", "u32"], returns: "void" },
  gst_toc_entry_get_tags: { args: ["ptr"], returns: "ptr" },
  gst_toc_entry_is_alternative: { args: ["ptr"], returns: "i32" },
  gst_toc_entry_is_sequence: { args: ["ptr"], returns: "i32" },
  gst_toc_entry_set_start_stop_times: { args: ["ptr", "i64", "i64"], returns: "void" },
  gst_toc_entry_get_start_stop_times: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_toc_entry_set_loop: { args: ["ptr", "u32", "i32"], returns: "void" },
  gst_toc_entry_get_loop: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_toc_entry_get_toc: { args: ["ptr"], returns: "ptr" },
  gst_toc_entry_get_parent: { args: ["ptr"], returns: "ptr" },
  gst_toc_entry_type_get_nick: { args: ["i32"], returns: "ptr" },
} as const;

export const wrappers = {
  gst_toc_ref: { args: ["ptr"], returns: "ptr" },
  gst_toc_unref: { args: ["ptr"], returns: "void" },
  gst_toc_copy: { args: ["ptr"], returns: "ptr" },
  gst_toc_make_writable: { args: ["ptr"], returns: "ptr" },
  gst_toc_entry_ref: { args: ["ptr"], returns: "ptr" },
  gst_toc_entry_unref: { args: ["ptr"], returns: "void" },
  gst_toc_entry_copy: { args: ["ptr"], returns: "ptr" },
} as const;

export const variables = {
  _gst_toc_type: { kind: "u64" },
  _gst_toc_entry_type: { kind: "u64" },
} as const;

export const constants = {
  GST_TOC_REPEAT_COUNT_INFINITE: -1,
} as const;

export const GstTocScope = {
  GST_TOC_SCOPE_GLOBAL: 1,
  GST_TOC_SCOPE_CURRENT: 2,
} as const;
export type GstTocScope = (typeof GstTocScope)[keyof typeof GstTocScope];

export const GstTocEntryType = {
  GST_TOC_ENTRY_TYPE_ANGLE: -3,
  GST_TOC_ENTRY_TYPE_VERSION: -2,
  GST_TOC_ENTRY_TYPE_EDITION: -1,
  GST_TOC_ENTRY_TYPE_INVALID: 0,
  GST_TOC_ENTRY_TYPE_TITLE: 1,
  GST_TOC_ENTRY_TYPE_TRACK: 2,
  GST_TOC_ENTRY_TYPE_CHAPTER: 3,
} as const;
export type GstTocEntryType = (typeof GstTocEntryType)[keyof typeof GstTocEntryType];

export const GstTocLoopType = {
  GST_TOC_LOOP_NONE: 0,
  GST_TOC_LOOP_FORWARD: 1,
  GST_TOC_LOOP_REVERSE: 2,
  GST_TOC_LOOP_PING_PONG: 3,
} as const;
export type GstTocLoopType = (typeof GstTocLoopType)[keyof typeof GstTocLoopType];
