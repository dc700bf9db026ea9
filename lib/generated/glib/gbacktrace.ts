// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_on_error_query: { args: ["ptr"], returns: "void" },
  g_on_error_stack_trace: { args: ["ptr"], returns: "void" },
} as const;
