/* The window: the sink's own or somebody else's, and pictures into it. */
#include <stdlib.h>
#include <string.h>

#include "xwindow_parts.h"

/* With the lock held. */
static void
drop_window (XWindow *self)
{
  const guint32 no_events = XCB_EVENT_MASK_NO_EVENT;

  if (self->window == XCB_WINDOW_NONE)
    return;
  xcb_free_gc (self->connection, self->context);
  if (self->foreign)
    xcb_change_window_attributes (self->connection, self->window, XCB_CW_EVENT_MASK, &no_events);
  else
    xcb_destroy_window (self->connection, self->window);
  self->window = XCB_WINDOW_NONE;
  xcb_flush (self->connection);
}

/* With the lock held. */
static void
take_window (XWindow *self, xcb_window_t window, guint8 depth, gboolean foreign)
{
  self->window = window;
  self->depth = depth;
  self->foreign = foreign;
  self->context = xcb_generate_id (self->connection);
  xcb_create_gc (self->connection, self->context, window, 0, NULL);
}

/* Where it should be and how large: WM_NORMAL_HINTS of the ICCCM, which window managers place windows by. */
static void
hint_place (XWindow *self, gint x, gint y, guint width, guint height)
{
  enum { US_POSITION = 1, US_SIZE = 2 };
  const guint32 hints[18] = { US_POSITION | US_SIZE, (guint32) x, (guint32) y, width, height };

  xcb_change_property (self->connection, XCB_PROP_MODE_REPLACE, self->window, XCB_ATOM_WM_NORMAL_HINTS,
      XCB_ATOM_WM_SIZE_HINTS, 32, G_N_ELEMENTS (hints), hints);
}

guintptr
xwindow_open (XWindow *self, const gchar *title, gint x, gint y, guint width, guint height)
{
  const guint32 values[] = { self->screen->black_pixel,
    XCB_EVENT_MASK_EXPOSURE | XCB_EVENT_MASK_STRUCTURE_NOTIFY
  };
  const xcb_window_t id = xcb_generate_id (self->connection);

  g_mutex_lock (&self->lock);
  drop_window (self);
  xcb_create_window (self->connection, XCB_COPY_FROM_PARENT, id, self->screen->root, (gint16) x, (gint16) y,
      (guint16) CLAMP (width, 1, G_MAXINT16), (guint16) CLAMP (height, 1, G_MAXINT16), 0,
      XCB_WINDOW_CLASS_INPUT_OUTPUT, self->screen->root_visual, XCB_CW_BACK_PIXEL | XCB_CW_EVENT_MASK, values);
  take_window (self, id, self->screen->root_depth, FALSE);
  xcb_change_property (self->connection, XCB_PROP_MODE_REPLACE, self->window, XCB_ATOM_WM_NAME, XCB_ATOM_STRING, 8,
      strlen (title), title);
  xcb_change_property (self->connection, XCB_PROP_MODE_REPLACE, self->window, self->protocols, XCB_ATOM_ATOM, 32, 1,
      &self->delete_window);
  hint_place (self, x, y, width, height);
  xcb_map_window (self->connection, self->window);
  xcb_flush (self->connection);
  g_mutex_unlock (&self->lock);
  return id;
}

gboolean
xwindow_use (XWindow *self, guintptr id, gboolean follow_events)
{
  const guint32 events = follow_events ? XCB_EVENT_MASK_EXPOSURE | XCB_EVENT_MASK_STRUCTURE_NOTIFY
      : XCB_EVENT_MASK_NO_EVENT;
  xcb_get_geometry_reply_t *geometry = xcb_get_geometry_reply (self->connection,
      xcb_get_geometry (self->connection, (xcb_drawable_t) id), NULL);

  if (geometry == NULL)
    return FALSE;
  g_mutex_lock (&self->lock);
  drop_window (self);
  xcb_change_window_attributes (self->connection, (xcb_window_t) id, XCB_CW_EVENT_MASK, &events);
  take_window (self, (xcb_window_t) id, geometry->depth, TRUE);
  xcb_flush (self->connection);
  g_mutex_unlock (&self->lock);
  free (geometry);
  return TRUE;
}

void
xwindow_close (XWindow *self)
{
  g_mutex_lock (&self->lock);
  drop_window (self);
  g_mutex_unlock (&self->lock);
}

guintptr
xwindow_id (XWindow *self)
{
  guintptr id;

  g_mutex_lock (&self->lock);
  id = self->window;
  g_mutex_unlock (&self->lock);
  return id;
}

gboolean
xwindow_size (XWindow *self, guint *width, guint *height)
{
  const guintptr id = xwindow_id (self);
  xcb_get_geometry_reply_t *geometry;

  if (id == XCB_WINDOW_NONE)
    return FALSE;
  geometry = xcb_get_geometry_reply (self->connection, xcb_get_geometry (self->connection, (xcb_drawable_t) id), NULL);
  if (geometry == NULL)
    return FALSE;
  *width = geometry->width;
  *height = geometry->height;
  free (geometry);
  return TRUE;
}

void
xwindow_put (XWindow *self, const GstVideoInfo *info, const guint8 *pixels, gint x, gint y)
{
  const guint stride = (guint) GST_VIDEO_INFO_PLANE_STRIDE (info, 0), height = (guint) GST_VIDEO_INFO_HEIGHT (info);
  /* The length counts words of four bytes, the request's own few among them. */
  const gsize longest = (gsize) xcb_get_maximum_request_length (self->connection) * 4
      - sizeof (xcb_put_image_request_t) - 4;
  const guint rows = (guint) CLAMP (longest / stride, 1, height);

  g_mutex_lock (&self->lock);
  if (self->window != XCB_WINDOW_NONE) {
    for (guint row = 0; row < height; row += rows) {
      const guint count = MIN (rows, height - row);

      xcb_put_image (self->connection, XCB_IMAGE_FORMAT_Z_PIXMAP, self->window, self->context,
          (guint16) GST_VIDEO_INFO_WIDTH (info), (guint16) count, (gint16) x, (gint16) (y + (gint) row), 0,
          self->depth, count * stride, pixels + (gsize) row * stride);
    }
    xcb_flush (self->connection);
  }
  g_mutex_unlock (&self->lock);
}
