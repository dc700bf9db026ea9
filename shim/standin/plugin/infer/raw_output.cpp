#include <cinttypes>
#include <cstdio>

#include "nvinfer.h"

namespace infer {

namespace {

// The names are NVIDIA's, so that tools that read these files find them.
void write_layers (GstNvInfer *self, const Layers &layers, unsigned items) {
  State &state = state_of (self);
  for (const NvDsInferLayerInfo &layer : layers) {
    g_autofree gchar *name =
        g_strdup_printf ("gstnvdsinfer_uid-%02u_layer-%s_batch-%010" PRIu64 "_batchsize-%02u.bin",
                         state.engine->configuration ().unique_id, layer.layerName, state.raw_batches, items);
    g_strdelimit (name, "/", '_');
    g_autoptr (GError) error = nullptr;
    const gssize bytes = static_cast<gssize> (layer.inferDims.numElements) * items * sizeof (float);
    if (!g_file_set_contents (name, static_cast<const gchar *> (layer.buffer), bytes, &error))
      throw Error (Fault::failed, std::string ("raw-output-file-write: ") + error->message,
                   "The files are written into the working directory.");
  }
  state.raw_batches++;
}

}  // namespace

Engine::RawOutput raw_output (GstNvInfer *self, GstBuffer *buffer) {
  State &state = state_of (self);
  const bool to_file = state.engine->configuration ().raw_output_file_write;
  if (!to_file && !state.raw_callback)
    return {};
  return [self, buffer, to_file] (NvDsInferNetworkInfo &network, Layers &layers, unsigned items) {
    State &now = state_of (self);
    if (to_file)
      write_layers (self, layers, items);
    if (now.raw_callback)
      now.raw_callback (buffer, &network, layers.data (), static_cast<guint> (layers.size ()), items, now.raw_user_data);
  };
}

}  // namespace infer
