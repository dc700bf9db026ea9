// What a configuration tells of the sensors, places and analytics that messages name by their numbers.
#pragma once

#include <array>
#include <stdexcept>
#include <string>
#include <unordered_map>

namespace msgconv {

// What is wrong with a configuration, and where.
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

using Triple = std::array<double, 3>;

struct Sensor {
  std::string id, type, description;
  Triple location{}, coordinate{};
};

struct Place {
  std::string id, name, type;
  Triple location{}, coordinate{};
  // What they mean depends on the event: an aisle's, a parking spot's or an entrance's.
  std::array<std::string, 3> sub_fields;
};

struct Analytics {
  std::string id, description, source, version;
};

struct Config {
  std::unordered_map<int, Sensor> sensors;
  std::unordered_map<int, Place> places;
  std::unordered_map<int, Analytics> analytics;
};

// Reads YAML (.yml, .yaml), a table of cameras (.csv), or else groups of keys. Throws Error.
Config read_config (const std::string &file);

}  // namespace msgconv
