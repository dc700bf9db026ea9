// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_sdp_connection_set: { args: ["ptr", "ptr", "ptr", "ptr", "u32", "u32"], returns: "i32" },
  gst_sdp_connection_clear: { args: ["ptr"], returns: "i32" },
  gst_sdp_bandwidth_set: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  gst_sdp_bandwidth_clear: { args: ["ptr"], returns: "i32" },
  gst_sdp_time_set: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_sdp_time_clear: { args: ["ptr"], returns: "i32" },
  gst_sdp_zone_set: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_sdp_zone_clear: { args: ["ptr"], returns: "i32" },
  gst_sdp_attribute_set: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_sdp_attribute_clear: { args: ["ptr"], returns: "i32" },
  gst_sdp_message_get_type: { args: [], returns: "u64" },
  gst_sdp_message_new: { args: ["ptr"], returns: "i32" },
  gst_sdp_message_init: { args: ["ptr"], returns: "i32" },
  gst_sdp_message_uninit: { args: ["ptr"], returns: "i32" },
  gst_sdp_message_free: { args: ["ptr"], returns: "i32" },
  gst_sdp_message_copy: { args: ["ptr", "ptr"], returns: "i32" },
  gst_sdp_message_parse_buffer: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_sdp_message_as_text: { args: ["ptr"], returns: "ptr" },
  gst_sdp_message_new_from_text: { args: ["ptr", "ptr"], returns: "i32" },
  gst_sdp_message_parse_uri: { args: ["ptr", "ptr"], returns: "i32" },
  gst_sdp_message_as_uri: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_sdp_address_is_multicast: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_sdp_message_get_version: { args: ["ptr"], returns: "ptr" },
  gst_sdp_message_set_version: { args: ["ptr", "ptr"], returns: "i32" },
  gst_sdp_message_get_origin: { args: ["ptr"], returns: "ptr" },
  gst_sdp_message_set_origin: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_sdp_message_get_session_name: { args: ["ptr"], returns: "ptr" },
  gst_sdp_message_set_session_name: { args: ["ptr", "ptr"], returns: "i32" },
  gst_sdp_message_get_information: { args: ["ptr"], returns: "ptr" },
  gst_sdp_message_set_information: { args: ["ptr", "ptr"], returns: "i32" },
  gst_sdp_message_get_uri: { args: ["ptr"], returns: "ptr" },
  gst_sdp_message_set_uri: { args: ["ptr", "ptr"], returns: "i32" },
  gst_sdp_message_emails_len: { args: ["ptr"], returns: "u32" },
  gst_sdp_message_get_email: { args: ["ptr", "u32"], returns: "ptr" },
  gst_sdp_message_insert_email: { args: ["ptr", "i32", "ptr"], returns: "i32" },
  gst_sdp_message_replace_email: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_sdp_message_remove_email: { args: ["ptr", "u32"], returns: "i32" },
  gst_sdp_message_add_email: { args: ["ptr", "ptr"], returns: "i32" },
  gst_sdp_message_phones_len: { args: ["ptr"], returns: "u32" },
  gst_sdp_message_get_phone: { args: ["ptr", "u32"], returns: "ptr" },
  gst_sdp_message_insert_phone: { args: ["ptr", "i32", "ptr"], returns: "i32" },
  gst_sdp_message_replace_phone: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_sdp_message_remove_phone: { args: ["ptr", "u32"], returns: "i32" },
  gst_sdp_message_add_phone: { args: ["ptr", "ptr"], returns: "i32" },
  gst_sdp_message_get_connection: { args: ["ptr"], returns: "ptr" },
  gst_sdp_message_set_connection: { args: ["ptr", "ptr", "ptr", "ptr", "u32", "u32"], returns: "i32" },
  gst_sdp_message_bandwidths_len: { args: ["ptr"], returns: "u32" },
  gst_sdp_message_get_bandwidth: { args: ["ptr", "u32"], returns: "ptr" },
  gst_sdp_message_insert_bandwidth: { args: ["ptr", "i32", "ptr"], returns: "i32" },
  gst_sdp_message_replace_bandwidth: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_sdp_message_remove_bandwidth: { args: ["ptr", "u32"], returns: "i32" },
  gst_sdp_message_add_bandwidth: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  gst_sdp_message_times_len: { args: ["ptr"], returns: "u32" },
  gst_sdp_message_get_time: { args: ["ptr", "u32"], returns: "ptr" },
  gst_sdp_message_insert_time: { args: ["ptr", "i32", "ptr"], returns: "i32" },
  gst_sdp_message_replace_time: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_sdp_message_remove_time: { args: ["ptr", "u32"], returns: "i32" },
  gst_sdp_message_add_time: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_sdp_message_zones_len: { args: ["ptr"], returns: "u32" },
  gst_sdp_message_get_zone: { args: ["ptr", "u32"], returns: "ptr" },
  gst_sdp_message_insert_zone: { args: ["ptr", "i32", "ptr"], returns: "i32" },
  gst_sdp_message_replace_zone: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_sdp_message_remove_zone: { args: ["ptr", "u32"], returns: "i32" },
  gst_sdp_message_add_zone: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_sdp_message_get_key: { args: ["ptr"], returns: "ptr" },
  gst_sdp_message_set_key: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_sdp_message_attributes_len: { args: ["ptr"], returns: "u32" },
  gst_sdp_message_get_attribute: { args: ["ptr", "u32"], returns: "ptr" },
  gst_sdp_message_get_attribute_val: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_sdp_message_get_attribute_val_n: { args: ["ptr", "ptr", "u32"], returns: "ptr" },
  gst_sdp_message_insert_attribute: { args: ["ptr", "i32", "ptr"], returns: "i32" },
  gst_sdp_message_replace_attribute: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_sdp_message_remove_attribute: { args: ["ptr", "u32"], returns: "i32" },
  gst_sdp_message_add_attribute: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_sdp_message_medias_len: { args: ["ptr"], returns: "u32" },
  gst_sdp_message_get_media: { args: ["ptr", "u32"], returns: "ptr" },
  gst_sdp_message_add_media: { args: ["ptr", "ptr"], returns: "i32" },
  gst_sdp_message_dump: { args: ["ptr"], returns: "i32" },
  gst_sdp_media_new: { args: ["ptr"], returns: "i32" },
  gst_sdp_media_init: { args: ["ptr"], returns: "i32" },
  gst_sdp_media_uninit: { args: ["ptr"], returns: "i32" },
  gst_sdp_media_free: { args: ["ptr"], returns: "i32" },
  gst_sdp_media_copy: { args: ["ptr", "ptr"], returns: "i32" },
  gst_sdp_media_as_text: { args: ["ptr"], returns: "ptr" },
  gst_sdp_media_get_media: { args: ["ptr"], returns: "ptr" },
  gst_sdp_media_set_media: { args: ["ptr", "ptr"], returns: "i32" },
  gst_sdp_media_get_port: { args: ["ptr"], returns: "u32" },
  gst_sdp_media_get_num_ports: { args: ["ptr"], returns: "u32" },
  gst_sdp_media_set_port_info: { args: ["ptr", "u32", "u32"], returns: "i32" },
  gst_sdp_media_get_proto: { args: ["ptr"], returns: "ptr" },
  gst_sdp_media_set_proto: { args: ["ptr", "ptr"], returns: "i32" },
  gst_sdp_media_formats_len: { args: ["ptr"], returns: "u32" },
  gst_sdp_media_get_format: { args: ["ptr", "u32"], returns: "ptr" },
  gst_sdp_media_insert_format: { args: ["ptr", "i32", "ptr"], returns: "i32" },
  gst_sdp_media_replace_format: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_sdp_media_remove_format: { args: ["ptr", "u32"], returns: "i32" },
  gst_sdp_media_add_format: { args: ["ptr", "ptr"], returns: "i32" },
  gst_sdp_media_get_information: { args: ["ptr"], returns: "ptr" },
  gst_sdp_media_set_information: { args: ["ptr", "ptr"], returns: "i32" },
  gst_sdp_media_connections_len: { args: ["ptr"], returns: "u32" },
  gst_sdp_media_get_connection: { args: ["ptr", "u32"], returns: "ptr" },
  gst_sdp_media_insert_connection: { args: ["ptr", "i32", "ptr"], returns: "i32" },
  gst_sdp_media_replace_connection: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_sdp_media_remove_connection: { args: ["ptr", "u32"], returns: "i32" },
  gst_sdp_media_add_connection: { args: ["ptr", "ptr", "ptr", "ptr", "u32", "u32"], returns: "i32" },
  gst_sdp_media_bandwidths_len: { args: ["ptr"], returns: "u32" },
  gst_sdp_media_get_bandwidth: { args: ["ptr", "u32"], returns: "ptr" },
  gst_sdp_media_insert_bandwidth: { args: ["ptr", "i32", "ptr"], returns: "i32" },
  gst_sdp_media_replace_bandwidth: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_sdp_media_remove_bandwidth: { args: ["ptr", "u32"], returns: "i32" },
  gst_sdp_media_add_bandwidth: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  gst_sdp_media_get_key: { args: ["ptr"], returns: "ptr" },
  gst_sdp_media_set_key: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_sdp_media_attributes_len: { args: ["ptr"], returns: "u32" },
  gst_sdp_media_get_attribute: { args: ["ptr", "u32"], returns: "ptr" },
  gst_sdp_media_get_attribute_val: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_sdp_media_get_attribute_val_n: { args: ["ptr", "ptr", "u32"], returns: "ptr" },
  gst_sdp_media_insert_attribute: { args: ["ptr", "i32", "ptr"], returns: "i32" },
  gst_sdp_media_replace_attribute: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  gst_sdp_media_remove_attribute: { args: ["ptr", "u32"], returns: "i32" },
  gst_sdp_media_add_attribute: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_sdp_media_get_caps_from_media: { args: ["ptr", "i32"], returns: "ptr" },
  gst_sdp_media_set_media_from_caps: { args: ["ptr", "ptr"], returns: "i32" },
  gst_sdp_make_keymgmt: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_sdp_message_parse_keymgmt: { args: ["ptr", "ptr"], returns: "i32" },
  gst_sdp_media_parse_keymgmt: { args: ["ptr", "ptr"], returns: "i32" },
  gst_sdp_message_attributes_to_caps: { args: ["ptr", "ptr"], returns: "i32" },
  gst_sdp_media_attributes_to_caps: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const constants = {
  GST_SDP_BWTYPE_CT: "CT",
  GST_SDP_BWTYPE_AS: "AS",
  GST_SDP_BWTYPE_EXT_PREFIX: "X-",
  GST_SDP_BWTYPE_RS: "RS",
  GST_SDP_BWTYPE_RR: "RR",
  GST_SDP_BWTYPE_TIAS: "TIAS",
} as const;

