#include "custom_library.h"

#include <dlfcn.h>

namespace infer {

CustomLibrary::CustomLibrary (const Config &config) : where (config.custom_library.where) {
  if (config.custom_library.empty ())
    return;
  handle = dlopen (config.custom_library.path.c_str (), RTLD_LAZY | RTLD_LOCAL);
  if (!handle)
    throw Error (Fault::not_found, where + ": cannot load the library: " + dlerror (),
                 "If it was linked against TensorRT or CUDA, build it without them for this machine.");
  try {
    find (parse_boxes, config.parse_bbox_function, "parse-bbox-func-name");
    find (parse_masks, config.parse_mask_function, "parse-bbox-instance-mask-func-name");
    find (parse_attributes, config.parse_classifier_function, "parse-classifier-func-name");
    find (parse_segmentation, config.parse_segmentation_function, "parse-segmentation-func-name");
  } catch (...) {
    dlclose (handle);
    throw;
  }
  initialize_inputs = reinterpret_cast<decltype (initialize_inputs)> (dlsym (handle, "NvDsInferInitializeInputLayers"));
}

CustomLibrary::~CustomLibrary () {
  if (handle)
    dlclose (handle);
}

template <typename Function>
void CustomLibrary::find (Function &function, const std::string &name, const char *key) {
  if (name.empty ())
    return;
  function = reinterpret_cast<Function> (dlsym (handle, name.c_str ()));
  if (!function)
    throw Error (Fault::settings, where + ": the library has no function '" + name + "', which '" + key + "' names",
                 "Is it declared extern \"C\"?");
}

}  // namespace infer
