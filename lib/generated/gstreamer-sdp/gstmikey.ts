// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstMiniObject } from "../gstreamer/gstminiobject.ts";

export const functions = {
  gst_mikey_message_get_type: { args: [], returns: "u64" },
  gst_mikey_payload_get_type: { args: [], returns: "u64" },
  gst_mikey_payload_new: { args: ["u32"], returns: "ptr" },
  gst_mikey_payload_kemac_set: { args: ["ptr", "u32", "u32"], returns: "i32" },
  gst_mikey_payload_kemac_get_n_sub: { args: ["ptr"], returns: "u32" },
  gst_mikey_payload_kemac_get_sub: { args: ["ptr", "u32"], returns: "ptr" },
  gst_mikey_payload_kemac_remove_sub: { args: ["ptr", "u32"], returns: "i32" },
  gst_mikey_payload_kemac_add_sub: { args: ["ptr", "ptr"], returns: "i32" },
  gst_mikey_payload_pke_set: { args: ["ptr", "u32", "u16", "ptr"], returns: "i32" },
  gst_mikey_payload_t_set: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_mikey_payload_sp_set: { args: ["ptr", "u32", "u32"], returns: "i32" },
  gst_mikey_payload_sp_get_n_params: { args: ["ptr"], returns: "u32" },
  gst_mikey_payload_sp_get_param: { args: ["ptr", "u32"], returns: "ptr" },
  gst_mikey_payload_sp_remove_param: { args: ["ptr", "u32"], returns: "i32" },
  gst_mikey_payload_sp_add_param: { args: ["ptr", "u8", "u8", "ptr"], returns: "i32" },
  gst_mikey_payload_rand_set: { args: ["ptr", "u8", "ptr"], returns: "i32" },
  gst_mikey_payload_key_data_set_key: { args: ["ptr", "u32", "u16", "ptr"], returns: "i32" },
  gst_mikey_payload_key_data_set_salt: { args: ["ptr", "u16", "ptr"], returns: "i32" },
  gst_mikey_payload_key_data_set_spi: { args: ["ptr", "u8", "ptr"], returns: "i32" },
  gst_mikey_payload_key_data_set_interval: { args: ["ptr", "u8", "ptr", "u8", "ptr"], returns: "i32" },
  gst_mikey_message_new: { args: [], returns: "ptr" },
  gst_mikey_message_new_from_data: { args: ["ptr", "u64", "ptr", "ptr"], returns: "ptr" },
  gst_mikey_message_new_from_bytes: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_mikey_message_to_bytes: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_mikey_message_new_from_caps: { args: ["ptr"], returns: "ptr" },
  gst_mikey_message_to_caps: { args: ["ptr", "ptr"], returns: "i32" },
  gst_mikey_message_base64_encode: { args: ["ptr"], returns: "ptr" },
  gst_mikey_message_set_info: { args: ["ptr", "u8", "i32", "i32", "u32", "u32", "u32"], returns: "i32" },
  gst_mikey_message_get_n_cs: { args: ["ptr"], returns: "u32" },
  gst_mikey_message_get_cs_srtp: { args: ["ptr", "u32"], returns: "ptr" },
  gst_mikey_message_insert_cs_srtp: { args: ["ptr", "i32", "ptr"], returns: "i32" },
  gst_mikey_message_replace_cs_srtp: { args: ["ptr", "i32", "ptr"], returns: "i32" },
  gst_mikey_message_remove_cs_srtp: { args: ["ptr", "i32"], returns: "i32" },
  gst_mikey_message_add_cs_srtp: { args: ["ptr", "u8", "u32", "u32"], returns: "i32" },
  gst_mikey_message_get_n_payloads: { args: ["ptr"], returns: "u32" },
  gst_mikey_message_get_payload: { args: ["ptr", "u32"], returns: "ptr" },
  gst_mikey_message_find_payload: { args: ["ptr", "u32", "u32"], returns: "ptr" },
  gst_mikey_message_remove_payload: { args: ["ptr", "u32"], returns: "i32" },
  gst_mikey_message_insert_payload: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_mikey_message_add_payload: { args: ["ptr", "ptr"], returns: "i32" },
  gst_mikey_message_replace_payload: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_mikey_message_add_pke: { args: ["ptr", "u32", "u16", "ptr"], returns: "i32" },
  gst_mikey_message_add_t: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_mikey_message_add_t_now_ntp_utc: { args: ["ptr"], returns: "i32" },
  gst_mikey_message_add_rand: { args: ["ptr", "u8", "ptr"], returns: "i32" },
  gst_mikey_message_add_rand_len: { args: ["ptr", "u8"], returns: "i32" },
} as const;

