// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_rand_new_with_seed: { args: ["u32"], returns: "ptr" },
  g_rand_new_with_seed_array: { args: ["ptr", "u32"], returns: "ptr" },
  g_rand_new: { args: [], returns: "ptr" },
  g_rand_free: { args: ["ptr"], returns: "void" },
  g_rand_copy: { args: ["ptr"], returns: "ptr" },
  g_rand_set_seed: { args: ["ptr", "u32"], returns: "void" },
  g_rand_set_seed_array: { args: ["ptr", "ptr", "u32"], returns: "void" },
  g_rand_int: { args: ["ptr"], returns: "u32" },
  g_rand_int_range: { args: ["ptr", "i32", "i32"], returns: "i32" },
  g_rand_double: { args: ["ptr"], returns: "f64" },
  g_rand_double_range: { args: ["ptr", "f64", "f64"], returns: "f64" },
  g_random_set_seed: { args: ["u32"], returns: "void" },
  g_random_int: { args: [], returns: "u32" },
  g_random_int_range: { args: ["i32", "i32"], returns: "i32" },
  g_random_double: { args: [], returns: "f64" },
  g_random_double_range: { args: ["f64", "f64"], returns: "f64" },
} as const;
