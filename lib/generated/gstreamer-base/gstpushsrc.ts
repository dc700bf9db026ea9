// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstBaseSrc, GstBaseSrcClass } from "./gstbasesrc.ts";

export const functions = {
  gst_push_src_get_type: { args: [], returns: "u64" },
} as const;

export const callbacks = {
  "GstPushSrcClass.create": { args: ["ptr", "ptr"], returns: "i32" },
  "GstPushSrcClass.alloc": { args: ["ptr", "ptr"], returns: "i32" },
  "GstPushSrcClass.fill": { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export class GstPushSrc extends Struct {
  static readonly size = 680;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 648, kind: "struct", type: "GstBaseSrc" },
    _gst_reserved: { offset: 648, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GstBaseSrc {
    return new GstBaseSrc(this.$live("parent"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 648, 4, "ptr");
  }
}

export class GstPushSrcClass extends Struct {
  static readonly size = 856;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 800, kind: "struct", type: "GstBaseSrcClass" },
    create: { offset: 800, size: 8, kind: "ptr", callback: "GstPushSrcClass.create" },
    alloc: { offset: 808, size: 8, kind: "ptr", callback: "GstPushSrcClass.alloc" },
    fill: { offset: 816, size: 8, kind: "ptr", callback: "GstPushSrcClass.fill" },
    _gst_reserved: { offset: 824, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstBaseSrcClass {
    return new GstBaseSrcClass(this.$live("parent_class"), this.$at);
  }

  get create(): number {
    return this.$live("create").pointer(this.$at + 800);
  }

  set create(value: number) {
    this.$live("create").setPointer(this.$at + 800, this.$fit("ptr", "create", value));
  }

  get alloc(): number {
    return this.$live("alloc").pointer(this.$at + 808);
  }

  set alloc(value: number) {
    this.$live("alloc").setPointer(this.$at + 808, this.$fit("ptr", "alloc", value));
  }

  get fill(): number {
    return this.$live("fill").pointer(this.$at + 816);
  }

  set fill(value: number) {
    this.$live("fill").setPointer(this.$at + 816, this.$fit("ptr", "fill", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 824, 4, "ptr");
  }
}
