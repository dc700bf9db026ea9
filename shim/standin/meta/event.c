/* Events that carry what happened to one stream of a batch. */
#include "gst-nvevent.h"

static GstEvent *
stream_event (GstNvEventType type, const char *name, guint source_id)
{
  return gst_event_new_custom ((GstEventType) type,
      gst_structure_new (name, "source-id", G_TYPE_UINT, source_id, NULL));
}

/* The event's fields, if it is of this type. */
static const GstStructure *
fields_of (GstEvent *event, GstNvEventType type)
{
  g_return_val_if_fail (GST_IS_EVENT (event), NULL);
  return GST_EVENT_TYPE (event) == (GstEventType) type ? gst_event_get_structure (event) : NULL;
}

static const GstStructure *
parse_source (GstEvent *event, GstNvEventType type, guint *source_id)
{
  const GstStructure *fields = fields_of (event, type);

  if (fields && source_id)
    gst_structure_get_uint (fields, "source-id", source_id);
  return fields;
}

GstEvent *
gst_nvevent_new_pad_added (guint source_id)
{
  return stream_event (GST_NVEVENT_PAD_ADDED, "nv-pad-added", source_id);
}

void
gst_nvevent_parse_pad_added (GstEvent *event, guint *source_id)
{
  parse_source (event, GST_NVEVENT_PAD_ADDED, source_id);
}

GstEvent *
gst_nvevent_new_pad_deleted (guint source_id)
{
  return stream_event (GST_NVEVENT_PAD_DELETED, "nv-pad-deleted", source_id);
}

void
gst_nvevent_parse_pad_deleted (GstEvent *event, guint *source_id)
{
  parse_source (event, GST_NVEVENT_PAD_DELETED, source_id);
}

GstEvent *
gst_nvevent_new_stream_eos (guint source_id)
{
  return stream_event (GST_NVEVENT_STREAM_EOS, "nv-stream-eos", source_id);
}

void
gst_nvevent_parse_stream_eos (GstEvent *event, guint *source_id)
{
  parse_source (event, GST_NVEVENT_STREAM_EOS, source_id);
}

GstEvent *
gst_nvevent_new_stream_reset (guint source_id)
{
  return stream_event (GST_NVEVENT_STREAM_RESET, "nv-stream-reset", source_id);
}

void
gst_nvevent_parse_stream_reset (GstEvent *event, guint *source_id)
{
  parse_source (event, GST_NVEVENT_STREAM_RESET, source_id);
}

GstEvent *
gst_nvevent_new_stream_segment (guint source_id, GstSegment *segment)
{
  g_return_val_if_fail (segment, NULL);
  return gst_event_new_custom ((GstEventType) GST_NVEVENT_STREAM_SEGMENT,
      gst_structure_new ("nv-stream-segment", "source-id", G_TYPE_UINT, source_id, "segment",
          GST_TYPE_SEGMENT, segment, NULL));
}

void
gst_nvevent_parse_stream_segment (GstEvent *event, guint *source_id, GstSegment **segment)
{
  const GstStructure *fields = parse_source (event, GST_NVEVENT_STREAM_SEGMENT, source_id);

  if (fields && segment)
    gst_structure_get (fields, "segment", GST_TYPE_SEGMENT, segment, NULL);
}

GstEvent *
gst_nvevent_new_stream_start (guint source_id, gchar *stream_id)
{
  return gst_event_new_custom ((GstEventType) GST_NVEVENT_STREAM_START,
      gst_structure_new ("nv-stream-start", "source-id", G_TYPE_UINT, source_id, "stream-id",
          G_TYPE_STRING, stream_id, NULL));
}

void
gst_nvevent_parse_stream_start (GstEvent *event, guint *source_id, gchar **stream_id)
{
  const GstStructure *fields = parse_source (event, GST_NVEVENT_STREAM_START, source_id);

  if (fields && stream_id)
    gst_structure_get (fields, "stream-id", G_TYPE_STRING, stream_id, NULL);
}

/* Demultiplexers read these by name; of the caps it is the frame rate that they want. */
GstEvent *
gst_nvevent_new_update_caps (guint pad_id, guint width_val, guint height_val,
    GstStructure *caps_str, gchar *stream_id_str, gboolean is_audio)
{
  GstStructure *fields = gst_structure_new ("update-caps", "stream-id", G_TYPE_UINT, pad_id,
      "stream-id-str", G_TYPE_STRING, stream_id_str, "width-val", G_TYPE_UINT, width_val,
      "height-val", G_TYPE_UINT, height_val, NULL);
  const GValue *rate = caps_str ? gst_structure_get_value (caps_str, "framerate") : NULL;

  if (rate && !is_audio)
    gst_structure_set_value (fields, "frame-rate", rate);
  return gst_event_new_custom ((GstEventType) GST_NVEVENT_UPDATE_CAPS, fields);
}
