/* Motion vectors between two frames. */
#ifndef NVDS_OPTICALFLOW_META_H
#define NVDS_OPTICALFLOW_META_H

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _NvOFFlowVector {
  short flowx;  /**< in quarters of a pixel */
  short flowy;
} NvOFFlowVector;

typedef struct {
  unsigned int rows;
  unsigned int cols;
  unsigned int mv_size;  /**< of one vector in bytes */
  unsigned int cost_size;
  unsigned long frame_num;
  void *data;  /**< rows * cols vectors, row by row */
  void *cost;
  void *priv;
  void *reserved;
} NvDsOpticalFlowMeta;

#ifdef __cplusplus
}
#endif
#endif
