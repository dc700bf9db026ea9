/*
 * Sources that end and pads that come and go while a demuxer plays. Each scenario waits for what it needs to see at
 * the demuxer's pads, and fails by never seeing it.
 *
 *   demux_dynamic each-end|all-end|new-end|pads|cycles
 */
#include <gst/gst.h>
#include <string.h>

#include "check.h"
#include "gst-nvevent.h"
#include "gstnvdsmeta.h"

#define SOURCE(options) "videotestsrc pattern=black " options " ! " \
    "video/x-raw,format=NV12,width=64,height=48,framerate=30/1 ! nvvideoconvert ! video/x-raw(memory:NVMM) ! " \
    "queue max-size-buffers=2 ! "
/* The new muxer has no size of its own. */
#define NEW_MUX "nvstreammux name=m batch-size=2 batched-push-timeout=20000 "
#define DEMUX "! nvstreamdemux name=d "
#define MUX NEW_MUX "width=64 height=48 " DEMUX
#define PADS 3

static GMutex lock;
static GCond seen;
static guint frames[PADS];
static guint of_others[PADS];   /* frames that came on the wrong pad, or not alone */
static gboolean ended[PADS];    /* the pad has */
static gboolean source_ended[PADS];

static GstPadProbeReturn
watch_pad (GstPad *pad, GstPadProbeInfo *info, gpointer user_data)
{
  const guint index = GPOINTER_TO_UINT (user_data);

  g_mutex_lock (&lock);
  if (GST_PAD_PROBE_INFO_TYPE (info) & GST_PAD_PROBE_TYPE_BUFFER) {
    NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (GST_PAD_PROBE_INFO_BUFFER (info));
    const NvDsFrameMeta *frame = batch->frame_meta_list->data;

    frames[index]++;
    of_others[index] += frame->pad_index != index || batch->num_frames_in_batch != 1;
  } else if (GST_EVENT_TYPE (GST_PAD_PROBE_INFO_EVENT (info)) == GST_EVENT_EOS) {
    ended[index] = TRUE;
  }
  g_cond_broadcast (&seen);
  g_mutex_unlock (&lock);
  return GST_PAD_PROBE_OK;
}

static GstPadProbeReturn
watch_batches (GstPad *pad, GstPadProbeInfo *info, gpointer user_data)
{
  GstEvent *event = GST_PAD_PROBE_INFO_EVENT (info);
  guint id;

  if ((guint) GST_EVENT_TYPE (event) != GST_NVEVENT_STREAM_EOS)
    return GST_PAD_PROBE_OK;
  gst_nvevent_parse_stream_eos (event, &id);
  g_mutex_lock (&lock);
  source_ended[id] = TRUE;
  g_cond_broadcast (&seen);
  g_mutex_unlock (&lock);
  return GST_PAD_PROBE_OK;
}

