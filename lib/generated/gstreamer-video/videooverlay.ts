// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  gst_video_overlay_get_type: { args: [], returns: "u64" },
  gst_video_overlay_set_render_rectangle: { args: ["ptr", "i32", "i32", "i32", "i32"], returns: "i32" },
  gst_video_overlay_expose: { args: ["ptr"], returns: "void" },
  gst_video_overlay_handle_events: { args: ["ptr", "i32"], returns: "void" },
  gst_video_overlay_set_window_handle: { args: ["ptr", "u64"], returns: "void" },
  gst_video_overlay_got_window_handle: { args: ["ptr", "u64"], returns: "void" },
  gst_video_overlay_prepare_window_handle: { args: ["ptr"], returns: "void" },
  gst_is_video_overlay_prepare_window_handle_message: { args: ["ptr"], returns: "i32" },
  gst_video_overlay_install_properties: { args: ["ptr", "i32"], returns: "void" },
  gst_video_overlay_set_property: { args: ["ptr", "i32", "u32", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  "GstVideoOverlayInterface.expose": { args: ["ptr"], returns: "void" },
  "GstVideoOverlayInterface.handle_events": { args: ["ptr", "i32"], returns: "void" },
  "GstVideoOverlayInterface.set_render_rectangle": { args: ["ptr", "i32", "i32", "i32", "i32"], returns: "void" },
  "GstVideoOverlayInterface.set_window_handle": { args: ["ptr", "u64"], returns: "void" },
} as const;

export class GstVideoOverlayInterface extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    expose: { offset: 16, size: 8, kind: "ptr", callback: "GstVideoOverlayInterface.expose" },
    handle_events: { offset: 24, size: 8, kind: "ptr", callback: "GstVideoOverlayInterface.handle_events" },
    set_render_rectangle: { offset: 32, size: 8, kind: "ptr", callback: "GstVideoOverlayInterface.set_render_rectangle" },
    set_window_handle: { offset: 40, size: 8, kind: "ptr", callback: "GstVideoOverlayInterface.set_window_handle" },
  } as const;

  get iface(): GTypeInterface {
    return new GTypeInterface(this.$live("iface"), this.$at);
  }

  get expose(): number {
    return this.$live("expose").pointer(this.$at + 16);
  }

  set expose(value: number) {
    this.$live("expose").setPointer(this.$at + 16, this.$fit("ptr", "expose", value));
  }

  get handle_events(): number {
    return this.$live("handle_events").pointer(this.$at + 24);
  }

  set handle_events(value: number) {
    this.$live("handle_events").setPointer(this.$at + 24, this.$fit("ptr", "handle_events", value));
  }

  get set_render_rectangle(): number {
    return this.$live("set_render_rectangle").pointer(this.$at + 32);
  }

  set set_render_rectangle(value: number) {
    this.$live("set_render_rectangle").setPointer(this.$at + 32, this.$fit("ptr", "set_render_rectangle", value));
  }

  get set_window_handle(): number {
    return this.$live("set_window_handle").pointer(this.$at + 40);
  }

  set set_window_handle(value: number) {
    this.$live("set_window_handle").setPointer(this.$at + 40, this.$fit("ptr", "set_window_handle", value));
  }
}
