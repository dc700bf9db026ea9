// Reads the files a configuration names into OpenCV, and finds out what goes in and what comes out.
#include <glib.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "caffe_file.h"
#include "network.h"
#include "onnx_file.h"

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

}  // namespace infer
