/* The connection to an X display: what pictures it takes, and the thread that follows its events. */
#include <stdlib.h>
#include <string.h>

#include "xwindow_parts.h"

/* GStreamer names pixels of 32 bits by the order of their bytes. */
static GstVideoFormat
format_of (const xcb_setup_t *setup, const xcb_screen_t *screen)
{
  const xcb_visualtype_t *visual = NULL;
  const xcb_format_t *pixmap = NULL;
  gboolean big = setup->image_byte_order == XCB_IMAGE_ORDER_MSB_FIRST;

  for (xcb_depth_iterator_t d = xcb_screen_allowed_depths_iterator (screen); d.rem > 0; xcb_depth_next (&d))
    for (xcb_visualtype_iterator_t v = xcb_depth_visuals_iterator (d.data); v.rem > 0; xcb_visualtype_next (&v))
      if (v.data->visual_id == screen->root_visual)
        visual = v.data;
  for (xcb_format_iterator_t f = xcb_setup_pixmap_formats_iterator (setup); f.rem > 0; xcb_format_next (&f))
    if (f.data->depth == screen->root_depth)
      pixmap = f.data;
  if (visual == NULL || pixmap == NULL || visual->_class != XCB_VISUAL_CLASS_TRUE_COLOR)
    return GST_VIDEO_FORMAT_UNKNOWN;
  if (pixmap->bits_per_pixel != 32)
    return gst_video_format_from_masks (screen->root_depth, pixmap->bits_per_pixel,
        big ? G_BIG_ENDIAN : G_LITTLE_ENDIAN, visual->red_mask, visual->green_mask, visual->blue_mask, 0);
  /* A depth of 30 has ten bits a colour, which no such mask says. */
  return gst_video_format_from_masks (24, 32, G_BIG_ENDIAN,
      big ? visual->red_mask : GUINT32_SWAP_LE_BE (visual->red_mask),
      big ? visual->green_mask : GUINT32_SWAP_LE_BE (visual->green_mask),
      big ? visual->blue_mask : GUINT32_SWAP_LE_BE (visual->blue_mask), 0);
}

static xcb_atom_t
intern (xcb_connection_t *connection, const char *name)
{
  xcb_intern_atom_reply_t *reply = xcb_intern_atom_reply (connection,
      xcb_intern_atom (connection, 0, strlen (name), name), NULL);
  const xcb_atom_t atom = reply != NULL ? reply->atom : (xcb_atom_t) XCB_ATOM_NONE;

  free (reply);
  return atom;
}

/* FALSE when the thread is to end. */
static gboolean
handle (XWindow *self, const xcb_generic_event_t *event)
{
  switch (event->response_type & 0x7f) {
    case XCB_CLIENT_MESSAGE:{
      const xcb_client_message_event_t *message = (const xcb_client_message_event_t *) event;

      if (message->type == self->wake_up)
        return FALSE;
      if (message->type == self->protocols && message->data.data32[0] == self->delete_window) {
        /* First: a picture that finds no window ends the stream, with a reason that says less. */
        self->events.closed (self->data);
        /* Who heard that may have given it another. */
        if (xwindow_id (self) == message->window)
          xwindow_close (self);
      }
      break;
    }
    case XCB_EXPOSE:
      /* The last of several. */
      if (((const xcb_expose_event_t *) event)->count == 0)
        self->events.exposed (self->data);
      break;
    case XCB_CONFIGURE_NOTIFY:
      self->events.exposed (self->data);
      break;
    case XCB_DESTROY_NOTIFY:
      /* Its own it has let go of before: somebody else's, of which painting will tell. */
      if (((const xcb_destroy_notify_event_t *) event)->window == xwindow_id (self))
        self->events.exposed (self->data);
      break;
    default:
      break;
  }
  return TRUE;
}

static gpointer
follow (gpointer data)
{
  XWindow *self = data;
  gboolean goes_on = TRUE;

  while (goes_on) {
    xcb_generic_event_t *event = xcb_wait_for_event (self->connection);

    if (event == NULL) {
      self->events.lost (self->data);
      break;
    }
    goes_on = handle (self, event);
    free (event);
  }
  return NULL;
}

XWindow *
xwindow_connect (const XWindowEvents *events, gpointer data, gchar **problem)
{
  const gchar *name = g_getenv ("DISPLAY");
  XWindow *self;
  int number;

  if (name == NULL || *name == '\0') {
    *problem = g_strdup ("DISPLAY is not set");
    return NULL;
  }
  self = g_new0 (XWindow, 1);
  g_mutex_init (&self->lock);
  self->events = *events;
  self->data = data;
  self->connection = xcb_connect (NULL, &number);
  if (xcb_connection_has_error (self->connection) != 0) {
    *problem = g_strdup_printf ("DISPLAY is %s, and nothing answers there or lets this user in", name);
    xwindow_disconnect (self);
    return NULL;
  }
  const xcb_setup_t *setup = xcb_get_setup (self->connection);
  xcb_screen_iterator_t screen = xcb_setup_roots_iterator (setup);
  while (number-- > 0 && screen.rem > 1)
    xcb_screen_next (&screen);
  self->screen = screen.data;
  self->format = format_of (setup, self->screen);
  if (self->format == GST_VIDEO_FORMAT_UNKNOWN) {
    *problem = g_strdup_printf ("the display %s has %u bits a pixel, of a kind that is not known here", name,
        self->screen->root_depth);
    xwindow_disconnect (self);
    return NULL;
  }
  self->protocols = intern (self->connection, "WM_PROTOCOLS");
  self->delete_window = intern (self->connection, "WM_DELETE_WINDOW");
  self->wake_up = intern (self->connection, "_DEEPSCRIPT_WAKE_UP");
  self->own = xcb_generate_id (self->connection);
  xcb_create_window (self->connection, 0, self->own, self->screen->root, 0, 0, 1, 1, 0,
      XCB_WINDOW_CLASS_INPUT_ONLY, XCB_COPY_FROM_PARENT, 0, NULL);
  self->thread = g_thread_new ("standin-xwindow", follow, self);
  return self;
}

void
xwindow_disconnect (XWindow *self)
{
  if (self->thread != NULL) {
    const xcb_client_message_event_t message = {
      .response_type = XCB_CLIENT_MESSAGE, .format = 32, .window = self->own, .type = self->wake_up
    };

    xcb_send_event (self->connection, 0, self->own, XCB_EVENT_MASK_NO_EVENT, (const char *) &message);
    xcb_flush (self->connection);
    g_thread_join (self->thread);
    xwindow_close (self);
  }
  xcb_disconnect (self->connection);
  g_mutex_clear (&self->lock);
  g_free (self);
}

GstVideoFormat
xwindow_format (const XWindow *self)
{
  return self->format;
}
