// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  gst_child_proxy_get_type: { args: [], returns: "u64" },
  gst_child_proxy_get_child_by_name: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_child_proxy_get_child_by_name_recurse: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_child_proxy_get_children_count: { args: ["ptr"], returns: "u32" },
  gst_child_proxy_get_child_by_index: { args: ["ptr", "u32"], returns: "ptr" },
  gst_child_proxy_lookup: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_child_proxy_get_property: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_child_proxy_set_property: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_child_proxy_child_added: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_child_proxy_child_removed: { args: ["ptr", "ptr", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GstChildProxyInterface.get_child_by_name": { args: ["ptr", "ptr"], returns: "ptr" },
  "GstChildProxyInterface.get_child_by_index": { args: ["ptr", "u32"], returns: "ptr" },
  "GstChildProxyInterface.get_children_count": { args: ["ptr"], returns: "u32" },
  "GstChildProxyInterface.child_added": { args: ["ptr", "ptr", "ptr"], returns: "void" },
  "GstChildProxyInterface.child_removed": { args: ["ptr", "ptr", "ptr"], returns: "void" },
} as const;

export class GstChildProxyInterface extends Struct {
  static readonly size = 88;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    get_child_by_name: { offset: 16, size: 8, kind: "ptr", callback: "GstChildProxyInterface.get_child_by_name" },
    get_child_by_index: { offset: 24, size: 8, kind: "ptr", callback: "GstChildProxyInterface.get_child_by_index" },
    get_children_count: { offset: 32, size: 8, kind: "ptr", callback: "GstChildProxyInterface.get_children_count" },
    child_added: { offset: 40, size: 8, kind: "ptr", callback: "GstChildProxyInterface.child_added" },
    child_removed: { offset: 48, size: 8, kind: "ptr", callback: "GstChildProxyInterface.child_removed" },
    _gst_reserved: { offset: 56, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GTypeInterface {
    return new GTypeInterface(this.$live("parent"), this.$at);
  }

  get get_child_by_name(): number {
    return this.$live("get_child_by_name").pointer(this.$at + 16);
  }

  set get_child_by_name(value: number) {
    this.$live("get_child_by_name").setPointer(this.$at + 16, this.$fit("ptr", "get_child_by_name", value));
  }

  get get_child_by_index(): number {
    return this.$live("get_child_by_index").pointer(this.$at + 24);
  }

  set get_child_by_index(value: number) {
    this.$live("get_child_by_index").setPointer(this.$at + 24, this.$fit("ptr", "get_child_by_index", value));
  }

  get get_children_count(): number {
    return this.$live("get_children_count").pointer(this.$at + 32);
  }

  set get_children_count(value: number) {
    this.$live("get_children_count").setPointer(this.$at + 32, this.$fit("ptr", "get_children_count", value));
  }

  get child_added(): number {
    return this.$live("child_added").pointer(this.$at + 40);
  }

  set child_added(value: number) {
    this.$live("child_added").setPointer(this.$at + 40, this.$fit("ptr", "child_added", value));
  }

  get child_removed(): number {
    return this.$live("child_removed").pointer(this.$at + 48);
  }

  set child_removed(value: number) {
    this.$live("child_removed").setPointer(this.$at + 48, this.$fit("ptr", "child_removed", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 56, 4, "ptr");
  }
}
