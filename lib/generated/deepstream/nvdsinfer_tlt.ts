// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  NvDsInferCudaEngineGetFromTltModel: { args: ["ptr", "ptr", "ptr", "i32", "ptr"], returns: "bool" },
} as const;
