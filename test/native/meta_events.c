/* Events, messages, queries and version of the helper libraries: what goes in comes out. */
#include <string.h>

#include "check.h"
#include "gst-nvcustomevent.h"
#include "gst-nvdscustomevent.h"
#include "gst-nvevent.h"
#include "gst-nvmessage.h"
#include "gst-nvquery-internal.h"
#include "gst-nvquery.h"
#include "nvds_version.h"

static void
stream_events_carry_their_source (void)
{
  const struct {
    GstEvent *(*make) (guint);
    void (*parse) (GstEvent *, guint *);
    GstNvEventType type;
  } kinds[] = {
    { gst_nvevent_new_pad_added, gst_nvevent_parse_pad_added, GST_NVEVENT_PAD_ADDED },
    { gst_nvevent_new_pad_deleted, gst_nvevent_parse_pad_deleted, GST_NVEVENT_PAD_DELETED },
    { gst_nvevent_new_stream_eos, gst_nvevent_parse_stream_eos, GST_NVEVENT_STREAM_EOS },
    { gst_nvevent_new_stream_reset, gst_nvevent_parse_stream_reset, GST_NVEVENT_STREAM_RESET },
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    GstEvent *event = kinds[i].make (7 + i);
    CHECK_INT (GST_EVENT_TYPE (event), kinds[i].type);
    CHECK (GST_EVENT_IS_DOWNSTREAM (event) && GST_EVENT_IS_SERIALIZED (event));
    CHECK (GST_EVENT_IS_STICKY (event));
    for (guint other = 0; other < G_N_ELEMENTS (kinds); other++) {
      guint source = 99;
      kinds[other].parse (event, &source);
      CHECK_INT (source, other == i ? 7 + i : 99);
    }
    gst_event_unref (event);
  }
}

static void
segments_and_stream_starts_are_copied (void)
{
  GstSegment segment, *parsed = NULL;
  guint source = 0;

  gst_segment_init (&segment, GST_FORMAT_TIME);
  segment.start = 5 * GST_SECOND;
  GstEvent *event = gst_nvevent_new_stream_segment (2, &segment);
  gst_nvevent_parse_stream_segment (event, &source, &parsed);
  gst_event_unref (event);
  CHECK_INT (source, 2);
  CHECK (gst_segment_is_equal (parsed, &segment));
  gst_segment_free (parsed);

  g_autofree gchar *stream_id = NULL;
  event = gst_nvevent_new_stream_start (3, (gchar *) "camera/3");
  gst_nvevent_parse_stream_start (event, &source, &stream_id);
  gst_event_unref (event);
  CHECK_INT (source, 3);
  CHECK_STRING (stream_id, "camera/3");

  g_autoptr (GstStructure) caps = gst_structure_new ("video/x-raw", "framerate", GST_TYPE_FRACTION, 25, 2, NULL);
  event = gst_nvevent_new_update_caps (4, 640, 480, caps, (gchar *) "camera/4", FALSE);
  CHECK_INT (GST_EVENT_TYPE (event), GST_NVEVENT_UPDATE_CAPS);
  /* As NVIDIA's demultiplexer reads it. */
  const GstStructure *fields = gst_event_get_structure (event);
  guint width = 0, height = 0;
  gint rate = 0, base = 0;
  CHECK (gst_structure_get_uint (fields, "stream-id", &source));
  CHECK (gst_structure_get_uint (fields, "width-val", &width));
  CHECK (gst_structure_get_uint (fields, "height-val", &height));
  CHECK (gst_structure_get_fraction (fields, "frame-rate", &rate, &base));
  CHECK_INT (source, 4);
  CHECK_INT (width, 640);
  CHECK_INT (height, 480);
  CHECK_INT (rate * 10 + base, 252);
  CHECK_STRING (gst_structure_get_string (fields, "stream-id-str"), "camera/4");
  gst_event_unref (event);
}

static void
regions_of_interest_are_copied (void)
{
  RoiDimension regions[2] = { { "door", 1, 2, 3, 4 }, { "window", 5, 6, 7, 8 } }, *parsed = NULL;
  guint count = 0;
  g_autofree gchar *stream_id = NULL;
  GstEvent *event = gst_nvevent_new_roi_update ((gchar *) "0", 2, regions);

  CHECK_INT (GST_EVENT_TYPE (event), GST_NVEVENT_ROI_UPDATE);
  gst_nvevent_parse_roi_update (event, &stream_id, &count, &parsed);
  gst_event_unref (event);
  CHECK_STRING (stream_id, "0");
  CHECK_INT (count, 2);
  CHECK (memcmp (regions, parsed, sizeof regions) == 0);
  g_free (parsed);
}

