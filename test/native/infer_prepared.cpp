/* The metadata that nvdspreprocess attaches, which is of C++: a tensor for nvinfer instead of the picture. */
#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

#include "nvdsmeta.h"
#include "nvdspreprocess_meta.h"

namespace {

struct Prepared {
  GstNvDsPreProcessBatchMeta meta;
  NvDsPreProcessTensorMeta tensor;
  std::vector<float> values;
};

gpointer copy (gpointer, gpointer) { return nullptr; }

void release (gpointer data, gpointer) {
  auto *user = static_cast<NvDsUserMeta *> (data);
  delete static_cast<Prepared *> (user->base_meta.uContext);
}

}  // namespace

/* One region a frame, the frame's left half at half its size; the tensor of frame n holds (n + 1) / 10 everywhere. */
extern "C" void attach_prepared_tensor (NvDsBatchMeta *batch, const gchar *name_and_size) {
  const std::string text (name_and_size);
  const size_t comma = text.find (',');
  const size_t size = std::strtoul (text.c_str () + comma + 1, nullptr, 10);
  auto *prepared = new Prepared{};
  for (GList *f = batch->frame_meta_list; f; f = f->next) {
    auto *frame = static_cast<NvDsFrameMeta *> (f->data);
    NvDsRoiMeta roi{};
    roi.roi.width = frame->source_frame_width / 2.0f;
    roi.roi.height = static_cast<float> (frame->source_frame_height);
    roi.frame_meta = frame;
    roi.scale_ratio_x = roi.scale_ratio_y = 0.5;
    prepared->values.insert (prepared->values.end (), size, (frame->batch_id + 1) / 10.0f);
    prepared->meta.roi_vector.push_back (roi);
  }
  prepared->tensor.raw_tensor_buffer = prepared->values.data ();
  prepared->tensor.buffer_size = prepared->values.size () * sizeof (float);
  prepared->tensor.data_type = NvDsDataType_FP32;
  prepared->tensor.tensor_name = text.substr (0, comma);
  prepared->meta.target_unique_ids = { 3 };
  prepared->meta.tensor_meta = &prepared->tensor;

  NvDsUserMeta *user = nvds_acquire_user_meta_from_pool (batch);
  user->user_meta_data = &prepared->meta;
  user->base_meta.meta_type = NVDS_PREPROCESS_BATCH_META;
  user->base_meta.uContext = prepared;
  user->base_meta.copy_func = copy;
  user->base_meta.release_func = release;
  nvds_add_user_meta_to_batch (batch, user);
}