export const wrappers = {
  gst_mikey_payload_ref: { args: ["ptr"], returns: "ptr" },
  gst_mikey_payload_unref: { args: ["ptr"], returns: "void" },
  gst_mikey_payload_copy: { args: ["ptr"], returns: "ptr" },
  gst_mikey_message_ref: { args: ["ptr"], returns: "ptr" },
  gst_mikey_message_unref: { args: ["ptr"], returns: "void" },
  gst_mikey_message_copy: { args: ["ptr"], returns: "ptr" },
} as const;

export const constants = {
  GST_MIKEY_VERSION: 1,
} as const;

export const GstMIKEYType = {
  GST_MIKEY_TYPE_INVALID: -1,
  GST_MIKEY_TYPE_PSK_INIT: 0,
  GST_MIKEY_TYPE_PSK_VERIFY: 1,
  GST_MIKEY_TYPE_PK_INIT: 2,
  GST_MIKEY_TYPE_PK_VERIFY: 3,
  GST_MIKEY_TYPE_DH_INIT: 4,
  GST_MIKEY_TYPE_DH_RESP: 5,
  GST_MIKEY_TYPE_ERROR: 6,
} as const;
export type GstMIKEYType = (typeof GstMIKEYType)[keyof typeof GstMIKEYType];

export const GstMIKEYPayloadType = {
  GST_MIKEY_PT_LAST: 0,
  GST_MIKEY_PT_KEMAC: 1,
  GST_MIKEY_PT_PKE: 2,
  GST_MIKEY_PT_DH: 3,
  GST_MIKEY_PT_SIGN: 4,
  GST_MIKEY_PT_T: 5,
  GST_MIKEY_PT_ID: 6,
  GST_MIKEY_PT_CERT: 7,
  GST_MIKEY_PT_CHASH: 8,
  GST_MIKEY_PT_V: 9,
  GST_MIKEY_PT_SP: 10,
  GST_MIKEY_PT_RAND: 11,
  GST_MIKEY_PT_ERR: 12,
  GST_MIKEY_PT_KEY_DATA: 20,
  GST_MIKEY_PT_GEN_EXT: 21,
} as const;
export type GstMIKEYPayloadType = (typeof GstMIKEYPayloadType)[keyof typeof GstMIKEYPayloadType];

export const GstMIKEYPRFFunc = {
  GST_MIKEY_PRF_MIKEY_1: 0,
} as const;
export type GstMIKEYPRFFunc = (typeof GstMIKEYPRFFunc)[keyof typeof GstMIKEYPRFFunc];

export const GstMIKEYMapType = {
  GST_MIKEY_MAP_TYPE_SRTP: 0,
} as const;
export type GstMIKEYMapType = (typeof GstMIKEYMapType)[keyof typeof GstMIKEYMapType];

export const GstMIKEYEncAlg = {
  GST_MIKEY_ENC_NULL: 0,
  GST_MIKEY_ENC_AES_CM_128: 1,
  GST_MIKEY_ENC_AES_KW_128: 2,
  GST_MIKEY_ENC_AES_GCM_128: 6,
} as const;
export type GstMIKEYEncAlg = (typeof GstMIKEYEncAlg)[keyof typeof GstMIKEYEncAlg];

export const GstMIKEYMacAlg = {
  GST_MIKEY_MAC_NULL: 0,
  GST_MIKEY_MAC_HMAC_SHA_1_160: 1,
} as const;
export type GstMIKEYMacAlg = (typeof GstMIKEYMacAlg)[keyof typeof GstMIKEYMacAlg];

export const GstMIKEYCacheType = {
  GST_MIKEY_CACHE_NONE: 0,
  GST_MIKEY_CACHE_ALWAYS: 1,
  GST_MIKEY_CACHE_FOR_CSB: 2,
} as const;
export type GstMIKEYCacheType = (typeof GstMIKEYCacheType)[keyof typeof GstMIKEYCacheType];

