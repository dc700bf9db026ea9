// A neural network that OpenCV runs on all cores: an ONNX file, or Caffe's pair of files.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "config.h"

namespace infer {

struct Layer {
  const char *name;       // interned, never freed
  std::vector<int> dims;  // of one item, without the batch
  size_t elements () const;
};

// What one run gave. Shared by the metadata that points into it, freed with the last of them.
struct Outputs {
  std::vector<std::vector<float>> tensors;  // per layer, items one after the other
};

class Model {
 public:
  // Loads the model, runs it once on zeros to learn its true shapes and to fail early. Throws Error.
  explicit Model (const Config &config);
  ~Model ();
  Model (const Model &) = delete;
  Model &operator= (const Model &) = delete;

  const Layer &input () const { return input_layer; }
  // Inputs besides the image, which a custom library fills once.
  std::vector<Layer> &extra_inputs () { return extra_layers; }
  float *extra_input_data (size_t index) { return extra_data[index].data (); }
  const std::vector<Layer> &outputs () const { return output_layers; }
  const std::string &where () const { return origin; }

  // Runs `count` items that lie one after the other, in the layout the model takes (C, H, W or H, W, C). Throws Error.
  std::shared_ptr<Outputs> run (const float *input, int count);

 private:
  // forced_batch: the batch to write into the model, or 0 to leave its own.
  void load_onnx (const Config &config, int forced_batch);
  void load_caffe (const Config &config);
  void measure_outputs ();
  std::vector<std::vector<int>> output_dims (int count);
  void set_inputs (const float *input, int count);
  struct Network;  // OpenCV's, whose headers are slow to compile

  std::string origin;  // "FILE:LINE: key 'onnx-file': PATH"
  std::unique_ptr<Network> network;
  Layer input_layer{};
  int fixed_batch = 0;  // 0: any
  std::vector<Layer> extra_layers;
  std::vector<std::vector<float>> extra_data;
  std::vector<Layer> output_layers;
  unsigned batch_size;
};

}  // namespace infer
