#include "tap.h"

struct _SrTap
{
  GstElement parent;
  SrStreamKind kind;
  GstSegment segment;
  GstClockTime last;            /* running time, for frames that have none */
  GMutex lock;
  const SrTapFunctions *functions;      /* NULL: disconnected */
  gpointer user_data;
};

static GstStaticPadTemplate sink_template =
GST_STATIC_PAD_TEMPLATE ("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);

G_DEFINE_TYPE (SrTap, sr_tap, GST_TYPE_ELEMENT)

static GstClockTime
running_time (const SrTap *self, GstClockTime time)
{
  return gst_segment_to_running_time (&self->segment, GST_FORMAT_TIME, time);
}

static GstFlowReturn
chain (GstPad *pad, GstObject *parent, GstBuffer *buffer)
{
  SrTap *self = SR_TAP (parent);
  GstClockTime pts = running_time (self, GST_BUFFER_PTS (buffer));

  /* Some cameras time only some of their frames. */
  if (!GST_CLOCK_TIME_IS_VALID (pts))
    pts = self->last + GST_USECOND;
  self->last = pts;
  buffer = gst_buffer_make_writable (buffer);
  GST_BUFFER_DTS (buffer) = running_time (self, GST_BUFFER_DTS (buffer));
  GST_BUFFER_PTS (buffer) = pts;
  g_mutex_lock (&self->lock);
  if (self->functions != NULL)
    self->functions->frame (self->user_data, self->kind, buffer);
  else
    gst_buffer_unref (buffer);
  g_mutex_unlock (&self->lock);
  return GST_FLOW_OK;
}

static gboolean
on_event (GstPad *pad, GstObject *parent, GstEvent *event)
{
  SrTap *self = SR_TAP (parent);
  GstCaps *caps;

  switch (GST_EVENT_TYPE (event)) {
    case GST_EVENT_SEGMENT:
      gst_event_copy_segment (event, &self->segment);
      break;
    case GST_EVENT_CAPS:
      gst_event_parse_caps (event, &caps);
      g_mutex_lock (&self->lock);
      if (self->functions != NULL)
        self->functions->caps (self->user_data, self->kind, caps);
      g_mutex_unlock (&self->lock);
      break;
    default:
      break;
  }
  gst_event_unref (event);
  return TRUE;
}

static void
finalize (GObject *object)
{
  g_mutex_clear (&SR_TAP (object)->lock);
  G_OBJECT_CLASS (sr_tap_parent_class)->finalize (object);
}

static void
sr_tap_class_init (SrTapClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = finalize;
  gst_element_class_add_static_pad_template (GST_ELEMENT_CLASS (klass), &sink_template);
  gst_element_class_set_static_metadata (GST_ELEMENT_CLASS (klass), "Smart record tap", "Generic",
      "Hands encoded frames to a recorder", "deepscript");
}

static void
sr_tap_init (SrTap *self)
{
  GstPad *pad = gst_pad_new_from_static_template (&sink_template, "sink");

  g_mutex_init (&self->lock);
  gst_segment_init (&self->segment, GST_FORMAT_TIME);
  gst_pad_set_chain_function (pad, chain);
  gst_pad_set_event_function (pad, on_event);
  gst_element_add_pad (GST_ELEMENT (self), pad);
}

GstElement *
sr_tap_new (SrStreamKind kind, const SrTapFunctions *functions, gpointer user_data)
{
  SrTap *self = g_object_new (SR_TYPE_TAP, NULL);

  self->kind = kind;
  self->functions = functions;
  self->user_data = user_data;
  return GST_ELEMENT (self);
}

void
sr_tap_disconnect (GstElement *element)
{
  SrTap *self = SR_TAP (element);

  g_mutex_lock (&self->lock);
  self->functions = NULL;
  g_mutex_unlock (&self->lock);
}
