// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstSystemClock, GstSystemClockClass } from "../gstreamer/gstsystemclock.ts";

export const functions = {
  gst_audio_clock_get_type: { args: [], returns: "u64" },
  gst_audio_clock_new: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  gst_audio_clock_reset: { args: ["ptr", "u64"], returns: "void" },
  gst_audio_clock_get_time: { args: ["ptr"], returns: "u64" },
  gst_audio_clock_adjust: { args: ["ptr", "u64"], returns: "u64" },
  gst_audio_clock_invalidate: { args: ["ptr"], returns: "void" },
} as const;

export const callbacks = {
  GstAudioClockGetTimeFunc: { args: ["ptr", "ptr"], returns: "u64" },
} as const;

export class GstAudioClock extends Struct {
  static readonly size = 240;
  static readonly align = 8;
  static readonly fields = {
    clock: { offset: 0, size: 168, kind: "struct", type: "GstSystemClock" },
    func: { offset: 168, size: 8, kind: "ptr", callback: "GstAudioClockGetTimeFunc" },
    user_data: { offset: 176, size: 8, kind: "ptr" },
    destroy_notify: { offset: 184, size: 8, kind: "ptr", callback: "GDestroyNotify" },
    last_time: { offset: 192, size: 8, kind: "u64" },
    time_offset: { offset: 200, size: 8, kind: "i64" },
    _gst_reserved: { offset: 208, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get clock(): GstSystemClock {
    return new GstSystemClock(this.$live("clock"), this.$at);
  }

  get func(): number {
    return this.$live("func").pointer(this.$at + 168);
  }

  set func(value: number) {
    this.$live("func").setPointer(this.$at + 168, this.$fit("ptr", "func", value));
  }

  get user_data(): number {
    return this.$live("user_data").pointer(this.$at + 176);
  }

  set user_data(value: number) {
    this.$live("user_data").setPointer(this.$at + 176, this.$fit("ptr", "user_data", value));
  }

  get destroy_notify(): number {
    return this.$live("destroy_notify").pointer(this.$at + 184);
  }

  set destroy_notify(value: number) {
    this.$live("destroy_notify").setPointer(this.$at + 184, this.$fit("ptr", "destroy_notify", value));
  }

  get last_time(): bigint {
    return this.$live("last_time").u64(this.$at + 192);
  }

  set last_time(value: bigint) {
    this.$live("last_time").setU64(this.$at + 192, this.$fit("u64", "last_time", value));
  }

  get time_offset(): bigint {
    return this.$live("time_offset").i64(this.$at + 200);
  }

  set time_offset(value: bigint) {
    this.$live("time_offset").setI64(this.$at + 200, this.$fit("i64", "time_offset", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 208, 4, "ptr");
  }
}

export class GstAudioClockClass extends Struct {
  static readonly size = 328;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 296, kind: "struct", type: "GstSystemClockClass" },
    _gst_reserved: { offset: 296, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstSystemClockClass {
    return new GstSystemClockClass(this.$live("parent_class"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 296, 4, "ptr");
  }
}
