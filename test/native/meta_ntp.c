/* An RTSP source that was configured for it answers what wall-clock time a moment of its stream was. */
#include <gst/rtsp-server/rtsp-server.h>

#include "check.h"
#include "gst-nvquery-internal.h"
#include "nvdsgstutils.h"

static GMainLoop *loop;
static _NtpData answer;

/* As a muxer asks: upstream, from a sink pad. */
static gboolean
ask (gpointer pad)
{
  GstQuery *query = gst_nvquery_ntp_sync_new ();
  gboolean answered = gst_pad_peer_query (pad, query) && gst_nvquery_ntp_sync_parse (query, &answer);

  gst_query_unref (query);
  if (answered)
    g_main_loop_quit (loop);
  return !answered;
}

static void
on_pad (GstElement *source, GstPad *pad, gpointer pipeline)
{
  GstElement *sink = gst_bin_get_by_name (pipeline, "sink");
  g_autoptr (GstPad) peer = gst_element_get_static_pad (sink, "sink");

  CHECK (gst_pad_link (pad, peer) == GST_PAD_LINK_OK);
  /* The sender reports when it likes. */
  g_timeout_add_full (G_PRIORITY_DEFAULT, 20, ask, gst_object_ref (peer), gst_object_unref);
  gst_object_unref (sink);
}

static gboolean
too_late (gpointer data)
{
  fprintf (stderr, "no answer within 20 seconds\n");
  exit (1);
}

int
main (int argc, char **argv)
{
  gst_init (&argc, &argv);
  loop = g_main_loop_new (NULL, FALSE);

  GstRTSPServer *server = gst_rtsp_server_new ();
  GstRTSPMediaFactory *factory = gst_rtsp_media_factory_new ();
  g_autoptr (GstRTSPMountPoints) mounts = gst_rtsp_server_get_mount_points (server);
  gst_rtsp_server_set_address (server, "127.0.0.1");
  gst_rtsp_server_set_service (server, "0");
  gst_rtsp_media_factory_set_launch (factory,
      "( videotestsrc is-live=true ! video/x-raw,width=64,height=64 ! rtpvrawpay name=pay0 )");
  gst_rtsp_mount_points_add_factory (mounts, "/camera", factory);
  CHECK (gst_rtsp_server_attach (server, NULL) != 0);

  g_autofree gchar *uri =
      g_strdup_printf ("rtsp://127.0.0.1:%d/camera", gst_rtsp_server_get_bound_port (server));
  GstElement *pipeline = gst_pipeline_new (NULL);
  GstElement *source = gst_element_factory_make ("rtspsrc", NULL);
  GstElement *sink = gst_element_factory_make ("fakesink", "sink");
  g_object_set (source, "location", uri, "protocols", 4 /* TCP */, NULL);
  g_object_set (sink, "async", FALSE, NULL);
  gst_bin_add_many (GST_BIN (pipeline), source, sink, NULL);
  configure_source_for_ntp_sync (source);
  g_signal_connect (source, "pad-added", G_CALLBACK (on_pad), pipeline);
  gst_element_set_state (pipeline, GST_STATE_PLAYING);
  g_timeout_add_seconds (20, too_late, NULL);
  g_main_loop_run (loop);

  gint64 now = g_get_real_time () * 1000;
  CHECK ((gint64) answer.ntp_time_epoch_ns < now + GST_SECOND);
  CHECK ((gint64) answer.ntp_time_epoch_ns > now - 60 * GST_SECOND);
  CHECK (answer.frame_timestamp < 60 * GST_SECOND);
  gst_element_set_state (pipeline, GST_STATE_NULL);
  return 0;
}
