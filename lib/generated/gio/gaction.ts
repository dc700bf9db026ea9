// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_action_get_type: { args: [], returns: "u64" },
  g_action_get_name: { args: ["ptr"], returns: "ptr" },
  g_action_get_parameter_type: { args: ["ptr"], returns: "ptr" },
  g_action_get_state_type: { args: ["ptr"], returns: "ptr" },
  g_action_get_state_hint: { args: ["ptr"], returns: "ptr" },
  g_action_get_enabled: { args: ["ptr"], returns: "i32" },
  g_action_get_state: { args: ["ptr"], returns: "ptr" },
  g_action_change_state: { args: ["ptr", "ptr"], returns: "void" },
  g_action_activate: { args: ["ptr", "ptr"], returns: "void" },
  g_action_name_is_valid: { args: ["ptr"], returns: "i32" },
  g_action_parse_detailed_name: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_action_print_detailed_name: { args: ["ptr", "ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GActionInterface.get_name": { args: ["ptr"], returns: "ptr" },
  "GActionInterface.get_parameter_type": { args: ["ptr"], returns: "ptr" },
  "GActionInterface.get_state_type": { args: ["ptr"], returns: "ptr" },
  "GActionInterface.get_state_hint": { args: ["ptr"], returns: "ptr" },
  "GActionInterface.get_enabled": { args: ["ptr"], returns: "i32" },
  "GActionInterface.get_state": { args: ["ptr"], returns: "ptr" },
  "GActionInterface.change_state": { args: ["ptr", "ptr"], returns: "void" },
  "GActionInterface.activate": { args: ["ptr", "ptr"], returns: "void" },
} as const;

export class GActionInterface extends Struct {
  static readonly size = 80;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    get_name: { offset: 16, size: 8, kind: "ptr", callback: "GActionInterface.get_name" },
    get_parameter_type: { offset: 24, size: 8, kind: "ptr", callback: "GActionInterface.get_parameter_type" },
    get_state_type: { offset: 32, size: 8, kind: "ptr", callback: "GActionInterface.get_state_type" },
    get_state_hint: { offset: 40, size: 8, kind: "ptr", callback: "GActionInterface.get_state_hint" },
    get_enabled: { offset: 48, size: 8, kind: "ptr", callback: "GActionInterface.get_enabled" },
    get_state: { offset: 56, size: 8, kind: "ptr", callback: "GActionInterface.get_state" },
    change_state: { offset: 64, size: 8, kind: "ptr", callback: "GActionInterface.change_state" },
    activate: { offset: 72, size: 8, kind: "ptr", callback: "GActionInterface.activate" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get get_name(): number {
    return this.$live("get_name").pointer(this.$at + 16);
  }

  set get_name(value: number) {
    this.$live("get_name").setPointer(this.$at + 16, this.$fit("ptr", "get_name", value));
  }

  get get_parameter_type(): number {
    return this.$live("get_parameter_type").pointer(this.$at + 24);
  }

  set get_parameter_type(value: number) {
    this.$live("get_parameter_type").setPointer(this.$at + 24, this.$fit("ptr", "get_parameter_type", value));
  }

  get get_state_type(): number {
    return this.$live("get_state_type").pointer(this.$at + 32);
  }

  set get_state_type(value: number) {
    this.$live("get_state_type").setPointer(this.$at + 32, this.$fit("ptr", "get_state_type", value));
  }

  get get_state_hint(): number {
    return this.$live("get_state_hint").pointer(this.$at + 40);
  }

  set get_state_hint(value: number) {
    this.$live("get_state_hint").setPointer(this.$at + 40, this.$fit("ptr", "get_state_hint", value));
  }

  get get_enabled(): number {
    return this.$live("get_enabled").pointer(this.$at + 48);
  }

  set get_enabled(value: number) {
    this.$live("get_enabled").setPointer(this.$at + 48, this.$fit("ptr", "get_enabled", value));
  }

  get get_state(): number {
    return this.$live("get_state").pointer(this.$at + 56);
  }

  set get_state(value: number) {
    this.$live("get_state").setPointer(this.$at + 56, this.$fit("ptr", "get_state", value));
  }

  get change_state(): number {
    return this.$live("change_state").pointer(this.$at + 64);
  }

  set change_state(value: number) {
    this.$live("change_state").setPointer(this.$at + 64, this.$fit("ptr", "change_state", value));
  }

  get activate(): number {
    return this.$live("activate").pointer(this.$at + 72);
  }

  set activate(value: number) {
    this.$live("activate").setPointer(this.$at + 72, this.$fit("ptr", "activate", value));
  }
}