export class GstSDPOrigin extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    username: { offset: 0, size: 8, kind: "ptr" },
    sess_id: { offset: 8, size: 8, kind: "ptr" },
    sess_version: { offset: 16, size: 8, kind: "ptr" },
    nettype: { offset: 24, size: 8, kind: "ptr" },
    addrtype: { offset: 32, size: 8, kind: "ptr" },
    addr: { offset: 40, size: 8, kind: "ptr" },
  } as const;

  get username(): number {
    return this.$live("username").pointer(this.$at);
  }

  set username(value: number) {
    this.$live("username").setPointer(this.$at, this.$fit("ptr", "username", value));
  }

  get sess_id(): number {
    return this.$live("sess_id").pointer(this.$at + 8);
  }

  set sess_id(value: number) {
    this.$live("sess_id").setPointer(this.$at + 8, this.$fit("ptr", "sess_id", value));
  }

  get sess_version(): number {
    return this.$live("sess_version").pointer(this.$at + 16);
  }

  set sess_version(value: number) {
    this.$live("sess_version").setPointer(this.$at + 16, this.$fit("ptr", "sess_version", value));
  }

  get nettype(): number {
    return this.$live("nettype").pointer(this.$at + 24);
  }

  set nettype(value: number) {
    this.$live("nettype").setPointer(this.$at + 24, this.$fit("ptr", "nettype", value));
  }

  get addrtype(): number {
    return this.$live("addrtype").pointer(this.$at + 32);
  }

  set addrtype(value: number) {
    this.$live("addrtype").setPointer(this.$at + 32, this.$fit("ptr", "addrtype", value));
  }

  get addr(): number {
    return this.$live("addr").pointer(this.$at + 40);
  }

  set addr(value: number) {
    this.$live("addr").setPointer(this.$at + 40, this.$fit("ptr", "addr", value));
  }
}

