/*
 * A plugin that no package has; its element has one of everything. With MADE_UP=dies in the environment it ends the
 * process that loads it, with MADE_UP=hangs it holds that up: without, GStreamer's registry can be made.
 */
#include <gst/gst.h>
#include <stdlib.h>

#define PACKAGE "madeup"

enum { PROP_ARRAY = 1, PROP_CAPS, PROP_COUNT, PROP_KEPT, PROP_LABEL, PROP_MODE, PROP_RATE, PROP_SECRET, PROP_STATS,
  PROP_STRENGTH, PROP_TARGET, PROP_TOTAL, PROP_TRAITS };

static GType
mode_type (void)
{
  static const GEnumValue values[] = { { 0, "Fast", "fast" }, { 7, "Good", "good" }, { 0, NULL, NULL } };
  static GType type;

  if (type == 0)
    type = g_enum_register_static ("DsMadeUpMode", values);
  return type;
}

static GType
traits_type (void)
{
  static const GFlagsValue values[] = { { 1, "Round", "round" }, { 2, "Red", "red" }, { 0, NULL, NULL } };
  static GType type;

  if (type == 0)
    type = g_flags_register_static ("DsMadeUpTraits", values);
  return type;
}

static void
made_up_set (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
}

/* What it reads as is what it was declared with. */
static void
made_up_get (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  g_param_value_set_default (spec, value);
}

static void
add_properties (GObjectClass *klass)
{
  const GParamFlags both = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;
  GParamSpec *item = g_param_spec_int ("item", NULL, NULL, 0, 9, 0, both);

  g_object_class_install_property (klass, PROP_ARRAY, gst_param_spec_array ("array", NULL, NULL, item, both));
  g_object_class_install_property (klass, PROP_CAPS, g_param_spec_boxed ("caps", NULL, NULL, GST_TYPE_CAPS, both));
  g_object_class_install_property (klass, PROP_COUNT,
      g_param_spec_uint ("count", NULL, "How many there were", 0, 100, 3, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
  g_object_class_install_property (klass, PROP_KEPT,
      g_param_spec_int ("kept", NULL, NULL, -1, 5, -1, both | G_PARAM_CONSTRUCT_ONLY));
  g_object_class_install_property (klass, PROP_LABEL,
      g_param_spec_string ("label", NULL, "Ends a comment */ early", "a \"b\" */", both));
  g_object_class_install_property (klass, PROP_MODE,
      g_param_spec_enum ("mode", NULL, NULL, mode_type (), 7, both | GST_PARAM_MUTABLE_PLAYING));
  g_object_class_install_property (klass, PROP_RATE,
      gst_param_spec_fraction ("rate", NULL, NULL, 0, 1, 60, 1, 30, 1, both));
  g_object_class_install_property (klass, PROP_SECRET,
      g_param_spec_string ("secret", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  g_object_class_install_property (klass, PROP_STATS,
      g_param_spec_boxed ("stats", NULL, NULL, GST_TYPE_STRUCTURE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
  g_object_class_install_property (klass, PROP_STRENGTH,
      g_param_spec_float ("strength", NULL, NULL, 0, 1, 0.1f, both | GST_PARAM_CONTROLLABLE));
  g_object_class_install_property (klass, PROP_TARGET,
      g_param_spec_object ("target", NULL, NULL, GST_TYPE_ELEMENT, both));
  g_object_class_install_property (klass, PROP_TOTAL,
      g_param_spec_uint64 ("total", NULL, NULL, 0, G_MAXUINT64, G_MAXUINT64, both | G_PARAM_DEPRECATED));
  g_object_class_install_property (klass, PROP_TRAITS,
      g_param_spec_flags ("traits", NULL, NULL, traits_type (), 3, both));
}

static void
made_up_class_init (gpointer klass, gpointer data)
{
  static GstStaticPadTemplate out = GST_STATIC_PAD_TEMPLATE ("out", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);
  static GstStaticPadTemplate in =
      GST_STATIC_PAD_TEMPLATE ("in_%u", GST_PAD_SINK, GST_PAD_REQUEST, GST_STATIC_CAPS_ANY);
  static GstStaticPadTemplate late =
      GST_STATIC_PAD_TEMPLATE ("late_%s", GST_PAD_SRC, GST_PAD_SOMETIMES, GST_STATIC_CAPS_ANY);
  GType type = G_TYPE_FROM_CLASS (klass);

  gst_element_class_set_static_metadata (klass, "Made up", "Generic", "Has one of everything", "nobody");
  gst_element_class_add_static_pad_template (klass, &out);
  gst_element_class_add_static_pad_template (klass, &in);
  gst_element_class_add_static_pad_template (klass, &late);
  G_OBJECT_CLASS (klass)->set_property = made_up_set;
  G_OBJECT_CLASS (klass)->get_property = made_up_get;
  add_properties (klass);
  g_signal_new ("measured", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_BOOLEAN, 2, G_TYPE_UINT, GST_TYPE_PAD);
  g_signal_new ("reset", type, G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION, 0, NULL, NULL, NULL, G_TYPE_STRING, 1, G_TYPE_INT);
}

static gboolean
plugin_init (GstPlugin *plugin)
{
  const gchar *how = g_getenv ("MADE_UP");

  g_print ("what a plugin prints must not be taken for an answer\n");
  if (g_strcmp0 (how, "dies") == 0)
    abort ();
  while (g_strcmp0 (how, "hangs") == 0)
    g_usleep (G_USEC_PER_SEC);
  return gst_element_register (plugin, "dsmadeup", GST_RANK_NONE,
      g_type_register_static_simple (GST_TYPE_ELEMENT, "DsMadeUp", sizeof (GstElementClass), made_up_class_init,
          sizeof (GstElement), NULL, 0));
}

GST_PLUGIN_DEFINE (GST_VERSION_MAJOR, GST_VERSION_MINOR, madeup, "Made up for tests", plugin_init, "1.2", "MIT/X11",
    "madeup", "madeup")
