// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GstAudioInfo } from "../gstreamer-audio/audio-info.ts";
import { GstVideoInfo } from "../gstreamer-video/video-info.ts";
import { GstElement, GstElementClass } from "../gstreamer/gstelement.ts";

export const functions = {
  gst_audio_visualizer_get_type: { args: [], returns: "u64" },
} as const;

export const callbacks = {
  GstAudioVisualizerShaderFunc: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  "GstAudioVisualizerClass.setup": { args: ["ptr"], returns: "i32" },
  "GstAudioVisualizerClass.render": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstAudioVisualizerClass.decide_allocation": { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const GstAudioVisualizerShader = {
  GST_AUDIO_VISUALIZER_SHADER_NONE: 0,
  GST_AUDIO_VISUALIZER_SHADER_FADE: 1,
  GST_AUDIO_VISUALIZER_SHADER_FADE_AND_MOVE_UP: 2,
  GST_AUDIO_VISUALIZER_SHADER_FADE_AND_MOVE_DOWN: 3,
  GST_AUDIO_VISUALIZER_SHADER_FADE_AND_MOVE_LEFT: 4,
  GST_AUDIO_VISUALIZER_SHADER_FADE_AND_MOVE_RIGHT: 5,
  GST_AUDIO_VISUALIZER_SHADER_FADE_AND_MOVE_HORIZ_OUT: 6,
  GST_AUDIO_VISUALIZER_SHADER_FADE_AND_MOVE_HORIZ_IN: 7,
  GST_AUDIO_VISUALIZER_SHADER_FADE_AND_MOVE_VERT_OUT: 8,
  GST_AUDIO_VISUALIZER_SHADER_FADE_AND_MOVE_VERT_IN: 9,
} as const;
export type GstAudioVisualizerShader = (typeof GstAudioVisualizerShader)[keyof typeof GstAudioVisualizerShader];

export class GstAudioVisualizer extends Struct {
  static readonly size = 752;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 264, kind: "struct", type: "GstElement" },
    req_spf: { offset: 264, size: 4, kind: "u32" },
    vinfo: { offset: 272, size: 152, kind: "struct", type: "GstVideoInfo" },
    ainfo: { offset: 424, size: 320, kind: "struct", type: "GstAudioInfo" },
    priv: { offset: 744, size: 8, kind: "ptr", to: "GstAudioVisualizerPrivate" },
  } as const;

  get parent(): GstElement {
    return new GstElement(this.$live("parent"), this.$at);
  }

  get req_spf(): number {
    return this.$live("req_spf").u32(this.$at + 264);
  }

  set req_spf(value: number) {
    this.$live("req_spf").setU32(this.$at + 264, this.$fit("u32", "req_spf", value));
  }

  get vinfo(): GstVideoInfo {
    return new GstVideoInfo(this.$live("vinfo"), this.$at + 272);
  }

  get ainfo(): GstAudioInfo {
    return new GstAudioInfo(this.$live("ainfo"), this.$at + 424);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 744);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 744, this.$fit("ptr", "priv", value));
  }
}

export class GstAudioVisualizerClass extends Struct {
  static readonly size = 512;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 488, kind: "struct", type: "GstElementClass" },
    setup: { offset: 488, size: 8, kind: "ptr", callback: "GstAudioVisualizerClass.setup" },
    render: { offset: 496, size: 8, kind: "ptr", callback: "GstAudioVisualizerClass.render" },
    decide_allocation: { offset: 504, size: 8, kind: "ptr", callback: "GstAudioVisualizerClass.decide_allocation" },
  } as const;

  get parent_class(): GstElementClass {
    return new GstElementClass(this.$live("parent_class"), this.$at);
  }

  get setup(): number {
    return this.$live("setup").pointer(this.$at + 488);
  }

  set setup(value: number) {
    this.$live("setup").setPointer(this.$at + 488, this.$fit("ptr", "setup", value));
  }

  get render(): number {
    return this.$live("render").pointer(this.$at + 496);
  }

  set render(value: number) {
    this.$live("render").setPointer(this.$at + 496, this.$fit("ptr", "render", value));
  }

  get decide_allocation(): number {
    return this.$live("decide_allocation").pointer(this.$at + 504);
  }

  set decide_allocation(value: number) {
    this.$live("decide_allocation").setPointer(this.$at + 504, this.$fit("ptr", "decide_allocation", value));
  }
}
