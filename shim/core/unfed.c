/* Pipelines to which nothing comes yet. A sink waits for its first frame before its pipeline plays, and a pipeline has
 * no clock before it plays: a camera that is added meanwhile waits for that clock, and sends no frame. So sinks that
 * nothing feeds do not wait while their pipeline starts. */
#include "deepscript.h"

#include <gst/gst.h>

static gboolean
takes_data (GstElement *element)
{
  const GList *each = gst_element_class_get_pad_template_list (GST_ELEMENT_GET_CLASS (element));
  for (; each != NULL; each = each->next)
    if (GST_PAD_TEMPLATE_DIRECTION (each->data) == GST_PAD_SINK)
      return TRUE;
  return FALSE;
}

/* A bin of no class of its own is but what is in it. */
static gboolean
is_plain_bin (GstElement *element)
{
  return G_OBJECT_TYPE (element) == GST_TYPE_BIN || G_OBJECT_TYPE (element) == GST_TYPE_PIPELINE;
}

/* Calls `visit` for what starts with the bin, down to its first TRUE; what is locked has a start of its own. */
static gboolean
find (GstElement *bin, gboolean (*visit) (GstElement *element, GSList **found), GSList **found)
{
  gboolean stop = FALSE;
  GST_OBJECT_LOCK (bin);
  for (GList *each = GST_BIN_CHILDREN (bin); each != NULL && !stop; each = each->next)
    if (!gst_element_is_locked_state (each->data))
      stop = visit (each->data, found);
  GST_OBJECT_UNLOCK (bin);
  return stop;
}

static gboolean
feeds (GstElement *element, GSList **found)
{
  if (is_plain_bin (element))
    return find (element, feeds, found);
  return GST_OBJECT_FLAG_IS_SET (element, GST_ELEMENT_FLAG_SOURCE) || !takes_data (element);
}

static gboolean
gather_sinks (GstElement *element, GSList **found)
{
  if (GST_IS_BIN (element))
    return find (element, gather_sinks, found);
  if (GST_OBJECT_FLAG_IS_SET (element, GST_ELEMENT_FLAG_SINK))
    *found = g_slist_prepend (*found, gst_object_ref (element));
  return FALSE;
}

/* Whether the sink waits: a base sink, of whatever kind, has this property. */
static gboolean
waits (GstElement *sink)
{
  GParamSpec *async = g_object_class_find_property (G_OBJECT_GET_CLASS (sink), "async");
  gboolean is = FALSE;
  if (async != NULL && async->value_type == G_TYPE_BOOLEAN && (async->flags & G_PARAM_READWRITE) == G_PARAM_READWRITE)
    g_object_get (sink, "async", &is, NULL);
  return is;
}

void *
ds_unfed_begin (void *pipeline)
{
  GSList *sinks = NULL;
  GSList *waiting = NULL;
  if (find (pipeline, feeds, NULL))
    return NULL;
  find (pipeline, gather_sinks, &sinks);
  for (GSList *each = sinks; each != NULL; each = each->next)
    if (waits (each->data)) {
      g_object_set (each->data, "async", FALSE, NULL);
      waiting = g_slist_prepend (waiting, gst_object_ref (each->data));
    }
  g_slist_free_full (sinks, gst_object_unref);
  return waiting;
}

void
ds_unfed_end (void *waiting)
{
  for (GSList *each = waiting; each != NULL; each = each->next)
    g_object_set (each->data, "async", TRUE, NULL);
  g_slist_free_full (waiting, gst_object_unref);
}
