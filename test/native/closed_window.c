/*
 * A program whose sink shows a window that its user closes: prints "shown" when it is there, then what the first error
 * says, and whether the window still was there when that was said.
 */
#include <gst/gst.h>
#include <gst/video/videooverlay.h>
#include <stdio.h>
#include <stdlib.h>
#include <xcb/xcb.h>

typedef struct
{
  xcb_connection_t *connection;
  xcb_window_t window;
  const char *then;
} Seen;

static const char *
look (const Seen *seen)
{
  xcb_get_geometry_reply_t *geometry = xcb_get_geometry_reply (seen->connection,
      xcb_get_geometry (seen->connection, seen->window), NULL);
  const char *found = geometry != NULL ? "there" : "gone";

  free (geometry);
  return found;
}

/* On the thread that posts. */
static GstBusSyncReply
hear (GstBus *bus, GstMessage *message, gpointer data)
{
  Seen *seen = data;
  const GstStructure *structure = gst_message_get_structure (message);

  if (gst_message_has_name (message, "have-window-handle")) {
    guint64 window = 0;

    gst_structure_get_uint64 (structure, "window-handle", &window);
    seen->window = (xcb_window_t) window;
  } else if (GST_MESSAGE_TYPE (message) == GST_MESSAGE_ERROR && seen->then == NULL)
    seen->then = look (seen);
  return GST_BUS_PASS;
}

int
main (int argc, char **argv)
{
  gst_init (&argc, &argv);
  Seen seen = { .connection = xcb_connect (NULL, NULL) };
  GstElement *pipeline = gst_parse_launch (argv[1], NULL);
  GstBus *bus = gst_element_get_bus (pipeline);
  g_autoptr (GError) error = NULL;

  gst_bus_set_sync_handler (bus, hear, &seen, NULL);
  gst_element_set_state (pipeline, GST_STATE_PLAYING);
  gst_clear_message (&(GstMessage *) { gst_bus_timed_pop_filtered (bus, 60 * GST_SECOND, GST_MESSAGE_ASYNC_DONE) });
  puts ("shown");
  fflush (stdout);
  GstMessage *message = gst_bus_timed_pop_filtered (bus, 60 * GST_SECOND, GST_MESSAGE_ERROR);
  if (message != NULL)
    gst_message_parse_error (message, &error, NULL);
  printf ("%s %s\n", error != NULL ? error->message : "no error", seen.then != NULL ? seen.then : "");
  gst_clear_message (&message);
  gst_element_set_state (pipeline, GST_STATE_NULL);
  gst_object_unref (bus);
  gst_object_unref (pipeline);
  xcb_disconnect (seen.connection);
  return 0;
}
