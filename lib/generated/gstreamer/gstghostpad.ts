// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstPad, GstPadClass } from "./gstpad.ts";

export const functions = {
  gst_proxy_pad_get_type: { args: [], returns: "u64" },
  gst_proxy_pad_get_internal: { args: ["ptr"], returns: "ptr" },
  gst_proxy_pad_iterate_internal_links_default: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_proxy_pad_chain_default: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_proxy_pad_chain_list_default: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_proxy_pad_getrange_default: { args: ["ptr", "ptr", "u64", "u32", "ptr"], returns: "i32" },
  gst_ghost_pad_get_type: { args: [], returns: "u64" },
  gst_ghost_pad_new: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_ghost_pad_new_no_target: { args: ["ptr", "u32"], returns: "ptr" },
  gst_ghost_pad_new_from_template: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_ghost_pad_new_no_target_from_template: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_ghost_pad_get_target: { args: ["ptr"], returns: "ptr" },
  gst_ghost_pad_set_target: { args: ["ptr", "ptr"], returns: "i32" },
  gst_ghost_pad_construct: { args: ["ptr"], returns: "i32" },
  gst_ghost_pad_activate_mode_default: { args: ["ptr", "ptr", "u32", "i32"], returns: "i32" },
  gst_ghost_pad_internal_activate_mode_default: { args: ["ptr", "ptr", "u32", "i32"], returns: "i32" },
} as const;

export class GstProxyPad extends Struct {
  static readonly size = 528;
  static readonly align = 8;
  static readonly fields = {
    pad: { offset: 0, size: 520, kind: "struct", type: "GstPad" },
    priv: { offset: 520, size: 8, kind: "ptr", to: "GstProxyPadPrivate" },
  } as const;

  get pad(): GstPad {
    return new GstPad(this.$live("pad"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 520);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 520, this.$fit("ptr", "priv", value));
  }
}

export class GstProxyPadClass extends Struct {
  static readonly size = 240;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 232, kind: "struct", type: "GstPadClass" },
    _gst_reserved: { offset: 232, size: 8, kind: "array", of: "ptr", length: 1 },
  } as const;

  get parent_class(): GstPadClass {
    return new GstPadClass(this.$live("parent_class"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 232, 1, "ptr");
  }
}

export class GstGhostPad extends Struct {
  static readonly size = 536;
  static readonly align = 8;
  static readonly fields = {
    pad: { offset: 0, size: 528, kind: "struct", type: "GstProxyPad" },
    priv: { offset: 528, size: 8, kind: "ptr", to: "GstGhostPadPrivate" },
  } as const;

  get pad(): GstProxyPad {
    return new GstProxyPad(this.$live("pad"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 528);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 528, this.$fit("ptr", "priv", value));
  }
}

export class GstGhostPadClass extends Struct {
  static readonly size = 272;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 240, kind: "struct", type: "GstProxyPadClass" },
    _gst_reserved: { offset: 240, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstProxyPadClass {
    return new GstProxyPadClass(this.$live("parent_class"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 240, 4, "ptr");
  }
}
