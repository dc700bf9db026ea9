// The one exception type of nvtracker. It is caught at every function that GStreamer calls.
#pragma once

#include <stdexcept>
#include <string>

namespace tracker {

class Error : public std::runtime_error {
 public:
  // message: what is wrong and where; remedy: what the user can do about it.
  explicit Error (const std::string &message, std::string remedy = {})
      : std::runtime_error (message), remedy (std::move (remedy)) {}

  std::string remedy;
};

}  // namespace tracker
