/* How long each element held a buffer: records in the batch's user metadata, in milliseconds. */
#include <stdlib.h>
#include <string.h>

#include "gstnvdsmeta.h"
#include "nvds_latency_meta_internal.h"

#define REFERENCE_CAPS "timestamp/x-nvds-latency"

static gboolean
switched_on (const char *variable)
{
  const gchar *value = g_getenv (variable);

  return value && atoi (value) != 0;
}

gboolean
nvds_get_enable_latency_measurement (void)
{
  return switched_on ("NVDS_ENABLE_LATENCY_MEASUREMENT");
}

gboolean
nvds_get_enable_per_component_latency_measurement (void)
{
  return switched_on ("NVDS_ENABLE_COMPONENT_LATENCY_MEASUREMENT");
}

gboolean
nvds_get_latency_measurement_silent (void)
{
  return switched_on ("NVDS_LATENCY_MEASUREMENT_SILENT");
}

static gboolean
measuring (void)
{
  return nvds_enable_latency_measurement || nvds_latency_measurement_silent;
}

gdouble
nvds_get_current_system_timestamp (void)
{
  return g_get_real_time () / 1000.0;
}

void *
nvds_set_latency_metadata_ptr (void)
{
  return g_new0 (NvDsMetaCompLatency, 1);
}

gpointer
nvds_copy_latency_meta (gpointer data, gpointer user_data)
{
  return g_memdup2 (((NvDsUserMeta *) data)->user_meta_data, sizeof (NvDsMetaCompLatency));
}

void
nvds_release_latency_meta (gpointer data, gpointer user_data)
{
  NvDsUserMeta *user = data;

  g_clear_pointer (&user->user_meta_data, g_free);
}

static void
tell_shortage (const gchar *element_name, const NvDsBatchMeta *batch)
{
  static gint told;

  if (g_atomic_int_compare_and_exchange (&told, FALSE, TRUE))
    GST_WARNING ("%s: not measured, nor are other elements, while a batch's pool of user metadata is at its limit, %u elements "
        "here: this is said once", element_name, batch->user_meta_pool->max_elements_in_pool);
}

NvDsUserMeta *
nvds_set_input_system_timestamp (GstBuffer *buffer, gchar *element_name)
{
  if (!measuring ())
    return NULL;
  NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (buffer);
  if (!batch)
    return NULL;

  NvDsMetaCompLatency *record = nvds_set_latency_metadata_ptr ();
  g_strlcpy (record->component_name, element_name ? element_name : "", MAX_COMPONENT_LEN);
  record->in_system_timestamp = nvds_get_current_system_timestamp ();

  nvds_acquire_meta_lock (batch);
  NvDsUserMeta *user = nvds_acquire_user_meta_from_pool (batch);
  if (!user) {
    nvds_release_meta_lock (batch);
    g_free (record);
    tell_shortage (element_name, batch);
    return NULL;
  }
  user->user_meta_data = record;
  user->base_meta.meta_type = NVDS_LATENCY_MEASUREMENT_META;
  user->base_meta.copy_func = nvds_copy_latency_meta;
  user->base_meta.release_func = nvds_release_latency_meta;
  nvds_add_user_meta_to_batch (batch, user);
  nvds_release_meta_lock (batch);
  return user;
}

static NvDsMetaCompLatency *
record_in (const GList *link)
{
  NvDsUserMeta *user = link->data;

  return user->base_meta.meta_type == NVDS_LATENCY_MEASUREMENT_META ? user->user_meta_data : NULL;
}

gboolean
nvds_set_output_system_timestamp (GstBuffer *buffer, gchar *element_name)
{
  if (!measuring () || !element_name)
    return FALSE;
  NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (buffer);
  if (!batch)
    return FALSE;

  gboolean found = FALSE;
  nvds_acquire_meta_lock (batch);
  for (GList *l = g_list_last (batch->batch_user_meta_list); l && !found; l = l->prev) {
    NvDsMetaCompLatency *record = record_in (l);
    if (record && strncmp (record->component_name, element_name, MAX_COMPONENT_LEN - 1) == 0) {
      record->out_system_timestamp = nvds_get_current_system_timestamp ();
      found = TRUE;
    }
  }
  nvds_release_meta_lock (batch);
  return found;
}

