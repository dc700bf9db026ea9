// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_qsort_with_data: { args: ["ptr", "i32", "u64", "ptr", "ptr"], returns: "void" },
} as const;
