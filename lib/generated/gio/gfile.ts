// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_file_get_type: { args: [], returns: "u64" },
  g_file_new_for_path: { args: ["ptr"], returns: "ptr" },
  g_file_new_for_uri: { args: ["ptr"], returns: "ptr" },
  g_file_new_for_commandline_arg: { args: ["ptr"], returns: "ptr" },
  g_file_new_for_commandline_arg_and_cwd: { args: ["ptr", "ptr"], returns: "ptr" },
  g_file_new_tmp: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_new_tmp_async: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_new_tmp_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_new_tmp_dir_async: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_new_tmp_dir_finish: { args: ["ptr", "ptr"], returns: "ptr" },
  g_file_parse_name: { args: ["ptr"], returns: "ptr" },
  g_file_dup: { args: ["ptr"], returns: "ptr" },
  g_file_hash: { args: ["ptr"], returns: "u32" },
  g_file_equal: { args: ["ptr", "ptr"], returns: "i32" },
  g_file_get_basename: { args: ["ptr"], returns: "ptr" },
  g_file_get_path: { args: ["ptr"], returns: "ptr" },
  g_file_peek_path: { args: ["ptr"], returns: "ptr" },
  g_file_get_uri: { args: ["ptr"], returns: "ptr" },
  g_file_get_parse_name: { args: ["ptr"], returns: "ptr" },
  g_file_get_parent: { args: ["ptr"], returns: "ptr" },
  g_file_has_parent: { args: ["ptr", "ptr"], returns: "i32" },
  g_file_get_child: { args: ["ptr", "ptr"], returns: "ptr" },
  g_file_get_child_for_display_name: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_has_prefix: { args: ["ptr", "ptr"], returns: "i32" },
  g_file_get_relative_path: { args: ["ptr", "ptr"], returns: "ptr" },
  g_file_resolve_relative_path: { args: ["ptr", "ptr"], returns: "ptr" },
  g_file_is_native: { args: ["ptr"], returns: "i32" },
  g_file_has_uri_scheme: { args: ["ptr", "ptr"], returns: "i32" },
  g_file_get_uri_scheme: { args: ["ptr"], returns: "ptr" },
  g_file_read: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_read_async: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_read_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_append_to: { args: ["ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  g_file_create: { args: ["ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  g_file_replace: { args: ["ptr", "ptr", "i32", "u32", "ptr", "ptr"], returns: "ptr" },
  g_file_append_to_async: { args: ["ptr", "u32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_append_to_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_create_async: { args: ["ptr", "u32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_create_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_replace_async: { args: ["ptr", "ptr", "i32", "u32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_replace_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_open_readwrite: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_open_readwrite_async: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_open_readwrite_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_create_readwrite: { args: ["ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  g_file_create_readwrite_async: { args: ["ptr", "u32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_create_readwrite_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_replace_readwrite: { args: ["ptr", "ptr", "i32", "u32", "ptr", "ptr"], returns: "ptr" },
  g_file_replace_readwrite_async: { args: ["ptr", "ptr", "i32", "u32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_replace_readwrite_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_query_exists: { args: ["ptr", "ptr"], returns: "i32" },
  g_file_query_file_type: { args: ["ptr", "u32", "ptr"], returns: "u32" },
  g_file_query_info: { args: ["ptr", "ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  g_file_query_info_async: { args: ["ptr", "ptr", "u32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_query_info_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_query_filesystem_info: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_query_filesystem_info_async: { args: ["ptr", "ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_query_filesystem_info_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_find_enclosing_mount: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_find_enclosing_mount_async: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_find_enclosing_mount_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_enumerate_children: { args: ["ptr", "ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  g_file_enumerate_children_async: { args: ["ptr", "ptr", "u32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_enumerate_children_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_set_display_name: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_set_display_name_async: { args: ["ptr", "ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_set_display_name_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_delete: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_file_delete_async: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_delete_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_file_trash: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_file_trash_async: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_trash_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_file_copy: { args: ["ptr", "ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_file_copy_async: { args: ["ptr", "ptr", "u32", "i32", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_copy_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_file_move: { args: ["ptr", "ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_file_move_async: { args: ["ptr", "ptr", "u32", "i32", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_move_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_file_make_directory: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_file_make_directory_async: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_make_directory_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_file_make_directory_with_parents: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_file_make_symbolic_link: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_file_make_symbolic_link_async: { args: ["ptr", "ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_make_symbolic_link_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_file_query_settable_attributes: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_query_writable_namespaces: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_set_attribute: { args: ["ptr", "ptr", "u32", "ptr", "u32", "ptr", "ptr"], returns: "i32" },
  g_file_set_attributes_from_info: { args: ["ptr", "ptr", "u32", "ptr", "ptr"], returns: "i32" },
  g_file_set_attributes_async: { args: ["ptr", "ptr", "u32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_set_attributes_finish: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_file_set_attribute_string: { args: ["ptr", "ptr", "ptr", "u32", "ptr", "ptr"], returns: "i32" },
  g_file_set_attribute_byte_string: { args: ["ptr", "ptr", "ptr", "u32", "ptr", "ptr"], returns: "i32" },
  g_file_set_attribute_uint32: { args: ["ptr", "ptr", "u32", "u32", "ptr", "ptr"], returns: "i32" },
  g_file_set_attribute_int32: { args: ["ptr", "ptr", "i32", "u32", "ptr", "ptr"], returns: "i32" },
  g_file_set_attribute_uint64: { args: ["ptr", "ptr", "u64", "u32", "ptr", "ptr"], returns: "i32" },
  g_file_set_attribute_int64: { args: ["ptr", "ptr", "i64", "u32", "ptr", "ptr"], returns: "i32" },
  g_file_mount_enclosing_volume: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_mount_enclosing_volume_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_file_mount_mountable: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_mount_mountable_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_unmount_mountable: { args: ["ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_unmount_mountable_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_file_unmount_mountable_with_operation: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_unmount_mountable_with_operation_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_file_eject_mountable: { args: ["ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_eject_mountable_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_file_eject_mountable_with_operation: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_eject_mountable_with_operation_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_file_build_attribute_list_for_copy: { args: ["ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  g_file_copy_attributes: { args: ["ptr", "ptr", "u32", "ptr", "ptr"], returns: "i32" },
  g_file_monitor_directory: { args: ["ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  g_file_monitor_file: { args: ["ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  g_file_monitor: { args: ["ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  g_file_measure_disk_usage: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_file_measure_disk_usage_async: { args: ["ptr", "u32", "i32", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_measure_disk_usage_finish: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_file_start_mountable: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_start_mountable_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_file_stop_mountable: { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_stop_mountable_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_file_poll_mountable: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_poll_mountable_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_file_query_default_handler: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_query_default_handler_async: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_query_default_handler_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_load_contents: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_file_load_contents_async: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_load_contents_finish: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_file_load_partial_contents_async: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_load_partial_contents_finish: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_file_replace_contents: { args: ["ptr", "ptr", "u64", "ptr", "i32", "u32", "ptr", "ptr", "ptr"], returns: "i32" },
  g_file_replace_contents_async: { args: ["ptr", "ptr", "u64", "ptr", "i32", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_replace_contents_bytes_async: { args: ["ptr", "ptr", "ptr", "i32", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_replace_contents_finish: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_file_supports_thread_contexts: { args: ["ptr"], returns: "i32" },
  g_file_load_bytes: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_file_load_bytes_async: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_file_load_bytes_finish: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GFileIface.dup": { args: ["ptr"], returns: "ptr" },
  "GFileIface.hash": { args: ["ptr"], returns: "u32" },
  "GFileIface.equal": { args: ["ptr", "ptr"], returns: "i32" },
  "GFileIface.is_native": { args: ["ptr"], returns: "i32" },
  "GFileIface.has_uri_scheme": { args: ["ptr", "ptr"], returns: "i32" },
  "GFileIface.get_uri_scheme": { args: ["ptr"], returns: "ptr" },
  "GFileIface.get_basename": { args: ["ptr"], returns: "ptr" },
  "GFileIface.get_path": { args: ["ptr"], returns: "ptr" },
  "GFileIface.get_uri": { args: ["ptr"], returns: "ptr" },
  "GFileIface.get_parse_name": { args: ["ptr"], returns: "ptr" },
  "GFileIface.get_parent": { args: ["ptr"], returns: "ptr" },
  "GFileIface.prefix_matches": { args: ["ptr", "ptr"], returns: "i32" },
  "GFileIface.get_relative_path": { args: ["ptr", "ptr"], returns: "ptr" },
  "GFileIface.resolve_relative_path": { args: ["ptr", "ptr"], returns: "ptr" },
  "GFileIface.get_child_for_display_name": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.enumerate_children": { args: ["ptr", "ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.enumerate_children_async": { args: ["ptr", "ptr", "u32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.enumerate_children_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.query_info": { args: ["ptr", "ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.query_info_async": { args: ["ptr", "ptr", "u32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.query_info_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.query_filesystem_info": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.query_filesystem_info_async": { args: ["ptr", "ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.query_filesystem_info_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.find_enclosing_mount": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.find_enclosing_mount_async": { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.find_enclosing_mount_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.set_display_name": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.set_display_name_async": { args: ["ptr", "ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.set_display_name_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.query_settable_attributes": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileIface._query_settable_attributes_async": { args: [], returns: "void" },
  "GFileIface._query_settable_attributes_finish": { args: [], returns: "void" },
  "GFileIface.query_writable_namespaces": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileIface._query_writable_namespaces_async": { args: [], returns: "void" },
  "GFileIface._query_writable_namespaces_finish": { args: [], returns: "void" },
  "GFileIface.set_attribute": { args: ["ptr", "ptr", "u32", "ptr", "u32", "ptr", "ptr"], returns: "i32" },
  "GFileIface.set_attributes_from_info": { args: ["ptr", "ptr", "u32", "ptr", "ptr"], returns: "i32" },
  "GFileIface.set_attributes_async": { args: ["ptr", "ptr", "u32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.set_attributes_finish": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  "GFileIface.read_fn": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.read_async": { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.read_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.append_to": { args: ["ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.append_to_async": { args: ["ptr", "u32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.append_to_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.create": { args: ["ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.create_async": { args: ["ptr", "u32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.create_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.replace": { args: ["ptr", "ptr", "i32", "u32", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.replace_async": { args: ["ptr", "ptr", "i32", "u32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.replace_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.delete_file": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GFileIface.delete_file_async": { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.delete_file_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GFileIface.trash": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GFileIface.trash_async": { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.trash_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GFileIface.make_directory": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GFileIface.make_directory_async": { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.make_directory_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GFileIface.make_symbolic_link": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  "GFileIface.make_symbolic_link_async": { args: ["ptr", "ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.make_symbolic_link_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GFileIface.copy": { args: ["ptr", "ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  "GFileIface.copy_async": { args: ["ptr", "ptr", "u32", "i32", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.copy_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GFileIface.move": { args: ["ptr", "ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  "GFileIface.move_async": { args: ["ptr", "ptr", "u32", "i32", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.move_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GFileIface.mount_mountable": { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.mount_mountable_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.unmount_mountable": { args: ["ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.unmount_mountable_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GFileIface.eject_mountable": { args: ["ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.eject_mountable_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GFileIface.mount_enclosing_volume": { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.mount_enclosing_volume_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GFileIface.monitor_dir": { args: ["ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.monitor_file": { args: ["ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.open_readwrite": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.open_readwrite_async": { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.open_readwrite_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.create_readwrite": { args: ["ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.create_readwrite_async": { args: ["ptr", "u32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.create_readwrite_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.replace_readwrite": { args: ["ptr", "ptr", "i32", "u32", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.replace_readwrite_async": { args: ["ptr", "ptr", "i32", "u32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.replace_readwrite_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GFileIface.start_mountable": { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.start_mountable_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GFileIface.stop_mountable": { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.stop_mountable_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GFileIface.unmount_mountable_with_operation": { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.unmount_mountable_with_operation_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GFileIface.eject_mountable_with_operation": { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.eject_mountable_with_operation_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GFileIface.poll_mountable": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.poll_mountable_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GFileIface.measure_disk_usage": { args: ["ptr", "u32", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  "GFileIface.measure_disk_usage_async": { args: ["ptr", "u32", "i32", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GFileIface.measure_disk_usage_finish": { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export class GFileIface extends Struct {
  static readonly size = 840;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    dup: { offset: 16, size: 8, kind: "ptr", callback: "GFileIface.dup" },
    hash: { offset: 24, size: 8, kind: "ptr", callback: "GFileIface.hash" },
    equal: { offset: 32, size: 8, kind: "ptr", callback: "GFileIface.equal" },
    is_native: { offset: 40, size: 8, kind: "ptr", callback: "GFileIface.is_native" },
    has_uri_scheme: { offset: 48, size: 8, kind: "ptr", callback: "GFileIface.has_uri_scheme" },
    get_uri_scheme: { offset: 56, size: 8, kind: "ptr", callback: "GFileIface.get_uri_scheme" },
    get_basename: { offset: 64, size: 8, kind: "ptr", callback: "GFileIface.get_basename" },
    get_path: { offset: 72, size: 8, kind: "ptr", callback: "GFileIface.get_path" },
    get_uri: { offset: 80, size: 8, kind: "ptr", callback: "GFileIface.get_uri" },
    get_parse_name: { offset: 88, size: 8, kind: "ptr", callback: "GFileIface.get_parse_name" },
    get_parent: { offset: 96, size: 8, kind: "ptr", callback: "GFileIface.get_parent" },
    prefix_matches: { offset: 104, size: 8, kind: "ptr", callback: "GFileIface.prefix_matches" },
    get_relative_path: { offset: 112, size: 8, kind: "ptr", callback: "GFileIface.get_relative_path" },
    resolve_relative_path: { offset: 120, size: 8, kind: "ptr", callback: "GFileIface.resolve_relative_path" },
    get_child_for_display_name: { offset: 128, size: 8, kind: "ptr", callback: "GFileIface.get_child_for_display_name" },
    enumerate_children: { offset: 136, size: 8, kind: "ptr", callback: "GFileIface.enumerate_children" },
    enumerate_children_async: { offset: 144, size: 8, kind: "ptr", callback: "GFileIface.enumerate_children_async" },
    enumerate_children_finish: { offset: 152, size: 8, kind: "ptr", callback: "GFileIface.enumerate_children_finish" },
    query_info: { offset: 160, size: 8, kind: "ptr", callback: "GFileIface.query_info" },
    query_info_async: { offset: 168, size: 8, kind: "ptr", callback: "GFileIface.query_info_async" },
    query_info_finish: { offset: 176, size: 8, kind: "ptr", callback: "GFileIface.query_info_finish" },
    query_filesystem_info: { offset: 184, size: 8, kind: "ptr", callback: "GFileIface.query_filesystem_info" },
    query_filesystem_info_async: { offset: 192, size: 8, kind: "ptr", callback: "GFileIface.query_filesystem_info_async" },
    query_filesystem_info_finish: { offset: 200, size: 8, kind: "ptr", callback: "GFileIface.query_filesystem_info_finish" },
    find_enclosing_mount: { offset: 208, size: 8, kind: "ptr", callback: "GFileIface.find_enclosing_mount" },
    find_enclosing_mount_async: { offset: 216, size: 8, kind: "ptr", callback: "GFileIface.find_enclosing_mount_async" },
    find_enclosing_mount_finish: { offset: 224, size: 8, kind: "ptr", callback: "GFileIface.find_enclosing_mount_finish" },
    set_display_name: { offset: 232, size: 8, kind: "ptr", callback: "GFileIface.set_display_name" },
    set_display_name_async: { offset: 240, size: 8, kind: "ptr", callback: "GFileIface.set_display_name_async" },
    set_display_name_finish: { offset: 248, size: 8, kind: "ptr", callback: "GFileIface.set_display_name_finish" },
    query_settable_attributes: { offset: 256, size: 8, kind: "ptr", callback: "GFileIface.query_settable_attributes" },
    _query_settable_attributes_async: { offset: 264, size: 8, kind: "ptr", callback: "GFileIface._query_settable_attributes_async" },
    _query_settable_attributes_finish: { offset: 272, size: 8, kind: "ptr", callback: "GFileIface._query_settable_attributes_finish" },
    query_writable_namespaces: { offset: 280, size: 8, kind: "ptr", callback: "GFileIface.query_writable_namespaces" },
    _query_writable_namespaces_async: { offset: 288, size: 8, kind: "ptr", callback: "GFileIface._query_writable_namespaces_async" },
    _query_writable_namespaces_finish: { offset: 296, size: 8, kind: "ptr", callback: "GFileIface._query_writable_namespaces_finish" },
    set_attribute: { offset: 304, size: 8, kind: "ptr", callback: "GFileIface.set_attribute" },
    set_attributes_from_info: { offset: 312, size: 8, kind: "ptr", callback: "GFileIface.set_attributes_from_info" },
    set_attributes_async: { offset: 320, size: 8, kind: "ptr", callback: "GFileIface.set_attributes_async" },
    set_attributes_finish: { offset: 328, size: 8, kind: "ptr", callback: "GFileIface.set_attributes_finish" },
    read_fn: { offset: 336, size: 8, kind: "ptr", callback: "GFileIface.read_fn" },
    read_async: { offset: 344, size: 8, kind: "ptr", callback: "GFileIface.read_async" },
    read_finish: { offset: 352, size: 8, kind: "ptr", callback: "GFileIface.read_finish" },
    append_to: { offset: 360, size: 8, kind: "ptr", callback: "GFileIface.append_to" },
    append_to_async: { offset: 368, size: 8, kind: "ptr", callback: "GFileIface.append_to_async" },
    append_to_finish: { offset: 376, size: 8, kind: "ptr", callback: "GFileIface.append_to_finish" },
    create: { offset: 384, size: 8, kind: "ptr", callback: "GFileIface.create" },
    create_async: { offset: 392, size: 8, kind: "ptr", callback: "GFileIface.create_async" },
    create_finish: { offset: 400, size: 8, kind: "ptr", callback: "GFileIface.create_finish" },
    replace: { offset: 408, size: 8, kind: "ptr", callback: "GFileIface.replace" },
    replace_async: { offset: 416, size: 8, kind: "ptr", callback: "GFileIface.replace_async" },
    replace_finish: { offset: 424, size: 8, kind: "ptr", callback: "GFileIface.replace_finish" },
    delete_file: { offset: 432, size: 8, kind: "ptr", callback: "GFileIface.delete_file" },
    delete_file_async: { offset: 440, size: 8, kind: "ptr", callback: "GFileIface.delete_file_async" },
    delete_file_finish: { offset: 448, size: 8, kind: "ptr", callback: "GFileIface.delete_file_finish" },
    trash: { offset: 456, size: 8, kind: "ptr", callback: "GFileIface.trash" },
    trash_async: { offset: 464, size: 8, kind: "ptr", callback: "GFileIface.trash_async" },
    trash_finish: { offset: 472, size: 8, kind: "ptr", callback: "GFileIface.trash_finish" },
    make_directory: { offset: 480, size: 8, kind: "ptr", callback: "GFileIface.make_directory" },
    make_directory_async: { offset: 488, size: 8, kind: "ptr", callback: "GFileIface.make_directory_async" },
    make_directory_finish: { offset: 496, size: 8, kind: "ptr", callback: "GFileIface.make_directory_finish" },
    make_symbolic_link: { offset: 504, size: 8, kind: "ptr", callback: "GFileIface.make_symbolic_link" },
    make_symbolic_link_async: { offset: 512, size: 8, kind: "ptr", callback: "GFileIface.make_symbolic_link_async" },
    make_symbolic_link_finish: { offset: 520, size: 8, kind: "ptr", callback: "GFileIface.make_symbolic_link_finish" },
    copy: { offset: 528, size: 8, kind: "ptr", callback: "GFileIface.copy" },
    copy_async: { offset: 536, size: 8, kind: "ptr", callback: "GFileIface.copy_async" },
    copy_finish: { offset: 544, size: 8, kind: "ptr", callback: "GFileIface.copy_finish" },
    move: { offset: 552, size: 8, kind: "ptr", callback: "GFileIface.move" },
    move_async: { offset: 560, size: 8, kind: "ptr", callback: "GFileIface.move_async" },
    move_finish: { offset: 568, size: 8, kind: "ptr", callback: "GFileIface.move_finish" },
    mount_mountable: { offset: 576, size: 8, kind: "ptr", callback: "GFileIface.mount_mountable" },
    mount_mountable_finish: { offset: 584, size: 8, kind: "ptr", callback: "GFileIface.mount_mountable_finish" },
    unmount_mountable: { offset: 592, size: 8, kind: "ptr", callback: "GFileIface.unmount_mountable" },
    unmount_mountable_finish: { offset: 600, size: 8, kind: "ptr", callback: "GFileIface.unmount_mountable_finish" },
    eject_mountable: { offset: 608, size: 8, kind: "ptr", callback: "GFileIface.eject_mountable" },
    eject_mountable_finish: { offset: 616, size: 8, kind: "ptr", callback: "GFileIface.eject_mountable_finish" },
    mount_enclosing_volume: { offset: 624, size: 8, kind: "ptr", callback: "GFileIface.mount_enclosing_volume" },
    mount_enclosing_volume_finish: { offset: 632, size: 8, kind: "ptr", callback: "GFileIface.mount_enclosing_volume_finish" },
    monitor_dir: { offset: 640, size: 8, kind: "ptr", callback: "GFileIface.monitor_dir" },
    monitor_file: { offset: 648, size: 8, kind: "ptr", callback: "GFileIface.monitor_file" },
    open_readwrite: { offset: 656, size: 8, kind: "ptr", callback: "GFileIface.open_readwrite" },
    open_readwrite_async: { offset: 664, size: 8, kind: "ptr", callback: "GFileIface.open_readwrite_async" },
    open_readwrite_finish: { offset: 672, size: 8, kind: "ptr", callback: "GFileIface.open_readwrite_finish" },
    create_readwrite: { offset: 680, size: 8, kind: "ptr", callback: "GFileIface.create_readwrite" },
    create_readwrite_async: { offset: 688, size: 8, kind: "ptr", callback: "GFileIface.create_readwrite_async" },
    create_readwrite_finish: { offset: 696, size: 8, kind: "ptr", callback: "GFileIface.create_readwrite_finish" },
    replace_readwrite: { offset: 704, size: 8, kind: "ptr", callback: "GFileIface.replace_readwrite" },
    replace_readwrite_async: { offset: 712, size: 8, kind: "ptr", callback: "GFileIface.replace_readwrite_async" },
    replace_readwrite_finish: { offset: 720, size: 8, kind: "ptr", callback: "GFileIface.replace_readwrite_finish" },
    start_mountable: { offset: 728, size: 8, kind: "ptr", callback: "GFileIface.start_mountable" },
    start_mountable_finish: { offset: 736, size: 8, kind: "ptr", callback: "GFileIface.start_mountable_finish" },
    stop_mountable: { offset: 744, size: 8, kind: "ptr", callback: "GFileIface.stop_mountable" },
    stop_mountable_finish: { offset: 752, size: 8, kind: "ptr", callback: "GFileIface.stop_mountable_finish" },
    supports_thread_contexts: { offset: 760, size: 4, kind: "i32" },
    unmount_mountable_with_operation: { offset: 768, size: 8, kind: "ptr", callback: "GFileIface.unmount_mountable_with_operation" },
    unmount_mountable_with_operation_finish: { offset: 776, size: 8, kind: "ptr", callback: "GFileIface.unmount_mountable_with_operation_finish" },
    eject_mountable_with_operation: { offset: 784, size: 8, kind: "ptr", callback: "GFileIface.eject_mountable_with_operation" },
    eject_mountable_with_operation_finish: { offset: 792, size: 8, kind: "ptr", callback: "GFileIface.eject_mountable_with_operation_finish" },
    poll_mountable: { offset: 800, size: 8, kind: "ptr", callback: "GFileIface.poll_mountable" },
    poll_mountable_finish: { offset: 808, size: 8, kind: "ptr", callback: "GFileIface.poll_mountable_finish" },
    measure_disk_usage: { offset: 816, size: 8, kind: "ptr", callback: "GFileIface.measure_disk_usage" },
    measure_disk_usage_async: { offset: 824, size: 8, kind: "ptr", callback: "GFileIface.measure_disk_usage_async" },
    measure_disk_usage_finish: { offset: 832, size: 8, kind: "ptr", callback: "GFileIface.measure_disk_usage_finish" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get dup(): number {
    return this.$live("dup").pointer(this.$at + 16);
  }

  set dup(value: number) {
    this.$live("dup").setPointer(this.$at + 16, this.$fit("ptr", "dup", value));
  }

  get hash(): number {
    return this.$live("hash").pointer(this.$at + 24);
  }

  set hash(value: number) {
    this.$live("hash").setPointer(this.$at + 24, this.$fit("ptr", "hash", value));
  }

  get equal(): number {
    return this.$live("equal").pointer(this.$at + 32);
  }

  set equal(value: number) {
    this.$live("equal").setPointer(this.$at + 32, this.$fit("ptr", "equal", value));
  }

  get is_native(): number {
    return this.$live("is_native").pointer(this.$at + 40);
  }

  set is_native(value: number) {
    this.$live("is_native").setPointer(this.$at + 40, this.$fit("ptr", "is_native", value));
  }

  get has_uri_scheme(): number {
    return this.$live("has_uri_scheme").pointer(this.$at + 48);
  }

  set has_uri_scheme(value: number) {
    this.$live("has_uri_scheme").setPointer(this.$at + 48, this.$fit("ptr", "has_uri_scheme", value));
  }

  get get_uri_scheme(): number {
    return this.$live("get_uri_scheme").pointer(this.$at + 56);
  }

  set get_uri_scheme(value: number) {
    this.$live("get_uri_scheme").setPointer(this.$at + 56, this.$fit("ptr", "get_uri_scheme", value));
  }

  get get_basename(): number {
    return this.$live("get_basename").pointer(this.$at + 64);
  }

  set get_basename(value: number) {
    this.$live("get_basename").setPointer(this.$at + 64, this.$fit("ptr", "get_basename", value));
  }

  get get_path(): number {
    return this.$live("get_path").pointer(this.$at + 72);
  }

  set get_path(value: number) {
    this.$live("get_path").setPointer(this.$at + 72, this.$fit("ptr", "get_path", value));
  }

  get get_uri(): number {
    return this.$live("get_uri").pointer(this.$at + 80);
  }

  set get_uri(value: number) {
    this.$live("get_uri").setPointer(this.$at + 80, this.$fit("ptr", "get_uri", value));
  }

  get get_parse_name(): number {
    return this.$live("get_parse_name").pointer(this.$at + 88);
  }

  set get_parse_name(value: number) {
    this.$live("get_parse_name").setPointer(this.$at + 88, this.$fit("ptr", "get_parse_name", value));
  }

  get get_parent(): number {
    return this.$live("get_parent").pointer(this.$at + 96);
  }

  set get_parent(value: number) {
    this.$live("get_parent").setPointer(this.$at + 96, this.$fit("ptr", "get_parent", value));
  }

  get prefix_matches(): number {
    return this.$live("prefix_matches").pointer(this.$at + 104);
  }

  set prefix_matches(value: number) {
    this.$live("prefix_matches").setPointer(this.$at + 104, this.$fit("ptr", "prefix_matches", value));
  }

  get get_relative_path(): number {
    return this.$live("get_relative_path").pointer(this.$at + 112);
  }

  set get_relative_path(value: number) {
    this.$live("get_relative_path").setPointer(this.$at + 112, this.$fit("ptr", "get_relative_path", value));
  }

  get resolve_relative_path(): number {
    return this.$live("resolve_relative_path").pointer(this.$at + 120);
  }

  set resolve_relative_path(value: number) {
    this.$live("resolve_relative_path").setPointer(this.$at + 120, this.$fit("ptr", "resolve_relative_path", value));
  }

  get get_child_for_display_name(): number {
    return this.$live("get_child_for_display_name").pointer(this.$at + 128);
  }

  set get_child_for_display_name(value: number) {
    this.$live("get_child_for_display_name").setPointer(this.$at + 128, this.$fit("ptr", "get_child_for_display_name", value));
  }

  get enumerate_children(): number {
    return this.$live("enumerate_children").pointer(this.$at + 136);
  }

  set enumerate_children(value: number) {
    this.$live("enumerate_children").setPointer(this.$at + 136, this.$fit("ptr", "enumerate_children", value));
  }

  get enumerate_children_async(): number {
    return this.$live("enumerate_children_async").pointer(this.$at + 144);
  }

  set enumerate_children_async(value: number) {
    this.$live("enumerate_children_async").setPointer(this.$at + 144, this.$fit("ptr", "enumerate_children_async", value));
  }

  get enumerate_children_finish(): number {
    return this.$live("enumerate_children_finish").pointer(this.$at + 152);
  }

  set enumerate_children_finish(value: number) {
    this.$live("enumerate_children_finish").setPointer(this.$at + 152, this.$fit("ptr", "enumerate_children_finish", value));
  }

  get query_info(): number {
    return this.$live("query_info").pointer(this.$at + 160);
  }

  set query_info(value: number) {
    this.$live("query_info").setPointer(this.$at + 160, this.$fit("ptr", "query_info", value));
  }

  get query_info_async(): number {
    return this.$live("query_info_async").pointer(this.$at + 168);
  }

  set query_info_async(value: number) {
    this.$live("query_info_async").setPointer(this.$at + 168, this.$fit("ptr", "query_info_async", value));
  }

  get query_info_finish(): number {
    return this.$live("query_info_finish").pointer(this.$at + 176);
  }

  set query_info_finish(value: number) {
    this.$live("query_info_finish").setPointer(this.$at + 176, this.$fit("ptr", "query_info_finish", value));
  }

  get query_filesystem_info(): number {
    return this.$live("query_filesystem_info").pointer(this.$at + 184);
  }

  set query_filesystem_info(value: number) {
    this.$live("query_filesystem_info").setPointer(this.$at + 184, this.$fit("ptr", "query_filesystem_info", value));
  }

  get query_filesystem_info_async(): number {
    return this.$live("query_filesystem_info_async").pointer(this.$at + 192);
  }

  set query_filesystem_info_async(value: number) {
    this.$live("query_filesystem_info_async").setPointer(this.$at + 192, this.$fit("ptr", "query_filesystem_info_async", value));
  }

  get query_filesystem_info_finish(): number {
    return this.$live("query_filesystem_info_finish").pointer(this.$at + 200);
  }

  set query_filesystem_info_finish(value: number) {
    this.$live("query_filesystem_info_finish").setPointer(this.$at + 200, this.$fit("ptr", "query_filesystem_info_finish", value));
  }

  get find_enclosing_mount(): number {
    return this.$live("find_enclosing_mount").pointer(this.$at + 208);
  }

  set find_enclosing_mount(value: number) {
    this.$live("find_enclosing_mount").setPointer(this.$at + 208, this.$fit("ptr", "find_enclosing_mount", value));
  }

  get find_enclosing_mount_async(): number {
    return this.$live("find_enclosing_mount_async").pointer(this.$at + 216);
  }

  set find_enclosing_mount_async(value: number) {
    this.$live("find_enclosing_mount_async").setPointer(this.$at + 216, this.$fit("ptr", "find_enclosing_mount_async", value));
  }

  get find_enclosing_mount_finish(): number {
    return this.$live("find_enclosing_mount_finish").pointer(this.$at + 224);
  }

  set find_enclosing_mount_finish(value: number) {
    this.$live("find_enclosing_mount_finish").setPointer(this.$at + 224, this.$fit("ptr", "find_enclosing_mount_finish", value));
  }

  get set_display_name(): number {
    return this.$live("set_display_name").pointer(this.$at + 232);
  }

  set set_display_name(value: number) {
    this.$live("set_display_name").setPointer(this.$at + 232, this.$fit("ptr", "set_display_name", value));
  }

  get set_display_name_async(): number {
    return this.$live("set_display_name_async").pointer(this.$at + 240);
  }

  set set_display_name_async(value: number) {
    this.$live("set_display_name_async").setPointer(this.$at + 240, this.$fit("ptr", "set_display_name_async", value));
  }

  get set_display_name_finish(): number {
    return this.$live("set_display_name_finish").pointer(this.$at + 248);
  }

  set set_display_name_finish(value: number) {
    this.$live("set_display_name_finish").setPointer(this.$at + 248, this.$fit("ptr", "set_display_name_finish", value));
  }

  get query_settable_attributes(): number {
    return this.$live("query_settable_attributes").pointer(this.$at + 256);
  }

  set query_settable_attributes(value: number) {
    this.$live("query_settable_attributes").setPointer(this.$at + 256, this.$fit("ptr", "query_settable_attributes", value));
  }

  get _query_settable_attributes_async(): number {
    return this.$live("_query_settable_attributes_async").pointer(this.$at + 264);
  }

  set _query_settable_attributes_async(value: number) {
    this.$live("_query_settable_attributes_async").setPointer(this.$at + 264, this.$fit("ptr", "_query_settable_attributes_async", value));
  }

  get _query_settable_attributes_finish(): number {
    return this.$live("_query_settable_attributes_finish").pointer(this.$at + 272);
  }

  set _query_settable_attributes_finish(value: number) {
    this.$live("_query_settable_attributes_finish").setPointer(this.$at + 272, this.$fit("ptr", "_query_settable_attributes_finish", value));
  }

  get query_writable_namespaces(): number {
    return this.$live("query_writable_namespaces").pointer(this.$at + 280);
  }

  set query_writable_namespaces(value: number) {
    this.$live("query_writable_namespaces").setPointer(this.$at + 280, this.$fit("ptr", "query_writable_namespaces", value));
  }

  get _query_writable_namespaces_async(): number {
    return this.$live("_query_writable_namespaces_async").pointer(this.$at + 288);
  }

  set _query_writable_namespaces_async(value: number) {
    this.$live("_query_writable_namespaces_async").setPointer(this.$at + 288, this.$fit("ptr", "_query_writable_namespaces_async", value));
  }

  get _query_writable_namespaces_finish(): number {
    return this.$live("_query_writable_namespaces_finish").pointer(this.$at + 296);
  }

  set _query_writable_namespaces_finish(value: number) {
    this.$live("_query_writable_namespaces_finish").setPointer(this.$at + 296, this.$fit("ptr", "_query_writable_namespaces_finish", value));
  }

  get set_attribute(): number {
    return this.$live("set_attribute").pointer(this.$at + 304);
  }

  set set_attribute(value: number) {
    this.$live("set_attribute").setPointer(this.$at + 304, this.$fit("ptr", "set_attribute", value));
  }

  get set_attributes_from_info(): number {
    return this.$live("set_attributes_from_info").pointer(this.$at + 312);
  }

  set set_attributes_from_info(value: number) {
    this.$live("set_attributes_from_info").setPointer(this.$at + 312, this.$fit("ptr", "set_attributes_from_info", value));
  }

  get set_attributes_async(): number {
    return this.$live("set_attributes_async").pointer(this.$at + 320);
  }

  set set_attributes_async(value: number) {
    this.$live("set_attributes_async").setPointer(this.$at + 320, this.$fit("ptr", "set_attributes_async", value));
  }

  get set_attributes_finish(): number {
    return this.$live("set_attributes_finish").pointer(this.$at + 328);
  }

  set set_attributes_finish(value: number) {
    this.$live("set_attributes_finish").setPointer(this.$at + 328, this.$fit("ptr", "set_attributes_finish", value));
  }

  get read_fn(): number {
    return this.$live("read_fn").pointer(this.$at + 336);
  }

  set read_fn(value: number) {
    this.$live("read_fn").setPointer(this.$at + 336, this.$fit("ptr", "read_fn", value));
  }

  get read_async(): number {
    return this.$live("read_async").pointer(this.$at + 344);
  }

  set read_async(value: number) {
    this.$live("read_async").setPointer(this.$at + 344, this.$fit("ptr", "read_async", value));
  }

  get read_finish(): number {
    return this.$live("read_finish").pointer(this.$at + 352);
  }

  set read_finish(value: number) {
    this.$live("read_finish").setPointer(this.$at + 352, this.$fit("ptr", "read_finish", value));
  }

  get append_to(): number {
    return this.$live("append_to").pointer(this.$at + 360);
  }

  set append_to(value: number) {
    this.$live("append_to").setPointer(this.$at + 360, this.$fit("ptr", "append_to", value));
  }

  get append_to_async(): number {
    return this.$live("append_to_async").pointer(this.$at + 368);
  }

  set append_to_async(value: number) {
    this.$live("append_to_async").setPointer(this.$at + 368, this.$fit("ptr", "append_to_async", value));
  }

  get append_to_finish(): number {
    return this.$live("append_to_finish").pointer(this.$at + 376);
  }

  set append_to_finish(value: number) {
    this.$live("append_to_finish").setPointer(this.$at + 376, this.$fit("ptr", "append_to_finish", value));
  }

  get create(): number {
    return this.$live("create").pointer(this.$at + 384);
  }

  set create(value: number) {
    this.$live("create").setPointer(this.$at + 384, this.$fit("ptr", "create", value));
  }

  get create_async(): number {
    return this.$live("create_async").pointer(this.$at + 392);
  }

  set create_async(value: number) {
    this.$live("create_async").setPointer(this.$at + 392, this.$fit("ptr", "create_async", value));
  }

  get create_finish(): number {
    return this.$live("create_finish").pointer(this.$at + 400);
  }

  set create_finish(value: number) {
    this.$live("create_finish").setPointer(this.$at + 400, this.$fit("ptr", "create_finish", value));
  }

  get replace(): number {
    return this.$live("replace").pointer(this.$at + 408);
  }

  set replace(value: number) {
    this.$live("replace").setPointer(this.$at + 408, this.$fit("ptr", "replace", value));
  }

  get replace_async(): number {
    return this.$live("replace_async").pointer(this.$at + 416);
  }

  set replace_async(value: number) {
    this.$live("replace_async").setPointer(this.$at + 416, this.$fit("ptr", "replace_async", value));
  }

  get replace_finish(): number {
    return this.$live("replace_finish").pointer(this.$at + 424);
  }

  set replace_finish(value: number) {
    this.$live("replace_finish").setPointer(this.$at + 424, this.$fit("ptr", "replace_finish", value));
  }

  get delete_file(): number {
    return this.$live("delete_file").pointer(this.$at + 432);
  }

  set delete_file(value: number) {
    this.$live("delete_file").setPointer(this.$at + 432, this.$fit("ptr", "delete_file", value));
  }

  get delete_file_async(): number {
    return this.$live("delete_file_async").pointer(this.$at + 440);
  }

  set delete_file_async(value: number) {
    this.$live("delete_file_async").setPointer(this.$at + 440, this.$fit("ptr", "delete_file_async", value));
  }

  get delete_file_finish(): number {
    return this.$live("delete_file_finish").pointer(this.$at + 448);
  }

  set delete_file_finish(value: number) {
    this.$live("delete_file_finish").setPointer(this.$at + 448, this.$fit("ptr", "delete_file_finish", value));
  }

  get trash(): number {
    return this.$live("trash").pointer(this.$at + 456);
  }

  set trash(value: number) {
    this.$live("trash").setPointer(this.$at + 456, this.$fit("ptr", "trash", value));
  }

  get trash_async(): number {
    return this.$live("trash_async").pointer(this.$at + 464);
  }

  set trash_async(value: number) {
    this.$live("trash_async").setPointer(this.$at + 464, this.$fit("ptr", "trash_async", value));
  }

  get trash_finish(): number {
    return this.$live("trash_finish").pointer(this.$at + 472);
  }

  set trash_finish(value: number) {
    this.$live("trash_finish").setPointer(this.$at + 472, this.$fit("ptr", "trash_finish", value));
  }

  get make_directory(): number {
    return this.$live("make_directory").pointer(this.$at + 480);
  }

  set make_directory(value: number) {
    this.$live("make_directory").setPointer(this.$at + 480, this.$fit("ptr", "make_directory", value));
  }

  get make_directory_async(): number {
    return this.$live("make_directory_async").pointer(this.$at + 488);
  }

  set make_directory_async(value: number) {
    this.$live("make_directory_async").setPointer(this.$at + 488, this.$fit("ptr", "make_directory_async", value));
  }

  get make_directory_finish(): number {
    return this.$live("make_directory_finish").pointer(this.$at + 496);
  }

  set make_directory_finish(value: number) {
    this.$live("make_directory_finish").setPointer(this.$at + 496, this.$fit("ptr", "make_directory_finish", value));
  }

  get make_symbolic_link(): number {
    return this.$live("make_symbolic_link").pointer(this.$at + 504);
  }

  set make_symbolic_link(value: number) {
    this.$live("make_symbolic_link").setPointer(this.$at + 504, this.$fit("ptr", "make_symbolic_link", value));
  }

  get make_symbolic_link_async(): number {
    return this.$live("make_symbolic_link_async").pointer(this.$at + 512);
  }

  set make_symbolic_link_async(value: number) {
    this.$live("make_symbolic_link_async").setPointer(this.$at + 512, this.$fit("ptr", "make_symbolic_link_async", value));
  }

  get make_symbolic_link_finish(): number {
    return this.$live("make_symbolic_link_finish").pointer(this.$at + 520);
  }

  set make_symbolic_link_finish(value: number) {
    this.$live("make_symbolic_link_finish").setPointer(this.$at + 520, this.$fit("ptr", "make_symbolic_link_finish", value));
  }

  get copy(): number {
    return this.$live("copy").pointer(this.$at + 528);
  }

  set copy(value: number) {
    this.$live("copy").setPointer(this.$at + 528, this.$fit("ptr", "copy", value));
  }

  get copy_async(): number {
    return this.$live("copy_async").pointer(this.$at + 536);
  }

  set copy_async(value: number) {
    this.$live("copy_async").setPointer(this.$at + 536, this.$fit("ptr", "copy_async", value));
  }

  get copy_finish(): number {
    return this.$live("copy_finish").pointer(this.$at + 544);
  }

  set copy_finish(value: number) {
    this.$live("copy_finish").setPointer(this.$at + 544, this.$fit("ptr", "copy_finish", value));
  }

  get move(): number {
    return this.$live("move").pointer(this.$at + 552);
  }

  set move(value: number) {
    this.$live("move").setPointer(this.$at + 552, this.$fit("ptr", "move", value));
  }

  get move_async(): number {
    return this.$live("move_async").pointer(this.$at + 560);
  }

  set move_async(value: number) {
    this.$live("move_async").setPointer(this.$at + 560, this.$fit("ptr", "move_async", value));
  }

  get move_finish(): number {
    return this.$live("move_finish").pointer(this.$at + 568);
  }

  set move_finish(value: number) {
    this.$live("move_finish").setPointer(this.$at + 568, this.$fit("ptr", "move_finish", value));
  }

  get mount_mountable(): number {
    return this.$live("mount_mountable").pointer(this.$at + 576);
  }

  set mount_mountable(value: number) {
    this.$live("mount_mountable").setPointer(this.$at + 576, this.$fit("ptr", "mount_mountable", value));
  }

  get mount_mountable_finish(): number {
    return this.$live("mount_mountable_finish").pointer(this.$at + 584);
  }

  set mount_mountable_finish(value: number) {
    this.$live("mount_mountable_finish").setPointer(this.$at + 584, this.$fit("ptr", "mount_mountable_finish", value));
  }

  get unmount_mountable(): number {
    return this.$live("unmount_mountable").pointer(this.$at + 592);
  }

  set unmount_mountable(value: number) {
    this.$live("unmount_mountable").setPointer(this.$at + 592, this.$fit("ptr", "unmount_mountable", value));
  }

  get unmount_mountable_finish(): number {
    return this.$live("unmount_mountable_finish").pointer(this.$at + 600);
  }

  set unmount_mountable_finish(value: number) {
    this.$live("unmount_mountable_finish").setPointer(this.$at + 600, this.$fit("ptr", "unmount_mountable_finish", value));
  }

  get eject_mountable(): number {
    return this.$live("eject_mountable").pointer(this.$at + 608);
  }

  set eject_mountable(value: number) {
    this.$live("eject_mountable").setPointer(this.$at + 608, this.$fit("ptr", "eject_mountable", value));
  }

  get eject_mountable_finish(): number {
    return this.$live("eject_mountable_finish").pointer(this.$at + 616);
  }

  set eject_mountable_finish(value: number) {
    this.$live("eject_mountable_finish").setPointer(this.$at + 616, this.$fit("ptr", "eject_mountable_finish", value));
  }

  get mount_enclosing_volume(): number {
    return this.$live("mount_enclosing_volume").pointer(this.$at + 624);
  }

  set mount_enclosing_volume(value: number) {
    this.$live("mount_enclosing_volume").setPointer(this.$at + 624, this.$fit("ptr", "mount_enclosing_volume", value));
  }

  get mount_enclosing_volume_finish(): number {
    return this.$live("mount_enclosing_volume_finish").pointer(this.$at + 632);
  }

  set mount_enclosing_volume_finish(value: number) {
    this.$live("mount_enclosing_volume_finish").setPointer(this.$at + 632, this.$fit("ptr", "mount_enclosing_volume_finish", value));
  }

  get monitor_dir(): number {
    return this.$live("monitor_dir").pointer(this.$at + 640);
  }

  set monitor_dir(value: number) {
    this.$live("monitor_dir").setPointer(this.$at + 640, this.$fit("ptr", "monitor_dir", value));
  }

  get monitor_file(): number {
    return this.$live("monitor_file").pointer(this.$at + 648);
  }

  set monitor_file(value: number) {
    this.$live("monitor_file").setPointer(this.$at + 648, this.$fit("ptr", "monitor_file", value));
  }

  get open_readwrite(): number {
    return this.$live("open_readwrite").pointer(this.$at + 656);
  }

  set open_readwrite(value: number) {
    this.$live("open_readwrite").setPointer(this.$at + 656, this.$fit("ptr", "open_readwrite", value));
  }

  get open_readwrite_async(): number {
    return this.$live("open_readwrite_async").pointer(this.$at + 664);
  }

  set open_readwrite_async(value: number) {
    this.$live("open_readwrite_async").setPointer(this.$at + 664, this.$fit("ptr", "open_readwrite_async", value));
  }

  get open_readwrite_finish(): number {
    return this.$live("open_readwrite_finish").pointer(this.$at + 672);
  }

  set open_readwrite_finish(value: number) {
    this.$live("open_readwrite_finish").setPointer(this.$at + 672, this.$fit("ptr", "open_readwrite_finish", value));
  }

  get create_readwrite(): number {
    return this.$live("create_readwrite").pointer(this.$at + 680);
  }

  set create_readwrite(value: number) {
    this.$live("create_readwrite").setPointer(this.$at + 680, this.$fit("ptr", "create_readwrite", value));
  }

  get create_readwrite_async(): number {
    return this.$live("create_readwrite_async").pointer(this.$at + 688);
  }

  set create_readwrite_async(value: number) {
    this.$live("create_readwrite_async").setPointer(this.$at + 688, this.$fit("ptr", "create_readwrite_async", value));
  }

  get create_readwrite_finish(): number {
    return this.$live("create_readwrite_finish").pointer(this.$at + 696);
  }

  set create_readwrite_finish(value: number) {
    this.$live("create_readwrite_finish").setPointer(this.$at + 696, this.$fit("ptr", "create_readwrite_finish", value));
  }

  get replace_readwrite(): number {
    return this.$live("replace_readwrite").pointer(this.$at + 704);
  }

  set replace_readwrite(value: number) {
    this.$live("replace_readwrite").setPointer(this.$at + 704, this.$fit("ptr", "replace_readwrite", value));
  }

  get replace_readwrite_async(): number {
    return this.$live("replace_readwrite_async").pointer(this.$at + 712);
  }

  set replace_readwrite_async(value: number) {
    this.$live("replace_readwrite_async").setPointer(this.$at + 712, this.$fit("ptr", "replace_readwrite_async", value));
  }

  get replace_readwrite_finish(): number {
    return this.$live("replace_readwrite_finish").pointer(this.$at + 720);
  }

  set replace_readwrite_finish(value: number) {
    this.$live("replace_readwrite_finish").setPointer(this.$at + 720, this.$fit("ptr", "replace_readwrite_finish", value));
  }

  get start_mountable(): number {
    return this.$live("start_mountable").pointer(this.$at + 728);
  }

  set start_mountable(value: number) {
    this.$live("start_mountable").setPointer(this.$at + 728, this.$fit("ptr", "start_mountable", value));
  }

  get start_mountable_finish(): number {
    return this.$live("start_mountable_finish").pointer(this.$at + 736);
  }

  set start_mountable_finish(value: number) {
    this.$live("start_mountable_finish").setPointer(this.$at + 736, this.$fit("ptr", "start_mountable_finish", value));
  }

  get stop_mountable(): number {
    return this.$live("stop_mountable").pointer(this.$at + 744);
  }

  set stop_mountable(value: number) {
    this.$live("stop_mountable").setPointer(this.$at + 744, this.$fit("ptr", "stop_mountable", value));
  }

  get stop_mountable_finish(): number {
    return this.$live("stop_mountable_finish").pointer(this.$at + 752);
  }

  set stop_mountable_finish(value: number) {
    this.$live("stop_mountable_finish").setPointer(this.$at + 752, this.$fit("ptr", "stop_mountable_finish", value));
  }

  get supports_thread_contexts(): number {
    return this.$live("supports_thread_contexts").i32(this.$at + 760);
  }

  set supports_thread_contexts(value: number) {
    this.$live("supports_thread_contexts").setI32(this.$at + 760, this.$fit("i32", "supports_thread_contexts", value));
  }

  get unmount_mountable_with_operation(): number {
    return this.$live("unmount_mountable_with_operation").pointer(this.$at + 768);
  }

  set unmount_mountable_with_operation(value: number) {
    this.$live("unmount_mountable_with_operation").setPointer(this.$at + 768, this.$fit("ptr", "unmount_mountable_with_operation", value));
  }

  get unmount_mountable_with_operation_finish(): number {
    return this.$live("unmount_mountable_with_operation_finish").pointer(this.$at + 776);
  }

  set unmount_mountable_with_operation_finish(value: number) {
    this.$live("unmount_mountable_with_operation_finish").setPointer(this.$at + 776, this.$fit("ptr", "unmount_mountable_with_operation_finish", value));
  }

  get eject_mountable_with_operation(): number {
    return this.$live("eject_mountable_with_operation").pointer(this.$at + 784);
  }

  set eject_mountable_with_operation(value: number) {
    this.$live("eject_mountable_with_operation").setPointer(this.$at + 784, this.$fit("ptr", "eject_mountable_with_operation", value));
  }

  get eject_mountable_with_operation_finish(): number {
    return this.$live("eject_mountable_with_operation_finish").pointer(this.$at + 792);
  }

  set eject_mountable_with_operation_finish(value: number) {
    this.$live("eject_mountable_with_operation_finish").setPointer(this.$at + 792, this.$fit("ptr", "eject_mountable_with_operation_finish", value));
  }

  get poll_mountable(): number {
    return this.$live("poll_mountable").pointer(this.$at + 800);
  }

  set poll_mountable(value: number) {
    this.$live("poll_mountable").setPointer(this.$at + 800, this.$fit("ptr", "poll_mountable", value));
  }

  get poll_mountable_finish(): number {
    return this.$live("poll_mountable_finish").pointer(this.$at + 808);
  }

  set poll_mountable_finish(value: number) {
    this.$live("poll_mountable_finish").setPointer(this.$at + 808, this.$fit("ptr", "poll_mountable_finish", value));
  }

  get measure_disk_usage(): number {
    return this.$live("measure_disk_usage").pointer(this.$at + 816);
  }

  set measure_disk_usage(value: number) {
    this.$live("measure_disk_usage").setPointer(this.$at + 816, this.$fit("ptr", "measure_disk_usage", value));
  }

  get measure_disk_usage_async(): number {
    return this.$live("measure_disk_usage_async").pointer(this.$at + 824);
  }

  set measure_disk_usage_async(value: number) {
    this.$live("measure_disk_usage_async").setPointer(this.$at + 824, this.$fit("ptr", "measure_disk_usage_async", value));
  }

  get measure_disk_usage_finish(): number {
    return this.$live("measure_disk_usage_finish").pointer(this.$at + 832);
  }

  set measure_disk_usage_finish(value: number) {
    this.$live("measure_disk_usage_finish").setPointer(this.$at + 832, this.$fit("ptr", "measure_disk_usage_finish", value));
  }
}
