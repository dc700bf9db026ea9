#include "context.h"

#include <algorithm>
#include <cstdio>

#include "parameters.h"

namespace infer {

Context::Context (unsigned unique_id, void *user_context, NvDsInferContextLoggingFunc log_function)
    : unique_id (unique_id), user_context (user_context), log_function (log_function) {}

Context::~Context () {
  {
    const std::lock_guard<std::mutex> guard (lock);
    stopping = true;
  }
  changed.notify_all ();
  if (worker.joinable ())
    worker.join ();
}

void Context::log (NvDsInferLogLevel level, const std::string &message) {
  if (log_function)
    log_function (this, unique_id, level, message.c_str (), user_context);
  else if (level <= NVDSINFER_LOG_WARNING)
    std::fprintf (stderr, "nvds_infer, context %u: %s\n", unique_id, message.c_str ());
}

NvDsInferStatus Context::refuse (const std::string &problem) {
  log (NVDSINFER_LOG_ERROR, problem);
  return NVDSINFER_INVALID_PARAMS;
}

void Context::load (const NvDsInferContextInitParams &params) {
  Config config = configuration_of (params);
  for (const std::string &note : config.notes)
    log (NVDSINFER_LOG_INFO, note);
  inference = std::make_unique<Inference> (std::move (config));
  keep_input = params.copyInputToHostBuffers;
  pool_size = params.autoIncMem ? 0 : params.outputBufferPoolSize;
  worker = std::thread ([this] { work (); });
}

NvDsInferStatus Context::initialize (const NvDsInferContextInitParams &params) {
  NvDsInferStatus status = NVDSINFER_CONFIG_FAILED;
  try {
    if (const Config config = configuration_of (params); !config.custom_library.empty ()) {
      status = NVDSINFER_CUSTOM_LIB_FAILED;
      const CustomLibrary found (config);
      status = NVDSINFER_CONFIG_FAILED;
    }
    load (params);
    return NVDSINFER_SUCCESS;
  } catch (const Error &problem) {
    log (NVDSINFER_LOG_ERROR, problem.what () + (problem.remedy.empty () ? "." : ". " + problem.remedy));
  } catch (const std::exception &problem) {
    log (NVDSINFER_LOG_ERROR, problem.what ());
    status = NVDSINFER_RESOURCE_ERROR;
  }
  return status;
}

NvDsInferStatus Context::queueInputBatch (NvDsInferContextBatchInput &batchInput) {
  const unsigned count = batchInput.numInputFrames;
  if (count == 0 || count > inference->config.batch_size)
    return refuse ("a batch of " + std::to_string (count) + " frames was queued; maxBatchSize is " +
                   std::to_string (inference->config.batch_size));
  if (!batchInput.inputFrames || std::count (batchInput.inputFrames, batchInput.inputFrames + count, nullptr) > 0)
    return refuse ("a batch with a null frame was queued");
  if (inference->config.input_tensor_meta)
    return refuse ("pictures were queued, but the context was made for tensors (inputFromPreprocessedTensor)");
  if (!inference->preprocessor.takes (batchInput.inputFormat))
    return refuse ("the model does not take frames of format " + std::to_string (batchInput.inputFormat));
  return queue (std::make_unique<Batch> (batchInput));
}

NvDsInferStatus Context::queueInputBatchPreprocessed (NvDsInferContextBatchPreprocessedInput &batchInput) {
  if (!batchInput.tensors || batchInput.numInputTensors == 0)
    return refuse ("a batch without tensors was queued");
  const unsigned items = batchInput.tensors->inferDims.d[0];
  if (items == 0 || items > inference->config.batch_size)
    return refuse ("a tensor of " + std::to_string (items) + " items was queued; maxBatchSize is " +
                   std::to_string (inference->config.batch_size));
  bool image = false;
  for (unsigned i = 0; i < batchInput.numInputTensors; i++) {
    const NvDsInferLayerInfo &tensor = batchInput.tensors[i];
    const std::string name = tensor.layerName ? tensor.layerName : "";
    const auto layer = std::find_if (inference->inputs.begin (), inference->inputs.end (),
                                     [&] (const NvDsInferLayerInfo &input) { return name == input.layerName; });
    if (layer == inference->inputs.end ())
      return refuse ("the model has no input '" + name + "'");
    if (tensor.dataType != FLOAT || !tensor.buffer ||
        tensor.inferDims.numElements != items * layer->inferDims.numElements)
      return refuse ("the tensor for the input '" + name + "' is not of " + std::to_string (items) + " x " +
                     std::to_string (layer->inferDims.numElements) + " 32-bit floats");
    image |= layer == inference->inputs.begin ();
  }
  if (!image)
    return refuse (std::string ("no tensor is for the input '") + inference->inputs.front ().layerName + "'");
  return queue (std::make_unique<Batch> (batchInput, items));
}

NvDsInferStatus Context::queue (std::unique_ptr<Batch> batch) {
  std::unique_lock<std::mutex> guard (lock);
  changed.wait (guard, [this] { return pool_size == 0 || slots_taken < pool_size; });
  slots_taken++;
  queued.push_back (std::move (batch));
  changed.notify_all ();
  return NVDSINFER_SUCCESS;
}

void Context::work () {
  std::unique_lock<std::mutex> guard (lock);
  for (;;) {
    changed.wait (guard, [this] { return stopping || !queued.empty (); });
    if (stopping)
      return;
    std::unique_ptr<Batch> batch = std::move (queued.front ());
    queued.pop_front ();
    guard.unlock ();
    Run done = run (std::move (batch));
    guard.lock ();
    finished.push_back (std::move (done));
    changed.notify_all ();
  }
}

Context::Run Context::run (std::unique_ptr<Batch> batch) {
  try {
    batch->run (*inference, keep_input);
    return { std::move (batch), NVDSINFER_SUCCESS };
  } catch (const std::exception &problem) {
    log (NVDSINFER_LOG_ERROR, problem.what ());
    return { std::move (batch), NVDSINFER_TENSORRT_ERROR };
  }
}

void Context::return_slot () {
  const std::lock_guard<std::mutex> guard (lock);
  slots_taken--;
  changed.notify_all ();
}

NvDsInferStatus Context::dequeueOutputBatch (NvDsInferContextBatchOutput &batchOutput) {
  std::unique_lock<std::mutex> guard (lock);
  changed.wait (guard, [this] { return !finished.empty (); });
  Run done = std::move (finished.front ());
  finished.pop_front ();
  guard.unlock ();
  if (done.status == NVDSINFER_SUCCESS) {
    try {
      done.batch->parse (*inference, batchOutput);
    } catch (const std::exception &problem) {
      log (NVDSINFER_LOG_ERROR, problem.what ());
      done.status = NVDSINFER_OUTPUT_PARSING_FAILED;
    }
  }
  if (done.status != NVDSINFER_SUCCESS) {
    batchOutput = {};
    done.batch.reset ();
    return_slot ();
    return done.status;
  }
  guard.lock ();
  handed_out.push_back (std::move (done.batch));
  return NVDSINFER_SUCCESS;
}

void Context::releaseBatchOutput (NvDsInferContextBatchOutput &batchOutput) {
  std::unique_ptr<Batch> batch;
  {
    const std::lock_guard<std::mutex> guard (lock);
    const auto found = std::find_if (handed_out.begin (), handed_out.end (),
                                     [&] (const auto &given) { return given.get () == batchOutput.priv; });
    if (found != handed_out.end ()) {
      batch = std::move (*found);
      handed_out.erase (found);
    }
  }
  if (!batch) {
    log (NVDSINFER_LOG_WARNING, "an output was released that was not given out, or twice");
    return;
  }
  batch.reset ();
  return_slot ();
}

void Context::fillLayersInfo (std::vector<NvDsInferLayerInfo> &layersInfo) {
  layersInfo = inference->inputs;
  layersInfo.insert (layersInfo.end (), inference->outputs.begin (), inference->outputs.end ());
}

void Context::getNetworkInfo (NvDsInferNetworkInfo &networkInfo) { networkInfo = inference->preprocessor.network (); }

const std::vector<std::vector<std::string>> &Context::getLabels () { return inference->parsers.class_labels ().all (); }

void Context::destroy () { delete this; }

}  // namespace infer

NvDsInferStatus createNvDsInferContext (NvDsInferContextHandle *handle, NvDsInferContextInitParams &initParams,
                                        void *userCtx, NvDsInferContextLoggingFunc logFunc) {
  if (!handle)
    return NVDSINFER_INVALID_PARAMS;
  auto context = std::make_unique<infer::Context> (initParams.uniqueID, userCtx, logFunc);
  const NvDsInferStatus status = context->initialize (initParams);
  if (status == NVDSINFER_SUCCESS)
    *handle = context.release ();
  return status;
}
