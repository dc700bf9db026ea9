/* A plugin that is not the stand-in's: FOREIGN_PLUGIN is its name, FOREIGN_ELEMENTS a list of names in quotes. */
#include <gst/gst.h>

#define PACKAGE "foreign"

static void
foreign_class_init (gpointer klass, gpointer data)
{
  gst_element_class_set_static_metadata (klass, "Foreign", "Generic", "Does nothing", "nobody");
}

static gboolean
plugin_init (GstPlugin *plugin)
{
  static const gchar *const names[] = { FOREIGN_ELEMENTS };

  GType type = g_type_register_static_simple (GST_TYPE_ELEMENT, G_STRINGIFY (FOREIGN_PLUGIN), sizeof (GstElementClass),
      foreign_class_init, sizeof (GstElement), NULL, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (!gst_element_register (plugin, names[i], GST_RANK_PRIMARY, type))
      return FALSE;
  return TRUE;
}

GST_PLUGIN_DEFINE (GST_VERSION_MAJOR, GST_VERSION_MINOR, FOREIGN_PLUGIN, "Not the stand-in", plugin_init, "1.0",
    "MIT/X11", "foreign", "foreign")
