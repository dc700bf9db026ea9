// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GSocketAddressEnumerator, GSocketAddressEnumeratorClass } from "./gsocketaddressenumerator.ts";

export const functions = {
  g_proxy_address_enumerator_get_type: { args: [], returns: "u64" },
} as const;

export const callbacks = {
  "GProxyAddressEnumeratorClass._g_reserved1": { args: [], returns: "void" },
  "GProxyAddressEnumeratorClass._g_reserved2": { args: [], returns: "void" },
  "GProxyAddressEnumeratorClass._g_reserved3": { args: [], returns: "void" },
  "GProxyAddressEnumeratorClass._g_reserved4": { args: [], returns: "void" },
  "GProxyAddressEnumeratorClass._g_reserved5": { args: [], returns: "void" },
  "GProxyAddressEnumeratorClass._g_reserved6": { args: [], returns: "void" },
  "GProxyAddressEnumeratorClass._g_reserved7": { args: [], returns: "void" },
} as const;

export class GProxyAddressEnumerator extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GSocketAddressEnumerator" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GProxyAddressEnumeratorPrivate" },
  } as const;

  get parent_instance(): GSocketAddressEnumerator {
    return new GSocketAddressEnumerator(this.$live("parent_instance"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 24);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 24, this.$fit("ptr", "priv", value));
  }
}

export class GProxyAddressEnumeratorClass extends Struct {
  static readonly size = 216;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 160, kind: "struct", type: "GSocketAddressEnumeratorClass" },
    _g_reserved1: { offset: 160, size: 8, kind: "ptr", callback: "GProxyAddressEnumeratorClass._g_reserved1" },
    _g_reserved2: { offset: 168, size: 8, kind: "ptr", callback: "GProxyAddressEnumeratorClass._g_reserved2" },
    _g_reserved3: { offset: 176, size: 8, kind: "ptr", callback: "GProxyAddressEnumeratorClass._g_reserved3" },
    _g_reserved4: { offset: 184, size: 8, kind: "ptr", callback: "GProxyAddressEnumeratorClass._g_reserved4" },
    _g_reserved5: { offset: 192, size: 8, kind: "ptr", callback: "GProxyAddressEnumeratorClass._g_reserved5" },
    _g_reserved6: { offset: 200, size: 8, kind: "ptr", callback: "GProxyAddressEnumeratorClass._g_reserved6" },
    _g_reserved7: { offset: 208, size: 8, kind: "ptr", callback: "GProxyAddressEnumeratorClass._g_reserved7" },
  } as const;

  get parent_class(): GSocketAddressEnumeratorClass {
    return new GSocketAddressEnumeratorClass(this.$live("parent_class"), this.$at);
  }

  get _g_reserved1(): number {
    return this.$live("_g_reserved1").pointer(this.$at + 160);
  }

  set _g_reserved1(value: number) {
    this.$live("_g_reserved1").setPointer(this.$at + 160, this.$fit("ptr", "_g_reserved1", value));
  }

  get _g_reserved2(): number {
    return this.$live("_g_reserved2").pointer(this.$at + 168);
  }

  set _g_reserved2(value: number) {
    this.$live("_g_reserved2").setPointer(this.$at + 168, this.$fit("ptr", "_g_reserved2", value));
  }

  get _g_reserved3(): number {
    return this.$live("_g_reserved3").pointer(this.$at + 176);
  }

  set _g_reserved3(value: number) {
    this.$live("_g_reserved3").setPointer(this.$at + 176, this.$fit("ptr", "_g_reserved3", value));
  }

  get _g_reserved4(): number {
    return this.$live("_g_reserved4").pointer(this.$at + 184);
  }

  set _g_reserved4(value: number) {
    this.$live("_g_reserved4").setPointer(this.$at + 184, this.$fit("ptr", "_g_reserved4", value));
  }

  get _g_reserved5(): number {
    return this.$live("_g_reserved5").pointer(this.$at + 192);
  }

  set _g_reserved5(value: number) {
    this.$live("_g_reserved5").setPointer(this.$at + 192, this.$fit("ptr", "_g_reserved5", value));
  }

  get _g_reserved6(): number {
    return this.$live("_g_reserved6").pointer(this.$at + 200);
  }

  set _g_reserved6(value: number) {
    this.$live("_g_reserved6").setPointer(this.$at + 200, this.$fit("ptr", "_g_reserved6", value));
  }

  get _g_reserved7(): number {
    return this.$live("_g_reserved7").pointer(this.$at + 208);
  }

  set _g_reserved7(value: number) {
    this.$live("_g_reserved7").setPointer(this.$at + 208, this.$fit("ptr", "_g_reserved7", value));
  }
}
