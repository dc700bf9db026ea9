#include "batch.h"

#include <algorithm>
#include <cstring>

#include "outputs.h"

namespace infer {

Batch::Batch (const NvDsInferContextBatchInput &input)
    : items (input.numInputFrames),
      frames (input.inputFrames, input.inputFrames + input.numInputFrames),
      format (input.inputFormat),
      pitch (input.inputPitch),
      return_function (input.returnInputFunc),
      return_data (input.returnFuncData) {}

Batch::Batch (const NvDsInferContextBatchPreprocessedInput &input, unsigned items)
    : items (items),
      tensors (input.tensors, input.tensors + input.numInputTensors),
      return_function (input.returnInputFunc),
      return_data (input.returnFuncData) {}

Batch::~Batch () {
  return_input ();
  for (const NvDsInferFrameOutput &frame : parsed)
    free_item (frame);
}

void Batch::return_input () {
  if (return_function)
    return_function (return_data);
  return_function = nullptr;
}

void Batch::convert (const Inference &inference) {
  const size_t item = inference.model.input ().elements ();
  for (unsigned i = 0; i < items; i++)
    inference.preprocessor.fill_packed (frames[i], format, pitch, &input[i * item]);
}

void Batch::take_tensors (Inference &inference) {
  for (const NvDsInferLayerInfo &tensor : tensors) {
    const auto *values = static_cast<const float *> (tensor.buffer);
    const auto named = std::find_if (inference.inputs.begin (), inference.inputs.end (), [&] (const auto &layer) {
      return std::strcmp (layer.layerName, tensor.layerName) == 0;
    });
    const size_t count = static_cast<size_t> (items) * named->inferDims.numElements;
    const size_t index = named - inference.inputs.begin ();
    std::copy (values, values + count, index == 0 ? input.data () : inference.model.extra_input_data (index - 1));
  }
}

void Batch::run (Inference &inference, bool keep_input) {
  input.resize (items * inference.model.input ().elements ());
  if (tensors.empty ())
    convert (inference);
  else
    take_tensors (inference);
  return_input ();
  outputs = inference.model.run (input.data (), static_cast<int> (items));
  if (!keep_input)
    input = {};
}

void Batch::parse (Inference &inference, NvDsInferContextBatchOutput &output) {
  Layers layers = inference.outputs;
  for (unsigned n = 0; n < items; n++) {
    for (size_t i = 0; i < layers.size (); i++)
      layers[i].buffer = outputs->tensors[i].data () + static_cast<size_t> (n) * layers[i].inferDims.numElements;
    parsed.push_back (parse_item (inference, layers));
  }
  host_buffers.assign (inference.inputs.size (), nullptr);
  if (!input.empty ())
    host_buffers[0] = input.data ();
  for (auto &tensor : outputs->tensors) {
    output_buffers.push_back (tensor.data ());
    host_buffers.push_back (tensor.data ());
  }
  output.frames = parsed.data ();
  output.numFrames = items;
  output.hostBuffers = host_buffers.data ();
  output.numHostBuffers = static_cast<unsigned> (host_buffers.size ());
  // There is one memory: the host's is the device's.
  output.outputDeviceBuffers = output_buffers.data ();
  output.numOutputDeviceBuffers = static_cast<unsigned> (output_buffers.size ());
  output.priv = this;
}

}  // namespace infer
