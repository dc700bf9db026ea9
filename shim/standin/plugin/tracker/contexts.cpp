#include "contexts.h"

#include <algorithm>

namespace tracker {

Contexts::Contexts (const Configuration &config, const LowLevel &library, const SubBatches &sub_batches, unsigned batch_size)
    : config (config), library (library), sub_batches (sub_batches), batch_size (batch_size) {
  for (size_t i = 0; i < sub_batches.count (); i++) {
    all.push_back ({ { open (i), { &library } }, 0 });
    ask (i);
  }
}

// One for each sub-batch, separated by semicolons; the last is for the rest.
std::string Contexts::config_file (size_t sub_batch) const {
  std::string files = config.config_files;
  for (size_t i = 0; i < sub_batch && files.find (';') != std::string::npos; i++)
    files.erase (0, files.find (';') + 1);
  return files.substr (0, files.find (';'));
}

NvMOTContextHandle Contexts::open (size_t sub_batch) const {
  std::string file = config_file (sub_batch);
  NvMOTPerTransformBatchConfig transform{};
  transform.bufferType = NVBUF_MEM_SYSTEM;
  transform.maxWidth = config.width;
  transform.maxHeight = config.height;
  transform.maxPitch = config.width * 4;
  transform.maxSize = transform.maxPitch * config.height;
  NvMOTConfig parameters{};
  parameters.computeConfig = NVMOTCOMP_CPU;
  parameters.maxStreams = sub_batches.size (sub_batch);
  parameters.maxBufSurfAddrSize = batch_size;
  parameters.numTransforms = 1;
  parameters.perTransformBatchConfig = &transform;
  parameters.customConfigFilePath = file.data ();
  parameters.customConfigFilePathSize = static_cast<uint16_t> (file.size ());

  NvMOTContextHandle handle = nullptr;
  NvMOTConfigResponse response{};
  if (library.init (&parameters, &handle, &response) != NvMOTStatus_OK || !handle)
    throw Error ("the tracker could not be set up with ll-config-file '" + file + "'" + library.reason ());
  return handle;
}

void Contexts::ask (size_t sub_batch) {
  std::string file = config_file (sub_batch);
  NvMOTQuery one{};
  one.contextHandle = (*this)[sub_batch];
  if (library.query (static_cast<uint16_t> (file.size ()), file.data (), &one) != NvMOTStatus_OK)
    throw Error ("the tracker's library does not answer NvMOT_Query" + library.reason ());
  if (one.numTransforms > 1 || !(one.batchMode & NvMOTBatchMode_Batch))
    throw Error ("the tracker's library asks for pictures of several sizes, or for frames one by one",
                 "It has to take batches (NvMOTBatchMode_Batch) and at most one transform.");
  joined.numTransforms = std::max (joined.numTransforms, one.numTransforms);
  joined.colorFormats[0] = one.colorFormats[0];
  joined.maxTargetsPerStream = std::max (joined.maxTargetsPerStream, one.maxTargetsPerStream);
  joined.maxShadowTrackingAge = std::max (joined.maxShadowTrackingAge, one.maxShadowTrackingAge);
  joined.maxTrajectoryBufferLength = std::max (joined.maxTrajectoryBufferLength, one.maxTrajectoryBufferLength);
  joined.supportPastFrame |= one.supportPastFrame;
  joined.outputTerminatedTracks |= one.outputTerminatedTracks;
  joined.outputShadowTracks |= one.outputShadowTracks;
}

bool Contexts::recover (size_t sub_batch) {
  Context &context = all[sub_batch];
  if (config.sub_batches.empty () || (config.recovery_trials >= 0 && context.recoveries >= config.recovery_trials))
    return false;
  context.recoveries++;
  context.handle.reset ();
  context.handle.reset (open (sub_batch));
  return true;
}

}  // namespace tracker
