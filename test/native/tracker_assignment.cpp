// The tracker's assignments against all that there are: matrices of up to 6 x 6, some of whose pairs are forbidden.
#include <cmath>
#include <cstdio>
#include <random>

#include "assignment.h"
#include "check.h"

using tracker::Scores;

namespace {

double total (const Scores &scores, const std::vector<int> &chosen) {
  std::vector<bool> taken (scores.empty () ? 0 : scores.front ().size ());
  double sum = 0;
  CHECK_INT (chosen.size (), scores.size ());
  for (size_t row = 0; row < chosen.size (); row++) {
    if (chosen[row] < 0)
      continue;
    const size_t column = chosen[row];
    CHECK (column < taken.size ());
    CHECK (!taken[column]);
    CHECK (scores[row][column] > 0);
    taken[column] = true;
    sum += scores[row][column];
  }
  return sum;
}

double most (const Scores &scores, size_t row, std::vector<bool> &taken) {
  if (row == scores.size ())
    return 0;
  double best = most (scores, row + 1, taken);
  for (size_t column = 0; column < taken.size (); column++)
    if (!taken[column] && scores[row][column] > 0) {
      taken[column] = true;
      best = std::max (best, scores[row][column] + most (scores, row + 1, taken));
      taken[column] = false;
    }
  return best;
}

void compare (const Scores &scores) {
  std::vector<bool> taken (scores.empty () ? 0 : scores.front ().size ());
  const double best = most (scores, 0, taken);
  CHECK (std::fabs (total (scores, tracker::best_assignment (scores)) - best) < 1e-9);
  CHECK (total (scores, tracker::greedy_assignment (scores)) <= best + 1e-9);
}

}  // namespace

int main () {
  std::mt19937 random (20240607);
  std::uniform_int_distribution<int> size (1, 6), tenths (-4, 10);
  compare ({});
  compare (Scores (3));
  for (int i = 0; i < 4000; i++) {
    Scores scores (size (random), std::vector<double> (size (random)));
    for (auto &row : scores)
      for (double &score : row)
        score = tenths (random) / 10.0;  // few values, so that there are ties
    compare (scores);
  }
  // The greedy one takes the best pair and leaves the worst.
  const Scores trap = { { 0.9, 0.8 }, { 0.85, 0.1 } };
  CHECK (tracker::greedy_assignment (trap) == (std::vector<int>{ 0, 1 }));
  CHECK (tracker::best_assignment (trap) == (std::vector<int>{ 1, 0 }));

  // A crowd: 200 of 200, whose best is on the diagonal.
  Scores crowd (200, std::vector<double> (200));
  for (size_t row = 0; row < 200; row++)
    for (size_t column = 0; column < 200; column++)
      crowd[row][column] = row == column ? 0.9 : (row * 31 + column * 17) % 80 / 100.0;
  CHECK (std::fabs (total (crowd, tracker::best_assignment (crowd)) - 180) < 1e-9);
  std::puts ("done");
  return 0;
}
