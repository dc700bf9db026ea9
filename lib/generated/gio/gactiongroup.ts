// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_action_group_get_type: { args: [], returns: "u64" },
  g_action_group_has_action: { args: ["ptr", "ptr"], returns: "i32" },
  g_action_group_list_actions: { args: ["ptr"], returns: "ptr" },
  g_action_group_get_action_parameter_type: { args: ["ptr", "ptr"], returns: "ptr" },
  g_action_group_get_action_state_type: { args: ["ptr", "ptr"], returns: "ptr" },
  g_action_group_get_action_state_hint: { args: ["ptr", "ptr"], returns: "ptr" },
  g_action_group_get_action_enabled: { args: ["ptr", "ptr"], returns: "i32" },
  g_action_group_get_action_state: { args: ["ptr", "ptr"], returns: "ptr" },
  g_action_group_change_action_state: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_action_group_activate_action: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_action_group_action_added: { args: ["ptr", "ptr"], returns: "void" },
  g_action_group_action_removed: { args: ["ptr", "ptr"], returns: "void" },
  g_action_group_action_enabled_changed: { args: ["ptr", "ptr", "i32"], returns: "void" },
  g_action_group_action_state_changed: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_action_group_query_action: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  "GActionGroupInterface.has_action": { args: ["ptr", "ptr"], returns: "i32" },
  "GActionGroupInterface.list_actions": { args: ["ptr"], returns: "ptr" },
  "GActionGroupInterface.get_action_enabled": { args: ["ptr", "ptr"], returns: "i32" },
  "GActionGroupInterface.get_action_parameter_type": { args: ["ptr", "ptr"], returns: "ptr" },
  "GActionGroupInterface.get_action_state_type": { args: ["ptr", "ptr"], returns: "ptr" },
  "GActionGroupInterface.get_action_state_hint": { args: ["ptr", "ptr"], returns: "ptr" },
  "GActionGroupInterface.get_action_state": { args: ["ptr", "ptr"], returns: "ptr" },
  "GActionGroupInterface.change_action_state": { args: ["ptr", "ptr", "ptr"], returns: "void" },
  "GActionGroupInterface.activate_action": { args: ["ptr", "ptr", "ptr"], returns: "void" },
  "GActionGroupInterface.action_added": { args: ["ptr", "ptr"], returns: "void" },
  "GActionGroupInterface.action_removed": { args: ["ptr", "ptr"], returns: "void" },
  "GActionGroupInterface.action_enabled_changed": { args: ["ptr", "ptr", "i32"], returns: "void" },
  "GActionGroupInterface.action_state_changed": { args: ["ptr", "ptr", "ptr"], returns: "void" },
  "GActionGroupInterface.query_action": { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export class GActionGroupInterface extends Struct {
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    has_action: { offset: 16, size: 8, kind: "ptr", callback: "GActionGroupInterface.has_action" },
    list_actions: { offset: 24, size: 8, kind: "ptr", callback: "GActionGroupInterface.list_actions" },
    get_action_enabled: { offset: 32, size: 8, kind: "ptr", callback: "GActionGroupInterface.get_action_enabled" },
    get_action_parameter_type: { offset: 40, size: 8, kind: "ptr", callback: "GActionGroupInterface.get_action_parameter_type" },
    get_action_state_type: { offset: 48, size: 8, kind: "ptr", callback: "GActionGroupInterface.get_action_state_type" },
    get_action_state_hint: { offset: 56, size: 8, kind: "ptr", callback: "GActionGroupInterface.get_action_state_hint" },
    get_action_state: { offset: 64, size: 8, kind: "ptr", callback: "GActionGroupInterface.get_action_state" },
    change_action_state: { offset: 72, size: 8, kind: "ptr", callback: "GActionGroupInterface.change_action_state" },
    activate_action: { offset: 80, size: 8, kind: "ptr", callback: "GActionGroupInterface.activate_action" },
    action_added: { offset: 88, size: 8, kind: "ptr", callback: "GActionGroupInterface.action_added" },
    action_removed: { offset: 96, size: 8, kind: "ptr", callback: "GActionGroupInterface.action_removed" },
    action_enabled_changed: { offset: 104, size: 8, kind: "ptr", callback: "GActionGroupInterface.action_enabled_changed" },
    action_state_changed: { offset: 112, size: 8, kind: "ptr", callback: "GActionGroupInterface.action_state_changed" },
    query_action: { offset: 120, size: 8, kind: "ptr", callback: "GActionGroupInterface.query_action" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get has_action(): number {
    return this.$live("has_action").pointer(this.$at + 16);
  }

  set has_action(value: number) {
    this.$live("has_action").setPointer(this.$at + 16, this.$fit("ptr", "has_action", value));
  }

  get list_actions(): number {
    return this.$live("list_actions").pointer(this.$at + 24);
  }

  set list_actions(value: number) {
    this.$live("list_actions").setPointer(this.$at + 24, this.$fit("ptr", "list_actions", value));
  }

  get get_action_enabled(): number {
    return this.$live("get_action_enabled").pointer(this.$at + 32);
  }

  set get_action_enabled(value: number) {
    this.$live("get_action_enabled").setPointer(this.$at + 32, this.$fit("ptr", "get_action_enabled", value));
  }

  get get_action_parameter_type(): number {
    return this.$live("get_action_parameter_type").pointer(this.$at + 40);
  }

  set get_action_parameter_type(value: number) {
    this.$live("get_action_parameter_type").setPointer(this.$at + 40, this.$fit("ptr", "get_action_parameter_type", value));
  }

  get get_action_state_type(): number {
    return this.$live("get_action_state_type").pointer(this.$at + 48);
  }

  set get_action_state_type(value: number) {
    this.$live("get_action_state_type").setPointer(this.$at + 48, this.$fit("ptr", "get_action_state_type", value));
  }

  get get_action_state_hint(): number {
    return this.$live("get_action_state_hint").pointer(this.$at + 56);
  }

  set get_action_state_hint(value: number) {
    this.$live("get_action_state_hint").setPointer(this.$at + 56, this.$fit("ptr", "get_action_state_hint", value));
  }

  get get_action_state(): number {
    return this.$live("get_action_state").pointer(this.$at + 64);
  }

  set get_action_state(value: number) {
    this.$live("get_action_state").setPointer(this.$at + 64, this.$fit("ptr", "get_action_state", value));
  }

  get change_action_state(): number {
    return this.$live("change_action_state").pointer(this.$at + 72);
  }

  set change_action_state(value: number) {
    this.$live("change_action_state").setPointer(this.$at + 72, this.$fit("ptr", "change_action_state", value));
  }

  get activate_action(): number {
    return this.$live("activate_action").pointer(this.$at + 80);
  }

  set activate_action(value: number) {
    this.$live("activate_action").setPointer(this.$at + 80, this.$fit("ptr", "activate_action", value));
  }

  get action_added(): number {
    return this.$live("action_added").pointer(this.$at + 88);
  }

  set action_added(value: number) {
    this.$live("action_added").setPointer(this.$at + 88, this.$fit("ptr", "action_added", value));
  }

  get action_removed(): number {
    return this.$live("action_removed").pointer(this.$at + 96);
  }

  set action_removed(value: number) {
    this.$live("action_removed").setPointer(this.$at + 96, this.$fit("ptr", "action_removed", value));
  }

  get action_enabled_changed(): number {
    return this.$live("action_enabled_changed").pointer(this.$at + 104);
  }

  set action_enabled_changed(value: number) {
    this.$live("action_enabled_changed").setPointer(this.$at + 104, this.$fit("ptr", "action_enabled_changed", value));
  }

  get action_state_changed(): number {
    return this.$live("action_state_changed").pointer(this.$at + 112);
  }

  set action_state_changed(value: number) {
    this.$live("action_state_changed").setPointer(this.$at + 112, this.$fit("ptr", "action_state_changed", value));
  }

  get query_action(): number {
    return this.$live("query_action").pointer(this.$at + 120);
  }

  set query_action(value: number) {
    this.$live("query_action").setPointer(this.$at + 120, this.$fit("ptr", "query_action", value));
  }
}
