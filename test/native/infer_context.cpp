// libnvds_infer as C++ programs use it, and what only they reach.
//
//   infer_context KIND MODEL [LIBRARY]
#include <atomic>
#include <cmath>
#include <cstring>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <thread>

#include "check.h"
#include "nvdsinfer_context.h"

namespace {

std::string log_text;

void on_log (NvDsInferContextHandle, unsigned, NvDsInferLogLevel level, const char *message, void *) {
  if (level == NVDSINFER_LOG_ERROR)
    log_text = message;
}

struct Destroyer {
  void operator() (INvDsInferContext *context) const { context->destroy (); }
};
using Context = std::unique_ptr<INvDsInferContext, Destroyer>;

NvDsInferContextInitParams &params_for (const std::string &model, NvDsInferNetworkType type) {
  static NvDsInferContextInitParams params;
  NvDsInferContext_ResetInitParams (&params);
  params.uniqueID = 1;
  params.networkType = type;
  params.networkInputFormat = NvDsInferFormat_RGB;
  std::strcpy (params.onnxFilePath, model.c_str ());
  return params;
}

Context create (NvDsInferContextInitParams &params) {
  NvDsInferContextHandle handle = nullptr;
  CHECK_INT (createNvDsInferContext (&handle, params, nullptr, on_log), NVDSINFER_SUCCESS);
  return Context (handle);
}

NvDsInferNetworkInfo network_of (Context &context) {
  NvDsInferNetworkInfo network{};
  context->getNetworkInfo (network);
  return network;
}

// A picture of one colour, of the model's size.
std::vector<unsigned char> picture (Context &context, unsigned char red, unsigned char green, unsigned char blue) {
  const NvDsInferNetworkInfo network = network_of (context);
  std::vector<unsigned char> pixels;
  for (unsigned i = 0; i < network.width * network.height; i++)
    pixels.insert (pixels.end (), { red, green, blue });
  return pixels;
}

NvDsInferStatus queue (Context &context, std::vector<unsigned char> &pixels) {
  void *frame = pixels.data ();
  NvDsInferContextBatchInput input{ &frame, 1, NvDsInferFormat_RGB, network_of (context).width * 3, nullptr, nullptr };
  return context->queueInputBatch (input);
}

void classifier (const std::string &model, const std::string &) {
  auto &params = params_for (model, NvDsInferNetworkType_Classifier);
  params.classifierThreshold = 0.5f;
  Context context = create (params);
  auto pixels = picture (context, 0, 255, 0);
  CHECK_INT (queue (context, pixels), NVDSINFER_SUCCESS);
  NvDsInferContextBatchOutput output;
  CHECK_INT (context->dequeueOutputBatch (output), NVDSINFER_SUCCESS);
  CHECK_INT (output.frames[0].outputType, NvDsInferNetworkType_Classifier);
  const NvDsInferClassificationOutput &found = output.frames[0].classificationOutput;
  CHECK_INT (found.numAttributes, 1);
  CHECK_INT (found.attributes[0].attributeIndex, 0);
  CHECK_INT (found.attributes[0].attributeValue, 1);
  CHECK (found.attributes[0].attributeConfidence > 0.5f);
  CHECK (found.attributes[0].attributeLabel == nullptr);
  CHECK_STRING (found.label, "");
  context->releaseBatchOutput (output);
  CHECK (context->getLabels ().empty ());
}

// A gray model of two classes: how dark a pixel is, and how bright.
void segmenter (const std::string &model, const std::string &) {
  auto &params = params_for (model, NvDsInferNetworkType_Segmentation);
  params.networkInputFormat = NvDsInferFormat_GRAY;
  params.networkScaleFactor = 1.0f / 255;
  params.numDetectedClasses = 2;
  params.segmentationThreshold = 0.6f;
  Context context = create (params);
  const NvDsInferNetworkInfo network = network_of (context);
  CHECK_INT (network.channels, 1);
  std::vector<unsigned char> pixels (network.width * network.height, 255);
  pixels[1] = 0;
  pixels[2] = 127;
  void *frame = pixels.data ();
  NvDsInferContextBatchInput input{ &frame, 1, NvDsInferFormat_GRAY, network.width, nullptr, nullptr };
  CHECK_INT (context->queueInputBatch (input), NVDSINFER_SUCCESS);
  NvDsInferContextBatchOutput output;
  CHECK_INT (context->dequeueOutputBatch (output), NVDSINFER_SUCCESS);
  const NvDsInferSegmentationOutput &found = output.frames[0].segmentationOutput;
  CHECK_INT (found.width, network.width);
  CHECK_INT (found.height, network.height);
  CHECK_INT (found.classes, 2);
  CHECK_INT (found.class_map[0], 1);
  CHECK_INT (found.class_map[1], 0);
  CHECK_INT (found.class_map[2], -1);
  CHECK (found.class_probability_map == output.hostBuffers[1]);
  context->releaseBatchOutput (output);
}

// With network type Other nothing is parsed; the tensors are the program's.
void tensors (const std::string &model, const std::string &) {
  auto &params = params_for (model, NvDsInferNetworkType_Other);
  params.inputFromPreprocessedTensor = 1;
  params.copyInputToHostBuffers = 1;
  params.maxBatchSize = 2;
  Context context = create (params);
  std::vector<NvDsInferLayerInfo> layers;
  context->fillLayersInfo (layers);
  CHECK_INT (layers.size (), 3);
  const unsigned item = layers[0].inferDims.numElements;
  std::vector<float> values (2 * item, 0.25f);
  std::fill (values.begin () + item, values.end (), 0.75f);
  std::atomic<int> returned{ 0 };

  NvDsInferLayerInfo tensor = layers[0];
  tensor.buffer = values.data ();
  tensor.inferDims = { 4, { 2, 3, layers[0].inferDims.d[1], layers[0].inferDims.d[2] }, 2 * item };
  NvDsInferContextBatchPreprocessedInput input{ &tensor, 1, [] (void *count) { (*static_cast<std::atomic<int> *> (count))++; },
                                                &returned };
  CHECK_INT (context->queueInputBatchPreprocessed (input), NVDSINFER_SUCCESS);
  NvDsInferContextBatchOutput output;
  CHECK_INT (context->dequeueOutputBatch (output), NVDSINFER_SUCCESS);
  CHECK_INT (returned.load (), 1);
  CHECK_INT (output.numFrames, 2);
  CHECK_INT (output.frames[1].outputType, NvDsInferNetworkType_Other);
  CHECK (static_cast<float *> (output.hostBuffers[0])[item] == 0.75f);
  const float *coverage = static_cast<float *> (output.hostBuffers[1]);
  CHECK (std::fabs (coverage[0] - 0.25f) < 1e-4f);
  CHECK (std::fabs (coverage[layers[1].inferDims.numElements] - 0.75f) < 1e-4f);
  context->releaseBatchOutput (output);

  tensor.layerName = "another";
  CHECK_INT (context->queueInputBatchPreprocessed (input), NVDSINFER_INVALID_PARAMS);
  CHECK (log_text.find ("no input 'another'") != std::string::npos);
  tensor.layerName = layers[0].layerName;
  tensor.dataType = HALF;
  CHECK_INT (context->queueInputBatchPreprocessed (input), NVDSINFER_INVALID_PARAMS);
  tensor.dataType = FLOAT;
  tensor.inferDims.d[0] = 3;
  CHECK_INT (context->queueInputBatchPreprocessed (input), NVDSINFER_INVALID_PARAMS);
  tensor.inferDims.d[0] = 1;
  CHECK_INT (context->queueInputBatchPreprocessed (input), NVDSINFER_INVALID_PARAMS);
  std::vector<unsigned char> pixels (item);
  CHECK_INT (queue (context, pixels), NVDSINFER_INVALID_PARAMS);
}

// One thread queues, another takes: no more than two at a time are on their way, and the order is kept.
void threads (const std::string &model, const std::string &) {
  auto &params = params_for (model, NvDsInferNetworkType_Other);
  params.autoIncMem = 0;
  params.outputBufferPoolSize = 2;
  Context context = create (params);
  constexpr int batches = 60;
  std::atomic<int> queued{ 0 }, most{ 0 }, released{ 0 };
  std::thread producer ([&] {
    for (int i = 0; i < batches; i++) {
      auto pixels = picture (context, static_cast<unsigned char> (i), 0, 0);
      std::atomic<bool> back{ false };
      void *frame = pixels.data ();
      NvDsInferContextBatchInput input{ &frame, 1, NvDsInferFormat_RGB, network_of (context).width * 3,
                                        [] (void *flag) { *static_cast<std::atomic<bool> *> (flag) = true; }, &back };
      CHECK_INT (context->queueInputBatch (input), NVDSINFER_SUCCESS);
      most = std::max (most.load (), ++queued - released);
      while (!back)
        std::this_thread::yield ();
    }
  });
  for (int i = 0; i < batches; i++) {
    NvDsInferContextBatchOutput output;
    CHECK_INT (context->dequeueOutputBatch (output), NVDSINFER_SUCCESS);
    CHECK (std::fabs (static_cast<float *> (output.outputDeviceBuffers[0])[0] - static_cast<float> (i)) < 0.01f);
    released++;
    context->releaseBatchOutput (output);
  }
  producer.join ();
  CHECK (most <= 2);
}

// A custom library's parser that refuses, or throws, costs that batch and no more.
void parsers (const std::string &model, const std::string &library) {
  for (const char *function : { "ParseAndThrow", "ParseAndRefuse" }) {
    auto &params = params_for (model, NvDsInferNetworkType_Detector);
    NvDsInferDetectionParams each{};
    params.numDetectedClasses = 1;
    params.perClassDetectionParams = &each;
    std::strcpy (params.customLibPath, library.c_str ());
    std::strcpy (params.customBBoxParseFuncName, function);
    Context context = create (params);
    auto pixels = picture (context, 9, 9, 9);
    for (int i = 0; i < 3; i++) {
      CHECK_INT (queue (context, pixels), NVDSINFER_SUCCESS);
      NvDsInferContextBatchOutput output;
      CHECK_INT (context->dequeueOutputBatch (output), NVDSINFER_OUTPUT_PARSING_FAILED);
      CHECK (log_text.find (function) != std::string::npos);
      CHECK (output.frames == nullptr);
    }
  }
  auto &params = params_for (model, NvDsInferNetworkType_Detector);
  std::strcpy (params.customLibPath, library.c_str ());
  std::strcpy (params.customBBoxParseFuncName, "NoSuchParser");
  NvDsInferDetectionParams each{};
  params.numDetectedClasses = 1;
  params.perClassDetectionParams = &each;
  NvDsInferContextHandle handle = nullptr;
  CHECK_INT (createNvDsInferContext (&handle, params, nullptr, on_log), NVDSINFER_CUSTOM_LIB_FAILED);
  CHECK (log_text.find ("NoSuchParser") != std::string::npos);
}

// Outputs that are still out when the context goes.
void unreleased (const std::string &model, const std::string &) {
  Context context = create (params_for (model, NvDsInferNetworkType_Other));
  auto pixels = picture (context, 1, 2, 3);
  NvDsInferContextBatchOutput output;
  for (int i = 0; i < 2; i++)
    CHECK_INT (queue (context, pixels), NVDSINFER_SUCCESS);
  CHECK_INT (context->dequeueOutputBatch (output), NVDSINFER_SUCCESS);
}

}  // namespace

int main (int argc, char **argv) {
  const std::map<std::string, std::function<void (const std::string &, const std::string &)>> kinds = {
    { "classifier", classifier }, { "segmenter", segmenter }, { "tensors", tensors },
    { "threads", threads },       { "parsers", parsers },     { "unreleased", unreleased },
  };
  if (argc < 3 || !kinds.count (argv[1]))
    return 2;
  kinds.at (argv[1]) (argv[2], argc > 3 ? argv[3] : "");
  std::puts ("done");
  return 0;
}
