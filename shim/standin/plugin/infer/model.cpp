#include "model.h"

#include <glib.h>
#include <opencv2/dnn.hpp>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <numeric>
#include <sstream>

#include "caffe_file.h"
#include "onnx_file.h"
#include "quiet_opencv.h"

namespace infer {

namespace {

std::string read_file (const PathSetting &setting) {
  std::error_code ignored;
  if (std::filesystem::is_directory (setting.path, ignored))
    throw Error (Fault::not_found, setting.where + ": '" + setting.path + "' is a directory");
  std::ifstream in (setting.path, std::ios::binary);
  if (!in)
    throw Error (Fault::not_found, setting.where + ": cannot read '" + setting.path + "': " + std::strerror (errno),
                 "Relative paths are taken from the configuration file's directory.");
  std::ostringstream content;
  content << in.rdbuf ();
  if (content.str ().empty ())
    throw Error (Fault::failed, setting.where + ": '" + setting.path + "' is empty");
  return content.str ();
}

// OpenCV's reason on one line.
std::string reason (const cv::Exception &problem) {
  std::string text;
  for (const char c : problem.err)
    if (c != '\n' && c != '>')
      text += c;
  return text.substr (0, text.find_last_not_of (" .") + 1);
}

std::string described (const std::vector<int> &dims) {
  std::string text;
  for (const int size : dims)
    text += (text.empty () ? "" : "x") + (size < 0 ? std::string ("?") : std::to_string (size));
  return text.empty () ? "a single value" : text;
}

Layer make_layer (const std::string &name, std::vector<int> dims) {
  return { g_intern_string (name.c_str ()), std::move (dims) };
}

// The dimensions of one image, from the model and from infer-dims, which must agree where both are known.
std::vector<int> image_dims (const Config &config, const std::string &origin, std::vector<int> dims) {
  if (dims.size () != 3)
    throw Error (Fault::failed, origin + ": its first input has " + std::to_string (dims.size ()) +
                                    " dimensions besides the batch (" + described (dims) + "); an image has 3");
  std::vector<int> given (config.infer_dims.begin (), config.infer_dims.end ());
  if (!given.empty () && config.channels_last)
    given = { given[1], given[2], given[0] };
  for (size_t i = 0; i < given.size (); i++) {
    if (dims[i] > 0 && dims[i] != given[i])
      throw Error (Fault::settings,
                   config.infer_dims_where + " does not fit the model, whose input is " + described (dims),
                   "Remove infer-dims: it is needed only where the model leaves its input's size open.");
    dims[i] = given[i];
  }
  if (*std::min_element (dims.begin (), dims.end ()) <= 0)
    throw Error (Fault::settings, origin + ": the model leaves the size of its input open (" + described (dims) + ")",
                 "Set 'infer-dims' to channels;height;width.");
  return dims;
}

}  // namespace

struct Model::Network {
  struct Source {
    std::string layer;
    size_t pin;
  };

  cv::dnn::Net net;
  std::vector<Source> sources;  // per output of the model

  std::vector<cv::Mat> forward () {
    std::vector<cv::String> names;
    for (const Source &source : sources)
      names.push_back (source.layer);
    std::vector<std::vector<cv::Mat>> pins;
    net.forward (pins, names);
    std::vector<cv::Mat> results;
    for (size_t i = 0; i < sources.size (); i++)
      results.push_back (pins.at (i).at (sources[i].pin));
    return results;
  }

