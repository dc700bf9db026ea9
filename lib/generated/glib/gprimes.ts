// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_spaced_primes_closest: { args: ["u32"], returns: "u32" },
} as const;
