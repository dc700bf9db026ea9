// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_inet_address_mask_get_type: { args: [], returns: "u64" },
  g_inet_address_mask_new: { args: ["ptr", "u32", "ptr"], returns: "ptr" },
  g_inet_address_mask_new_from_string: { args: ["ptr", "ptr"], returns: "ptr" },
  g_inet_address_mask_to_string: { args: ["ptr"], returns: "ptr" },
  g_inet_address_mask_get_family: { args: ["ptr"], returns: "u32" },
  g_inet_address_mask_get_address: { args: ["ptr"], returns: "ptr" },
  g_inet_address_mask_get_length: { args: ["ptr"], returns: "u32" },
  g_inet_address_mask_matches: { args: ["ptr", "ptr"], returns: "i32" },
  g_inet_address_mask_equal: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export class GInetAddressMask extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GInetAddressMaskPrivate" },
  } as const;

  get parent_instance(): GObject {
    return new GObject(this.$live("parent_instance"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 24);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 24, this.$fit("ptr", "priv", value));
  }
}

export class GInetAddressMaskClass extends Struct {
  static readonly size = 136;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }
}