export const GstMIKEYTSType = {
  GST_MIKEY_TS_TYPE_NTP_UTC: 0,
  GST_MIKEY_TS_TYPE_NTP: 1,
  GST_MIKEY_TS_TYPE_COUNTER: 2,
} as const;
export type GstMIKEYTSType = (typeof GstMIKEYTSType)[keyof typeof GstMIKEYTSType];

export const GstMIKEYSecProto = {
  GST_MIKEY_SEC_PROTO_SRTP: 0,
} as const;
export type GstMIKEYSecProto = (typeof GstMIKEYSecProto)[keyof typeof GstMIKEYSecProto];

export const GstMIKEYSecSRTP = {
  GST_MIKEY_SP_SRTP_ENC_ALG: 0,
  GST_MIKEY_SP_SRTP_ENC_KEY_LEN: 1,
  GST_MIKEY_SP_SRTP_AUTH_ALG: 2,
  GST_MIKEY_SP_SRTP_AUTH_KEY_LEN: 3,
  GST_MIKEY_SP_SRTP_SALT_KEY_LEN: 4,
  GST_MIKEY_SP_SRTP_PRF: 5,
  GST_MIKEY_SP_SRTP_KEY_DERIV_RATE: 6,
  GST_MIKEY_SP_SRTP_SRTP_ENC: 7,
  GST_MIKEY_SP_SRTP_SRTCP_ENC: 8,
  GST_MIKEY_SP_SRTP_FEC_ORDER: 9,
  GST_MIKEY_SP_SRTP_SRTP_AUTH: 10,
  GST_MIKEY_SP_SRTP_AUTH_TAG_LEN: 11,
  GST_MIKEY_SP_SRTP_SRTP_PREFIX_LEN: 12,
  GST_MIKEY_SP_SRTP_AEAD_AUTH_TAG_LEN: 20,
} as const;
export type GstMIKEYSecSRTP = (typeof GstMIKEYSecSRTP)[keyof typeof GstMIKEYSecSRTP];

export const GstMIKEYKeyDataType = {
  GST_MIKEY_KD_TGK: 0,
  GST_MIKEY_KD_TEK: 2,
} as const;
export type GstMIKEYKeyDataType = (typeof GstMIKEYKeyDataType)[keyof typeof GstMIKEYKeyDataType];

export const GstMIKEYKVType = {
  GST_MIKEY_KV_NULL: 0,
  GST_MIKEY_KV_SPI: 1,
  GST_MIKEY_KV_INTERVAL: 2,
} as const;
export type GstMIKEYKVType = (typeof GstMIKEYKVType)[keyof typeof GstMIKEYKVType];

export class GstMIKEYMapSRTP extends Struct {
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields = {
    policy: { offset: 0, size: 1, kind: "u8" },
    ssrc: { offset: 4, size: 4, kind: "u32" },
    roc: { offset: 8, size: 4, kind: "u32" },
  } as const;

  get policy(): number {
    return this.$live("policy").u8(this.$at);
  }

  set policy(value: number) {
    this.$live("policy").setU8(this.$at, this.$fit("u8", "policy", value));
  }

  get ssrc(): number {
    return this.$live("ssrc").u32(this.$at + 4);
  }

  set ssrc(value: number) {
    this.$live("ssrc").setU32(this.$at + 4, this.$fit("u32", "ssrc", value));
  }

  get roc(): number {
    return this.$live("roc").u32(this.$at + 8);
  }

  set roc(value: number) {
    this.$live("roc").setU32(this.$at + 8, this.$fit("u32", "roc", value));
  }
}

export class GstMIKEYPayload extends Struct {
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields = {
    mini_object: { offset: 0, size: 64, kind: "struct", type: "GstMiniObject" },
    type: { offset: 64, size: 4, kind: "u32", enum: "GstMIKEYPayloadType" },
    len: { offset: 68, size: 4, kind: "u32" },
  } as const;

  get mini_object(): GstMiniObject {
    return new GstMiniObject(this.$live("mini_object"), this.$at);
  }

