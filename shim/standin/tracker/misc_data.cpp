#include "misc_data.h"

#include <algorithm>

namespace tracker {

void add_tracks (NvDsTargetMiscDataBatch &batch, NvMOTStreamId stream, const std::vector<Track> &tracks) {
  if (tracks.empty () || batch.numFilled >= batch.numAllocated)
    return;
  NvDsTargetMiscDataStream &to = batch.list[batch.numFilled++];
  to.surfaceStreamID = stream;
  to.numFilled = 0;
  for (const Track &track : tracks) {
    if (to.numFilled >= to.numAllocated)
      return;
    NvDsTargetMiscDataObject &object = to.list[to.numFilled++];
    object.uniqueId = track.id;
    object.classId = track.class_id;
    object.objLabel[0] = '\0';
    object.numObj = std::min<uint32_t> (object.numAllocated, track.frames.size ());
    std::copy (track.frames.end () - object.numObj, track.frames.end (), object.list);
  }
}

}  // namespace tracker
