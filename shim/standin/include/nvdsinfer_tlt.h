/* Models that NVIDIA's training toolkit encrypted. */
#ifndef NVDSINFER_TLT_H
#define NVDSINFER_TLT_H

#include "nvdsinfer_custom_impl.h"

/* An NvDsInferEngineCreateCustomFunc. Where there is no TensorRT it returns false. */
extern "C" bool NvDsInferCudaEngineGetFromTltModel (nvinfer1::IBuilder *const builder,
    nvinfer1::IBuilderConfig *const builderConfig,
    const NvDsInferContextInitParams *const initParams, nvinfer1::DataType dataType,
    nvinfer1::ICudaEngine *&cudaEngine);

#endif
