#include "stream.h"

#include <algorithm>

namespace tracker {

namespace {

// What a target's confidence is multiplied by on each frame on which no detector looked for it.
constexpr float unseen_decay = 0.95f;
// What trackers say that have no opinion of their own.
constexpr float no_confidence = -0.1f;

bool reported (const Target &target, const NvMOTObjToTrack *detection) {
  return target.state == ACTIVE && (detection || target.unseen_runs > 0);
}

}  // namespace

Detections Stream::admitted (const NvMOTFrame &frame) const {
  Detections detections;
  for (uint32_t i = 0; i < frame.objectsIn.numFilled; i++) {
    NvMOTObjToTrack &object = frame.objectsIn.list[i];
    if (object.doTracking && object.confidence >= settings.minDetectorConfidence)
      detections.push_back (&object);
  }
  return detections;
}

void Stream::predict (bool looked) {
  for (Target &target : targets)
    if (target.estimator) {
      const Box predicted = target.estimator->predict ();
      if (settings.usePrediction4Assoc || target.shadow_age > 0 || !looked)
        target.box = predicted;
    }
}

void Stream::validate (Target &target) {
  if (target.state == TENTATIVE)
    target.id = next_id ();
  target.state = ACTIVE;
  if (!target.held_back.empty ())
    past.push_back ({ target.id, target.class_id, std::move (target.held_back) });
  target.held_back.clear ();
}

void Stream::see (Target &target, const NvMOTObjToTrack &detection) {
  target.box = target.estimator ? target.estimator->correct (detection.bbox) : detection.bbox;
  target.class_id = detection.classId;
  target.confidence = target.estimator ? 1 : no_confidence;
  target.shadow_age = target.unseen_runs = 0;
  if (target.state != TENTATIVE || target.age > settings.probationAge)
    validate (target);
}

void Stream::miss (Target &target) {
  target.shadow_age++;
  target.unseen_runs = 0;
  if (target.state == ACTIVE)
    target.state = INACTIVE;
}

bool Stream::given_up (const Target &target) const {
  return target.state == TENTATIVE
             ? target.shadow_age > 0 && target.shadow_age >= settings.earlyTerminationAge
             : target.shadow_age > settings.maxShadowTrackingAge;
}

void Stream::give_up (Found &found) {
  size_t kept = 0;
  for (size_t i = 0; i < targets.size (); i++) {
    if (given_up (targets[i])) {
      if (settings.outputTerminatedTracks && targets[i].validated ())
        terminated.push_back ({ targets[i].id, targets[i].class_id, std::move (targets[i].trajectory) });
      continue;
    }
    if (kept != i)
      std::swap (targets[kept], targets[i]);
    found[kept++] = found[i];
  }
  targets.erase (targets.begin () + kept, targets.end ());
  found.resize (kept);
}

// Detections that are of no target become targets, unless they lie over one.
void Stream::begin (const Detections &detections, Found &found) {
  for (NvMOTObjToTrack *detection : detections) {
    if (std::find (found.begin (), found.end (), detection) != found.end ())
      continue;
    if (settings.matcher == Matcher::cascaded && detection->confidence >= 0 &&
        detection->confidence < settings.tentativeDetectorConfidence)
      continue;
    const bool covered = std::any_of (targets.begin (), targets.end (), [&] (const Target &target) {
      return iou (target.box, detection->bbox) > settings.minIouDiff4NewTarget;
    });
    if (covered || targets.size () >= settings.maxTargetsPerStream)
      continue;
    Target target{};
    target.class_id = detection->classId;
    target.state = TENTATIVE;
    target.box = detection->bbox;
    target.age = 1;
    if (settings.estimator != StateEstimator::none)
      target.estimator.emplace (settings, detection->bbox);
    target.confidence = target.estimator ? 1 : no_confidence;
    if (target.age > settings.probationAge)
      validate (target);
    targets.push_back (std::move (target));
    found.push_back (detection);
  }
}

void Stream::follow (const Detections &detections, Found &found) {
  found = associate (settings, targets, detections);
  for (size_t i = 0; i < targets.size (); i++) {
    targets[i].age++;
    if (found[i])
      see (targets[i], *found[i]);
    else
      miss (targets[i]);
  }
  give_up (found);
  begin (detections, found);
}

// No detector looked at the frame: targets go on by their estimates, less surely with every frame.
void Stream::coast () {
  for (Target &target : targets) {
    target.age++;
    target.unseen_runs++;
    if (target.state == INACTIVE)
      target.shadow_age++;
    target.confidence *= unseen_decay;
    if (target.state == ACTIVE && target.confidence < settings.minTrackerConfidence) {
      target.state = INACTIVE;
      target.shadow_age = 1;
    }
  }
}

void Stream::remember (NvMOTFrameNum frame, const Found &found) {
  for (size_t i = 0; i < targets.size (); i++) {
    Target &target = targets[i];
    NvDsTargetMiscDataFrame now{};
    now.frameNum = frame;
    now.tBbox.left = target.box.x;
    now.tBbox.top = target.box.y;
    now.tBbox.width = target.box.width;
    now.tBbox.height = target.box.height;
    now.confidence = target.confidence;
    now.age = target.age;
    now.trackerState = target.state;
    if (!reported (target, found[i]))
      target.held_back.push_back (now);
    if (settings.outputTerminatedTracks && target.trajectory.size () < longest_trajectory)
      target.trajectory.push_back (now);
  }
}

void Stream::report (const Found &found, NvMOTTrackedObjList &objects) const {
  for (size_t i = 0; i < targets.size () && objects.numFilled < objects.numAllocated; i++) {
    const Target &target = targets[i];
    if (!reported (target, found[i]))
      continue;
    NvMOTTrackedObj &object = objects.list[objects.numFilled++];
    object.classId = target.class_id;
    object.trackingId = target.id;
    object.bbox = target.box;
    object.confidence = target.confidence;
    object.age = target.age;
    object.associatedObjectIn = found[i];
  }
}

void Stream::track (const NvMOTFrame &frame, NvMOTTrackedObjList &objects) {
  past.clear ();
  terminated.clear ();
  objects.numFilled = 0;
  objects.valid = frame.doTracking;
  if (frame.reset)
    targets.clear ();
  if (!frame.doTracking)
    return;
  // Whoever hands objects over has looked, whatever the flag says.
  const bool looked = frame.objectsIn.detectionDone || frame.objectsIn.numFilled > 0;
  // Boxes that are not estimated are not known then: what is followed waits for the next detections.
  if (!looked && settings.estimator == StateEstimator::none)
    return;
  predict (looked);
  Found found (targets.size ());
  if (looked) {
    follow (admitted (frame), found);
  } else {
    coast ();
    give_up (found);
  }
  remember (frame.frameNum, found);
  report (found, objects);
}

std::vector<Track> Stream::shadows () const {
  std::vector<Track> tracks;
  for (const Target &target : targets)
    if (target.state == INACTIVE && !target.held_back.empty ())
      tracks.push_back ({ target.id, target.class_id, { target.held_back.back () } });
  return tracks;
}

}  // namespace tracker
