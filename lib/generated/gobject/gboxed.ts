// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_boxed_copy: { args: ["u64", "ptr"], returns: "ptr" },
  g_boxed_free: { args: ["u64", "ptr"], returns: "void" },
  g_value_set_boxed: { args: ["ptr", "ptr"], returns: "void" },
  g_value_set_static_boxed: { args: ["ptr", "ptr"], returns: "void" },
  g_value_take_boxed: { args: ["ptr", "ptr"], returns: "void" },
  g_value_set_boxed_take_ownership: { args: ["ptr", "ptr"], returns: "void" },
  g_value_get_boxed: { args: ["ptr"], returns: "ptr" },
  g_value_dup_boxed: { args: ["ptr"], returns: "ptr" },
  g_boxed_type_register_static: { args: ["ptr", "ptr", "ptr"], returns: "u64" },
  g_closure_get_type: { args: [], returns: "u64" },
  g_value_get_type: { args: [], returns: "u64" },
} as const;

export const callbacks = {
  GBoxedCopyFunc: { args: ["ptr"], returns: "ptr" },
  GBoxedFreeFunc: { args: ["ptr"], returns: "void" },
} as const;
