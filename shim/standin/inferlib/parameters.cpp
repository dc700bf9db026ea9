#include "parameters.h"

#include <cstdio>
#include <cstring>

namespace infer {

namespace {

constexpr const char *origin = "initParams";

[[noreturn]] void refuse (const std::string &problem, const std::string &remedy = {}) {
  throw Error (Fault::settings, std::string (origin) + ": " + problem, remedy);
}

// A field may be full to its last byte.
template <size_t size> std::string text (const char (&field)[size]) { return { field, strnlen (field, size) }; }

template <size_t size> PathSetting path (const char (&field)[size], const char *name) {
  return { text (field), std::string (origin) + "." + name };
}

void check (const NvDsInferContextInitParams &params) {
  if (params.uniqueID == 0)
    refuse ("uniqueID is 0", "Give each context a number of its own.");
  if (params.maxBatchSize == 0 || params.maxBatchSize > NVDSINFER_MAX_BATCH_SIZE)
    refuse ("maxBatchSize is " + std::to_string (params.maxBatchSize),
            "It goes from 1 to " + std::to_string (NVDSINFER_MAX_BATCH_SIZE) + ".");
  if (params.outputBufferPoolSize < NVDSINFER_MIN_OUTPUT_BUFFERPOOL_SIZE)
    refuse ("outputBufferPoolSize is " + std::to_string (params.outputBufferPoolSize),
            "The least is " + std::to_string (NVDSINFER_MIN_OUTPUT_BUFFERPOOL_SIZE) + ".");
  if (params.numOutputLayers > 0 && !params.outputLayerNames)
    refuse ("numOutputLayers is not 0 and outputLayerNames is null");
  if (params.numOffsets > _MAX_CHANNELS)
    refuse ("numOffsets is more than " + std::to_string (_MAX_CHANNELS));
}

void check_format (const NvDsInferContextInitParams &params) {
  switch (params.networkInputFormat) {
    case NvDsInferFormat_RGB:
    case NvDsInferFormat_BGR:
    case NvDsInferFormat_GRAY:
    case NvDsInferFormat_Tensor:
      return;
    default:
      refuse ("networkInputFormat is " + std::to_string (static_cast<int> (params.networkInputFormat)),
              "A model takes RGB, BGR, GRAY or Tensor.");
  }
}

void set_model (Config &config, const NvDsInferContextInitParams &params) {
  config.onnx_file = path (params.onnxFilePath, "onnxFilePath");
  config.caffe_model = path (params.modelFilePath, "modelFilePath");
  config.caffe_proto = path (params.protoFilePath, "protoFilePath");
  config.engine_file = path (params.modelEngineFilePath, "modelEngineFilePath");
  config.unsupported_model = path (params.uffFilePath, "uffFilePath");
  if (config.unsupported_model.empty ())
    config.unsupported_model = path (params.tltEncodedModelFilePath, "tltEncodedModelFilePath");
  for (unsigned i = 0; i < params.numOutputLayers; i++)
    config.output_blob_names.emplace_back (params.outputLayerNames[i]);
  config.output_blob_names_where = "initParams.outputLayerNames";
  const NvDsInferDimsCHW &dims = params.inferInputDims;
  if (dims.c && dims.h && dims.w)
    config.infer_dims = { dims.c, dims.h, dims.w };
  config.infer_dims_where = "initParams.inferInputDims";
  config.channels_last = params.netInputOrder == NvDsInferTensorOrder_kNHWC;
}

void set_input (Config &config, const NvDsInferContextInitParams &params) {
  config.input_tensor_meta = params.inputFromPreprocessedTensor;
  // A tensor that comes prepared has no colours.
  if (config.input_tensor_meta) {
    config.color_format = NvDsInferFormat_Tensor;
    return;
  }
  check_format (params);
  config.color_format = params.networkInputFormat;
  config.color_format_where = "initParams.networkInputFormat";
  config.scale_factor = params.networkScaleFactor;
  config.offsets.assign (params.offsets, params.offsets + params.numOffsets);
  config.offsets_where = "initParams.offsets";
  config.mean_file = path (params.meanImageFilePath, "meanImageFilePath");
}

void set_classes (Config &config, const NvDsInferContextInitParams &params) {
  config.num_classes = params.numDetectedClasses;
  config.num_classes_where = "initParams.numDetectedClasses";
  const bool detects = config.network_type == NvDsInferNetworkType_Detector ||
                       config.network_type == NvDsInferNetworkType_InstanceSegmentation;
  if (!detects)
    return;
  if (params.numDetectedClasses == 0 || !params.perClassDetectionParams)
    refuse ("numDetectedClasses is 0 or perClassDetectionParams is null", "A detector needs an entry for each class.");
  for (unsigned id = 0; id < params.numDetectedClasses; id++) {
    const NvDsInferDetectionParams &given = params.perClassDetectionParams[id];
    ClassAttributes attributes;
    attributes.pre_cluster_threshold = given.preClusterThreshold;
    attributes.post_cluster_threshold = given.postClusterThreshold;
    attributes.eps = given.eps;
    attributes.min_boxes = given.minBoxes;
    attributes.group_threshold = given.groupThreshold;
    attributes.dbscan_min_score = given.minScore;
    attributes.nms_iou_threshold = given.nmsIOUThreshold;
    attributes.topk = given.topK;
    config.classes.push_back (attributes);
  }
}

void set_outputs (Config &config, const NvDsInferContextInitParams &params) {
  config.network_type = params.networkType;
  config.cluster_mode = params.clusterMode;
  config.label_file = path (params.labelsFilePath, "labelsFilePath");
  config.classifier_threshold = params.classifierThreshold;
  config.segmentation_threshold = params.segmentationThreshold;
  config.segmentation_channels_last = params.segmentationOutputOrder == NvDsInferTensorOrder_kNHWC;
  config.custom_library = path (params.customLibPath, "customLibPath");
  config.parse_bbox_function = text (params.customBBoxParseFuncName);
  config.parse_mask_function = text (params.customBBoxInstanceMaskParseFuncName);
  config.parse_classifier_function = text (params.customClassifierParseFuncName);
  config.parse_segmentation_function = text (params.customSegmentationParseFuncName);
}

// Named by the fields that ask for it.
void note_what_has_no_effect (Config &config, const NvDsInferContextInitParams &params) {
  const std::pair<const char *, bool> fields[] = {
    { "networkMode", params.networkMode != NvDsInferNetworkMode_FP32 },
    { "useDLA", params.useDLA != 0 },
    { "dumpIpTensor", params.dumpIpTensor != 0 },
    { "dumpOpTensor", params.dumpOpTensor != 0 },
    { "overwriteIpTensor", params.overwriteIpTensor != 0 },
    { "overwriteOpTensor", params.overwriteOpTensor != 0 },
    { "dynamicPropertyKeys", params.numDynamicProperties != 0 },
  };
  for (const auto &[name, set] : fields)
    if (set)
      config.notes.push_back (std::string (origin) + "." + name + " has no effect on the CPU");
}

}  // namespace

Config configuration_of (const NvDsInferContextInitParams &params) {
  check (params);
  Config config;
  config.file = origin;
  config.unique_id = params.uniqueID;
  config.batch_size = params.maxBatchSize;
  config.gpu_id = params.gpuID;
  set_model (config, params);
  set_input (config, params);
  set_outputs (config, params);
  set_classes (config, params);
  note_what_has_no_effect (config, params);
  return config;
}

}  // namespace infer

void NvDsInferContext_ResetInitParams (NvDsInferContextInitParams *initParams) {
  if (!initParams) {
    std::fprintf (stderr, "NvDsInferContext_ResetInitParams: initParams is null\n");
    return;
  }
  *initParams = {};
  initParams->networkInputFormat = NvDsInferFormat_Unknown;
  initParams->maxBatchSize = 1;
  initParams->networkScaleFactor = 1;
  initParams->networkType = NvDsInferNetworkType_Detector;
  initParams->outputBufferPoolSize = NVDSINFER_MIN_OUTPUT_BUFFERPOOL_SIZE;
  initParams->autoIncMem = 1;
  initParams->maxGPUMemPer = 99;
}
