// Generated from C headers by `bun run bindgen`. Do not edit.
import { BigIntArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_action_map_get_type: { args: [], returns: "u64" },
  g_action_map_lookup_action: { args: ["ptr", "ptr"], returns: "ptr" },
  g_action_map_add_action: { args: ["ptr", "ptr"], returns: "void" },
  g_action_map_remove_action: { args: ["ptr", "ptr"], returns: "void" },
  g_action_map_add_action_entries: { args: ["ptr", "ptr", "i32", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GActionMapInterface.lookup_action": { args: ["ptr", "ptr"], returns: "ptr" },
  "GActionMapInterface.add_action": { args: ["ptr", "ptr"], returns: "void" },
  "GActionMapInterface.remove_action": { args: ["ptr", "ptr"], returns: "void" },
  "GActionEntry.activate": { args: ["ptr", "ptr", "ptr"], returns: "void" },
  "GActionEntry.change_state": { args: ["ptr", "ptr", "ptr"], returns: "void" },
} as const;

export class GActionMapInterface extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    lookup_action: { offset: 16, size: 8, kind: "ptr", callback: "GActionMapInterface.lookup_action" },
    add_action: { offset: 24, size: 8, kind: "ptr", callback: "GActionMapInterface.add_action" },
    remove_action: { offset: 32, size: 8, kind: "ptr", callback: "GActionMapInterface.remove_action" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get lookup_action(): number {
    return this.$live("lookup_action").pointer(this.$at + 16);
  }

  set lookup_action(value: number) {
    this.$live("lookup_action").setPointer(this.$at + 16, this.$fit("ptr", "lookup_action", value));
  }

  get add_action(): number {
    return this.$live("add_action").pointer(this.$at + 24);
  }

  set add_action(value: number) {
    this.$live("add_action").setPointer(this.$at + 24, this.$fit("ptr", "add_action", value));
  }

  get remove_action(): number {
    return this.$live("remove_action").pointer(this.$at + 32);
  }

  set remove_action(value: number) {
    this.$live("remove_action").setPointer(this.$at + 32, this.$fit("ptr", "remove_action", value));
  }
}

export class GActionEntry extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    name: { offset: 0, size: 8, kind: "ptr" },
    activate: { offset: 8, size: 8, kind: "ptr", callback: "GActionEntry.activate" },
    parameter_type: { offset: 16, size: 8, kind: "ptr" },
    state: { offset: 24, size: 8, kind: "ptr" },
    change_state: { offset: 32, size: 8, kind: "ptr", callback: "GActionEntry.change_state" },
    padding: { offset: 40, size: 24, kind: "array", of: "u64", length: 3 },
  } as const;

  get name(): number {
    return this.$live("name").pointer(this.$at);
  }

  set name(value: number) {
    this.$live("name").setPointer(this.$at, this.$fit("ptr", "name", value));
  }

  get activate(): number {
    return this.$live("activate").pointer(this.$at + 8);
  }

  set activate(value: number) {
    this.$live("activate").setPointer(this.$at + 8, this.$fit("ptr", "activate", value));
  }

  get parameter_type(): number {
    return this.$live("parameter_type").pointer(this.$at + 16);
  }

  set parameter_type(value: number) {
    this.$live("parameter_type").setPointer(this.$at + 16, this.$fit("ptr", "parameter_type", value));
  }

  get state(): number {
    return this.$live("state").pointer(this.$at + 24);
  }

  set state(value: number) {
    this.$live("state").setPointer(this.$at + 24, this.$fit("ptr", "state", value));
  }

  get change_state(): number {
    return this.$live("change_state").pointer(this.$at + 32);
  }

  set change_state(value: number) {
    this.$live("change_state").setPointer(this.$at + 32, this.$fit("ptr", "change_state", value));
  }

  get padding(): BigIntArray {
    return new BigIntArray(this.$live("padding"), this.$at + 40, 3, "u64");
  }
}
