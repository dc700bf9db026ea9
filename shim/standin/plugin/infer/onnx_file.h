// The few facts of an ONNX file that OpenCV's reader does not pass on: the graph's inputs and outputs by
// name and shape, which node makes each output, and the opset.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace infer {

struct OnnxTensor {
  std::string name;
  std::vector<int64_t> dims;  // -1 where the file leaves a dimension open
};

struct OnnxProducer {
  std::string node;  // may be empty: node names are optional
  std::string first_output;
  int index = 0;  // which of the node's outputs
};

struct OnnxFile {
  int64_t opset = 0;
  std::vector<OnnxTensor> inputs;  // without the weights, which old files list as inputs too
  std::vector<OnnxTensor> outputs;
  std::map<std::string, OnnxProducer> producers;
};

// Throws std::runtime_error where the bytes are no ONNX model.
OnnxFile read_onnx (const std::string &bytes);

// The same model with the shapes of its inputs replaced, for models that leave height or width open.
std::string with_input_shapes (const std::string &bytes, const std::map<std::string, std::vector<int64_t>> &shapes);

}  // namespace infer
