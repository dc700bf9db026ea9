// The engine that the element runs: its configuration's at the start, and another one's where that changes.
#include "nvinfer.h"

#define GST_CAT_DEFAULT gst_nvinfer_debug

namespace infer {

void read_configuration (State &state) {
  state.config_error.reset ();
  state.config = {};
  if (!state.config_path.empty ()) {
    try {
      state.config = load_config (state.config_path);
    } catch (const Error &problem) {
      state.config_error = std::make_unique<Error> (problem);
    } catch (const std::exception &problem) {
      state.config_error = std::make_unique<Error> (Fault::settings, state.config_path + ": " + problem.what ());
    }
  }
  state.overrides.apply (state.config);
}

namespace {

void report_configuration (GstNvInfer *self, const Config &config) {
  for (const std::string &warning : config.warnings)
    GST_ELEMENT_WARNING (self, LIBRARY, SETTINGS, ("%s", warning.c_str ()), (nullptr));
  for (const std::string &note : config.notes)
    GST_DEBUG_OBJECT (self, "%s", note.c_str ());
  if (!config.engine_file.empty ())
    GST_INFO_OBJECT (self, "%s is for TensorRT; the CPU runs the model itself", config.engine_file.where.c_str ());
}

}  // namespace

std::unique_ptr<Engine> load_engine (GstNvInfer *self) {
  State &state = state_of (self);
  Config config;
  {
    const std::lock_guard<std::mutex> guard (state.lock);
    if (state.config_path.empty ())
      throw Error (Fault::settings, "property 'config-file-path' is not set", "nvinfer takes its model from that file.");
    if (state.config_error)
      throw *state.config_error;
    config = state.config;
  }
  if (config.classifier_async && (!config.secondary || config.network_type != NvDsInferNetworkType_Classifier)) {
    config.classifier_async = false;
    config.warnings.push_back ("classifier-async-mode is for secondary classifiers, and has no effect here");
  }
  report_configuration (self, config);
  return std::make_unique<Engine> (std::move (config), state.shortage);
}

void update_engine (GstNvInfer *self) {
  State &state = state_of (self);
  std::string path;
  {
    const std::lock_guard<std::mutex> guard (state.lock);
    if (!state.new_config)
      return;
    state.new_config = false;
    path = state.config_path;
    read_configuration (state);
  }
  NvDsInferStatus status = NVDSINFER_SUCCESS;
  try {
    state.engine = load_engine (self);
  } catch (const std::exception &problem) {
    status = NVDSINFER_CONFIG_FAILED;
    GST_ELEMENT_WARNING (self, LIBRARY, SETTINGS, ("%s. The model in use stays.", problem.what ()), (nullptr));
  }
  tell_model_updated (self, status, path);
}

}  // namespace infer
