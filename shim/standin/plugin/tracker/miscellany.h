// What a tracker tells beside the current frame's objects, as user metadata of the batch.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "nvds_tracker_meta.h"
#include "nvdsmeta.h"

#include "acquire.h"

namespace tracker {

// The arrays that a library fills, kept from batch to batch.
class TrackArrays {
 public:
  // Room for `frames` of each of `targets` of each of `streams`; memory is taken as it is filled.
  TrackArrays (unsigned streams, unsigned targets, unsigned frames);

  NvDsTargetMiscDataBatch *empty ();
  const NvDsTargetMiscDataBatch &filled () const { return batch; }

 private:
  std::unique_ptr<NvDsTargetMiscDataFrame[]> frames;
  std::vector<NvDsTargetMiscDataObject> objects;
  std::vector<NvDsTargetMiscDataStream> streams;
  NvDsTargetMiscDataBatch batch{};
};

// Copies of what was filled, without the room that was not. Copies of the metadata share them.
class Tracks {
 public:
  // How a stream's boxes and ids become the frame's, and what its classes are called.
  struct Stream {
    float scale_x, scale_y;
    std::function<uint64_t (uint64_t id)> id;
    std::function<std::string (unsigned class_id)> label;
  };

  Tracks ();
  void add (const NvDsTargetMiscDataBatch &filled, const std::function<const Stream *(uint64_t id)> &stream_of);
  // Takes the lock of the batch's metadata.
  void attach (NvDsBatchMeta *batch, NvDsMetaType type, StandinShortage &shortage) &&;

 private:
  struct Data;
  std::shared_ptr<Data> data;
};

}  // namespace tracker
