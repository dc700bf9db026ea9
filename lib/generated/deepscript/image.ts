// Generated from C headers by `bun run bindgen`. Do not edit.
import { StructArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  di_error: { args: [], returns: "ptr" },
  di_copy: { args: ["ptr", "u32", "ptr"], returns: "void" },
  di_cuda_copy: { args: ["u32", "ptr", "u32", "ptr"], returns: "i32" },
  di_numbers: { args: ["ptr", "ptr", "u32", "ptr"], returns: "void" },
  di_convert: { args: ["ptr", "ptr"], returns: "i32" },
  di_map_by: { args: ["ptr"], returns: "i32" },
  di_map: { args: ["ptr", "i32"], returns: "i32" },
  di_unmap: { args: ["ptr", "i32", "i32"], returns: "i32" },
} as const;

export class DiPlane extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    data: { offset: 0, size: 8, kind: "f64" },
    pitch: { offset: 8, size: 8, kind: "f64" },
    bytes: { offset: 16, size: 8, kind: "f64" },
    rows: { offset: 24, size: 8, kind: "f64" },
  } as const;

  get data(): number {
    return this.$live("data").f64(this.$at);
  }

  set data(value: number) {
    this.$live("data").setF64(this.$at, this.$fit("f64", "data", value));
  }

  get pitch(): number {
    return this.$live("pitch").f64(this.$at + 8);
  }

  set pitch(value: number) {
    this.$live("pitch").setF64(this.$at + 8, this.$fit("f64", "pitch", value));
  }

  get bytes(): number {
    return this.$live("bytes").f64(this.$at + 16);
  }

  set bytes(value: number) {
    this.$live("bytes").setF64(this.$at + 16, this.$fit("f64", "bytes", value));
  }

  get rows(): number {
    return this.$live("rows").f64(this.$at + 24);
  }

  set rows(value: number) {
    this.$live("rows").setF64(this.$at + 24, this.$fit("f64", "rows", value));
  }
}

export class DiComponent extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    data: { offset: 0, size: 8, kind: "f64" },
    pitch: { offset: 8, size: 8, kind: "f64" },
    step: { offset: 16, size: 8, kind: "f64" },
    h_shift: { offset: 24, size: 8, kind: "f64" },
    v_shift: { offset: 32, size: 8, kind: "f64" },
    size: { offset: 40, size: 8, kind: "f64" },
    bits: { offset: 48, size: 8, kind: "f64" },
  } as const;

  get data(): number {
    return this.$live("data").f64(this.$at);
  }

  set data(value: number) {
    this.$live("data").setF64(this.$at, this.$fit("f64", "data", value));
  }

  get pitch(): number {
    return this.$live("pitch").f64(this.$at + 8);
  }

  set pitch(value: number) {
    this.$live("pitch").setF64(this.$at + 8, this.$fit("f64", "pitch", value));
  }

  get step(): number {
    return this.$live("step").f64(this.$at + 16);
  }

  set step(value: number) {
    this.$live("step").setF64(this.$at + 16, this.$fit("f64", "step", value));
  }

  get h_shift(): number {
    return this.$live("h_shift").f64(this.$at + 24);
  }

  set h_shift(value: number) {
    this.$live("h_shift").setF64(this.$at + 24, this.$fit("f64", "h_shift", value));
  }

  get v_shift(): number {
    return this.$live("v_shift").f64(this.$at + 32);
  }

  set v_shift(value: number) {
    this.$live("v_shift").setF64(this.$at + 32, this.$fit("f64", "v_shift", value));
  }

  get size(): number {
    return this.$live("size").f64(this.$at + 40);
  }

  set size(value: number) {
    this.$live("size").setF64(this.$at + 40, this.$fit("f64", "size", value));
  }

  get bits(): number {
    return this.$live("bits").f64(this.$at + 48);
  }

  set bits(value: number) {
    this.$live("bits").setF64(this.$at + 48, this.$fit("f64", "bits", value));
  }
}

export class DiConversion extends Struct {
  static readonly size = 240;
  static readonly align = 8;
  static readonly fields = {
    width: { offset: 0, size: 8, kind: "f64" },
    height: { offset: 8, size: 8, kind: "f64" },
    yuv: { offset: 16, size: 8, kind: "f64" },
    kr: { offset: 24, size: 8, kind: "f64" },
    kb: { offset: 32, size: 8, kind: "f64" },
    full_range: { offset: 40, size: 8, kind: "f64" },
    channels: { offset: 48, size: 8, kind: "f64" },
    blue_first: { offset: 56, size: 8, kind: "f64" },
    to_pitch: { offset: 64, size: 8, kind: "f64" },
    components: { offset: 72, size: 168, kind: "array", of: "struct", length: 3, type: "DiComponent" },
  } as const;

  get width(): number {
    return this.$live("width").f64(this.$at);
  }

  set width(value: number) {
    this.$live("width").setF64(this.$at, this.$fit("f64", "width", value));
  }

  get height(): number {
    return this.$live("height").f64(this.$at + 8);
  }

  set height(value: number) {
    this.$live("height").setF64(this.$at + 8, this.$fit("f64", "height", value));
  }

  get yuv(): number {
    return this.$live("yuv").f64(this.$at + 16);
  }

  set yuv(value: number) {
    this.$live("yuv").setF64(this.$at + 16, this.$fit("f64", "yuv", value));
  }

  get kr(): number {
    return this.$live("kr").f64(this.$at + 24);
  }

  set kr(value: number) {
    this.$live("kr").setF64(this.$at + 24, this.$fit("f64", "kr", value));
  }

  get kb(): number {
    return this.$live("kb").f64(this.$at + 32);
  }

  set kb(value: number) {
    this.$live("kb").setF64(this.$at + 32, this.$fit("f64", "kb", value));
  }

  get full_range(): number {
    return this.$live("full_range").f64(this.$at + 40);
  }

  set full_range(value: number) {
    this.$live("full_range").setF64(this.$at + 40, this.$fit("f64", "full_range", value));
  }

  get channels(): number {
    return this.$live("channels").f64(this.$at + 48);
  }

  set channels(value: number) {
    this.$live("channels").setF64(this.$at + 48, this.$fit("f64", "channels", value));
  }

  get blue_first(): number {
    return this.$live("blue_first").f64(this.$at + 56);
  }

  set blue_first(value: number) {
    this.$live("blue_first").setF64(this.$at + 56, this.$fit("f64", "blue_first", value));
  }

  get to_pitch(): number {
    return this.$live("to_pitch").f64(this.$at + 64);
  }

  set to_pitch(value: number) {
    this.$live("to_pitch").setF64(this.$at + 64, this.$fit("f64", "to_pitch", value));
  }

  get components(): StructArray<DiComponent> {
    return new StructArray(this.$live("components"), this.$at + 72, 3, DiComponent);
  }
}
