// Generated from C headers by `bun run bindgen`. Do not edit.
import { cxxAccessors, cxxBigInt, cxxBoolean, cxxMap, cxxNumber, cxxSetText, cxxSpan, cxxText } from "../../native/cxx.ts";
import { Struct } from "../../native/struct.ts";

export const constants = {
  NVDS_USER_FRAME_META_NVDSANALYTICS: 32,
  NVDS_USER_OBJ_META_NVDSANALYTICS: 33,
} as const;

export class NvDsAnalyticsObjInfo extends Struct {
  static readonly size = 144;
  static readonly align = 8;
  static readonly fields = {
    roiStatus: { offset: 0, size: 24, kind: "opaque" },
    ocStatus: { offset: 24, size: 24, kind: "opaque" },
    lcStatus: { offset: 48, size: 24, kind: "opaque" },
    dirStatus: { offset: 72, size: 32, kind: "opaque" },
    unique_id: { offset: 104, size: 4, kind: "u32" },
    objStatus: { offset: 112, size: 32, kind: "opaque" },
  } as const;

  get roiStatus(): readonly string[] {
    return NvDsAnalyticsObjInfo_roiStatus(this.$live("roiStatus"), this.$at);
  }

  get ocStatus(): readonly string[] {
    return NvDsAnalyticsObjInfo_ocStatus(this.$live("ocStatus"), this.$at + 24);
  }

  get lcStatus(): readonly string[] {
    return NvDsAnalyticsObjInfo_lcStatus(this.$live("lcStatus"), this.$at + 48);
  }

  get dirStatus(): string {
    return cxxText(this.$live("dirStatus"), this.$at + 72);
  }

  set dirStatus(value: string) {
    cxxSetText(this.$live("dirStatus"), this.$at + 72, this.$fit("string", "dirStatus", value));
  }

  get unique_id(): number {
    return this.$live("unique_id").u32(this.$at + 104);
  }

  set unique_id(value: number) {
    this.$live("unique_id").setU32(this.$at + 104, this.$fit("u32", "unique_id", value));
  }

  get objStatus(): string {
    return cxxText(this.$live("objStatus"), this.$at + 112);
  }

  set objStatus(value: string) {
    cxxSetText(this.$live("objStatus"), this.$at + 112, this.$fit("string", "objStatus", value));
  }
}

export class NvDsAnalyticsFrameMeta extends Struct {
  static readonly size = 288;
  static readonly align = 8;
  static readonly fields = {
    ocStatus: { offset: 0, size: 56, kind: "opaque" },
    objInROIcnt: { offset: 56, size: 56, kind: "opaque" },
    objLCCurrCnt: { offset: 112, size: 56, kind: "opaque" },
    objLCCumCnt: { offset: 168, size: 56, kind: "opaque" },
    unique_id: { offset: 224, size: 4, kind: "u32" },
    objCnt: { offset: 232, size: 56, kind: "opaque" },
  } as const;

  get ocStatus(): ReadonlyMap<string, boolean> {
    return NvDsAnalyticsFrameMeta_ocStatus(this.$live("ocStatus"), this.$at);
  }

  get objInROIcnt(): ReadonlyMap<string, number> {
    return NvDsAnalyticsFrameMeta_objInROIcnt(this.$live("objInROIcnt"), this.$at + 56);
  }

  get objLCCurrCnt(): ReadonlyMap<string, bigint> {
    return NvDsAnalyticsFrameMeta_objLCCurrCnt(this.$live("objLCCurrCnt"), this.$at + 112);
  }

  get objLCCumCnt(): ReadonlyMap<string, bigint> {
    return NvDsAnalyticsFrameMeta_objLCCumCnt(this.$live("objLCCumCnt"), this.$at + 168);
  }

  get unique_id(): number {
    return this.$live("unique_id").u32(this.$at + 224);
  }

  set unique_id(value: number) {
    this.$live("unique_id").setU32(this.$at + 224, this.$fit("u32", "unique_id", value));
  }

  get objCnt(): ReadonlyMap<number, number> {
    return NvDsAnalyticsFrameMeta_objCnt(this.$live("objCnt"), this.$at + 232);
  }
}

const NvDsAnalyticsObjInfo_native = cxxAccessors("sdk_NvDsAnalyticsObjInfo_07f8f49041b9");
const NvDsAnalyticsObjInfo_roiStatus = cxxSpan(NvDsAnalyticsObjInfo_native("NvDsAnalyticsObjInfo_roiStatus"), cxxText, 32);
const NvDsAnalyticsObjInfo_ocStatus = cxxSpan(NvDsAnalyticsObjInfo_native("NvDsAnalyticsObjInfo_ocStatus"), cxxText, 32);
const NvDsAnalyticsObjInfo_lcStatus = cxxSpan(NvDsAnalyticsObjInfo_native("NvDsAnalyticsObjInfo_lcStatus"), cxxText, 32);
const NvDsAnalyticsFrameMeta_native = cxxAccessors("sdk_NvDsAnalyticsFrameMeta_8e0a37e0ccdc");
const NvDsAnalyticsFrameMeta_ocStatus = cxxMap(NvDsAnalyticsFrameMeta_native("NvDsAnalyticsFrameMeta_ocStatus"), cxxText, cxxBoolean, 32);
const NvDsAnalyticsFrameMeta_objInROIcnt = cxxMap(NvDsAnalyticsFrameMeta_native("NvDsAnalyticsFrameMeta_objInROIcnt"), cxxText, cxxNumber("u32"), 32);
const NvDsAnalyticsFrameMeta_objLCCurrCnt = cxxMap(NvDsAnalyticsFrameMeta_native("NvDsAnalyticsFrameMeta_objLCCurrCnt"), cxxText, cxxBigInt("u64"), 32);
const NvDsAnalyticsFrameMeta_objLCCumCnt = cxxMap(NvDsAnalyticsFrameMeta_native("NvDsAnalyticsFrameMeta_objLCCumCnt"), cxxText, cxxBigInt("u64"), 32);
const NvDsAnalyticsFrameMeta_objCnt = cxxMap(NvDsAnalyticsFrameMeta_native("NvDsAnalyticsFrameMeta_objCnt"), cxxNumber("i32"), cxxNumber("u32"), 4);
