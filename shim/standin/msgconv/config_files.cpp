#include <glib.h>
#include <yaml-cpp/yaml.h>

#include <fstream>

#include "config_groups.h"

namespace msgconv {

std::vector<Group> groups_of_key_file (const std::string &file) {
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  g_autoptr (GError) error = nullptr;
  if (!g_key_file_load_from_file (keys, file.c_str (), G_KEY_FILE_NONE, &error))
    throw Error (file + ": " + error->message);
  std::vector<Group> groups;
  g_auto (GStrv) names = g_key_file_get_groups (keys, nullptr);
  for (gchar **name = names; *name; name++) {
    Group group{ *name, {} };
    g_auto (GStrv) entries = g_key_file_get_keys (keys, *name, nullptr, nullptr);
    for (gchar **key = entries; *key; key++) {
      g_autofree gchar *value = g_key_file_get_string (keys, *name, *key, &error);
      if (!value)
        throw Error (file + ": [" + *name + "]: " + error->message);
      group.entries.emplace_back (*key, value);
    }
    groups.push_back (std::move (group));
  }
  return groups;
}

std::vector<Group> groups_of_yaml (const std::string &file) {
  std::vector<Group> groups;
  try {
    const YAML::Node root = YAML::LoadFile (file);
    if (!root.IsMap ())
      throw Error (file + ": expected groups such as sensor0, place0 and analytics0");
    for (const auto &section : root) {
      Group group{ section.first.as<std::string> (), {} };
      if (!section.second.IsMap ())
        throw Error (file + ": [" + group.name + "]: expected keys and values");
      for (const auto &entry : section.second) {
        const std::string key = entry.first.as<std::string> ();
        if (!entry.second.IsScalar () && !entry.second.IsNull ())
          throw Error (file + ": [" + group.name + "]: " + key + ": expected one value");
        group.entries.emplace_back (key, entry.second.IsNull () ? "" : entry.second.as<std::string> ());
      }
      groups.push_back (std::move (group));
    }
  } catch (const YAML::Exception &problem) {
    throw Error (file + ": " + problem.what ());
  }
  return groups;
}

Config read_table (const std::string &file) {
  // cameraId, sensor's id, description, cameraIDstring, and three fields of the place.
  enum { SENSOR_ID = 1, DESCRIPTION = 2, SUB_FIELDS = 4, COLUMNS = 7 };
  Config config;
  std::ifstream input (file);
  std::string line;
  std::getline (input, line);
  for (int number = 2; std::getline (input, line); number++) {
    if (line.find_first_not_of (" \t\r") == std::string::npos)
      continue;
    g_auto (GStrv) cells = g_strsplit (line.c_str (), ",", -1);
    if (g_strv_length (cells) < COLUMNS)
      throw Error (file + ": line " + std::to_string (number) + ": expected at least " + std::to_string (COLUMNS) + " columns");
    Sensor sensor;
    sensor.id = g_strstrip (cells[SENSOR_ID]);
    sensor.type = "Camera";
    sensor.description = g_strstrip (cells[DESCRIPTION]);
    Place place;
    // A table does not tell of these; consumers of NVIDIA's messages know them by these values.
    place.id = "Id";
    place.name = "endeavor";
    place.type = "building/garage";
    for (int i = 0; i < 3; i++)
      place.sub_fields[i] = g_strstrip (cells[SUB_FIELDS + i]);
    Analytics analytics;
    analytics.version = "1.0";
    const int row = static_cast<int> (config.sensors.size ());
    config.sensors[row] = sensor;
    config.places[row] = place;
    config.analytics[row] = analytics;
  }
  return config;
}

}  // namespace msgconv
