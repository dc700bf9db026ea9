// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_poll_new: { args: ["i32"], returns: "ptr" },
  gst_poll_new_timer: { args: [], returns: "ptr" },
  gst_poll_free: { args: ["ptr"], returns: "void" },
  gst_poll_get_read_gpollfd: { args: ["ptr", "ptr"], returns: "void" },
  gst_poll_fd_init: { args: ["ptr"], returns: "void" },
  gst_poll_add_fd: { args: ["ptr", "ptr"], returns: "i32" },
  gst_poll_remove_fd: { args: ["ptr", "ptr"], returns: "i32" },
  gst_poll_fd_ctl_write: { args: ["ptr", "ptr", "i32"], returns: "i32" },
  gst_poll_fd_ctl_read: { args: ["ptr", "ptr", "i32"], returns: "i32" },
  gst_poll_fd_ctl_pri: { args: ["ptr", "ptr", "i32"], returns: "i32" },
  gst_poll_fd_ignored: { args: ["ptr", "ptr"], returns: "void" },
  gst_poll_fd_has_closed: { args: ["ptr", "ptr"], returns: "i32" },
  gst_poll_fd_has_error: { args: ["ptr", "ptr"], returns: "i32" },
  gst_poll_fd_can_read: { args: ["ptr", "ptr"], returns: "i32" },
  gst_poll_fd_can_write: { args: ["ptr", "ptr"], returns: "i32" },
  gst_poll_fd_has_pri: { args: ["ptr", "ptr"], returns: "i32" },
  gst_poll_wait: { args: ["ptr", "u64"], returns: "i32" },
  gst_poll_set_controllable: { args: ["ptr", "i32"], returns: "i32" },
  gst_poll_restart: { args: ["ptr"], returns: "void" },
  gst_poll_set_flushing: { args: ["ptr", "i32"], returns: "void" },
  gst_poll_write_control: { args: ["ptr"], returns: "i32" },
  gst_poll_read_control: { args: ["ptr"], returns: "i32" },
} as const;

export class GstPollFD extends Struct {
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields = {
    fd: { offset: 0, size: 4, kind: "i32" },
    idx: { offset: 4, size: 4, kind: "i32" },
  } as const;

  get fd(): number {
    return this.$live("fd").i32(this.$at);
  }

  set fd(value: number) {
    this.$live("fd").setI32(this.$at, this.$fit("i32", "fd", value));
  }

  get idx(): number {
    return this.$live("idx").i32(this.$at + 4);
  }

  set idx(value: number) {
    this.$live("idx").setI32(this.$at + 4, this.$fit("i32", "idx", value));
  }
}
