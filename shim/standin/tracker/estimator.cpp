#include "estimator.h"

namespace tracker {

namespace {

enum { centre_x, centre_y, across, height_of };  // across: the width, or the aspect ratio

constexpr double least_side = 1;
// Nothing is known of the speed at first: within a frame a target may go this part of its height.
constexpr double first_speed = 0.25;
// Standard deviations of an aspect ratio, which has no height to be measured by.
constexpr double ratio_process = 0.01, ratio_speed = 1e-5, ratio_seen = 0.1;

double squared (double value) { return value * value; }

}  // namespace

void Coordinate::predict (double noise, double speed_noise) {
  value += speed;
  variance += 2 * covariance + speed_variance + noise;
  covariance += speed_variance;
  speed_variance += speed_noise;
}

void Coordinate::correct (double seen, double noise) {
  const double total = variance + noise;
  if (total <= 0)
    return;
  const double gain = variance / total, speed_gain = covariance / total, surprise = seen - value;
  value += gain * surprise;
  speed += speed_gain * surprise;
  speed_variance -= speed_gain * covariance;
  covariance *= 1 - gain;
  variance *= 1 - gain;
}

Estimator::Estimator (const Settings &settings, const Box &first)
    : regular (settings.estimator == StateEstimator::regular),
      by_aspect_ratio (regular && settings.useAspectRatio),
      location (regular ? settings.noiseWeightVar4Loc : settings.processNoiseVar4Loc),
      size (settings.processNoiseVar4Size),
      velocity (regular ? settings.noiseWeightVar4Vel : settings.processNoiseVar4Vel),
      detector (settings.measurementNoiseVar4Detector),
      state{ first_coordinate (centre_x, first), first_coordinate (centre_y, first), first_coordinate (across, first),
             first_coordinate (height_of, first) } {}

Estimator::Noise Estimator::noise_of (size_t coordinate, double height) const {
  if (by_aspect_ratio && coordinate == across)
    return { squared (ratio_process), squared (ratio_speed), squared (ratio_seen) };
  if (regular)
    return { squared (location * height), squared (velocity * height), squared (location * height) };
  const bool place = coordinate == centre_x || coordinate == centre_y;
  return { place ? location : size, place ? velocity : 0, detector };
}

std::array<double, 4> Estimator::coordinates_of (const Box &box) const {
  const double height = std::max<double> (box.height, least_side), width = std::max<double> (box.width, least_side);
  return { box.x + box.width / 2.0, box.y + box.height / 2.0, by_aspect_ratio ? width / height : width, height };
}

Coordinate Estimator::first_coordinate (size_t coordinate, const Box &first) const {
  const double height = std::max<double> (first.height, least_side);
  const Noise noise = noise_of (coordinate, height);
  const bool has_speed = noise.speed > 0 || coordinate == centre_x || coordinate == centre_y;
  const bool is_ratio = by_aspect_ratio && coordinate == across;
  return { coordinates_of (first)[coordinate], noise.seen,
           is_ratio ? noise.speed : has_speed ? squared (first_speed * height) : 0 };
}

Box Estimator::box () const {
  const double height = std::max (state[height_of].now (), least_side);
  const double width = std::max (by_aspect_ratio ? state[across].now () * height : state[across].now (), least_side);
  return { static_cast<float> (state[centre_x].now () - width / 2), static_cast<float> (state[centre_y].now () - height / 2),
           static_cast<float> (width), static_cast<float> (height) };
}

Box Estimator::predict () {
  const double height = std::max (state[height_of].now (), least_side);
  for (size_t i = 0; i < state.size (); i++) {
    const Noise noise = noise_of (i, height);
    state[i].predict (noise.process, noise.speed);
  }
  return box ();
}

Box Estimator::correct (const Box &seen) {
  const double height = std::max (state[height_of].now (), least_side);
  const auto coordinates = coordinates_of (seen);
  for (size_t i = 0; i < state.size (); i++)
    state[i].correct (coordinates[i], noise_of (i, height).seen);
  return box ();
}

}  // namespace tracker
