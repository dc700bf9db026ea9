/* Elements' properties from a group of a YAML file. */
#include <filesystem>
#include <optional>
#include <string>

#include <yaml-cpp/yaml.h>

#include "nvds_yml_parser.h"

namespace {

/* Keys that name files lying beside the YAML file. */
bool
is_config_file (const std::string &key)
{
  return key == "config-file-path" || key == "config-file" || key == "ll-config-file";
}

/* Keys for the program, not for the element. */
bool
is_directive (const std::string &key)
{
  return key == "enable" || key == "plugin-type" || key == "type" || key == "position";
}

std::optional<YAML::Node>
group_of (const gchar *path, const char *group)
{
  if (!path || !group)
    return std::nullopt;
  try {
    YAML::Node found = YAML::LoadFile (path)[group];
    if (found && found.IsMap ())
      return found;
    g_printerr ("%s: no group \"%s\"\n", path, group);
  } catch (const YAML::BadFile &) {
    g_printerr ("%s: cannot be read\n", path);
  } catch (const YAML::Exception &error) {
    g_printerr ("%s: %s\n", path, error.what ());
  }
  return std::nullopt;
}

bool
disabled (const YAML::Node &group)
{
  const YAML::Node enable = group["enable"];
  const std::string value = enable && enable.IsScalar () ? enable.Scalar () : "1";
  return value == "0" || value == "false";
}

std::string
beside (const gchar *yaml_path, const std::string &file)
{
  std::error_code failure;
  const auto folder = std::filesystem::absolute (yaml_path, failure).parent_path ();
  return failure ? file : (folder / file).lexically_normal ().string ();
}

bool
set_property (GstElement *element, const std::string &key, const std::string &text,
    const std::string &where)
{
  GParamSpec *spec = g_object_class_find_property (G_OBJECT_GET_CLASS (element), key.c_str ());
  if (!spec) {
    g_printerr ("%s: %s has no property \"%s\"\n", where.c_str (), GST_OBJECT_NAME (element),
        key.c_str ());
    return true;
  }
  GValue value = G_VALUE_INIT;
  g_value_init (&value, spec->value_type);
  const bool readable = gst_value_deserialize (&value, text.c_str ());
  if (readable)
    g_object_set_property (G_OBJECT (element), key.c_str (), &value);
  else
    g_printerr ("%s: \"%s\" is no value for %s, a %s\n", where.c_str (), text.c_str (), key.c_str (),
        g_type_name (spec->value_type));
  g_value_unset (&value);
  return readable;
}

NvDsYamlParserStatus
configure (GstElement *element, const gchar *path, const char *name)
{
  const auto group = group_of (path, name);
  if (!group || !GST_IS_ELEMENT (element))
    return NVDS_YAML_PARSER_ERROR;
  if (disabled (*group))
    return NVDS_YAML_PARSER_DISABLED;

  bool all_set = true;
  for (const auto &entry : *group) {
    const std::string key = entry.first.Scalar ();
    if (is_directive (key) || !entry.second.IsScalar ())
      continue;
    const std::string &text = entry.second.Scalar ();
    const std::string where =
        std::string (path) + ":" + std::to_string (entry.first.Mark ().line + 1);
    all_set &= set_property (element, key, is_config_file (key) ? beside (path, text) : text, where);
  }
  return all_set ? NVDS_YAML_PARSER_SUCCESS : NVDS_YAML_PARSER_ERROR;
}

std::optional<unsigned>
number (const gchar *path, const char *name, const char *key)
{
  const auto group = group_of (path, name);
  if (!group)
    return std::nullopt;
  try {
    return (*group)[key].as<unsigned> ();
  } catch (const YAML::Exception &) {
    g_printerr ("%s: group \"%s\" has no number \"%s\"\n", path, name, key);
    return std::nullopt;
  }
}

}

#define CONFIGURES(function) \
  NvDsYamlParserStatus function (GstElement *element, gchar *cfg_file_path, const char *group) \
  { \
    return configure (element, cfg_file_path, group); \
  }

CONFIGURES (nvds_parse_file_source)
CONFIGURES (nvds_parse_multifilesrc)
CONFIGURES (nvds_parse_uridecodebin)
CONFIGURES (nvds_parse_rtsp_source)
CONFIGURES (nvds_parse_nvarguscamerasrc)
CONFIGURES (nvds_parse_v4l2src)
CONFIGURES (nvds_parse_alsasrc)
CONFIGURES (nvds_parse_multiurisrcbin)
CONFIGURES (nvds_parse_streammux)
CONFIGURES (nvds_parse_gie)
CONFIGURES (nvds_parse_tracker)
CONFIGURES (nvds_parse_nvdsanalytics)
CONFIGURES (nvds_parse_tiler)
CONFIGURES (nvds_parse_osd)
CONFIGURES (nvds_parse_nvxfer)
CONFIGURES (nvds_parse_msgconv)
CONFIGURES (nvds_parse_msgbroker)
CONFIGURES (nvds_parse_nvv4l2h264enc)
CONFIGURES (nvds_parse_nvv4l2h265enc)
CONFIGURES (nvds_parse_egl_sink)
CONFIGURES (nvds_parse_3d_sink)
CONFIGURES (nvds_parse_fake_sink)
CONFIGURES (nvds_parse_file_sink)

NvDsYamlParserStatus
nvds_parse_source_list (GList **src_list, gchar *cfg_file_path, const char *group)
{
  const auto found = group_of (cfg_file_path, group);
  if (!found || !src_list)
    return NVDS_YAML_PARSER_ERROR;
  if (disabled (*found))
    return NVDS_YAML_PARSER_DISABLED;
  const YAML::Node list = (*found)["list"];
  if (!list || !list.IsScalar ()) {
    g_printerr ("%s: group \"%s\" has no \"list\"\n", cfg_file_path, group);
    return NVDS_YAML_PARSER_ERROR;
  }

  g_auto (GStrv) uris = g_strsplit (list.Scalar ().c_str (), ";", -1);
  for (gchar **uri = uris; *uri; uri++)
    if (*g_strstrip (*uri))
      *src_list = g_list_append (*src_list, g_strdup (*uri));
  return NVDS_YAML_PARSER_SUCCESS;
}

NvDsYamlParserStatus
nvds_parse_gie_type (NvDsGieType *gie_type, gchar *cfg_file_path, const char *group)
{
  const auto type = number (cfg_file_path, group, "plugin-type");
  if (!type || *type > NVDS_GIE_PLUGIN_INFER_SERVER)
    return NVDS_YAML_PARSER_ERROR;
  *gie_type = static_cast<NvDsGieType> (*type);
  return NVDS_YAML_PARSER_SUCCESS;
}

NvDsYamlParserStatus
nvds_parse_codec_status (gchar *cfg_file_path, const char *group, NvDsYamlCodecStatus *codec_status)
{
  const auto codec = number (cfg_file_path, group, "codec");
  if (!codec)
    return NVDS_YAML_PARSER_ERROR;
  codec_status->codec_type = *codec;
  codec_status->enable = check_enable_status (cfg_file_path, group);
  return NVDS_YAML_PARSER_SUCCESS;
}

NvDsYamlParserStatus
nvds_parse_nvxfer_position (gchar *cfg_file_path, const char *group, guint *position)
{
  const auto value = number (cfg_file_path, group, "position");
  if (!value)
    return NVDS_YAML_PARSER_ERROR;
  *position = *value;
  return NVDS_YAML_PARSER_SUCCESS;
}

gboolean
check_enable_status (gchar *cfg_file_path, const char *group)
{
  const auto found = group_of (cfg_file_path, group);
  return found && !disabled (*found);
}
