#include "windowsink.h"

GST_DEBUG_CATEGORY_STATIC (windowsink_debug);
#define GST_CAT_DEFAULT windowsink_debug

enum
{
  PROP_0,
  PROP_WINDOW_X,
  PROP_WINDOW_Y,
  PROP_WINDOW_WIDTH,
  PROP_WINDOW_HEIGHT
};

G_DEFINE_ABSTRACT_TYPE_WITH_CODE (StandinWindowSink, standin_window_sink, GST_TYPE_VIDEO_SINK,
    G_IMPLEMENT_INTERFACE (GST_TYPE_VIDEO_OVERLAY, window_sink_overlay_init)
    GST_DEBUG_CATEGORY_INIT (windowsink_debug, "standin-window", 0, "the stand-in's windows"))

static void
repaint (gpointer data)
{
  window_sink_repaint (data);
}

static void
closed (gpointer data)
{
  GST_ELEMENT_ERROR (data, RESOURCE, CLOSE, ("The window was closed."), (NULL));
}

static void
lost (gpointer data)
{
  GST_ELEMENT_ERROR (data, RESOURCE, WRITE, ("The display is gone."), (NULL));
}

/* The name of the pipeline. */
static gchar *
title_of (StandinWindowSink *self)
{
  GstObject *top = gst_object_ref (GST_OBJECT (self)), *parent;
  gchar *title;

  while ((parent = gst_object_get_parent (top)) != NULL) {
    gst_object_unref (top);
    top = parent;
  }
  title = gst_object_get_name (top);
  gst_object_unref (top);
  return title;
}

static void
make_window (StandinWindowSink *self, const GstVideoInfo *info)
{
  const GstVideoRectangle shape = window_sink_shape (info);
  g_autofree gchar *title = title_of (self);
  guint x, y, width, height;

  GST_OBJECT_LOCK (self);
  x = self->x;
  y = self->y;
  width = self->width != 0 && self->height != 0 ? self->width : (guint) shape.w;
  height = self->width != 0 && self->height != 0 ? self->height : (guint) shape.h;
  GST_OBJECT_UNLOCK (self);
  gst_video_overlay_got_window_handle (GST_VIDEO_OVERLAY (self),
      xwindow_open (self->window, title, (gint) x, (gint) y, width, height));
}

static gboolean
have_window (StandinWindowSink *self, const GstVideoInfo *info)
{
  gboolean makes_window;
  guintptr given;

  if (xwindow_id (self->window) != 0)
    return TRUE;
  /* A program may answer this by giving a window. */
  gst_video_overlay_prepare_window_handle (GST_VIDEO_OVERLAY (self));
  if (xwindow_id (self->window) != 0)
    return TRUE;
  GST_OBJECT_LOCK (self);
  given = self->given;
  makes_window = self->makes_window;
  GST_OBJECT_UNLOCK (self);
  if (given != 0)
    return window_sink_use_given (self, given);
  if (!makes_window) {
    GST_ELEMENT_ERROR (self, RESOURCE, SETTINGS, ("It was given no window, and create-window is false."), (NULL));
    return FALSE;
  }
  make_window (self, info);
  return TRUE;
}

static gboolean
set_caps (GstBaseSink *sink, GstCaps *caps)
{
  StandinWindowSink *self = STANDIN_WINDOW_SINK (sink);
  GstVideoInfo info;

  if (!gst_video_info_from_caps (&info, caps)) {
    GST_ELEMENT_ERROR (self, STREAM, FORMAT, (NULL), ("caps are not video: %" GST_PTR_FORMAT, caps));
    return FALSE;
  }
  GST_OBJECT_LOCK (self);
  self->info = info;
  GST_OBJECT_UNLOCK (self);
  GST_VIDEO_SINK_WIDTH (self) = GST_VIDEO_INFO_WIDTH (&info);
  GST_VIDEO_SINK_HEIGHT (self) = GST_VIDEO_INFO_HEIGHT (&info);
  return have_window (self, &info);
}

static gboolean
propose_allocation (GstBaseSink *sink, GstQuery *query)
{
  gst_query_add_allocation_meta (query, GST_VIDEO_META_API_TYPE, NULL);
  return TRUE;
}

static GstFlowReturn
show_frame (GstVideoSink *sink, GstBuffer *buffer)
{
  return window_sink_paint (STANDIN_WINDOW_SINK (sink), buffer) ? GST_FLOW_OK : GST_FLOW_ERROR;
}