#define WAIT_FOR(condition) \
  do { \
    gint64 end_ = g_get_monotonic_time () + 20 * G_TIME_SPAN_SECOND; \
    g_mutex_lock (&lock); \
    while (!(condition)) { \
      gboolean in_time_ = g_cond_wait_until (&seen, &lock, end_); \
      CHECK (in_time_ && "waiting for: " #condition); \
    } \
    g_mutex_unlock (&lock); \
  } while (0)

static guint
frames_now (guint index)
{
  guint count;

  g_mutex_lock (&lock);
  count = frames[index];
  g_mutex_unlock (&lock);
  return count;
}

static void
watch (GstElement *demux, guint index)
{
  g_autofree gchar *name = g_strdup_printf ("src_%u", index);
  g_autoptr (GstPad) pad = gst_element_get_static_pad (demux, name);

  gst_pad_add_probe (pad, GST_PAD_PROBE_TYPE_BUFFER | GST_PAD_PROBE_TYPE_EVENT_DOWNSTREAM, watch_pad,
      GUINT_TO_POINTER (index), NULL);
}

static GstElement *
play (const char *description, GstElement **demux)
{
  g_autoptr (GError) error = NULL;
  GstElement *pipeline = gst_parse_launch (description, &error);
  g_autoptr (GstPad) sink = NULL;

  CHECK (error == NULL);
  *demux = gst_bin_get_by_name (GST_BIN (pipeline), "d");
  sink = gst_element_get_static_pad (*demux, "sink");
  gst_pad_add_probe (sink, GST_PAD_PROBE_TYPE_EVENT_DOWNSTREAM, watch_batches, NULL, NULL);
  watch (*demux, 0);
  return pipeline;
}

static void
stop (GstElement *pipeline, GstElement *demux)
{
  g_autoptr (GstBus) bus = gst_element_get_bus (pipeline);
  g_autoptr (GstMessage) error = gst_bus_pop_filtered (bus, GST_MESSAGE_ERROR);

  CHECK (error == NULL);
  CHECK (gst_element_set_state (pipeline, GST_STATE_NULL) == GST_STATE_CHANGE_SUCCESS);
  for (guint i = 0; i < PADS; i++)
    CHECK_INT (of_others[i], 0);
  gst_object_unref (demux);
  gst_object_unref (pipeline);
}

/* The first source has three frames, the second has no end. */
static void
one_source_ends (const char *mux_and_demux, gboolean pad_ends)
{
  g_autofree gchar *description = g_strconcat (SOURCE ("num-buffers=3") "m.sink_0 " SOURCE ("") "m.sink_1 ",
      mux_and_demux, " d.src_0 ! queue ! fakesink async=false d.src_1 ! queue ! fakesink async=false", NULL);
  GstElement *demux, *pipeline = play (description, &demux);
  guint then;

  watch (demux, 1);
  gst_element_set_state (pipeline, GST_STATE_PLAYING);
  WAIT_FOR (source_ended[0]);
  then = frames_now (1);
  WAIT_FOR (frames[1] >= then + 5);
  CHECK_INT (frames_now (0), 3);
  CHECK_INT (ended[0], pad_ends);
  CHECK (!ended[1]);
  stop (pipeline, demux);
}

static GstElement *
add_branch (GstElement *pipeline, GstElement *demux)
{
  GstElement *sink = gst_element_factory_make ("fakesink", NULL);
  g_autoptr (GstPad) to = gst_element_get_static_pad (sink, "sink");
  g_autoptr (GstPad) from = gst_element_request_pad_simple (demux, "src_1");

  CHECK (from != NULL);
  g_object_set (sink, "async", FALSE, NULL);
  watch (demux, 1);
  gst_bin_add (GST_BIN (pipeline), sink);
  CHECK (gst_element_sync_state_with_parent (sink));
  CHECK_INT (gst_pad_link (from, to), GST_PAD_LINK_OK);
  return sink;
}

static void
pads_come_and_go (void)
{
  GstElement *demux, *pipeline = play (SOURCE ("") "m.sink_0 " SOURCE ("") "m.sink_1 " MUX
      "d.src_0 ! queue ! fakesink async=false", &demux);

  gst_element_set_state (pipeline, GST_STATE_PLAYING);
  WAIT_FOR (frames[0] >= 3);
  for (guint i = 0; i < 3; i++) {
    GstElement *sink = add_branch (pipeline, demux);
    g_autoptr (GstPad) to = gst_element_get_static_pad (sink, "sink");
    const guint then = frames_now (1);
    g_autoptr (GstPad) from = NULL;
    guint others;

    WAIT_FOR (frames[1] >= then + 3);
    from = gst_pad_get_peer (to);
    CHECK (gst_element_request_pad_simple (demux, "src_1") == NULL);
    /* The branch stops first, as programs do it: that is no reason for the other to stop. */
    CHECK (gst_element_set_state (sink, GST_STATE_NULL) == GST_STATE_CHANGE_SUCCESS);
    others = frames_now (0);
    WAIT_FOR (frames[0] >= others + 3);
    gst_element_release_request_pad (demux, from);
    gst_bin_remove (GST_BIN (pipeline), sink);
    others = frames_now (0);
    WAIT_FOR (frames[0] >= others + 3);
  }
  CHECK (gst_element_request_pad_simple (demux, "src_%u") == NULL);
  stop (pipeline, demux);
}

static void
stops_in_mid_flight (void)
{
  for (guint i = 0; i < 20; i++) {
    GstElement *demux, *pipeline = play (SOURCE ("") "m.sink_0 " SOURCE ("") "m.sink_1 " MUX
        "d.src_0 ! queue ! fakesink d.src_1 ! queue ! nvdsosd ! fakesink", &demux);

    frames[0] = 0;
    gst_element_set_state (pipeline, GST_STATE_PLAYING);
    WAIT_FOR (frames[0] >= 3);
    stop (pipeline, demux);
  }
}

int
main (int argc, char **argv)
{
  gst_init (NULL, NULL);
  CHECK (argc == 2);
  if (strcmp (argv[1], "each-end") == 0)
    one_source_ends (MUX "per-stream-eos=true", TRUE);
  else if (strcmp (argv[1], "all-end") == 0)
    one_source_ends (MUX, FALSE);
  else if (strcmp (argv[1], "new-end") == 0)
    one_source_ends (NEW_MUX DEMUX, TRUE);
  else if (strcmp (argv[1], "pads") == 0)
    pads_come_and_go ();
  else
    stops_in_mid_flight ();
  /* GStreamer's tracer of leaks reports now. */
  gst_deinit ();
  return 0;
}
