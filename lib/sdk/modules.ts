import { existsSync } from "node:fs";
import { join } from "node:path";
import { generatedFolder, requireBindings } from "./bindings.ts";
import { SdkError, selectSdk } from "./select.ts";

/** Those generated modules of an SDK that lib/ builds on, as DeepStream 9.1's headers give them. */
interface Modules {
  readonly "gst-nvcustomevent": typeof import("../generated/deepstream/gst-nvcustomevent.ts");
  readonly "gst-nvdscustomevent": typeof import("../generated/deepstream/gst-nvdscustomevent.ts");
  readonly "gst-nvdssr": typeof import("../generated/deepstream/gst-nvdssr.ts");
  readonly "gst-nvevent": typeof import("../generated/deepstream/gst-nvevent.ts");
  readonly gstnvdsinfer: typeof import("../generated/deepstream/gstnvdsinfer.ts");
  readonly gstnvdsmeta: typeof import("../generated/deepstream/gstnvdsmeta.ts");
  readonly nvbufsurface: typeof import("../generated/deepstream/nvbufsurface.ts");
  readonly nvbufsurftransform: typeof import("../generated/deepstream/nvbufsurftransform.ts");
  readonly nvds_obj_encode: typeof import("../generated/deepstream/nvds_obj_encode.ts");
  readonly nvds_analytics_meta: typeof import("../generated/deepstream/nvds_analytics_meta.ts");
  readonly nvds_audio_meta: typeof import("../generated/deepstream/nvds_audio_meta.ts");
  readonly nvds_dewarper_meta: typeof import("../generated/deepstream/nvds_dewarper_meta.ts");
  readonly nvds_latency_meta: typeof import("../generated/deepstream/nvds_latency_meta.ts");
  readonly nvds_opticalflow_meta: typeof import("../generated/deepstream/nvds_opticalflow_meta.ts");
  readonly nvds_roi_meta: typeof import("../generated/deepstream/nvds_roi_meta.ts");
  readonly nvds_tracker_meta: typeof import("../generated/deepstream/nvds_tracker_meta.ts");
  readonly nvdsinfer: typeof import("../generated/deepstream/nvdsinfer.ts");
  readonly nvdsmeta_schema: typeof import("../generated/deepstream/nvdsmeta_schema.ts");
  readonly nvdspreprocess_meta: typeof import("../generated/deepstream/nvdspreprocess_meta.ts");
  readonly nvdsmeta: typeof import("../generated/deepstream/nvdsmeta.ts");
  readonly nvll_osd_struct: typeof import("../generated/deepstream/nvll_osd_struct.ts");
}

const committed: { readonly [Name in keyof Modules]: () => Modules[Name] } = {
  "gst-nvcustomevent": () => require("../generated/deepstream/gst-nvcustomevent.ts"),
  "gst-nvdscustomevent": () => require("../generated/deepstream/gst-nvdscustomevent.ts"),
  "gst-nvdssr": () => require("../generated/deepstream/gst-nvdssr.ts"),
  "gst-nvevent": () => require("../generated/deepstream/gst-nvevent.ts"),
  gstnvdsinfer: () => require("../generated/deepstream/gstnvdsinfer.ts"),
  gstnvdsmeta: () => require("../generated/deepstream/gstnvdsmeta.ts"),
  nvbufsurface: () => require("../generated/deepstream/nvbufsurface.ts"),
  nvbufsurftransform: () => require("../generated/deepstream/nvbufsurftransform.ts"),
  nvds_obj_encode: () => require("../generated/deepstream/nvds_obj_encode.ts"),
  nvds_analytics_meta: () => require("../generated/deepstream/nvds_analytics_meta.ts"),
  nvds_audio_meta: () => require("../generated/deepstream/nvds_audio_meta.ts"),
  nvds_dewarper_meta: () => require("../generated/deepstream/nvds_dewarper_meta.ts"),
  nvds_latency_meta: () => require("../generated/deepstream/nvds_latency_meta.ts"),
  nvds_opticalflow_meta: () => require("../generated/deepstream/nvds_opticalflow_meta.ts"),
  nvds_roi_meta: () => require("../generated/deepstream/nvds_roi_meta.ts"),
  nvds_tracker_meta: () => require("../generated/deepstream/nvds_tracker_meta.ts"),
  nvdsinfer: () => require("../generated/deepstream/nvdsinfer.ts"),
  nvdsmeta_schema: () => require("../generated/deepstream/nvdsmeta_schema.ts"),
  nvdspreprocess_meta: () => require("../generated/deepstream/nvdspreprocess_meta.ts"),
  nvdsmeta: () => require("../generated/deepstream/nvdsmeta.ts"),
  nvll_osd_struct: () => require("../generated/deepstream/nvll_osd_struct.ts"),
};

