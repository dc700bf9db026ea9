// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  nvds_msgapi_connect: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  nvds_msgapi_send: { args: ["ptr", "ptr", "ptr", "u64"], returns: "u32" },
  nvds_msgapi_send_async: { args: ["ptr", "ptr", "ptr", "u64", "ptr", "ptr"], returns: "u32" },
  nvds_msgapi_subscribe: { args: ["ptr", "ptr", "i32", "ptr", "ptr"], returns: "u32" },
  nvds_msgapi_do_work: { args: ["ptr"], returns: "void" },
  nvds_msgapi_disconnect: { args: ["ptr"], returns: "u32" },
  nvds_msgapi_getversion: { args: [], returns: "ptr" },
  nvds_msgapi_get_protocol_name: { args: [], returns: "ptr" },
  nvds_msgapi_connection_signature: { args: ["ptr", "ptr", "ptr", "i32"], returns: "u32" },
} as const;

export const callbacks = {
  nvds_msgapi_send_cb_t: { args: ["ptr", "u32"], returns: "void" },
  nvds_msgapi_subscribe_request_cb_t: { args: ["u32", "ptr", "i32", "ptr", "ptr"], returns: "void" },
  nvds_msgapi_connect_cb_t: { args: ["ptr", "u32"], returns: "void" },
} as const;

export const NvDsMsgApiEventType = {
  NVDS_MSGAPI_EVT_SUCCESS: 0,
  NVDS_MSGAPI_EVT_DISCONNECT: 1,
  NVDS_MSGAPI_EVT_SERVICE_DOWN: 2,
} as const;
export type NvDsMsgApiEventType = (typeof NvDsMsgApiEventType)[keyof typeof NvDsMsgApiEventType];

export const NvDsMsgApiErrorType = {
  NVDS_MSGAPI_OK: 0,
  NVDS_MSGAPI_ERR: 1,
  NVDS_MSGAPI_UNKNOWN_TOPIC: 2,
} as const;
export type NvDsMsgApiErrorType = (typeof NvDsMsgApiErrorType)[keyof typeof NvDsMsgApiErrorType];
