/* The new muxer's configuration file: [property] and [source-config-N], as key=value or as YAML. */
#include "nvstreammux.h"

#include <cstring>
#include <string>

#include <yaml-cpp/yaml.h>

namespace {

constexpr char SOURCE_GROUP[] = "source-config-";

MuxSourceConfig default_source ()
{
  return { 0, 1 };
}

/* Both forms become a key file, so that there is one reader. */
void load_yaml (GKeyFile *file, const gchar *path)
{
  for (const auto &group : YAML::LoadFile (path)) {
    if (!group.second.IsMap ())
      continue;
    for (const auto &entry : group.second)
      g_key_file_set_string (file, group.first.as<std::string> ().c_str (), entry.first.as<std::string> ().c_str (),
          entry.second.as<std::string> ().c_str ());
  }
}

bool is_yaml (const gchar *path)
{
  return g_str_has_suffix (path, ".yml") || g_str_has_suffix (path, ".yaml");
}

bool load_file (GKeyFile *file, const gchar *path, GError **error)
{
  if (!is_yaml (path))
    return g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, error);
  try {
    load_yaml (file, path);
    return true;
  } catch (const YAML::Exception &exception) {
    g_set_error (error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_PARSE, "%s: %s", path, exception.what ());
    return false;
  }
}

/* Booleans are written as 0 and 1, and in YAML as words too. */
bool read_number (GKeyFile *file, const gchar *group, const gchar *key, guint *value, GError **error)
{
  g_autofree gchar *text = g_key_file_get_string (file, group, key, nullptr);
  gchar *end = nullptr;

  g_strstrip (text);
  if (g_ascii_strcasecmp (text, "true") == 0 || g_ascii_strcasecmp (text, "false") == 0) {
    *value = g_ascii_tolower (text[0]) == 't';
    return true;
  }
  const guint64 number = g_ascii_strtoull (text, &end, 10);
  if (end == text || *end != '\0' || number > G_MAXUINT) {
    g_set_error (error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_INVALID_VALUE, "[%s] %s=%s is not a number", group, key,
        text);
    return false;
  }
  *value = static_cast<guint> (number);
  return true;
}

struct Key {
  const gchar *name;
  guint *value;                 /* null: of no effect here */
};

bool read_group (GKeyFile *file, const gchar *group, const Key *keys, gsize n_keys, GError **error)
{
  g_auto (GStrv) names = g_key_file_get_keys (file, group, nullptr, nullptr);

  for (gchar **name = names; *name != nullptr; name++) {
    const Key *key = nullptr;

    for (gsize i = 0; i < n_keys; i++)
      if (std::strcmp (keys[i].name, *name) == 0)
        key = &keys[i];
    if (key == nullptr)
      GST_WARNING ("unknown key '%s' in group [%s]", *name, group);
    else if (key->value != nullptr && !read_number (file, group, *name, key->value, error))
      return false;
  }
  return true;
}

bool read_property_group (GKeyFile *file, const gchar *group, MuxConfig *config, GError **error)
{
  guint adaptive = config->adaptive, limit_rate = config->limit_rate;
  const Key keys[] = {
    { "algorithm-type", nullptr },
    { "batch-size", &config->batch_size },
    { "adaptive-batching", &adaptive },
    { "enable-source-rate-control", nullptr },
    { "max-fps-control", &limit_rate },
    { "overall-max-fps-n", &config->max_fps_n },
    { "overall-max-fps-d", &config->max_fps_d },
    { "overall-min-fps-n", &config->min_fps_n },
    { "overall-min-fps-d", &config->min_fps_d },
    { "max-same-source-frames", &config->max_same_source_frames },
  };

  if (!read_group (file, group, keys, G_N_ELEMENTS (keys), error))
    return false;
  config->adaptive = adaptive != 0;
  config->limit_rate = limit_rate != 0;
  if (config->max_fps_n == 0 || config->max_fps_d == 0 || config->min_fps_n == 0 || config->min_fps_d == 0) {
    g_set_error (error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_INVALID_VALUE, "[%s] overall frame rates cannot be 0",
        group);
    return false;
  }
  return true;
}

bool read_source_group (GKeyFile *file, const gchar *group, MuxConfig *config, GError **error)
{
  MuxSourceConfig source = default_source ();
  const Key keys[] = {
    { "max-fps-n", nullptr },
    { "max-fps-d", nullptr },
    { "min-fps-n", nullptr },
    { "min-fps-d", nullptr },
    { "priority", &source.priority },
    { "max-num-frames-per-batch", &source.max_frames_per_batch },
  };
  const guint64 index = g_ascii_strtoull (group + std::strlen (SOURCE_GROUP), nullptr, 10);

  if (!read_group (file, group, keys, G_N_ELEMENTS (keys), error))
    return false;
  g_hash_table_insert (config->sources, GUINT_TO_POINTER (static_cast<guint> (index)),
      g_memdup2 (&source, sizeof source));
  return true;
}

bool read_all (GKeyFile *file, MuxConfig *config, GError **error)
{
  g_auto (GStrv) groups = g_key_file_get_groups (file, nullptr);

  for (gchar **group = groups; *group != nullptr; group++) {
    if (std::strcmp (*group, "property") == 0) {
      if (!read_property_group (file, *group, config, error))
        return false;
    } else if (g_str_has_prefix (*group, SOURCE_GROUP)) {
      if (!read_source_group (file, *group, config, error))
        return false;
    } else {
      GST_WARNING ("unknown group [%s]", *group);
    }
  }
  return true;
}

} // namespace

void mux_config_init (MuxConfig *config)
{
  *config = { TRUE, FALSE, 0, 1, 120, 1, 5, 1, g_hash_table_new_full (nullptr, nullptr, nullptr, g_free) };
}

void mux_config_clear (MuxConfig *config)
{
  g_clear_pointer (&config->sources, g_hash_table_unref);
}

gboolean mux_config_load (MuxConfig *config, const gchar *path, GError **error)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  MuxConfig loaded;

  mux_config_init (&loaded);
  if (!load_file (file, path, error) || !read_all (file, &loaded, error)) {
    mux_config_clear (&loaded);
    return FALSE;
  }
  mux_config_clear (config);
  *config = loaded;
  return TRUE;
}
