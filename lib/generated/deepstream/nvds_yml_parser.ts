// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  nvds_parse_file_source: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_multifilesrc: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_uridecodebin: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_rtsp_source: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_nvarguscamerasrc: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_v4l2src: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_alsasrc: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_multiurisrcbin: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_streammux: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_gie: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_tracker: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_nvdsanalytics: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_tiler: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_osd: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_nvxfer: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_msgconv: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_msgbroker: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_nvv4l2h264enc: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_nvv4l2h265enc: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_egl_sink: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_3d_sink: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_fake_sink: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_file_sink: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_source_list: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_gie_type: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_codec_status: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  nvds_parse_nvxfer_position: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  check_enable_status: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const NvDsYamlParserStatus = {
  NVDS_YAML_PARSER_SUCCESS: 0,
  NVDS_YAML_PARSER_DISABLED: 1,
  NVDS_YAML_PARSER_ERROR: 2,
} as const;
export type NvDsYamlParserStatus = (typeof NvDsYamlParserStatus)[keyof typeof NvDsYamlParserStatus];

export const NvDsGieType = {
  NVDS_GIE_PLUGIN_INFER: 0,
  NVDS_GIE_PLUGIN_INFER_SERVER: 1,
} as const;
export type NvDsGieType = (typeof NvDsGieType)[keyof typeof NvDsGieType];

export class NvDsYamlCodecStatus extends Struct {
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields = {
    codec_type: { offset: 0, size: 4, kind: "u32" },
    enable: { offset: 4, size: 4, kind: "i32" },
  } as const;

  get codec_type(): number {
    return this.$live("codec_type").u32(this.$at);
  }

  set codec_type(value: number) {
    this.$live("codec_type").setU32(this.$at, this.$fit("u32", "codec_type", value));
  }

  get enable(): number {
    return this.$live("enable").i32(this.$at + 4);
  }

  set enable(value: number) {
    this.$live("enable").setI32(this.$at + 4, this.$fit("i32", "enable", value));
  }
}
