// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  NvDsInferDBScanCreate: { args: [], returns: "ptr" },
  NvDsInferDBScanDestroy: { args: ["ptr"], returns: "void" },
  NvDsInferDBScanCluster: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  NvDsInferDBScanClusterHybrid: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
} as const;

export class NvDsInferDBScanClusteringParams extends Struct {
  static readonly size = 20;
  static readonly align = 4;
  static readonly fields = {
    eps: { offset: 0, size: 4, kind: "f32" },
    minBoxes: { offset: 4, size: 4, kind: "u32" },
    enableATHRFilter: { offset: 8, size: 4, kind: "i32" },
    thresholdATHR: { offset: 12, size: 4, kind: "f32" },
    minScore: { offset: 16, size: 4, kind: "f32" },
  } as const;

  get eps(): number {
    return this.$live("eps").f32(this.$at);
  }

  set eps(value: number) {
    this.$live("eps").setF32(this.$at, this.$fit("f32", "eps", value));
  }

  get minBoxes(): number {
    return this.$live("minBoxes").u32(this.$at + 4);
  }

  set minBoxes(value: number) {
    this.$live("minBoxes").setU32(this.$at + 4, this.$fit("u32", "minBoxes", value));
  }

  get enableATHRFilter(): number {
    return this.$live("enableATHRFilter").i32(this.$at + 8);
  }

  set enableATHRFilter(value: number) {
    this.$live("enableATHRFilter").setI32(this.$at + 8, this.$fit("i32", "enableATHRFilter", value));
  }

  get thresholdATHR(): number {
    return this.$live("thresholdATHR").f32(this.$at + 12);
  }

  set thresholdATHR(value: number) {
    this.$live("thresholdATHR").setF32(this.$at + 12, this.$fit("f32", "thresholdATHR", value));
  }

  get minScore(): number {
    return this.$live("minScore").f32(this.$at + 16);
  }

  set minScore(value: number) {
    this.$live("minScore").setF32(this.$at + 16, this.$fit("f32", "minScore", value));
  }
}
