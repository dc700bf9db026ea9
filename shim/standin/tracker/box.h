// Rectangles and how much two of them are alike.
#pragma once

#include <algorithm>

#include "nvdstracker.h"

namespace tracker {

using Box = NvMOTRect;

inline float overlap (float a, float a_size, float b, float b_size) {
  return std::max (0.0f, std::min (a + a_size, b + b_size) - std::max (a, b));
}

// Intersection over union, 0 to 1.
inline float iou (const Box &a, const Box &b) {
  const float both = overlap (a.x, a.width, b.x, b.width) * overlap (a.y, a.height, b.y, b.height);
  const float either = a.width * a.height + b.width * b.height - both;
  return either > 0 ? both / either : 0;
}

// 1 for boxes of one size, wherever they are; the product of the sides' ratios.
inline float size_similarity (const Box &a, const Box &b) {
  const auto ratio = [] (float x, float y) { return std::max (x, y) > 0 ? std::min (x, y) / std::max (x, y) : 0.0f; };
  return ratio (a.width, b.width) * ratio (a.height, b.height);
}

}  // namespace tracker
