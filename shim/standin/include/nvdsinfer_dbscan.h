/* Density-based clustering of detected boxes, for those who parse a model's outputs themselves. */
#ifndef NVDSINFER_DBSCAN_H
#define NVDSINFER_DBSCAN_H

#include <stddef.h>
#include <stdint.h>

#include "nvdsinfer.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct NvDsInferDBScan *NvDsInferDBScanHandle;

typedef struct {
  float eps;  /**< neighbours are boxes whose IoU is at least 1 - eps */
  uint32_t minBoxes;  /**< of a neighbourhood, for its middle to be the core of a cluster */
  int enableATHRFilter;  /**< leave clusters out that have few boxes for their area */
  float thresholdATHR;  /**< the most that sqrt (area) / boxes may be */
  float minScore;  /**< of a neighbourhood's confidences, added up */
} NvDsInferDBScanClusteringParams;

NvDsInferDBScanHandle NvDsInferDBScanCreate (void);
void NvDsInferDBScanDestroy (NvDsInferDBScanHandle handle);

/* Both write over `objects` and set *numObjects, which never grows: a box for each cluster, or each cluster's boxes. */
void NvDsInferDBScanCluster (NvDsInferDBScanHandle handle, NvDsInferDBScanClusteringParams *params,
    NvDsInferObjectDetectionInfo *objects, size_t *numObjects);
void NvDsInferDBScanClusterHybrid (NvDsInferDBScanHandle handle, NvDsInferDBScanClusteringParams *params,
    NvDsInferObjectDetectionInfo *objects, size_t *numObjects);

#ifdef __cplusplus
}
#endif
#endif
