/*
 * smart_record FOLDER: records two seconds out of the middle of a stream with the functions of gst-nvdssr.h, and says
 * what it is told of the file, as "FILE DURATION WIDTHxHEIGHT".
 */
#include <gst/gst.h>
#include <stdio.h>
#include <string.h>

#include "gst-nvdssr.h"

static GMainLoop *main_loop;
static gint frames;

static gpointer
on_done (NvDsSRRecordingInfo *info, gpointer user_data)
{
  if (!g_str_equal (user_data, "mine") || !info->containsVideo || info->containsAudio)
    g_error ("not what was recorded");
  printf ("%s %" G_GUINT64_FORMAT " %ux%u\n", info->filename, info->duration, info->width, info->height);
  g_main_loop_quit (main_loop);
  return NULL;
}

static GstPadProbeReturn
on_frame (GstPad *pad, GstPadProbeInfo *info, gpointer ctx)
{
  NvDsSRSessionId session = 7;

  frames++;
  if (frames == 90) {
    if (NvDsSRStop (ctx, 0) != NVDSSR_STATUS_INVALID_OP)
      g_error ("nothing was there to be stopped");
    if (NvDsSRStart (ctx, &session, 1, 1, "mine") != NVDSSR_STATUS_OK || session != 0)
      g_error ("it did not start");
    if (NvDsSRStart (ctx, &session, 1, 1, "mine") != NVDSSR_STATUS_INVALID_OP)
      g_error ("it started twice");
  }
  return GST_PAD_PROBE_OK;
}

int
main (int argc, char **argv)
{
  NvDsSRInitParams params = { .callback = on_done, .fileNamePrefix = "part", .dirpath = argv[1], .cacheSize = 2 };
  NvDsSRContext *ctx = NULL;
  GstElement *pipeline, *tee, *counted;
  GstPad *pad;

  gst_init (NULL, NULL);
  main_loop = g_main_loop_new (NULL, FALSE);
  pipeline = gst_parse_launch ("videotestsrc num-buffers=180 ! video/x-raw,width=96,height=64,framerate=30/1 ! "
      "x264enc speed-preset=ultrafast key-int-max=10 bframes=2 ! h264parse ! tee name=t ! queue ! "
      "fakesink name=out sync=false", NULL);
  if (NvDsSRCreate (NULL, &params) != NVDSSR_STATUS_INVALID_VAL || NvDsSRCreate (&ctx, &params) != NVDSSR_STATUS_OK)
    g_error ("no recorder");
  gst_bin_add (GST_BIN (pipeline), ctx->recordbin);
  tee = gst_bin_get_by_name (GST_BIN (pipeline), "t");
  gst_element_link (tee, ctx->recordbin);
  counted = gst_bin_get_by_name (GST_BIN (pipeline), "out");
  /* On the branch's own thread the recorder has seen the frames before. */
  pad = gst_element_get_static_pad (ctx->recordQue, "src");
  gst_pad_add_probe (pad, GST_PAD_PROBE_TYPE_BUFFER, on_frame, ctx, NULL);
  gst_element_set_state (pipeline, GST_STATE_PLAYING);
  g_main_loop_run (main_loop);
  gst_element_set_state (pipeline, GST_STATE_NULL);
  gst_object_unref (pad);
  gst_object_unref (tee);
  gst_object_unref (counted);
  if (NvDsSRDestroy (ctx) != NVDSSR_STATUS_OK)
    g_error ("it is not gone");
  gst_object_unref (pipeline);
  g_main_loop_unref (main_loop);
  /* What is left is told then. */
  gst_deinit ();
  return 0;
}
