/* What a tracker tells about objects beside the current frame's list. */
#ifndef NVDS_TRACKER_META_H
#define NVDS_TRACKER_META_H

#include <stdint.h>

#include "nvll_osd_struct.h"

#define MAX_LABEL_SIZE 128

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
  EMPTY = 0,
  ACTIVE = 1,
  INACTIVE = 2,
  TENTATIVE = 3,
  PROJECTED = 4,
  QUASIACTIVE = 5
} TRACKER_STATE;

typedef struct _NvDsTargetMiscDataFrame {
  uint32_t frameNum;
  NvOSD_RectParams tBbox;
  float confidence;
  uint32_t age;
  TRACKER_STATE trackerState;
  float visibility;
  float ptWorldFeet[2];
} NvDsTargetMiscDataFrame;

typedef struct _NvDsTargetMiscDataObject {
  NvDsTargetMiscDataFrame *list;  /**< one entry a frame, oldest first */
  uint32_t numObj;
  uint32_t numAllocated;
  uint64_t uniqueId;
  uint16_t classId;
  char objLabel[MAX_LABEL_SIZE];
} NvDsTargetMiscDataObject;

typedef struct _NvDsTargetMiscDataStream {
  NvDsTargetMiscDataObject *list;
  uint32_t streamID;
  uint64_t surfaceStreamID;
  uint32_t numAllocated;
  uint32_t numFilled;
} NvDsTargetMiscDataStream;

typedef struct _NvDsTargetMiscDataBatch {
  NvDsTargetMiscDataStream *list;
  uint32_t numAllocated;
  uint32_t numFilled;
  void *priv_data;
} NvDsTargetMiscDataBatch;

typedef struct _NvDsReidTensorBatch {
  uint32_t featureSize;
  uint32_t numFilled;
  float *ptr_host;  /**< numFilled rows of featureSize */
  float *ptr_dev;
  void *priv_data;
} NvDsReidTensorBatch;

typedef NvDsTargetMiscDataBatch NvDsTrajectoryBatch;

typedef struct _NvDsObjConvexHull {
  int *list;
  uint32_t numPointsAllocated;
  uint32_t numPoints;
} NvDsObjConvexHull;

typedef struct _NvDsObjReid {
  uint32_t featureSize;
  float *ptr_host;
  float *ptr_dev;
} NvDsObjReid;

typedef struct _NvDsObj3DBbox {
  float xCentre;
  float yCentre;
  float zCentre;
  float xLen;
  float yLen;
  float zLen;
  float xRot;
  float yRot;
  float zRot;
  float xVel;
  float yVel;
  float zVel;
} NvDsObj3DBbox;

#ifdef __cplusplus
}
#endif
#endif
