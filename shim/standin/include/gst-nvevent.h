/* Serialized events by which muxers tell what happens to one stream of a batch. */
#ifndef GST_NVEVENT_H
#define GST_NVEVENT_H

#include <gst/gst.h>

#ifdef __cplusplus
extern "C" {
#endif

#define NVEVENT_STREAM_TYPE_(number) \
  GST_EVENT_MAKE_TYPE (number, GST_EVENT_TYPE_DOWNSTREAM | GST_EVENT_TYPE_SERIALIZED | \
                                   GST_EVENT_TYPE_STICKY | GST_EVENT_TYPE_STICKY_MULTI)

typedef enum {
  GST_NVEVENT_PAD_ADDED = NVEVENT_STREAM_TYPE_ (400),
  GST_NVEVENT_PAD_DELETED = NVEVENT_STREAM_TYPE_ (401),
  GST_NVEVENT_STREAM_EOS = NVEVENT_STREAM_TYPE_ (402),
  GST_NVEVENT_STREAM_SEGMENT = NVEVENT_STREAM_TYPE_ (403),
  GST_NVEVENT_STREAM_RESET = NVEVENT_STREAM_TYPE_ (404),
  GST_NVEVENT_STREAM_START = NVEVENT_STREAM_TYPE_ (405),
  GST_NVEVENT_UPDATE_CAPS = NVEVENT_STREAM_TYPE_ (406)
} GstNvEventType;

GstEvent *gst_nvevent_new_pad_added (guint source_id);
GstEvent *gst_nvevent_new_pad_deleted (guint source_id);
GstEvent *gst_nvevent_new_stream_eos (guint source_id);
GstEvent *gst_nvevent_new_stream_reset (guint source_id);
GstEvent *gst_nvevent_new_stream_segment (guint source_id, GstSegment *segment);
GstEvent *gst_nvevent_new_stream_start (guint source_id, gchar *stream_id);
GstEvent *gst_nvevent_new_update_caps (guint pad_id, guint width_val, guint height_val,
    GstStructure *caps_str, gchar *stream_id_str, gboolean is_audio);

/* What a parser returns through a char ** or a GstSegment ** is the caller's to free. */
void gst_nvevent_parse_pad_added (GstEvent *event, guint *source_id);
void gst_nvevent_parse_pad_deleted (GstEvent *event, guint *source_id);
void gst_nvevent_parse_stream_eos (GstEvent *event, guint *source_id);
void gst_nvevent_parse_stream_reset (GstEvent *event, guint *source_id);
void gst_nvevent_parse_stream_segment (GstEvent *event, guint *source_id, GstSegment **segment);
void gst_nvevent_parse_stream_start (GstEvent *event, guint *source_id, gchar **stream_id);

#ifdef __cplusplus
}
#endif
#endif