  get type(): number {
    return this.$live("type").u32(this.$at + 64);
  }

  set type(value: number) {
    this.$live("type").setU32(this.$at + 64, this.$fit("u32", "type", value));
  }

  get len(): number {
    return this.$live("len").u32(this.$at + 68);
  }

  set len(value: number) {
    this.$live("len").setU32(this.$at + 68, this.$fit("u32", "len", value));
  }
}

export class GstMIKEYPayloadKEMAC extends Struct {
  static readonly size = 88;
  static readonly align = 8;
  static readonly fields = {
    pt: { offset: 0, size: 72, kind: "struct", type: "GstMIKEYPayload" },
    enc_alg: { offset: 72, size: 4, kind: "u32", enum: "GstMIKEYEncAlg" },
    mac_alg: { offset: 76, size: 4, kind: "u32", enum: "GstMIKEYMacAlg" },
    subpayloads: { offset: 80, size: 8, kind: "ptr", to: "GArray" },
  } as const;

  get pt(): GstMIKEYPayload {
    return new GstMIKEYPayload(this.$live("pt"), this.$at);
  }

  get enc_alg(): number {
    return this.$live("enc_alg").u32(this.$at + 72);
  }

  set enc_alg(value: number) {
    this.$live("enc_alg").setU32(this.$at + 72, this.$fit("u32", "enc_alg", value));
  }

  get mac_alg(): number {
    return this.$live("mac_alg").u32(this.$at + 76);
  }

  set mac_alg(value: number) {
    this.$live("mac_alg").setU32(this.$at + 76, this.$fit("u32", "mac_alg", value));
  }

  get subpayloads(): number {
    return this.$live("subpayloads").pointer(this.$at + 80);
  }

  set subpayloads(value: number) {
    this.$live("subpayloads").setPointer(this.$at + 80, this.$fit("ptr", "subpayloads", value));
  }
}

export class GstMIKEYPayloadPKE extends Struct {
  static readonly size = 88;
  static readonly align = 8;
  static readonly fields = {
    pt: { offset: 0, size: 72, kind: "struct", type: "GstMIKEYPayload" },
    C: { offset: 72, size: 4, kind: "u32", enum: "GstMIKEYCacheType" },
    data_len: { offset: 76, size: 2, kind: "u16" },
    data: { offset: 80, size: 8, kind: "ptr" },
  } as const;

  get pt(): GstMIKEYPayload {
    return new GstMIKEYPayload(this.$live("pt"), this.$at);
  }

  get C(): number {
    return this.$live("C").u32(this.$at + 72);
  }

  set C(value: number) {
    this.$live("C").setU32(this.$at + 72, this.$fit("u32", "C", value));
  }

  get data_len(): number {
    return this.$live("data_len").u16(this.$at + 76);
  }

  set data_len(value: number) {
    this.$live("data_len").setU16(this.$at + 76, this.$fit("u16", "data_len", value));
  }

  get data(): number {
    return this.$live("data").pointer(this.$at + 80);
  }

  set data(value: number) {
    this.$live("data").setPointer(this.$at + 80, this.$fit("ptr", "data", value));
  }
}

export class GstMIKEYPayloadT extends Struct {
  static readonly size = 88;
  static readonly align = 8;
  static readonly fields = {
    pt: { offset: 0, size: 72, kind: "struct", type: "GstMIKEYPayload" },
    type: { offset: 72, size: 4, kind: "u32", enum: "GstMIKEYTSType" },
    ts_value: { offset: 80, size: 8, kind: "ptr" },
  } as const;

  get pt(): GstMIKEYPayload {
    return new GstMIKEYPayload(this.$live("pt"), this.$at);
  }

  get type(): number {
    return this.$live("type").u32(this.$at + 72);
  }

  set type(value: number) {
    this.$live("type").setU32(this.$at + 72, this.$fit("u32", "type", value));
  }

  get ts_value(): number {
    return this.$live("ts_value").pointer(this.$at + 80);
  }

  set ts_value(value: number) {
    this.$live("ts_value").setPointer(this.$at + 80, this.$fit("ptr", "ts_value", value));
  }
}

