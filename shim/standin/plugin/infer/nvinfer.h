// The nvinfer element: configuration and properties in, inference on each batch, metadata out.
#pragma once

#include <gst/base/gstbasetransform.h>
#include <gst/gst.h>

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>

#include "gstnvdsinfer.h"

#include "config.h"
#include "engine.h"

G_BEGIN_DECLS

#define GST_TYPE_NVINFER (gst_nvinfer_get_type ())
G_DECLARE_FINAL_TYPE (GstNvInfer, gst_nvinfer, GST, NVINFER, GstBaseTransform)

G_END_DECLS

namespace infer {

// The C++ part of an instance. `lock` guards what properties and the streaming thread share.
struct State {
  std::mutex lock;
  std::string config_path;
  Config config;                        // the file's, with the overrides applied
  std::unique_ptr<Error> config_error;  // why the file could not be read; reported at start
  Overrides overrides;
  std::string dynamic_properties;
  gst_nvinfer_raw_output_generated_callback raw_callback = nullptr;
  gpointer raw_user_data = nullptr;
  bool running = false;
  bool new_config = false;  // config-file-path was set while running

  // Of the streaming thread.
  StandinShortage shortage{};
  std::unique_ptr<Engine> engine;
  uint64_t buffers = 0;
  uint64_t batches_since_start = 0;  // what interval counts
  uint64_t raw_batches = 0;
  GstClockTime warned_at = GST_CLOCK_TIME_NONE;  // of untracked objects
};

State &state_of (GstNvInfer *self);

// Reads the file of config-file-path anew; an error is kept for start. Call with the lock held.
void read_configuration (State &state);

// As the configuration says. Throws Error.
std::unique_ptr<Engine> load_engine (GstNvInfer *self);

// Where config-file-path was set in PLAYING: the new model takes over between two buffers, or the old one stays.
void update_engine (GstNvInfer *self);

// The signal `model-updated`.
void tell_model_updated (GstNvInfer *self, NvDsInferStatus status, const std::string &path);

void install_properties (GObjectClass *klass);
void set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec);
void get_property (GObject *object, guint id, GValue *value, GParamSpec *spec);

// What raw-output-file-write and raw-output-generated-callback ask for; empty where neither does.
Engine::RawOutput raw_output (GstNvInfer *self, GstBuffer *buffer);

}  // namespace infer

GST_DEBUG_CATEGORY_EXTERN (gst_nvinfer_debug);
