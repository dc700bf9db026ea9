#include "labels.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace infer {

Labels::Labels (const PathSetting &setting) {
  if (setting.empty ())
    return;
  std::ifstream in (setting.path);
  if (!in || std::filesystem::is_directory (setting.path))
    throw Error (Fault::not_found, setting.where + ": cannot read '" + setting.path + "': " + std::strerror (in ? EISDIR : errno));
  for (std::string line; std::getline (in, line);) {
    if (!line.empty () && line.back () == '\r')
      line.pop_back ();
    if (line.empty ())
      continue;
    std::vector<std::string> names;
    std::istringstream words (line);
    for (std::string name; std::getline (words, name, ';');)
      names.push_back (name);
    lines.push_back (std::move (names));
  }
}

std::string Labels::of (size_t line, size_t column) const {
  return line < lines.size () && column < lines[line].size () ? lines[line][column] : std::string ();
}

}  // namespace infer
