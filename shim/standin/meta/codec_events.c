/* Events that change a decoder's or encoder's settings while it runs: a stream and one number. */
#include "gst-nvcustomevent.h"

static GstEvent *
codec_event (GstNvCustomEventType type, const char *name, const gchar *stream_id, const char *field,
    GType field_type, guint value)
{
  return gst_event_new_custom ((GstEventType) type,
      gst_structure_new (name, "stream_id", G_TYPE_STRING, stream_id, field, field_type, value,
          NULL));
}

static void
parse (GstEvent *event, GstNvCustomEventType type, gchar **stream_id, const char *field,
    GType field_type, gpointer value)
{
  g_return_if_fail (GST_IS_EVENT (event));
  if (GST_EVENT_TYPE (event) == (GstEventType) type)
    gst_structure_get (gst_event_get_structure (event), "stream_id", G_TYPE_STRING, stream_id,
        field, field_type, value, NULL);
}

GstEvent *
gst_nvevent_dec_drop_frame_interval_update (gchar *stream_id, guint interval)
{
  return codec_event (GST_NVEVENT_DEC_DROP_FRAME_INTERVAL_UPDATE, "nv-dec-drop-frame-interval-update",
      stream_id, "interval", G_TYPE_UINT, interval);
}

void
gst_nvevent_parse_dec_drop_frame_interval_update (GstEvent *event, gchar **stream_id,
    guint *interval)
{
  parse (event, GST_NVEVENT_DEC_DROP_FRAME_INTERVAL_UPDATE, stream_id, "interval", G_TYPE_UINT,
      interval);
}

GstEvent *
gst_nvevent_dec_skip_frame_update (gchar *stream_id, guint frame_type)
{
  return codec_event (GST_NVEVENT_DEC_SKIP_FRAME_UPDATE, "nv-dec-skip-frame-update",
      stream_id, "frame_type", G_TYPE_UINT, frame_type);
}

void
gst_nvevent_parse_dec_skip_frame_update (GstEvent *event, gchar **stream_id,
    guint *frame_type)
{
  parse (event, GST_NVEVENT_DEC_SKIP_FRAME_UPDATE, stream_id, "frame_type", G_TYPE_UINT,
      frame_type);
}

GstEvent *
gst_nvevent_dec_enable_low_latency_mode (gchar *stream_id, gint enable)
{
  return codec_event (GST_NVEVENT_DEC_ENABLE_LOW_LATENCY_MODE, "nv-dec-enable-low-latency-mode",
      stream_id, "enable", G_TYPE_INT, enable);
}

void
gst_nvevent_parse_dec_enable_low_latency_mode (GstEvent *event, gchar **stream_id,
    gint *enable)
{
  parse (event, GST_NVEVENT_DEC_ENABLE_LOW_LATENCY_MODE, stream_id, "enable", G_TYPE_INT,
      enable);
}

GstEvent *
gst_nvevent_enc_bitrate_update (gchar *stream_id, guint bitrate)
{
  return codec_event (GST_NVEVENT_ENC_BITRATE_UPDATE, "nv-enc-bitrate-update",
      stream_id, "bitrate", G_TYPE_UINT, bitrate);
}

void
gst_nvevent_parse_enc_bitrate_update (GstEvent *event, gchar **stream_id,
    guint *bitrate)
{
  parse (event, GST_NVEVENT_ENC_BITRATE_UPDATE, stream_id, "bitrate", G_TYPE_UINT,
      bitrate);
}

GstEvent *
gst_nvevent_enc_force_idr (gchar *stream_id, gint force)
{
  return codec_event (GST_NVEVENT_ENC_FORCE_IDR, "nv-enc-force-idr",
      stream_id, "force", G_TYPE_INT, force);
}

void
gst_nvevent_parse_enc_force_idr (GstEvent *event, gchar **stream_id,
    gint *force)
{
  parse (event, GST_NVEVENT_ENC_FORCE_IDR, stream_id, "force", G_TYPE_INT,
      force);
}

GstEvent *
gst_nvevent_enc_force_intra (gchar *stream_id, gint force)
{
  return codec_event (GST_NVEVENT_ENC_FORCE_INTRA, "nv-enc-force-intra",
      stream_id, "force", G_TYPE_INT, force);
}

void
gst_nvevent_parse_enc_force_intra (GstEvent *event, gchar **stream_id,
    gint *force)
{
  parse (event, GST_NVEVENT_ENC_FORCE_INTRA, stream_id, "force", G_TYPE_INT,
      force);
}

GstEvent *
gst_nvevent_enc_iframeinterval_update (gchar *stream_id, guint interval)
{
  return codec_event (GST_NVEVENT_ENC_IFRAME_INTERVAL_UPDATE, "nv-enc-iframeinterval-update",
      stream_id, "interval", G_TYPE_UINT, interval);
}

void
gst_nvevent_parse_enc_iframeinterval_update (GstEvent *event, gchar **stream_id,
    guint *interval)
{
  parse (event, GST_NVEVENT_ENC_IFRAME_INTERVAL_UPDATE, stream_id, "interval", G_TYPE_UINT,
      interval);
}
