#include "config_keys.h"

#include <climits>

namespace infer {

namespace {

template <auto member> void set_unsigned (Config &config, const Entry &entry) {
  config.*member = entry.integer (0, INT_MAX);
}
template <auto member> void set_flag (Config &config, const Entry &entry) { config.*member = entry.flag (); }
template <auto member> void set_text (Config &config, const Entry &entry) { config.*member = entry.value; }
template <auto member> void set_path (Config &config, const Entry &entry) {
  config.*member = { entry.path (), entry.where () };
}
template <auto member> void set_threshold (Config &config, const Entry &entry) {
  const double value = entry.number ();
  if (value < 0)
    throw entry.bad ("expected a number of 0 or more");
  config.*member = static_cast<float> (value);
}
template <auto member> void set_class_ids (Config &config, const Entry &entry) {
  (config.*member).clear ();
  for (const long id : entry.integers (-1, INT_MAX))
    if (id >= 0)
      (config.*member).insert (static_cast<int> (id));
}

// Of no effect on the CPU; a value that the GPU's element would refuse is refused all the same.
void note_no_effect (Config &config, const Entry &entry) {
  config.notes.push_back (entry.where () + " is known and has no effect on the CPU");
}
template <long low, long high> void check_integer (Config &config, const Entry &entry) {
  entry.integer (low, high);
  note_no_effect (config, entry);
}
void check_flag (Config &config, const Entry &entry) {
  entry.flag ();
  note_no_effect (config, entry);
}
void check_network_mode (Config &config, const Entry &entry) {
  try {
    entry.integer (0, 3);
  } catch (const Error &) {
    throw entry.bad ("expected 0 (FP32), 1 (INT8), 2 (FP16) or 3 (the best of them)");
  }
  note_no_effect (config, entry);
}

void set_infer_dims (Config &config, const Entry &entry) {
  const auto dims = entry.integers (1, 1 << 16);
  if (dims.size () != 3)
    throw entry.bad ("expected channels;height;width");
  config.infer_dims.assign (dims.begin (), dims.end ());
  config.infer_dims_where = entry.where ();
}

// The older spellings of infer-dims end in a fourth number, the order, which ONNX and Caffe do not need.
void set_old_dims (Config &config, const Entry &entry) {
  const auto dims = entry.integers (0, 1 << 16);
  if (dims.size () != 4)
    throw entry.bad ("expected channels;height;width;order");
  config.warnings.push_back (entry.where () + " is deprecated; use 'infer-dims'");
  if (!config.infer_dims.empty ())
    return;
  config.infer_dims.assign (dims.begin (), dims.begin () + 3);
  config.infer_dims_where = entry.where ();
}

void set_process_mode (Config &config, const Entry &entry) { config.secondary = entry.integer (1, 2) == 2; }

void set_network_type (Config &config, const Entry &entry) {
  const long type = entry.integer (0, 100);
  if (type > 3 && type < 100)
    throw entry.bad ("expected 0 (detector), 1 (classifier), 2 (segmentation), 3 (instance segmentation) or 100 (other)");
  config.network_type = static_cast<NvDsInferNetworkType> (type);
}

void set_is_classifier (Config &config, const Entry &entry) {
  config.warnings.push_back (entry.where () + " is deprecated; use 'network-type'");
  if (entry.flag ())
    config.network_type = NvDsInferNetworkType_Classifier;
}

void set_color_format (Config &config, const Entry &entry) {
  config.color_format = static_cast<NvDsInferFormat> (entry.integer (0, 2));
  config.color_format_where = entry.where ();
}

void set_offsets (Config &config, const Entry &entry) {
  const auto offsets = entry.numbers ();
  config.offsets.assign (offsets.begin (), offsets.end ());
  config.offsets_where = entry.where ();
}

void set_cluster_mode (Config &config, const Entry &entry) {
  config.cluster_mode = static_cast<NvDsInferClusterMode> (entry.integer (0, 4));
}

void set_enable_dbscan (Config &config, const Entry &entry) {
  config.warnings.push_back (entry.where () + " is deprecated; use 'cluster-mode'");
  if (entry.flag ())
    config.cluster_mode = NVDSINFER_CLUSTER_DBSCAN;
}

void set_num_classes (Config &config, const Entry &entry) {
  config.num_classes = entry.integer (0, 1 << 20);
  config.num_classes_where = entry.where ();
}

void set_output_blob_names (Config &config, const Entry &entry) {
  config.output_blob_names = entry.list ();
  config.output_blob_names_where = entry.where ();
}

void set_operate_on_gie_id (Config &config, const Entry &entry) {
  config.operate_on_gie_id = entry.integer (-1, INT_MAX);
}

template <auto member> void set_class_count (ClassAttributes &c, const Entry &entry) {
  c.*member = entry.integer (0, INT_MAX);
}
template <auto member> void set_class_threshold (ClassAttributes &c, const Entry &entry) {
  const double value = entry.number ();
  if (value < 0)
    throw entry.bad ("expected a number of 0 or more");
  c.*member = static_cast<float> (value);
}

NvOSD_ColorParams color (const Entry &entry) {
  const auto parts = entry.numbers ();
  if (parts.size () != 4)
    throw entry.bad ("expected red;green;blue;alpha, each from 0 to 1");
  return { parts[0], parts[1], parts[2], parts[3] };
}

void set_nms_iou_threshold (ClassAttributes &c, const Entry &entry) {
  const double value = entry.number ();
  if (value < 0 || value > 1)
    throw entry.bad ("expected a number from 0 to 1");
  c.nms_iou_threshold = static_cast<float> (value);
}

void set_border_color (ClassAttributes &c, const Entry &entry) { c.border_color = color (entry); }

void set_bg_color (ClassAttributes &c, const Entry &entry) {
  c.bg_color = color (entry);
  c.has_bg_color = true;
}

}  // namespace

const std::vector<Key> &property_keys () {
  static const std::vector<Key> keys = {
    { "gie-unique-id", [] (Config &c, const Entry &e) { c.unique_id = e.integer (1, INT_MAX); } },
    { "process-mode", set_process_mode },
    { "batch-size", [] (Config &c, const Entry &e) { c.batch_size = e.integer (1, NVDSINFER_MAX_BATCH_SIZE); } },
    { "interval", set_unsigned<&Config::interval> },
    { "gpu-id", set_unsigned<&Config::gpu_id> },
    { "stabilize-buffer-count", set_unsigned<&Config::stabilize_buffer_count> },
    { "onnx-file", set_path<&Config::onnx_file> },
    { "model-file", set_path<&Config::caffe_model> },
    { "proto-file", set_path<&Config::caffe_proto> },
    { "model-engine-file", set_path<&Config::engine_file> },
    { "uff-file", set_path<&Config::unsupported_model> },
    { "tlt-encoded-model", set_path<&Config::unsupported_model> },
    { "output-blob-names", set_output_blob_names },
    { "infer-dims", set_infer_dims },
    { "input-dims", set_old_dims },
    { "uff-input-dims", set_old_dims },
    { "network-input-order", [] (Config &c, const Entry &e) { c.channels_last = e.integer (0, 1) == 1; } },
    { "model-color-format", set_color_format },
    { "net-scale-factor", [] (Config &c, const Entry &e) { c.scale_factor = static_cast<float> (e.number ()); } },
    { "offsets", set_offsets },
    { "mean-file", set_path<&Config::mean_file> },
    { "maintain-aspect-ratio", set_flag<&Config::maintain_aspect_ratio> },
    { "symmetric-padding", set_flag<&Config::symmetric_padding> },
    { "scaling-filter", [] (Config &c, const Entry &e) { c.scaling_filter = e.integer (0, 6); } },
    { "network-type", set_network_type },
    { "is-classifier", set_is_classifier },
    { "cluster-mode", set_cluster_mode },
    { "enable-dbscan", set_enable_dbscan },
    { "num-detected-classes", set_num_classes },
    { "labelfile-path", set_path<&Config::label_file> },
    { "filter-out-class-ids", set_class_ids<&Config::filter_out_class_ids> },
    { "classifier-threshold", set_threshold<&Config::classifier_threshold> },
    { "classifier-type", set_text<&Config::classifier_type> },
    { "segmentation-threshold", set_threshold<&Config::segmentation_threshold> },
    { "segmentation-output-order",
      [] (Config &c, const Entry &e) { c.segmentation_channels_last = e.integer (0, 1) == 1; } },
    { "crop-objects-to-roi-boundary", set_flag<&Config::crop_objects_to_roi_boundary> },
    { "output-instance-mask", set_flag<&Config::output_instance_mask> },
    { "output-tensor-meta", set_flag<&Config::output_tensor_meta> },
    { "input-tensor-from-meta", set_flag<&Config::input_tensor_meta> },
    { "raw-output-file-write", set_flag<&Config::raw_output_file_write> },
    { "custom-lib-path", set_path<&Config::custom_library> },
    { "parse-bbox-func-name", set_text<&Config::parse_bbox_function> },
    { "parse-bbox-instance-mask-func-name", set_text<&Config::parse_mask_function> },
    { "parse-classifier-func-name", set_text<&Config::parse_classifier_function> },
    { "parse-segmentation-func-name", set_text<&Config::parse_segmentation_function> },
    { "operate-on-gie-id", set_operate_on_gie_id },
    { "operate-on-class-ids", set_class_ids<&Config::operate_on_class_ids> },
    { "input-object-min-width", set_unsigned<&Config::min_object_width> },
    { "input-object-min-height", set_unsigned<&Config::min_object_height> },
    { "input-object-max-width", set_unsigned<&Config::max_object_width> },
    { "input-object-max-height", set_unsigned<&Config::max_object_height> },
    { "classifier-async-mode", set_flag<&Config::classifier_async> },
    { "secondary-reinfer-interval", set_unsigned<&Config::reinfer_interval> },
    { "strongly-typed", set_flag<&Config::strongly_typed> },
    // Known, with nothing to act on: TensorRT's builder, the GPU, its memory, and debugging of them.
    { "auto-inc-mem", check_integer<INT_MIN, INT_MAX> },
    { "custom-network-config", note_no_effect },
    { "disable-output-host-copy", check_integer<INT_MIN, INT_MAX> },
    { "dump-input-tensor", check_integer<INT_MIN, INT_MAX> },
    { "dump-output-tensor", check_integer<INT_MIN, INT_MAX> },
    { "dynamic-properties", note_no_effect },
    { "enable-dla", check_flag },
    { "engine-create-func-name", note_no_effect },
    { "force-implicit-batch-dim", check_flag },
    { "int8-calib-file", note_no_effect },
    { "ip-tensor-file", note_no_effect },
    { "layer-device-precision", note_no_effect },
    { "max-gpu-mem-per", check_integer<INT_MIN, INT_MAX> },
    { "network-mode", check_network_mode },
    { "op-tensor-files", note_no_effect },
    { "output-io-formats", note_no_effect },
    { "overwrite-input-tensor", check_integer<INT_MIN, INT_MAX> },
    { "overwrite-output-tensor", check_integer<INT_MIN, INT_MAX> },
    { "parse-func", note_no_effect },
    { "scaling-compute-hw", check_integer<0, 2> },
    { "tensor-meta-pool-size", check_integer<INT_MIN, INT_MAX> },
    { "tlt-model-key", note_no_effect },
    { "uff-input-blob-name", note_no_effect },
    { "uff-input-order", check_integer<0, 2> },
    { "use-dla-core", check_integer<INT_MIN, INT_MAX> },
    { "warmup-engine", check_flag },
    { "workspace-size", check_integer<INT_MIN, INT_MAX> },
  };
  return keys;
}

const std::vector<ClassKey> &class_keys () {
  static const std::vector<ClassKey> keys = {
    { "pre-cluster-threshold", set_class_threshold<&ClassAttributes::pre_cluster_threshold> },
    { "threshold", set_class_threshold<&ClassAttributes::pre_cluster_threshold> },
    { "post-cluster-threshold", set_class_threshold<&ClassAttributes::post_cluster_threshold> },
    { "eps", set_class_threshold<&ClassAttributes::eps> },
    { "group-threshold", set_class_count<&ClassAttributes::group_threshold> },
    { "minBoxes", set_class_count<&ClassAttributes::min_boxes> },
    { "dbscan-min-score", set_class_threshold<&ClassAttributes::dbscan_min_score> },
    { "nms-iou-threshold", set_nms_iou_threshold },
    { "topk", set_class_count<&ClassAttributes::topk> },
    { "roi-top-offset", set_class_count<&ClassAttributes::roi_top_offset> },
    { "roi-bottom-offset", set_class_count<&ClassAttributes::roi_bottom_offset> },
    { "detected-min-w", set_class_count<&ClassAttributes::min_width> },
    { "detected-min-h", set_class_count<&ClassAttributes::min_height> },
    { "detected-max-w", set_class_count<&ClassAttributes::max_width> },
    { "detected-max-h", set_class_count<&ClassAttributes::max_height> },
    { "border-color", set_border_color },
    { "bg-color", set_bg_color },
  };
  return keys;
}

}  // namespace infer
