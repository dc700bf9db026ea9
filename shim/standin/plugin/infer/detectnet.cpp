#include <algorithm>

#include "parsers.h"

namespace infer {

namespace {

// The network learns distances in units of this many pixels.
constexpr float box_unit = 35.0f;

float clip (float value, unsigned size) {
  return value < 0 ? 0 : value >= size ? static_cast<float> (size - 1) : value;
}

}  // namespace

std::vector<Detection> parse_detectnet (const NvDsInferLayerInfo &coverage, const NvDsInferLayerInfo &boxes,
                                        const NvDsInferNetworkInfo &network, const std::vector<float> &thresholds) {
  const unsigned rows = coverage.inferDims.d[1], columns = coverage.inferDims.d[2];
  const unsigned cells = rows * columns;
  const unsigned stride_x = (network.width + columns - 1) / columns;
  const unsigned stride_y = (network.height + rows - 1) / rows;
  const float *confidence_at = static_cast<const float *> (coverage.buffer);
  const unsigned classes = std::min<size_t> (coverage.inferDims.d[0], thresholds.size ());

  std::vector<Detection> found;
  for (unsigned id = 0; id < classes; id++) {
    // Distances from the cell's centre to the left, top, right and bottom side.
    const float *sides = static_cast<const float *> (boxes.buffer) + static_cast<size_t> (id) * 4 * cells;
    for (unsigned cell = 0; cell < cells; cell++) {
      const float confidence = confidence_at[static_cast<size_t> (id) * cells + cell];
      if (!(confidence >= thresholds[id]))
        continue;
      const float x = (cell % columns) * stride_x + 0.5f;
      const float y = (cell / columns) * stride_y + 0.5f;
      const float left = clip (x - sides[cell] * box_unit, network.width);
      const float top = clip (y - sides[cells + cell] * box_unit, network.height);
      const float right = clip (x + sides[2 * cells + cell] * box_unit, network.width);
      const float bottom = clip (y + sides[3 * cells + cell] * box_unit, network.height);
      if (right < left || bottom < top)
        continue;
      Detection box;
      box.class_id = id;
      box.left = left;
      box.top = top;
      box.width = right - left;
      box.height = bottom - top;
      box.confidence = confidence;
      found.push_back (box);
    }
  }
  return found;
}

}  // namespace infer
