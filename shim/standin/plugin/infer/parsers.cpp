#include "parsers.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include "clustering.h"

namespace infer {

namespace {

const NvDsInferLayerInfo *find_layer (const Layers &outputs, const char *part) {
  const NvDsInferLayerInfo *found = nullptr;
  for (const NvDsInferLayerInfo &layer : outputs)
    if (std::strstr (layer.layerName, part))
      found = &layer;
  return found;
}

std::string names_of (const Layers &outputs) {
  std::string names;
  for (const NvDsInferLayerInfo &layer : outputs)
    names += (names.empty () ? "'" : ", '") + std::string (layer.layerName) + "'";
  return names;
}

bool fits_detectnet (const NvDsInferDims &coverage, const NvDsInferDims &boxes) {
  return coverage.numDims == 3 && boxes.numDims == 3 && boxes.d[0] == 4 * coverage.d[0] && boxes.d[1] == coverage.d[1] &&
         boxes.d[2] == coverage.d[2];
}

void check_detectnet (const Config &config, const Layers &outputs) {
  const NvDsInferLayerInfo *coverage = find_layer (outputs, "cov");
  const NvDsInferLayerInfo *boxes = find_layer (outputs, "bbox");
  const std::string remedy = "Set 'custom-lib-path' and 'parse-bbox-func-name' for a model of another kind, or "
                             "'network-type' if it is no detector.";
  if (!coverage || !boxes)
    throw Error (Fault::settings, config.file + ": the default parser needs outputs with 'cov' and 'bbox' in their names; " +
                                      "the model's are " + names_of (outputs), remedy);
  if (!fits_detectnet (coverage->inferDims, boxes->inferDims))
    throw Error (Fault::settings,
                 config.file + ": the outputs '" + coverage->layerName + "' and '" + boxes->layerName +
                     "' do not have the shapes C x H x W and 4C x H x W of a DetectNet_v2 model", remedy);
  if (config.num_classes > coverage->inferDims.d[0])
    throw Error (Fault::settings, config.num_classes_where + " is " + std::to_string (config.num_classes) +
                                      ", but the model tells " + std::to_string (coverage->inferDims.d[0]) + " classes apart");
}

void check_segmentation (const Config &config, const Layers &outputs, const NvDsInferNetworkInfo &network) {
  const NvDsInferDims &dims = outputs.front ().inferDims;
  const bool last = config.segmentation_channels_last;
  const unsigned classes = last ? dims.d[2] : dims.d[0];
  if (dims.numDims != 3 || dims.d[last ? 0 : 1] != network.height || dims.d[last ? 1 : 2] != network.width)
    throw Error (Fault::settings, config.file + ": the output '" + outputs.front ().layerName +
                                      "' is not a map of classes over the model's input",
                 "Check 'segmentation-output-order', or set 'parse-segmentation-func-name'.");
  if (classes != config.num_classes)
    throw Error (Fault::settings,
                 (config.num_classes_where.empty () ? config.file + ": key 'num-detected-classes'" : config.num_classes_where) +
                     " is " + std::to_string (config.num_classes) + ", but the model tells " + std::to_string (classes) +
                     " classes apart");
}

// What a custom parser throws must not reach GStreamer's C frames.
template <typename Call> void guarded (const char *key, const std::string &name, Call call) {
  bool ok = false;
  try {
    ok = call ();
  } catch (const std::exception &problem) {
    throw Error (Fault::failed, std::string (key) + ": the function '" + name + "' threw: " + problem.what ());
  } catch (...) {
    throw Error (Fault::failed, std::string (key) + ": the function '" + name + "' threw");
  }
  if (!ok)
    throw Error (Fault::failed, std::string (key) + ": the function '" + name + "' could not parse the model's output");
}

}  // namespace

Parsers::Parsers (const Config &config, const Layers &outputs, const NvDsInferNetworkInfo &network)
    : config (config), network (network), library (config), labels (config.label_file), parameters{} {
  parameters.numClassesConfigured = config.num_classes;
  for (const ClassAttributes &attributes : config.classes) {
    parameters.perClassPreclusterThreshold.push_back (attributes.pre_cluster_threshold);
    parameters.perClassPostclusterThreshold.push_back (attributes.post_cluster_threshold);
  }
  const bool masks = config.network_type == NvDsInferNetworkType_InstanceSegmentation;
  if ((masks || config.output_instance_mask) && config.cluster_mode != NVDSINFER_CLUSTER_NONE)
    throw Error (Fault::settings, config.file + ": masks cannot be clustered", "Set 'cluster-mode' to 4.");
  if (masks && !library.parse_masks)
    throw Error (Fault::settings, config.file + ": key 'parse-bbox-instance-mask-func-name' is missing",
                 "Instance segmentation has no default parser.");
  if (config.network_type == NvDsInferNetworkType_Detector && !library.parse_boxes)
    check_detectnet (config, outputs);
  if (config.network_type == NvDsInferNetworkType_Segmentation && !library.parse_segmentation)
    check_segmentation (config, outputs, network);
}

std::vector<Detection> Parsers::parse_boxes (const Layers &outputs) {
  if (!library.parse_boxes)
    return parse_detectnet (*find_layer (outputs, "cov"), *find_layer (outputs, "bbox"), network,
                            parameters.perClassPreclusterThreshold);
  std::vector<NvDsInferObjectDetectionInfo> objects;
  guarded ("parse-bbox-func-name", config.parse_bbox_function,
           [&] { return library.parse_boxes (outputs, network, parameters, objects); });
  std::vector<Detection> found;
  for (const auto &object : objects)
    found.push_back ({ object.classId, object.left, object.top, object.width, object.height,
                       object.detectionConfidence, object.rotation_angle, nullptr });
  return found;
}

std::vector<Detection> Parsers::parse_masks (const Layers &outputs) {
  std::vector<NvDsInferInstanceMaskInfo> objects;
  guarded ("parse-bbox-instance-mask-func-name", config.parse_mask_function,
           [&] { return library.parse_masks (outputs, network, parameters, objects); });
  std::vector<Detection> found;
  for (const auto &object : objects) {
    auto mask = std::make_shared<Mask> ();
    mask->data.reset (object.mask);
    mask->width = object.mask_width;
    mask->height = object.mask_height;
    mask->bytes = object.mask_size;
    found.push_back ({ object.classId, object.left, object.top, object.width, object.height,
                       object.detectionConfidence, 0, object.mask ? mask : nullptr });
  }
  return found;
}

std::vector<Detection> Parsers::detections (const Layers &outputs) {
  const bool masks = config.network_type == NvDsInferNetworkType_InstanceSegmentation;
  std::vector<std::vector<Detection>> per_class (config.classes.size ());
  for (Detection &box : masks ? parse_masks (outputs) : parse_boxes (outputs))
    if (box.class_id < per_class.size () && box.confidence >= config.classes[box.class_id].pre_cluster_threshold)
      per_class[box.class_id].push_back (std::move (box));
  std::vector<Detection> all;
  for (size_t id = 0; id < per_class.size (); id++) {
    auto kept = cluster (config.cluster_mode, config.classes[id], std::move (per_class[id]));
    std::move (kept.begin (), kept.end (), std::back_inserter (all));
  }
  return all;
}

Classification Parsers::classify (const Layers &outputs) {
  Classification result;
  if (library.parse_attributes) {
    std::vector<NvDsInferAttribute> attributes;
    guarded ("parse-classifier-func-name", config.parse_classifier_function, [&] {
      return library.parse_attributes (outputs, network, config.classifier_threshold, attributes, result.label);
    });
    for (const NvDsInferAttribute &given : attributes) {
      std::string label = given.attributeLabel ? given.attributeLabel : "";
      std::free (given.attributeLabel);
      if (!given.attributeLabel && !(label = labels.of (given.attributeIndex, given.attributeValue)).empty ())
        result.label += label + " ";
      result.attributes.push_back ({ given.attributeIndex, given.attributeValue, given.attributeConfidence, label });
    }
    return result;
  }
  for (size_t index = 0; index < outputs.size (); index++) {
    const float *probabilities = static_cast<const float *> (outputs[index].buffer);
    const float *end = probabilities + outputs[index].inferDims.d[0];
    const float *best = std::max_element (probabilities, end);
    if (best == end || !(*best > config.classifier_threshold))
      continue;
    const unsigned value = best - probabilities;
    const std::string label = labels.of (index, value);
    result.attributes.push_back ({ static_cast<unsigned> (index), value, *best, label });
    if (!label.empty ())
      result.label += label + " ";
  }
  return result;
}

Segmentation Parsers::segment (const Layers &outputs) {
  const size_t area = static_cast<size_t> (network.width) * network.height;
  Segmentation result;
  result.class_map.assign (area, -1);
  if (library.parse_segmentation) {
    guarded ("parse-segmentation-func-name", config.parse_segmentation_function, [&] {
      return library.parse_segmentation (outputs, network, config.segmentation_threshold, config.num_classes,
                                         result.class_map.data (), result.class_probabilities);
    });
    return result;
  }
  result.class_probabilities = static_cast<float *> (outputs.front ().buffer);
  const size_t class_step = config.segmentation_channels_last ? 1 : area;
  const size_t pixel_step = config.segmentation_channels_last ? config.num_classes : 1;
  for (size_t pixel = 0; pixel < area; pixel++) {
    float best = config.segmentation_threshold;
    for (unsigned id = 0; id < config.num_classes; id++) {
      const float probability = result.class_probabilities[id * class_step + pixel * pixel_step];
      if (probability > best) {
        best = probability;
        result.class_map[pixel] = static_cast<int> (id);
      }
    }
  }
  return result;
}

}  // namespace infer
