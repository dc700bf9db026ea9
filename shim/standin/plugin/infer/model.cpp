#include "model.h"

#include <algorithm>
#include <cstring>
#include <numeric>

#include "network.h"

namespace infer {

size_t Layer::elements () const {
  return std::accumulate (dims.begin (), dims.end (), size_t{ 1 }, [] (size_t a, int b) { return a * b; });
}

Model::~Model () = default;

Model::Model (const Config &config) : network (std::make_unique<Network> ()), batch_size (config.batch_size) {
  if (!config.onnx_file.empty ()) {
    load_onnx (config, 0);
    try {
      measure_outputs ();
    } catch (const Error &) {
      if (fixed_batch || batch_size == 1)
        throw;
      // OpenCV works shapes out once, for a batch of one: where the graph computes with them the batch has to be known.
      load_onnx (config, static_cast<int> (batch_size));
      measure_outputs ();
    }
    return;
  }
  if (!config.caffe_model.empty () || !config.caffe_proto.empty ())
    load_caffe (config);
  else if (!config.unsupported_model.empty ())
    throw Error (Fault::settings, config.unsupported_model.where + ": this format needs TensorRT and a GPU",
                 "Export the model to ONNX and set 'onnx-file'.");
  else if (!config.engine_file.empty ())
    throw Error (Fault::settings, config.engine_file.where + ": an engine runs on the GPU it was built for only",
                 "Set 'onnx-file' too: the CPU runs that, and TensorRT builds the engine from it.");
  else
    throw Error (Fault::settings, config.file + ": no model is given", "Set 'onnx-file', or 'model-file' and 'proto-file'.");

  measure_outputs ();
}

void Model::set_inputs (const float *input, int count) {
  network->set_input (input_layer, input, count);
  for (size_t i = 0; i < extra_layers.size (); i++)
    network->set_input (extra_layers[i], extra_data[i].data (), count);
}

// The dimensions of each output's items when the model runs on a batch of `count`.
std::vector<std::vector<int>> Model::output_dims (int count) {
  const std::vector<float> zeros (input_layer.elements () * count);
  const QuietOpenCv quiet;
  std::vector<std::vector<int>> dims;
  try {
    set_inputs (zeros.data (), count);
    for (const cv::Mat &result : network->forward ()) {
      const std::string name = output_layers[dims.size ()].name;
      if (result.depth () != CV_32F)
        throw Error (Fault::failed, origin + ": its output '" + name + "' is not of 32-bit floats");
      if (result.dims < 1 || result.size[0] != count)
        throw Error (Fault::failed,
                     origin + ": its output '" + name + "' has no batch of " + std::to_string (count) + " in front",
                     count > 1 ? "Export the model with a dynamic batch axis, or set 'batch-size' to 1." : "");
      dims.emplace_back (result.size.p + 1, result.size.p + result.dims);
    }
  } catch (const cv::Exception &problem) {
    throw Error (Fault::failed,
                 origin + ": OpenCV " CV_VERSION " cannot run the model on " + std::to_string (count) + " x " +
                     described (input_layer.dims) + ": " + reason (problem),
                 count > 1 ? "If it runs with 'batch-size' 1, export it with a dynamic batch axis." : "");
  }
  return dims;
}

void Model::measure_outputs () {
  network->net.setPreferableBackend (cv::dnn::DNN_BACKEND_OPENCV);
  network->net.setPreferableTarget (cv::dnn::DNN_TARGET_CPU);
  const int count = fixed_batch ? fixed_batch : static_cast<int> (batch_size);
  for (const Layer &extra : extra_layers)
    extra_data.emplace_back (extra.elements () * std::max (count, static_cast<int> (batch_size)));

  const auto dims = output_dims (count);
  if (!fixed_batch && count > 1 && output_dims (1) != dims)
    throw Error (Fault::failed, origin + ": its outputs change their shape with the batch",
                 "Export the model with a dynamic batch axis, or set 'batch-size' to 1.");
  for (size_t i = 0; i < dims.size (); i++)
    output_layers[i].dims = dims[i];
}

std::shared_ptr<Outputs> Model::run (const float *input, int count) {
  auto outputs = std::make_shared<Outputs> ();
  for (const Layer &layer : output_layers)
    outputs->tensors.emplace_back (layer.elements () * count);

  // A model with a fixed batch gets the items in portions of that size, the last one filled up.
  const int portion = fixed_batch ? fixed_batch : count;
  const size_t item = input_layer.elements ();
  std::vector<float> filled_up;
  try {
    for (int from = 0; from < count; from += portion) {
      const int present = std::min (portion, count - from);
      const float *part = input + from * item;
      if (present < portion) {
        filled_up.assign (part, part + present * item);
        filled_up.resize (portion * item);
        part = filled_up.data ();
      }
      set_inputs (part, portion);
      const auto results = network->forward ();
      for (size_t i = 0; i < results.size (); i++) {
        const size_t size = output_layers[i].elements ();
        const cv::Mat whole = results[i].isContinuous () ? results[i] : results[i].clone ();
        if (whole.total () < size * present)
          throw Error (Fault::failed, origin + ": its output '" + output_layers[i].name + "' changed its size");
        std::memcpy (outputs->tensors[i].data () + from * size, whole.ptr<float> (), size * present * sizeof (float));
      }
    }
  } catch (const cv::Exception &problem) {
    throw Error (Fault::failed, origin + ": OpenCV " CV_VERSION " failed while it ran the model: " + reason (problem));
  }
  return outputs;
}

}  // namespace infer
