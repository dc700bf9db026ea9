// What a configuration file and the element's properties say, in one struct.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "nvdsinfer_context.h"
#include "nvll_osd_struct.h"

#include "config_file.h"

namespace infer {

// A path and the key that gave it, so that a file that does not load can be reported with its origin.
struct PathSetting {
  std::string path;
  std::string where;

  bool empty () const { return path.empty (); }
};

struct ClassAttributes {
  float pre_cluster_threshold = 0.2f;
  float post_cluster_threshold = 0.0f;
  float eps = 0.0f;
  int group_threshold = 0;
  int min_boxes = 0;
  float dbscan_min_score = 0.0f;
  float nms_iou_threshold = 0.3f;
  int topk = -1;
  // Pixels of the frame the object stands in; 0 of a maximum means no limit.
  unsigned roi_top_offset = 0;
  unsigned roi_bottom_offset = 0;
  unsigned min_width = 0;
  unsigned min_height = 0;
  unsigned max_width = 0;
  unsigned max_height = 0;
  NvOSD_ColorParams border_color{ 1, 0, 0, 1 };
  bool has_bg_color = false;
  NvOSD_ColorParams bg_color{};
};

struct Config {
  std::string file;
  std::vector<std::string> warnings;
  std::vector<std::string> notes;

  unsigned unique_id = 15;
  bool secondary = false;
  unsigned batch_size = 1;
  unsigned interval = 0;
  unsigned gpu_id = 0;
  unsigned stabilize_buffer_count = 0;
  bool strongly_typed = false;

  PathSetting onnx_file;
  PathSetting caffe_model;
  PathSetting caffe_proto;
  PathSetting engine_file;
  PathSetting unsupported_model;
  std::vector<std::string> output_blob_names;
  std::string output_blob_names_where;
  std::string infer_dims_where;
  std::vector<unsigned> infer_dims;
  bool channels_last = false;

  NvDsInferFormat color_format = NvDsInferFormat_RGB;
  std::string color_format_where;
  float scale_factor = 1.0f;
  std::vector<float> offsets;
  std::string offsets_where;
  PathSetting mean_file;
  bool maintain_aspect_ratio = false;
  bool symmetric_padding = false;
  int scaling_filter = 1;

  NvDsInferNetworkType network_type = NvDsInferNetworkType_Detector;
  NvDsInferClusterMode cluster_mode = NVDSINFER_CLUSTER_GROUP_RECTANGLES;
  unsigned num_classes = 0;
  std::string num_classes_where;
  std::vector<ClassAttributes> classes;
  PathSetting label_file;
  std::set<int> filter_out_class_ids;
  float classifier_threshold = 0.0f;
  std::string classifier_type;
  float segmentation_threshold = 0.0f;
  bool segmentation_channels_last = false;
  bool crop_objects_to_roi_boundary = false;
  bool clip_object_outside_roi = true;
  bool output_instance_mask = false;
  bool output_tensor_meta = false;
  bool input_tensor_meta = false;
  bool raw_output_file_write = false;

  PathSetting custom_library;
  std::string parse_bbox_function;
  std::string parse_mask_function;
  std::string parse_classifier_function;
  std::string parse_segmentation_function;

  int operate_on_gie_id = -1;
  std::set<int> operate_on_class_ids;
  unsigned min_object_width = 0;
  unsigned min_object_height = 0;
  unsigned max_object_width = 0;
  unsigned max_object_height = 0;
  unsigned long reinfer_interval = 0x7fffffff;
  bool classifier_async = false;
};

// Values set on the element; they win over the file's.
struct Overrides {
  std::optional<unsigned> unique_id, batch_size, interval, gpu_id;
  std::optional<bool> secondary, output_tensor_meta, output_instance_mask, input_tensor_meta;
  std::optional<bool> raw_output_file_write, clip_object_outside_roi, crop_objects_to_roi_boundary, strongly_typed;
  std::optional<std::string> engine_file;
  std::optional<int> operate_on_gie_id;
  std::optional<std::set<int>> operate_on_class_ids, filter_out_class_ids;

  void apply (Config &config) const;
};

// Reads and checks the file as far as it can be checked without the model. Throws Error.
Config load_config (const std::string &path);

// Class ids as the properties take them: numbers with any one separator between them. Throws Error.
std::set<int> parse_class_ids (const char *property, const std::string &text);

}  // namespace infer
