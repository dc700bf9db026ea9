// Where a target is and how it moves: OpenCV's Kalman filter with constant velocity.
#pragma once

#include <opencv2/video/tracking.hpp>

#include "box.h"
#include "settings.h"

namespace tracker {

// The state is the centre, the size and their changes a frame: x y w h dx dy (simple), or x y w h dx dy dw dh
// (regular, where w may stand for the aspect ratio).
class Estimator {
 public:
  Estimator (const Settings &settings, const Box &first);

  Box predict ();
  Box correct (const Box &seen);

 private:
  cv::Mat measurement (const Box &box) const;
  Box box_of (const cv::Mat &state) const;
  void set_noise (float height);

  const bool regular, by_aspect_ratio;
  const double location, size, velocity, detector;  // as in Settings
  cv::KalmanFilter filter;
};

}  // namespace tracker
