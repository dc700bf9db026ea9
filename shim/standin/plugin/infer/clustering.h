// From the many boxes a detector gives for one object to one box: nvinfer's cluster modes.
#pragma once

#include <vector>

#include "nvdsinfer_context.h"

#include "config.h"
#include "detection.h"

namespace infer {

// What group rectangles gives as the confidence of a box: the algorithm has none.
constexpr float no_confidence = -0.1f;

// The boxes of one class, clustered.
std::vector<Detection> cluster (NvDsInferClusterMode mode, const ClassAttributes &attributes,
                                std::vector<Detection> boxes);

std::vector<Detection> group_rectangles (const std::vector<Detection> &boxes, int group_threshold, double eps);
std::vector<Detection> non_maximum_suppression (std::vector<Detection> boxes, float iou_threshold);

struct DbscanParameters {
  float eps;
  int min_boxes;
  float min_score;
  // A cluster of few boxes over a large area is spurious: sqrt (area) / boxes has to stay below this.
  float area_to_hit_ratio_limit = 60.0f;
};

// Boxes that have enough neighbours, per cluster; noise is left out.
std::vector<std::vector<Detection>> dbscan (const std::vector<Detection> &boxes, const DbscanParameters &parameters);
// One box for a cluster.
Detection mean_of (const std::vector<Detection> &members);

float intersection_over_union (const Detection &a, const Detection &b);

}  // namespace infer
