/* Metadata on GstBuffers: attached, copied, carried through elements, taken over by a muxer. */
#include <string.h>

#include "check.h"
#include "gstnvdsmeta.h"

static NvDsBatchMeta *
attach_batch (GstBuffer *buffer, gint frame_num)
{
  NvDsBatchMeta *batch = nvds_create_batch_meta (1);
  NvDsMeta *meta = gst_buffer_add_nvds_meta (buffer, batch, NULL, nvds_batch_meta_copy_func,
      nvds_batch_meta_release_func);

  CHECK (meta);
  meta->meta_type = NVDS_BATCH_GST_META;
  NvDsFrameMeta *frame = nvds_acquire_frame_meta_from_pool (batch);
  frame->frame_num = frame_num;
  nvds_add_frame_meta_to_batch (batch, frame);
  NvDsObjectMeta *object = nvds_acquire_obj_meta_from_pool (batch);
  object->text_params.display_text = g_strdup_printf ("frame %d", frame_num);
  nvds_add_obj_meta_to_frame (frame, object, NULL);
  return batch;
}

static NvDsObjectMeta *
only_object (GstBuffer *buffer)
{
  NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (buffer);

  CHECK (batch);
  CHECK_INT (batch->num_frames_in_batch, 1);
  return ((NvDsFrameMeta *) batch->frame_meta_list->data)->obj_meta_list->data;
}

static void
the_api_is_registered_as_programs_look_for_it (void)
{
  CHECK_STRING (g_type_name (NVDS_META_API_TYPE), "NvDsMetaAPI");
  CHECK (gst_meta_api_type_has_tag (NVDS_META_API_TYPE, g_quark_from_string ("nvdsmeta")));
  CHECK (NVDS_META_INFO == gst_meta_get_info ("NvDsMeta"));
  CHECK_INT (NVDS_META_INFO->size, sizeof (NvDsMeta));
}

static void
copies_of_a_buffer_have_batches_of_their_own (void)
{
  GstBuffer *buffer = gst_buffer_new ();
  NvDsBatchMeta *batch = attach_batch (buffer, 3);

  CHECK (gst_buffer_get_nvds_batch_meta (buffer) == batch);
  CHECK (gst_buffer_get_nvds_meta (buffer)->meta_data == batch);
  GstBuffer *shared = gst_buffer_ref (buffer);
  GstBuffer *copy = gst_buffer_make_writable (buffer);
  CHECK (copy != shared);
  CHECK (gst_buffer_get_nvds_batch_meta (copy) != batch);
  CHECK (gst_buffer_get_nvds_batch_meta (shared) == batch);
  gst_buffer_unref (shared);
  CHECK_STRING (only_object (copy)->text_params.display_text, "frame 3");
  CHECK_INT (gst_buffer_get_nvds_meta (copy)->meta_type, NVDS_BATCH_GST_META);
  gst_buffer_unref (copy);
}

static void
a_buffer_without_a_batch_has_none (void)
{
  GstBuffer *buffer = gst_buffer_new ();

  CHECK (gst_buffer_get_nvds_batch_meta (buffer) == NULL);
  CHECK (gst_buffer_get_nvds_meta (buffer) == NULL);
  gst_buffer_unref (buffer);
}

static int criticals;

static GLogWriterOutput
count_criticals (GLogLevelFlags level, const GLogField *fields, gsize n_fields, gpointer user_data)
{
  criticals += (level & G_LOG_LEVEL_CRITICAL) != 0;
  return G_LOG_WRITER_HANDLED;
}

static void
a_shared_buffer_takes_nothing (void)
{
  GstBuffer *buffer = gst_buffer_new (), *shared = gst_buffer_ref (buffer);

  criticals = 0;
  CHECK (gst_buffer_add_nvds_meta (buffer, buffer, NULL, NULL, NULL) == NULL);
  CHECK_INT (criticals, 1);
  gst_buffer_unref (shared);
  gst_buffer_unref (buffer);
}

static GstPadProbeReturn
attach_probe (GstPad *pad, GstPadProbeInfo *info, gpointer data)
{
  int *count = data;

  info->data = gst_buffer_make_writable (GST_PAD_PROBE_INFO_BUFFER (info));
  attach_batch (info->data, (*count)++);
  return GST_PAD_PROBE_OK;
}

