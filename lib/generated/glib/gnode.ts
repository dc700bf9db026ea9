// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_node_new: { args: ["ptr"], returns: "ptr" },
  g_node_destroy: { args: ["ptr"], returns: "void" },
  g_node_unlink: { args: ["ptr"], returns: "void" },
  g_node_copy_deep: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_node_copy: { args: ["ptr"], returns: "ptr" },
  g_node_insert: { args: ["ptr", "i32", "ptr"], returns: "ptr" },
  g_node_insert_before: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_node_insert_after: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_node_prepend: { args: ["ptr", "ptr"], returns: "ptr" },
  g_node_n_nodes: { args: ["ptr", "u32"], returns: "u32" },
  g_node_get_root: { args: ["ptr"], returns: "ptr" },
  g_node_is_ancestor: { args: ["ptr", "ptr"], returns: "i32" },
  g_node_depth: { args: ["ptr"], returns: "u32" },
  g_node_find: { args: ["ptr", "u32", "u32", "ptr"], returns: "ptr" },
  g_node_traverse: { args: ["ptr", "u32", "u32", "i32", "ptr", "ptr"], returns: "void" },
  g_node_max_height: { args: ["ptr"], returns: "u32" },
  g_node_children_foreach: { args: ["ptr", "u32", "ptr", "ptr"], returns: "void" },
  g_node_reverse_children: { args: ["ptr"], returns: "void" },
  g_node_n_children: { args: ["ptr"], returns: "u32" },
  g_node_nth_child: { args: ["ptr", "u32"], returns: "ptr" },
  g_node_last_child: { args: ["ptr"], returns: "ptr" },
  g_node_find_child: { args: ["ptr", "u32", "ptr"], returns: "ptr" },
  g_node_child_position: { args: ["ptr", "ptr"], returns: "i32" },
  g_node_child_index: { args: ["ptr", "ptr"], returns: "i32" },
  g_node_first_sibling: { args: ["ptr"], returns: "ptr" },
  g_node_last_sibling: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  GNodeTraverseFunc: { args: ["ptr", "ptr"], returns: "i32" },
  GNodeForeachFunc: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const GTraverseFlags = {
  G_TRAVERSE_LEAVES: 1,
  G_TRAVERSE_NON_LEAVES: 2,
  G_TRAVERSE_ALL: 3,
  G_TRAVERSE_MASK: 3,
  G_TRAVERSE_LEAFS: 1,
  G_TRAVERSE_NON_LEAFS: 2,
} as const;
export type GTraverseFlags = (typeof GTraverseFlags)[keyof typeof GTraverseFlags];

export const GTraverseType = {
  G_IN_ORDER: 0,
  G_PRE_ORDER: 1,
  G_POST_ORDER: 2,
  G_LEVEL_ORDER: 3,
} as const;
export type GTraverseType = (typeof GTraverseType)[keyof typeof GTraverseType];

export class GNode extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    data: { offset: 0, size: 8, kind: "ptr" },
    next: { offset: 8, size: 8, kind: "ptr", to: "GNode" },
    prev: { offset: 16, size: 8, kind: "ptr", to: "GNode" },
    parent: { offset: 24, size: 8, kind: "ptr", to: "GNode" },
    children: { offset: 32, size: 8, kind: "ptr", to: "GNode" },
  } as const;

  get data(): number {
    return this.$live("data").pointer(this.$at);
  }

  set data(value: number) {
    this.$live("data").setPointer(this.$at, this.$fit("ptr", "data", value));
  }

  get next(): number {
    return this.$live("next").pointer(this.$at + 8);
  }

  set next(value: number) {
    this.$live("next").setPointer(this.$at + 8, this.$fit("ptr", "next", value));
  }

  get prev(): number {
    return this.$live("prev").pointer(this.$at + 16);
  }

  set prev(value: number) {
    this.$live("prev").setPointer(this.$at + 16, this.$fit("ptr", "prev", value));
  }

  get parent(): number {
    return this.$live("parent").pointer(this.$at + 24);
  }

  set parent(value: number) {
    this.$live("parent").setPointer(this.$at + 24, this.$fit("ptr", "parent", value));
  }

  get children(): number {
    return this.$live("children").pointer(this.$at + 32);
  }

  set children(value: number) {
    this.$live("children").setPointer(this.$at + 32, this.$fit("ptr", "children", value));
  }
}
