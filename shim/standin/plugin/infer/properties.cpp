// nvinfer's properties: names, types, ranges and defaults as NVIDIA publishes them. A value set here wins over the
// configuration file's; one that was not set is read back from the file.
#include <climits>

#include "nvinfer.h"
#include "properties.h"

namespace infer {

namespace {

enum {
  prop_unique_id = 1,
  prop_process_mode,
  prop_config_file_path,
  prop_batch_size,
  prop_interval,
  prop_infer_on_gie_id,
  prop_infer_on_class_ids,
  prop_filter_out_class_ids,
  prop_model_engine_file,
  prop_gpu_id,
  prop_raw_output_file_write,
  prop_raw_output_callback,
  prop_raw_output_user_data,
  prop_output_tensor_meta,
  prop_output_instance_mask,
  prop_input_tensor_meta,
  prop_clip_object_outside_roi,
  prop_crop_objects_to_roi_boundary,
  prop_strongly_typed,
  prop_dynamic_properties,
};

enum { mode_primary = 1, mode_secondary = 2 };

GType process_mode_type () {
  static const GEnumValue values[] = {
    { mode_primary, "Primary (Full Frame)", "primary" },
    { mode_secondary, "Secondary (Objects)", "secondary" },
    { 0, nullptr, nullptr },
  };
  static const GType type = g_enum_register_static ("GstNvInferProcessModeType", values);
  return type;
}

constexpr auto ready = static_cast<GParamFlags> (G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | GST_PARAM_MUTABLE_READY);
constexpr auto playing = static_cast<GParamFlags> (G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | GST_PARAM_MUTABLE_PLAYING);

void install_flag (GObjectClass *klass, guint id, const char *name, const char *nick, const char *blurb, gboolean initial) {
  g_object_class_install_property (klass, id, g_param_spec_boolean (name, nick, blurb, initial, ready));
}

void install_text (GObjectClass *klass, guint id, const char *name, const char *nick, const char *blurb, GParamFlags flags) {
  g_object_class_install_property (klass, id, g_param_spec_string (name, nick, blurb, "", flags));
}

std::string text_of (const GValue *value) {
  const char *text = g_value_get_string (value);
  return text ? text : "";
}

std::string joined (const std::set<int> &ids, char separator) {
  std::string text;
  for (const int id : ids)
    text += (text.empty () ? "" : std::string (1, separator)) + std::to_string (id);
  return text;
}

void set_class_ids (GObject *object, std::optional<std::set<int>> &ids, const GValue *value, GParamSpec *spec) {
  try {
    ids = parse_class_ids (spec->name, text_of (value));
  } catch (const Error &problem) {
    GST_WARNING_OBJECT (object, "%s. %s", problem.what (), problem.remedy.c_str ());
  }
}

}  // namespace

void install_properties (GObjectClass *klass) {
  const auto install = [klass] (guint id, GParamSpec *spec) { g_object_class_install_property (klass, id, spec); };
  install (prop_unique_id, g_param_spec_uint ("unique-id", "Unique ID", "Marks this element's results in the metadata",
                                              0, G_MAXUINT, 15, ready));
  install (prop_process_mode, g_param_spec_enum ("process-mode", "Process Mode", "Run on whole frames or on objects",
                                                 process_mode_type (), mode_primary, ready));
  install_text (klass, prop_config_file_path, "config-file-path", "Config File Path",
                "The configuration file; .yml and .yaml are read as YAML", playing);
  install (prop_batch_size, g_param_spec_uint ("batch-size", "Batch Size", "Most frames or objects in one run of the model",
                                               1, NVDSINFER_MAX_BATCH_SIZE, 1, ready));
  install (prop_interval, g_param_spec_uint ("interval", "Interval", "Batches to let pass between two that are inferred on",
                                             0, G_MAXINT, 0, ready));
  install (prop_infer_on_gie_id, g_param_spec_int ("infer-on-gie-id", "Infer on Gie ID",
                                                   "Run on objects of the element with this unique-id; -1 for all",
                                                   -1, G_MAXINT, -1, ready));
  install_text (klass, prop_infer_on_class_ids, "infer-on-class-ids", "Operate on Class ids",
                "Run on objects of these classes, as in 0:2:3", ready);
  install_text (klass, prop_filter_out_class_ids, "filter-out-class-ids", "Ignore metadata for class ids",
                "Leave out objects of these classes, as in 0;2;3", ready);
  install_text (klass, prop_model_engine_file, "model-engine-file", "Model Engine File",
                "TensorRT's engine; the CPU runs the model it is built from", playing);
  install (prop_gpu_id, g_param_spec_uint ("gpu-id", "Set GPU Device ID", "Has no effect on the CPU", 0, G_MAXUINT, 0, ready));
  install_flag (klass, prop_raw_output_file_write, "raw-output-file-write", "Raw Output File Write",
                "Write every tensor into a file of its own in the working directory", FALSE);
  install (prop_raw_output_callback,
           g_param_spec_pointer ("raw-output-generated-callback", "Raw Output Generated Callback",
                                 "A gst_nvinfer_raw_output_generated_callback, called after each run", ready));
  install (prop_raw_output_user_data,
           g_param_spec_pointer ("raw-output-generated-userdata", "Raw Output Generated UserData",
                                 "Handed to the raw output callback", ready));
  install_flag (klass, prop_output_tensor_meta, "output-tensor-meta", "Output Tensor Meta",
                "Attach the output tensors as user metadata", FALSE);
  install_flag (klass, prop_output_instance_mask, "output-instance-mask", "Output Instance Mask",
                "Attach the masks that the model gives with its objects", FALSE);
  install_flag (klass, prop_input_tensor_meta, "input-tensor-meta", "Input Tensor Meta",
                "Run on tensors that an earlier element attached, not on the picture", FALSE);
  install_flag (klass, prop_clip_object_outside_roi, "clip-object-outside-roi", "Clip Object Outside Roi",
                "Clip objects to the region that an earlier element prepared", TRUE);
  install_flag (klass, prop_crop_objects_to_roi_boundary, "crop-objects-to-roi-boundary", "Crop Object to Roi Boundary",
                "Crop objects that reach over the roi offsets instead of leaving them out", FALSE);
  install_flag (klass, prop_strongly_typed, "strongly-typed", "Strongly Typed", "Has no effect on the CPU", FALSE);
  install_text (klass, prop_dynamic_properties, "dynamic-properties", "Dynamic Properties",
                "TensorRT's flags as key=value;key=value; they have no effect on the CPU", ready);
}

void set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec) {
  State &state = state_of (GST_NVINFER (object));
  const std::lock_guard<std::mutex> guard (state.lock);
  Overrides &set = state.overrides;
  switch (id) {
    case prop_config_file_path:
      state.config_path = text_of (value);
      if (state.running)
        state.new_config = true;
      else
        read_configuration (state);
      return;
    case prop_raw_output_callback:
      state.raw_callback = reinterpret_cast<gst_nvinfer_raw_output_generated_callback> (g_value_get_pointer (value));
      return;
    case prop_raw_output_user_data: state.raw_user_data = g_value_get_pointer (value); return;
    case prop_dynamic_properties:
      state.dynamic_properties = text_of (value);
      standin_note_unused_property (object, spec);
      return;
    case prop_unique_id: set.unique_id = g_value_get_uint (value); break;
    case prop_process_mode: set.secondary = g_value_get_enum (value) == mode_secondary; break;
    case prop_batch_size: set.batch_size = g_value_get_uint (value); break;
    case prop_interval: set.interval = g_value_get_uint (value); break;
    case prop_infer_on_gie_id: set.operate_on_gie_id = g_value_get_int (value); break;
    case prop_infer_on_class_ids: set_class_ids (object, set.operate_on_class_ids, value, spec); break;
    case prop_filter_out_class_ids: set_class_ids (object, set.filter_out_class_ids, value, spec); break;
    case prop_model_engine_file: set.engine_file = text_of (value); break;
    case prop_gpu_id:
      set.gpu_id = g_value_get_uint (value);
      standin_note_unused_property (object, spec);
      break;
    case prop_raw_output_file_write: set.raw_output_file_write = g_value_get_boolean (value); break;
    case prop_output_tensor_meta: set.output_tensor_meta = g_value_get_boolean (value); break;
    case prop_output_instance_mask: set.output_instance_mask = g_value_get_boolean (value); break;
    case prop_input_tensor_meta: set.input_tensor_meta = g_value_get_boolean (value); break;
    case prop_clip_object_outside_roi: set.clip_object_outside_roi = g_value_get_boolean (value); break;
    case prop_crop_objects_to_roi_boundary: set.crop_objects_to_roi_boundary = g_value_get_boolean (value); break;
    case prop_strongly_typed:
      set.strongly_typed = g_value_get_boolean (value);
      standin_note_unused_property (object, spec);
      break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec); return;
  }
  set.apply (state.config);
}

