// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_async_initable_get_type: { args: [], returns: "u64" },
  g_async_initable_init_async: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_async_initable_init_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_async_initable_newv_async: { args: ["u64", "u32", "ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_async_initable_new_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GAsyncInitableIface.init_async": { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GAsyncInitableIface.init_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export class GAsyncInitableIface extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    init_async: { offset: 16, size: 8, kind: "ptr", callback: "GAsyncInitableIface.init_async" },
    init_finish: { offset: 24, size: 8, kind: "ptr", callback: "GAsyncInitableIface.init_finish" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get init_async(): number {
    return this.$live("init_async").pointer(this.$at + 16);
  }

  set init_async(value: number) {
    this.$live("init_async").setPointer(this.$at + 16, this.$fit("ptr", "init_async", value));
  }

  get init_finish(): number {
    return this.$live("init_finish").pointer(this.$at + 24);
  }

  set init_finish(value: number) {
    this.$live("init_finish").setPointer(this.$at + 24, this.$fit("ptr", "init_finish", value));
  }
}