export class GstSDPConnection extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    nettype: { offset: 0, size: 8, kind: "ptr" },
    addrtype: { offset: 8, size: 8, kind: "ptr" },
    address: { offset: 16, size: 8, kind: "ptr" },
    ttl: { offset: 24, size: 4, kind: "u32" },
    addr_number: { offset: 28, size: 4, kind: "u32" },
  } as const;

  get nettype(): number {
    return this.$live("nettype").pointer(this.$at);
  }

  set nettype(value: number) {
    this.$live("nettype").setPointer(this.$at, this.$fit("ptr", "nettype", value));
  }

  get addrtype(): number {
    return this.$live("addrtype").pointer(this.$at + 8);
  }

  set addrtype(value: number) {
    this.$live("addrtype").setPointer(this.$at + 8, this.$fit("ptr", "addrtype", value));
  }

  get address(): number {
    return this.$live("address").pointer(this.$at + 16);
  }

  set address(value: number) {
    this.$live("address").setPointer(this.$at + 16, this.$fit("ptr", "address", value));
  }

  get ttl(): number {
    return this.$live("ttl").u32(this.$at + 24);
  }

  set ttl(value: number) {
    this.$live("ttl").setU32(this.$at + 24, this.$fit("u32", "ttl", value));
  }

  get addr_number(): number {
    return this.$live("addr_number").u32(this.$at + 28);
  }

  set addr_number(value: number) {
    this.$live("addr_number").setU32(this.$at + 28, this.$fit("u32", "addr_number", value));
  }
}

