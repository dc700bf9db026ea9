// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_rtsp_context_get_type: { args: [], returns: "u64" },
  gst_rtsp_context_get_current: { args: [], returns: "ptr" },
  gst_rtsp_context_push_current: { args: ["ptr"], returns: "void" },
  gst_rtsp_context_pop_current: { args: ["ptr"], returns: "void" },
  gst_rtsp_context_set_token: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export class GstRTSPContext extends Struct {
  static readonly size = 144;
  static readonly align = 8;
  static readonly fields = {
    server: { offset: 0, size: 8, kind: "ptr", to: "GstRTSPServer" },
    conn: { offset: 8, size: 8, kind: "ptr", to: "GstRTSPConnection" },
    client: { offset: 16, size: 8, kind: "ptr", to: "GstRTSPClient" },
    request: { offset: 24, size: 8, kind: "ptr", to: "GstRTSPMessage" },
    uri: { offset: 32, size: 8, kind: "ptr", to: "GstRTSPUrl" },
    method: { offset: 40, size: 4, kind: "u32", enum: "GstRTSPMethod" },
    auth: { offset: 48, size: 8, kind: "ptr", to: "GstRTSPAuth" },
    token: { offset: 56, size: 8, kind: "ptr", to: "GstRTSPToken" },
    session: { offset: 64, size: 8, kind: "ptr", to: "GstRTSPSession" },
    sessmedia: { offset: 72, size: 8, kind: "ptr", to: "GstRTSPSessionMedia" },
    factory: { offset: 80, size: 8, kind: "ptr", to: "GstRTSPMediaFactory" },
    media: { offset: 88, size: 8, kind: "ptr", to: "GstRTSPMedia" },
    stream: { offset: 96, size: 8, kind: "ptr", to: "GstRTSPStream" },
    response: { offset: 104, size: 8, kind: "ptr", to: "GstRTSPMessage" },
    trans: { offset: 112, size: 8, kind: "ptr", to: "GstRTSPStreamTransport" },
    _gst_reserved: { offset: 120, size: 24, kind: "array", of: "ptr", length: 3 },
  } as const;

  get server(): number {
    return this.$live("server").pointer(this.$at);
  }

  set server(value: number) {
    this.$live("server").setPointer(this.$at, this.$fit("ptr", "server", value));
  }

  get conn(): number {
    return this.$live("conn").pointer(this.$at + 8);
  }

  set conn(value: number) {
    this.$live("conn").setPointer(this.$at + 8, this.$fit("ptr", "conn", value));
  }

  get client(): number {
    return this.$live("client").pointer(this.$at + 16);
  }

  set client(value: number) {
    this.$live("client").setPointer(this.$at + 16, this.$fit("ptr", "client", value));
  }

  get request(): number {
    return this.$live("request").pointer(this.$at + 24);
  }

  set request(value: number) {
    this.$live("request").setPointer(this.$at + 24, this.$fit("ptr", "request", value));
  }

  get uri(): number {
    return this.$live("uri").pointer(this.$at + 32);
  }

  set uri(value: number) {
    this.$live("uri").setPointer(this.$at + 32, this.$fit("ptr", "uri", value));
  }

  get method(): number {
    return this.$live("method").u32(this.$at + 40);
  }

  set method(value: number) {
    this.$live("method").setU32(this.$at + 40, this.$fit("u32", "method", value));
  }

  get auth(): number {
    return this.$live("auth").pointer(this.$at + 48);
  }

  set auth(value: number) {
    this.$live("auth").setPointer(this.$at + 48, this.$fit("ptr", "auth", value));
  }

  get token(): number {
    return this.$live("token").pointer(this.$at + 56);
  }

  set token(value: number) {
    this.$live("token").setPointer(this.$at + 56, this.$fit("ptr", "token", value));
  }

  get session(): number {
    return this.$live("session").pointer(this.$at + 64);
  }

  set session(value: number) {
    this.$live("session").setPointer(this.$at + 64, this.$fit("ptr", "session", value));
  }

  get sessmedia(): number {
    return this.$live("sessmedia").pointer(this.$at + 72);
  }

  set sessmedia(value: number) {
    this.$live("sessmedia").setPointer(this.$at + 72, this.$fit("ptr", "sessmedia", value));
  }

  get factory(): number {
    return this.$live("factory").pointer(this.$at + 80);
  }

  set factory(value: number) {
    this.$live("factory").setPointer(this.$at + 80, this.$fit("ptr", "factory", value));
  }

  get media(): number {
    return this.$live("media").pointer(this.$at + 88);
  }

  set media(value: number) {
    this.$live("media").setPointer(this.$at + 88, this.$fit("ptr", "media", value));
  }

  get stream(): number {
    return this.$live("stream").pointer(this.$at + 96);
  }

  set stream(value: number) {
    this.$live("stream").setPointer(this.$at + 96, this.$fit("ptr", "stream", value));
  }

  get response(): number {
    return this.$live("response").pointer(this.$at + 104);
  }

  set response(value: number) {
    this.$live("response").setPointer(this.$at + 104, this.$fit("ptr", "response", value));
  }

  get trans(): number {
    return this.$live("trans").pointer(this.$at + 112);
  }

  set trans(value: number) {
    this.$live("trans").setPointer(this.$at + 112, this.$fit("ptr", "trans", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 120, 3, "ptr");
  }
}
