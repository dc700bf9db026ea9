// The keys of NVIDIA's tracker configuration files, and what each does here.
#pragma once

#include <map>
#include <string>

#include "settings.h"

namespace YAML {
class Node;
}

namespace tracker {

// Sets what the key is for. Throws YAML::Exception where the value is of another type, std::string for other faults.
using Set = void (*) (Settings &, const YAML::Node &);

struct Section {
  // Null for what is known and has nothing to act on without pictures, or on one CPU.
  std::map<std::string, Set> keys;
  // The section as a whole asks for something that is not done here.
  bool without_effect = false;
};

const std::map<std::string, Section> &sections ();

}  // namespace tracker
