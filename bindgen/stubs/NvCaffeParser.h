/* What DeepStream's headers name of TensorRT's Caffe parser, for machines without it. */
#ifndef BINDGEN_STUB_NV_CAFFE_PARSER_H
#define BINDGEN_STUB_NV_CAFFE_PARSER_H

#include "NvInfer.h"

namespace nvcaffeparser1 {
class IPluginFactory;
class IPluginFactoryExt;
class IPluginFactoryV2;
}

#endif
