// The property sub-batches: which sources are tracked together.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "error.h"

namespace tracker {

// Sources are the muxer's pads.
class SubBatches {
 public:
  // "0,1;2,3" names the sources of each sub-batch, "2:2" gives how many sources each takes, an empty text makes one
  // sub-batch of all. Throws Error.
  SubBatches (const std::string &text, unsigned batch_size);

  struct Place {
    size_t sub_batch;
    unsigned index;  // in it, below its size
  };

  size_t count () const { return sizes.size (); }
  unsigned size (size_t sub_batch) const { return sizes[sub_batch]; }

  // The same for a source until it is removed. Throws Error where there is no room.
  Place place (unsigned source);
  void remove (unsigned source);

 private:
  void read_sources (const std::string &text);
  void read_sizes (const std::string &text);

  bool fixed = false;
  std::vector<unsigned> sizes;
  std::map<unsigned, Place> places;
};

}  // namespace tracker
