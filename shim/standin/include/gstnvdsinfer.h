/* What nvinfer attaches as user metadata beside objects. */
#ifndef GSTNVDSINFER_H
#define GSTNVDSINFER_H

#include <gst/gst.h>

#include "nvdsinfer.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef void (*gst_nvinfer_raw_output_generated_callback) (GstBuffer *buf,
    NvDsInferNetworkInfo *network_info, NvDsInferLayerInfo *layers_info, guint num_layers,
    guint batch_size, gpointer user_data);

/* User metadata of type NVDSINFER_TENSOR_OUTPUT_META. */
typedef struct {
  guint unique_id;  /**< of the nvinfer that ran */
  guint num_output_layers;
  NvDsInferLayerInfo *output_layers_info;
  void **out_buf_ptrs_host;  /**< one pointer a layer */
  void **out_buf_ptrs_dev;
  gint gpu_id;
  void *priv_data;
  NvDsInferNetworkInfo network_info;
  gboolean maintain_aspect_ratio;
  gboolean symmetric_padding;
} NvDsInferTensorMeta;

/* User metadata of type NVDSINFER_SEGMENTATION_META. */
typedef struct {
  guint classes;
  guint width;
  guint height;
  gint *class_map;  /**< height rows of width classes, -1 for none */
  gfloat *class_probabilities_map;
  void *priv_data;
  gint unique_id;
} NvDsInferSegmentationMeta;

#ifdef __cplusplus
}
#endif
#endif
