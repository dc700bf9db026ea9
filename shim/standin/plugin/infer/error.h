// The one exception type of nvinfer. It is caught at every function that GStreamer calls.
#pragma once

#include <stdexcept>
#include <string>

namespace infer {

enum class Fault { settings, not_found, failed };

class Error : public std::runtime_error {
 public:
  // message: what is wrong and where (key, file, line); remedy: what the user can do about it.
  Error (Fault fault, const std::string &message, std::string remedy = {})
      : std::runtime_error (message), fault (fault), remedy (std::move (remedy)) {}

  Fault fault;
  std::string remedy;
};

}  // namespace infer
