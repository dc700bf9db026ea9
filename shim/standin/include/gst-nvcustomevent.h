/* Events that change a decoder's or encoder's settings while it runs. */
#ifndef GST_NVCUSTOMEVENT_H
#define GST_NVCUSTOMEVENT_H

#include <gst/gst.h>

#ifdef __cplusplus
extern "C" {
#endif

#define NVEVENT_CODEC_TYPE_(number) \
  GST_EVENT_MAKE_TYPE (number, GST_EVENT_TYPE_DOWNSTREAM | GST_EVENT_TYPE_SERIALIZED)

typedef enum {
  GST_NVEVENT_DEC_DROP_FRAME_INTERVAL_UPDATE = NVEVENT_CODEC_TYPE_ (500),
  GST_NVEVENT_DEC_SKIP_FRAME_UPDATE = NVEVENT_CODEC_TYPE_ (501),
  GST_NVEVENT_DEC_ENABLE_LOW_LATENCY_MODE = NVEVENT_CODEC_TYPE_ (502),
  GST_NVEVENT_ENC_BITRATE_UPDATE = NVEVENT_CODEC_TYPE_ (503),
  GST_NVEVENT_ENC_FORCE_IDR = NVEVENT_CODEC_TYPE_ (504),
  GST_NVEVENT_ENC_FORCE_INTRA = NVEVENT_CODEC_TYPE_ (505),
  GST_NVEVENT_ENC_IFRAME_INTERVAL_UPDATE = NVEVENT_CODEC_TYPE_ (506)
} GstNvCustomEventType;

GstEvent *gst_nvevent_dec_drop_frame_interval_update (gchar *stream_id, guint interval);
GstEvent *gst_nvevent_dec_skip_frame_update (gchar *stream_id, guint frame_type);
GstEvent *gst_nvevent_dec_enable_low_latency_mode (gchar *stream_id, gint enable);

GstEvent *gst_nvevent_enc_bitrate_update (gchar *stream_id, guint bitrate);
GstEvent *gst_nvevent_enc_force_idr (gchar *stream_id, gint force);
GstEvent *gst_nvevent_enc_force_intra (gchar *stream_id, gint force);
GstEvent *gst_nvevent_enc_iframeinterval_update (gchar *stream_id, guint interval);

/* The stream_id that a parser returns is the caller's to g_free. */
void gst_nvevent_parse_dec_drop_frame_interval_update (GstEvent *event, gchar **stream_id,
    guint *interval);
void gst_nvevent_parse_dec_skip_frame_update (GstEvent *event, gchar **stream_id,
    guint *frame_type);
void gst_nvevent_parse_dec_enable_low_latency_mode (GstEvent *event, gchar **stream_id,
    gint *enable);
void gst_nvevent_parse_enc_bitrate_update (GstEvent *event, gchar **stream_id, guint *bitrate);
void gst_nvevent_parse_enc_force_idr (GstEvent *event, gchar **stream_id, gint *force);
void gst_nvevent_parse_enc_force_intra (GstEvent *event, gchar **stream_id, gint *force);
void gst_nvevent_parse_enc_iframeinterval_update (GstEvent *event, gchar **stream_id,
    guint *interval);

#ifdef __cplusplus
}
#endif
#endif
