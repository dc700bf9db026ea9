// The interface that nvtracker calls.
#include <gst/gst.h>

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <random>

#include "misc_data.h"
#include "settings.h"
#include "stream.h"

GST_DEBUG_CATEGORY_STATIC (tracker_debug);
#define GST_CAT_DEFAULT tracker_debug

namespace {

// What the last call of this thread failed of: the interface's own codes do not say.
thread_local std::string problem;

void report (const tracker::Settings &settings) {
  for (const std::string &warning : settings.warnings)
    GST_WARNING ("%s", warning.c_str ());
  for (const std::string &note : settings.notes)
    GST_INFO ("%s", note.c_str ());
}

tracker::Settings settings_from (const char *path) {
  return path && *path ? tracker::load_settings (path) : tracker::Settings ();
}

// No exception passes through the caller's frames.
template <typename Work> NvMOTStatus guarded (Work work) {
  problem.clear ();
  try {
    return work ();
  } catch (const std::exception &failure) {
    problem = failure.what ();
    GST_ERROR ("%s", failure.what ());
    return NvMOTStatus_Error;
  }
}

}  // namespace

struct NvMOTContext {
  tracker::Settings settings;
  std::map<NvMOTStreamId, tracker::Stream> streams;
  uint32_t next_id = 0;
  std::random_device random;

  tracker::Stream &stream (NvMOTStreamId id) {
    const auto known = streams.find (id);
    if (known != streams.end ())
      return known->second;
    // Unique over streams by the lower half, which the context counts; over contexts by the upper.
    const uint64_t upper = settings.useUniqueID ? static_cast<uint64_t> (random ()) << 32 : 0;
    return streams.emplace (id, tracker::Stream (settings, [this, upper] { return upper | next_id++; })).first->second;
  }
};

extern "C" {

const char *standin_tracker_problem (void);
const char *standin_tracker_problem (void) { return problem.c_str (); }

NvMOTStatus NvMOT_Init (NvMOTConfig *pConfigIn, NvMOTContextHandle *pContextHandle, NvMOTConfigResponse *pConfigResponse) {
  static std::once_flag once;
  std::call_once (once, [] { GST_DEBUG_CATEGORY_INIT (tracker_debug, "nvmultiobjecttracker", 0, "the tracker's library"); });
  NvMOTConfigResponse response{};
  const NvMOTStatus status = guarded ([&] {
    auto context = std::make_unique<NvMOTContext> ();
    context->settings = settings_from (pConfigIn->customConfigFilePath);
    report (context->settings);
    *pContextHandle = context.release ();
    return NvMOTStatus_OK;
  });
  if (status != NvMOTStatus_OK)
    response.summaryStatus = response.customConfigStatus = NvMOTConfigStatus_Invalid;
  if (pConfigResponse)
    *pConfigResponse = response;
  return status;
}

void NvMOT_DeInit (NvMOTContextHandle contextHandle) { delete contextHandle; }

NvMOTStatus NvMOT_Process (NvMOTContextHandle contextHandle, NvMOTProcessParams *pParams,
                           NvMOTTrackedObjBatch *pTrackedObjectsBatch) {
  return guarded ([&] {
    pTrackedObjectsBatch->numFilled = 0;
    for (uint32_t i = 0; i < pParams->numFrames && i < pTrackedObjectsBatch->numAllocated; i++) {
      const NvMOTFrame &frame = pParams->frameList[i];
      NvMOTTrackedObjList &objects = pTrackedObjectsBatch->list[i];
      objects.streamID = frame.streamID;
      objects.frameNum = frame.frameNum;
      contextHandle->stream (frame.streamID).track (frame, objects);
      pTrackedObjectsBatch->numFilled++;
    }
    return NvMOTStatus_OK;
  });
}

NvMOTStatus NvMOT_RetrieveMiscData (NvMOTContextHandle contextHandle, NvMOTProcessParams *pParams,
                                    NvMOTTrackerMiscData *pTrackerMiscData) {
  return guarded ([&] {
    for (uint32_t i = 0; i < pParams->numFrames; i++) {
      const NvMOTStreamId id = pParams->frameList[i].streamID;
      const tracker::Stream &stream = contextHandle->stream (id);
      if (pTrackerMiscData->pPastFrameObjBatch)
        tracker::add_tracks (*pTrackerMiscData->pPastFrameObjBatch, id, stream.past);
      if (pTrackerMiscData->pTerminatedTrackBatch)
        tracker::add_tracks (*pTrackerMiscData->pTerminatedTrackBatch, id, stream.terminated);
      if (pTrackerMiscData->pShadowTrackBatch)
        tracker::add_tracks (*pTrackerMiscData->pShadowTrackBatch, id, stream.shadows ());
    }
    return NvMOTStatus_OK;
  });
}

NvMOTStatus NvMOT_Query (uint16_t customConfigFilePathSize, char *pCustomConfigFilePath, NvMOTQuery *pQuery) {
  return guarded ([&] {
    const tracker::Settings settings =
        pQuery->contextHandle ? pQuery->contextHandle->settings : settings_from (pCustomConfigFilePath);
    pQuery->computeConfig = NVMOTCOMP_CPU;
    pQuery->numTransforms = 0;
    pQuery->colorFormats[0] = NVBUF_COLOR_FORMAT_NV12;
    pQuery->memType = NVBUF_MEM_DEFAULT;
    pQuery->batchMode = NvMOTBatchMode_Batch;
    pQuery->maxTargetsPerStream = settings.maxTargetsPerStream;
    pQuery->maxShadowTrackingAge = std::max (settings.maxShadowTrackingAge, settings.probationAge);
    pQuery->supportPastFrame = true;
    pQuery->outputTerminatedTracks = settings.outputTerminatedTracks;
    pQuery->maxTrajectoryBufferLength = tracker::longest_trajectory;
    pQuery->outputShadowTracks = settings.outputShadowTracks;
    return NvMOTStatus_OK;
  });
}

NvMOTStatus NvMOT_RemoveStreams (NvMOTContextHandle contextHandle, NvMOTStreamId streamIdMask) {
  contextHandle->streams.erase (streamIdMask);
  return NvMOTStatus_OK;
}

NvMOTStatus NvMOT_UpdateParams (NvMOTContextHandle contextHandle, const std::string &configStr) {
  return guarded ([&] {
    tracker::Settings changed = tracker::parse_settings (configStr, "the new configuration");
    report (changed);
    contextHandle->settings = std::move (changed);
    return NvMOTStatus_OK;
  });
}

}
