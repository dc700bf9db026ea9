// The interface as C functions. A null pointer is refused and named, as in NVIDIA's library.
#include <algorithm>
#include <cstdio>

#include "nvdsinfer_context.h"

namespace {

template <typename... Pointers> bool given (const char *function, Pointers... pointers) {
  const bool all = (... && (pointers != nullptr));
  if (!all)
    std::fprintf (stderr, "%s: a null pointer was passed\n", function);
  return all;
}

std::vector<NvDsInferLayerInfo> layers_of (NvDsInferContextHandle handle) {
  std::vector<NvDsInferLayerInfo> layers;
  handle->fillLayersInfo (layers);
  return layers;
}

}  // namespace

NvDsInferStatus NvDsInferContext_Create (NvDsInferContextHandle *handle, NvDsInferContextInitParams *initParams,
                                         void *userCtx, NvDsInferContextLoggingFunc logFunc) {
  if (!given (__func__, handle, initParams))
    return NVDSINFER_INVALID_PARAMS;
  return createNvDsInferContext (handle, *initParams, userCtx, logFunc);
}

void NvDsInferContext_Destroy (NvDsInferContextHandle handle) {
  if (given (__func__, handle))
    handle->destroy ();
}

NvDsInferStatus NvDsInferContext_QueueInputBatch (NvDsInferContextHandle handle, NvDsInferContextBatchInput *batchInput) {
  return given (__func__, handle, batchInput) ? handle->queueInputBatch (*batchInput) : NVDSINFER_INVALID_PARAMS;
}

NvDsInferStatus NvDsInferContext_DequeueOutputBatch (NvDsInferContextHandle handle,
                                                     NvDsInferContextBatchOutput *batchOutput) {
  return given (__func__, handle, batchOutput) ? handle->dequeueOutputBatch (*batchOutput) : NVDSINFER_INVALID_PARAMS;
}

void NvDsInferContext_ReleaseBatchOutput (NvDsInferContextHandle handle, NvDsInferContextBatchOutput *batchOutput) {
  if (given (__func__, handle, batchOutput))
    handle->releaseBatchOutput (*batchOutput);
}

void NvDsInferContext_GetNetworkInfo (NvDsInferContextHandle handle, NvDsInferNetworkInfo *networkInfo) {
  if (given (__func__, handle, networkInfo))
    handle->getNetworkInfo (*networkInfo);
}

unsigned int NvDsInferContext_GetNumLayersInfo (NvDsInferContextHandle handle) {
  return given (__func__, handle) ? static_cast<unsigned> (layers_of (handle).size ()) : 0;
}

void NvDsInferContext_FillLayersInfo (NvDsInferContextHandle handle, NvDsInferLayerInfo *layersInfo) {
  if (!given (__func__, handle, layersInfo))
    return;
  const auto layers = layers_of (handle);
  std::copy (layers.begin (), layers.end (), layersInfo);
}

const char *NvDsInferContext_GetLabel (NvDsInferContextHandle handle, unsigned int id, unsigned int value) {
  if (!given (__func__, handle))
    return nullptr;
  const auto &labels = handle->getLabels ();
  return id < labels.size () && value < labels[id].size () ? labels[id][value].c_str () : nullptr;
}

const char *NvDsInferContext_GetStatusName (NvDsInferStatus status) { return NvDsInferStatus2Str (status); }
