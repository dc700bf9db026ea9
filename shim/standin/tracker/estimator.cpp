#include "estimator.h"

namespace tracker {

namespace {

constexpr float least_side = 1;
// Nothing is known of the speed at first: within a frame a target may go this part of its height.
constexpr float first_speed = 0.25f;
// What the aspect ratio does not follow the height in.
constexpr float ratio_process_deviation = 0.01f, ratio_measurement_deviation = 0.1f, ratio_speed_deviation = 1e-5f;

float squared (double value) { return static_cast<float> (value * value); }

}  // namespace

Estimator::Estimator (const Settings &settings, const Box &first)
    : regular (settings.estimator == StateEstimator::regular),
      by_aspect_ratio (regular && settings.useAspectRatio),
      location (regular ? settings.noiseWeightVar4Loc : settings.processNoiseVar4Loc),
      size (settings.processNoiseVar4Size),
      velocity (regular ? settings.noiseWeightVar4Vel : settings.processNoiseVar4Vel),
      detector (settings.measurementNoiseVar4Detector),
      filter (regular ? 8 : 6, 4) {
  filter.transitionMatrix = cv::Mat::eye (filter.transitionMatrix.size (), CV_32F);
  for (int i = 0; i + 4 < filter.transitionMatrix.rows; i++)
    filter.transitionMatrix.at<float> (i, i + 4) = 1;
  filter.measurementMatrix = cv::Mat::eye (filter.measurementMatrix.size (), CV_32F);
  set_noise (first.height);

  measurement (first).copyTo (filter.statePost.rowRange (0, 4));
  filter.errorCovPost = cv::Mat::zeros (filter.errorCovPost.size (), CV_32F);
  for (int i = 0; i < filter.errorCovPost.rows; i++)
    filter.errorCovPost.at<float> (i, i) =
        i < 4 ? filter.measurementNoiseCov.at<float> (i, i) : squared (first_speed * std::max (first.height, least_side));
  if (by_aspect_ratio)
    filter.errorCovPost.at<float> (6, 6) = squared (ratio_speed_deviation);
}

// The regular estimator's noise grows with the target.
void Estimator::set_noise (float height) {
  cv::Mat &process = filter.processNoiseCov, &seen = filter.measurementNoiseCov;
  for (int i = 0; i < process.rows; i++)
    process.at<float> (i, i) = regular ? squared ((i < 4 ? location : velocity) * height)
                                       : static_cast<float> (i < 2 ? location : i < 4 ? size : velocity);
  for (int i = 0; i < 4; i++)
    seen.at<float> (i, i) = regular ? squared (location * height) : static_cast<float> (detector);
  if (by_aspect_ratio) {
    process.at<float> (2, 2) = squared (ratio_process_deviation);
    process.at<float> (6, 6) = squared (ratio_speed_deviation);
    seen.at<float> (2, 2) = squared (ratio_measurement_deviation);
  }
}

cv::Mat Estimator::measurement (const Box &box) const {
  const float height = std::max (box.height, least_side), width = std::max (box.width, least_side);
  return (cv::Mat_<float> (4, 1) << box.x + box.width / 2, box.y + box.height / 2,
          by_aspect_ratio ? width / height : width, height);
}

Box Estimator::box_of (const cv::Mat &state) const {
  const float height = std::max (state.at<float> (3), least_side);
  const float width = std::max (by_aspect_ratio ? state.at<float> (2) * height : state.at<float> (2), least_side);
  return { state.at<float> (0) - width / 2, state.at<float> (1) - height / 2, width, height };
}

Box Estimator::predict () {
  set_noise (std::max (filter.statePost.at<float> (3), least_side));
  return box_of (filter.predict ());
}

Box Estimator::correct (const Box &seen) {
  set_noise (std::max (filter.statePre.at<float> (3), least_side));
  return box_of (filter.correct (measurement (seen)));
}

}  // namespace tracker
