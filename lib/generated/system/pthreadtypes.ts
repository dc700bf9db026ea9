// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { __pthread_mutex_s } from "./struct_mutex.ts";

export class pthread_mutex_t extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    __data: { offset: 0, size: 40, kind: "struct", type: "__pthread_mutex_s" },
    __size: { offset: 0, size: 40, kind: "string" },
    __align: { offset: 0, size: 8, kind: "i64" },
  } as const;

  get __data(): __pthread_mutex_s {
    return new __pthread_mutex_s(this.$live("__data"), this.$at);
  }

  get __size(): string {
    return this.$live("__size").string(this.$at, 40);
  }

  set __size(value: string) {
    this.$live("__size").setString(this.$at, 40, this.$fit("string", "__size", value));
  }

  get __align(): bigint {
    return this.$live("__align").i64(this.$at);
  }

  set __align(value: bigint) {
    this.$live("__align").setI64(this.$at, this.$fit("i64", "__align", value));
  }
}
