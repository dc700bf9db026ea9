// The targets of one stream, from frame to frame.
#pragma once

#include <functional>
#include <vector>

#include "association.h"
#include "settings.h"
#include "target.h"

namespace tracker {

// Frames: the longest trajectory that is kept of a target.
constexpr unsigned longest_trajectory = 2000;

// What is known of a target beside the frame's objects.
struct Track {
  uint64_t id;
  NvMOTClassId class_id;
  std::vector<NvDsTargetMiscDataFrame> frames;
};

class Stream {
 public:
  using NextId = std::function<uint64_t ()>;

  Stream (const Settings &settings, NextId next_id) : settings (settings), next_id (std::move (next_id)) {}

  // Fills the list as far as it has room.
  void track (const NvMOTFrame &frame, NvMOTTrackedObjList &objects);

  // Of the last frame: what validated targets had held back, those given up, and those followed unseen.
  std::vector<Track> past, terminated;
  std::vector<Track> shadows () const;

 private:
  using Found = std::vector<NvMOTObjToTrack *>;

  Detections admitted (const NvMOTFrame &frame) const;
  void predict (bool looked);
  void follow (const Detections &detections, Found &found);
  void coast ();
  void see (Target &target, const NvMOTObjToTrack &detection);
  void miss (Target &target);
  void validate (Target &target);
  bool given_up (const Target &target) const;
  void give_up (Found &found);
  void begin (const Detections &detections, Found &found);
  void remember (NvMOTFrameNum frame, const Found &found);
  void report (const Found &found, NvMOTTrackedObjList &objects) const;

  const Settings &settings;
  NextId next_id;
  std::vector<Target> targets;
};

}  // namespace tracker