void get_property (GObject *object, guint id, GValue *value, GParamSpec *spec) {
  State &state = state_of (GST_NVINFER (object));
  const std::lock_guard<std::mutex> guard (state.lock);
  const Config &config = state.config;
  switch (id) {
    case prop_unique_id: g_value_set_uint (value, config.unique_id); break;
    case prop_process_mode: g_value_set_enum (value, config.secondary ? mode_secondary : mode_primary); break;
    case prop_config_file_path: g_value_set_string (value, state.config_path.c_str ()); break;
    case prop_batch_size: g_value_set_uint (value, config.batch_size); break;
    case prop_interval: g_value_set_uint (value, config.interval); break;
    case prop_infer_on_gie_id: g_value_set_int (value, config.operate_on_gie_id); break;
    case prop_infer_on_class_ids: g_value_set_string (value, joined (config.operate_on_class_ids, ':').c_str ()); break;
    case prop_filter_out_class_ids: g_value_set_string (value, joined (config.filter_out_class_ids, ';').c_str ()); break;
    case prop_model_engine_file: g_value_set_string (value, config.engine_file.path.c_str ()); break;
    case prop_gpu_id: g_value_set_uint (value, config.gpu_id); break;
    case prop_raw_output_file_write: g_value_set_boolean (value, config.raw_output_file_write); break;
    case prop_raw_output_callback: g_value_set_pointer (value, reinterpret_cast<gpointer> (state.raw_callback)); break;
    case prop_raw_output_user_data: g_value_set_pointer (value, state.raw_user_data); break;
    case prop_output_tensor_meta: g_value_set_boolean (value, config.output_tensor_meta); break;
    case prop_output_instance_mask: g_value_set_boolean (value, config.output_instance_mask); break;
    case prop_input_tensor_meta: g_value_set_boolean (value, config.input_tensor_meta); break;
    case prop_clip_object_outside_roi: g_value_set_boolean (value, config.clip_object_outside_roi); break;
    case prop_crop_objects_to_roi_boundary: g_value_set_boolean (value, config.crop_objects_to_roi_boundary); break;
    case prop_strongly_typed: g_value_set_boolean (value, config.strongly_typed); break;
    case prop_dynamic_properties: g_value_set_string (value, state.dynamic_properties.c_str ()); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

}  // namespace infer