export class GstSDPBandwidth extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    bwtype: { offset: 0, size: 8, kind: "ptr" },
    bandwidth: { offset: 8, size: 4, kind: "u32" },
  } as const;

  get bwtype(): number {
    return this.$live("bwtype").pointer(this.$at);
  }

  set bwtype(value: number) {
    this.$live("bwtype").setPointer(this.$at, this.$fit("ptr", "bwtype", value));
  }

  get bandwidth(): number {
    return this.$live("bandwidth").u32(this.$at + 8);
  }

  set bandwidth(value: number) {
    this.$live("bandwidth").setU32(this.$at + 8, this.$fit("u32", "bandwidth", value));
  }
}

export class GstSDPTime extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    start: { offset: 0, size: 8, kind: "ptr" },
    stop: { offset: 8, size: 8, kind: "ptr" },
    repeat: { offset: 16, size: 8, kind: "ptr", to: "GArray" },
  } as const;

  get start(): number {
    return this.$live("start").pointer(this.$at);
  }

  set start(value: number) {
    this.$live("start").setPointer(this.$at, this.$fit("ptr", "start", value));
  }

  get stop(): number {
    return this.$live("stop").pointer(this.$at + 8);
  }

  set stop(value: number) {
    this.$live("stop").setPointer(this.$at + 8, this.$fit("ptr", "stop", value));
  }

  get repeat(): number {
    return this.$live("repeat").pointer(this.$at + 16);
  }

  set repeat(value: number) {
    this.$live("repeat").setPointer(this.$at + 16, this.$fit("ptr", "repeat", value));
  }
}

export class GstSDPZone extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    time: { offset: 0, size: 8, kind: "ptr" },
    typed_time: { offset: 8, size: 8, kind: "ptr" },
  } as const;

  get time(): number {
    return this.$live("time").pointer(this.$at);
  }

  set time(value: number) {
    this.$live("time").setPointer(this.$at, this.$fit("ptr", "time", value));
  }

  get typed_time(): number {
    return this.$live("typed_time").pointer(this.$at + 8);
  }

  set typed_time(value: number) {
    this.$live("typed_time").setPointer(this.$at + 8, this.$fit("ptr", "typed_time", value));
  }
}