  void set_input (const Layer &layer, const float *data, int count) {
    std::vector<int> shape = layer.dims;
    shape.insert (shape.begin (), count);
    // The network only reads it.
    net.setInput (cv::Mat (shape, CV_32F, const_cast<float *> (data)), layer.name);
  }
};

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

void Model::load_onnx (const Config &config, int forced_batch) {
  extra_layers.clear ();
  extra_data.clear ();
  output_layers.clear ();
  network->sources.clear ();
  origin = config.onnx_file.where + ": " + config.onnx_file.path;
  std::string bytes = read_file (config.onnx_file);
  OnnxFile file;
  try {
    file = read_onnx (bytes);
  } catch (const std::runtime_error &problem) {
    throw Error (Fault::failed, origin + ": not an ONNX model: " + problem.what ());
  }
  if (file.inputs.empty () || file.outputs.empty ())
    throw Error (Fault::failed, origin + ": the model has no " + (file.inputs.empty () ? "input" : "output"));

  std::map<std::string, std::vector<int64_t>> shapes;
  for (const OnnxTensor &input : file.inputs) {
    std::vector<int> dims (input.dims.begin (), input.dims.end ());
    const int batch = forced_batch ? forced_batch : dims.empty () ? 0 : dims[0];
    dims.erase (dims.begin (), dims.begin () + !dims.empty ());
    if (&input == &file.inputs.front ()) {
      dims = image_dims (config, origin, dims);
      fixed_batch = std::max (batch, 0);
      input_layer = make_layer (input.name, dims);
    } else {
      if (dims.empty () || *std::min_element (dims.begin (), dims.end ()) <= 0)
        throw Error (Fault::failed, origin + ": its input '" + input.name + "' has an open shape (" + described (dims) + ")",
                     "Only the first input, the image, may leave its size open.");
      extra_layers.push_back (make_layer (input.name, dims));
    }
    auto &shape = shapes[input.name];
    shape.assign (dims.begin (), dims.end ());
    shape.insert (shape.begin (), batch);
  }
  bytes = with_input_shapes (bytes, shapes);

  const QuietOpenCv quiet;
  try {
    network->net = cv::dnn::readNetFromONNX (bytes.data (), bytes.size ());
  } catch (const cv::Exception &problem) {
    throw Error (Fault::failed, origin + ": OpenCV " CV_VERSION " cannot load the model: " + reason (problem),
                 "It is of opset " + std::to_string (file.opset) + "; export it with opset 11 to 13 and plain operators.");
  }

  for (const OnnxTensor &output : file.outputs) {
    const auto producer = file.producers.find (output.name);
    if (producer == file.producers.end ())
      throw Error (Fault::failed, origin + ": nothing in the model computes its output '" + output.name + "'");
    // How OpenCV names a node has changed from version to version.
    const OnnxProducer &from = producer->second;
    output_layers.push_back (make_layer (output.name, {}));
    if (network->net.getLayerId (output.name) >= 0) {
      network->sources.push_back ({ output.name, 0 });
      continue;
    }
    std::string layer;
    for (const std::string &name : { from.node, "onnx_node!" + from.node, from.first_output,
                                     "onnx_node_output_0!" + from.first_output, "onnx_node_output!" + from.first_output })
      if (layer.empty () && !name.empty () && network->net.getLayerId (name) >= 0)
        layer = name;
    if (layer.empty ())
      throw Error (Fault::failed, origin + ": OpenCV " CV_VERSION " does not compute the output '" + output.name + "'");
    network->sources.push_back ({ layer, static_cast<size_t> (from.index) });
  }
}

void Model::load_caffe (const Config &config) {
  if (config.caffe_model.empty () || config.caffe_proto.empty ())
    throw Error (Fault::settings, (config.caffe_model.empty () ? config.caffe_proto : config.caffe_model).where +
                                      " needs '" + (config.caffe_model.empty () ? "model-file" : "proto-file") + "' beside it",
                 "A Caffe model is a pair of files: proto-file (text) and model-file (weights).");
  origin = config.caffe_proto.where + ": " + config.caffe_proto.path;
  const std::string proto = read_file (config.caffe_proto);
  const std::string weights = read_file (config.caffe_model);
  CaffeFile file;
  try {
    file = read_caffe (proto);
  } catch (const std::runtime_error &problem) {
    throw Error (Fault::failed, origin + ": not a prototxt: " + problem.what ());
  }
  auto dims = file.input_dims;
  if (dims.empty () && !config.infer_dims.empty ())
    dims = { 0, -1, -1, -1 };
  if (!dims.empty ())
    dims.erase (dims.begin ());
  input_layer = make_layer (file.input_name, image_dims (config, origin, dims));

  const QuietOpenCv quiet;
  try {
    network->net = cv::dnn::readNetFromCaffe (proto.data (), proto.size (), weights.data (), weights.size ());
  } catch (const cv::Exception &problem) {
    throw Error (Fault::failed, origin + ": OpenCV " CV_VERSION " cannot load the model with the weights of " +
                                    config.caffe_model.path + ": " + reason (problem));
  }
  const auto &wanted = config.output_blob_names.empty () ? file.unread_blobs : config.output_blob_names;
  for (const std::string &blob : wanted) {
    const auto producer = file.producers.find (blob);
    if (producer == file.producers.end ())
      throw Error (Fault::settings, config.output_blob_names_where + ": the model has no blob '" + blob + "'");
    output_layers.push_back (make_layer (blob, {}));
    network->sources.push_back ({ producer->second, 0 });
  }
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
