// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  gst_rtsp_client_get_type: { args: [], returns: "u64" },
  gst_rtsp_client_new: { args: [], returns: "ptr" },
  gst_rtsp_client_set_session_pool: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_client_get_session_pool: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_client_set_mount_points: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_client_get_mount_points: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_client_set_content_length_limit: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_client_get_content_length_limit: { args: ["ptr"], returns: "u32" },
  gst_rtsp_client_set_auth: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_client_get_auth: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_client_set_thread_pool: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_client_get_thread_pool: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_client_set_connection: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_client_get_connection: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_client_attach: { args: ["ptr", "ptr"], returns: "u32" },
  gst_rtsp_client_close: { args: ["ptr"], returns: "void" },
  gst_rtsp_client_set_send_func: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_rtsp_client_set_send_messages_func: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_rtsp_client_handle_message: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_client_send_message: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_client_session_filter: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_rtsp_client_get_stream_transport: { args: ["ptr", "u8"], returns: "ptr" },
} as const;

export const callbacks = {
  GstRTSPClientSendFunc: { args: ["ptr", "ptr", "i32", "ptr"], returns: "i32" },
  GstRTSPClientSendMessagesFunc: { args: ["ptr", "ptr", "u32", "i32", "ptr"], returns: "i32" },
  GstRTSPClientSessionFilterFunc: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  "GstRTSPClientClass.create_sdp": { args: ["ptr", "ptr"], returns: "ptr" },
  "GstRTSPClientClass.configure_client_media": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  "GstRTSPClientClass.configure_client_transport": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstRTSPClientClass.params_set": { args: ["ptr", "ptr"], returns: "i32" },
  "GstRTSPClientClass.params_get": { args: ["ptr", "ptr"], returns: "i32" },
  "GstRTSPClientClass.make_path_from_uri": { args: ["ptr", "ptr"], returns: "ptr" },
  "GstRTSPClientClass.adjust_play_mode": { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "u32" },
  "GstRTSPClientClass.adjust_play_response": { args: ["ptr", "ptr"], returns: "u32" },
  "GstRTSPClientClass.closed": { args: ["ptr"], returns: "void" },
  "GstRTSPClientClass.new_session": { args: ["ptr", "ptr"], returns: "void" },
  "GstRTSPClientClass.options_request": { args: ["ptr", "ptr"], returns: "void" },
  "GstRTSPClientClass.describe_request": { args: ["ptr", "ptr"], returns: "void" },
  "GstRTSPClientClass.setup_request": { args: ["ptr", "ptr"], returns: "void" },
  "GstRTSPClientClass.play_request": { args: ["ptr", "ptr"], returns: "void" },
  "GstRTSPClientClass.pause_request": { args: ["ptr", "ptr"], returns: "void" },
  "GstRTSPClientClass.teardown_request": { args: ["ptr", "ptr"], returns: "void" },
  "GstRTSPClientClass.set_parameter_request": { args: ["ptr", "ptr"], returns: "void" },
  "GstRTSPClientClass.get_parameter_request": { args: ["ptr", "ptr"], returns: "void" },
  "GstRTSPClientClass.handle_response": { args: ["ptr", "ptr"], returns: "void" },
  "GstRTSPClientClass.tunnel_http_response": { args: ["ptr", "ptr", "ptr"], returns: "void" },
  "GstRTSPClientClass.send_message": { args: ["ptr", "ptr", "ptr"], returns: "void" },
  "GstRTSPClientClass.handle_sdp": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  "GstRTSPClientClass.announce_request": { args: ["ptr", "ptr"], returns: "void" },
  "GstRTSPClientClass.record_request": { args: ["ptr", "ptr"], returns: "void" },
  "GstRTSPClientClass.check_requirements": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GstRTSPClientClass.pre_options_request": { args: ["ptr", "ptr"], returns: "u32" },
  "GstRTSPClientClass.pre_describe_request": { args: ["ptr", "ptr"], returns: "u32" },
  "GstRTSPClientClass.pre_setup_request": { args: ["ptr", "ptr"], returns: "u32" },
  "GstRTSPClientClass.pre_play_request": { args: ["ptr", "ptr"], returns: "u32" },
  "GstRTSPClientClass.pre_pause_request": { args: ["ptr", "ptr"], returns: "u32" },
  "GstRTSPClientClass.pre_teardown_request": { args: ["ptr", "ptr"], returns: "u32" },
  "GstRTSPClientClass.pre_set_parameter_request": { args: ["ptr", "ptr"], returns: "u32" },
  "GstRTSPClientClass.pre_get_parameter_request": { args: ["ptr", "ptr"], returns: "u32" },
  "GstRTSPClientClass.pre_announce_request": { args: ["ptr", "ptr"], returns: "u32" },
  "GstRTSPClientClass.pre_record_request": { args: ["ptr", "ptr"], returns: "u32" },
  "GstRTSPClientClass.adjust_error_code": { args: ["ptr", "ptr", "u32"], returns: "u32" },
} as const;

