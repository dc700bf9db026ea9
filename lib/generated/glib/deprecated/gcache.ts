// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_cache_new: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_cache_destroy: { args: ["ptr"], returns: "void" },
  g_cache_insert: { args: ["ptr", "ptr"], returns: "ptr" },
  g_cache_remove: { args: ["ptr", "ptr"], returns: "void" },
  g_cache_key_foreach: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_cache_value_foreach: { args: ["ptr", "ptr", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  GCacheNewFunc: { args: ["ptr"], returns: "ptr" },
  GCacheDupFunc: { args: ["ptr"], returns: "ptr" },
  GCacheDestroyFunc: { args: ["ptr"], returns: "void" },
} as const;