static void
print_components (NvDsBatchMeta *batch)
{
  for (GList *l = batch->batch_user_meta_list; l; l = l->next) {
    NvDsMetaCompLatency *record = record_in (l);
    if (record)
      g_print ("Comp name = %s source_id = %u pad_index = %u frame_num = %u "
          "in_system_timestamp = %f out_system_timestamp = %f component_latency = %f\n",
          record->component_name, record->source_id, record->pad_index, record->frame_num,
          record->in_system_timestamp, record->out_system_timestamp,
          record->out_system_timestamp - record->in_system_timestamp);
  }
}

/* When the frame entered the first element that measured; 0 if none did. */
static gdouble
earliest_entry (NvDsBatchMeta *batch, guint source_id, gint frame_num)
{
  gdouble earliest = 0;

  for (GList *l = batch->batch_user_meta_list; l; l = l->next) {
    NvDsMetaCompLatency *record = record_in (l);
    if (!record || record->source_id != source_id || record->frame_num != (guint) frame_num)
      continue;
    if (earliest == 0 || record->in_system_timestamp < earliest)
      earliest = record->in_system_timestamp;
  }
  return earliest;
}

guint
nvds_measure_buffer_latency (GstBuffer *buf, NvDsFrameLatencyInfo *latency_info)
{
  if (!measuring ())
    return 0;
  g_return_val_if_fail (GST_IS_BUFFER (buf) && latency_info, 0);
  NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (buf);
  if (!batch)
    return 0;

  guint measured = 0;
  gdouble now = nvds_get_current_system_timestamp ();
  nvds_acquire_meta_lock (batch);
  if (nvds_enable_component_latency_measurement && !nvds_latency_measurement_silent)
    print_components (batch);
  for (GList *l = batch->frame_meta_list; l; l = l->next) {
    guint source_id;
    gint frame_num;
    if (batch->frame_meta_pool->meta_type == NVDS_AUDIO_FRAME_META) {
      NvDsAudioFrameMeta *frame = l->data;
      source_id = frame->source_id;
      frame_num = frame->frame_num;
    } else {
      NvDsFrameMeta *frame = l->data;
      source_id = frame->source_id;
      frame_num = frame->frame_num;
    }
    gdouble entry = earliest_entry (batch, source_id, frame_num);
    if (entry == 0)
      continue;
    latency_info[measured++] = (NvDsFrameLatencyInfo) {
      .source_id = source_id, .frame_num = frame_num, .comp_in_timestamp = entry, .latency = now - entry
    };
  }
  nvds_release_meta_lock (batch);
  return measured;
}

static GstCaps *
reference_of (const char *element_name, guint frame_id, gdouble entered, gdouble left)
{
  return gst_caps_new_simple (REFERENCE_CAPS, "component_name", G_TYPE_STRING, element_name,
      "frame_num", G_TYPE_INT, (gint) frame_id, "in_timestamp", G_TYPE_DOUBLE, entered,
      "out_timestamp", G_TYPE_DOUBLE, left, NULL);
}

/* When the same element marked the same frame before, or 0. */
static gdouble
entry_in_reference (const GstCaps *reference, const char *element_name, guint frame_id)
{
  const GstStructure *fields = gst_caps_get_structure (reference, 0);
  gint frame = 0;
  gdouble entered = 0;

  if (!gst_structure_has_name (fields, REFERENCE_CAPS) ||
      g_strcmp0 (gst_structure_get_string (fields, "component_name"), element_name) != 0 ||
      !gst_structure_get_int (fields, "frame_num", &frame) || (guint) frame != frame_id)
    return 0;
  gst_structure_get_double (fields, "in_timestamp", &entered);
  return entered;
}

/* The first call for a frame marks its arrival, the second its departure. */
void
nvds_add_reference_timestamp_meta (GstBuffer *buffer, gchar *element_name, guint frame_id)
{
  if (!measuring ())
    return;
  g_return_if_fail (GST_IS_BUFFER (buffer) && element_name);

  gdouble now = nvds_get_current_system_timestamp ();
  gpointer state = NULL;
  GstMeta *meta;
  while ((meta = gst_buffer_iterate_meta_filtered (buffer, &state,
              GST_REFERENCE_TIMESTAMP_META_API_TYPE))) {
    GstReferenceTimestampMeta *mark = (GstReferenceTimestampMeta *) meta;
    gdouble entered = entry_in_reference (mark->reference, element_name, frame_id);
    if (entered) {
      gst_caps_unref (mark->reference);
      mark->reference = reference_of (element_name, frame_id, entered, now);
      return;
    }
  }
  g_autoptr (GstCaps) reference = reference_of (element_name, frame_id, now, now);
  gst_buffer_add_reference_timestamp_meta (buffer, reference, GST_CLOCK_TIME_NONE,
      GST_CLOCK_TIME_NONE);
}