/** A generated module of the SDK in use. Which one is known only now, so it is required rather than imported. */
export function sdkModule<Name extends keyof Modules>(name: Name): Modules[Name] {
  const folder = usableFolder();
  if (folder === undefined) return committed[name]();
  const path = join(folder, "deepstream", `${name}.ts`);
  // Older SDKs have fewer headers.
  if (!existsSync(path)) throw new SdkError(`This DeepStream has no ${name}.h.`);
  const loaded: unknown = require(path);
  const missing = needed[name].filter((member) => !has(loaded, member));
  if (missing.length === 0) return loaded as Modules[Name];
  throw new SdkError(`${path} lacks ${missing.join(", ")}. Generate it again with: npm run setup`);
}

/** What lib/ takes from each module. */
const needed: { readonly [Name in keyof Modules]: readonly (keyof Modules[Name])[] } = {
  "gst-nvcustomevent": ["functions", "GstNvCustomEventType"],
  "gst-nvdscustomevent": ["functions", "GstNvDsCustomEventType", "RoiDimension"],
  "gst-nvdssr": ["NvDsSRContainerType", "NvDsSRRecordingInfo"],
  "gst-nvevent": ["functions", "GstNvEventType"],
  gstnvdsinfer: ["NvDsInferTensorMeta", "NvDsInferSegmentationMeta"],
  gstnvdsmeta: ["functions", "GstNvDsMetaType", "NvDsMeta"],
  nvbufsurface: [
    ...([
      "functions",
      "NvBufSurface",
      "NvBufSurfaceParams",
      "NvBufSurfacePlaneParams",
      "NvBufSurfaceCreateParams",
    ] as const),
    ...(["NvBufSurfaceColorFormat", "NvBufSurfaceLayout", "NvBufSurfaceMemType"] as const),
  ],
  nvbufsurftransform: [
    ...(["functions", "NvBufSurfTransformParams", "NvBufSurfTransformRect"] as const),
    ...(["NvBufSurfTransformConfigParams", "NvBufSurfTransform_Compute"] as const),
    ...(["NvBufSurfTransform_Error", "NvBufSurfTransform_Flip", "NvBufSurfTransform_Inter"] as const),
    "NvBufSurfTransform_Transform_Flag",
  ],
  nvds_obj_encode: ["functions", "NvDsObjEncOutParams", "NvDsObjEncUsrArgs"],
  nvds_analytics_meta: ["NvDsAnalyticsFrameMeta", "NvDsAnalyticsObjInfo"],
  nvds_audio_meta: ["functions", "NvDsAudioFrameMeta"],
  nvds_dewarper_meta: ["constants", "NvDewarperSurfaceMeta", "NvDsSurfaceType"],
  nvds_latency_meta: ["NvDsMetaCompLatency"],
  nvds_opticalflow_meta: ["NvDsOpticalFlowMeta", "NvOFFlowVector"],
  nvds_roi_meta: ["NvDsDataType", "NvDsRoiMeta"],
  nvds_tracker_meta: [],
  nvdsinfer: ["NvDsInferDataType", "NvDsInferLayerInfo"],
  nvdsmeta_schema: [
    ...(["NvDsEventMsgMeta", "NvDsEventType", "NvDsObjectType", "NvDsPayload", "NvDsCustomMsgInfo"] as const),
    ...(["NvDsObjectSignature", "NvDsEmbedding", "NvDsJoints", "NvDsJoint"] as const),
  ],
  nvdspreprocess_meta: ["GstNvDsPreProcessBatchMeta", "NvDsPreProcessTensorMeta"],
  nvdsmeta: [
    ...([
      "functions",
      "constants",
      "NvDsMetaType",
      "NvDsBaseMeta",
      "NvDsBatchMeta",
      "NvDsFrameMeta",
      "NvDsObjectMeta",
    ] as const),
    ...(["NvDsClassifierMeta", "NvDsLabelInfo", "NvDsDisplayMeta", "NvDsUserMeta"] as const),
  ],
  nvll_osd_struct: ["NvOSD_Arrow_Head_Direction", "NvOSD_CircleParams"],
};

/** Importing must not fail where there is no SDK or none with bindings: starting will, and says why. */
function usableFolder(): string | undefined {
  try {
    const sdk = selectSdk();
    requireBindings(sdk);
    return generatedFolder(sdk);
  } catch (error) {
    if (error instanceof SdkError) return undefined;
    throw error;
  }
}

function has(value: unknown, member: PropertyKey): boolean {
  return typeof value === "object" && value !== null && member in value;
}
