// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  nvds_mask_utils_resize_to_binary_argb32: { args: ["ptr", "ptr", "u32", "u32", "u32", "u32", "u32", "f32", "u32", "u32", "ptr"], returns: "bool" },
} as const;
