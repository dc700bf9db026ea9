#include "association.h"

#include "assignment.h"

namespace tracker {

namespace {

class Association {
 public:
  Association (const Settings &settings, const std::vector<Target> &targets, const Detections &detections)
      : settings (settings), targets (targets), detections (detections), found (targets.size ()), taken (detections.size ()) {}

  std::vector<NvMOTObjToTrack *> run () {
    const auto any = [] (const Target &) { return true; };
    if (settings.matcher == Matcher::greedy) {
      stage (any, true, &Association::joint_score);
      return std::move (found);
    }
    // The surest first: what is left over by one stage goes to the next.
    stage ([] (const Target &target) { return target.validated (); }, true, &Association::joint_score);
    stage ([] (const Target &target) { return target.state == ACTIVE; }, false, &Association::tentative_score);
    stage ([] (const Target &target) { return !target.validated (); }, true, &Association::tentative_score);
    return std::move (found);
  }

 private:
  using Score = double (Association::*) (const Target &, const NvMOTObjToTrack &) const;

  bool confirmed (const NvMOTObjToTrack &detection) const {
    // Who detects without a confidence says -0.1, and minDetectorConfidence has let it in.
    return detection.confidence < 0 || detection.confidence >= settings.tentativeDetectorConfidence;
  }

  bool may_be (const Target &target, const NvMOTObjToTrack &detection) const {
    return !settings.checkClassMatch || target.class_id == detection.classId;
  }

  // 0 where a threshold is missed.
  double joint_score (const Target &target, const NvMOTObjToTrack &detection) const {
    const double overlap = iou (target.box, detection.bbox), size = size_similarity (target.box, detection.bbox);
    if (overlap <= 0 || overlap < settings.minMatchingScore4Iou || size < settings.minMatchingScore4SizeSimilarity)
      return 0;
    const double measured = settings.matchingScoreWeight4Iou + settings.matchingScoreWeight4SizeSimilarity;
    const double missing =
        settings.matchingScoreWeight4VisualSimilarity + settings.matchingScoreWeight4ReidSimilarity;
    if (measured <= 0)
      return overlap;
    const double total =
        settings.matchingScoreWeight4Iou * overlap + settings.matchingScoreWeight4SizeSimilarity * size;
    const double score = total * (measured + missing) / measured;
    return score < settings.minMatchingScore4Overall ? 0 : score;
  }

  double tentative_score (const Target &target, const NvMOTObjToTrack &detection) const {
    const double overlap = iou (target.box, detection.bbox);
    return overlap < settings.minMatchingScore4TentativeIou ? 0 : overlap;
  }

  // Matches the targets that `which` picks with detections that are still free. The greedy matcher takes them all, the
  // cascaded one the confirmed (`sure`) or the tentative.
  template <typename Which> void stage (Which which, bool sure, Score score) {
    std::vector<size_t> rows, columns;
    for (size_t i = 0; i < targets.size (); i++)
      if (!found[i] && which (targets[i]))
        rows.push_back (i);
    for (size_t i = 0; i < detections.size (); i++)
      if (!taken[i] && (settings.matcher == Matcher::greedy || confirmed (*detections[i]) == sure))
        columns.push_back (i);
    if (rows.empty () || columns.empty ())
      return;
    Scores scores (rows.size (), std::vector<double> (columns.size ()));
    for (size_t row = 0; row < rows.size (); row++)
      for (size_t column = 0; column < columns.size (); column++)
        if (may_be (targets[rows[row]], *detections[columns[column]]))
          scores[row][column] = (this->*score) (targets[rows[row]], *detections[columns[column]]);
    const auto chosen = settings.matcher == Matcher::greedy ? greedy_assignment (scores) : best_assignment (scores);
    for (size_t row = 0; row < rows.size (); row++)
      if (chosen[row] >= 0) {
        found[rows[row]] = detections[columns[chosen[row]]];
        taken[columns[chosen[row]]] = true;
      }
  }

  const Settings &settings;
  const std::vector<Target> &targets;
  const Detections &detections;
  std::vector<NvMOTObjToTrack *> found;
  std::vector<bool> taken;
};

}  // namespace

std::vector<NvMOTObjToTrack *> associate (const Settings &settings, const std::vector<Target> &targets,
                                          const Detections &detections) {
  return Association (settings, targets, detections).run ();
}

}  // namespace tracker
