/* What DeepStream's headers name of TensorRT's UFF parser, for machines without it. */
#ifndef BINDGEN_STUB_NV_UFF_PARSER_H
#define BINDGEN_STUB_NV_UFF_PARSER_H

#include "NvInfer.h"

namespace nvuffparser {
class IPluginFactory;
class IPluginFactoryExt;
}

#endif
