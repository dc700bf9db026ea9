/* Tensors and results, shared by inference and the parsers that users write for it. */
#ifndef NVDSINFER_H
#define NVDSINFER_H

#include <stdint.h>

#ifndef _DS_DEPRECATED_
#define _DS_DEPRECATED_(advice) __attribute__ ((deprecated (advice)))
#endif

#define NVDSINFER_MAX_DIMS 8

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
  unsigned int numDims;
  unsigned int d[NVDSINFER_MAX_DIMS];
  unsigned int numElements;  /**< product of the dimensions */
} NvDsInferDims;

typedef struct {
  unsigned int c;
  unsigned int h;
  unsigned int w;
} NvDsInferDimsCHW;

typedef enum {
  FLOAT = 0,
  HALF = 1,
  INT8 = 2,
  INT32 = 3,
  INT64 = 4,
  UINT8 = 5
} NvDsInferDataType;

typedef struct {
  NvDsInferDataType dataType;
  union {
    NvDsInferDims dims _DS_DEPRECATED_ ("use inferDims");
    NvDsInferDims inferDims;  /**< without the batch dimension */
  };
  int bindingIndex;
  const char *layerName;
  void *buffer;  /**< of one frame, in host memory where a parser sees it */
  int isInput;
} NvDsInferLayerInfo;

typedef struct {
  unsigned int width;
  unsigned int height;
  unsigned int channels;
} NvDsInferNetworkInfo;

/* The first three dimensions of a tensor, in either order, as an NvDsInferDimsCHW. */
#define NVDSINFER_DIMS_(target, source, channels, rows, columns) \
  do { \
    (target).c = (source).d[channels]; \
    (target).h = (source).d[rows]; \
    (target).w = (source).d[columns]; \
  } while (0)
#define getDimsCHWFromDims(target, source) NVDSINFER_DIMS_ (target, source, 0, 1, 2)
#define getDimsHWCFromDims(target, source) NVDSINFER_DIMS_ (target, source, 2, 0, 1)

typedef struct {
  unsigned int classId;
  float left;  /**< in network pixels, as are the next three */
  float top;
  float width;
  float height;
  float detectionConfidence;
  float rotation_angle;  /**< in radians */
} NvDsInferObjectDetectionInfo;

typedef NvDsInferObjectDetectionInfo NvDsInferParseObjectInfo;

typedef struct {
  unsigned int classId;
  float left;
  float top;
  float width;
  float height;
  float detectionConfidence;
  float *mask;  /**< mask_width * mask_height values, owned by whoever reads the list */
  unsigned int mask_width;
  unsigned int mask_height;
  unsigned int mask_size;  /**< in bytes */
} NvDsInferInstanceMaskInfo;

typedef struct {
  unsigned int attributeIndex;
  unsigned int attributeValue;
  float attributeConfidence;
  char *attributeLabel;  /**< malloc'd */
} NvDsInferAttribute;

typedef enum {
  NVDSINFER_SUCCESS = 0,
  NVDSINFER_CONFIG_FAILED = 1,
  NVDSINFER_CUSTOM_LIB_FAILED = 2,
  NVDSINFER_INVALID_PARAMS = 3,
  NVDSINFER_OUTPUT_PARSING_FAILED = 4,
  NVDSINFER_CUDA_ERROR = 5,
  NVDSINFER_TENSORRT_ERROR = 6,
  NVDSINFER_RESOURCE_ERROR = 7,
  NVDSINFER_TRITON_ERROR = 8,
  NVDSINFER_TRTIS_ERROR = 8,
  NVDSINFER_MEM_ERROR = 9,
  NVDSINFER_UNKNOWN_ERROR = 10
} NvDsInferStatus;

typedef enum {
  NVDSINFER_LOG_ERROR = 0,
  NVDSINFER_LOG_WARNING = 1,
  NVDSINFER_LOG_INFO = 2,
  NVDSINFER_LOG_DEBUG = 3
} NvDsInferLogLevel;

const char *NvDsInferStatus2Str (NvDsInferStatus status);

#ifdef __cplusplus
}
#endif

#ifdef __cplusplus

typedef enum {
  kSELECTOR_MIN = 0,
  kSELECTOR_OPT = 1,
  kSELECTOR_MAX = 2,
  kSELECTOR_SIZE = 3
} NvDsInferProfileSelector;

typedef struct NvDsInferBatchDims {
  int batchSize = 0;
  NvDsInferDims dims = {};
} NvDsInferBatchDims;

struct NvDsInferBatchDimsLayerInfo : NvDsInferLayerInfo {
  NvDsInferBatchDims profileDims[kSELECTOR_SIZE];
};
#endif

#endif
