/** Which DeepStream metadata NVIDIA's elements read and write, by their documentation. */

export interface MetadataRole {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
}

const inference: MetadataRole = {
  reads: ["NvDsFrameMeta", "NvDsObjectMeta (as a secondary one)"],
  writes: [
    "NvDsObjectMeta (detectors)",
    "NvDsClassifierMeta and NvDsLabelInfo (classifiers)",
    "NvDsInferSegmentationMeta (segmentation)",
    "NvDsInferTensorMeta (with tensors as output)",
  ],
};

const muxer: MetadataRole = {
  reads: ["NvDsMeta of each source, as user metadata of frames"],
  writes: ["NvDsBatchMeta", "NvDsFrameMeta"],
};

const drawing = "NvDsObjectMeta (rect_params, text_params, mask_params)";

const roles: Readonly<Record<string, MetadataRole>> = {
  nvstreammux: muxer,
  nvmultiurisrcbin: muxer,
  nvstreamdemux: { reads: ["NvDsFrameMeta"], writes: ["NvDsBatchMeta (of each stream alone)"] },
  nvinfer: inference,
  nvinferserver: inference,
  nvdspreprocess: {
    reads: ["NvDsFrameMeta", "NvDsObjectMeta"],
    writes: ["GstNvDsPreProcessBatchMeta", "NvDsRoiMeta"],
  },
  nvdspostprocess: {
    reads: ["NvDsInferTensorMeta"],
    writes: ["NvDsObjectMeta", "NvDsClassifierMeta", "NvDsInferSegmentationMeta"],
  },
  nvtracker: {
    reads: ["NvDsObjectMeta"],
    writes: [
      "NvDsObjectMeta (object_id, tracker_confidence, tracker_bbox_info)",
      "NvDsTargetMiscDataBatch (where configured)",
    ],
  },
  nvdsanalytics: {
    reads: ["NvDsObjectMeta (boxes, object_id)"],
    writes: ["NvDsAnalyticsFrameMeta", "NvDsAnalyticsObjInfo"],
  },
  nvdsosd: { reads: ["NvDsDisplayMeta", drawing], writes: [] },
  nvmultistreamtiler: {
    reads: ["NvDsFrameMeta"],
    writes: ["NvDsObjectMeta and NvDsDisplayMeta (scaled into tiles)"],
  },
  dsexample: { reads: ["NvDsFrameMeta", "NvDsObjectMeta"], writes: ["NvDsObjectMeta"] },
  nvmsgconv: { reads: ["NvDsEventMsgMeta"], writes: ["NvDsPayload"] },
  nvmsgbroker: { reads: ["NvDsPayload"], writes: [] },
  nvof: { reads: ["NvDsFrameMeta"], writes: ["NvDsOpticalFlowMeta"] },
  nvofvisual: { reads: ["NvDsOpticalFlowMeta"], writes: [] },
  nvsegvisual: { reads: ["NvDsInferSegmentationMeta"], writes: [] },
  nveglglessink: { reads: [], writes: [] },
  nv3dsink: { reads: [], writes: [] },
  nvdewarper: { reads: [], writes: ["NvDewarperSurfaceMeta"] },
};

/** Undefined for elements that only hand metadata on. */
export function metadataRole(factory: string): MetadataRole | undefined {
  return Object.hasOwn(roles, factory) ? roles[factory] : undefined;
}
