// The few facts of a Caffe prototxt that OpenCV's reader does not pass on: the input and the layers' blobs.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace infer {

struct CaffeFile {
  std::string input_name;
  std::vector<int> input_dims;                    // with the batch first; empty where the file has none
  std::map<std::string, std::string> producers;   // blob -> the last layer that writes it
  std::vector<std::string> unread_blobs;          // written and never read: the outputs
};

// Throws std::runtime_error where the text is no prototxt.
CaffeFile read_caffe (const std::string &text);

}  // namespace infer
