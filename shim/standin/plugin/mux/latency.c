/* How long each frame of a batch took so far: in its decoder, which left a note on the buffer, and in the muxer. */
#include "nvstreammux.h"

#include "nvds_latency_meta.h"
#include "nvds_latency_meta_internal.h"

static void
note (GstBuffer *batch, const gchar *element, const MuxFrame *frame, gdouble entered, gdouble left)
{
  NvDsUserMeta *user = nvds_set_input_system_timestamp (batch, (gchar *) element);
  NvDsMetaCompLatency *record;

  if (user == NULL)
    return;
  record = user->user_meta_data;
  record->source_id = frame->pad->source_id;
  record->pad_index = frame->pad->index;
  record->frame_num = (guint) frame->pad->frame_num;
  record->in_system_timestamp = entered;
  record->out_system_timestamp = left;
}

static void
note_decoder (GstBuffer *batch, const MuxFrame *frame)
{
  gpointer state = NULL;
  GstMeta *meta;

  while ((meta = gst_buffer_iterate_meta_filtered (frame->item->buffer, &state,
              GST_REFERENCE_TIMESTAMP_META_API_TYPE)) != NULL) {
    const GstStructure *fields = gst_caps_get_structure (((GstReferenceTimestampMeta *) meta)->reference, 0);
    const gchar *decoder = gst_structure_get_string (fields, "component_name");
    gdouble entered, left;

    if (decoder != NULL && gst_structure_get_double (fields, "in_timestamp", &entered)
        && gst_structure_get_double (fields, "out_timestamp", &left))
      note (batch, decoder, frame, entered, left);
  }
}

void
mux_note_latency (GstNvStreamMux *mux, GstBuffer *batch, const MuxFrame *frame)
{
  g_autofree gchar *name = NULL;

  if (!nvds_enable_latency_measurement)
    return;
  note_decoder (batch, frame);
  name = g_strdup_printf ("nvstreammux-%s", GST_ELEMENT_NAME (mux));
  note (batch, name, frame, frame->item->arrived, nvds_get_current_system_timestamp ());
}
