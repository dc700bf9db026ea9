/* Makes threads of GStreamer's lose races, by holding them where they say in the log what they are about to do. It makes
 * elements of no kind: as a plugin it is only loaded. */
#include <gst/gst.h>
#include <string.h>

#define PACKAGE "latethreads"

/* A live source's, which its pipeline's pause has woken from the wait for the clock: until the source plays again. */
static gboolean
is_early_pause (GstElement *source)
{
  return GST_STATE_TARGET (source) >= GST_STATE_PAUSED &&
         (GST_STATE_TARGET (source) != GST_STATE_PLAYING || GST_STATE (source) != GST_STATE_PLAYING);
}

/* The one that takes a pipeline named `held` on to PLAYING: until that is to go elsewhere. */
static gboolean
is_early_play (GstElement *pipeline)
{
  return strcmp (GST_OBJECT_NAME (pipeline), "held") == 0 && GST_STATE_TARGET (pipeline) == GST_STATE_PLAYING;
}

static const struct {
  const char *category;
  const char *message;
  gboolean (*is_early) (GstElement *element);
} held[] = {
  { "basesrc", "pausing task, reason flushing", is_early_pause },
  { "bin", "waiting for state lock", is_early_play },
};

static void
hold (GstDebugCategory *category, GstDebugLevel level, const gchar *file, const gchar *function, gint line, GObject *object,
      GstDebugMessage *message, gpointer data)
{
  const char *name = gst_debug_category_get_name (category);
  for (guint i = 0; i < G_N_ELEMENTS (held) && GST_IS_ELEMENT (object); i++)
    if (strcmp (name, held[i].category) == 0 && strcmp (gst_debug_message_get (message), held[i].message) == 0)
      while (held[i].is_early (GST_ELEMENT (object)))
        g_usleep (1000);
}

static gboolean
plugin_init (GstPlugin *plugin)
{
  gst_debug_remove_log_function (gst_debug_log_default);
  gst_debug_add_log_function (hold, NULL, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (held); i++)
    gst_debug_set_threshold_for_name (held[i].category, GST_LEVEL_DEBUG);
  gst_debug_set_active (TRUE);
  return TRUE;
}

GST_PLUGIN_DEFINE (GST_VERSION_MAJOR, GST_VERSION_MINOR, latethreads, "Holds threads up", plugin_init, "1.0", "MIT/X11",
    "latethreads", "latethreads")
