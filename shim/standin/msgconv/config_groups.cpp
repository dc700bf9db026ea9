#include "config_groups.h"

#include <glib.h>

#include <optional>

namespace msgconv {

namespace {

bool starts_with (const std::string &text, const char *prefix) { return g_str_has_prefix (text.c_str (), prefix); }

// One group, and how complaints call it.
class Reader {
 public:
  Reader (const std::string &file, const Group &group) : group (group), where (file + ": [" + group.name + "]") {}

  // The number behind the prefix.
  int number (const char *prefix) const {
    const char *digits = group.name.c_str () + std::char_traits<char>::length (prefix);
    gint64 value = 0;
    if (!g_ascii_string_to_signed (digits, 10, 0, G_MAXINT, &value, nullptr))
      throw Error (where + ": expected " + prefix + " and a number, such as [" + prefix + "0]");
    return static_cast<int> (value);
  }

  bool enabled () const {
    for (const auto &[key, value] : group.entries)
      if (key == "enable")
        return flag (value);
    return false;
  }

  Triple triple (const std::string &key, const std::string &value) const {
    Triple numbers{};
    g_auto (GStrv) parts = g_strsplit (value.c_str (), ";", -1);
    guint count = g_strv_length (parts);
    // A list may end with its separator.
    if (count == 4 && *g_strstrip (parts[3]) == '\0')
      count = 3;
    bool right = count == 3;
    for (guint i = 0; right && i < 3; i++) {
      gchar *end = nullptr;
      const gchar *text = g_strstrip (parts[i]);
      numbers[i] = g_ascii_strtod (text, &end);
      right = end != text && *end == '\0';
    }
    if (!right)
      throw Error (where + ": " + key + ": '" + value + "' is not three numbers between semicolons");
    return numbers;
  }

  // Calls take(key, value) for each key but enable; those it does not take are told.
  template <typename Take> void each (Take take) const {
    for (const auto &[key, value] : group.entries)
      if (key != "enable" && !take (key, value))
        g_message ("%s: unknown key %s", where.c_str (), key.c_str ());
  }

  Error twice () const { return Error (where + ": there is another group of this number"); }

 private:
  bool flag (const std::string &value) const {
    if (value == "1" || value == "true")
      return true;
    if (value == "0" || value == "false")
      return false;
    throw Error (where + ": enable: '" + value + "' is neither 0 nor 1");
  }

  const Group &group;
  std::string where;
};

void read_sensor (const Reader &reader, Config &config) {
  Sensor sensor;
  const int number = reader.number ("sensor");
  if (config.sensors.count (number))
    throw reader.twice ();
  if (!reader.enabled ())
    return;
  reader.each ([&] (const std::string &key, const std::string &value) {
    if (key == "id")
      sensor.id = value;
    else if (key == "type")
      sensor.type = value;
    else if (key == "description")
      sensor.description = value;
    else if (key == "location")
      sensor.location = reader.triple (key, value);
    else if (key == "coordinate")
      sensor.coordinate = reader.triple (key, value);
    else
      return false;
    return true;
  });
  config.sensors[number] = sensor;
}

void read_place (const Reader &reader, Config &config) {
  Place place;
  const int number = reader.number ("place");
  if (config.places.count (number))
    throw reader.twice ();
  if (!reader.enabled ())
    return;
  reader.each ([&] (const std::string &key, const std::string &value) {
    if (key == "id")
      place.id = value;
    else if (key == "name")
      place.name = value;
    else if (key == "type")
      place.type = value;
    else if (key == "location")
      place.location = reader.triple (key, value);
    else if (key == "coordinate")
      place.coordinate = reader.triple (key, value);
    else if (key == "place-sub-field1")
      place.sub_fields[0] = value;
    else if (key == "place-sub-field2")
      place.sub_fields[1] = value;
    else if (key == "place-sub-field3")
      place.sub_fields[2] = value;
    else
      return false;
    return true;
  });
  config.places[number] = place;
}

void read_analytics (const Reader &reader, Config &config) {
  Analytics analytics;
  const int number = reader.number ("analytics");
  if (config.analytics.count (number))
    throw reader.twice ();
  if (!reader.enabled ())
    return;
  reader.each ([&] (const std::string &key, const std::string &value) {
    if (key == "id")
      analytics.id = value;
    else if (key == "description")
      analytics.description = value;
    else if (key == "source")
      analytics.source = value;
    else if (key == "version")
      analytics.version = value;
    else
      return false;
    return true;
  });
  config.analytics[number] = analytics;
}

}  // namespace

Config interpret (const std::string &file, const std::vector<Group> &groups) {
  Config config;
  for (const Group &group : groups) {
    const Reader reader (file, group);
    if (starts_with (group.name, "sensor"))
      read_sensor (reader, config);
    else if (starts_with (group.name, "place"))
      read_place (reader, config);
    else if (starts_with (group.name, "analytics"))
      read_analytics (reader, config);
    else
      g_message ("%s: unknown group [%s]", file.c_str (), group.name.c_str ());
  }
  return config;
}

Config read_config (const std::string &file) {
  const char *name = file.c_str ();
  if (!g_file_test (name, G_FILE_TEST_IS_REGULAR))
    throw Error (file + ": there is no such file");
  if (g_str_has_suffix (name, ".csv"))
    return read_table (file);
  const bool yaml = g_str_has_suffix (name, ".yml") || g_str_has_suffix (name, ".yaml");
  return interpret (file, yaml ? groups_of_yaml (file) : groups_of_key_file (file));
}

}  // namespace msgconv
