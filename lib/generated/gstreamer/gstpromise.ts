// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GstMiniObject } from "./gstminiobject.ts";

export const functions = {
  gst_promise_get_type: { args: [], returns: "u64" },
  gst_promise_new: { args: [], returns: "ptr" },
  gst_promise_new_with_change_func: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_promise_wait: { args: ["ptr"], returns: "u32" },
  gst_promise_reply: { args: ["ptr", "ptr"], returns: "void" },
  gst_promise_interrupt: { args: ["ptr"], returns: "void" },
  gst_promise_expire: { args: ["ptr"], returns: "void" },
  gst_promise_get_reply: { args: ["ptr"], returns: "ptr" },
  gst_promise_ref: { args: ["ptr"], returns: "ptr" },
  gst_promise_unref: { args: ["ptr"], returns: "void" },
} as const;

export const callbacks = {
  GstPromiseChangeFunc: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const GstPromiseResult = {
  GST_PROMISE_RESULT_PENDING: 0,
  GST_PROMISE_RESULT_INTERRUPTED: 1,
  GST_PROMISE_RESULT_REPLIED: 2,
  GST_PROMISE_RESULT_EXPIRED: 3,
} as const;
export type GstPromiseResult = (typeof GstPromiseResult)[keyof typeof GstPromiseResult];

export class GstPromise extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 64, kind: "struct", type: "GstMiniObject" },
  } as const;

  get parent(): GstMiniObject {
    return new GstMiniObject(this.$live("parent"), this.$at);
  }
}
