// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_datalist_init: { args: ["ptr"], returns: "void" },
  g_datalist_clear: { args: ["ptr"], returns: "void" },
  g_datalist_id_get_data: { args: ["ptr", "u32"], returns: "ptr" },
  g_datalist_id_set_data_full: { args: ["ptr", "u32", "ptr", "ptr"], returns: "void" },
  g_datalist_id_remove_multiple: { args: ["ptr", "ptr", "u64"], returns: "void" },
  g_datalist_id_dup_data: { args: ["ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  g_datalist_id_replace_data: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_datalist_id_remove_no_notify: { args: ["ptr", "u32"], returns: "ptr" },
  g_datalist_foreach: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_datalist_set_flags: { args: ["ptr", "u32"], returns: "void" },
  g_datalist_unset_flags: { args: ["ptr", "u32"], returns: "void" },
  g_datalist_get_flags: { args: ["ptr"], returns: "u32" },
  g_dataset_destroy: { args: ["ptr"], returns: "void" },
  g_dataset_id_get_data: { args: ["ptr", "u32"], returns: "ptr" },
  g_datalist_get_data: { args: ["ptr", "ptr"], returns: "ptr" },
  g_dataset_id_set_data_full: { args: ["ptr", "u32", "ptr", "ptr"], returns: "void" },
  g_dataset_id_remove_no_notify: { args: ["ptr", "u32"], returns: "ptr" },
  g_dataset_foreach: { args: ["ptr", "ptr", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  GDataForeachFunc: { args: ["u32", "ptr", "ptr"], returns: "void" },
  GDuplicateFunc: { args: ["ptr", "ptr"], returns: "ptr" },
} as const;

export const constants = {
  G_DATALIST_FLAGS_MASK: 3,
} as const;
