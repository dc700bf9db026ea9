// A configuration file of either form (key=value or YAML) as groups of entries that know their line.
#pragma once

#include <string>
#include <vector>

#include "error.h"

namespace infer {

struct Entry {
  std::string file;
  std::string group;
  std::string key;
  std::string value;
  int line = 0;

  // "FILE:LINE: key 'NAME'", the beginning of every message about this entry.
  std::string where () const;
  Error bad (const std::string &problem) const;

  long integer (long low, long high) const;
  double number () const;
  bool flag () const;
  std::vector<std::string> list () const;
  std::vector<long> integers (long low, long high) const;
  std::vector<double> numbers () const;
  // Relative paths are taken from the configuration file's directory, as NVIDIA's element does.
  std::string path () const;
};

struct Group {
  std::string name;
  int line = 0;
  std::vector<Entry> entries;
};

struct ConfigFile {
  std::string path;
  std::vector<Group> groups;

  const Group *find (const std::string &name) const;
};

// .yml and .yaml are read as YAML, everything else as key=value. Throws Error.
ConfigFile read_config_file (const std::string &path);

}  // namespace infer
