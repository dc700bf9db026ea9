// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_nvevent_new_roi_update: { args: ["ptr", "u32", "ptr"], returns: "ptr" },
  gst_nvevent_infer_interval_update: { args: ["ptr", "u32"], returns: "ptr" },
  gst_nvevent_osd_process_mode_update: { args: ["ptr", "u32"], returns: "ptr" },
  gst_nvevent_nvtracker_config_update: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_nvevent_analytics_reload_config_update: { args: ["ptr"], returns: "ptr" },
  gst_nvevent_parse_roi_update: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_nvevent_parse_infer_interval_update: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_nvevent_parse_osd_process_mode_update: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_nvevent_parse_nvtracker_config_update: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_nvevent_parse_analytics_reload_config_update: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const GstNvDsCustomEventType = {
  GST_NVEVENT_ROI_UPDATE: 103942,
  GST_NVEVENT_INFER_INTERVAL_UPDATE: 104198,
  GST_NVEVENT_OSD_PROCESS_MODE_UPDATE: 104454,
  GST_NVEVENT_ANALYTICS_RELOAD_CONFIG_UPDATE: 104710,
  GST_NVEVENT_NVTRACKER_CONFIG_UPDATE: 104966,
} as const;
export type GstNvDsCustomEventType = (typeof GstNvDsCustomEventType)[keyof typeof GstNvDsCustomEventType];

export class RoiDimension extends Struct {
  static readonly size = 144;
  static readonly align = 4;
  static readonly fields = {
    roi_id: { offset: 0, size: 128, kind: "string" },
    left: { offset: 128, size: 4, kind: "u32" },
    top: { offset: 132, size: 4, kind: "u32" },
    width: { offset: 136, size: 4, kind: "u32" },
    height: { offset: 140, size: 4, kind: "u32" },
  } as const;

  get roi_id(): string {
    return this.$live("roi_id").string(this.$at, 128);
  }

  set roi_id(value: string) {
    this.$live("roi_id").setString(this.$at, 128, this.$fit("string", "roi_id", value));
  }

  get left(): number {
    return this.$live("left").u32(this.$at + 128);
  }

  set left(value: number) {
    this.$live("left").setU32(this.$at + 128, this.$fit("u32", "left", value));
  }

  get top(): number {
    return this.$live("top").u32(this.$at + 132);
  }

  set top(value: number) {
    this.$live("top").setU32(this.$at + 132, this.$fit("u32", "top", value));
  }

  get width(): number {
    return this.$live("width").u32(this.$at + 136);
  }

  set width(value: number) {
    this.$live("width").setU32(this.$at + 136, this.$fit("u32", "width", value));
  }

  get height(): number {
    return this.$live("height").u32(this.$at + 140);
  }

  set height(value: number) {
    this.$live("height").setU32(this.$at + 140, this.$fit("u32", "height", value));
  }
}
