// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_socket_address_enumerator_get_type: { args: [], returns: "u64" },
  g_socket_address_enumerator_next: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_socket_address_enumerator_next_async: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_socket_address_enumerator_next_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GSocketAddressEnumeratorClass.next": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GSocketAddressEnumeratorClass.next_async": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GSocketAddressEnumeratorClass.next_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
} as const;

export class GSocketAddressEnumerator extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
  } as const;

  get parent_instance(): GObject {
    return new GObject(this.$live("parent_instance"), this.$at);
  }
}

export class GSocketAddressEnumeratorClass extends Struct {
  static readonly size = 160;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    next: { offset: 136, size: 8, kind: "ptr", callback: "GSocketAddressEnumeratorClass.next" },
    next_async: { offset: 144, size: 8, kind: "ptr", callback: "GSocketAddressEnumeratorClass.next_async" },
    next_finish: { offset: 152, size: 8, kind: "ptr", callback: "GSocketAddressEnumeratorClass.next_finish" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get next(): number {
    return this.$live("next").pointer(this.$at + 136);
  }

  set next(value: number) {
    this.$live("next").setPointer(this.$at + 136, this.$fit("ptr", "next", value));
  }

  get next_async(): number {
    return this.$live("next_async").pointer(this.$at + 144);
  }

  set next_async(value: number) {
    this.$live("next_async").setPointer(this.$at + 144, this.$fit("ptr", "next_async", value));
  }

  get next_finish(): number {
    return this.$live("next_finish").pointer(this.$at + 152);
  }

  set next_finish(value: number) {
    this.$live("next_finish").setPointer(this.$at + 152, this.$fit("ptr", "next_finish", value));
  }
}
