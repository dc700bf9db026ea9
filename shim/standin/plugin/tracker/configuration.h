// What the properties of an nvtracker element say.
#pragma once

#include <set>
#include <string>

namespace tracker {

enum IdReset { new_ids_after_reset = 1, from_zero_after_eos = 2 };

struct Configuration {
  unsigned width = 960, height = 544;
  std::string library, config_files, sub_batches;
  bool display_id = true;
  unsigned id_reset = new_ids_after_reset;
  unsigned surface_type = 0;
  std::set<int> class_ids;
  int recovery_trials = 0;
};

}  // namespace tracker
