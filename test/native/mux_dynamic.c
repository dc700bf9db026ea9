/*
 * Sources that come, go and come back, seeks and stops while a muxer plays. Each scenario waits for what it needs to
 * see at the muxer's source pad, and fails by never seeing it.
 *
 *   mux_dynamic sources|seek|cycles|crowd|shared
 */
#include <gst/gst.h>
#include <string.h>

#include "check.h"
#include "gst-nvevent.h"
#include "gstnvdsmeta.h"
#include "nvbufsurface.h"

#define SOURCE "videotestsrc pattern=black ! video/x-raw,format=NV12,width=64,height=48,framerate=30/1 ! " \
    "nvvideoconvert ! video/x-raw(memory:NVMM) ! queue max-size-buffers=2"
#define PADS 64

static GMutex lock;
static GCond seen;
static guint batches;
static guint frames[PADS];      /* by pad */
static gint last_frame_num[PADS];
static gboolean deleted[PADS];
static guint frames_of_deleted;
static GstClockTime last_pts;

static GstPadProbeReturn
watch (GstPad *pad, GstPadProbeInfo *info, gpointer user_data)
{
  g_mutex_lock (&lock);
  if (GST_PAD_PROBE_INFO_TYPE (info) & GST_PAD_PROBE_TYPE_BUFFER) {
    NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (GST_PAD_PROBE_INFO_BUFFER (info));

    batches++;
    last_pts = GST_BUFFER_PTS (GST_PAD_PROBE_INFO_BUFFER (info));
    for (GList *l = batch->frame_meta_list; l != NULL; l = l->next) {
      const NvDsFrameMeta *frame = l->data;

      frames[frame->pad_index]++;
      last_frame_num[frame->pad_index] = frame->frame_num;
      frames_of_deleted += deleted[frame->pad_index];
    }
  } else {
    GstEvent *event = GST_PAD_PROBE_INFO_EVENT (info);
    guint id;

    if ((guint) GST_EVENT_TYPE (event) == GST_NVEVENT_PAD_DELETED) {
      gst_nvevent_parse_pad_deleted (event, &id);
      deleted[id] = TRUE;
    } else if ((guint) GST_EVENT_TYPE (event) == GST_NVEVENT_PAD_ADDED) {
      gst_nvevent_parse_pad_added (event, &id);
      deleted[id] = FALSE;
      frames[id] = 0;
    }
  }
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

static GstElement *
play (const char *description)
{
  g_autoptr (GError) error = NULL;
  GstElement *pipeline = gst_parse_launch (description, &error);
  g_autoptr (GstElement) mux = NULL;
  g_autoptr (GstPad) pad = NULL;

  CHECK (error == NULL);
  mux = gst_bin_get_by_name (GST_BIN (pipeline), "m");
  pad = gst_element_get_static_pad (mux, "src");
  gst_pad_add_probe (pad, GST_PAD_PROBE_TYPE_BUFFER | GST_PAD_PROBE_TYPE_EVENT_DOWNSTREAM, watch, NULL, NULL);
  gst_element_set_state (pipeline, GST_STATE_PLAYING);
  return pipeline;
}

/* Before this the pipeline starts what is added to it, linked or not. */
static void
wait_until_playing (GstElement *pipeline)
{
  CHECK_INT (gst_element_get_state (pipeline, NULL, NULL, 20 * GST_SECOND), GST_STATE_CHANGE_SUCCESS);
}

static void
stop (GstElement *pipeline)
{
  g_autoptr (GstBus) bus = gst_element_get_bus (pipeline);
  g_autoptr (GstMessage) error = gst_bus_pop_filtered (bus, GST_MESSAGE_ERROR);

  CHECK (error == NULL);
  CHECK (gst_element_set_state (pipeline, GST_STATE_NULL) == GST_STATE_CHANGE_SUCCESS);
  gst_object_unref (pipeline);
}

static GstElement *
add_source (GstElement *pipeline, const char *pad_name)
{
  GstElement *source = gst_parse_bin_from_description (SOURCE, TRUE, NULL);
  g_autoptr (GstElement) mux = gst_bin_get_by_name (GST_BIN (pipeline), "m");
  g_autoptr (GstPad) sink = NULL;
  g_autoptr (GstPad) src = NULL;

  gst_bin_add (GST_BIN (pipeline), source);
  sink = gst_element_request_pad_simple (mux, pad_name);
  CHECK (sink != NULL);
  src = gst_element_get_static_pad (source, "src");
  CHECK_INT (gst_pad_link (src, sink), GST_PAD_LINK_OK);
  CHECK (gst_element_sync_state_with_parent (source));
  return source;
}

static void
remove_source (GstElement *pipeline, GstElement *source)
{
  g_autoptr (GstElement) mux = gst_bin_get_by_name (GST_BIN (pipeline), "m");
  g_autoptr (GstPad) src = gst_element_get_static_pad (source, "src");
  g_autoptr (GstPad) sink = gst_pad_get_peer (src);

  CHECK (gst_element_set_state (source, GST_STATE_NULL) == GST_STATE_CHANGE_SUCCESS);
  gst_pad_unlink (src, sink);
  gst_element_release_request_pad (mux, sink);
  gst_bin_remove (GST_BIN (pipeline), source);
}

static void
sources_come_and_go (void)
{
  GstElement *pipeline = play (SOURCE " ! m.sink_0 nvstreammux name=m batch-size=2 width=64 height=48 "
      "batched-push-timeout=20000 ! fakesink");
  GstElement *second;
  guint then;

  wait_until_playing (pipeline);
  WAIT_FOR (batches >= 5);
  second = add_source (pipeline, "sink_1");
  WAIT_FOR (frames[1] >= 5);
  remove_source (pipeline, second);
  WAIT_FOR (deleted[1]);
  then = batches;
  WAIT_FOR (batches >= then + 5);
  CHECK_INT (frames_of_deleted, 0);

  /* A pad of the same name is a new source, that counts from the start. */
  second = add_source (pipeline, "sink_1");
  WAIT_FOR (!deleted[1] && frames[1] >= 5);
  CHECK (last_frame_num[1] < (gint) frames[1]);
  remove_source (pipeline, second);
  WAIT_FOR (deleted[1]);
  stop (pipeline);
}

static void
seeks_reach_downstream (void)
{
  GstElement *pipeline = play (SOURCE " ! m.sink_0 nvstreammux name=m batch-size=1 width=64 height=48 ! fakesink");

  WAIT_FOR (batches >= 5);
  for (gint i = 1; i <= 5; i++) {
    guint then;

    CHECK (gst_element_seek_simple (pipeline, GST_FORMAT_TIME, GST_SEEK_FLAG_FLUSH, 1000 * GST_SECOND));
    then = batches;
    WAIT_FOR (batches >= then + 3);
    /* Running time starts again with the flush. */
    WAIT_FOR (last_pts < 500 * GST_SECOND);
  }
  stop (pipeline);
}

static void
stops_in_mid_flight (void)
{
  for (gint i = 0; i < 40; i++) {
    GstElement *pipeline = play (SOURCE " ! m.sink_0 nvstreammux name=m batch-size=2 width=128 height=96 ! queue ! "
        "fakesink " SOURCE " ! m.sink_1");

    batches = 0;
    WAIT_FOR (batches >= 3);
    stop (pipeline);
  }
}

static void
takes_sixty_four_sources (void)
{
  GstElement *pipeline = play (SOURCE " ! m.sink_0 nvstreammux name=m batch-size=64 width=64 height=48 "
      "batched-push-timeout=-1 ! fakesink");
  g_autoptr (GstElement) mux = gst_bin_get_by_name (GST_BIN (pipeline), "m");

  wait_until_playing (pipeline);
  for (gint i = 1; i < PADS; i++) {
    g_autofree gchar *name = g_strdup_printf ("sink_%d", i);

    add_source (pipeline, name);
  }
  for (gint i = 0; i < PADS; i++)
    WAIT_FOR (frames[i] >= 2);
  CHECK (gst_element_request_pad_simple (mux, "sink_64") == NULL);
  stop (pipeline);
}

/* Whether a picture of black luma is black still. */
static gboolean
is_black (GstBuffer *buffer)
{
  gboolean black = TRUE;
  GstMapInfo map;

  CHECK (gst_buffer_map (buffer, &map, GST_MAP_READ));
  const NvBufSurfaceParams *picture = &((const NvBufSurface *) map.data)->surfaceList[0];

  for (guint y = 0; y < picture->height; y++)
    for (guint x = 0; x < picture->width; x++)
      black &= ((const guint8 *) picture->dataPtr)[y * picture->pitch + x] == 16;
  gst_buffer_unmap (buffer, &map);
  return black;
}

static gboolean drawn, looked_at, was_black;

static GstPadProbeReturn
note_drawn (GstPad *pad, GstPadProbeInfo *info, gpointer user_data)
{
  g_mutex_lock (&lock);
  drawn = TRUE;
  CHECK (!is_black (GST_PAD_PROBE_INFO_BUFFER (info)));
  g_cond_broadcast (&seen);
  g_mutex_unlock (&lock);
  return GST_PAD_PROBE_OK;
}

static GstPadProbeReturn
look_at_original (GstPad *pad, GstPadProbeInfo *info, gpointer user_data)
{
  WAIT_FOR (drawn);
  g_mutex_lock (&lock);
  was_black = is_black (GST_PAD_PROBE_INFO_BUFFER (info));
  looked_at = TRUE;
  g_cond_broadcast (&seen);
  g_mutex_unlock (&lock);
  return GST_PAD_PROBE_REMOVE;
}

static void
add_buffer_probe (GstElement *pipeline, const char *name, GstPadProbeCallback callback)
{
  g_autoptr (GstElement) element = gst_bin_get_by_name (GST_BIN (pipeline), name);
  g_autoptr (GstPad) pad = gst_element_get_static_pad (element, "src");

  gst_pad_add_probe (pad, GST_PAD_PROBE_TYPE_BUFFER, callback, NULL, NULL);
}

static void
leaves_shared_frames_alone (void)
{
  GstElement *pipeline = gst_parse_launch ("videotestsrc num-buffers=1 pattern=black ! "
      "video/x-raw,format=NV12,width=320,height=240,framerate=30/1 ! nvvideoconvert ! video/x-raw(memory:NVMM) ! "
      "tee name=t ! queue ! m.sink_0 nvstreammux name=m batch-size=1 width=320 height=240 ! "
      "nvdsosd name=osd display-clock=true ! fakesink async=false t. ! queue name=other ! fakesink async=false", NULL);

  add_buffer_probe (pipeline, "osd", note_drawn);
  add_buffer_probe (pipeline, "other", look_at_original);
  gst_element_set_state (pipeline, GST_STATE_PLAYING);
  WAIT_FOR (looked_at);
  CHECK (was_black);
  stop (pipeline);
}

int
main (int argc, char **argv)
{
  gst_init (NULL, NULL);
  CHECK (argc == 2);
  if (strcmp (argv[1], "sources") == 0)
    sources_come_and_go ();
  else if (strcmp (argv[1], "seek") == 0)
    seeks_reach_downstream ();
  else if (strcmp (argv[1], "cycles") == 0)
    stops_in_mid_flight ();
  else if (strcmp (argv[1], "shared") == 0)
    leaves_shared_frames_alone ();
  else
    takes_sixty_four_sources ();
  /* GStreamer's tracer of leaks reports now. */
  gst_deinit ();
  return 0;
}
