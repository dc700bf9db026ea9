// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  glib_check_version: { args: ["u32", "u32", "u32"], returns: "ptr" },
} as const;

export const variables = {
  glib_major_version: { kind: "u32" },
  glib_minor_version: { kind: "u32" },
  glib_micro_version: { kind: "u32" },
  glib_interface_age: { kind: "u32" },
  glib_binary_age: { kind: "u32" },
} as const;
