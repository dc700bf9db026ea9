// What OpenCV's groupRectangles does, over OpenCV's partition(): objdetect, which has it, would bring
// highgui and a windowing toolkit to every machine that builds this.
#include <opencv2/core.hpp>


#include <cmath>
#include <cstdlib>

#include "clustering.h"

namespace infer {

namespace {

bool similar (const cv::Rect &a, const cv::Rect &b, double eps) {
  const double delta = eps * 0.5 * (std::min (a.width, b.width) + std::min (a.height, b.height));
  return std::abs (a.x - b.x) <= delta && std::abs (a.y - b.y) <= delta &&
         std::abs (a.x + a.width - b.x - b.width) <= delta && std::abs (a.y + a.height - b.y - b.height) <= delta;
}

struct RectGroup {
  double x = 0, y = 0, width = 0, height = 0;
  int members = 0;

  cv::Rect mean () const {
    const float share = 1.0f / members;
    const auto rounded = [share] (double sum) { return cv::saturate_cast<int> (static_cast<float> (sum) * share); };
    return { rounded (x), rounded (y), rounded (width), rounded (height) };
  }
};

// A box inside a larger one (by eps) that has clearly more members is a part of that object.
bool part_of (const cv::Rect &inner, int inner_members, const cv::Rect &outer, int outer_members, double eps) {
  const int dx = cv::saturate_cast<int> (outer.width * eps);
  const int dy = cv::saturate_cast<int> (outer.height * eps);
  return inner.x >= outer.x - dx && inner.y >= outer.y - dy && inner.x + inner.width <= outer.x + outer.width + dx &&
         inner.y + inner.height <= outer.y + outer.height + dy &&
         (outer_members > std::max (3, inner_members) || inner_members < 3);
}

Detection to_detection (const cv::Rect &rect, unsigned class_id) {
  Detection box;
  box.class_id = class_id;
  box.left = static_cast<float> (rect.x);
  box.top = static_cast<float> (rect.y);
  box.width = static_cast<float> (rect.width);
  box.height = static_cast<float> (rect.height);
  box.confidence = no_confidence;
  return box;
}

}  // namespace

std::vector<Detection> group_rectangles (const std::vector<Detection> &boxes, int group_threshold, double eps) {
  std::vector<Detection> result;
  if (boxes.empty ())
    return result;
  const unsigned class_id = boxes.front ().class_id;
  std::vector<cv::Rect> rects;
  for (const Detection &box : boxes)
    rects.emplace_back (static_cast<int> (box.left), static_cast<int> (box.top), static_cast<int> (box.width),
                        static_cast<int> (box.height));
  if (group_threshold <= 0) {
    for (const cv::Rect &rect : rects)
      result.push_back (to_detection (rect, class_id));
    return result;
  }

  std::vector<int> labels;
  const int count =
      cv::partition (rects, labels, [eps] (const cv::Rect &a, const cv::Rect &b) { return similar (a, b, eps); });
  std::vector<RectGroup> groups (count);
  for (size_t i = 0; i < rects.size (); i++) {
    RectGroup &group = groups[labels[i]];
    group.x += rects[i].x;
    group.y += rects[i].y;
    group.width += rects[i].width;
    group.height += rects[i].height;
    group.members++;
  }
  for (const RectGroup &group : groups) {
    if (group.members <= group_threshold)
      continue;
    bool is_part = false;
    for (const RectGroup &other : groups)
      is_part |= &other != &group && other.members > group_threshold &&
                 part_of (group.mean (), group.members, other.mean (), other.members, eps);
    if (!is_part)
      result.push_back (to_detection (group.mean (), class_id));
  }
  return result;
}

}  // namespace infer
