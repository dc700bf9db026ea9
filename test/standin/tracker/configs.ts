/** Configuration files with the keys that NVIDIA's have, and values of our own. */

/** No estimation: boxes are matched with the last ones. */
export const overlapOnly = `%YAML:1.0
BaseConfig:
  minDetectorConfidence: 0.1
TargetManagement:
  preserveStreamUpdateOrder: 0
  maxTargetsPerStream: 20
  minIouDiff4NewTarget: 0.6
  probationAge: 0
  maxShadowTrackingAge: 5
  earlyTerminationAge: 1
TrajectoryManagement:
  useUniqueID: 0
DataAssociator:
  dataAssociatorType: 0
  associationMatcherType: 0
  checkClassMatch: 1
  minMatchingScore4Overall: 0.0
  minMatchingScore4SizeSimilarity: 0.0
  minMatchingScore4Iou: 0.0
  matchingScoreWeight4SizeSimilarity: 0.4
  matchingScoreWeight4Iou: 0.6
`;

/** The Kalman filter and the best assignment. */
export const estimating = `%YAML:1.0
BaseConfig:
  minDetectorConfidence: 0.1
TargetManagement:
  maxTargetsPerStream: 20
  minIouDiff4NewTarget: 0.6
  minTrackerConfidence: 0.8
  probationAge: 0
  maxShadowTrackingAge: 8
  earlyTerminationAge: 1
DataAssociator:
  associationMatcherType: 1
  checkClassMatch: 1
  minMatchingScore4Overall: 0.1
  minMatchingScore4SizeSimilarity: 0.2
  minMatchingScore4Iou: 0.05
  matchingScoreWeight4SizeSimilarity: 0.3
  matchingScoreWeight4Iou: 0.7
  tentativeDetectorConfidence: 0.3
  minMatchingScore4TentativeIou: 0.3
  usePrediction4Assoc: 1
StateEstimator:
  stateEstimatorType: 1
  processNoiseVar4Loc: 2.0
  processNoiseVar4Size: 1.0
  processNoiseVar4Vel: 0.1
  measurementNoiseVar4Detector: 4.0
`;

/** The same with one key changed or added. */
export function changed(config: string, section: string, key: string, value: number | string): string {
  const line = new RegExp(`^  ${key}: .*$`, "m");
  if (line.test(config)) return config.replace(line, `  ${key}: ${value}`);
  return config.replace(`${section}:\n`, `${section}:\n  ${key}: ${value}\n`);
}
