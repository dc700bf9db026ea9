// One object that is followed through a stream.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "estimator.h"

namespace tracker {

struct Target {
  NvMOTClassId class_id;
  // A tentative target has none yet.
  uint64_t id = 0;
  TRACKER_STATE state = TENTATIVE;
  Box box;
  float confidence;
  unsigned age = 0;          // frames
  unsigned shadow_age = 0;   // frames since a detection was last for it
  unsigned unseen_runs = 0;  // frames since then on which no detector ran
  std::optional<Estimator> estimator;  // none where boxes are not estimated
  // Of frames in which it was not told of.
  std::vector<NvDsTargetMiscDataFrame> held_back;
  // All of them, where terminated targets are asked for.
  std::vector<NvDsTargetMiscDataFrame> trajectory;

  bool validated () const { return state != TENTATIVE; }
};

}  // namespace tracker
