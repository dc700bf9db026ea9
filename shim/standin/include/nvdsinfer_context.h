/* An inference engine: configured once, fed batches, drained of parsed results. */
#ifndef NVDSINFER_CONTEXT_H
#define NVDSINFER_CONTEXT_H

#include "nvdsinfer.h"

#define _PATH_MAX 4096
#define _MAX_CHANNELS 4
#define _MAX_STR_LENGTH 1024
#define NVDSINFER_MAX_BATCH_SIZE 1024
#define NVDSINFER_MIN_OUTPUT_BUFFERPOOL_SIZE 2

typedef enum {
  NvDsInferNetworkMode_FP32 = 0,
  NvDsInferNetworkMode_INT8 = 1,
  NvDsInferNetworkMode_FP16 = 2,
  NvDsInferNetworkMode_BEST = 3
} NvDsInferNetworkMode;

typedef enum {
  NvDsInferNetworkType_Detector = 0,
  NvDsInferNetworkType_Classifier = 1,
  NvDsInferNetworkType_Segmentation = 2,
  NvDsInferNetworkType_InstanceSegmentation = 3,
  NvDsInferNetworkType_Other = 100
} NvDsInferNetworkType;

typedef enum {
  NvDsInferFormat_RGB = 0,
  NvDsInferFormat_BGR = 1,
  NvDsInferFormat_GRAY = 2,
  NvDsInferFormat_RGBA = 3,
  NvDsInferFormat_BGRx = 4,
  NvDsInferFormat_Tensor = 5,
  NvDsInferFormat_Unknown = 0xFFFFFFFF
} NvDsInferFormat;

typedef enum {
  NvDsInferTensorOrder_kNCHW = 0,
  NvDsInferUffOrder_kNCHW = NvDsInferTensorOrder_kNCHW,
  NvDsInferTensorOrder_kNHWC = 1,
  NvDsInferUffOrder_kNHWC = NvDsInferTensorOrder_kNHWC,
  NvDsInferTensorOrder_kNC = 2,
  NvDsInferUffOrder_kNC = NvDsInferTensorOrder_kNC
} NvDsInferTensorOrder;

#define NvDsInferUffOrder NvDsInferTensorOrder

typedef struct {
  union {
    float preClusterThreshold;
    float threshold _DS_DEPRECATED_ ("use preClusterThreshold");
  };
  float postClusterThreshold;
  float eps;
  int minBoxes;
  int groupThreshold;
  float minScore;
  float nmsIOUThreshold;
  int topK;  /**< negative: keep all */
} NvDsInferDetectionParams;

typedef enum {
  NVDSINFER_CLUSTER_GROUP_RECTANGLES = 0,
  NVDSINFER_CLUSTER_DBSCAN = 1,
  NVDSINFER_CLUSTER_NMS = 2,
  NVDSINFER_CLUSTER_DBSCAN_NMS_HYBRID = 3,
  NVDSINFER_CLUSTER_NONE = 4
} NvDsInferClusterMode;

