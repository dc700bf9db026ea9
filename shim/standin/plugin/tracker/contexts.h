// The contexts of a low-level library: a tracker for each sub-batch.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "configuration.h"
#include "low_level.h"
#include "sub_batches.h"

namespace tracker {

class Contexts {
 public:
  // All that it is given outlives it. Throws Error.
  Contexts (const Configuration &config, const LowLevel &library, const SubBatches &sub_batches, unsigned batch_size);

  size_t count () const { return all.size (); }
  NvMOTContextHandle operator[] (size_t sub_batch) const { return all[sub_batch].handle.get (); }
  // What trackers of several sub-batches ask for is joined: the most that one of them needs.
  const NvMOTQuery &query () const { return joined; }
  // Sets a tracker that failed up again, if it may be. Its objects begin anew. Throws Error.
  bool recover (size_t sub_batch);

 private:
  struct Close {
    const LowLevel *library;
    void operator() (NvMOTContextHandle handle) const { library->deinit (handle); }
  };
  struct Context {
    std::unique_ptr<NvMOTContext, Close> handle;
    int recoveries;
  };

  std::string config_file (size_t sub_batch) const;
  NvMOTContextHandle open (size_t sub_batch) const;
  void ask (size_t sub_batch);

  const Configuration &config;
  const LowLevel &library;
  const SubBatches &sub_batches;
  const unsigned batch_size;
  std::vector<Context> all;
  NvMOTQuery joined{};
};

}  // namespace tracker
