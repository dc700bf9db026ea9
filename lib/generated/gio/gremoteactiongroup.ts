// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_remote_action_group_get_type: { args: [], returns: "u64" },
  g_remote_action_group_activate_action_full: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_remote_action_group_change_action_state_full: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GRemoteActionGroupInterface.activate_action_full": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GRemoteActionGroupInterface.change_action_state_full": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
} as const;

export class GRemoteActionGroupInterface extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    activate_action_full: { offset: 16, size: 8, kind: "ptr", callback: "GRemoteActionGroupInterface.activate_action_full" },
    change_action_state_full: { offset: 24, size: 8, kind: "ptr", callback: "GRemoteActionGroupInterface.change_action_state_full" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get activate_action_full(): number {
    return this.$live("activate_action_full").pointer(this.$at + 16);
  }

  set activate_action_full(value: number) {
    this.$live("activate_action_full").setPointer(this.$at + 16, this.$fit("ptr", "activate_action_full", value));
  }

  get change_action_state_full(): number {
    return this.$live("change_action_state_full").pointer(this.$at + 24);
  }

  set change_action_state_full(value: number) {
    this.$live("change_action_state_full").setPointer(this.$at + 24, this.$fit("ptr", "change_action_state_full", value));
  }
}
