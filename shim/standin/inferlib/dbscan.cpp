// DBSCAN on plain arrays, for parsers that cluster their boxes themselves.
#include <limits>

#include "clustering.h"
#include "nvdsinfer_dbscan.h"

// Nothing is kept from call to call; a handle is there because the interface has one.
struct NvDsInferDBScan {};

namespace {

std::vector<std::vector<infer::Detection>> clusters_of (const NvDsInferDBScanClusteringParams &params,
                                                        const NvDsInferObjectDetectionInfo *objects, size_t count) {
  std::vector<infer::Detection> boxes;
  for (size_t i = 0; i < count; i++)
    boxes.push_back ({ objects[i].classId, objects[i].left, objects[i].top, objects[i].width, objects[i].height,
                       objects[i].detectionConfidence, objects[i].rotation_angle, nullptr });
  const float limit = params.enableATHRFilter ? params.thresholdATHR : std::numeric_limits<float>::infinity ();
  return infer::dbscan (boxes, { params.eps, static_cast<int> (params.minBoxes), params.minScore, limit });
}

NvDsInferObjectDetectionInfo to_object (const infer::Detection &box) {
  return { box.class_id, box.left, box.top, box.width, box.height, box.confidence, box.rotation };
}

}  // namespace

NvDsInferDBScanHandle NvDsInferDBScanCreate (void) { return new NvDsInferDBScan; }

void NvDsInferDBScanDestroy (NvDsInferDBScanHandle handle) { delete handle; }

void NvDsInferDBScanCluster (NvDsInferDBScanHandle handle, NvDsInferDBScanClusteringParams *params,
                             NvDsInferObjectDetectionInfo *objects, size_t *numObjects) {
  if (!handle || !params || !objects || !numObjects)
    return;
  size_t count = 0;
  for (const auto &members : clusters_of (*params, objects, *numObjects))
    objects[count++] = to_object (infer::mean_of (members));
  *numObjects = count;
}

void NvDsInferDBScanClusterHybrid (NvDsInferDBScanHandle handle, NvDsInferDBScanClusteringParams *params,
                                   NvDsInferObjectDetectionInfo *objects, size_t *numObjects) {
  if (!handle || !params || !objects || !numObjects)
    return;
  size_t count = 0;
  for (const auto &members : clusters_of (*params, objects, *numObjects))
    for (const infer::Detection &box : members)
      objects[count++] = to_object (box);
  *numObjects = count;
}