export class GstSDPKey extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    type: { offset: 0, size: 8, kind: "ptr" },
    data: { offset: 8, size: 8, kind: "ptr" },
  } as const;

  get type(): number {
    return this.$live("type").pointer(this.$at);
  }

  set type(value: number) {
    this.$live("type").setPointer(this.$at, this.$fit("ptr", "type", value));
  }

  get data(): number {
    return this.$live("data").pointer(this.$at + 8);
  }

  set data(value: number) {
    this.$live("data").setPointer(this.$at + 8, this.$fit("ptr", "data", value));
  }
}

export class GstSDPAttribute extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    key: { offset: 0, size: 8, kind: "ptr" },
    value: { offset: 8, size: 8, kind: "ptr" },
  } as const;

  get key(): number {
    return this.$live("key").pointer(this.$at);
  }

  set key(value: number) {
    this.$live("key").setPointer(this.$at, this.$fit("ptr", "key", value));
  }

  get value(): number {
    return this.$live("value").pointer(this.$at + 8);
  }

  set value(value: number) {
    this.$live("value").setPointer(this.$at + 8, this.$fit("ptr", "value", value));
  }
}

export class GstSDPMedia extends Struct {
  static readonly size = 80;
  static readonly align = 8;
  static readonly fields = {
    media: { offset: 0, size: 8, kind: "ptr" },
    port: { offset: 8, size: 4, kind: "u32" },
    num_ports: { offset: 12, size: 4, kind: "u32" },
    proto: { offset: 16, size: 8, kind: "ptr" },
    fmts: { offset: 24, size: 8, kind: "ptr", to: "GArray" },
    information: { offset: 32, size: 8, kind: "ptr" },
    connections: { offset: 40, size: 8, kind: "ptr", to: "GArray" },
    bandwidths: { offset: 48, size: 8, kind: "ptr", to: "GArray" },
    key: { offset: 56, size: 16, kind: "struct", type: "GstSDPKey" },
    attributes: { offset: 72, size: 8, kind: "ptr", to: "GArray" },
  } as const;

  get media(): number {
    return this.$live("media").pointer(this.$at);
  }

  set media(value: number) {
    this.$live("media").setPointer(this.$at, this.$fit("ptr", "media", value));
  }

  get port(): number {
    return this.$live("port").u32(this.$at + 8);
  }

  set port(value: number) {
    this.$live("port").setU32(this.$at + 8, this.$fit("u32", "port", value));
  }

  get num_ports(): number {
    return this.$live("num_ports").u32(this.$at + 12);
  }

  set num_ports(value: number) {
    this.$live("num_ports").setU32(this.$at + 12, this.$fit("u32", "num_ports", value));
  }

  get proto(): number {
    return this.$live("proto").pointer(this.$at + 16);
  }

  set proto(value: number) {
    this.$live("proto").setPointer(this.$at + 16, this.$fit("ptr", "proto", value));
  }

  get fmts(): number {
    return this.$live("fmts").pointer(this.$at + 24);
  }

  set fmts(value: number) {
    this.$live("fmts").setPointer(this.$at + 24, this.$fit("ptr", "fmts", value));
  }

  get information(): number {
    return this.$live("information").pointer(this.$at + 32);
  }

  set information(value: number) {
    this.$live("information").setPointer(this.$at + 32, this.$fit("ptr", "information", value));
  }

  get connections(): number {
    return this.$live("connections").pointer(this.$at + 40);
  }

  set connections(value: number) {
    this.$live("connections").setPointer(this.$at + 40, this.$fit("ptr", "connections", value));
  }

  get bandwidths(): number {
    return this.$live("bandwidths").pointer(this.$at + 48);
  }

  set bandwidths(value: number) {
    this.$live("bandwidths").setPointer(this.$at + 48, this.$fit("ptr", "bandwidths", value));
  }

  get key(): GstSDPKey {
    return new GstSDPKey(this.$live("key"), this.$at + 56);
  }

  get attributes(): number {
    return this.$live("attributes").pointer(this.$at + 72);
  }

  set attributes(value: number) {
    this.$live("attributes").setPointer(this.$at + 72, this.$fit("ptr", "attributes", value));
  }
}

