// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_bit_lock: { args: ["ptr", "i32"], returns: "void" },
  g_bit_trylock: { args: ["ptr", "i32"], returns: "i32" },
  g_bit_unlock: { args: ["ptr", "i32"], returns: "void" },
  g_pointer_bit_lock: { args: ["ptr", "i32"], returns: "void" },
  g_pointer_bit_trylock: { args: ["ptr", "i32"], returns: "i32" },
  g_pointer_bit_unlock: { args: ["ptr", "i32"], returns: "void" },
} as const;
