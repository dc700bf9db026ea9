// Which detection is of which target.
#pragma once

#include <vector>

#include "settings.h"
#include "target.h"

namespace tracker {

using Detections = std::vector<NvMOTObjToTrack *>;

// The detection of each target, null for those that none is for.
std::vector<NvMOTObjToTrack *> associate (const Settings &settings, const std::vector<Target> &targets,
                                          const Detections &detections);

}  // namespace tracker
