// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_rtsp_sdp_from_media: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_sdp_from_stream: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_sdp_make_media: { args: ["ptr", "ptr", "ptr", "ptr", "u32"], returns: "i32" },
} as const;

export class GstSDPInfo extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    is_ipv6: { offset: 0, size: 4, kind: "i32" },
    server_ip: { offset: 8, size: 8, kind: "ptr" },
  } as const;

  get is_ipv6(): number {
    return this.$live("is_ipv6").i32(this.$at);
  }

  set is_ipv6(value: number) {
    this.$live("is_ipv6").setI32(this.$at, this.$fit("i32", "is_ipv6", value));
  }

  get server_ip(): number {
    return this.$live("server_ip").pointer(this.$at + 8);
  }

  set server_ip(value: number) {
    this.$live("server_ip").setPointer(this.$at + 8, this.$fit("ptr", "server_ip", value));
  }
}