static gboolean
connect_to_display (StandinWindowSink *self)
{
  static const XWindowEvents events = { .exposed = repaint, .closed = closed, .lost = lost };
  g_autofree gchar *problem = NULL;

  g_mutex_lock (&self->connecting);
  self->window = xwindow_connect (&events, self, &problem);
  if (self->window != NULL)
    self->painter = painter_new ();
  g_mutex_unlock (&self->connecting);
  if (self->window != NULL)
    return TRUE;
  GST_ELEMENT_ERROR (self, RESOURCE, WRITE, ("There is no display for a window: %s. Use fakesink where nobody looks, "
          "an encoder and filesink, or an RTSP server; xvfb-run gives programs a display that is not seen.", problem),
      (NULL));
  return FALSE;
}

static void
disconnect_from_display (StandinWindowSink *self)
{
  g_mutex_lock (&self->connecting);
  if (self->window != NULL)
    xwindow_disconnect (self->window);
  self->window = NULL;
  g_clear_pointer (&self->painter, painter_free);
  g_mutex_unlock (&self->connecting);
}

static GstStateChangeReturn
change_state (GstElement *element, GstStateChange transition)
{
  StandinWindowSink *self = STANDIN_WINDOW_SINK (element);
  GstStateChangeReturn result;

  if (transition == GST_STATE_CHANGE_NULL_TO_READY && !connect_to_display (self))
    return GST_STATE_CHANGE_FAILURE;
  result = GST_ELEMENT_CLASS (standin_window_sink_parent_class)->change_state (element, transition);
  if (transition == GST_STATE_CHANGE_PAUSED_TO_READY)
    xwindow_close (self->window);
  if (transition == GST_STATE_CHANGE_READY_TO_NULL)
    disconnect_from_display (self);
  return result;
}

static guint *
setting (StandinWindowSink *self, guint id)
{
  guint *const settings[] = { NULL, &self->x, &self->y, &self->width, &self->height };

  return id < G_N_ELEMENTS (settings) ? settings[id] : NULL;
}

static void
set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  guint *kept = setting (STANDIN_WINDOW_SINK (object), id);

  if (kept == NULL) {
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    return;
  }
  GST_OBJECT_LOCK (object);
  *kept = g_value_get_uint (value);
  GST_OBJECT_UNLOCK (object);
}

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  const guint *kept = setting (STANDIN_WINDOW_SINK (object), id);

  if (kept == NULL) {
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    return;
  }
  GST_OBJECT_LOCK (object);
  g_value_set_uint (value, *kept);
  GST_OBJECT_UNLOCK (object);
}

static void
finalize (GObject *object)
{
  StandinWindowSink *self = STANDIN_WINDOW_SINK (object);

  disconnect_from_display (self);
  g_mutex_clear (&self->connecting);
  g_mutex_clear (&self->painting);
  G_OBJECT_CLASS (standin_window_sink_parent_class)->finalize (object);
}

static void
standin_window_sink_class_init (StandinWindowSinkClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GstBaseSinkClass *sink_class = GST_BASE_SINK_CLASS (klass);

  object_class->set_property = set_property;
  object_class->get_property = get_property;
  object_class->finalize = finalize;
  g_object_class_install_property (object_class, PROP_WINDOW_X,
      g_param_spec_uint ("window-x", "Left", "Pixels from the display's left edge to the window", 0, G_MAXINT, 10,
          flags));
  g_object_class_install_property (object_class, PROP_WINDOW_Y,
      g_param_spec_uint ("window-y", "Top", "Pixels from the display's upper edge to the window", 0, G_MAXINT, 10,
          flags));
  g_object_class_install_property (object_class, PROP_WINDOW_WIDTH,
      g_param_spec_uint ("window-width", "Width", "Width of the window; 0: as wide as the pictures", 0, G_MAXINT, 0,
          flags));
  g_object_class_install_property (object_class, PROP_WINDOW_HEIGHT,
      g_param_spec_uint ("window-height", "Height", "Height of the window; 0: as high as the pictures", 0, G_MAXINT, 0,
          flags));
  GST_ELEMENT_CLASS (klass)->change_state = change_state;
  sink_class->set_caps = set_caps;
  sink_class->propose_allocation = propose_allocation;
  klass->show_frame = show_frame;
  gst_type_mark_as_plugin_api (STANDIN_TYPE_WINDOW_SINK, 0);
}

static void
standin_window_sink_init (StandinWindowSink *self)
{
  g_mutex_init (&self->connecting);
  g_mutex_init (&self->painting);
  gst_video_info_init (&self->info);
  self->x = self->y = 10;
  self->makes_window = TRUE;
  self->follows_events = TRUE;
}
