/*
 * A program with a window of its own for nveglglessink, which it gives when it is asked for one, and a part of which it
 * takes: prints the window's id, waits for a line, destroys the window, and prints what the sink says to that.
 */
#include <gst/gst.h>
#include <gst/video/videooverlay.h>
#include <stdio.h>
#include <xcb/xcb.h>

static guint asked;

static GstBusSyncReply
give_window (GstBus *bus, GstMessage *message, gpointer window)
{
  if (!gst_is_video_overlay_prepare_window_handle_message (message))
    return GST_BUS_PASS;
  asked++;
  gst_video_overlay_set_window_handle (GST_VIDEO_OVERLAY (GST_MESSAGE_SRC (message)), GPOINTER_TO_SIZE (window));
  gst_video_overlay_set_render_rectangle (GST_VIDEO_OVERLAY (GST_MESSAGE_SRC (message)), 40, 30, 100, 60);
  return GST_BUS_DROP;
}

int
main (int argc, char **argv)
{
  gst_init (&argc, &argv);
  xcb_connection_t *connection = xcb_connect (NULL, NULL);
  const xcb_screen_t *screen = xcb_setup_roots_iterator (xcb_get_setup (connection)).data;
  const xcb_window_t window = xcb_generate_id (connection);
  const guint32 values[] = { screen->white_pixel, 1 };

  xcb_create_window (connection, XCB_COPY_FROM_PARENT, window, screen->root, 0, 0, 200, 150, 0,
      XCB_WINDOW_CLASS_INPUT_OUTPUT, screen->root_visual, XCB_CW_BACK_PIXEL | XCB_CW_OVERRIDE_REDIRECT, values);
  xcb_map_window (connection, window);
  xcb_flush (connection);

  GstElement *pipeline = gst_parse_launch (argv[1], NULL);
  GstBus *bus = gst_element_get_bus (pipeline);
  gst_bus_set_sync_handler (bus, give_window, GSIZE_TO_POINTER ((gsize) window), NULL);
  gst_element_set_state (pipeline, GST_STATE_PLAYING);
  GstMessage *message = gst_bus_timed_pop_filtered (bus, 20 * GST_SECOND, GST_MESSAGE_ASYNC_DONE | GST_MESSAGE_ERROR);
  printf ("%s, asked %u times\n", message != NULL ? GST_MESSAGE_TYPE_NAME (message) : "nothing", asked);
  fflush (stdout);
  gst_message_unref (message);
  getchar ();

  xcb_destroy_window (connection, window);
  xcb_flush (connection);
  message = gst_bus_timed_pop_filtered (bus, 20 * GST_SECOND, GST_MESSAGE_ERROR);
  g_autoptr (GError) error = NULL;
  if (message != NULL)
    gst_message_parse_error (message, &error, NULL);
  printf ("%s\n", error != NULL ? error->message : "no error");
  gst_clear_message (&message);
  gst_element_set_state (pipeline, GST_STATE_NULL);
  gst_object_unref (bus);
  gst_object_unref (pipeline);
  xcb_disconnect (connection);
  return 0;
}
