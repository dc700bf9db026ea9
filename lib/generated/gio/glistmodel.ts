// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_list_model_get_type: { args: [], returns: "u64" },
  g_list_model_get_item_type: { args: ["ptr"], returns: "u64" },
  g_list_model_get_n_items: { args: ["ptr"], returns: "u32" },
  g_list_model_get_item: { args: ["ptr", "u32"], returns: "ptr" },
  g_list_model_get_object: { args: ["ptr", "u32"], returns: "ptr" },
  g_list_model_items_changed: { args: ["ptr", "u32", "u32", "u32"], returns: "void" },
} as const;

export const wrappers = {
  G_LIST_MODEL: { args: ["ptr"], returns: "ptr" },
  G_IS_LIST_MODEL: { args: ["ptr"], returns: "i32" },
  G_LIST_MODEL_GET_IFACE: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GListModelInterface.get_item_type": { args: ["ptr"], returns: "u64" },
  "GListModelInterface.get_n_items": { args: ["ptr"], returns: "u32" },
  "GListModelInterface.get_item": { args: ["ptr", "u32"], returns: "ptr" },
} as const;

export class GListModelInterface extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    get_item_type: { offset: 16, size: 8, kind: "ptr", callback: "GListModelInterface.get_item_type" },
    get_n_items: { offset: 24, size: 8, kind: "ptr", callback: "GListModelInterface.get_n_items" },
    get_item: { offset: 32, size: 8, kind: "ptr", callback: "GListModelInterface.get_item" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get get_item_type(): number {
    return this.$live("get_item_type").pointer(this.$at + 16);
  }

  set get_item_type(value: number) {
    this.$live("get_item_type").setPointer(this.$at + 16, this.$fit("ptr", "get_item_type", value));
  }

  get get_n_items(): number {
    return this.$live("get_n_items").pointer(this.$at + 24);
  }

  set get_n_items(value: number) {
    this.$live("get_n_items").setPointer(this.$at + 24, this.$fit("ptr", "get_n_items", value));
  }

  get get_item(): number {
    return this.$live("get_item").pointer(this.$at + 32);
  }

  set get_item(value: number) {
    this.$live("get_item").setPointer(this.$at + 32, this.$fit("ptr", "get_item", value));
  }
}