export class GstRTSPClient extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GstRTSPClientPrivate" },
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

export class GstRTSPClientClass extends Struct {
  static readonly size = 432;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    create_sdp: { offset: 136, size: 8, kind: "ptr", callback: "GstRTSPClientClass.create_sdp" },
    configure_client_media: { offset: 144, size: 8, kind: "ptr", callback: "GstRTSPClientClass.configure_client_media" },
    configure_client_transport: { offset: 152, size: 8, kind: "ptr", callback: "GstRTSPClientClass.configure_client_transport" },
    params_set: { offset: 160, size: 8, kind: "ptr", callback: "GstRTSPClientClass.params_set" },
    params_get: { offset: 168, size: 8, kind: "ptr", callback: "GstRTSPClientClass.params_get" },
    make_path_from_uri: { offset: 176, size: 8, kind: "ptr", callback: "GstRTSPClientClass.make_path_from_uri" },
    adjust_play_mode: { offset: 184, size: 8, kind: "ptr", callback: "GstRTSPClientClass.adjust_play_mode" },
    adjust_play_response: { offset: 192, size: 8, kind: "ptr", callback: "GstRTSPClientClass.adjust_play_response" },
    closed: { offset: 200, size: 8, kind: "ptr", callback: "GstRTSPClientClass.closed" },
    new_session: { offset: 208, size: 8, kind: "ptr", callback: "GstRTSPClientClass.new_session" },
    options_request: { offset: 216, size: 8, kind: "ptr", callback: "GstRTSPClientClass.options_request" },
    describe_request: { offset: 224, size: 8, kind: "ptr", callback: "GstRTSPClientClass.describe_request" },
    setup_request: { offset: 232, size: 8, kind: "ptr", callback: "GstRTSPClientClass.setup_request" },
    play_request: { offset: 240, size: 8, kind: "ptr", callback: "GstRTSPClientClass.play_request" },
    pause_request: { offset: 248, size: 8, kind: "ptr", callback: "GstRTSPClientClass.pause_request" },
    teardown_request: { offset: 256, size: 8, kind: "ptr", callback: "GstRTSPClientClass.teardown_request" },
    set_parameter_request: { offset: 264, size: 8, kind: "ptr", callback: "GstRTSPClientClass.set_parameter_request" },
    get_parameter_request: { offset: 272, size: 8, kind: "ptr", callback: "GstRTSPClientClass.get_parameter_request" },
    handle_response: { offset: 280, size: 8, kind: "ptr", callback: "GstRTSPClientClass.handle_response" },
    tunnel_http_response: { offset: 288, size: 8, kind: "ptr", callback: "GstRTSPClientClass.tunnel_http_response" },
    send_message: { offset: 296, size: 8, kind: "ptr", callback: "GstRTSPClientClass.send_message" },
    handle_sdp: { offset: 304, size: 8, kind: "ptr", callback: "GstRTSPClientClass.handle_sdp" },
    announce_request: { offset: 312, size: 8, kind: "ptr", callback: "GstRTSPClientClass.announce_request" },
    record_request: { offset: 320, size: 8, kind: "ptr", callback: "GstRTSPClientClass.record_request" },
    check_requirements: { offset: 328, size: 8, kind: "ptr", callback: "GstRTSPClientClass.check_requirements" },
    pre_options_request: { offset: 336, size: 8, kind: "ptr", callback: "GstRTSPClientClass.pre_options_request" },
    pre_describe_request: { offset: 344, size: 8, kind: "ptr", callback: "GstRTSPClientClass.pre_describe_request" },
    pre_setup_request: { offset: 352, size: 8, kind: "ptr", callback: "GstRTSPClientClass.pre_setup_request" },
    pre_play_request: { offset: 360, size: 8, kind: "ptr", callback: "GstRTSPClientClass.pre_play_request" },
    pre_pause_request: { offset: 368, size: 8, kind: "ptr", callback: "GstRTSPClientClass.pre_pause_request" },
    pre_teardown_request: { offset: 376, size: 8, kind: "ptr", callback: "GstRTSPClientClass.pre_teardown_request" },
    pre_set_parameter_request: { offset: 384, size: 8, kind: "ptr", callback: "GstRTSPClientClass.pre_set_parameter_request" },
    pre_get_parameter_request: { offset: 392, size: 8, kind: "ptr", callback: "GstRTSPClientClass.pre_get_parameter_request" },
    pre_announce_request: { offset: 400, size: 8, kind: "ptr", callback: "GstRTSPClientClass.pre_announce_request" },
    pre_record_request: { offset: 408, size: 8, kind: "ptr", callback: "GstRTSPClientClass.pre_record_request" },
    adjust_error_code: { offset: 416, size: 8, kind: "ptr", callback: "GstRTSPClientClass.adjust_error_code" },
    _gst_reserved: { offset: 424, size: 8, kind: "array", of: "ptr", length: 1 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get create_sdp(): number {
    return this.$live("create_sdp").pointer(this.$at + 136);
  }

  set create_sdp(value: number) {
    this.$live("create_sdp").setPointer(this.$at + 136, this.$fit("ptr", "create_sdp", value));
  }

  get configure_client_media(): number {
    return this.$live("configure_client_media").pointer(this.$at + 144);
  }

  set configure_client_media(value: number) {
    this.$live("configure_client_media").setPointer(this.$at + 144, this.$fit("ptr", "configure_client_media", value));
  }

  get configure_client_transport(): number {
    return this.$live("configure_client_transport").pointer(this.$at + 152);
  }

  set configure_client_transport(value: number) {
    this.$live("configure_client_transport").setPointer(this.$at + 152, this.$fit("ptr", "configure_client_transport", value));
  }

  get params_set(): number {
    return this.$live("params_set").pointer(this.$at + 160);
  }

  set params_set(value: number) {
    this.$live("params_set").setPointer(this.$at + 160, this.$fit("ptr", "params_set", value));
  }

  get params_get(): number {
    return this.$live("params_get").pointer(this.$at + 168);
  }

  set params_get(value: number) {
    this.$live("params_get").setPointer(this.$at + 168, this.$fit("ptr", "params_get", value));
  }

  get make_path_from_uri(): number {
    return this.$live("make_path_from_uri").pointer(this.$at + 176);
  }

  set make_path_from_uri(value: number) {
    this.$live("make_path_from_uri").setPointer(this.$at + 176, this.$fit("ptr", "make_path_from_uri", value));
  }

  get adjust_play_mode(): number {
    return this.$live("adjust_play_mode").pointer(this.$at + 184);
  }

  set adjust_play_mode(value: number) {
    this.$live("adjust_play_mode").setPointer(this.$at + 184, this.$fit("ptr", "adjust_play_mode", value));
  }

  get adjust_play_response(): number {
    return this.$live("adjust_play_response").pointer(this.$at + 192);
  }

  set adjust_play_response(value: number) {
    this.$live("adjust_play_response").setPointer(this.$at + 192, this.$fit("ptr", "adjust_play_response", value));
  }

  get closed(): number {
    return this.$live("closed").pointer(this.$at + 200);
  }

  set closed(value: number) {
    this.$live("closed").setPointer(this.$at + 200, this.$fit("ptr", "closed", value));
  }

  get new_session(): number {
    return this.$live("new_session").pointer(this.$at + 208);
  }

  set new_session(value: number) {
    this.$live("new_session").setPointer(this.$at + 208, this.$fit("ptr", "new_session", value));
  }

  get options_request(): number {
    return this.$live("options_request").pointer(this.$at + 216);
  }

  set options_request(value: number) {
    this.$live("options_request").setPointer(this.$at + 216, this.$fit("ptr", "options_request", value));
  }

  get describe_request(): number {
    return this.$live("describe_request").pointer(this.$at + 224);
  }

  set describe_request(value: number) {
    this.$live("describe_request").setPointer(this.$at + 224, this.$fit("ptr", "describe_request", value));
  }

  get setup_request(): number {
    return this.$live("setup_request").pointer(this.$at + 232);
  }

  set setup_request(value: number) {
    this.$live("setup_request").setPointer(this.$at + 232, this.$fit("ptr", "setup_request", value));
  }

  get play_request(): number {
    return this.$live("play_request").pointer(this.$at + 240);
  }

  set play_request(value: number) {
    this.$live("play_request").setPointer(this.$at + 240, this.$fit("ptr", "play_request", value));
  }

  get pause_request(): number {
    return this.$live("pause_request").pointer(this.$at + 248);
  }

  set pause_request(value: number) {
    this.$live("pause_request").setPointer(this.$at + 248, this.$fit("ptr", "pause_request", value));
  }

  get teardown_request(): number {
    return this.$live("teardown_request").pointer(this.$at + 256);
  }

  set teardown_request(value: number) {
    this.$live("teardown_request").setPointer(this.$at + 256, this.$fit("ptr", "teardown_request", value));
  }

  get set_parameter_request(): number {
    return this.$live("set_parameter_request").pointer(this.$at + 264);
  }

  set set_parameter_request(value: number) {
    this.$live("set_parameter_request").setPointer(this.$at + 264, this.$fit("ptr", "set_parameter_request", value));
  }

  get get_parameter_request(): number {
    return this.$live("get_parameter_request").pointer(this.$at + 272);
  }

  set get_parameter_request(value: number) {
    this.$live("get_parameter_request").setPointer(this.$at + 272, this.$fit("ptr", "get_parameter_request", value));
  }

  get handle_response(): number {
    return this.$live("handle_response").pointer(this.$at + 280);
  }

  set handle_response(value: number) {
    this.$live("handle_response").setPointer(this.$at + 280, this.$fit("ptr", "handle_response", value));
  }

  get tunnel_http_response(): number {
    return this.$live("tunnel_http_response").pointer(this.$at + 288);
  }

  set tunnel_http_response(value: number) {
    this.$live("tunnel_http_response").setPointer(this.$at + 288, this.$fit("ptr", "tunnel_http_response", value));
  }

  get send_message(): number {
    return this.$live("send_message").pointer(this.$at + 296);
  }

  set send_message(value: number) {
    this.$live("send_message").setPointer(this.$at + 296, this.$fit("ptr", "send_message", value));
  }

  get handle_sdp(): number {
    return this.$live("handle_sdp").pointer(this.$at + 304);
  }

  set handle_sdp(value: number) {
    this.$live("handle_sdp").setPointer(this.$at + 304, this.$fit("ptr", "handle_sdp", value));
  }

  get announce_request(): number {
    return this.$live("announce_request").pointer(this.$at + 312);
  }

  set announce_request(value: number) {
    this.$live("announce_request").setPointer(this.$at + 312, this.$fit("ptr", "announce_request", value));
  }

  get record_request(): number {
    return this.$live("record_request").pointer(this.$at + 320);
  }

  set record_request(value: number) {
    this.$live("record_request").setPointer(this.$at + 320, this.$fit("ptr", "record_request", value));
  }

  get check_requirements(): number {
    return this.$live("check_requirements").pointer(this.$at + 328);
  }

  set check_requirements(value: number) {
    this.$live("check_requirements").setPointer(this.$at + 328, this.$fit("ptr", "check_requirements", value));
  }

  get pre_options_request(): number {
    return this.$live("pre_options_request").pointer(this.$at + 336);
  }

  set pre_options_request(value: number) {
    this.$live("pre_options_request").setPointer(this.$at + 336, this.$fit("ptr", "pre_options_request", value));
  }

  get pre_describe_request(): number {
    return this.$live("pre_describe_request").pointer(this.$at + 344);
  }

  set pre_describe_request(value: number) {
    this.$live("pre_describe_request").setPointer(this.$at + 344, this.$fit("ptr", "pre_describe_request", value));
  }

  get pre_setup_request(): number {
    return this.$live("pre_setup_request").pointer(this.$at + 352);
  }

  set pre_setup_request(value: number) {
    this.$live("pre_setup_request").setPointer(this.$at + 352, this.$fit("ptr", "pre_setup_request", value));
  }

  get pre_play_request(): number {
    return this.$live("pre_play_request").pointer(this.$at + 360);
  }

  set pre_play_request(value: number) {
    this.$live("pre_play_request").setPointer(this.$at + 360, this.$fit("ptr", "pre_play_request", value));
  }

  get pre_pause_request(): number {
    return this.$live("pre_pause_request").pointer(this.$at + 368);
  }

  set pre_pause_request(value: number) {
    this.$live("pre_pause_request").setPointer(this.$at + 368, this.$fit("ptr", "pre_pause_request", value));
  }

  get pre_teardown_request(): number {
    return this.$live("pre_teardown_request").pointer(this.$at + 376);
  }

  set pre_teardown_request(value: number) {
    this.$live("pre_teardown_request").setPointer(this.$at + 376, this.$fit("ptr", "pre_teardown_request", value));
  }

  get pre_set_parameter_request(): number {
    return this.$live("pre_set_parameter_request").pointer(this.$at + 384);
  }

  set pre_set_parameter_request(value: number) {
    this.$live("pre_set_parameter_request").setPointer(this.$at + 384, this.$fit("ptr", "pre_set_parameter_request", value));
  }

  get pre_get_parameter_request(): number {
    return this.$live("pre_get_parameter_request").pointer(this.$at + 392);
  }

  set pre_get_parameter_request(value: number) {
    this.$live("pre_get_parameter_request").setPointer(this.$at + 392, this.$fit("ptr", "pre_get_parameter_request", value));
  }

  get pre_announce_request(): number {
    return this.$live("pre_announce_request").pointer(this.$at + 400);
  }

  set pre_announce_request(value: number) {
    this.$live("pre_announce_request").setPointer(this.$at + 400, this.$fit("ptr", "pre_announce_request", value));
  }

  get pre_record_request(): number {
    return this.$live("pre_record_request").pointer(this.$at + 408);
  }

  set pre_record_request(value: number) {
    this.$live("pre_record_request").setPointer(this.$at + 408, this.$fit("ptr", "pre_record_request", value));
  }

  get adjust_error_code(): number {
    return this.$live("adjust_error_code").pointer(this.$at + 416);
  }

  set adjust_error_code(value: number) {
    this.$live("adjust_error_code").setPointer(this.$at + 416, this.$fit("ptr", "adjust_error_code", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 424, 1, "ptr");
  }
}
