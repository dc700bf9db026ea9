// OpenCV's side of a model. Only the files that need it include it: OpenCV's headers are slow to compile.
#pragma once

#include <opencv2/dnn.hpp>

#include <string>
#include <vector>

#include "model.h"
#include "quiet_opencv.h"

namespace infer {

struct Model::Network {
  struct Source {
    std::string layer;
    size_t pin;
  };

  cv::dnn::Net net;
  std::vector<Source> sources;  // per output of the model

  std::vector<cv::Mat> forward () {
    std::vector<cv::String> names;
    for (const Source &source : sources)
      names.push_back (source.layer);
    std::vector<std::vector<cv::Mat>> pins;
    net.forward (pins, names);
    std::vector<cv::Mat> results;
    for (size_t i = 0; i < sources.size (); i++)
      results.push_back (pins.at (i).at (sources[i].pin));
    return results;
  }

  void set_input (const Layer &layer, const float *data, int count) {
    std::vector<int> shape = layer.dims;
    shape.insert (shape.begin (), count);
    // The network only reads it.
    net.setInput (cv::Mat (shape, CV_32F, const_cast<float *> (data)), layer.name);
  }
};

// OpenCV's reason on one line.
inline std::string reason (const cv::Exception &problem) {
  std::string text;
  for (const char c : problem.err)
    if (c != '\n' && c != '>')
      text += c;
  return text.substr (0, text.find_last_not_of (" .") + 1);
}

// 3x64x96, a question mark for what is open.
inline std::string described (const std::vector<int> &dims) {
  std::string text;
  for (const int size : dims)
    text += (text.empty () ? "" : "x") + (size < 0 ? std::string ("?") : std::to_string (size));
  return text.empty () ? "a single value" : text;
}

}  // namespace infer
