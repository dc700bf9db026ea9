// The lock of a batch's metadata, for as long as a scope lasts.
#pragma once

#include "nvdsmeta.h"

namespace standin {

class MetaLock {
 public:
  explicit MetaLock (NvDsBatchMeta *batch) : batch (batch) { nvds_acquire_meta_lock (batch); }
  ~MetaLock () { nvds_release_meta_lock (batch); }
  MetaLock (const MetaLock &) = delete;
  MetaLock &operator= (const MetaLock &) = delete;

 private:
  NvDsBatchMeta *batch;
};

}  // namespace standin