typedef struct _NvDsInferContextInitParams {
  unsigned int uniqueID;
  NvDsInferNetworkMode networkMode;
  char protoFilePath[_PATH_MAX];
  char modelFilePath[_PATH_MAX];
  char uffFilePath[_PATH_MAX];
  char onnxFilePath[_PATH_MAX];
  char tltEncodedModelFilePath[_PATH_MAX];
  char int8CalibrationFilePath[_PATH_MAX];
  union {
    NvDsInferDimsCHW inputDims _DS_DEPRECATED_ ("use inferInputDims");
    NvDsInferDimsCHW uffDimsCHW _DS_DEPRECATED_ ("use inferInputDims");
  };
  NvDsInferTensorOrder uffInputOrder;
  char uffInputBlobName[_MAX_STR_LENGTH];
  NvDsInferTensorOrder netInputOrder;
  char tltModelKey[_MAX_STR_LENGTH];
  char modelEngineFilePath[_PATH_MAX];
  unsigned int maxBatchSize;
  char labelsFilePath[_PATH_MAX];
  char meanImageFilePath[_PATH_MAX];
  float networkScaleFactor;
  NvDsInferFormat networkInputFormat;
  float offsets[_MAX_CHANNELS];  /**< subtracted from each channel before scaling */
  unsigned int numOffsets;
  NvDsInferNetworkType networkType;
  int useDBScan _DS_DEPRECATED_ ("use clusterMode");
  unsigned int numDetectedClasses;
  NvDsInferDetectionParams *perClassDetectionParams;
  float classifierThreshold;
  float segmentationThreshold;
  char **outputLayerNames;
  unsigned int numOutputLayers;
  char customLibPath[_PATH_MAX];
  char customBBoxParseFuncName[_MAX_STR_LENGTH];
  char customClassifierParseFuncName[_MAX_STR_LENGTH];
  int copyInputToHostBuffers;
  unsigned int gpuID;
  int useDLA;
  int dlaCore;
  unsigned int outputBufferPoolSize;
  char customNetworkConfigFilePath[_PATH_MAX];
  char customEngineCreateFuncName[_MAX_STR_LENGTH];
  int forceImplicitBatchDimension;
  unsigned int workspaceSize;
  NvDsInferDimsCHW inferInputDims;  /**< 0 where the model itself says */
  NvDsInferClusterMode clusterMode;
  char customBBoxInstanceMaskParseFuncName[_MAX_STR_LENGTH];
  char **outputIOFormats;
  unsigned int numOutputIOFormats;
  char customSegmentationParseFuncName[_MAX_STR_LENGTH];
  char **layerDevicePrecisions;
  unsigned int numLayerDevicePrecisions;
  NvDsInferTensorOrder segmentationOutputOrder;
  int inputFromPreprocessedTensor;
  int disableOutputHostCopy;
  int autoIncMem;
  double maxGPUMemPer;
  int dumpIpTensor;
  int dumpOpTensor;
  int overwriteIpTensor;
  char ipTensorFilePath[_PATH_MAX];
  int overwriteOpTensor;
  char **opTensorFilePath;
  int useStronglyTyped;
  char **dynamicPropertyKeys;  /**< with dynamicPropertyValues, key by key */
  char **dynamicPropertyValues;
  unsigned int numDynamicProperties;
  int warmupEngine;
} NvDsInferContextInitParams;

typedef void (*NvDsInferContextReturnInputAsyncFunc) (void *data);

typedef struct {
  void **inputFrames;
  unsigned int numInputFrames;
  NvDsInferFormat inputFormat;
  unsigned int inputPitch;
  /** called once the frames may be used again */
  NvDsInferContextReturnInputAsyncFunc returnInputFunc;
  void *returnFuncData;
} NvDsInferContextBatchInput;

typedef struct {
  NvDsInferLayerInfo *tensors;
  unsigned int numInputTensors;
  NvDsInferContextReturnInputAsyncFunc returnInputFunc;
  void *returnFuncData;
} NvDsInferContextBatchPreprocessedInput;

typedef struct {
  float left;
  float top;
  float width;
  float height;
  int classIndex;
  char *label;
  float confidence;
  float *mask;
  unsigned int mask_width;
  unsigned int mask_height;
  unsigned int mask_size;
  float rotation_angle;
} NvDsInferObject;

typedef struct {
  NvDsInferObject *objects;
  unsigned int numObjects;
} NvDsInferDetectionOutput;

typedef struct {
  NvDsInferAttribute *attributes;
  unsigned int numAttributes;
  char *label;
} NvDsInferClassificationOutput;

typedef struct {
  unsigned int width;
  unsigned int height;
  unsigned int classes;
  int *class_map;  /**< a class for each pixel, -1 for none */
  float *class_probability_map;
} NvDsInferSegmentationOutput;

typedef struct {
  NvDsInferNetworkType outputType;  /**< says which member of the union is filled */
  union {
    NvDsInferClassificationOutput classificationOutput;
    NvDsInferDetectionOutput detectionOutput;
    NvDsInferSegmentationOutput segmentationOutput;
  };
} NvDsInferFrameOutput;

