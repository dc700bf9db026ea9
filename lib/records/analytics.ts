/** What nvdsanalytics finds, as records: nvds_analytics_meta.h, whose structs are of C++. */
import type * as Analytics from "../generated/deepstream/nvds_analytics_meta.ts";
import { lazily } from "../native/lazy.ts";
import { ProcessMemory } from "../native/process-memory.ts";
import { Scope } from "../native/scope.ts";
import type { ScalarKind } from "../native/struct.ts";

// Programs that record none of it start without DeepStream's bindings.
const bindings: () => typeof import("../sdk/modules.ts") = lazily(() => require("../sdk/modules.ts"));

/** A std::string, as GCC's library has it. */
const textSize = 32;

interface Place<Kind> {
  readonly offset: number;
  readonly size: number;
  readonly kind: Kind;
}
interface Elements<Kind extends string, Fields, Path extends string> {
  readonly offset: number;
  readonly container: { readonly kind: Kind & ("span" | "nodes"); readonly symbol: string };
  readonly struct: { readonly name: string; readonly size: number; readonly fields: Fields };
  readonly fields: readonly Path[];
}
type Texts = Elements<"span", { readonly text: Place<"cxxText"> }, "text">;
type Map<Key, Value> = Elements<
  "nodes",
  { readonly key: Place<Key>; readonly value: Place<Value> },
  "key" | "value"
>;

function texts(symbol: string, { offset }: { readonly offset: number }): Texts {
  return {
    ...{ offset, container: { kind: "span", symbol } },
    struct: {
      name: symbol,
      size: textSize,
      fields: { text: { offset: 0, size: textSize, kind: "cxxText" } },
    },
    fields: ["text"],
  };
}

function map<const Key extends "cxxText" | ScalarKind, const Value extends ScalarKind>(
  symbol: string,
  { offset }: { readonly offset: number },
  [key, keySize]: readonly [Key, number],
  [value, size]: readonly [Value, number],
): Map<Key, Value> {
  const at = Math.ceil(keySize / size) * size;
  return {
    ...{ offset, container: { kind: "nodes", symbol } },
    struct: {
      ...{ name: symbol, size: at + size },
      fields: { key: { offset: 0, size: keySize, kind: key }, value: { offset: at, size, kind: value } },
    },
    fields: ["key", "value"],
  };
}

/**
 * Regions, lines and crowds by frame, for `user` of records(): `user: { analytics: frameAnalyticsFields() }` makes
 * `batch.user.analytics` a table of what each nvdsanalytics says, whose rows list `objInROIcnt` and so on, as
 * C has them, as rows of `key` and `value`.
 */
export function frameAnalyticsFields(): {
  readonly on: "frame";
  readonly type: number;
  readonly struct: typeof Analytics.NvDsAnalyticsFrameMeta;
  readonly fields: readonly ["unique_id"];
  readonly arrays: {
    readonly ocStatus: Map<"cxxText", "bool">;
    readonly objInROIcnt: Map<"cxxText", "u32">;
    readonly objLCCurrCnt: Map<"cxxText", "u64">;
    readonly objLCCumCnt: Map<"cxxText", "u64">;
    readonly objCnt: Map<"i32", "u32">;
  };
} {
  const { NvDsAnalyticsFrameMeta: struct } = bindings().sdkModule("nvds_analytics_meta");
  const { fields } = struct;
  // Reading nothing has the library checked: it must be made of this SDK's headers.
  void new struct(nowhere, -fields.objCnt.offset).objCnt;
  const text = ["cxxText", textSize] as const;
  return {
    ...{ on: "frame", type: metaType("NVDS_FRAME_META_NVDSANALYTICS"), struct, fields: ["unique_id"] },
    arrays: {
      ocStatus: map("NvDsAnalyticsFrameMeta_ocStatus", fields.ocStatus, text, ["bool", 1]),
      objInROIcnt: map("NvDsAnalyticsFrameMeta_objInROIcnt", fields.objInROIcnt, text, ["u32", 4]),
      objLCCurrCnt: map("NvDsAnalyticsFrameMeta_objLCCurrCnt", fields.objLCCurrCnt, text, ["u64", 8]),
      objLCCumCnt: map("NvDsAnalyticsFrameMeta_objLCCumCnt", fields.objLCCumCnt, text, ["u64", 8]),
      objCnt: map("NvDsAnalyticsFrameMeta_objCnt", fields.objCnt, ["i32", 4], ["u32", 4]),
    },
  };
}

/**
 * Where each object is and what it crossed: `user: { places: objectAnalyticsFields() }` makes `batch.user.places`
 * a table with `dirStatus` and `objStatus`, whose rows list `roiStatus` and so on as rows of `text`.
 */
export function objectAnalyticsFields(): {
  readonly on: "object";
  readonly type: number;
  readonly struct: {
    readonly name: string;
    readonly size: number;
    readonly fields: {
      readonly unique_id: Place<"u32">;
      readonly dirStatus: Place<"cxxText">;
      readonly objStatus: Place<"cxxText">;
    };
  };
  readonly fields: readonly ["unique_id", "dirStatus", "objStatus"];
  readonly arrays: { readonly roiStatus: Texts; readonly ocStatus: Texts; readonly lcStatus: Texts };
} {
  const { NvDsAnalyticsObjInfo } = bindings().sdkModule("nvds_analytics_meta");
  const { name, size, fields } = NvDsAnalyticsObjInfo;
  void new NvDsAnalyticsObjInfo(nowhere, -fields.roiStatus.offset).roiStatus;
  const { unique_id, dirStatus, objStatus } = fields;
  return {
    ...{ on: "object", type: metaType("NVDS_OBJ_META_NVDSANALYTICS") },
    struct: {
      ...{ name, size },
      fields: {
        unique_id,
        dirStatus: { ...dirStatus, kind: "cxxText" },
        objStatus: { ...objStatus, kind: "cxxText" },
      },
    },
    fields: ["unique_id", "dirStatus", "objStatus"],
    arrays: {
      roiStatus: texts("NvDsAnalyticsObjInfo_roiStatus", fields.roiStatus),
      ocStatus: texts("NvDsAnalyticsObjInfo_ocStatus", fields.ocStatus),
      lcStatus: texts("NvDsAnalyticsObjInfo_lcStatus", fields.lcStatus),
    },
  };
}

/** A container at 0 is empty. */
const nowhere = new ProcessMemory(new Scope());

function metaType(name: "NVDS_FRAME_META_NVDSANALYTICS" | "NVDS_OBJ_META_NVDSANALYTICS"): number {
  return bindings().sdkModule("nvdsmeta").NvDsMetaType[name];
}
