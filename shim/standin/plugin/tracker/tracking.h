// The trackers of one nvtracker element at work on batches.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "configuration.h"
#include "contexts.h"
#include "low_level.h"
#include "miscellany.h"
#include "objects.h"
#include "pictures.h"
#include "sub_batches.h"

namespace tracker {

class Tracking {
 public:
  // Throws Error. `shortage` is the element's, and outlives this.
  Tracking (Configuration config, unsigned batch_size, StandinShortage &shortage);
  Tracking (const Tracking &) = delete;
  Tracking &operator= (const Tracking &) = delete;

  // Throws Error.
  void process (NvDsBatchMeta *batch, NvBufSurface *surfaces);
  // Its objects are known no more. With `forget_ids` ids may begin anew, see IdReset.
  void remove_source (unsigned source, bool forget_ids);
  // The text of a configuration file takes the place of that in use, for the source or, without sub-batches, for all.
  // Throws Error.
  void update (unsigned source, const std::string &yaml);

 private:
  // A stream is a surface of a source: the source in the upper half, the surface's index in the lower.
  using StreamId = uint64_t;
  using Frames = std::map<StreamId, NvDsFrameMeta *>;
  struct Batch;

  std::vector<Frames> rounds (NvDsBatchMeta *batch) const;
  Scale scale_of (const NvBufSurfaceParams &surface) const;
  void run (size_t sub_batch, const Frames &frames, Batch &batch);
  void tell_all (const NvMOTTrackedObjBatch &result, const Frames &frames, const NvBufSurface *surfaces);
  void gather (size_t sub_batch, const Frames &frames, NvMOTProcessParams &params, Batch &batch);
  guint64 id_of (StreamId stream, uint64_t id);

  const Configuration config;
  const unsigned batch_size;
  LowLevel library;
  SubBatches sub_batches;
  Contexts contexts;
  std::unique_ptr<Pictures> pictures;
  std::unique_ptr<TrackArrays> past, terminated, shadow;
  std::vector<std::vector<NvMOTTrackedObj>> results;
  Classes classes;
  StandinShortage &shortage;
  std::map<StreamId, uint64_t> first_ids;
  std::map<unsigned, std::set<StreamId>> streams_of;
};

}  // namespace tracker
