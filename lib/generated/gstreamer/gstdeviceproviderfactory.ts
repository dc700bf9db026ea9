// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_device_provider_factory_get_type: { args: [], returns: "u64" },
  gst_device_provider_factory_find: { args: ["ptr"], returns: "ptr" },
  gst_device_provider_factory_get_device_provider_type: { args: ["ptr"], returns: "u64" },
  gst_device_provider_factory_get_metadata: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_device_provider_factory_get_metadata_keys: { args: ["ptr"], returns: "ptr" },
  gst_device_provider_factory_get: { args: ["ptr"], returns: "ptr" },
  gst_device_provider_factory_get_by_name: { args: ["ptr"], returns: "ptr" },
  gst_device_provider_register: { args: ["ptr", "ptr", "u32", "u64"], returns: "i32" },
  gst_device_provider_factory_has_classesv: { args: ["ptr", "ptr"], returns: "i32" },
  gst_device_provider_factory_has_classes: { args: ["ptr", "ptr"], returns: "i32" },
  gst_device_provider_factory_list_get_device_providers: { args: ["u32"], returns: "ptr" },
} as const;