typedef struct {
  NvDsInferFrameOutput *frames;
  unsigned int numFrames;
  void **outputDeviceBuffers;
  unsigned int numOutputDeviceBuffers;
  void **hostBuffers;
  unsigned int numHostBuffers;
  void *priv;
} NvDsInferContextBatchOutput;

typedef struct INvDsInferContext *NvDsInferContextHandle;

typedef void (*NvDsInferContextLoggingFunc) (NvDsInferContextHandle handle, unsigned int uniqueID,
    NvDsInferLogLevel logLevel, const char *logMessage, void *userCtx);

#ifdef __cplusplus
extern "C" {
#endif

void NvDsInferContext_ResetInitParams (NvDsInferContextInitParams *initParams);

int NvDsInferContext_SetDynamicProperty (NvDsInferContextInitParams *initParams, const char *key,
    const char *value);
const char *NvDsInferContext_GetDynamicProperty (const NvDsInferContextInitParams *initParams,
    const char *key);
int NvDsInferContext_HasDynamicProperty (const NvDsInferContextInitParams *initParams,
    const char *key);
void NvDsInferContext_ClearDynamicProperties (NvDsInferContextInitParams *initParams);
void NvDsInferContext_ApplyDynamicPropertiesToBuilder (const NvDsInferContextInitParams *initParams,
    void *builderConfig);

_DS_DEPRECATED_ ("use NvDsInferStatus2Str")
const char *NvDsInferContext_GetStatusName (NvDsInferStatus status);

#ifdef __cplusplus
}
#endif

#ifdef __cplusplus

#include <string>
#include <vector>

struct INvDsInferContext {
public:
  virtual NvDsInferStatus queueInputBatch (NvDsInferContextBatchInput &batchInput) = 0;
  virtual NvDsInferStatus dequeueOutputBatch (NvDsInferContextBatchOutput &batchOutput) = 0;
  virtual void releaseBatchOutput (NvDsInferContextBatchOutput &batchOutput) = 0;
  virtual void fillLayersInfo (std::vector<NvDsInferLayerInfo> &layersInfo) = 0;
  virtual void getNetworkInfo (NvDsInferNetworkInfo &networkInfo) = 0;
  /* labels[attribute][value] */
  virtual const std::vector<std::vector<std::string>> &getLabels () = 0;
  virtual void destroy () = 0;
  virtual ~INvDsInferContext () {}
  virtual NvDsInferStatus queueInputBatchPreprocessed (
      NvDsInferContextBatchPreprocessedInput &batchInput) = 0;
};

NvDsInferStatus createNvDsInferContext (NvDsInferContextHandle *handle,
    NvDsInferContextInitParams &initParams, void *userCtx = nullptr,
    NvDsInferContextLoggingFunc logFunc = nullptr);

#endif

#ifdef __cplusplus
extern "C" {
#endif

NvDsInferStatus NvDsInferContext_Create (NvDsInferContextHandle *handle,
    NvDsInferContextInitParams *initParams, void *userCtx, NvDsInferContextLoggingFunc logFunc);
void NvDsInferContext_Destroy (NvDsInferContextHandle handle);
NvDsInferStatus NvDsInferContext_QueueInputBatch (NvDsInferContextHandle handle,
    NvDsInferContextBatchInput *batchInput);
NvDsInferStatus NvDsInferContext_DequeueOutputBatch (NvDsInferContextHandle handle,
    NvDsInferContextBatchOutput *batchOutput);
void NvDsInferContext_ReleaseBatchOutput (NvDsInferContextHandle handle,
    NvDsInferContextBatchOutput *batchOutput);

void NvDsInferContext_GetNetworkInfo (NvDsInferContextHandle handle,
    NvDsInferNetworkInfo *networkInfo);
unsigned int NvDsInferContext_GetNumLayersInfo (NvDsInferContextHandle handle);
void NvDsInferContext_FillLayersInfo (NvDsInferContextHandle handle,
    NvDsInferLayerInfo *layersInfo);
const char *NvDsInferContext_GetLabel (NvDsInferContextHandle handle, unsigned int id,
    unsigned int value);

#ifdef __cplusplus
}
#endif
#endif
