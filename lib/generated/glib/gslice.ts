// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_slice_alloc: { args: ["u64"], returns: "ptr" },
  g_slice_alloc0: { args: ["u64"], returns: "ptr" },
  g_slice_copy: { args: ["u64", "ptr"], returns: "ptr" },
  g_slice_free1: { args: ["u64", "ptr"], returns: "void" },
  g_slice_free_chain_with_offset: { args: ["u64", "ptr", "u64"], returns: "void" },
  g_slice_set_config: { args: ["u32", "i64"], returns: "void" },
  g_slice_get_config: { args: ["u32"], returns: "i64" },
  g_slice_get_config_state: { args: ["u32", "i64", "ptr"], returns: "ptr" },
} as const;

export const GSliceConfig = {
  G_SLICE_CONFIG_ALWAYS_MALLOC: 1,
  G_SLICE_CONFIG_BYPASS_MAGAZINES: 2,
  G_SLICE_CONFIG_WORKING_SET_MSECS: 3,
  G_SLICE_CONFIG_COLOR_INCREMENT: 4,
  G_SLICE_CONFIG_CHUNK_SIZES: 5,
  G_SLICE_CONFIG_CONTENTION_COUNTER: 6,
} as const;
export type GSliceConfig = (typeof GSliceConfig)[keyof typeof GSliceConfig];
