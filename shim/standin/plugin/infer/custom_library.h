// The library that custom-lib-path names, and the parsers in it.
#pragma once

#include <string>

#include "nvdsinfer_custom_impl.h"

#include "config.h"

namespace infer {

class CustomLibrary {
 public:
  // Opens the library and finds the functions that the configuration names. Throws Error.
  explicit CustomLibrary (const Config &config);
  ~CustomLibrary ();
  CustomLibrary (const CustomLibrary &) = delete;
  CustomLibrary &operator= (const CustomLibrary &) = delete;

  // Null where the configuration names none.
  NvDsInferParseCustomFunc parse_boxes = nullptr;
  NvDsInferInstanceMaskParseCustomFunc parse_masks = nullptr;
  NvDsInferClassiferParseCustomFunc parse_attributes = nullptr;
  NvDsInferSemSegmentationParseCustomFunc parse_segmentation = nullptr;
  // Null where the library does not have it.
  decltype (&NvDsInferInitializeInputLayers) initialize_inputs = nullptr;

 private:
  template <typename Function> void find (Function &function, const std::string &name, const char *key);

  void *handle = nullptr;
  std::string where;
};

}  // namespace infer
