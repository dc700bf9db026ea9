// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_tls_database_get_type: { args: [], returns: "u64" },
  g_tls_database_verify_chain: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "u32", "ptr", "ptr"], returns: "u32" },
  g_tls_database_verify_chain_async: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  g_tls_database_verify_chain_finish: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  g_tls_database_create_certificate_handle: { args: ["ptr", "ptr"], returns: "ptr" },
  g_tls_database_lookup_certificate_for_handle: { args: ["ptr", "ptr", "ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  g_tls_database_lookup_certificate_for_handle_async: { args: ["ptr", "ptr", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  g_tls_database_lookup_certificate_for_handle_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_tls_database_lookup_certificate_issuer: { args: ["ptr", "ptr", "ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  g_tls_database_lookup_certificate_issuer_async: { args: ["ptr", "ptr", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  g_tls_database_lookup_certificate_issuer_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_tls_database_lookup_certificates_issued_by: { args: ["ptr", "ptr", "ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  g_tls_database_lookup_certificates_issued_by_async: { args: ["ptr", "ptr", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  g_tls_database_lookup_certificates_issued_by_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GTlsDatabaseClass.verify_chain": { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "u32", "ptr", "ptr"], returns: "u32" },
  "GTlsDatabaseClass.verify_chain_async": { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  "GTlsDatabaseClass.verify_chain_finish": { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  "GTlsDatabaseClass.create_certificate_handle": { args: ["ptr", "ptr"], returns: "ptr" },
  "GTlsDatabaseClass.lookup_certificate_for_handle": { args: ["ptr", "ptr", "ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  "GTlsDatabaseClass.lookup_certificate_for_handle_async": { args: ["ptr", "ptr", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  "GTlsDatabaseClass.lookup_certificate_for_handle_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GTlsDatabaseClass.lookup_certificate_issuer": { args: ["ptr", "ptr", "ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  "GTlsDatabaseClass.lookup_certificate_issuer_async": { args: ["ptr", "ptr", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  "GTlsDatabaseClass.lookup_certificate_issuer_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GTlsDatabaseClass.lookup_certificates_issued_by": { args: ["ptr", "ptr", "ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  "GTlsDatabaseClass.lookup_certificates_issued_by_async": { args: ["ptr", "ptr", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  "GTlsDatabaseClass.lookup_certificates_issued_by_finish": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
} as const;

export const constants = {
  G_TLS_DATABASE_PURPOSE_AUTHENTICATE_SERVER: "1.3.6.1.5.5.7.3.1",
  G_TLS_DATABASE_PURPOSE_AUTHENTICATE_CLIENT: "1.3.6.1.5.5.7.3.2",
} as const;

export class GTlsDatabase extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GTlsDatabasePrivate" },
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

export class GTlsDatabaseClass extends Struct {
  static readonly size = 368;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    verify_chain: { offset: 136, size: 8, kind: "ptr", callback: "GTlsDatabaseClass.verify_chain" },
    verify_chain_async: { offset: 144, size: 8, kind: "ptr", callback: "GTlsDatabaseClass.verify_chain_async" },
    verify_chain_finish: { offset: 152, size: 8, kind: "ptr", callback: "GTlsDatabaseClass.verify_chain_finish" },
    create_certificate_handle: { offset: 160, size: 8, kind: "ptr", callback: "GTlsDatabaseClass.create_certificate_handle" },
    lookup_certificate_for_handle: { offset: 168, size: 8, kind: "ptr", callback: "GTlsDatabaseClass.lookup_certificate_for_handle" },
    lookup_certificate_for_handle_async: { offset: 176, size: 8, kind: "ptr", callback: "GTlsDatabaseClass.lookup_certificate_for_handle_async" },
    lookup_certificate_for_handle_finish: { offset: 184, size: 8, kind: "ptr", callback: "GTlsDatabaseClass.lookup_certificate_for_handle_finish" },
    lookup_certificate_issuer: { offset: 192, size: 8, kind: "ptr", callback: "GTlsDatabaseClass.lookup_certificate_issuer" },
    lookup_certificate_issuer_async: { offset: 200, size: 8, kind: "ptr", callback: "GTlsDatabaseClass.lookup_certificate_issuer_async" },
    lookup_certificate_issuer_finish: { offset: 208, size: 8, kind: "ptr", callback: "GTlsDatabaseClass.lookup_certificate_issuer_finish" },
    lookup_certificates_issued_by: { offset: 216, size: 8, kind: "ptr", callback: "GTlsDatabaseClass.lookup_certificates_issued_by" },
    lookup_certificates_issued_by_async: { offset: 224, size: 8, kind: "ptr", callback: "GTlsDatabaseClass.lookup_certificates_issued_by_async" },
    lookup_certificates_issued_by_finish: { offset: 232, size: 8, kind: "ptr", callback: "GTlsDatabaseClass.lookup_certificates_issued_by_finish" },
    padding: { offset: 240, size: 128, kind: "array", of: "ptr", length: 16 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get verify_chain(): number {
    return this.$live("verify_chain").pointer(this.$at + 136);
  }

  set verify_chain(value: number) {
    this.$live("verify_chain").setPointer(this.$at + 136, this.$fit("ptr", "verify_chain", value));
  }

  get verify_chain_async(): number {
    return this.$live("verify_chain_async").pointer(this.$at + 144);
  }

  set verify_chain_async(value: number) {
    this.$live("verify_chain_async").setPointer(this.$at + 144, this.$fit("ptr", "verify_chain_async", value));
  }

  get verify_chain_finish(): number {
    return this.$live("verify_chain_finish").pointer(this.$at + 152);
  }

  set verify_chain_finish(value: number) {
    this.$live("verify_chain_finish").setPointer(this.$at + 152, this.$fit("ptr", "verify_chain_finish", value));
  }

  get create_certificate_handle(): number {
    return this.$live("create_certificate_handle").pointer(this.$at + 160);
  }

  set create_certificate_handle(value: number) {
    this.$live("create_certificate_handle").setPointer(this.$at + 160, this.$fit("ptr", "create_certificate_handle", value));
  }

  get lookup_certificate_for_handle(): number {
    return this.$live("lookup_certificate_for_handle").pointer(this.$at + 168);
  }

  set lookup_certificate_for_handle(value: number) {
    this.$live("lookup_certificate_for_handle").setPointer(this.$at + 168, this.$fit("ptr", "lookup_certificate_for_handle", value));
  }

  get lookup_certificate_for_handle_async(): number {
    return this.$live("lookup_certificate_for_handle_async").pointer(this.$at + 176);
  }

  set lookup_certificate_for_handle_async(value: number) {
    this.$live("lookup_certificate_for_handle_async").setPointer(this.$at + 176, this.$fit("ptr", "lookup_certificate_for_handle_async", value));
  }

  get lookup_certificate_for_handle_finish(): number {
    return this.$live("lookup_certificate_for_handle_finish").pointer(this.$at + 184);
  }

  set lookup_certificate_for_handle_finish(value: number) {
    this.$live("lookup_certificate_for_handle_finish").setPointer(this.$at + 184, this.$fit("ptr", "lookup_certificate_for_handle_finish", value));
  }

  get lookup_certificate_issuer(): number {
    return this.$live("lookup_certificate_issuer").pointer(this.$at + 192);
  }

  set lookup_certificate_issuer(value: number) {
    this.$live("lookup_certificate_issuer").setPointer(this.$at + 192, this.$fit("ptr", "lookup_certificate_issuer", value));
  }

  get lookup_certificate_issuer_async(): number {
    return this.$live("lookup_certificate_issuer_async").pointer(this.$at + 200);
  }

  set lookup_certificate_issuer_async(value: number) {
    this.$live("lookup_certificate_issuer_async").setPointer(this.$at + 200, this.$fit("ptr", "lookup_certificate_issuer_async", value));
  }

  get lookup_certificate_issuer_finish(): number {
    return this.$live("lookup_certificate_issuer_finish").pointer(this.$at + 208);
  }

  set lookup_certificate_issuer_finish(value: number) {
    this.$live("lookup_certificate_issuer_finish").setPointer(this.$at + 208, this.$fit("ptr", "lookup_certificate_issuer_finish", value));
  }

  get lookup_certificates_issued_by(): number {
    return this.$live("lookup_certificates_issued_by").pointer(this.$at + 216);
  }

  set lookup_certificates_issued_by(value: number) {
    this.$live("lookup_certificates_issued_by").setPointer(this.$at + 216, this.$fit("ptr", "lookup_certificates_issued_by", value));
  }

  get lookup_certificates_issued_by_async(): number {
    return this.$live("lookup_certificates_issued_by_async").pointer(this.$at + 224);
  }

  set lookup_certificates_issued_by_async(value: number) {
    this.$live("lookup_certificates_issued_by_async").setPointer(this.$at + 224, this.$fit("ptr", "lookup_certificates_issued_by_async", value));
  }

  get lookup_certificates_issued_by_finish(): number {
    return this.$live("lookup_certificates_issued_by_finish").pointer(this.$at + 232);
  }

  set lookup_certificates_issued_by_finish(value: number) {
    this.$live("lookup_certificates_issued_by_finish").setPointer(this.$at + 232, this.$fit("ptr", "lookup_certificates_issued_by_finish", value));
  }

  get padding(): NumberArray {
    return new NumberArray(this.$live("padding"), this.$at + 240, 16, "ptr");
  }
}
