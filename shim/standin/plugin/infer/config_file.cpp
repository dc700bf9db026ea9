#include "config_file.h"

#include <yaml-cpp/yaml.h>

#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <locale>
#include <fstream>
#include <sstream>

namespace infer {

namespace {

const char *const key_value_form = "Lines are [group], key=value, or start with '#'.";

std::string trimmed (const std::string &text) {
  const char *blank = " \t\r\n\f\v";
  const auto first = text.find_first_not_of (blank);
  if (first == std::string::npos)
    return {};
  return text.substr (first, text.find_last_not_of (blank) - first + 1);
}

// GKeyFile's escapes. An unknown one is kept as it stands, so that Windows-like paths survive.
std::string unescaped (const std::string &text) {
  std::string out;
  for (size_t i = 0; i < text.size (); i++) {
    if (text[i] != '\\' || i + 1 == text.size ()) {
      out += text[i];
      continue;
    }
    switch (text[++i]) {
      case 's': out += ' '; break;
      case 'n': out += '\n'; break;
      case 't': out += '\t'; break;
      case 'r': out += '\r'; break;
      case '\\': out += '\\'; break;
      default: out += '\\'; out += text[i];
    }
  }
  return out;
}

std::string at_line (const std::string &path, int line) { return path + ":" + std::to_string (line); }

void add (Group &group, const std::string &path, const std::string &key, const std::string &value, int line) {
  for (Entry &old : group.entries) {
    if (old.key == key) {
      old.value = value;
      old.line = line;
      return;
    }
  }
  group.entries.push_back ({ path, group.name, key, value, line });
}

ConfigFile read_key_values (const std::string &path) {
  std::ifstream in (path);
  if (!in)
    throw Error (Fault::not_found, "config-file-path: cannot read '" + path + "': " + std::strerror (errno));

  ConfigFile file{ path, {} };
  std::string text;
  for (int line = 1; std::getline (in, text); line++) {
    text = trimmed (text);
    if (text.empty () || text[0] == '#')
      continue;
    if (text[0] == '[') {
      if (text.back () != ']' || text.size () < 3)
        throw Error (Fault::settings, at_line (path, line) + ": '" + text + "' is not a group", key_value_form);
      const std::string name = text.substr (1, text.size () - 2);
      if (!file.find (name))
        file.groups.push_back ({ name, line, {} });
      else
        throw Error (Fault::settings, at_line (path, line) + ": group '" + text + "' appears twice",
                     "Keep the keys of one group together.");
      continue;
    }
    const auto equals = text.find ('=');
    if (equals == std::string::npos || equals == 0)
      throw Error (Fault::settings, at_line (path, line) + ": '" + text + "' is not key=value", key_value_form);
    if (file.groups.empty ())
      throw Error (Fault::settings, at_line (path, line) + ": '" + text + "' stands before any group",
                   "Begin the file with [property].");
    add (file.groups.back (), path, trimmed (text.substr (0, equals)), unescaped (trimmed (text.substr (equals + 1))), line);
  }
  if (in.bad ())
    throw Error (Fault::not_found, "config-file-path: cannot read '" + path + "'", "Is it a regular file?");
  return file;
}

std::string scalar_text (const YAML::Node &node) {
  if (node.IsNull ())
    return {};
  if (node.IsScalar ())
    return trimmed (node.Scalar ());
  std::string joined;
  for (const YAML::Node &item : node) {
    if (!item.IsScalar ())
      throw YAML::Exception (item.Mark (), "a list may hold plain values only");
    joined += (joined.empty () ? "" : ";") + item.Scalar ();
  }
  return joined;
}

ConfigFile read_yaml (const std::string &path) {
  std::ifstream in (path);
  if (!in)
    throw Error (Fault::not_found, "config-file-path: cannot read '" + path + "': " + std::strerror (errno));
  try {
    ConfigFile file{ path, {} };
    const YAML::Node root = YAML::Load (in);
    if (!root.IsMap ())
      throw YAML::Exception (root.Mark (), "expected groups such as 'property:'");
    for (const auto &pair : root) {
      Group group{ pair.first.as<std::string> (), pair.first.Mark ().line + 1, {} };
      if (!pair.second.IsMap () && !pair.second.IsNull ())
        throw YAML::Exception (pair.second.Mark (), "'" + group.name + "' should hold keys and values");
      for (const auto &item : pair.second) {
        if (item.second.IsMap ())
          throw YAML::Exception (item.second.Mark (), "a key cannot hold a group");
        add (group, path, item.first.as<std::string> (), scalar_text (item.second), item.first.Mark ().line + 1);
      }
      file.groups.push_back (std::move (group));
    }
    return file;
  } catch (const YAML::Exception &problem) {
    throw Error (Fault::settings, at_line (path, problem.mark.line + 1) + ": not valid YAML: " + problem.msg,
                 "Files that end in .yml or .yaml are read as YAML, others as key=value.");
  }
}

}  // namespace

std::string Entry::where () const { return at_line (file, line) + ": key '" + key + "'"; }

Error Entry::bad (const std::string &problem) const {
  return Error (Fault::settings, where () + ": " + problem, "The value is '" + value + "' in group [" + group + "].");
}

long Entry::integer (long low, long high) const {
  char *end = nullptr;
  errno = 0;
  const long result = std::strtol (value.c_str (), &end, 10);
  if (errno || end == value.c_str () || *end)
    throw bad ("expected a whole number");
  if (result < low || result > high)
    throw bad ("expected a number from " + std::to_string (low) + " to " + std::to_string (high));
  return result;
}

static double parse_number (const Entry &entry, const std::string &text) {
  // The classic locale, whatever the program's is: a decimal comma must not change a configuration.
  std::istringstream in (text);
  in.imbue (std::locale::classic ());
  double result = 0;
  if (!(in >> result) || !(in >> std::ws).eof () || !std::isfinite (result))
    throw entry.bad ("expected a number");
  return result;
}

double Entry::number () const { return parse_number (*this, value); }

bool Entry::flag () const {
  for (const char *yes : { "1", "true", "True", "TRUE", "yes", "on" })
    if (value == yes)
      return true;
  for (const char *no : { "0", "false", "False", "FALSE", "no", "off" })
    if (value == no)
      return false;
  throw bad ("expected 0 or 1");
}

std::vector<std::string> Entry::list () const {
  std::vector<std::string> items;
  std::istringstream in (value);
  for (std::string item; std::getline (in, item, ';');)
    if (item = trimmed (item); !item.empty ())
      items.push_back (item);
  return items;
}

std::vector<long> Entry::integers (long low, long high) const {
  std::vector<long> result;
  for (const std::string &item : list ()) {
    Entry single = *this;
    single.value = item;
    result.push_back (single.integer (low, high));
  }
  return result;
}

std::vector<double> Entry::numbers () const {
  std::vector<double> result;
  for (const std::string &item : list ())
    result.push_back (parse_number (*this, item));
  return result;
}

std::string Entry::path () const {
  if (value.empty ())
    throw bad ("expected a path");
  const std::filesystem::path given (value);
  if (given.is_absolute ())
    return given.lexically_normal ().string ();
  std::error_code ignored;
  const auto base = std::filesystem::absolute (file, ignored).parent_path ();
  return (base / given).lexically_normal ().string ();
}

const Group *ConfigFile::find (const std::string &name) const {
  for (const Group &group : groups)
    if (group.name == name)
      return &group;
  return nullptr;
}

ConfigFile read_config_file (const std::string &path) {
  if (std::filesystem::is_directory (path))
    throw Error (Fault::not_found, "config-file-path: '" + path + "' is a directory");
  const std::string extension = std::filesystem::path (path).extension ().string ();
  return extension == ".yml" || extension == ".yaml" ? read_yaml (path) : read_key_values (path);
}

}  // namespace infer
