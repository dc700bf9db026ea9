/* Properties from YAML groups. argv[1] is a folder to write in. */
#include <string.h>

#include "check.h"
#include "nvds_yml_parser.h"

/* An element with the property that names a configuration file. */
typedef struct {
  GstElement parent;
  gchar *config;
} Inference;
typedef struct {
  GstElementClass parent;
} InferenceClass;

G_DEFINE_TYPE (Inference, inference, GST_TYPE_ELEMENT)

static void
inference_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  g_free (((Inference *) object)->config);
  ((Inference *) object)->config = g_value_dup_string (value);
}

static void
inference_finalize (GObject *object)
{
  g_free (((Inference *) object)->config);
  G_OBJECT_CLASS (inference_parent_class)->finalize (object);
}

static void
inference_class_init (InferenceClass *class)
{
  G_OBJECT_CLASS (class)->set_property = inference_set_property;
  G_OBJECT_CLASS (class)->finalize = inference_finalize;
  g_object_class_install_property (G_OBJECT_CLASS (class), 1,
      g_param_spec_string ("config-file-path", NULL, NULL, NULL, G_PARAM_WRITABLE));
}

static void
inference_init (Inference *self)
{
}

static gchar *folder;

static gchar *
write_yaml (const char *text)
{
  gchar *path = g_build_filename (folder, "app.yml", NULL);

  CHECK (g_file_set_contents (path, text, -1, NULL));
  return path;
}

int
main (int argc, char **argv)
{
  gst_init (&argc, &argv);
  CHECK_INT (argc, 2);
  folder = argv[1];

  GstElement *sink = gst_object_ref_sink (gst_element_factory_make ("fakesink", NULL));
  g_autofree gchar *yaml = write_yaml (
      "sink:\n  sync: 1\n  max-lateness: -1\n  no-such-property: 3\n"
      "source-list:\n  list: file:///a b.mp4;rtsp://camera/1;\n"
      "primary-gie:\n  plugin-type: 1\n  config-file-path: models/pgie.txt\n"
      "encoder:\n  codec: 2\n  enable: 0\n"
      "off:\n  enable: 0\n  sync: 0\n"
      "bad:\n  sync: perhaps\n"
      "nvxfer:\n  position: 2\n");

  CHECK_INT (nvds_parse_fake_sink (sink, yaml, "sink"), NVDS_YAML_PARSER_SUCCESS);
  gboolean sync = FALSE;
  g_object_get (sink, "sync", &sync, NULL);
  CHECK (sync);
  CHECK_INT (nvds_parse_fake_sink (sink, yaml, "off"), NVDS_YAML_PARSER_DISABLED);
  g_object_get (sink, "sync", &sync, NULL);
  CHECK (sync);
  CHECK_INT (nvds_parse_fake_sink (sink, yaml, "bad"), NVDS_YAML_PARSER_ERROR);
  CHECK_INT (nvds_parse_fake_sink (sink, yaml, "absent"), NVDS_YAML_PARSER_ERROR);
  CHECK_INT (nvds_parse_fake_sink (sink, (gchar *) "/nowhere.yml", "sink"), NVDS_YAML_PARSER_ERROR);

  GList *sources = NULL;
  CHECK_INT (nvds_parse_source_list (&sources, yaml, "source-list"), NVDS_YAML_PARSER_SUCCESS);
  CHECK_INT (g_list_length (sources), 2);
  CHECK_STRING (sources->data, "file:///a b.mp4");
  CHECK_STRING (sources->next->data, "rtsp://camera/1");
  g_list_free_full (sources, g_free);

  NvDsGieType type;
  CHECK_INT (nvds_parse_gie_type (&type, yaml, "primary-gie"), NVDS_YAML_PARSER_SUCCESS);
  CHECK_INT (type, NVDS_GIE_PLUGIN_INFER_SERVER);
  Inference *inference = gst_object_ref_sink (g_object_new (inference_get_type (), NULL));
  g_autofree gchar *beside = g_build_filename (folder, "models", "pgie.txt", NULL);
  CHECK_INT (nvds_parse_gie (GST_ELEMENT (inference), yaml, "primary-gie"), NVDS_YAML_PARSER_SUCCESS);
  CHECK_STRING (inference->config, beside);
  gst_object_unref (inference);

  NvDsYamlCodecStatus codec;
  CHECK_INT (nvds_parse_codec_status (yaml, "encoder", &codec), NVDS_YAML_PARSER_SUCCESS);
  CHECK (codec.codec_type == 2 && !codec.enable);
  guint position;
  CHECK_INT (nvds_parse_nvxfer_position (yaml, "nvxfer", &position), NVDS_YAML_PARSER_SUCCESS);
  CHECK_INT (position, 2);
  CHECK (check_enable_status (yaml, "sink") && !check_enable_status (yaml, "off"));

  gst_object_unref (sink);
  gst_deinit ();
  return 0;
}
