// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  gst_rtsp_auth_get_type: { args: [], returns: "u64" },
  gst_rtsp_auth_new: { args: [], returns: "ptr" },
  gst_rtsp_auth_set_tls_certificate: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_auth_get_tls_certificate: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_auth_set_tls_database: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_auth_get_tls_database: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_auth_set_tls_authentication_mode: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_auth_get_tls_authentication_mode: { args: ["ptr"], returns: "u32" },
  gst_rtsp_auth_set_default_token: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_auth_get_default_token: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_auth_add_basic: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_rtsp_auth_remove_basic: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_auth_add_digest: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_rtsp_auth_remove_digest: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_auth_set_supported_methods: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_auth_get_supported_methods: { args: ["ptr"], returns: "u32" },
  gst_rtsp_auth_check: { args: ["ptr"], returns: "i32" },
  gst_rtsp_auth_parse_htdigest: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_auth_set_realm: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_auth_get_realm: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_auth_make_basic: { args: ["ptr", "ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GstRTSPAuthClass.authenticate": { args: ["ptr", "ptr"], returns: "i32" },
  "GstRTSPAuthClass.check": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstRTSPAuthClass.generate_authenticate_header": { args: ["ptr", "ptr"], returns: "void" },
  "GstRTSPAuthClass.accept_certificate": { args: ["ptr", "ptr", "ptr", "u32"], returns: "i32" },
} as const;

export const constants = {
  GST_RTSP_AUTH_CHECK_CONNECT: "auth.check.connect",
  GST_RTSP_AUTH_CHECK_URL: "auth.check.url",
  GST_RTSP_AUTH_CHECK_MEDIA_FACTORY_ACCESS: "auth.check.media.factory.access",
  GST_RTSP_AUTH_CHECK_MEDIA_FACTORY_CONSTRUCT: "auth.check.media.factory.construct",
  GST_RTSP_AUTH_CHECK_TRANSPORT_CLIENT_SETTINGS: "auth.check.transport.client-settings",
  GST_RTSP_TOKEN_MEDIA_FACTORY_ROLE: "media.factory.role",
  GST_RTSP_TOKEN_TRANSPORT_CLIENT_SETTINGS: "transport.client-settings",
  GST_RTSP_PERM_MEDIA_FACTORY_ACCESS: "media.factory.access",
  GST_RTSP_PERM_MEDIA_FACTORY_CONSTRUCT: "media.factory.construct",
} as const;

export class GstRTSPAuth extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GstRTSPAuthPrivate" },
    _gst_reserved: { offset: 32, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GObject {
    return new GObject(this.$live("parent"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 24);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 24, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 32, 4, "ptr");
  }
}

export class GstRTSPAuthClass extends Struct {
  static readonly size = 192;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    authenticate: { offset: 136, size: 8, kind: "ptr", callback: "GstRTSPAuthClass.authenticate" },
    check: { offset: 144, size: 8, kind: "ptr", callback: "GstRTSPAuthClass.check" },
    generate_authenticate_header: { offset: 152, size: 8, kind: "ptr", callback: "GstRTSPAuthClass.generate_authenticate_header" },
    accept_certificate: { offset: 160, size: 8, kind: "ptr", callback: "GstRTSPAuthClass.accept_certificate" },
    _gst_reserved: { offset: 168, size: 24, kind: "array", of: "ptr", length: 3 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get authenticate(): number {
    return this.$live("authenticate").pointer(this.$at + 136);
  }

  set authenticate(value: number) {
    this.$live("authenticate").setPointer(this.$at + 136, this.$fit("ptr", "authenticate", value));
  }

  get check(): number {
    return this.$live("check").pointer(this.$at + 144);
  }

  set check(value: number) {
    this.$live("check").setPointer(this.$at + 144, this.$fit("ptr", "check", value));
  }

  get generate_authenticate_header(): number {
    return this.$live("generate_authenticate_header").pointer(this.$at + 152);
  }

  set generate_authenticate_header(value: number) {
    this.$live("generate_authenticate_header").setPointer(this.$at + 152, this.$fit("ptr", "generate_authenticate_header", value));
  }

  get accept_certificate(): number {
    return this.$live("accept_certificate").pointer(this.$at + 160);
  }

  set accept_certificate(value: number) {
    this.$live("accept_certificate").setPointer(this.$at + 160, this.$fit("ptr", "accept_certificate", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 168, 3, "ptr");
  }
}
