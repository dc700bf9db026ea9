#include "clustering.h"

#include <algorithm>

namespace infer {

namespace {

float overlap (float a, float a_size, float b, float b_size) {
  return std::max (0.0f, std::min (a + a_size, b + b_size) - std::max (a, b));
}

void keep_best (std::vector<Detection> &boxes, int topk) {
  if (topk < 0)
    return;
  std::stable_sort (boxes.begin (), boxes.end (),
                    [] (const Detection &a, const Detection &b) { return a.confidence > b.confidence; });
  if (boxes.size () > static_cast<size_t> (topk))
    boxes.resize (topk);
}

template <typename Drop> void drop_if (std::vector<Detection> &boxes, Drop drop) {
  boxes.erase (std::remove_if (boxes.begin (), boxes.end (), drop), boxes.end ());
}

DbscanParameters dbscan_parameters (const ClassAttributes &attributes) {
  return { attributes.eps, attributes.min_boxes, attributes.dbscan_min_score };
}

}  // namespace

float intersection_over_union (const Detection &a, const Detection &b) {
  const float both = overlap (a.left, a.width, b.left, b.width) * overlap (a.top, a.height, b.top, b.height);
  const float either = a.width * a.height + b.width * b.height - both;
  return either > 0 ? both / either : 0;
}

// NVIDIA says that the boxes of a cluster become their mean, and leaves open how they weigh: by confidence here.
Detection mean_of (const std::vector<Detection> &members) {
  Detection mean = members.front ();
  double left = 0, top = 0, width = 0, height = 0, weight = 0;
  for (const Detection &box : members) {
    left += box.left * box.confidence;
    top += box.top * box.confidence;
    width += box.width * box.confidence;
    height += box.height * box.confidence;
    weight += box.confidence;
  }
  if (weight > 0) {
    mean.left = static_cast<float> (left / weight);
    mean.top = static_cast<float> (top / weight);
    mean.width = static_cast<float> (width / weight);
    mean.height = static_cast<float> (height / weight);
  }
  mean.confidence = static_cast<float> (weight / members.size ());
  return mean;
}

std::vector<Detection> non_maximum_suppression (std::vector<Detection> boxes, float iou_threshold) {
  std::stable_sort (boxes.begin (), boxes.end (),
                    [] (const Detection &a, const Detection &b) { return a.confidence > b.confidence; });
  std::vector<Detection> kept;
  for (const Detection &box : boxes)
    if (std::none_of (kept.begin (), kept.end (), [&] (const Detection &better) {
          return intersection_over_union (box, better) > iou_threshold;
        }))
      kept.push_back (box);
  return kept;
}

std::vector<Detection> cluster (NvDsInferClusterMode mode, const ClassAttributes &attributes,
                                std::vector<Detection> boxes) {
  switch (mode) {
    case NVDSINFER_CLUSTER_GROUP_RECTANGLES:
      return group_rectangles (boxes, attributes.group_threshold, attributes.eps);

    case NVDSINFER_CLUSTER_DBSCAN: {
      if (attributes.min_boxes > 0) {
        std::vector<Detection> means;
        for (const auto &members : dbscan (boxes, dbscan_parameters (attributes)))
          means.push_back (mean_of (members));
        boxes = std::move (means);
      }
      drop_if (boxes, [&] (const Detection &box) { return box.confidence < attributes.post_cluster_threshold; });
      break;
    }

    case NVDSINFER_CLUSTER_DBSCAN_NMS_HYBRID:
      if (attributes.min_boxes > 0) {
        std::vector<Detection> members;
        for (const auto &one : dbscan (boxes, dbscan_parameters (attributes)))
          members.insert (members.end (), one.begin (), one.end ());
        boxes = std::move (members);
      }
      [[fallthrough]];

    case NVDSINFER_CLUSTER_NMS:
      boxes = non_maximum_suppression (std::move (boxes), attributes.nms_iou_threshold);
      drop_if (boxes, [&] (const Detection &box) { return box.confidence <= attributes.post_cluster_threshold; });
      break;

    case NVDSINFER_CLUSTER_NONE:
      break;
  }
  keep_best (boxes, attributes.topk);
  return boxes;
}

}  // namespace infer
