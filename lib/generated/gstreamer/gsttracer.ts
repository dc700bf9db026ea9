// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstObject, GstObjectClass } from "./gstobject.ts";

export const functions = {
  gst_tracer_get_type: { args: [], returns: "u64" },
  gst_tracing_register_hook: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_tracer_register: { args: ["ptr", "ptr", "u64"], returns: "i32" },
  gst_tracing_get_active_tracers: { args: [], returns: "ptr" },
} as const;

export class GstTracer extends Struct {
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 88, kind: "struct", type: "GstObject" },
    priv: { offset: 88, size: 8, kind: "ptr", to: "GstTracerPrivate" },
    _gst_reserved: { offset: 96, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GstObject {
    return new GstObject(this.$live("parent"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 88);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 88, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 96, 4, "ptr");
  }
}

export class GstTracerClass extends Struct {
  static readonly size = 216;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 184, kind: "struct", type: "GstObjectClass" },
    _gst_reserved: { offset: 184, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstObjectClass {
    return new GstObjectClass(this.$live("parent_class"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 184, 4, "ptr");
  }
}
