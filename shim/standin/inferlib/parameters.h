// Initialisation parameters as the configuration that nvinfer's file would give.
#pragma once

#include "config.h"
#include "nvdsinfer_context.h"

namespace infer {

// Checks what can be checked without the model. Throws Error.
Config configuration_of (const NvDsInferContextInitParams &params);

}  // namespace infer
