#include "windowsink.h"

gboolean
window_sink_use_given (StandinWindowSink *self, guintptr id)
{
  gboolean follows;

  GST_OBJECT_LOCK (self);
  follows = self->follows_events;
  GST_OBJECT_UNLOCK (self);
  if (xwindow_use (self->window, id, follows))
    return TRUE;
  GST_ELEMENT_ERROR (self, RESOURCE, SETTINGS, ("There is no window %" G_GUINTPTR_FORMAT " to draw into.", id), (NULL));
  return FALSE;
}

/* 0 takes the window away: for the pictures of the next caps there is one of its own. */
static void
set_window_handle (GstVideoOverlay *overlay, guintptr id)
{
  StandinWindowSink *self = STANDIN_WINDOW_SINK (overlay);

  GST_OBJECT_LOCK (self);
  self->given = id;
  GST_OBJECT_UNLOCK (self);
  g_mutex_lock (&self->connecting);
  if (self->window != NULL && xwindow_id (self->window) != id) {
    if (id == 0)
      xwindow_close (self->window);
    else if (window_sink_use_given (self, id))
      window_sink_repaint (self);
  }
  g_mutex_unlock (&self->connecting);
}

static void
expose (GstVideoOverlay *overlay)
{
  StandinWindowSink *self = STANDIN_WINDOW_SINK (overlay);

  g_mutex_lock (&self->connecting);
  if (self->window != NULL)
    window_sink_repaint (self);
  g_mutex_unlock (&self->connecting);
}

/* Of a window that it is given next. */
static void
handle_events (GstVideoOverlay *overlay, gboolean follow)
{
  GST_OBJECT_LOCK (overlay);
  STANDIN_WINDOW_SINK (overlay)->follows_events = follow;
  GST_OBJECT_UNLOCK (overlay);
}

static void
set_render_rectangle (GstVideoOverlay *overlay, gint x, gint y, gint width, gint height)
{
  const GstVideoRectangle area = { x, y, width, height }, all = { 0 };

  GST_OBJECT_LOCK (overlay);
  STANDIN_WINDOW_SINK (overlay)->area = width > 0 && height > 0 ? area : all;
  GST_OBJECT_UNLOCK (overlay);
}

void
window_sink_overlay_init (GstVideoOverlayInterface *interface)
{
  interface->set_window_handle = set_window_handle;
  interface->expose = expose;
  interface->handle_events = handle_events;
  interface->set_render_rectangle = set_render_rectangle;
}
