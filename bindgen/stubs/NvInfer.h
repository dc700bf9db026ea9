/* What DeepStream's headers name of TensorRT's, for machines without it: they only point to it. */
#ifndef BINDGEN_STUB_NV_INFER_H
#define BINDGEN_STUB_NV_INFER_H

#include <cstdint>

namespace nvinfer1 {
class IBuilder;
class IBuilderConfig;
class ICudaEngine;
class ILogger;
class INetworkDefinition;
class IPluginFactory;
class IRuntime;
enum class DataType : int32_t;
}

#endif