export class GstMIKEYPayloadSPParam extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    type: { offset: 0, size: 1, kind: "u8" },
    len: { offset: 1, size: 1, kind: "u8" },
    val: { offset: 8, size: 8, kind: "ptr" },
  } as const;

  get type(): number {
    return this.$live("type").u8(this.$at);
  }

  set type(value: number) {
    this.$live("type").setU8(this.$at, this.$fit("u8", "type", value));
  }

  get len(): number {
    return this.$live("len").u8(this.$at + 1);
  }

  set len(value: number) {
    this.$live("len").setU8(this.$at + 1, this.$fit("u8", "len", value));
  }

  get val(): number {
    return this.$live("val").pointer(this.$at + 8);
  }

  set val(value: number) {
    this.$live("val").setPointer(this.$at + 8, this.$fit("ptr", "val", value));
  }
}

export class GstMIKEYPayloadSP extends Struct {
  static readonly size = 88;
  static readonly align = 8;
  static readonly fields = {
    pt: { offset: 0, size: 72, kind: "struct", type: "GstMIKEYPayload" },
    policy: { offset: 72, size: 4, kind: "u32" },
    proto: { offset: 76, size: 4, kind: "u32", enum: "GstMIKEYSecProto" },
    params: { offset: 80, size: 8, kind: "ptr", to: "GArray" },
  } as const;

  get pt(): GstMIKEYPayload {
    return new GstMIKEYPayload(this.$live("pt"), this.$at);
  }

  get policy(): number {
    return this.$live("policy").u32(this.$at + 72);
  }

  set policy(value: number) {
    this.$live("policy").setU32(this.$at + 72, this.$fit("u32", "policy", value));
  }

  get proto(): number {
    return this.$live("proto").u32(this.$at + 76);
  }

  set proto(value: number) {
    this.$live("proto").setU32(this.$at + 76, this.$fit("u32", "proto", value));
  }

  get params(): number {
    return this.$live("params").pointer(this.$at + 80);
  }

  set params(value: number) {
    this.$live("params").setPointer(this.$at + 80, this.$fit("ptr", "params", value));
  }
}

export class GstMIKEYPayloadRAND extends Struct {
  static readonly size = 88;
  static readonly align = 8;
  static readonly fields = {
    pt: { offset: 0, size: 72, kind: "struct", type: "GstMIKEYPayload" },
    len: { offset: 72, size: 1, kind: "u8" },
    rand: { offset: 80, size: 8, kind: "ptr" },
  } as const;

  get pt(): GstMIKEYPayload {
    return new GstMIKEYPayload(this.$live("pt"), this.$at);
  }

  get len(): number {
    return this.$live("len").u8(this.$at + 72);
  }

  set len(value: number) {
    this.$live("len").setU8(this.$at + 72, this.$fit("u8", "len", value));
  }

  get rand(): number {
    return this.$live("rand").pointer(this.$at + 80);
  }

  set rand(value: number) {
    this.$live("rand").setPointer(this.$at + 80, this.$fit("ptr", "rand", value));
  }
}

export class GstMIKEYPayloadKeyData extends Struct {
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields = {
    pt: { offset: 0, size: 72, kind: "struct", type: "GstMIKEYPayload" },
    key_type: { offset: 72, size: 4, kind: "u32", enum: "GstMIKEYKeyDataType" },
    key_len: { offset: 76, size: 2, kind: "u16" },
    key_data: { offset: 80, size: 8, kind: "ptr" },
    salt_len: { offset: 88, size: 2, kind: "u16" },
    salt_data: { offset: 96, size: 8, kind: "ptr" },
    kv_type: { offset: 104, size: 4, kind: "u32", enum: "GstMIKEYKVType" },
    kv_len: { offset: 108, size: 2, kind: "array", of: "u8", length: 2 },
    kv_data: { offset: 112, size: 16, kind: "array", of: "ptr", length: 2 },
  } as const;

  get pt(): GstMIKEYPayload {
    return new GstMIKEYPayload(this.$live("pt"), this.$at);
  }

  get key_type(): number {
    return this.$live("key_type").u32(this.$at + 72);
  }

  set key_type(value: number) {
    this.$live("key_type").setU32(this.$at + 72, this.$fit("u32", "key_type", value));
  }

  get key_len(): number {
    return this.$live("key_len").u16(this.$at + 76);
  }

