/*
 * A camera: serves a test picture at rtsp://127.0.0.1:PORT/camera and says its port on stdout. What stdin says is done:
 *   stop    the server and its clients' connections go
 *   start   it comes back on the same port
 * The end of stdin ends it.
 */
#include <gst/gst.h>
#include <gst/rtsp-server/rtsp-server.h>
#include <stdio.h>
#include <string.h>

static GstRTSPServer *server;
static guint attached;
static gchar *service;

static void
start (void)
{
  g_autoptr (GstRTSPMountPoints) mounts = NULL;
  GstRTSPMediaFactory *factory = gst_rtsp_media_factory_new ();

  server = gst_rtsp_server_new ();
  gst_rtsp_server_set_address (server, "127.0.0.1");
  gst_rtsp_server_set_service (server, service);
  gst_rtsp_media_factory_set_launch (factory, "( videotestsrc is-live=true ! "
      "video/x-raw,width=160,height=120,framerate=30/1 ! x264enc tune=zerolatency speed-preset=ultrafast "
      "key-int-max=10 ! rtph264pay name=pay0 )");
  mounts = gst_rtsp_server_get_mount_points (server);
  gst_rtsp_mount_points_add_factory (mounts, "/camera", factory);
  attached = gst_rtsp_server_attach (server, NULL);
  if (attached == 0)
    g_error ("port %s cannot be had", service);
  g_free (service);
  service = g_strdup_printf ("%d", gst_rtsp_server_get_bound_port (server));
  printf ("%s\n", service);
  fflush (stdout);
}

static GstRTSPFilterResult
drop (GstRTSPServer *its_server, GstRTSPClient *client, gpointer user_data)
{
  return GST_RTSP_FILTER_REMOVE;
}

static void
stop (void)
{
  g_source_remove (attached);
  gst_rtsp_server_client_filter (server, drop, NULL);
  g_clear_object (&server);
  printf ("stopped\n");
  fflush (stdout);
}

static gboolean
on_input (GIOChannel *channel, GIOCondition condition, gpointer main_loop)
{
  g_autofree gchar *line = NULL;

  if (g_io_channel_read_line (channel, &line, NULL, NULL, NULL) != G_IO_STATUS_NORMAL) {
    g_main_loop_quit (main_loop);
    return G_SOURCE_REMOVE;
  }
  if (g_str_has_prefix (line, "stop"))
    stop ();
  else
    start ();
  return G_SOURCE_CONTINUE;
}

int
main (int argc, char **argv)
{
  GMainLoop *main_loop;

  gst_init (NULL, NULL);
  main_loop = g_main_loop_new (NULL, FALSE);
  service = g_strdup ("0");
  start ();
  g_io_add_watch (g_io_channel_unix_new (0), G_IO_IN | G_IO_HUP, on_input, main_loop);
  g_main_loop_run (main_loop);
  return 0;
}
