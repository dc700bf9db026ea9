#include <cstdio>

#include "nvdsinfer_tlt.h"

bool NvDsInferCudaEngineGetFromTltModel (nvinfer1::IBuilder *const, nvinfer1::IBuilderConfig *const,
                                         const NvDsInferContextInitParams *const, nvinfer1::DataType,
                                         nvinfer1::ICudaEngine *&cudaEngine) {
  std::fprintf (stderr, "NvDsInferCudaEngineGetFromTltModel: encrypted models need TensorRT and a GPU. "
                        "Export the model to ONNX.\n");
  cudaEngine = nullptr;
  return false;
}
