#include "settings.h"

#include <yaml-cpp/yaml.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "settings_keys.h"

namespace tracker {

namespace {

class Reader {
 public:
  Reader (Settings &settings, const std::string &origin) : settings (settings), origin (origin) {}

  void read (const YAML::Node &root) {
    if (root.IsNull ())
      return;
    if (!root.IsMap ())
      throw SettingsError (origin + ": a tracker's configuration consists of sections (BaseConfig, TargetManagement, …)");
    for (const auto &section : root)
      read_section (section.first, section.second);
  }

 private:
  void read_section (const YAML::Node &name, const YAML::Node &entries) {
    const auto known = sections ().find (name.Scalar ());
    if (known == sections ().end ()) {
      settings.warnings.push_back (where (name) + ": section '" + name.Scalar () + "' is not one of a tracker's; it is ignored");
      return;
    }
    if (known->second.without_effect) {
      settings.notes.push_back (where (name) + ": section '" + name.Scalar () + "' has no effect: pictures are not looked at");
      return;
    }
    if (entries.IsNull ())
      return;
    if (!entries.IsMap ())
      throw SettingsError (where (name) + ": section '" + name.Scalar () + "' does not hold keys");
    for (const auto &entry : entries)
      read_key (known->second, name.Scalar (), entry.first, entry.second);
  }

  void read_key (const Section &section, const std::string &section_name, const YAML::Node &key, const YAML::Node &value) {
    const std::string place = where (key) + ": key '" + key.Scalar () + "'";
    const auto known = section.keys.find (key.Scalar ());
    if (known == section.keys.end ()) {
      settings.warnings.push_back (place + " is not one of " + section_name + "; it is ignored");
    } else if (!known->second) {
      settings.notes.push_back (place + " is known and has no effect here");
    } else {
      try {
        known->second (settings, value);
      } catch (const YAML::Exception &) {
        throw SettingsError (place + ": '" + (value.IsScalar () ? value.Scalar () : "a list") + "' is not a number");
      } catch (const std::string &problem) {
        throw SettingsError (place + ": " + problem + ", not '" + value.Scalar () + "'");
      }
    }
  }

  std::string where (const YAML::Node &node) const { return origin + ":" + std::to_string (node.Mark ().line + 1); }

  Settings &settings;
  const std::string &origin;
};

// OpenCV's first line, %YAML:1.0, is not YAML. Lines keep their numbers.
std::string without_directive (const std::string &yaml) {
  return yaml.rfind ("%YAML:", 0) == 0 ? yaml.substr (std::min (yaml.find ('\n'), yaml.size ())) : yaml;
}

}  // namespace

Settings parse_settings (const std::string &yaml, const std::string &origin) {
  Settings settings;
  try {
    Reader (settings, origin).read (YAML::Load (without_directive (yaml)));
  } catch (const YAML::Exception &problem) {
    throw SettingsError (origin + ":" + std::to_string (problem.mark.line + 1) + ": not YAML: " + problem.msg);
  }
  return settings;
}

Settings load_settings (const std::string &path) {
  std::error_code ignored;
  std::ifstream in (path);
  if (!in || std::filesystem::is_directory (path, ignored))
    throw SettingsError ("ll-config-file: cannot read '" + path + "': " + std::strerror (in ? EISDIR : errno));
  std::ostringstream text;
  text << in.rdbuf ();
  return parse_settings (text.str (), path);
}

}  // namespace tracker
