/* A tensor made ready for inference, with the regions it was made from. C++ only. */
#ifndef NVDSPREPROCESS_META_H
#define NVDSPREPROCESS_META_H

#include <string>
#include <vector>

#include "nvbufsurface.h"
#include "nvds_roi_meta.h"

typedef struct {
  void *raw_tensor_buffer;
  guint64 buffer_size;
  std::vector<int> tensor_shape;
  NvDsDataType data_type;
  std::string tensor_name;
  guint gpu_id;
  void *private_data;
  guint meta_id;  /**< same for every tensor of one buffer */
  gboolean maintain_aspect_ratio;
} NvDsPreProcessTensorMeta;

typedef struct {
  std::vector<guint64> target_unique_ids;  /**< of the inference elements that the tensor is for */
  NvDsPreProcessTensorMeta *tensor_meta;
  std::vector<NvDsRoiMeta> roi_vector;
  void *private_data;
} GstNvDsPreProcessBatchMeta;

#endif