static void
settings_carry_a_stream_and_a_number (void)
{
  const struct {
    GstEvent *(*make) (gchar *, guint);
    void (*parse) (GstEvent *, gchar **, guint *);
  } kinds[] = {
    { gst_nvevent_infer_interval_update, gst_nvevent_parse_infer_interval_update },
    { gst_nvevent_osd_process_mode_update, gst_nvevent_parse_osd_process_mode_update },
    { gst_nvevent_dec_drop_frame_interval_update, gst_nvevent_parse_dec_drop_frame_interval_update },
    { gst_nvevent_dec_skip_frame_update, gst_nvevent_parse_dec_skip_frame_update },
    { gst_nvevent_enc_bitrate_update, gst_nvevent_parse_enc_bitrate_update },
    { gst_nvevent_enc_iframeinterval_update, gst_nvevent_parse_enc_iframeinterval_update },
  };
  const struct {
    GstEvent *(*make) (gchar *, gint);
    void (*parse) (GstEvent *, gchar **, gint *);
  } switches[] = {
    { gst_nvevent_dec_enable_low_latency_mode, gst_nvevent_parse_dec_enable_low_latency_mode },
    { gst_nvevent_enc_force_idr, gst_nvevent_parse_enc_force_idr },
    { gst_nvevent_enc_force_intra, gst_nvevent_parse_enc_force_intra },
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    g_autofree gchar *stream_id = NULL;
    guint value = 0;
    GstEvent *event = kinds[i].make ((gchar *) "cam", 4000000000u + i);
    kinds[i].parse (event, &stream_id, &value);
    gst_event_unref (event);
    CHECK_STRING (stream_id, "cam");
    CHECK_INT (value, 4000000000u + i);
  }
  for (guint i = 0; i < G_N_ELEMENTS (switches); i++) {
    g_autofree gchar *stream_id = NULL;
    gint value = 0;
    GstEvent *event = switches[i].make ((gchar *) "cam", -1);
    switches[i].parse (event, &stream_id, &value);
    gst_event_unref (event);
    CHECK_STRING (stream_id, "cam");
    CHECK_INT (value, -1);
  }
}

static void
settings_carry_files (void)
{
  g_autofree gchar *stream_id = NULL, *tracker = NULL, *analytics = NULL;
  GstEvent *event = gst_nvevent_nvtracker_config_update ((gchar *) "1", (gchar *) "tracker.yml");

  gst_nvevent_parse_nvtracker_config_update (event, &stream_id, &tracker);
  gst_event_unref (event);
  CHECK_STRING (tracker, "tracker.yml");
  event = gst_nvevent_analytics_reload_config_update ((gchar *) "lines.txt");
  gst_nvevent_parse_analytics_reload_config_update (event, &analytics);
  gst_event_unref (event);
  CHECK_STRING (analytics, "lines.txt");
}

static void
messages_name_the_stream_that_ended (void)
{
  guint stream = 0;
  GstMessage *message = gst_nvmessage_new_stream_eos (NULL, 11);

  CHECK (gst_nvmessage_is_stream_eos (message));
  CHECK (gst_nvmessage_parse_stream_eos (message, &stream));
  CHECK_INT (stream, 11);
  gst_message_unref (message);
  message = gst_message_new_eos (NULL);
  CHECK (!gst_nvmessage_is_stream_eos (message));
  CHECK (!gst_nvmessage_parse_stream_eos (message, &stream));
  gst_message_unref (message);
}