export class GstSDPMessage extends Struct {
  static readonly size = 184;
  static readonly align = 8;
  static readonly fields = {
    version: { offset: 0, size: 8, kind: "ptr" },
    origin: { offset: 8, size: 48, kind: "struct", type: "GstSDPOrigin" },
    session_name: { offset: 56, size: 8, kind: "ptr" },
    information: { offset: 64, size: 8, kind: "ptr" },
    uri: { offset: 72, size: 8, kind: "ptr" },
    emails: { offset: 80, size: 8, kind: "ptr", to: "GArray" },
    phones: { offset: 88, size: 8, kind: "ptr", to: "GArray" },
    connection: { offset: 96, size: 32, kind: "struct", type: "GstSDPConnection" },
    bandwidths: { offset: 128, size: 8, kind: "ptr", to: "GArray" },
    times: { offset: 136, size: 8, kind: "ptr", to: "GArray" },
    zones: { offset: 144, size: 8, kind: "ptr", to: "GArray" },
    key: { offset: 152, size: 16, kind: "struct", type: "GstSDPKey" },
    attributes: { offset: 168, size: 8, kind: "ptr", to: "GArray" },
    medias: { offset: 176, size: 8, kind: "ptr", to: "GArray" },
  } as const;

  get version(): number {
    return this.$live("version").pointer(this.$at);
  }

  set version(value: number) {
    this.$live("version").setPointer(this.$at, this.$fit("ptr", "version", value));
  }

  get origin(): GstSDPOrigin {
    return new GstSDPOrigin(this.$live("origin"), this.$at + 8);
  }

  get session_name(): number {
    return this.$live("session_name").pointer(this.$at + 56);
  }

  set session_name(value: number) {
    this.$live("session_name").setPointer(this.$at + 56, this.$fit("ptr", "session_name", value));
  }

  get information(): number {
    return this.$live("information").pointer(this.$at + 64);
  }

  set information(value: number) {
    this.$live("information").setPointer(this.$at + 64, this.$fit("ptr", "information", value));
  }

  get uri(): number {
    return this.$live("uri").pointer(this.$at + 72);
  }

  set uri(value: number) {
    this.$live("uri").setPointer(this.$at + 72, this.$fit("ptr", "uri", value));
  }

  get emails(): number {
    return this.$live("emails").pointer(this.$at + 80);
  }

  set emails(value: number) {
    this.$live("emails").setPointer(this.$at + 80, this.$fit("ptr", "emails", value));
  }

  get phones(): number {
    return this.$live("phones").pointer(this.$at + 88);
  }

  set phones(value: number) {
    this.$live("phones").setPointer(this.$at + 88, this.$fit("ptr", "phones", value));
  }

  get connection(): GstSDPConnection {
    return new GstSDPConnection(this.$live("connection"), this.$at + 96);
  }

  get bandwidths(): number {
    return this.$live("bandwidths").pointer(this.$at + 128);
  }

  set bandwidths(value: number) {
    this.$live("bandwidths").setPointer(this.$at + 128, this.$fit("ptr", "bandwidths", value));
  }

  get times(): number {
    return this.$live("times").pointer(this.$at + 136);
  }

  set times(value: number) {
    this.$live("times").setPointer(this.$at + 136, this.$fit("ptr", "times", value));
  }

  get zones(): number {
    return this.$live("zones").pointer(this.$at + 144);
  }

  set zones(value: number) {
    this.$live("zones").setPointer(this.$at + 144, this.$fit("ptr", "zones", value));
  }

  get key(): GstSDPKey {
    return new GstSDPKey(this.$live("key"), this.$at + 152);
  }

  get attributes(): number {
    return this.$live("attributes").pointer(this.$at + 168);
  }

  set attributes(value: number) {
    this.$live("attributes").setPointer(this.$at + 168, this.$fit("ptr", "attributes", value));
  }

  get medias(): number {
    return this.$live("medias").pointer(this.$at + 176);
  }

  set medias(value: number) {
    this.$live("medias").setPointer(this.$at + 176, this.$fit("ptr", "medias", value));
  }
}
