// A neural network that OpenCV runs on all cores: an ONNX file, or Caffe's pair of files.
#pragma once

#include <opencv2/dnn.hpp>

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

  const Layer &input () const { return input_layer; }
  // Inputs besides the image, which a custom library fills once.
  std::vector<Layer> &extra_inputs () { return extra_layers; }
  float *extra_input_data (size_t index) { return extra_blobs[index].ptr<float> (); }
  const std::vector<Layer> &outputs () const { return output_layers; }
  const std::string &where () const { return origin; }

  // A tensor for up to batch_size items in the layout that the model takes (N, C, H, W or N, H, W, C).
  cv::Mat new_input (int batch_size) const;
  // Runs the first `count` items of `input`. Throws Error.
  std::shared_ptr<Outputs> run (const cv::Mat &input, int count);

 private:
  void load_onnx (const Config &config);
  void load_caffe (const Config &config);
  void measure_outputs ();
  std::vector<cv::Mat> forward (const cv::Mat &input);

  struct OutputSource {
    std::string layer;
    size_t pin;
  };

  std::string origin;  // "FILE:LINE: key 'onnx-file': PATH"
  cv::dnn::Net net;
  Layer input_layer{};
  int fixed_batch = 0;  // 0: any
  std::vector<Layer> extra_layers;
  std::vector<cv::Mat> extra_blobs;
  std::vector<Layer> output_layers;
  std::vector<OutputSource> sources;
  unsigned batch_size;
};

}  // namespace infer
