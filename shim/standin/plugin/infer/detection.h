// One detected object, in the model's pixels.
#pragma once

#include <memory>
#include <vector>

namespace infer {

struct Mask {
  std::unique_ptr<float[]> data;  // made by a custom parser with new[]
  unsigned width = 0, height = 0, bytes = 0;
};

struct Detection {
  unsigned class_id = 0;
  float left = 0, top = 0, width = 0, height = 0;
  float confidence = 0;
  float rotation = 0;  // radians
  std::shared_ptr<Mask> mask;
};

}  // namespace infer
