// Between a frame's objects and what the low-level library takes and gives.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "nvdsmeta.h"
#include "nvdstracker.h"

#include "acquire.h"

namespace tracker {

struct Scale {
  float x, y;  // from the frame's pixels to the tracker's
};

// What an object of a class looks like that only the tracker saw: as the first that a detector gave.
class Classes {
 public:
  void learn (const NvDsObjectMeta &object);
  // Makes an object as if a detector had given it.
  void describe (NvDsObjectMeta &object, unsigned class_id) const;
  std::string label (unsigned class_id) const;

 private:
  struct Looks {
    NvOSD_RectParams rectangle;
    NvOSD_TextParams text;
    std::string display_text, label;
    int component;
  };
  std::map<unsigned, Looks> looks;
};

// The objects to be tracked; `classes` learns from them. An empty set of class ids means all.
std::vector<NvMOTObjToTrack> objects_to_track (const NvDsFrameMeta &frame, const std::set<int> &class_ids, Scale scale,
                                               Classes &classes);

struct Told {
  const NvMOTTrackedObj &object;
  guint64 id;
  bool show_id;
};

// Updates the object's metadata, or adds an object where no detector gave one. Out of the picture it goes.
void tell (NvDsFrameMeta *frame, const NvBufSurfaceParams &surface, const Told &told, Scale scale, const Classes &classes,
           StandinShortage &shortage);

// What the tracker does not know (yet) is not passed on.
void remove_untracked (NvDsFrameMeta *frame);

}  // namespace tracker
