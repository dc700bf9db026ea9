// Groups of keys, whatever the syntax of the file they come from.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "config.h"

namespace msgconv {

struct Group {
  std::string name;
  std::vector<std::pair<std::string, std::string>> entries;
};

std::vector<Group> groups_of_key_file (const std::string &file);
std::vector<Group> groups_of_yaml (const std::string &file);

Config interpret (const std::string &file, const std::vector<Group> &groups);

// One camera a row, each a sensor and a place.
Config read_table (const std::string &file);

}  // namespace msgconv
