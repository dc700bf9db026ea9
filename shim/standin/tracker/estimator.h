// Where a target is and how it moves: a Kalman filter with constant velocity.
#pragma once

#include <array>

#include "box.h"
#include "settings.h"

namespace tracker {

// One coordinate and its change a frame, with their covariances. Where, as here, no noise joins two coordinates, the
// filter of them all falls into one for each, and what would be matrices of eight rows are three numbers.
class Coordinate {
 public:
  Coordinate (double value, double variance, double speed_variance)
      : value (value), variance (variance), speed_variance (speed_variance) {}

  void predict (double noise, double speed_noise);
  void correct (double seen, double noise);
  double now () const { return value; }

 private:
  double value, speed = 0;
  double variance, covariance = 0, speed_variance;
};

// The coordinates are the centre and the size. The regular estimator gives the size a speed too, may follow the aspect
// ratio in place of the width, and has noise that grows with the target; the simple one has noise in pixels.
class Estimator {
 public:
  Estimator (const Settings &settings, const Box &first);

  Box predict ();
  Box correct (const Box &seen);

 private:
  struct Noise {
    double process, speed, seen;  // variances
  };

  Noise noise_of (size_t coordinate, double height) const;
  std::array<double, 4> coordinates_of (const Box &box) const;
  Coordinate first_coordinate (size_t coordinate, const Box &first) const;
  Box box () const;

  bool regular, by_aspect_ratio;
  double location, size, velocity, detector;  // as in Settings
  std::array<Coordinate, 4> state;
};

}  // namespace tracker
