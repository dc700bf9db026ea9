// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_install_plugins_context_new: { args: [], returns: "ptr" },
  gst_install_plugins_context_copy: { args: ["ptr"], returns: "ptr" },
  gst_install_plugins_context_free: { args: ["ptr"], returns: "void" },
  gst_install_plugins_context_set_confirm_search: { args: ["ptr", "i32"], returns: "void" },
  gst_install_plugins_context_set_desktop_id: { args: ["ptr", "ptr"], returns: "void" },
  gst_install_plugins_context_set_startup_notification_id: { args: ["ptr", "ptr"], returns: "void" },
  gst_install_plugins_context_set_xid: { args: ["ptr", "u32"], returns: "void" },
  gst_install_plugins_context_get_type: { args: [], returns: "u64" },
  gst_install_plugins_async: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "u32" },
  gst_install_plugins_sync: { args: ["ptr", "ptr"], returns: "u32" },
  gst_install_plugins_return_get_name: { args: ["u32"], returns: "ptr" },
  gst_install_plugins_installation_in_progress: { args: [], returns: "i32" },
  gst_install_plugins_supported: { args: [], returns: "i32" },
} as const;

export const callbacks = {
  GstInstallPluginsResultFunc: { args: ["u32", "ptr"], returns: "void" },
} as const;

export const GstInstallPluginsReturn = {
  GST_INSTALL_PLUGINS_SUCCESS: 0,
  GST_INSTALL_PLUGINS_NOT_FOUND: 1,
  GST_INSTALL_PLUGINS_ERROR: 2,
  GST_INSTALL_PLUGINS_PARTIAL_SUCCESS: 3,
  GST_INSTALL_PLUGINS_USER_ABORT: 4,
  GST_INSTALL_PLUGINS_CRASHED: 100,
  GST_INSTALL_PLUGINS_INVALID: 101,
  GST_INSTALL_PLUGINS_STARTED_OK: 200,
  GST_INSTALL_PLUGINS_INTERNAL_FAILURE: 201,
  GST_INSTALL_PLUGINS_HELPER_MISSING: 202,
  GST_INSTALL_PLUGINS_INSTALL_IN_PROGRESS: 203,
} as const;
export type GstInstallPluginsReturn = (typeof GstInstallPluginsReturn)[keyof typeof GstInstallPluginsReturn];
