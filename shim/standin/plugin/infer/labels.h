// The names of classes, from labelfile-path.
#pragma once

#include <string>
#include <vector>

#include "config.h"

namespace infer {

// Line n holds the names of class n of a detector, or the values of attribute n of a classifier, separated by ';'.
class Labels {
 public:
  // Throws Error where the file cannot be read.
  explicit Labels (const PathSetting &setting);

  // Empty where the file does not name it.
  std::string of (size_t line, size_t column = 0) const;
  const std::vector<std::vector<std::string>> &all () const { return lines; }

 private:
  std::vector<std::vector<std::string>> lines;
};

}  // namespace infer
