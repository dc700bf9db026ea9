// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_tls_interaction_get_type: { args: [], returns: "u64" },
  g_tls_interaction_invoke_ask_password: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "u32" },
  g_tls_interaction_ask_password: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "u32" },
  g_tls_interaction_ask_password_async: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_tls_interaction_ask_password_finish: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  g_tls_interaction_invoke_request_certificate: { args: ["ptr", "ptr", "u32", "ptr", "ptr"], returns: "u32" },
  g_tls_interaction_request_certificate: { args: ["ptr", "ptr", "u32", "ptr", "ptr"], returns: "u32" },
  g_tls_interaction_request_certificate_async: { args: ["ptr", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  g_tls_interaction_request_certificate_finish: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
} as const;

export const callbacks = {
  "GTlsInteractionClass.ask_password": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "u32" },
  "GTlsInteractionClass.ask_password_async": { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GTlsInteractionClass.ask_password_finish": { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  "GTlsInteractionClass.request_certificate": { args: ["ptr", "ptr", "u32", "ptr", "ptr"], returns: "u32" },
  "GTlsInteractionClass.request_certificate_async": { args: ["ptr", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  "GTlsInteractionClass.request_certificate_finish": { args: ["ptr", "ptr", "ptr"], returns: "u32" },
} as const;

export class GTlsInteraction extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GTlsInteractionPrivate" },
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

export class GTlsInteractionClass extends Struct {
  static readonly size = 352;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    ask_password: { offset: 136, size: 8, kind: "ptr", callback: "GTlsInteractionClass.ask_password" },
    ask_password_async: { offset: 144, size: 8, kind: "ptr", callback: "GTlsInteractionClass.ask_password_async" },
    ask_password_finish: { offset: 152, size: 8, kind: "ptr", callback: "GTlsInteractionClass.ask_password_finish" },
    request_certificate: { offset: 160, size: 8, kind: "ptr", callback: "GTlsInteractionClass.request_certificate" },
    request_certificate_async: { offset: 168, size: 8, kind: "ptr", callback: "GTlsInteractionClass.request_certificate_async" },
    request_certificate_finish: { offset: 176, size: 8, kind: "ptr", callback: "GTlsInteractionClass.request_certificate_finish" },
    padding: { offset: 184, size: 168, kind: "array", of: "ptr", length: 21 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get ask_password(): number {
    return this.$live("ask_password").pointer(this.$at + 136);
  }

  set ask_password(value: number) {
    this.$live("ask_password").setPointer(this.$at + 136, this.$fit("ptr", "ask_password", value));
  }

  get ask_password_async(): number {
    return this.$live("ask_password_async").pointer(this.$at + 144);
  }

  set ask_password_async(value: number) {
    this.$live("ask_password_async").setPointer(this.$at + 144, this.$fit("ptr", "ask_password_async", value));
  }

  get ask_password_finish(): number {
    return this.$live("ask_password_finish").pointer(this.$at + 152);
  }

  set ask_password_finish(value: number) {
    this.$live("ask_password_finish").setPointer(this.$at + 152, this.$fit("ptr", "ask_password_finish", value));
  }

  get request_certificate(): number {
    return this.$live("request_certificate").pointer(this.$at + 160);
  }

  set request_certificate(value: number) {
    this.$live("request_certificate").setPointer(this.$at + 160, this.$fit("ptr", "request_certificate", value));
  }

  get request_certificate_async(): number {
    return this.$live("request_certificate_async").pointer(this.$at + 168);
  }

  set request_certificate_async(value: number) {
    this.$live("request_certificate_async").setPointer(this.$at + 168, this.$fit("ptr", "request_certificate_async", value));
  }

  get request_certificate_finish(): number {
    return this.$live("request_certificate_finish").pointer(this.$at + 176);
  }

  set request_certificate_finish(value: number) {
    this.$live("request_certificate_finish").setPointer(this.$at + 176, this.$fit("ptr", "request_certificate_finish", value));
  }

  get padding(): NumberArray {
    return new NumberArray(this.$live("padding"), this.$at + 184, 21, "ptr");
  }
}
