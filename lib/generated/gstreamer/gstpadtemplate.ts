// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstStaticCaps } from "./gstcaps.ts";
import { GstObject, GstObjectClass } from "./gstobject.ts";

export const functions = {
  gst_pad_template_get_type: { args: [], returns: "u64" },
  gst_static_pad_template_get_type: { args: [], returns: "u64" },
  gst_pad_template_new: { args: ["ptr", "u32", "u32", "ptr"], returns: "ptr" },
  gst_pad_template_new_with_gtype: { args: ["ptr", "u32", "u32", "ptr", "u64"], returns: "ptr" },
  gst_static_pad_template_get: { args: ["ptr"], returns: "ptr" },
  gst_pad_template_new_from_static_pad_template_with_gtype: { args: ["ptr", "u64"], returns: "ptr" },
  gst_static_pad_template_get_caps: { args: ["ptr"], returns: "ptr" },
  gst_pad_template_get_caps: { args: ["ptr"], returns: "ptr" },
  gst_pad_template_set_documentation_caps: { args: ["ptr", "ptr"], returns: "void" },
  gst_pad_template_get_documentation_caps: { args: ["ptr"], returns: "ptr" },
  gst_pad_template_pad_created: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GstPadTemplateClass.pad_created": { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const GstPadPresence = {
  GST_PAD_ALWAYS: 0,
  GST_PAD_SOMETIMES: 1,
  GST_PAD_REQUEST: 2,
} as const;
export type GstPadPresence = (typeof GstPadPresence)[keyof typeof GstPadPresence];

export const GstPadTemplateFlags = {
  GST_PAD_TEMPLATE_FLAG_LAST: 256,
} as const;
export type GstPadTemplateFlags = (typeof GstPadTemplateFlags)[keyof typeof GstPadTemplateFlags];

export class GstPadTemplate_ABI_abi extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    gtype: { offset: 0, size: 8, kind: "u64" },
    documentation_caps: { offset: 8, size: 8, kind: "ptr", to: "GstCaps" },
  } as const;

  get gtype(): bigint {
    return this.$live("gtype").u64(this.$at);
  }

  set gtype(value: bigint) {
    this.$live("gtype").setU64(this.$at, this.$fit("u64", "gtype", value));
  }

  get documentation_caps(): number {
    return this.$live("documentation_caps").pointer(this.$at + 8);
  }

  set documentation_caps(value: number) {
    this.$live("documentation_caps").setPointer(this.$at + 8, this.$fit("ptr", "documentation_caps", value));
  }
}

export class GstPadTemplate_ABI extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    _gst_reserved: { offset: 0, size: 32, kind: "array", of: "ptr", length: 4 },
    abi: { offset: 0, size: 16, kind: "struct", type: "GstPadTemplate_ABI_abi" },
  } as const;

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at, 4, "ptr");
  }

  get abi(): GstPadTemplate_ABI_abi {
    return new GstPadTemplate_ABI_abi(this.$live("abi"), this.$at);
  }
}

export class GstPadTemplate extends Struct {
  static readonly size = 144;
  static readonly align = 8;
  static readonly fields = {
    object: { offset: 0, size: 88, kind: "struct", type: "GstObject" },
    name_template: { offset: 88, size: 8, kind: "ptr" },
    direction: { offset: 96, size: 4, kind: "u32", enum: "GstPadDirection" },
    presence: { offset: 100, size: 4, kind: "u32", enum: "GstPadPresence" },
    caps: { offset: 104, size: 8, kind: "ptr", to: "GstCaps" },
    ABI: { offset: 112, size: 32, kind: "struct", type: "GstPadTemplate_ABI" },
  } as const;

  get object(): GstObject {
    return new GstObject(this.$live("object"), this.$at);
  }

  get name_template(): number {
    return this.$live("name_template").pointer(this.$at + 88);
  }

  set name_template(value: number) {
    this.$live("name_template").setPointer(this.$at + 88, this.$fit("ptr", "name_template", value));
  }

  get direction(): number {
    return this.$live("direction").u32(this.$at + 96);
  }

  set direction(value: number) {
    this.$live("direction").setU32(this.$at + 96, this.$fit("u32", "direction", value));
  }

  get presence(): number {
    return this.$live("presence").u32(this.$at + 100);
  }

  set presence(value: number) {
    this.$live("presence").setU32(this.$at + 100, this.$fit("u32", "presence", value));
  }

  get caps(): number {
    return this.$live("caps").pointer(this.$at + 104);
  }

  set caps(value: number) {
    this.$live("caps").setPointer(this.$at + 104, this.$fit("ptr", "caps", value));
  }

  get ABI(): GstPadTemplate_ABI {
    return new GstPadTemplate_ABI(this.$live("ABI"), this.$at + 112);
  }
}

export class GstPadTemplateClass extends Struct {
  static readonly size = 224;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 184, kind: "struct", type: "GstObjectClass" },
    pad_created: { offset: 184, size: 8, kind: "ptr", callback: "GstPadTemplateClass.pad_created" },
    _gst_reserved: { offset: 192, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstObjectClass {
    return new GstObjectClass(this.$live("parent_class"), this.$at);
  }

  get pad_created(): number {
    return this.$live("pad_created").pointer(this.$at + 184);
  }

  set pad_created(value: number) {
    this.$live("pad_created").setPointer(this.$at + 184, this.$fit("ptr", "pad_created", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 192, 4, "ptr");
  }
}

export class GstStaticPadTemplate extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    name_template: { offset: 0, size: 8, kind: "ptr" },
    direction: { offset: 8, size: 4, kind: "u32", enum: "GstPadDirection" },
    presence: { offset: 12, size: 4, kind: "u32", enum: "GstPadPresence" },
    static_caps: { offset: 16, size: 48, kind: "struct", type: "GstStaticCaps" },
  } as const;

  get name_template(): number {
    return this.$live("name_template").pointer(this.$at);
  }

  set name_template(value: number) {
    this.$live("name_template").setPointer(this.$at, this.$fit("ptr", "name_template", value));
  }

  get direction(): number {
    return this.$live("direction").u32(this.$at + 8);
  }

  set direction(value: number) {
    this.$live("direction").setU32(this.$at + 8, this.$fit("u32", "direction", value));
  }

  get presence(): number {
    return this.$live("presence").u32(this.$at + 12);
  }

  set presence(value: number) {
    this.$live("presence").setU32(this.$at + 12, this.$fit("u32", "presence", value));
  }

  get static_caps(): GstStaticCaps {
    return new GstStaticCaps(this.$live("static_caps"), this.$at + 16);
  }
}
