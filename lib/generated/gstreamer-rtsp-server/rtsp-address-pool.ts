// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  gst_rtsp_address_get_type: { args: [], returns: "u64" },
  gst_rtsp_address_copy: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_address_free: { args: ["ptr"], returns: "void" },
  gst_rtsp_address_pool_get_type: { args: [], returns: "u64" },
  gst_rtsp_address_pool_new: { args: [], returns: "ptr" },
  gst_rtsp_address_pool_clear: { args: ["ptr"], returns: "void" },
  gst_rtsp_address_pool_dump: { args: ["ptr"], returns: "void" },
  gst_rtsp_address_pool_add_range: { args: ["ptr", "ptr", "ptr", "u16", "u16", "u8"], returns: "i32" },
  gst_rtsp_address_pool_acquire_address: { args: ["ptr", "u32", "i32"], returns: "ptr" },
  gst_rtsp_address_pool_reserve_address: { args: ["ptr", "ptr", "u32", "u32", "u32", "ptr"], returns: "i32" },
  gst_rtsp_address_pool_has_unicast_addresses: { args: ["ptr"], returns: "i32" },
} as const;

export const constants = {
  GST_RTSP_ADDRESS_POOL_ANY_IPV4: "0.0.0.0",
  GST_RTSP_ADDRESS_POOL_ANY_IPV6: "::",
} as const;

export const GstRTSPAddressPoolResult = {
  GST_RTSP_ADDRESS_POOL_OK: 0,
  GST_RTSP_ADDRESS_POOL_EINVAL: -1,
  GST_RTSP_ADDRESS_POOL_ERESERVED: -2,
  GST_RTSP_ADDRESS_POOL_ERANGE: -3,
  GST_RTSP_ADDRESS_POOL_ELAST: -4,
} as const;
export type GstRTSPAddressPoolResult = (typeof GstRTSPAddressPoolResult)[keyof typeof GstRTSPAddressPoolResult];

export const GstRTSPAddressFlags = {
  GST_RTSP_ADDRESS_FLAG_NONE: 0,
  GST_RTSP_ADDRESS_FLAG_IPV4: 1,
  GST_RTSP_ADDRESS_FLAG_IPV6: 2,
  GST_RTSP_ADDRESS_FLAG_EVEN_PORT: 4,
  GST_RTSP_ADDRESS_FLAG_MULTICAST: 8,
  GST_RTSP_ADDRESS_FLAG_UNICAST: 16,
} as const;
export type GstRTSPAddressFlags = (typeof GstRTSPAddressFlags)[keyof typeof GstRTSPAddressFlags];

export class GstRTSPAddress extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    pool: { offset: 0, size: 8, kind: "ptr", to: "GstRTSPAddressPool" },
    address: { offset: 8, size: 8, kind: "ptr" },
    port: { offset: 16, size: 2, kind: "u16" },
    n_ports: { offset: 20, size: 4, kind: "i32" },
    ttl: { offset: 24, size: 1, kind: "u8" },
    priv: { offset: 32, size: 8, kind: "ptr" },
  } as const;

  get pool(): number {
    return this.$live("pool").pointer(this.$at);
  }

  set pool(value: number) {
    this.$live("pool").setPointer(this.$at, this.$fit("ptr", "pool", value));
  }

  get address(): number {
    return this.$live("address").pointer(this.$at + 8);
  }

  set address(value: number) {
    this.$live("address").setPointer(this.$at + 8, this.$fit("ptr", "address", value));
  }

  get port(): number {
    return this.$live("port").u16(this.$at + 16);
  }

  set port(value: number) {
    this.$live("port").setU16(this.$at + 16, this.$fit("u16", "port", value));
  }

  get n_ports(): number {
    return this.$live("n_ports").i32(this.$at + 20);
  }

  set n_ports(value: number) {
    this.$live("n_ports").setI32(this.$at + 20, this.$fit("i32", "n_ports", value));
  }

  get ttl(): number {
    return this.$live("ttl").u8(this.$at + 24);
  }

  set ttl(value: number) {
    this.$live("ttl").setU8(this.$at + 24, this.$fit("u8", "ttl", value));
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 32);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 32, this.$fit("ptr", "priv", value));
  }
}

export class GstRTSPAddressPool extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GstRTSPAddressPoolPrivate" },
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

export class GstRTSPAddressPoolClass extends Struct {
  static readonly size = 168;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    _gst_reserved: { offset: 136, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 136, 4, "ptr");
  }
}
