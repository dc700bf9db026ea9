// Tracks into the arrays that the caller allocated.
#pragma once

#include "stream.h"

namespace tracker {

// Adds a stream's tracks, as far as there is room; a track that is too long loses its beginning.
void add_tracks (NvDsTargetMiscDataBatch &batch, NvMOTStreamId stream, const std::vector<Track> &tracks);

}  // namespace tracker
