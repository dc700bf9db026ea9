// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_binding_flags_get_type: { args: [], returns: "u64" },
  g_binding_get_type: { args: [], returns: "u64" },
  g_binding_get_flags: { args: ["ptr"], returns: "u32" },
  g_binding_get_source: { args: ["ptr"], returns: "ptr" },
  g_binding_dup_source: { args: ["ptr"], returns: "ptr" },
  g_binding_get_target: { args: ["ptr"], returns: "ptr" },
  g_binding_dup_target: { args: ["ptr"], returns: "ptr" },
  g_binding_get_source_property: { args: ["ptr"], returns: "ptr" },
  g_binding_get_target_property: { args: ["ptr"], returns: "ptr" },
  g_binding_unbind: { args: ["ptr"], returns: "void" },
  g_object_bind_property: { args: ["ptr", "ptr", "ptr", "ptr", "u32"], returns: "ptr" },
  g_object_bind_property_full: { args: ["ptr", "ptr", "ptr", "ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_object_bind_property_with_closures: { args: ["ptr", "ptr", "ptr", "ptr", "u32", "ptr", "ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  GBindingTransformFunc: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const GBindingFlags = {
  G_BINDING_DEFAULT: 0,
  G_BINDING_BIDIRECTIONAL: 1,
  G_BINDING_SYNC_CREATE: 2,
  G_BINDING_INVERT_BOOLEAN: 4,
} as const;
export type GBindingFlags = (typeof GBindingFlags)[keyof typeof GBindingFlags];
