#include "inference.h"

#include <algorithm>

namespace infer {

namespace {

NvDsInferLayerInfo describe (const Layer &layer, int binding, bool is_input) {
  NvDsInferLayerInfo info{};
  info.dataType = FLOAT;
  info.layerName = layer.name;
  info.bindingIndex = binding;
  info.isInput = is_input;
  info.inferDims.numDims = static_cast<unsigned> (std::min<size_t> (layer.dims.size (), NVDSINFER_MAX_DIMS));
  for (unsigned d = 0; d < info.inferDims.numDims; d++)
    info.inferDims.d[d] = static_cast<unsigned> (layer.dims[d]);
  info.inferDims.numElements = static_cast<unsigned> (layer.elements ());
  return info;
}

Layers describe_inputs (Model &model) {
  Layers layers{ describe (model.input (), 0, true) };
  for (const Layer &layer : model.extra_inputs ())
    layers.push_back (describe (layer, static_cast<int> (layers.size ()), true));
  return layers;
}

Layers describe_outputs (const Model &model, size_t binding) {
  Layers layers;
  for (const Layer &layer : model.outputs ())
    layers.push_back (describe (layer, static_cast<int> (binding++), false));
  return layers;
}

}  // namespace

Inference::Inference (Config given)
    : config (std::move (given)),
      model (config),
      preprocessor (config, model),
      inputs (describe_inputs (model)),
      outputs (describe_outputs (model, inputs.size ())),
      parsers (config, outputs, preprocessor.network ()) {
  initialize_inputs ();
}

void Inference::initialize_inputs () {
  if (inputs.size () == 1)
    return;
  const auto initialize = parsers.custom_library ().initialize_inputs;
  if (!initialize)
    throw Error (Fault::settings, model.where () + ": the model has more inputs than the image, and nothing fills them",
                 "Set 'custom-lib-path' to a library with the function NvDsInferInitializeInputLayers.");
  Layers layers (inputs.begin () + 1, inputs.end ());
  for (size_t i = 0; i < layers.size (); i++)
    layers[i].buffer = model.extra_input_data (i);
  if (!initialize (layers, preprocessor.network (), config.batch_size))
    throw Error (Fault::failed, config.custom_library.where + ": NvDsInferInitializeInputLayers failed");
}

}  // namespace infer