static void
on_handoff (GstElement *sink, GstBuffer *buffer, GstPad *pad, gpointer data)
{
  g_autofree gchar *expected = g_strdup_printf ("frame %d", g_atomic_int_add ((gint *) data, 1));

  CHECK_STRING (only_object (buffer)->text_params.display_text, expected);
}

/* The batch of a buffer that someone else holds as well is replaced by a copy. */
static GstPadProbeReturn
copy_probe (GstPad *pad, GstPadProbeInfo *info, gpointer data)
{
  NvDsBatchMeta *before = gst_buffer_get_nvds_batch_meta (GST_PAD_PROBE_INFO_BUFFER (info));

  gst_buffer_ref (GST_PAD_PROBE_INFO_BUFFER (info));
  g_ptr_array_add (data, GST_PAD_PROBE_INFO_BUFFER (info));
  info->data = gst_buffer_make_writable (GST_PAD_PROBE_INFO_BUFFER (info));
  CHECK (gst_buffer_get_nvds_batch_meta (info->data) != before);
  return GST_PAD_PROBE_OK;
}

static void
add_probe (GstElement *pipeline, const char *element, const char *name, GstPadProbeCallback probe,
    gpointer data)
{
  g_autoptr (GstElement) found = gst_bin_get_by_name (GST_BIN (pipeline), element);
  g_autoptr (GstPad) pad = gst_element_get_static_pad (found, name);

  gst_pad_add_probe (pad, GST_PAD_PROBE_TYPE_BUFFER, probe, data, NULL);
}

static void
count_handoffs (GstElement *pipeline, const char *element, gint *count)
{
  g_autoptr (GstElement) sink = gst_bin_get_by_name (GST_BIN (pipeline), element);

  g_signal_connect (sink, "handoff", G_CALLBACK (on_handoff), count);
}

/* One branch only queues; in the other the buffer is made writable, and so copied. */
static void
metadata_survives_tee_and_queue (void)
{
  g_autoptr (GError) error = NULL;
  GstElement *pipeline = gst_parse_launch (
      "fakesrc name=source num-buffers=50 sizetype=fixed sizemax=16 ! tee name=t "
      "t. ! queue ! fakesink name=plain signal-handoffs=true async=false "
      "t. ! queue name=q ! fakesink name=copied signal-handoffs=true async=false",
      &error);
  gint attached = 0, plain = 0, copied = 0;
  g_autoptr (GPtrArray) held = g_ptr_array_new_with_free_func ((GDestroyNotify) gst_buffer_unref);

  CHECK (pipeline);
  add_probe (pipeline, "source", "src", attach_probe, &attached);
  add_probe (pipeline, "q", "src", copy_probe, held);
  count_handoffs (pipeline, "plain", &plain);
  count_handoffs (pipeline, "copied", &copied);

  gst_element_set_state (pipeline, GST_STATE_PLAYING);
  g_autoptr (GstBus) bus = gst_element_get_bus (pipeline);
  g_autoptr (GstMessage) end =
      gst_bus_timed_pop_filtered (bus, 20 * GST_SECOND, GST_MESSAGE_EOS | GST_MESSAGE_ERROR);
  CHECK (end && GST_MESSAGE_TYPE (end) == GST_MESSAGE_EOS);
  gst_element_set_state (pipeline, GST_STATE_NULL);
  gst_object_unref (pipeline);
  CHECK_INT (plain, 50);
  CHECK_INT (copied, 50);
}

static gpointer
copy_text (gpointer data, gpointer user_data)
{
  return g_strdup (data);
}

static void
free_text (gpointer data, gpointer user_data)
{
  g_free (data);
}

static gpointer
copy_user_text (gpointer data, gpointer user_data)
{
  return copy_text (((NvDsUserMeta *) data)->user_meta_data, user_data);
}

static void
free_user_text (gpointer data, gpointer user_data)
{
  free_text (((NvDsUserMeta *) data)->user_meta_data, user_data);
}

