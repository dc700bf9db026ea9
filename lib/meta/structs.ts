/** The struct classes and tables of the SDK in use; their types are those of DeepStream 9.1. */
import type * as Infer from "../generated/deepstream/gstnvdsinfer.ts";
import type * as Meta from "../generated/deepstream/nvdsmeta.ts";
import type * as Osd from "../generated/deepstream/nvll_osd_struct.ts";
import { sdkModule } from "../sdk/modules.ts";

const meta = sdkModule("nvdsmeta");
const infer = sdkModule("gstnvdsinfer");
const osd = sdkModule("nvll_osd_struct");

export const functions: typeof Meta.functions = meta.functions;
export const constants: typeof Meta.constants = meta.constants;
export const NvDsMetaType: typeof Meta.NvDsMetaType = meta.NvDsMetaType;

export const NvDsBaseMeta: typeof Meta.NvDsBaseMeta = meta.NvDsBaseMeta;
export const NvDsBatchMeta: typeof Meta.NvDsBatchMeta = meta.NvDsBatchMeta;
export type NvDsFrameMeta = Meta.NvDsFrameMeta;
export const NvDsFrameMeta: typeof Meta.NvDsFrameMeta = meta.NvDsFrameMeta;
export type NvDsObjectMeta = Meta.NvDsObjectMeta;
export const NvDsObjectMeta: typeof Meta.NvDsObjectMeta = meta.NvDsObjectMeta;
export const NvDsClassifierMeta: typeof Meta.NvDsClassifierMeta = meta.NvDsClassifierMeta;
export const NvDsLabelInfo: typeof Meta.NvDsLabelInfo = meta.NvDsLabelInfo;
export const NvDsDisplayMeta: typeof Meta.NvDsDisplayMeta = meta.NvDsDisplayMeta;
export const NvDsUserMeta: typeof Meta.NvDsUserMeta = meta.NvDsUserMeta;
export const NvDsInferTensorMeta: typeof Infer.NvDsInferTensorMeta = infer.NvDsInferTensorMeta;
export const NvDsInferSegmentationMeta: typeof Infer.NvDsInferSegmentationMeta =
  infer.NvDsInferSegmentationMeta;

export const NvOSD_Arrow_Head_Direction: typeof Osd.NvOSD_Arrow_Head_Direction =
  osd.NvOSD_Arrow_Head_Direction;
export type NvOSD_CircleParams = Osd.NvOSD_CircleParams;
export const NvOSD_CircleParams: typeof Osd.NvOSD_CircleParams = osd.NvOSD_CircleParams;
