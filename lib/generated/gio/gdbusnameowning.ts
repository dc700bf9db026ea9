// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_bus_own_name: { args: ["i32", "ptr", "u32", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "u32" },
  g_bus_own_name_on_connection: { args: ["ptr", "ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "u32" },
  g_bus_own_name_with_closures: { args: ["i32", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "u32" },
  g_bus_own_name_on_connection_with_closures: { args: ["ptr", "ptr", "u32", "ptr", "ptr"], returns: "u32" },
  g_bus_unown_name: { args: ["u32"], returns: "void" },
} as const;

export const callbacks = {
  GBusAcquiredCallback: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  GBusNameAcquiredCallback: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  GBusNameLostCallback: { args: ["ptr", "ptr", "ptr"], returns: "void" },
} as const;
