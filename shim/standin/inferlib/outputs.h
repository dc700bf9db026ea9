// Results in the form of the interface: arrays of C structs that releaseBatchOutput frees.
#pragma once

#include "inference.h"
#include "nvdsinfer_context.h"

namespace infer {

// Parses one item; `layers` point to its values. Throws Error.
NvDsInferFrameOutput parse_item (Inference &inference, const Layers &layers);

// What parse_item () allocated.
void free_item (const NvDsInferFrameOutput &output);

}  // namespace infer
