// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstAudioBaseSrc, GstAudioBaseSrcClass } from "./gstaudiobasesrc.ts";

export const functions = {
  gst_audio_src_get_type: { args: [], returns: "u64" },
} as const;

export const callbacks = {
  "GstAudioSrcClass.open": { args: ["ptr"], returns: "i32" },
  "GstAudioSrcClass.prepare": { args: ["ptr", "ptr"], returns: "i32" },
  "GstAudioSrcClass.unprepare": { args: ["ptr"], returns: "i32" },
  "GstAudioSrcClass.close": { args: ["ptr"], returns: "i32" },
  "GstAudioSrcClass.read": { args: ["ptr", "ptr", "u32", "ptr"], returns: "u32" },
  "GstAudioSrcClass.delay": { args: ["ptr"], returns: "u32" },
  "GstAudioSrcClass.reset": { args: ["ptr"], returns: "void" },
} as const;

export class GstAudioSrc extends Struct {
  static readonly size = 800;
  static readonly align = 8;
  static readonly fields = {
    element: { offset: 0, size: 760, kind: "struct", type: "GstAudioBaseSrc" },
    thread: { offset: 760, size: 8, kind: "ptr", to: "GThread" },
    _gst_reserved: { offset: 768, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get element(): GstAudioBaseSrc {
    return new GstAudioBaseSrc(this.$live("element"), this.$at);
  }

  get thread(): number {
    return this.$live("thread").pointer(this.$at + 760);
  }

  set thread(value: number) {
    this.$live("thread").setPointer(this.$at + 760, this.$fit("ptr", "thread", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 768, 4, "ptr");
  }
}

export class GstAudioSrcClass extends Struct {
  static readonly size = 984;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 896, kind: "struct", type: "GstAudioBaseSrcClass" },
    open: { offset: 896, size: 8, kind: "ptr", callback: "GstAudioSrcClass.open" },
    prepare: { offset: 904, size: 8, kind: "ptr", callback: "GstAudioSrcClass.prepare" },
    unprepare: { offset: 912, size: 8, kind: "ptr", callback: "GstAudioSrcClass.unprepare" },
    close: { offset: 920, size: 8, kind: "ptr", callback: "GstAudioSrcClass.close" },
    read: { offset: 928, size: 8, kind: "ptr", callback: "GstAudioSrcClass.read" },
    delay: { offset: 936, size: 8, kind: "ptr", callback: "GstAudioSrcClass.delay" },
    reset: { offset: 944, size: 8, kind: "ptr", callback: "GstAudioSrcClass.reset" },
    _gst_reserved: { offset: 952, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstAudioBaseSrcClass {
    return new GstAudioBaseSrcClass(this.$live("parent_class"), this.$at);
  }

  get open(): number {
    return this.$live("open").pointer(this.$at + 896);
  }

  set open(value: number) {
    this.$live("open").setPointer(this.$at + 896, this.$fit("ptr", "open", value));
  }

  get prepare(): number {
    return this.$live("prepare").pointer(this.$at + 904);
  }

  set prepare(value: number) {
    this.$live("prepare").setPointer(this.$at + 904, this.$fit("ptr", "prepare", value));
  }

  get unprepare(): number {
    return this.$live("unprepare").pointer(this.$at + 912);
  }

  set unprepare(value: number) {
    this.$live("unprepare").setPointer(this.$at + 912, this.$fit("ptr", "unprepare", value));
  }

  get close(): number {
    return this.$live("close").pointer(this.$at + 920);
  }

  set close(value: number) {
    this.$live("close").setPointer(this.$at + 920, this.$fit("ptr", "close", value));
  }

  get read(): number {
    return this.$live("read").pointer(this.$at + 928);
  }

  set read(value: number) {
    this.$live("read").setPointer(this.$at + 928, this.$fit("ptr", "read", value));
  }

  get delay(): number {
    return this.$live("delay").pointer(this.$at + 936);
  }

  set delay(value: number) {
    this.$live("delay").setPointer(this.$at + 936, this.$fit("ptr", "delay", value));
  }

  get reset(): number {
    return this.$live("reset").pointer(this.$at + 944);
  }

  set reset(value: number) {
    this.$live("reset").setPointer(this.$at + 944, this.$fit("ptr", "reset", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 952, 4, "ptr");
  }
}
