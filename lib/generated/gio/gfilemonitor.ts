// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_file_monitor_get_type: { args: [], returns: "u64" },
  g_file_monitor_cancel: { args: ["ptr"], returns: "i32" },
  g_file_monitor_is_cancelled: { args: ["ptr"], returns: "i32" },
  g_file_monitor_set_rate_limit: { args: ["ptr", "i32"], returns: "void" },
  g_file_monitor_emit_event: { args: ["ptr", "ptr", "ptr", "u32"], returns: "void" },
} as const;

export const callbacks = {
  "GFileMonitorClass.changed": { args: ["ptr", "ptr", "ptr", "u32"], returns: "void" },
  "GFileMonitorClass.cancel": { args: ["ptr"], returns: "i32" },
  "GFileMonitorClass._g_reserved1": { args: [], returns: "void" },
  "GFileMonitorClass._g_reserved2": { args: [], returns: "void" },
  "GFileMonitorClass._g_reserved3": { args: [], returns: "void" },
  "GFileMonitorClass._g_reserved4": { args: [], returns: "void" },
  "GFileMonitorClass._g_reserved5": { args: [], returns: "void" },
} as const;

export class GFileMonitor extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GFileMonitorPrivate" },
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

export class GFileMonitorClass extends Struct {
  static readonly size = 192;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    changed: { offset: 136, size: 8, kind: "ptr", callback: "GFileMonitorClass.changed" },
    cancel: { offset: 144, size: 8, kind: "ptr", callback: "GFileMonitorClass.cancel" },
    _g_reserved1: { offset: 152, size: 8, kind: "ptr", callback: "GFileMonitorClass._g_reserved1" },
    _g_reserved2: { offset: 160, size: 8, kind: "ptr", callback: "GFileMonitorClass._g_reserved2" },
    _g_reserved3: { offset: 168, size: 8, kind: "ptr", callback: "GFileMonitorClass._g_reserved3" },
    _g_reserved4: { offset: 176, size: 8, kind: "ptr", callback: "GFileMonitorClass._g_reserved4" },
    _g_reserved5: { offset: 184, size: 8, kind: "ptr", callback: "GFileMonitorClass._g_reserved5" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get changed(): number {
    return this.$live("changed").pointer(this.$at + 136);
  }

  set changed(value: number) {
    this.$live("changed").setPointer(this.$at + 136, this.$fit("ptr", "changed", value));
  }

  get cancel(): number {
    return this.$live("cancel").pointer(this.$at + 144);
  }

  set cancel(value: number) {
    this.$live("cancel").setPointer(this.$at + 144, this.$fit("ptr", "cancel", value));
  }

  get _g_reserved1(): number {
    return this.$live("_g_reserved1").pointer(this.$at + 152);
  }

  set _g_reserved1(value: number) {
    this.$live("_g_reserved1").setPointer(this.$at + 152, this.$fit("ptr", "_g_reserved1", value));
  }

  get _g_reserved2(): number {
    return this.$live("_g_reserved2").pointer(this.$at + 160);
  }

  set _g_reserved2(value: number) {
    this.$live("_g_reserved2").setPointer(this.$at + 160, this.$fit("ptr", "_g_reserved2", value));
  }

  get _g_reserved3(): number {
    return this.$live("_g_reserved3").pointer(this.$at + 168);
  }

  set _g_reserved3(value: number) {
    this.$live("_g_reserved3").setPointer(this.$at + 168, this.$fit("ptr", "_g_reserved3", value));
  }

  get _g_reserved4(): number {
    return this.$live("_g_reserved4").pointer(this.$at + 176);
  }

  set _g_reserved4(value: number) {
    this.$live("_g_reserved4").setPointer(this.$at + 176, this.$fit("ptr", "_g_reserved4", value));
  }

  get _g_reserved5(): number {
    return this.$live("_g_reserved5").pointer(this.$at + 184);
  }

  set _g_reserved5(value: number) {
    this.$live("_g_reserved5").setPointer(this.$at + 184, this.$fit("ptr", "_g_reserved5", value));
  }
}
