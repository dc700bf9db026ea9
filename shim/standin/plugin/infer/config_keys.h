// The keys NVIDIA documents for nvinfer, and what each does here.
#pragma once

#include <string>
#include <vector>

#include "config.h"

namespace infer {

struct Key {
  const char *name;
  // Throws Error for a value that is none, also where the key has nothing to act on when the CPU runs the model.
  void (*set) (Config &, const Entry &);
};

struct ClassKey {
  const char *name;
  void (*set) (ClassAttributes &, const Entry &);
};

const std::vector<Key> &property_keys ();
const std::vector<ClassKey> &class_keys ();

}  // namespace infer
