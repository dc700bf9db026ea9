// Density-based clustering. Two boxes are neighbours where 1 - IoU is at most eps; a box whose neighbourhood (itself
// included) has enough boxes and enough confidence is the core of a cluster; what cores reach belongs to it.
#include <cmath>
#include <numeric>

#include "clustering.h"

namespace infer {

namespace {

bool spurious (const std::vector<Detection> &members, float limit) {
  float area = 0;
  for (const Detection &box : members)
    area += box.width * box.height / members.size ();
  return std::sqrt (area) / members.size () > limit;
}

std::vector<std::vector<size_t>> neighbourhoods (const std::vector<Detection> &boxes, float eps) {
  std::vector<std::vector<size_t>> near (boxes.size ());
  for (size_t i = 0; i < boxes.size (); i++) {
    near[i].push_back (i);
    for (size_t j = 0; j < i; j++) {
      if (1.0f - intersection_over_union (boxes[i], boxes[j]) > eps)
        continue;
      near[i].push_back (j);
      near[j].push_back (i);
    }
  }
  return near;
}

}  // namespace

std::vector<std::vector<Detection>> dbscan (const std::vector<Detection> &boxes, const DbscanParameters &parameters) {
  const auto near = neighbourhoods (boxes, parameters.eps);
  const auto is_core = [&] (size_t i) {
    const float score = std::accumulate (near[i].begin (), near[i].end (), 0.0f,
                                         [&] (float sum, size_t j) { return sum + boxes[j].confidence; });
    return near[i].size () >= static_cast<size_t> (parameters.min_boxes) && score >= parameters.min_score;
  };

  std::vector<bool> taken (boxes.size ());
  std::vector<std::vector<Detection>> clusters;
  for (size_t seed = 0; seed < boxes.size (); seed++) {
    if (taken[seed] || !is_core (seed))
      continue;
    std::vector<size_t> reached{ seed };
    taken[seed] = true;
    for (size_t at = 0; at < reached.size (); at++) {
      const size_t from = reached[at];
      if (!is_core (from))
        continue;
      for (const size_t to : near[from])
        if (!taken[to]) {
          taken[to] = true;
          reached.push_back (to);
        }
    }
    std::vector<Detection> members;
    for (const size_t i : reached)
      members.push_back (boxes[i]);
    if (!spurious (members, parameters.area_to_hit_ratio_limit))
      clusters.push_back (std::move (members));
  }
  return clusters;
}

}  // namespace infer
