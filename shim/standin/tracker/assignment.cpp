#include "assignment.h"

#include <algorithm>
#include <limits>

namespace tracker {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity ();

// Rows are added one at a time; each finds the cheapest alternating path to a free column, costs being reduced by
// potentials that keep them from being negative. Column 0 and row 0 are the path's start, so counting begins at 1.
class Hungarian {
 public:
  // A row may stay alone at no cost: that is what a column of its own, behind the given ones, is for.
  explicit Hungarian (const Scores &scores)
      : scores (scores),
        given (scores.front ().size ()),
        columns (given + scores.size ()),
        row_potential (scores.size () + 1),
        column_potential (columns + 1),
        row_of (columns + 1),
        before (columns + 1) {
    for (size_t row = 1; row <= scores.size (); row++)
      add (row);
  }

  std::vector<int> result () const {
    std::vector<int> columns_of (scores.size (), -1);
    for (size_t column = 1; column <= given; column++)
      if (row_of[column] && scores[row_of[column] - 1][column - 1] > 0)
        columns_of[row_of[column] - 1] = static_cast<int> (column) - 1;
    return columns_of;
  }

 private:
  double reduced_cost (size_t row, size_t column) const {
    const double cost = column <= given ? -std::max (0.0, scores[row - 1][column - 1]) : 0.0;
    return cost - row_potential[row] - column_potential[column];
  }

  void add (size_t row) {
    std::vector<double> least (columns + 1, infinity);
    std::vector<bool> reached (columns + 1);
    size_t column = 0;
    row_of[0] = row;
    do {
      reached[column] = true;
      column = extend (column, least, reached);
    } while (row_of[column]);
    for (; column; column = before[column])
      row_of[column] = row_of[before[column]];
  }

  // Relaxes the edges of the row at `from`, shifts the potentials, and gives the nearest column not reached yet.
  size_t extend (size_t from, std::vector<double> &least, const std::vector<bool> &reached) {
    double step = infinity;
    size_t next = 0;
    for (size_t column = 1; column <= columns; column++) {
      if (reached[column])
        continue;
      const double cost = reduced_cost (row_of[from], column);
      if (cost < least[column]) {
        least[column] = cost;
        before[column] = from;
      }
      if (least[column] < step) {
        step = least[column];
        next = column;
      }
    }
    for (size_t column = 0; column <= columns; column++) {
      if (reached[column]) {
        row_potential[row_of[column]] += step;
        column_potential[column] -= step;
      } else {
        least[column] -= step;
      }
    }
    return next;
  }

  const Scores &scores;
  const size_t given, columns;
  std::vector<double> row_potential, column_potential;
  std::vector<size_t> row_of;  // the row that a column is given to, 0 for none
  std::vector<size_t> before;  // the column before it on the path
};

}  // namespace

std::vector<int> best_assignment (const Scores &scores) {
  if (scores.empty ())
    return {};
  return Hungarian (scores).result ();
}

std::vector<int> greedy_assignment (const Scores &scores) {
  struct Pair {
    double score;
    size_t row, column;
  };
  std::vector<Pair> pairs;
  for (size_t row = 0; row < scores.size (); row++)
    for (size_t column = 0; column < scores[row].size (); column++)
      if (scores[row][column] > 0)
        pairs.push_back ({ scores[row][column], row, column });
  std::stable_sort (pairs.begin (), pairs.end (), [] (const Pair &a, const Pair &b) { return a.score > b.score; });

  std::vector<int> columns (scores.size (), -1);
  std::vector<bool> taken (scores.empty () ? 0 : scores.front ().size ());
  for (const Pair &pair : pairs)
    if (columns[pair.row] < 0 && !taken[pair.column]) {
      columns[pair.row] = static_cast<int> (pair.column);
      taken[pair.column] = true;
    }
  return columns;
}

}  // namespace tracker
