#include "outputs.h"

#include <cstdlib>
#include <cstring>

namespace infer {

namespace {

// malloc'd, as a parser's own labels are; null where there is no name.
char *copied (const std::string &text) { return text.empty () ? nullptr : strdup (text.c_str ()); }

NvDsInferDetectionOutput to_output (const std::vector<Detection> &detections, const Labels &labels) {
  auto *objects = new NvDsInferObject[detections.size ()]();
  for (size_t i = 0; i < detections.size (); i++) {
    const Detection &found = detections[i];
    NvDsInferObject &object = objects[i];
    object.left = found.left;
    object.top = found.top;
    object.width = found.width;
    object.height = found.height;
    object.classIndex = static_cast<int> (found.class_id);
    object.label = copied (labels.of (found.class_id));
    object.confidence = found.confidence;
    object.rotation_angle = found.rotation;
    if (found.mask) {
      object.mask = found.mask->data.release ();
      object.mask_width = found.mask->width;
      object.mask_height = found.mask->height;
      object.mask_size = found.mask->bytes;
    }
  }
  return { objects, static_cast<unsigned> (detections.size ()) };
}

NvDsInferClassificationOutput to_output (const Classification &found) {
  auto *attributes = new NvDsInferAttribute[found.attributes.size ()]();
  for (size_t i = 0; i < found.attributes.size (); i++) {
    const Attribute &from = found.attributes[i];
    attributes[i] = { from.index, from.value, from.confidence, copied (from.label) };
  }
  return { attributes, static_cast<unsigned> (found.attributes.size ()), strdup (found.label.c_str ()) };
}

NvDsInferSegmentationOutput to_output (const Segmentation &found, const Inference &inference) {
  const NvDsInferNetworkInfo &network = inference.preprocessor.network ();
  int *map = new int[found.class_map.size ()];
  std::copy (found.class_map.begin (), found.class_map.end (), map);
  return { network.width, network.height, inference.config.num_classes, map, found.class_probabilities };
}

}  // namespace

NvDsInferFrameOutput parse_item (Inference &inference, const Layers &layers) {
  NvDsInferFrameOutput output{};
  output.outputType = inference.config.network_type;
  Parsers &parsers = inference.parsers;
  switch (inference.config.network_type) {
    case NvDsInferNetworkType_Detector:
    case NvDsInferNetworkType_InstanceSegmentation:
      output.detectionOutput = to_output (parsers.detections (layers), parsers.class_labels ());
      break;
    case NvDsInferNetworkType_Classifier: output.classificationOutput = to_output (parsers.classify (layers)); break;
    case NvDsInferNetworkType_Segmentation:
      output.segmentationOutput = to_output (parsers.segment (layers), inference);
      break;
    case NvDsInferNetworkType_Other: break;
  }
  return output;
}

void free_item (const NvDsInferFrameOutput &output) {
  switch (output.outputType) {
    case NvDsInferNetworkType_Detector:
    case NvDsInferNetworkType_InstanceSegmentation:
      for (unsigned i = 0; i < output.detectionOutput.numObjects; i++) {
        std::free (output.detectionOutput.objects[i].label);
        delete[] output.detectionOutput.objects[i].mask;
      }
      delete[] output.detectionOutput.objects;
      break;
    case NvDsInferNetworkType_Classifier:
      for (unsigned i = 0; i < output.classificationOutput.numAttributes; i++)
        std::free (output.classificationOutput.attributes[i].attributeLabel);
      delete[] output.classificationOutput.attributes;
      std::free (output.classificationOutput.label);
      break;
    case NvDsInferNetworkType_Segmentation: delete[] output.segmentationOutput.class_map; break;
    case NvDsInferNetworkType_Other: break;
  }
}

}  // namespace infer
