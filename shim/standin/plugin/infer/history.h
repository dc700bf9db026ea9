// What a secondary classifier remembers of tracked objects, so that one is not classified again on every frame.
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <vector>

#include "config.h"
#include "parsers.h"
#include "target.h"

namespace infer {

struct Memory {
  uint64_t inferred_frame = 0;
  uint64_t seen_frame = 0;
  float area = 0;
  Classification result;
  std::atomic<bool> pending{ false };  // only with classifier-async-mode: on its way
};

// The objects to run on, and those whose earlier result still holds.
struct Selection {
  std::vector<Target> to_infer;
  std::vector<Target> remembered;
  // Left out, since classifier-async-mode finds objects again by what the tracker calls them.
  bool untracked = false;
};

class History {
 public:
  // Takes the metadata lock of the batch while it reads the lists.
  Selection select (const Config &config, NvDsBatchMeta *batch, const NvBufSurface *surfaces);

  void forget_source (unsigned pad_index) { sources.erase (pad_index); }
  void clear () { sources.clear (); }

 private:
  using Objects = std::map<uint64_t, std::shared_ptr<Memory>>;

  void forget_unseen (Objects &objects, uint64_t frame);

  std::map<unsigned, Objects> sources;
};

}  // namespace infer
