// nvtracker's properties: names, types, ranges and defaults as NVIDIA publishes them.
#include <climits>
#include <cstdlib>

#include "nvtracker.h"
#include "properties.h"
#include "types.h"

namespace tracker {

namespace {

enum {
  prop_width = 1,
  prop_height,
  prop_gpu_id,
  prop_config_file,
  prop_library,
  prop_surface_type,
  prop_compute_hw,
  prop_display_id,
  prop_id_reset_mode,
  prop_input_tensor_meta,
  prop_tensor_meta_gie_id,
  prop_user_meta_pool_size,
  prop_sub_batches,
  prop_recovery_trials,
  prop_class_ids,
};

constexpr auto any_time = static_cast<GParamFlags> (G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
constexpr auto ready = static_cast<GParamFlags> (any_time | GST_PARAM_MUTABLE_READY);
constexpr unsigned last_reset_mode = new_ids_after_reset | from_zero_after_eos;

std::string text_of (const GValue *value) {
  const char *text = g_value_get_string (value);
  return text ? text : "";
}

std::set<int> class_ids_of (GObject *object, const GValue *value) {
  const std::string text = text_of (value);
  std::set<int> ids;
  for (const char *at = text.c_str (); *at;) {
    char *end = nullptr;
    const long id = std::strtol (at, &end, 10);
    if (end == at || id < 0 || id > INT_MAX) {
      GST_CAT_WARNING_OBJECT (gst_nvtracker_debug, object, "operate-on-class-ids: '%s' is not a list of class ids as in 0;2;3",
                              text.c_str ());
      return {};
    }
    ids.insert (static_cast<int> (id));
    at = *end ? end + 1 : end;
  }
  return ids;
}

std::string joined (const std::set<int> &ids) {
  std::string text;
  for (const int id : ids)
    text += std::to_string (id) + ";";
  return text;
}

void set_text (GValue *value, const std::string &text) { g_value_set_string (value, text.empty () ? nullptr : text.c_str ()); }

}  // namespace

void install_properties (GObjectClass *klass) {
  const auto install = [klass] (guint id, GParamSpec *spec) { g_object_class_install_property (klass, id, spec); };
  const Configuration initial;
  install (prop_width, g_param_spec_uint ("tracker-width", "Tracker Width", "Width in pixels of what is tracked in",
                                          0, G_MAXUINT, initial.width, ready));
  install (prop_height, g_param_spec_uint ("tracker-height", "Tracker Height", "Height in pixels of what is tracked in",
                                           0, G_MAXUINT, initial.height, ready));
  install (prop_gpu_id, g_param_spec_uint ("gpu-id", "Set GPU Device ID", "Has no effect on the CPU", 0, G_MAXUINT, 0, ready));
  install (prop_config_file, g_param_spec_string ("ll-config-file", "Low-level library config file",
                                                  "The tracker's configuration file; one for each sub-batch, with ; between",
                                                  nullptr, any_time));
  install (prop_library, g_param_spec_string ("ll-lib-file", "Low-level library file path",
                                              "The library that tracks; NVIDIA's names stand for the stand-in's", nullptr,
                                              any_time));
  install (prop_surface_type, g_param_spec_uint ("tracking-surface-type", "Set Tracking Surface Type",
                                                 "Track on surfaces of this type: 0 all, 1 spot, 2 aisle", 0, G_MAXUINT, 0,
                                                 ready));
  install (prop_compute_hw,
           g_param_spec_enum ("compute-hw", "compute-hw", "Has no effect on the CPU", STANDIN_TYPE_COMPUTE_HW, 0,
                              static_cast<GParamFlags> (any_time | GST_PARAM_CONTROLLABLE | G_PARAM_CONSTRUCT)));
  install (prop_display_id, g_param_spec_boolean ("display-tracking-id", "Display tracking id in object text",
                                                  "Add the id to the object's text", TRUE, any_time));
  install (prop_id_reset_mode,
           g_param_spec_uint ("tracking-id-reset-mode", "Tracking ID reset mode",
                              "1: new ids after a stream's reset, 2: ids from 0 after its end, 3: both", 0, last_reset_mode, 0,
                              ready));
  install (prop_input_tensor_meta, g_param_spec_boolean ("input-tensor-meta", "Use preprocess tensormeta",
                                                         "Has no effect: pictures are converted where they are needed", FALSE,
                                                         any_time));
  install (prop_tensor_meta_gie_id, g_param_spec_uint ("tensor-meta-gie-id", "Tensor Meta GIE ID",
                                                       "Goes with input-tensor-meta", 0, G_MAXUINT, 0, ready));
  install (prop_user_meta_pool_size, g_param_spec_uint ("user-meta-pool-size", "User Meta Pool Size",
                                                        "Has no effect: user metadata is made as it is needed", 1, G_MAXUINT, 32,
                                                        ready));
  install (prop_sub_batches, g_param_spec_string ("sub-batches", "Sub-batches",
                                                  "Sources that are tracked together, as in 0,1;2,3, or how many, as in 2:2",
                                                  nullptr, any_time));
  install (prop_recovery_trials,
           g_param_spec_int ("sub-batch-err-recovery-trial-cnt", "Recovery trials of a sub-batch",
                             "How often a sub-batch's tracker that fails is set up again; -1 for ever", -1, G_MAXINT, 0,
                             any_time));
  install (prop_class_ids, g_param_spec_string ("operate-on-class-ids", "Operate on Class ids",
                                                "Track objects of these classes, as in 0;2;3; let others pass", "", ready));
}

void set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec) {
  State &state = state_of (GST_NVTRACKER (object));
  const std::lock_guard<std::mutex> guard (state.lock);
  Configuration &config = state.config;
  switch (id) {
    case prop_width: config.width = g_value_get_uint (value); break;
    case prop_height: config.height = g_value_get_uint (value); break;
    case prop_config_file: config.config_files = text_of (value); break;
    case prop_library: config.library = text_of (value); break;
    case prop_surface_type: config.surface_type = g_value_get_uint (value); break;
    case prop_display_id: config.display_id = g_value_get_boolean (value); break;
    case prop_id_reset_mode: config.id_reset = g_value_get_uint (value); break;
    case prop_sub_batches: config.sub_batches = text_of (value); break;
    case prop_recovery_trials: config.recovery_trials = g_value_get_int (value); break;
    case prop_class_ids: config.class_ids = class_ids_of (object, value); break;
    default: standin_accept_property (object, value, spec);
  }
}

void get_property (GObject *object, guint id, GValue *value, GParamSpec *spec) {
  State &state = state_of (GST_NVTRACKER (object));
  const std::lock_guard<std::mutex> guard (state.lock);
  const Configuration &config = state.config;
  switch (id) {
    case prop_width: g_value_set_uint (value, config.width); break;
    case prop_height: g_value_set_uint (value, config.height); break;
    case prop_config_file: set_text (value, config.config_files); break;
    case prop_library: set_text (value, config.library); break;
    case prop_surface_type: g_value_set_uint (value, config.surface_type); break;
    case prop_display_id: g_value_set_boolean (value, config.display_id); break;
    case prop_id_reset_mode: g_value_set_uint (value, config.id_reset); break;
    case prop_sub_batches: set_text (value, config.sub_batches); break;
    case prop_recovery_trials: g_value_set_int (value, config.recovery_trials); break;
    case prop_class_ids: g_value_set_string (value, joined (config.class_ids).c_str ()); break;
    default: standin_get_accepted_property (object, value, spec);
  }
}

}  // namespace tracker
