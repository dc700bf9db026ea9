// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_icon_get_type: { args: [], returns: "u64" },
  g_icon_hash: { args: ["ptr"], returns: "u32" },
  g_icon_equal: { args: ["ptr", "ptr"], returns: "i32" },
  g_icon_to_string: { args: ["ptr"], returns: "ptr" },
  g_icon_new_for_string: { args: ["ptr", "ptr"], returns: "ptr" },
  g_icon_serialize: { args: ["ptr"], returns: "ptr" },
  g_icon_deserialize: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GIconIface.hash": { args: ["ptr"], returns: "u32" },
  "GIconIface.equal": { args: ["ptr", "ptr"], returns: "i32" },
  "GIconIface.to_tokens": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GIconIface.from_tokens": { args: ["ptr", "i32", "i32", "ptr"], returns: "ptr" },
  "GIconIface.serialize": { args: ["ptr"], returns: "ptr" },
} as const;

export class GIconIface extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    hash: { offset: 16, size: 8, kind: "ptr", callback: "GIconIface.hash" },
    equal: { offset: 24, size: 8, kind: "ptr", callback: "GIconIface.equal" },
    to_tokens: { offset: 32, size: 8, kind: "ptr", callback: "GIconIface.to_tokens" },
    from_tokens: { offset: 40, size: 8, kind: "ptr", callback: "GIconIface.from_tokens" },
    serialize: { offset: 48, size: 8, kind: "ptr", callback: "GIconIface.serialize" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get hash(): number {
    return this.$live("hash").pointer(this.$at + 16);
  }

  set hash(value: number) {
    this.$live("hash").setPointer(this.$at + 16, this.$fit("ptr", "hash", value));
  }

  get equal(): number {
    return this.$live("equal").pointer(this.$at + 24);
  }

  set equal(value: number) {
    this.$live("equal").setPointer(this.$at + 24, this.$fit("ptr", "equal", value));
  }

  get to_tokens(): number {
    return this.$live("to_tokens").pointer(this.$at + 32);
  }

  set to_tokens(value: number) {
    this.$live("to_tokens").setPointer(this.$at + 32, this.$fit("ptr", "to_tokens", value));
  }

  get from_tokens(): number {
    return this.$live("from_tokens").pointer(this.$at + 40);
  }

  set from_tokens(value: number) {
    this.$live("from_tokens").setPointer(this.$at + 40, this.$fit("ptr", "from_tokens", value));
  }

  get serialize(): number {
    return this.$live("serialize").pointer(this.$at + 48);
  }

  set serialize(value: number) {
    this.$live("serialize").setPointer(this.$at + 48, this.$fit("ptr", "serialize", value));
  }
}
