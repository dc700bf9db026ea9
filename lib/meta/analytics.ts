/** What nvdsanalytics finds: regions, lines, directions, crowds (nvds_analytics_meta.h). */
import type * as Analytics from "../generated/deepstream/nvds_analytics_meta.ts";
import { sdkModule } from "../sdk/modules.ts";
import { NvDsMetaType } from "./structs.ts";
import type { UserMeta } from "./user.ts";

const { NvDsAnalyticsFrameMeta, NvDsAnalyticsObjInfo } = sdkModule("nvds_analytics_meta");

export function frameAnalytics(users: readonly UserMeta[]): readonly Analytics.NvDsAnalyticsFrameMeta[] {
  return users
    .filter((user) => user.type === NvDsMetaType.NVDS_FRAME_META_NVDSANALYTICS)
    .map((user) => user.as(NvDsAnalyticsFrameMeta));
}

export function objectAnalytics(users: readonly UserMeta[]): readonly Analytics.NvDsAnalyticsObjInfo[] {
  return users
    .filter((user) => user.type === NvDsMetaType.NVDS_OBJ_META_NVDSANALYTICS)
    .map((user) => user.as(NvDsAnalyticsObjInfo));
}
