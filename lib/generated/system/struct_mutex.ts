// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { __pthread_list_t } from "./thread-shared-types.ts";

export class __pthread_mutex_s extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    __lock: { offset: 0, size: 4, kind: "i32" },
    __count: { offset: 4, size: 4, kind: "u32" },
    __owner: { offset: 8, size: 4, kind: "i32" },
    __nusers: { offset: 12, size: 4, kind: "u32" },
    __kind: { offset: 16, size: 4, kind: "i32" },
    __spins: { offset: 20, size: 2, kind: "i16" },
    __elision: { offset: 22, size: 2, kind: "i16" },
    __list: { offset: 24, size: 16, kind: "struct", type: "__pthread_list_t" },
  } as const;

  get __lock(): number {
    return this.$live("__lock").i32(this.$at);
  }

  set __lock(value: number) {
    this.$live("__lock").setI32(this.$at, this.$fit("i32", "__lock", value));
  }

  get __count(): number {
    return this.$live("__count").u32(this.$at + 4);
  }

  set __count(value: number) {
    this.$live("__count").setU32(this.$at + 4, this.$fit("u32", "__count", value));
  }

  get __owner(): number {
    return this.$live("__owner").i32(this.$at + 8);
  }

  set __owner(value: number) {
    this.$live("__owner").setI32(this.$at + 8, this.$fit("i32", "__owner", value));
  }

  get __nusers(): number {
    return this.$live("__nusers").u32(this.$at + 12);
  }

  set __nusers(value: number) {
    this.$live("__nusers").setU32(this.$at + 12, this.$fit("u32", "__nusers", value));
  }

  get __kind(): number {
    return this.$live("__kind").i32(this.$at + 16);
  }

  set __kind(value: number) {
    this.$live("__kind").setI32(this.$at + 16, this.$fit("i32", "__kind", value));
  }

  get __spins(): number {
    return this.$live("__spins").i16(this.$at + 20);
  }

  set __spins(value: number) {
    this.$live("__spins").setI16(this.$at + 20, this.$fit("i16", "__spins", value));
  }

  get __elision(): number {
    return this.$live("__elision").i16(this.$at + 22);
  }

  set __elision(value: number) {
    this.$live("__elision").setI16(this.$at + 22, this.$fit("i16", "__elision", value));
  }

  get __list(): __pthread_list_t {
    return new __pthread_list_t(this.$live("__list"), this.$at + 24);
  }
}
