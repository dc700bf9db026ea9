// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  nvds_version: { args: ["ptr", "ptr"], returns: "void" },
  nvds_version_print: { args: [], returns: "void" },
  nvds_dependencies_version_print: { args: [], returns: "void" },
} as const;

export const constants = {
  NVDS_VERSION_MAJOR: 9,
  NVDS_VERSION_MINOR: 1,
  NVDS_VERSION_MICRO: 0,
} as const;
