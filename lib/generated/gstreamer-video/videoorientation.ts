// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  gst_video_orientation_get_type: { args: [], returns: "u64" },
  gst_video_orientation_get_hflip: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_orientation_get_vflip: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_orientation_get_hcenter: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_orientation_get_vcenter: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_orientation_set_hflip: { args: ["ptr", "i32"], returns: "i32" },
  gst_video_orientation_set_vflip: { args: ["ptr", "i32"], returns: "i32" },
  gst_video_orientation_set_hcenter: { args: ["ptr", "i32"], returns: "i32" },
  gst_video_orientation_set_vcenter: { args: ["ptr", "i32"], returns: "i32" },
} as const;

export const callbacks = {
  "GstVideoOrientationInterface.get_hflip": { args: ["ptr", "ptr"], returns: "i32" },
  "GstVideoOrientationInterface.get_vflip": { args: ["ptr", "ptr"], returns: "i32" },
  "GstVideoOrientationInterface.get_hcenter": { args: ["ptr", "ptr"], returns: "i32" },
  "GstVideoOrientationInterface.get_vcenter": { args: ["ptr", "ptr"], returns: "i32" },
  "GstVideoOrientationInterface.set_hflip": { args: ["ptr", "i32"], returns: "i32" },
  "GstVideoOrientationInterface.set_vflip": { args: ["ptr", "i32"], returns: "i32" },
  "GstVideoOrientationInterface.set_hcenter": { args: ["ptr", "i32"], returns: "i32" },
  "GstVideoOrientationInterface.set_vcenter": { args: ["ptr", "i32"], returns: "i32" },
} as const;

export class GstVideoOrientationInterface extends Struct {
  static readonly size = 80;
  static readonly align = 8;
  static readonly fields = {
    iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    get_hflip: { offset: 16, size: 8, kind: "ptr", callback: "GstVideoOrientationInterface.get_hflip" },
    get_vflip: { offset: 24, size: 8, kind: "ptr", callback: "GstVideoOrientationInterface.get_vflip" },
    get_hcenter: { offset: 32, size: 8, kind: "ptr", callback: "GstVideoOrientationInterface.get_hcenter" },
    get_vcenter: { offset: 40, size: 8, kind: "ptr", callback: "GstVideoOrientationInterface.get_vcenter" },
    set_hflip: { offset: 48, size: 8, kind: "ptr", callback: "GstVideoOrientationInterface.set_hflip" },
    set_vflip: { offset: 56, size: 8, kind: "ptr", callback: "GstVideoOrientationInterface.set_vflip" },
    set_hcenter: { offset: 64, size: 8, kind: "ptr", callback: "GstVideoOrientationInterface.set_hcenter" },
    set_vcenter: { offset: 72, size: 8, kind: "ptr", callback: "GstVideoOrientationInterface.set_vcenter" },
  } as const;

  get iface(): GTypeInterface {
    return new GTypeInterface(this.$live("iface"), this.$at);
  }

  get get_hflip(): number {
    return this.$live("get_hflip").pointer(this.$at + 16);
  }

  set get_hflip(value: number) {
    this.$live("get_hflip").setPointer(this.$at + 16, this.$fit("ptr", "get_hflip", value));
  }

  get get_vflip(): number {
    return this.$live("get_vflip").pointer(this.$at + 24);
  }

  set get_vflip(value: number) {
    this.$live("get_vflip").setPointer(this.$at + 24, this.$fit("ptr", "get_vflip", value));
  }

  get get_hcenter(): number {
    return this.$live("get_hcenter").pointer(this.$at + 32);
  }

  set get_hcenter(value: number) {
    this.$live("get_hcenter").setPointer(this.$at + 32, this.$fit("ptr", "get_hcenter", value));
  }

  get get_vcenter(): number {
    return this.$live("get_vcenter").pointer(this.$at + 40);
  }

  set get_vcenter(value: number) {
    this.$live("get_vcenter").setPointer(this.$at + 40, this.$fit("ptr", "get_vcenter", value));
  }

  get set_hflip(): number {
    return this.$live("set_hflip").pointer(this.$at + 48);
  }

  set set_hflip(value: number) {
    this.$live("set_hflip").setPointer(this.$at + 48, this.$fit("ptr", "set_hflip", value));
  }

  get set_vflip(): number {
    return this.$live("set_vflip").pointer(this.$at + 56);
  }

  set set_vflip(value: number) {
    this.$live("set_vflip").setPointer(this.$at + 56, this.$fit("ptr", "set_vflip", value));
  }

  get set_hcenter(): number {
    return this.$live("set_hcenter").pointer(this.$at + 64);
  }

  set set_hcenter(value: number) {
    this.$live("set_hcenter").setPointer(this.$at + 64, this.$fit("ptr", "set_hcenter", value));
  }

  get set_vcenter(): number {
    return this.$live("set_vcenter").pointer(this.$at + 72);
  }

  set set_vcenter(value: number) {
    this.$live("set_vcenter").setPointer(this.$at + 72, this.$fit("ptr", "set_vcenter", value));
  }
}
