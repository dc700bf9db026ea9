#include "properties.h"

GST_DEBUG_CATEGORY_STATIC (standin_debug);
#define GST_CAT_DEFAULT standin_debug

static GQuark
noted_quark (void)
{
  return g_quark_from_static_string ("standin-noted");
}

void
standin_note_unused_property (GObject *object, GParamSpec *pspec)
{
  static gsize once;

  if (g_once_init_enter (&once)) {
    GST_DEBUG_CATEGORY_INIT (standin_debug, "standin", 0, "what the stand-in leaves out");
    g_once_init_leave (&once, 1);
  }
  if (g_param_spec_get_qdata (pspec, noted_quark ()) != NULL)
    return;
  g_param_spec_set_qdata (pspec, noted_quark (), GINT_TO_POINTER (1));
  GST_DEBUG_OBJECT (object, "property %s is accepted but has no effect on a CPU", pspec->name);
}

static void
free_value (gpointer value)
{
  g_value_unset (value);
  g_free (value);
}

/* Property names are unique within a class and its parents, which is all that one object sees. */
static GQuark
storage_quark (GParamSpec *pspec)
{
  gchar *name = g_strconcat ("standin-accepted-", pspec->name, NULL);
  GQuark quark = g_quark_from_string (name);

  g_free (name);
  return quark;
}

void
standin_accept_property (GObject *object, const GValue *value, GParamSpec *pspec)
{
  GValue *kept = g_new0 (GValue, 1);

  g_value_init (kept, G_PARAM_SPEC_VALUE_TYPE (pspec));
  g_value_copy (value, kept);
  g_object_set_qdata_full (object, storage_quark (pspec), kept, free_value);
  standin_note_unused_property (object, pspec);
}

void
standin_get_accepted_property (GObject *object, GValue *value, GParamSpec *pspec)
{
  const GValue *kept = g_object_get_qdata (object, storage_quark (pspec));

  if (kept != NULL)
    g_value_copy (kept, value);
  else
    g_param_value_set_default (pspec, value);
}
