// What a tracker's configuration file says.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace tracker {

enum class StateEstimator { none = 0, simple = 1, regular = 2 };
enum class Matcher { greedy = 0, cascaded = 1 };

// The names are the file's. What a file does not say is as in NVIDIA's file for the IOU tracker.
struct Settings {
  std::vector<std::string> warnings;
  std::vector<std::string> notes;

  double minDetectorConfidence = 0;

  unsigned maxTargetsPerStream = 150;
  double minIouDiff4NewTarget = 0.5;
  double minTrackerConfidence = 0;
  unsigned probationAge = 4;
  unsigned maxShadowTrackingAge = 38;
  unsigned earlyTerminationAge = 1;
  bool outputTerminatedTracks = false;
  bool outputShadowTracks = false;

  bool useUniqueID = false;

  Matcher matcher = Matcher::greedy;
  bool checkClassMatch = true;
  bool usePrediction4Assoc = true;
  double minMatchingScore4Overall = 0;
  double minMatchingScore4SizeSimilarity = 0;
  double minMatchingScore4Iou = 0;
  double matchingScoreWeight4SizeSimilarity = 0;
  double matchingScoreWeight4Iou = 1;
  // Of what is not measured here. Their share goes to the other two, so that thresholds keep their meaning.
  double matchingScoreWeight4VisualSimilarity = 0;
  double matchingScoreWeight4ReidSimilarity = 0;
  double tentativeDetectorConfidence = 0.5;
  double minMatchingScore4TentativeIou = 0;

  StateEstimator estimator = StateEstimator::none;
  // Variances in pixels, for the simple estimator.
  double processNoiseVar4Loc = 2;
  double processNoiseVar4Size = 1;
  double processNoiseVar4Vel = 0.1;
  double measurementNoiseVar4Detector = 4;
  // Standard deviations as parts of the box's height, for the regular one.
  double noiseWeightVar4Loc = 0.05;
  double noiseWeightVar4Vel = 0.00625;
  bool useAspectRatio = false;
};

// FILE:LINE, key, what is wrong with it.
class SettingsError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// Both throw SettingsError. `origin` stands for the file's name in messages.
Settings parse_settings (const std::string &yaml, const std::string &origin);
Settings load_settings (const std::string &path);

}  // namespace tracker
