/*
 * smart_record FOLDER [early | full]: records two seconds out of the middle of a stream with the functions of gst-nvdssr.h,
 * twice, and says what it is told of the files, as "FILE DURATION WIDTHxHEIGHT".
 *
 *   early   once, for a second from the first frame on, of a stream that has lost the key frame that it begins with
 *   full    before the two begins one whose file cannot be written to its end
 */
#include <gst/gst.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

#include "gst-nvdssr.h"

/* From one key frame to the next. */
#define INTERVAL 10
/* Neither is a key frame, nor is what came a second before. */
#define MIDDLE 97
/* Bytes, fewer than what a recording begins with. */
#define TOO_FEW 4096

static GMainLoop *main_loop;
static gint frames, wanted = 2, started, done;
/* The limit of files' sizes was too low for what is recorded. */
static gboolean full;

/* The fields that are a program's to read. */
static gboolean
is_in_state (NvDsSRContext *ctx, gboolean on, gboolean has_key)
{
  gboolean right;

  g_mutex_lock (&ctx->flowLock);
  right = ctx->recordOn == on && ctx->gotKeyFrame == has_key;
  g_mutex_unlock (&ctx->flowLock);
  return right;
}

static void
expect_state (NvDsSRContext *ctx, gboolean on, gboolean has_key)
{
  if (!is_in_state (ctx, on, has_key))
    g_error ("recordOn and gotKeyFrame are not %d and %d at frame %d", on, has_key, frames);
}

static gpointer
on_done (NvDsSRRecordingInfo *info, gpointer user_data)
{
  if (!g_str_equal (user_data, "mine") || !info->containsVideo || info->containsAudio)
    g_error ("not what was recorded");
  expect_state (info->ctx, FALSE, FALSE);
  printf ("%s %" G_GUINT64_FORMAT " %ux%u\n", info->filename, info->duration, info->width, info->height);
  if (g_atomic_int_add (&done, 1) + 1 == wanted)
    g_main_loop_quit (main_loop);
  return NULL;
}

/* FALSE where what was recorded before has ended, and is not put away yet. */
static gboolean
start (NvDsSRContext *ctx)
{
  NvDsSRSessionId session = 7;

  if (NvDsSRStop (ctx, 0) != NVDSSR_STATUS_INVALID_OP)
    g_error ("nothing was there to be stopped");
  if (NvDsSRStart (ctx, &session, 1, 1, "mine") != NVDSSR_STATUS_OK)
    return FALSE;
  if (session != 0)
    g_error ("it is not the first session");
  return TRUE;
}

static void
limit_files (rlim_t size)
{
  struct rlimit limit;

  getrlimit (RLIMIT_FSIZE, &limit);
  limit.rlim_cur = size;
  setrlimit (RLIMIT_FSIZE, &limit);
}

static GstPadProbeReturn
record_early (GstPad *pad, GstPadProbeInfo *info, gpointer ctx)
{
  if (++frames == 1) {
    if (!start (ctx))
      g_error ("it did not start");
    expect_state (ctx, TRUE, FALSE);
    return GST_PAD_PROBE_DROP;
  }
  if (frames <= INTERVAL + 2)
    expect_state (ctx, TRUE, frames == INTERVAL + 2);
  return GST_PAD_PROBE_OK;
}

static GstPadProbeReturn
record (GstPad *pad, GstPadProbeInfo *info, gpointer ctx)
{
  if (++frames < MIDDLE)
    return GST_PAD_PROBE_OK;
  if (full && frames == MIDDLE) {
    expect_state (ctx, FALSE, FALSE);
    limit_files (TOO_FEW);
    if (!start (ctx))
      g_error ("it did not start");
  } else if (full) {
    /* Nothing comes that could end the recording before it fails. */
    if (!is_in_state (ctx, FALSE, FALSE))
      return GST_PAD_PROBE_DROP;
    limit_files (RLIM_INFINITY);
    full = FALSE;
  } else if (started < wanted && started == g_atomic_int_get (&done) && start (ctx)) {
    NvDsSRSessionId session;

    started++;
    expect_state (ctx, TRUE, TRUE);
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
  GstElement *pipeline, *tee;
  GstPad *pad;
  gboolean early = argc > 2 && g_str_equal (argv[2], "early");

  gst_init (NULL, NULL);
  full = argc > 2 && g_str_equal (argv[2], "full");
  if (early)
    wanted = 1;
  /* What a file has no place for is an error of what writes it. */
  signal (SIGXFSZ, SIG_IGN);
  main_loop = g_main_loop_new (NULL, FALSE);
  pipeline = gst_parse_launch ("videotestsrc pattern=snow ! video/x-raw,width=96,height=64,framerate=30/1 ! "
      "x264enc speed-preset=ultrafast key-int-max=" G_STRINGIFY (INTERVAL) " bframes=2 ! h264parse ! tee name=t ! queue ! "
      "fakesink sync=false", NULL);
  if (NvDsSRCreate (NULL, &params) != NVDSSR_STATUS_INVALID_VAL || NvDsSRCreate (&ctx, &params) != NVDSSR_STATUS_OK)
    g_error ("no recorder");
  gst_bin_add (GST_BIN (pipeline), ctx->recordbin);
  tee = gst_bin_get_by_name (GST_BIN (pipeline), "t");
  gst_element_link (tee, ctx->recordbin);
  /* On the branch's own thread the recorder has seen the frames before. */
  pad = gst_element_get_static_pad (ctx->recordQue, "src");
  gst_pad_add_probe (pad, GST_PAD_PROBE_TYPE_BUFFER, early ? record_early : record, ctx, NULL);
  gst_element_set_state (pipeline, GST_STATE_PLAYING);
  g_main_loop_run (main_loop);
  gst_element_set_state (pipeline, GST_STATE_NULL);
  gst_object_unref (pad);
  gst_object_unref (tee);
  if (NvDsSRDestroy (ctx) != NVDSSR_STATUS_OK)
    g_error ("it is not gone");
  gst_object_unref (pipeline);
  g_main_loop_unref (main_loop);
  /* What is left is told then. */
  gst_deinit ();
  return 0;
}
