// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_mem_chunk_new: { args: ["ptr", "i32", "u64", "i32"], returns: "ptr" },
  g_mem_chunk_destroy: { args: ["ptr"], returns: "void" },
  g_mem_chunk_alloc: { args: ["ptr"], returns: "ptr" },
  g_mem_chunk_alloc0: { args: ["ptr"], returns: "ptr" },
  g_mem_chunk_free: { args: ["ptr", "ptr"], returns: "void" },
  g_mem_chunk_clean: { args: ["ptr"], returns: "void" },
  g_mem_chunk_reset: { args: ["ptr"], returns: "void" },
  g_mem_chunk_print: { args: ["ptr"], returns: "void" },
  g_mem_chunk_info: { args: [], returns: "void" },
  g_blow_chunks: { args: [], returns: "void" },
  g_allocator_new: { args: ["ptr", "u32"], returns: "ptr" },
  g_allocator_free: { args: ["ptr"], returns: "void" },
  g_list_push_allocator: { args: ["ptr"], returns: "void" },
  g_list_pop_allocator: { args: [], returns: "void" },
  g_slist_push_allocator: { args: ["ptr"], returns: "void" },
  g_slist_pop_allocator: { args: [], returns: "void" },
  g_node_push_allocator: { args: ["ptr"], returns: "void" },
  g_node_pop_allocator: { args: [], returns: "void" },
} as const;

export const constants = {
  G_ALLOC_ONLY: 1,
  G_ALLOC_AND_FREE: 2,
  G_ALLOCATOR_LIST: 1,
  G_ALLOCATOR_SLIST: 2,
  G_ALLOCATOR_NODE: 3,
} as const;
