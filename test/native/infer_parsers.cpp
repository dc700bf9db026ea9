/* A custom library as users write them: every kind of parser that nvinfer calls. */
#include <cstdlib>
#include <cstring>
#include <stdexcept>

#include "nvdsinfer_custom_impl.h"

namespace {

const float *values (const std::vector<NvDsInferLayerInfo> &layers) { return static_cast<const float *> (layers.at (0).buffer); }

}  // namespace

/* Seven numbers a box: class, left, top, width, height, confidence, rotation. */
extern "C" bool ParseList (std::vector<NvDsInferLayerInfo> const &outputLayersInfo, NvDsInferNetworkInfo const &networkInfo,
                           NvDsInferParseDetectionParams const &detectionParams,
                           std::vector<NvDsInferObjectDetectionInfo> &objectList) {
  const NvDsInferDims &dims = outputLayersInfo.at (0).inferDims;
  if (std::strcmp (outputLayersInfo[0].layerName, "list") != 0 || networkInfo.width != 16 || networkInfo.channels != 3 ||
      detectionParams.perClassThreshold.size () != detectionParams.numClassesConfigured)
    return false;
  for (unsigned i = 0; i + 6 < dims.numElements; i += 7) {
    const float *v = values (outputLayersInfo) + i;
    NvDsInferObjectDetectionInfo object{};
    object.classId = static_cast<unsigned> (v[0]);
    object.left = v[1];
    object.top = v[2];
    object.width = v[3];
    object.height = v[4];
    object.detectionConfidence = v[5];
    object.rotation_angle = v[6];
    objectList.push_back (object);
  }
  return true;
}

extern "C" bool ParseMasks (std::vector<NvDsInferLayerInfo> const &outputLayersInfo, NvDsInferNetworkInfo const &networkInfo,
                            NvDsInferParseDetectionParams const &detectionParams,
                            std::vector<NvDsInferInstanceMaskInfo> &objectList) {
  std::vector<NvDsInferObjectDetectionInfo> boxes;
  if (!ParseList (outputLayersInfo, networkInfo, detectionParams, boxes))
    return false;
  for (const auto &box : boxes) {
    NvDsInferInstanceMaskInfo object{};
    object.classId = box.classId;
    object.left = box.left;
    object.top = box.top;
    object.width = box.width;
    object.height = box.height;
    object.detectionConfidence = box.detectionConfidence;
    object.mask_width = 2;
    object.mask_height = 3;
    object.mask_size = 6 * sizeof (float);
    object.mask = new float[6];
    for (int i = 0; i < 6; i++)
      object.mask[i] = box.detectionConfidence * static_cast<float> (i);
    objectList.push_back (object);
  }
  return true;
}

/* One attribute whose name the library gives, and one that the label file names. */
extern "C" bool ParseAttributes (std::vector<NvDsInferLayerInfo> const &outputLayersInfo,
                                 NvDsInferNetworkInfo const &networkInfo, float classifierThreshold,
                                 std::vector<NvDsInferAttribute> &attrList, std::string &descString) {
  NvDsInferAttribute own{};
  own.attributeIndex = 1;
  own.attributeValue = 5;
  own.attributeConfidence = classifierThreshold;
  own.attributeLabel = strdup ("made up");
  attrList.push_back (own);
  NvDsInferAttribute named{};
  named.attributeValue = 2;
  named.attributeConfidence = values (outputLayersInfo)[2];
  attrList.push_back (named);
  descString = "made up ";
  return true;
}

extern "C" bool ParseMap (std::vector<NvDsInferLayerInfo> const &outputLayersInfo, NvDsInferNetworkInfo const &networkInfo,
                          float segmentationThreshold, unsigned int numClasses, int *classificationMap,
                          float *&classProbabilityMap) {
  classProbabilityMap = static_cast<float *> (outputLayersInfo.at (0).buffer);
  for (unsigned i = 0; i < networkInfo.width * networkInfo.height; i++)
    classificationMap[i] = static_cast<int> (i % 3 + numClasses);
  return true;
}

/* Inputs besides the image: 1, 2, 3 ... in every item of the batch. */
extern "C" bool NvDsInferInitializeInputLayers (std::vector<NvDsInferLayerInfo> const &inputLayersInfo,
                                                NvDsInferNetworkInfo const &, unsigned int maxBatchSize) {
  for (const NvDsInferLayerInfo &layer : inputLayersInfo)
    for (unsigned i = 0; i < layer.inferDims.numElements * maxBatchSize; i++)
      static_cast<float *> (layer.buffer)[i] = static_cast<float> (i % layer.inferDims.numElements + 1);
  return true;
}

extern "C" bool ParseAndThrow (std::vector<NvDsInferLayerInfo> const &, NvDsInferNetworkInfo const &,
                               NvDsInferParseDetectionParams const &, std::vector<NvDsInferObjectDetectionInfo> &) {
  throw std::runtime_error ("nothing here");
}

extern "C" bool ParseAndRefuse (std::vector<NvDsInferLayerInfo> const &, NvDsInferNetworkInfo const &,
                                NvDsInferParseDetectionParams const &, std::vector<NvDsInferObjectDetectionInfo> &) {
  return false;
}

CHECK_CUSTOM_PARSE_FUNC_PROTOTYPE (ParseList)
CHECK_CUSTOM_INSTANCE_MASK_PARSE_FUNC_PROTOTYPE (ParseMasks)
CHECK_CUSTOM_CLASSIFIER_PARSE_FUNC_PROTOTYPE (ParseAttributes)
CHECK_CUSTOM_SEM_SEGMENTATION_PARSE_FUNC_PROTOTYPE (ParseMap)
