// The library that ll-lib-file names.
#pragma once

#include <memory>
#include <string>

#include "nvdstracker.h"

#include "error.h"

namespace tracker {

class LowLevel {
 public:
  // An empty path, and the names that NVIDIA's libraries have, stand for the stand-in's. Throws Error.
  explicit LowLevel (const std::string &path);
  LowLevel (const LowLevel &) = delete;
  LowLevel &operator= (const LowLevel &) = delete;

  decltype (&NvMOT_Init) init;
  decltype (&NvMOT_DeInit) deinit;
  decltype (&NvMOT_Process) process;
  decltype (&NvMOT_Query) query;
  // Null where the library does not have them.
  decltype (&NvMOT_RetrieveMiscData) retrieve_misc_data;
  decltype (&NvMOT_RemoveStreams) remove_streams;
  decltype (&NvMOT_UpdateParams) update_params;

  // Why the last call failed, as far as the library says: ": REASON" or nothing.
  std::string reason () const;

 private:
  template <typename Function> void find (Function &function, const char *name, bool required);

  std::string where;
  std::shared_ptr<void> handle;
  const char *(*problem) (void) = nullptr;
};

}  // namespace tracker
