// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  ds_rtsp_server_open: { args: ["ptr", "i32", "ptr", "ptr", "u32"], returns: "ptr" },
  ds_rtsp_server_failure: { args: ["ptr"], returns: "ptr" },
  ds_rtsp_server_port: { args: ["ptr"], returns: "i32" },
  ds_rtsp_server_mount: { args: ["ptr", "ptr", "ptr", "u32"], returns: "void" },
  ds_rtsp_server_clients: { args: ["ptr"], returns: "i32" },
  ds_rtsp_server_close: { args: ["ptr", "i32"], returns: "i32" },
} as const;
