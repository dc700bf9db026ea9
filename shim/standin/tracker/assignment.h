// The assignment problem.
#pragma once

#include <vector>

namespace tracker {

using Scores = std::vector<std::vector<double>>;

// For each row the column it is given, or -1, so that the scores add up to the most. Pairs of score 0 or less are
// not made. Rows are of one length. (The Hungarian method with potentials: rows x rows x columns steps.)
std::vector<int> best_assignment (const Scores &scores);

// The same by taking the best pair that is left, again and again.
std::vector<int> greedy_assignment (const Scores &scores);

}  // namespace tracker
