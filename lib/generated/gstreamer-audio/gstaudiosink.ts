// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstAudioBaseSink, GstAudioBaseSinkClass } from "./gstaudiobasesink.ts";

export const functions = {
  gst_audio_sink_get_type: { args: [], returns: "u64" },
} as const;

export const callbacks = {
  "GstAudioSinkClass.open": { args: ["ptr"], returns: "i32" },
  "GstAudioSinkClass.prepare": { args: ["ptr", "ptr"], returns: "i32" },
  "GstAudioSinkClass.unprepare": { args: ["ptr"], returns: "i32" },
  "GstAudioSinkClass.close": { args: ["ptr"], returns: "i32" },
  "GstAudioSinkClass.write": { args: ["ptr", "ptr", "u32"], returns: "i32" },
  "GstAudioSinkClass.delay": { args: ["ptr"], returns: "u32" },
  "GstAudioSinkClass.reset": { args: ["ptr"], returns: "void" },
  "GstAudioSinkClass.pause": { args: ["ptr"], returns: "void" },
  "GstAudioSinkClass.resume": { args: ["ptr"], returns: "void" },
  "GstAudioSinkClass.stop": { args: ["ptr"], returns: "void" },
  "GstAudioSinkClassExtension.clear_all": { args: ["ptr"], returns: "void" },
} as const;

export class GstAudioSink extends Struct {
  static readonly size = 792;
  static readonly align = 8;
  static readonly fields = {
    element: { offset: 0, size: 752, kind: "struct", type: "GstAudioBaseSink" },
    thread: { offset: 752, size: 8, kind: "ptr", to: "GThread" },
    _gst_reserved: { offset: 760, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get element(): GstAudioBaseSink {
    return new GstAudioBaseSink(this.$live("element"), this.$at);
  }

  get thread(): number {
    return this.$live("thread").pointer(this.$at + 752);
  }

  set thread(value: number) {
    this.$live("thread").setPointer(this.$at + 752, this.$fit("ptr", "thread", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 760, 4, "ptr");
  }
}

export class GstAudioSinkClass extends Struct {
  static readonly size = 928;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 840, kind: "struct", type: "GstAudioBaseSinkClass" },
    open: { offset: 840, size: 8, kind: "ptr", callback: "GstAudioSinkClass.open" },
    prepare: { offset: 848, size: 8, kind: "ptr", callback: "GstAudioSinkClass.prepare" },
    unprepare: { offset: 856, size: 8, kind: "ptr", callback: "GstAudioSinkClass.unprepare" },
    close: { offset: 864, size: 8, kind: "ptr", callback: "GstAudioSinkClass.close" },
    write: { offset: 872, size: 8, kind: "ptr", callback: "GstAudioSinkClass.write" },
    delay: { offset: 880, size: 8, kind: "ptr", callback: "GstAudioSinkClass.delay" },
    reset: { offset: 888, size: 8, kind: "ptr", callback: "GstAudioSinkClass.reset" },
    pause: { offset: 896, size: 8, kind: "ptr", callback: "GstAudioSinkClass.pause" },
    resume: { offset: 904, size: 8, kind: "ptr", callback: "GstAudioSinkClass.resume" },
    stop: { offset: 912, size: 8, kind: "ptr", callback: "GstAudioSinkClass.stop" },
    extension: { offset: 920, size: 8, kind: "ptr", to: "GstAudioSinkClassExtension" },
  } as const;

  get parent_class(): GstAudioBaseSinkClass {
    return new GstAudioBaseSinkClass(this.$live("parent_class"), this.$at);
  }

  get open(): number {
    return this.$live("open").pointer(this.$at + 840);
  }

  set open(value: number) {
    this.$live("open").setPointer(this.$at + 840, this.$fit("ptr", "open", value));
  }

  get prepare(): number {
    return this.$live("prepare").pointer(this.$at + 848);
  }

  set prepare(value: number) {
    this.$live("prepare").setPointer(this.$at + 848, this.$fit("ptr", "prepare", value));
  }

  get unprepare(): number {
    return this.$live("unprepare").pointer(this.$at + 856);
  }

  set unprepare(value: number) {
    this.$live("unprepare").setPointer(this.$at + 856, this.$fit("ptr", "unprepare", value));
  }

  get close(): number {
    return this.$live("close").pointer(this.$at + 864);
  }

  set close(value: number) {
    this.$live("close").setPointer(this.$at + 864, this.$fit("ptr", "close", value));
  }

  get write(): number {
    return this.$live("write").pointer(this.$at + 872);
  }

  set write(value: number) {
    this.$live("write").setPointer(this.$at + 872, this.$fit("ptr", "write", value));
  }

  get delay(): number {
    return this.$live("delay").pointer(this.$at + 880);
  }

  set delay(value: number) {
    this.$live("delay").setPointer(this.$at + 880, this.$fit("ptr", "delay", value));
  }

  get reset(): number {
    return this.$live("reset").pointer(this.$at + 888);
  }

  set reset(value: number) {
    this.$live("reset").setPointer(this.$at + 888, this.$fit("ptr", "reset", value));
  }

  get pause(): number {
    return this.$live("pause").pointer(this.$at + 896);
  }

  set pause(value: number) {
    this.$live("pause").setPointer(this.$at + 896, this.$fit("ptr", "pause", value));
  }

  get resume(): number {
    return this.$live("resume").pointer(this.$at + 904);
  }

  set resume(value: number) {
    this.$live("resume").setPointer(this.$at + 904, this.$fit("ptr", "resume", value));
  }

  get stop(): number {
    return this.$live("stop").pointer(this.$at + 912);
  }

  set stop(value: number) {
    this.$live("stop").setPointer(this.$at + 912, this.$fit("ptr", "stop", value));
  }

  get extension(): number {
    return this.$live("extension").pointer(this.$at + 920);
  }

  set extension(value: number) {
    this.$live("extension").setPointer(this.$at + 920, this.$fit("ptr", "extension", value));
  }
}

export class GstAudioSinkClassExtension extends Struct {
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields = {
    clear_all: { offset: 0, size: 8, kind: "ptr", callback: "GstAudioSinkClassExtension.clear_all" },
  } as const;

  get clear_all(): number {
    return this.$live("clear_all").pointer(this.$at);
  }

  set clear_all(value: number) {
    this.$live("clear_all").setPointer(this.$at, this.$fit("ptr", "clear_all", value));
  }
}
