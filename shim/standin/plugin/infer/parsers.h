// From a model's output tensors to objects, attributes or a class map: NVIDIA's default parsers, or the custom library's.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "config.h"
#include "custom_library.h"
#include "detection.h"
#include "labels.h"

namespace infer {

struct Attribute {
  unsigned index;  // which of the classifier's outputs
  unsigned value;  // the class it found
  float confidence;
  std::string label;
};

struct Classification {
  std::vector<Attribute> attributes;
  std::string label;  // what is shown: the labels, each followed by a space
};

struct Segmentation {
  std::vector<int> class_map;           // -1 where no class reaches the threshold
  float *class_probabilities = nullptr;  // inside the output tensor
};

using Layers = std::vector<NvDsInferLayerInfo>;

class Parsers {
 public:
  // Checks the configuration against the model's outputs. Throws Error.
  Parsers (const Config &config, const Layers &outputs, const NvDsInferNetworkInfo &network);

  CustomLibrary &custom_library () { return library; }
  const Labels &class_labels () const { return labels; }

  // Each takes the layers of one item. They throw Error where a custom parser fails.
  std::vector<Detection> detections (const Layers &outputs);
  Classification classify (const Layers &outputs);
  Segmentation segment (const Layers &outputs);

 private:
  std::vector<Detection> parse_boxes (const Layers &outputs);
  std::vector<Detection> parse_masks (const Layers &outputs);

  const Config &config;
  NvDsInferNetworkInfo network;
  CustomLibrary library;
  Labels labels;
  NvDsInferParseDetectionParams parameters;
};

// The DetectNet_v2 decoder alone: a coverage grid per class and four box sides per class and cell.
std::vector<Detection> parse_detectnet (const NvDsInferLayerInfo &coverage, const NvDsInferLayerInfo &boxes,
                                        const NvDsInferNetworkInfo &network, const std::vector<float> &thresholds);

}  // namespace infer
