// User metadata that points into the tensors of a run. The tensors live as long as the last of it: each holds
// its share in priv_data, copies too.
#include <gst/gst.h>

#include "gstnvdsinfer.h"

#include "attach.h"
#include "meta_lock.h"

namespace infer {

using standin::MetaLock;

namespace {

template <typename Meta> Meta *data_of (gpointer user_meta) {
  return static_cast<Meta *> (static_cast<NvDsUserMeta *> (user_meta)->user_meta_data);
}

struct SegmentationShare {
  std::shared_ptr<Outputs> outputs;
  std::vector<int> class_map;
};

NvDsInferSegmentationMeta *new_segmentation (const NvDsInferSegmentationMeta &from,
                                             const std::shared_ptr<SegmentationShare> &share) {
  auto *meta = new NvDsInferSegmentationMeta (from);
  meta->priv_data = new std::shared_ptr<SegmentationShare> (share);
  meta->class_map = share->class_map.data ();
  return meta;
}

gpointer copy_segmentation (gpointer data, gpointer) {
  const auto *meta = data_of<NvDsInferSegmentationMeta> (data);
  return new_segmentation (*meta, *static_cast<std::shared_ptr<SegmentationShare> *> (meta->priv_data));
}

void release_segmentation (gpointer data, gpointer) {
  auto *meta = data_of<NvDsInferSegmentationMeta> (data);
  delete static_cast<std::shared_ptr<SegmentationShare> *> (meta->priv_data);
  delete meta;
}

NvDsInferTensorMeta *new_tensors (const NvDsInferTensorMeta &from, const std::shared_ptr<Outputs> &outputs) {
  auto *meta = new NvDsInferTensorMeta (from);
  meta->output_layers_info = new NvDsInferLayerInfo[from.num_output_layers];
  meta->out_buf_ptrs_host = new void *[from.num_output_layers];
  meta->out_buf_ptrs_dev = new void *[from.num_output_layers];
  for (guint i = 0; i < from.num_output_layers; i++) {
    meta->output_layers_info[i] = from.output_layers_info[i];
    // There is one memory: what the device would hold is what the host reads.
    meta->out_buf_ptrs_host[i] = meta->out_buf_ptrs_dev[i] = from.output_layers_info[i].buffer;
  }
  meta->priv_data = new std::shared_ptr<Outputs> (outputs);
  return meta;
}

gpointer copy_tensors (gpointer data, gpointer) {
  const auto *meta = data_of<NvDsInferTensorMeta> (data);
  return new_tensors (*meta, *static_cast<std::shared_ptr<Outputs> *> (meta->priv_data));
}

void release_tensors (gpointer data, gpointer) {
  auto *meta = data_of<NvDsInferTensorMeta> (data);
  delete static_cast<std::shared_ptr<Outputs> *> (meta->priv_data);
  delete[] meta->output_layers_info;
  delete[] meta->out_buf_ptrs_host;
  delete[] meta->out_buf_ptrs_dev;
  delete meta;
}

void add (const Target &target, NvDsUserMeta *user, void *data, NvDsMetaType type, NvDsMetaCopyFunc copy,
          NvDsMetaReleaseFunc release) {
  user->user_meta_data = data;
  user->base_meta.meta_type = type;
  user->base_meta.copy_func = copy;
  user->base_meta.release_func = release;
  if (target.roi)
    nvds_add_user_meta_to_roi (target.roi, user);
  else if (target.object)
    nvds_add_user_meta_to_obj (target.object, user);
  else
    nvds_add_user_meta_to_frame (target.frame, user);
}

}  // namespace

void attach_segmentation (const Config &config, const Target &target, const NvDsInferNetworkInfo &network,
                          Segmentation segmentation, std::shared_ptr<Outputs> outputs, StandinShortage &shortage) {
  NvDsInferSegmentationMeta meta{};
  meta.classes = config.num_classes;
  meta.width = network.width;
  meta.height = network.height;
  meta.class_probabilities_map = segmentation.class_probabilities;
  meta.unique_id = static_cast<int> (config.unique_id);
  const auto share = std::make_shared<SegmentationShare> (
      SegmentationShare{ std::move (outputs), std::move (segmentation.class_map) });

  const MetaLock lock (target.batch ());
  target.frame->bInferDone = TRUE;
  if (NvDsUserMeta *user = standin_acquire_user (target.batch (), &shortage))
    add (target, user, new_segmentation (meta, share), NVDSINFER_SEGMENTATION_META, copy_segmentation, release_segmentation);
}

void attach_tensors (const Config &config, const Target &target, const NvDsInferNetworkInfo &network,
                     const Layers &layers, std::shared_ptr<Outputs> outputs, StandinShortage &shortage) {
  Layers described = layers;
  NvDsInferTensorMeta meta{};
  meta.unique_id = config.unique_id;
  meta.num_output_layers = static_cast<guint> (described.size ());
  meta.output_layers_info = described.data ();
  meta.gpu_id = static_cast<gint> (config.gpu_id);
  meta.network_info = network;
  meta.maintain_aspect_ratio = config.maintain_aspect_ratio;
  meta.symmetric_padding = config.symmetric_padding;

  const MetaLock lock (target.batch ());
  if (NvDsUserMeta *user = standin_acquire_user (target.batch (), &shortage))
    add (target, user, new_tensors (meta, outputs), NVDSINFER_TENSOR_OUTPUT_META, copy_tensors, release_tensors);
}

}  // namespace infer
