// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstClock, GstClockClass } from "./gstclock.ts";

export const functions = {
  gst_system_clock_get_type: { args: [], returns: "u64" },
  gst_system_clock_obtain: { args: [], returns: "ptr" },
  gst_system_clock_set_default: { args: ["ptr"], returns: "void" },
} as const;

export const GstClockType = {
  GST_CLOCK_TYPE_REALTIME: 0,
  GST_CLOCK_TYPE_MONOTONIC: 1,
  GST_CLOCK_TYPE_OTHER: 2,
  GST_CLOCK_TYPE_TAI: 3,
} as const;
export type GstClockType = (typeof GstClockType)[keyof typeof GstClockType];

export class GstSystemClock extends Struct {
  static readonly size = 168;
  static readonly align = 8;
  static readonly fields = {
    clock: { offset: 0, size: 128, kind: "struct", type: "GstClock" },
    priv: { offset: 128, size: 8, kind: "ptr", to: "GstSystemClockPrivate" },
    _gst_reserved: { offset: 136, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get clock(): GstClock {
    return new GstClock(this.$live("clock"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 128);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 128, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 136, 4, "ptr");
  }
}

export class GstSystemClockClass extends Struct {
  static readonly size = 296;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 264, kind: "struct", type: "GstClockClass" },
    _gst_reserved: { offset: 264, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstClockClass {
    return new GstClockClass(this.$live("parent_class"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 264, 4, "ptr");
  }
}
