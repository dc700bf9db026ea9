// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  nv_msgbroker_connect: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  nv_msgbroker_subscribe: { args: ["ptr", "ptr", "i32", "ptr", "ptr"], returns: "u32" },
  nv_msgbroker_disconnect: { args: ["ptr"], returns: "u32" },
  nv_msgbroker_version: { args: [], returns: "ptr" },
} as const;

export const wrappers = {
  nv_msgbroker_send_async: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "u32" },
} as const;

export const callbacks = {
  nv_msgbroker_connect_cb_t: { args: ["ptr", "u32"], returns: "void" },
  nv_msgbroker_send_cb_t: { args: ["ptr", "u32"], returns: "void" },
  nv_msgbroker_subscribe_cb_t: { args: ["u32", "ptr", "i32", "ptr", "ptr"], returns: "void" },
} as const;

export const constants = {
  NV_MSGBROKER_VERSION: "2.0",
  LOG_CAT: "DSLOG:NV_MSGBROKER",
} as const;

export const NvMsgBrokerErrorType = {
  NV_MSGBROKER_API_OK: 0,
  NV_MSGBROKER_API_ERR: 1,
  NV_MSGBROKER_API_RECONNECTING: 2,
  NV_MSGBROKER_API_NOT_SUPPORTED: 3,
} as const;
export type NvMsgBrokerErrorType = (typeof NvMsgBrokerErrorType)[keyof typeof NvMsgBrokerErrorType];

export class NvMsgBrokerClientMsg extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    topic: { offset: 0, size: 8, kind: "ptr" },
    payload: { offset: 8, size: 8, kind: "ptr" },
    payload_len: { offset: 16, size: 8, kind: "u64" },
  } as const;

  get topic(): number {
    return this.$live("topic").pointer(this.$at);
  }

  set topic(_value: never) {
    this.$refusePointer("topic");
  }

  get payload(): number {
    return this.$live("payload").pointer(this.$at + 8);
  }

  set payload(_value: never) {
    this.$refusePointer("payload");
  }

  get payload_len(): bigint {
    return this.$live("payload_len").u64(this.$at + 16);
  }

  set payload_len(value: bigint) {
    this.$live("payload_len").setU64(this.$at + 16, this.$fit("u64", "payload_len", value));
  }
}
