// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_tls_certificate_get_type: { args: [], returns: "u64" },
  g_tls_certificate_new_from_pem: { args: ["ptr", "i64", "ptr"], returns: "ptr" },
  g_tls_certificate_new_from_pkcs12: { args: ["ptr", "u64", "ptr", "ptr"], returns: "ptr" },
  g_tls_certificate_new_from_file_with_password: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_tls_certificate_new_from_file: { args: ["ptr", "ptr"], returns: "ptr" },
  g_tls_certificate_new_from_files: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_tls_certificate_new_from_pkcs11_uris: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_tls_certificate_list_new_from_file: { args: ["ptr", "ptr"], returns: "ptr" },
  g_tls_certificate_get_issuer: { args: ["ptr"], returns: "ptr" },
  g_tls_certificate_verify: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  g_tls_certificate_is_same: { args: ["ptr", "ptr"], returns: "i32" },
  g_tls_certificate_get_not_valid_before: { args: ["ptr"], returns: "ptr" },
  g_tls_certificate_get_not_valid_after: { args: ["ptr"], returns: "ptr" },
  g_tls_certificate_get_subject_name: { args: ["ptr"], returns: "ptr" },
  g_tls_certificate_get_issuer_name: { args: ["ptr"], returns: "ptr" },
  g_tls_certificate_get_dns_names: { args: ["ptr"], returns: "ptr" },
  g_tls_certificate_get_ip_addresses: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GTlsCertificateClass.verify": { args: ["ptr", "ptr", "ptr"], returns: "u32" },
} as const;

export class GTlsCertificate extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GTlsCertificatePrivate" },
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

export class GTlsCertificateClass extends Struct {
  static readonly size = 208;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    verify: { offset: 136, size: 8, kind: "ptr", callback: "GTlsCertificateClass.verify" },
    padding: { offset: 144, size: 64, kind: "array", of: "ptr", length: 8 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get verify(): number {
    return this.$live("verify").pointer(this.$at + 136);
  }

  set verify(value: number) {
    this.$live("verify").setPointer(this.$at + 136, this.$fit("ptr", "verify", value));
  }

  get padding(): NumberArray {
    return new NumberArray(this.$live("padding"), this.$at + 144, 8, "ptr");
  }
}