static void
what_came_before_the_muxer_becomes_user_metadata_of_the_frame (void)
{
  GstBuffer *input = gst_buffer_new ();
  NvDsMeta *meta = gst_buffer_add_nvds_meta (input, g_strdup ("parsed"), NULL, copy_text, free_text);
  meta->meta_type = NVDS_DECODER_GST_META;
  meta->gst_to_nvds_meta_transform_func = copy_user_text;
  meta->gst_to_nvds_meta_release_func = free_user_text;
  g_autoptr (GstCaps) clock = gst_caps_new_empty_simple ("timestamp/x-test");
  gst_buffer_add_reference_timestamp_meta (input, clock, 123, GST_CLOCK_TIME_NONE);

  NvDsBatchMeta *batch = nvds_create_batch_meta (1);
  NvDsFrameMeta *frame = nvds_acquire_frame_meta_from_pool (batch);
  nvds_add_frame_meta_to_batch (batch, frame);
  nvds_copy_gst_meta_to_frame_meta (input, batch, frame);
  gst_buffer_unref (input);

  NvDsBatchMeta *copy = nvds_batch_meta_copy_func (batch, NULL);
  nvds_destroy_batch_meta (batch);
  GList *users = ((NvDsFrameMeta *) copy->frame_meta_list->data)->frame_user_meta_list;
  CHECK_INT (g_list_length (users), 2);
  NvDsUserMeta *parsed = users->data, *carried = users->next->data;
  CHECK_INT (parsed->base_meta.meta_type, NVDS_DECODER_GST_META);
  CHECK_STRING (parsed->user_meta_data, "parsed");
  CHECK_INT (carried->base_meta.meta_type, NVDS_BUFFER_GST_AS_FRAME_USER_META);
  GstReferenceTimestampMeta *stamp =
      gst_buffer_get_reference_timestamp_meta (carried->user_meta_data, clock);
  CHECK (stamp);
  CHECK_INT (stamp->timestamp, 123);
  nvds_destroy_batch_meta (copy);
}

static void
latency_is_measured_where_the_environment_asks_for_it (void)
{
  GstBuffer *buffer = gst_buffer_new ();
  NvDsBatchMeta *batch = attach_batch (buffer, 0);
  NvDsFrameLatencyInfo info[1];

  CHECK (nvds_set_input_system_timestamp (buffer, (gchar *) "detector") == NULL);
  CHECK_INT (nvds_measure_buffer_latency (buffer, info), 0);
  g_setenv ("NVDS_ENABLE_LATENCY_MEASUREMENT", "1", TRUE);
  CHECK (nvds_enable_latency_measurement);

  NvDsUserMeta *user = nvds_set_input_system_timestamp (buffer, (gchar *) "detector");
  NvDsMetaCompLatency *record = user->user_meta_data;
  CHECK (batch->batch_user_meta_list->data == user);
  CHECK_INT (user->base_meta.meta_type, NVDS_LATENCY_MEASUREMENT_META);
  CHECK_STRING (record->component_name, "detector");
  record->in_system_timestamp -= 5;
  CHECK (nvds_set_output_system_timestamp (buffer, (gchar *) "detector"));
  CHECK (!nvds_set_output_system_timestamp (buffer, (gchar *) "nobody"));
  CHECK (record->out_system_timestamp - record->in_system_timestamp >= 5);
  CHECK_INT (nvds_measure_buffer_latency (buffer, info), 1);
  CHECK (info[0].latency >= 5 && info[0].latency < 60000);
  CHECK_INT (info[0].frame_num, 0);
  g_unsetenv ("NVDS_ENABLE_LATENCY_MEASUREMENT");
  gst_buffer_unref (buffer);
}

int
main (int argc, char **argv)
{
  gst_init (&argc, &argv);
  g_log_set_writer_func (count_criticals, NULL, NULL);
  the_api_is_registered_as_programs_look_for_it ();
  copies_of_a_buffer_have_batches_of_their_own ();
  a_buffer_without_a_batch_has_none ();
  a_shared_buffer_takes_nothing ();
  metadata_survives_tee_and_queue ();
  what_came_before_the_muxer_becomes_user_metadata_of_the_frame ();
  latency_is_measured_where_the_environment_asks_for_it ();
  gst_deinit ();
  return 0;
}
