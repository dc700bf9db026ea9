#include "settings_keys.h"

#include <yaml-cpp/yaml.h>

namespace tracker {

namespace {

template <auto member> void number (Settings &settings, const YAML::Node &value) { settings.*member = value.as<double> (); }

template <auto member> void count (Settings &settings, const YAML::Node &value) {
  const long given = value.as<long> ();
  if (given < 0 || given > 1 << 20)
    throw std::string ("expected a number from 0 to 1048576");
  settings.*member = static_cast<unsigned> (given);
}

// 0 and 1 in NVIDIA's files.
template <auto member> void flag (Settings &settings, const YAML::Node &value) {
  long given;
  settings.*member = YAML::convert<long>::decode (value, given) ? given != 0 : value.as<bool> ();
}

void matcher (Settings &settings, const YAML::Node &value) {
  const int type = value.as<int> ();
  if (type != 0 && type != 1)
    throw std::string ("expected 0 (greedy) or 1 (cascaded)");
  settings.matcher = static_cast<Matcher> (type);
}

void estimator (Settings &settings, const YAML::Node &value) {
  const int type = value.as<int> ();
  if (type < 0 || type > 3)
    throw std::string ("expected 0 (none), 1 (simple), 2 (regular) or 3 (location)");
  if (type == 3)
    settings.warnings.push_back ("stateEstimatorType 3 needs a model of the camera; boxes are estimated as with 1");
  settings.estimator = type == 3 ? StateEstimator::simple : static_cast<StateEstimator> (type);
}

const std::map<std::string, Set> target_management = {
  { "maxTargetsPerStream", count<&Settings::maxTargetsPerStream> },
  { "minIouDiff4NewTarget", number<&Settings::minIouDiff4NewTarget> },
  { "minTrackerConfidence", number<&Settings::minTrackerConfidence> },
  { "probationAge", count<&Settings::probationAge> },
  { "maxShadowTrackingAge", count<&Settings::maxShadowTrackingAge> },
  { "earlyTerminationAge", count<&Settings::earlyTerminationAge> },
  { "outputTerminatedTracks", flag<&Settings::outputTerminatedTracks> },
  { "outputShadowTracks", flag<&Settings::outputShadowTracks> },
  { "enableBboxUnClipping", nullptr },
  { "maxTrajectoryBufferLength", nullptr },
  { "preserveStreamUpdateOrder", nullptr },
  { "searchRegionPaddingScale", nullptr },
  { "terminatedTrackFilename", nullptr },
};

const std::map<std::string, Set> trajectory_management = {
  { "useUniqueID", flag<&Settings::useUniqueID> },
  { "enableReAssoc", nullptr },
  { "matchingScoreWeight4ReidSimilarity", nullptr },
  { "matchingScoreWeight4TrackletSimilarity", nullptr },
  { "maxAngle4TrackletMatching", nullptr },
  { "maxTrackletMatchingTimeSearchRange", nullptr },
  { "minBboxSizeSimilarity4TrackletMatching", nullptr },
  { "minMatchingScore4Overall", nullptr },
  { "minMatchingScore4ReidSimilarity", nullptr },
  { "minSpeedSimilarity4TrackletMatching", nullptr },
  { "minTrackletMatchingScore", nullptr },
  { "minTrajectoryLength4Projection", nullptr },
  { "prepLength4TrajectoryProjection", nullptr },
  { "reidExtractionInterval", nullptr },
  { "trackletSpacialSearchRegionScale", nullptr },
  { "trajectoryProjectionLength", nullptr },
  { "trajectoryProjectionMeasurementNoiseScale", nullptr },
  { "trajectoryProjectionProcessNoiseScale", nullptr },
};

const std::map<std::string, Set> data_associator = {
  { "associationMatcherType", matcher },
  { "checkClassMatch", flag<&Settings::checkClassMatch> },
  { "usePrediction4Assoc", flag<&Settings::usePrediction4Assoc> },
  { "minMatchingScore4Overall", number<&Settings::minMatchingScore4Overall> },
  { "minMatchingScore4SizeSimilarity", number<&Settings::minMatchingScore4SizeSimilarity> },
  { "minMatchingScore4Iou", number<&Settings::minMatchingScore4Iou> },
  { "matchingScoreWeight4SizeSimilarity", number<&Settings::matchingScoreWeight4SizeSimilarity> },
  { "matchingScoreWeight4Iou", number<&Settings::matchingScoreWeight4Iou> },
  { "matchingScoreWeight4VisualSimilarity", number<&Settings::matchingScoreWeight4VisualSimilarity> },
  { "matchingScoreWeight4ReidSimilarity", number<&Settings::matchingScoreWeight4ReidSimilarity> },
  { "tentativeDetectorConfidence", number<&Settings::tentativeDetectorConfidence> },
  { "minMatchingScore4TentativeIou", number<&Settings::minMatchingScore4TentativeIou> },
  { "dataAssociatorType", nullptr },
  { "minMatchingScore4PeerAssocIou", nullptr },
  { "minMatchingScore4ReidSimilarity", nullptr },
  { "minMatchingScore4VisualSimilarity", nullptr },
  { "thresholdMahalanobis", nullptr },
};

const std::map<std::string, Set> state_estimator = {
  { "stateEstimatorType", estimator },
  { "processNoiseVar4Loc", number<&Settings::processNoiseVar4Loc> },
  { "processNoiseVar4Size", number<&Settings::processNoiseVar4Size> },
  { "processNoiseVar4Vel", number<&Settings::processNoiseVar4Vel> },
  { "measurementNoiseVar4Detector", number<&Settings::measurementNoiseVar4Detector> },
  { "noiseWeightVar4Loc", number<&Settings::noiseWeightVar4Loc> },
  { "noiseWeightVar4Vel", number<&Settings::noiseWeightVar4Vel> },
  { "useAspectRatio", flag<&Settings::useAspectRatio> },
  { "measurementNoiseVar4Tracker", nullptr },
};

}  // namespace

const std::map<std::string, Section> &sections () {
  static const std::map<std::string, Section> all = {
    { "BaseConfig", { { { "minDetectorConfidence", number<&Settings::minDetectorConfidence> },
                        { "checkClassMatch", nullptr },
                        { "useBatchNumForFrameId", nullptr } } } },
    { "TargetManagement", { target_management } },
    { "TrajectoryManagement", { trajectory_management } },
    { "DataAssociator", { data_associator } },
    { "StateEstimator", { state_estimator } },
    { "VisualTracker", { {}, true } },
    { "ReID", { {}, true } },
    { "Segmenter", { {}, true } },
    { "ObjectModelProjection", { {}, true } },
    { "PoseEstimator", { {}, true } },
    { "MultiViewAssociator", { {}, true } },
    { "Communicator", { {}, true } },
  };
  return all;
}

}  // namespace tracker
