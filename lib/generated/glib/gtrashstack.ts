// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_trash_stack_push: { args: ["ptr", "ptr"], returns: "void" },
  g_trash_stack_pop: { args: ["ptr"], returns: "ptr" },
  g_trash_stack_peek: { args: ["ptr"], returns: "ptr" },
  g_trash_stack_height: { args: ["ptr"], returns: "u32" },
} as const;

export class GTrashStack extends Struct {
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields = {
    next: { offset: 0, size: 8, kind: "ptr", to: "GTrashStack" },
  } as const;

  get next(): number {
    return this.$live("next").pointer(this.$at);
  }

  set next(value: number) {
    this.$live("next").setPointer(this.$at, this.$fit("ptr", "next", value));
  }
}
