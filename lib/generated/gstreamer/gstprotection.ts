// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GstMeta } from "./gstmeta.ts";

export const functions = {
  gst_protection_meta_api_get_type: { args: [], returns: "u64" },
  gst_protection_meta_get_info: { args: [], returns: "ptr" },
  gst_buffer_add_protection_meta: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_protection_select_system: { args: ["ptr"], returns: "ptr" },
  gst_protection_filter_systems_by_available_decryptors: { args: ["ptr"], returns: "ptr" },
} as const;

export const wrappers = {
  gst_buffer_get_protection_meta: { args: ["ptr"], returns: "ptr" },
} as const;

export const constants = {
  GST_PROTECTION_SYSTEM_ID_CAPS_FIELD: "protection-system",
  GST_PROTECTION_UNSPECIFIED_SYSTEM_ID: "unspecified-system-id",
} as const;

export class GstProtectionMeta extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    meta: { offset: 0, size: 16, kind: "struct", type: "GstMeta" },
    info: { offset: 16, size: 8, kind: "ptr", to: "GstStructure" },
  } as const;

  get meta(): GstMeta {
    return new GstMeta(this.$live("meta"), this.$at);
  }

  get info(): number {
    return this.$live("info").pointer(this.$at + 16);
  }

  set info(value: number) {
    this.$live("info").setPointer(this.$at + 16, this.$fit("ptr", "info", value));
  }
}