static void
queries_know_their_kind_and_their_answer (void)
{
  guint value = 0;
  GstQuery *query = gst_nvquery_batch_size_new ();

  CHECK (gst_nvquery_is_batch_size (query));
  CHECK (!gst_nvquery_is_numStreams_size (query));
  CHECK (!gst_nvquery_batch_size_parse (query, &value));
  gst_nvquery_batch_size_set (query, 16);
  CHECK (gst_nvquery_batch_size_parse (query, &value));
  CHECK_INT (value, 16);
  gst_query_unref (query);

  query = gst_nvquery_preprocess_poolsize_new (5);
  CHECK (gst_nvquery_preprocess_poolsize_gieid_parse (query, &value));
  CHECK_INT (value, 5);
  gst_nvquery_preprocess_poolsize_set (query, 8);
  CHECK (gst_nvquery_preprocess_poolsize_parse (query, &value));
  CHECK_INT (value, 8);
  gst_query_unref (query);

  const gchar *text, *model, *id;
  const GValue *data = NULL;
  guint64 created = 0;
  GValue vector = G_VALUE_INIT;
  query = gst_nvquery_text_embedding_new ("a red car", "clip");
  CHECK (gst_nvquery_text_embedding_parse_request (query, &text, &model));
  CHECK_STRING (text, "a red car");
  CHECK_STRING (model, "clip");
  CHECK (!gst_nvquery_text_embedding_parse (query, &id, &created, &model, &data));
  g_value_init (&vector, G_TYPE_DOUBLE);
  g_value_set_double (&vector, 0.5);
  gst_nvquery_text_embedding_set (query, "id", 12, "clip", &vector);
  CHECK (gst_nvquery_text_embedding_parse (query, &id, &created, &model, &data));
  CHECK_INT (created, 12);
  CHECK (g_value_get_double (data) == 0.5);
  gst_query_unref (query);

  gboolean has_box = FALSE;
  gdouble left, top, width, height;
  query = gst_nvquery_image_embedding_new ("car.png", "clip", TRUE, 1, 2, 3, 4);
  CHECK (gst_nvquery_is_image_embedding (query));
  CHECK (gst_nvquery_image_embedding_parse_request (query, &text, &model, &has_box, &left, &top,
          &width, &height));
  CHECK (has_box && left == 1 && top == 2 && width == 3 && height == 4);
  gst_query_unref (query);

  _NtpData in = { 1, 2, 3 }, out = { 0 };
  query = gst_nvquery_ntp_sync_new ();
  CHECK (!gst_nvquery_ntp_sync_parse (query, &out));
  gst_nvquery_ntp_sync_set (query, &in);
  CHECK (gst_nvquery_ntp_sync_parse (query, &out));
  CHECK (memcmp (&in, &out, sizeof in) == 0);
  gst_query_unref (query);
}

static gboolean
on_query (GstPad *pad, GstObject *parent, GstQuery *query)
{
  guint stream = 0;
  GValue rate = G_VALUE_INIT;

  if (!gst_nvquery_is_update_caps (query))
    return gst_pad_query_default (pad, parent, query);
  g_value_init (&rate, GST_TYPE_FRACTION);
  gst_nvquery_parse_update_caps (query, &stream, &rate);
  CHECK_INT (stream, 6);
  CHECK_INT (gst_value_get_fraction_numerator (&rate), 25);
  return TRUE;
}

static void
new_caps_of_a_stream_are_asked_of_the_peer (void)
{
  g_autoptr (GstPad) source = gst_object_ref_sink (gst_pad_new ("src", GST_PAD_SRC));
  g_autoptr (GstPad) sink = gst_object_ref_sink (gst_pad_new ("sink", GST_PAD_SINK));

  gst_pad_set_query_function (sink, on_query);
  CHECK (gst_pad_link (source, sink) == GST_PAD_LINK_OK);
  gst_pad_set_active (sink, TRUE);
  gst_pad_set_active (source, TRUE);
  CHECK (gst_nvquery_update_caps_peer_query (source,
          gst_structure_new ("update-caps", "stream-id", G_TYPE_UINT, 6, "frame-rate",
              GST_TYPE_FRACTION, 25, 1, NULL)));
  gst_pad_set_active (source, FALSE);
  gst_pad_set_active (sink, FALSE);
}

int
main (int argc, char **argv)
{
  unsigned int major, minor;

  gst_init (&argc, &argv);
  stream_events_carry_their_source ();
  segments_and_stream_starts_are_copied ();
  regions_of_interest_are_copied ();
  settings_carry_a_stream_and_a_number ();
  settings_carry_files ();
  messages_name_the_stream_that_ended ();
  queries_know_their_kind_and_their_answer ();
  new_caps_of_a_stream_are_asked_of_the_peer ();
  nvds_version (&major, &minor);
  CHECK (major == NVDS_VERSION_MAJOR && minor == NVDS_VERSION_MINOR);
  gst_deinit ();
  return 0;
}
