// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_emblemed_icon_get_type: { args: [], returns: "u64" },
  g_emblemed_icon_new: { args: ["ptr", "ptr"], returns: "ptr" },
  g_emblemed_icon_get_icon: { args: ["ptr"], returns: "ptr" },
  g_emblemed_icon_get_emblems: { args: ["ptr"], returns: "ptr" },
  g_emblemed_icon_add_emblem: { args: ["ptr", "ptr"], returns: "void" },
  g_emblemed_icon_clear_emblems: { args: ["ptr"], returns: "void" },
} as const;

export class GEmblemedIcon extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GEmblemedIconPrivate" },
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

export class GEmblemedIconClass extends Struct {
  static readonly size = 136;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }
}
