/* The C++ functions that a library named by custom-lib-path may export. */
#ifndef NVDSINFER_CUSTOM_IMPL_H
#define NVDSINFER_CUSTOM_IMPL_H

#include <cstdint>
#include <string>
#include <type_traits>
#include <vector>

#include "nvdsinfer.h"

#if defined(__has_include)
#if __has_include(<NvInfer.h>)
#include <NvInfer.h>
#include <NvInferRuntime.h>
#define NVDSINFER_HAS_TENSORRT_
#endif
#if __has_include(<NvOnnxParser.h>)
#include <NvOnnxParser.h>
#endif
#endif

namespace nvinfer1 {
class IPluginFactory;
#ifndef NVDSINFER_HAS_TENSORRT_
class IBuilder;
class IBuilderConfig;
class ICudaEngine;
class INetworkDefinition;
enum class DataType : int32_t;
#endif
}

/* Builds a network that no parser of TensorRT's own can read. */
class IModelParser {
public:
  IModelParser () = default;
  virtual ~IModelParser () = default;
  virtual NvDsInferStatus parseModel (nvinfer1::INetworkDefinition &network) = 0;
  virtual bool hasFullDimsSupported () const = 0;
  virtual const char *getModelName () const = 0;
};

extern "C" {

typedef struct NvDsInferParseDetectionParams {
  unsigned int numClassesConfigured;
  std::vector<float> perClassPreclusterThreshold;
  std::vector<float> perClassPostclusterThreshold;
  std::vector<float> &perClassThreshold = perClassPreclusterThreshold;  /**< an older name */
} NvDsInferParseDetectionParams;

/* Each parser returns false if the tensors are not what it expects. */
typedef bool (*NvDsInferParseCustomFunc) (std::vector<NvDsInferLayerInfo> const &outputLayersInfo,
    NvDsInferNetworkInfo const &networkInfo, NvDsInferParseDetectionParams const &detectionParams,
    std::vector<NvDsInferObjectDetectionInfo> &objectList);

typedef bool (*NvDsInferInstanceMaskParseCustomFunc) (
    std::vector<NvDsInferLayerInfo> const &outputLayersInfo, NvDsInferNetworkInfo const &networkInfo,
    NvDsInferParseDetectionParams const &detectionParams,
    std::vector<NvDsInferInstanceMaskInfo> &objectList);

typedef bool (*NvDsInferClassiferParseCustomFunc) (
    std::vector<NvDsInferLayerInfo> const &outputLayersInfo, NvDsInferNetworkInfo const &networkInfo,
    float classifierThreshold, std::vector<NvDsInferAttribute> &attrList, std::string &descString);

typedef bool (*NvDsInferSemSegmentationParseCustomFunc) (
    std::vector<NvDsInferLayerInfo> const &outputLayersInfo, NvDsInferNetworkInfo const &networkInfo,
    float segmentationThreshold, unsigned int numClasses, int *classificationMap,
    float *&classProbabilityMap);

typedef struct _NvDsInferContextInitParams NvDsInferContextInitParams;

typedef bool (*NvDsInferEngineCreateCustomFunc) (nvinfer1::IBuilder *const builder,
    nvinfer1::IBuilderConfig *const builderConfig,
    const NvDsInferContextInitParams *const initParams, nvinfer1::DataType dataType,
    nvinfer1::ICudaEngine *&cudaEngine);

/* Stop the compiler where a function does not have the type under which it will be called. */
#define NVDSINFER_CHECK_(function, type) \
  static_assert (std::is_convertible<decltype (&function), type>::value, #function " is no " #type);
#define CHECK_CUSTOM_PARSE_FUNC_PROTOTYPE(function) \
  NVDSINFER_CHECK_ (function, NvDsInferParseCustomFunc)
#define CHECK_CUSTOM_INSTANCE_MASK_PARSE_FUNC_PROTOTYPE(function) \
  NVDSINFER_CHECK_ (function, NvDsInferInstanceMaskParseCustomFunc)
#define CHECK_CUSTOM_CLASSIFIER_PARSE_FUNC_PROTOTYPE(function) \
  NVDSINFER_CHECK_ (function, NvDsInferClassiferParseCustomFunc)
#define CHECK_CUSTOM_SEM_SEGMENTATION_PARSE_FUNC_PROTOTYPE(function) \
  NVDSINFER_CHECK_ (function, NvDsInferSemSegmentationParseCustomFunc)
#define CHECK_CUSTOM_ENGINE_CREATE_FUNC_PROTOTYPE(function) \
  NVDSINFER_CHECK_ (function, NvDsInferEngineCreateCustomFunc)

bool NvDsInferPluginFactoryRuntimeGet (nvinfer1::IPluginFactory *&pluginFactory);
void NvDsInferPluginFactoryRuntimeDestroy (nvinfer1::IPluginFactory *pluginFactory);

bool NvDsInferInitializeInputLayers (const std::vector<NvDsInferLayerInfo> &inputLayersInfo,
    const NvDsInferNetworkInfo &networkInfo, unsigned int maxBatchSize);

_DS_DEPRECATED_ ("use the key engine-create-func-name")
bool NvDsInferCudaEngineGet (nvinfer1::IBuilder *builder, NvDsInferContextInitParams *initParams,
    nvinfer1::DataType dataType, nvinfer1::ICudaEngine *&cudaEngine);

IModelParser *NvDsInferCreateModelParser (const NvDsInferContextInitParams *initParams);

}

#endif
