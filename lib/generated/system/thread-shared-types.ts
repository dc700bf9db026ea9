// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export class __pthread_list_t extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    __prev: { offset: 0, size: 8, kind: "ptr", to: "__pthread_list_t" },
    __next: { offset: 8, size: 8, kind: "ptr", to: "__pthread_list_t" },
  } as const;

  get __prev(): number {
    return this.$live("__prev").pointer(this.$at);
  }

  set __prev(value: number) {
    this.$live("__prev").setPointer(this.$at, this.$fit("ptr", "__prev", value));
  }

  get __next(): number {
    return this.$live("__next").pointer(this.$at + 8);
  }

  set __next(value: number) {
    this.$live("__next").setPointer(this.$at + 8, this.$fit("ptr", "__next", value));
  }
}
