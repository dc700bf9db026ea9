// The tracker's estimator against the Kalman filter of the textbook, with matrices over all coordinates at once.
#include <cmath>
#include <cstdio>
#include <random>
#include <vector>

#include "check.h"
#include "estimator.h"

using tracker::Box;
using tracker::Settings;
using tracker::StateEstimator;

namespace {

using Matrix = std::vector<std::vector<double>>;

Matrix zeros (size_t rows, size_t columns) { return Matrix (rows, std::vector<double> (columns)); }

Matrix product (const Matrix &a, const Matrix &b) {
  Matrix c = zeros (a.size (), b[0].size ());
  for (size_t i = 0; i < a.size (); i++)
    for (size_t j = 0; j < b[0].size (); j++)
      for (size_t k = 0; k < b.size (); k++)
        c[i][j] += a[i][k] * b[k][j];
  return c;
}

Matrix transposed (const Matrix &a) {
  Matrix t = zeros (a[0].size (), a.size ());
  for (size_t i = 0; i < a.size (); i++)
    for (size_t j = 0; j < a[0].size (); j++)
      t[j][i] = a[i][j];
  return t;
}

// By elimination without pivots: what it is used on is positive definite.
Matrix inverse (Matrix a) {
  Matrix b = zeros (a.size (), a.size ());
  for (size_t i = 0; i < a.size (); i++)
    b[i][i] = 1;
  for (size_t i = 0; i < a.size (); i++) {
    const double pivot = a[i][i];
    for (size_t j = 0; j < a.size (); j++) {
      a[i][j] /= pivot;
      b[i][j] /= pivot;
    }
    for (size_t k = 0; k < a.size (); k++) {
      if (k == i)
        continue;
      const double factor = a[k][i];
      for (size_t j = 0; j < a.size (); j++) {
        a[k][j] -= factor * a[i][j];
        b[k][j] -= factor * b[i][j];
      }
    }
  }
  return b;
}

// x y w h and their speeds. The simple estimator's size has none: its speed's variances are 0.
struct Textbook {
  Settings settings;
  Matrix x = zeros (8, 1), p = zeros (8, 8), f = zeros (8, 8), h = zeros (4, 8);

  bool regular () const { return settings.estimator == StateEstimator::regular; }
  double height () const { return std::max (x[3][0], 1.0); }

  double process (size_t i) const {
    const Settings &s = settings;
    if (regular ())
      return std::pow ((i < 4 ? s.noiseWeightVar4Loc : s.noiseWeightVar4Vel) * height (), 2);
    return i < 2 ? s.processNoiseVar4Loc : i < 4 ? s.processNoiseVar4Size : i < 6 ? s.processNoiseVar4Vel : 0;
  }
  double seen () const {
    return regular () ? std::pow (settings.noiseWeightVar4Loc * height (), 2) : settings.measurementNoiseVar4Detector;
  }

  Textbook (const Settings &given, const Box &box) : settings (given) {
    const double first[] = { box.x + box.width / 2, box.y + box.height / 2, box.width, box.height };
    for (size_t i = 0; i < 8; i++)
      f[i][i] = 1;
    for (size_t i = 0; i < 4; i++) {
      x[i][0] = first[i];
      f[i][i + 4] = h[i][i] = 1;
    }
    for (size_t i = 0; i < 8; i++)
      p[i][i] = i < 4 ? seen () : i < 6 || regular () ? std::pow (height () / 4, 2) : 0;
  }

  void predict () {
    Matrix q = zeros (8, 8);
    for (size_t i = 0; i < 8; i++)
      q[i][i] = process (i);
    x = product (f, x);
    p = product (product (f, p), transposed (f));
    for (size_t i = 0; i < 8; i++)
      p[i][i] += q[i][i];
  }

  void correct (const Box &box) {
    const double z[] = { box.x + box.width / 2, box.y + box.height / 2, box.width, box.height };
    Matrix s = product (product (h, p), transposed (h));
    for (size_t i = 0; i < 4; i++)
      s[i][i] += seen ();
    const Matrix k = product (product (p, transposed (h)), inverse (s));
    Matrix y = zeros (4, 1);
    for (size_t i = 0; i < 4; i++)
      y[i][0] = z[i] - x[i][0];
    const Matrix step = product (k, y), kh = product (k, h);
    Matrix rest = zeros (8, 8);
    for (size_t i = 0; i < 8; i++) {
      x[i][0] += step[i][0];
      for (size_t j = 0; j < 8; j++)
        rest[i][j] = (i == j) - kh[i][j];
    }
    p = product (rest, p);
  }

  void compare (const Box &box) const {
    const double is[] = { box.x + box.width / 2, box.y + box.height / 2, box.width, box.height };
    for (size_t i = 0; i < 4; i++)
      CHECK (std::fabs (is[i] - x[i][0]) < 1e-3);
  }
};

}  // namespace

int main () {
  std::mt19937 random (7);
  std::uniform_real_distribution<float> jitter (-3, 3);
  for (const StateEstimator kind : { StateEstimator::simple, StateEstimator::regular }) {
    Settings settings;
    settings.estimator = kind;
    const Box first{ 100, 80, 40, 60 };
    tracker::Estimator estimator (settings, first);
    Textbook textbook (settings, first);
    for (int i = 1; i < 200; i++) {
      const Box predicted = estimator.predict ();
      textbook.predict ();
      textbook.compare (predicted);
      // It is not seen now and then.
      if (i % 11 > 7)
        continue;
      const Box seen{ 100 + 4 * i + jitter (random), 80 + i / 2 + jitter (random), 40 + jitter (random), 60 + jitter (random) };
      const Box corrected = estimator.correct (seen);
      textbook.correct (seen);
      textbook.compare (corrected);
    }
  }
  // An aspect ratio that stays lets the width follow the height.
  Settings settings;
  settings.estimator = StateEstimator::regular;
  settings.useAspectRatio = true;
  tracker::Estimator growing (settings, { 0, 0, 40, 80 });
  Box box{};
  for (int i = 1; i < 60; i++) {
    growing.predict ();
    box = growing.correct ({ 0, 0, 40.0f + i, 80.0f + 2 * i });
  }
  CHECK (std::fabs (box.width / box.height - 0.5f) < 0.01f);
  CHECK (std::fabs (box.height - 198) < 4);
  std::puts ("done");
  return 0;
}