  set key_len(value: number) {
    this.$live("key_len").setU16(this.$at + 76, this.$fit("u16", "key_len", value));
  }

  get key_data(): number {
    return this.$live("key_data").pointer(this.$at + 80);
  }

  set key_data(value: number) {
    this.$live("key_data").setPointer(this.$at + 80, this.$fit("ptr", "key_data", value));
  }

  get salt_len(): number {
    return this.$live("salt_len").u16(this.$at + 88);
  }

  set salt_len(value: number) {
    this.$live("salt_len").setU16(this.$at + 88, this.$fit("u16", "salt_len", value));
  }

  get salt_data(): number {
    return this.$live("salt_data").pointer(this.$at + 96);
  }

  set salt_data(value: number) {
    this.$live("salt_data").setPointer(this.$at + 96, this.$fit("ptr", "salt_data", value));
  }

  get kv_type(): number {
    return this.$live("kv_type").u32(this.$at + 104);
  }

  set kv_type(value: number) {
    this.$live("kv_type").setU32(this.$at + 104, this.$fit("u32", "kv_type", value));
  }

  get kv_len(): NumberArray {
    return new NumberArray(this.$live("kv_len"), this.$at + 108, 2, "u8");
  }

  get kv_data(): NumberArray {
    return new NumberArray(this.$live("kv_data"), this.$at + 112, 2, "ptr");
  }
}

export class GstMIKEYMessage extends Struct {
  static readonly size = 104;
  static readonly align = 8;
  static readonly fields = {
    mini_object: { offset: 0, size: 64, kind: "struct", type: "GstMiniObject" },
    version: { offset: 64, size: 1, kind: "u8" },
    type: { offset: 68, size: 4, kind: "i32", enum: "GstMIKEYType" },
    V: { offset: 72, size: 4, kind: "i32" },
    prf_func: { offset: 76, size: 4, kind: "u32", enum: "GstMIKEYPRFFunc" },
    CSB_id: { offset: 80, size: 4, kind: "u32" },
    map_type: { offset: 84, size: 4, kind: "u32", enum: "GstMIKEYMapType" },
    map_info: { offset: 88, size: 8, kind: "ptr", to: "GArray" },
    payloads: { offset: 96, size: 8, kind: "ptr", to: "GArray" },
  } as const;

  get mini_object(): GstMiniObject {
    return new GstMiniObject(this.$live("mini_object"), this.$at);
  }

  get version(): number {
    return this.$live("version").u8(this.$at + 64);
  }

  set version(value: number) {
    this.$live("version").setU8(this.$at + 64, this.$fit("u8", "version", value));
  }

  get type(): number {
    return this.$live("type").i32(this.$at + 68);
  }

  set type(value: number) {
    this.$live("type").setI32(this.$at + 68, this.$fit("i32", "type", value));
  }

  get V(): number {
    return this.$live("V").i32(this.$at + 72);
  }

  set V(value: number) {
    this.$live("V").setI32(this.$at + 72, this.$fit("i32", "V", value));
  }

  get prf_func(): number {
    return this.$live("prf_func").u32(this.$at + 76);
  }

  set prf_func(value: number) {
    this.$live("prf_func").setU32(this.$at + 76, this.$fit("u32", "prf_func", value));
  }

  get CSB_id(): number {
    return this.$live("CSB_id").u32(this.$at + 80);
  }

  set CSB_id(value: number) {
    this.$live("CSB_id").setU32(this.$at + 80, this.$fit("u32", "CSB_id", value));
  }

  get map_type(): number {
    return this.$live("map_type").u32(this.$at + 84);
  }

  set map_type(value: number) {
    this.$live("map_type").setU32(this.$at + 84, this.$fit("u32", "map_type", value));
  }

  get map_info(): number {
    return this.$live("map_info").pointer(this.$at + 88);
  }

  set map_info(value: number) {
    this.$live("map_info").setPointer(this.$at + 88, this.$fit("ptr", "map_info", value));
  }

  get payloads(): number {
    return this.$live("payloads").pointer(this.$at + 96);
  }

  set payloads(value: number) {
    this.$live("payloads").setPointer(this.$at + 96, this.$fit("ptr", "payloads", value));
  }
}
