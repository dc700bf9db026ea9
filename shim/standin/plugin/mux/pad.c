#include "nvstreammux.h"

G_DEFINE_TYPE (MuxPad, mux_pad, GST_TYPE_PAD)

void
mux_item_free (MuxItem *item)
{
  gst_clear_buffer (&item->buffer);
  gst_clear_event (&item->event);
  g_free (item);
}

void
mux_pad_clear_queue (MuxPad *pad)
{
  g_queue_clear_full (&pad->items, (GDestroyNotify) mux_item_free);
  pad->frames = 0;
  pad->events = 0;
}

static void
drop_pool (MuxPad *pad)
{
  if (pad->pool != NULL) {
    gst_buffer_pool_set_active (pad->pool, FALSE);
    gst_clear_object (&pad->pool);
  }
}

void
mux_pad_reset (MuxPad *pad)
{
  mux_pad_clear_queue (pad);
  pad->eos = FALSE;
  pad->flushing = FALSE;
  pad->frame_num = 0;
  gst_segment_init (&pad->segment, GST_FORMAT_TIME);
  mux_pad_set_caps (pad, NULL);
}

void
mux_pad_set_caps (MuxPad *pad, const GstCaps *caps)
{
  drop_pool (pad);
  gst_caps_replace (&pad->caps, (GstCaps *) caps);
  gst_video_info_init (&pad->info);
  if (caps != NULL)
    gst_video_info_from_caps (&pad->info, caps);
}

static void
mux_pad_finalize (GObject *object)
{
  MuxPad *pad = MUX_PAD (object);

  mux_pad_clear_queue (pad);
  drop_pool (pad);
  gst_clear_caps (&pad->caps);
  G_OBJECT_CLASS (mux_pad_parent_class)->finalize (object);
}

static void
mux_pad_class_init (MuxPadClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mux_pad_finalize;
}

static void
mux_pad_init (MuxPad *pad)
{
  g_queue_init (&pad->items);
  gst_video_info_init (&pad->info);
  gst_segment_init (&pad->segment, GST_FORMAT_TIME);
}

MuxPad *
mux_pad_new (GstNvStreamMux *mux, GstPadTemplate *pad_template, const gchar *name, guint index)
{
  MuxPad *pad = g_object_new (MUX_TYPE_PAD, "name", name, "direction", GST_PAD_SINK, "template", pad_template, NULL);

  pad->index = index;
  pad->source_id = index;
  gst_pad_set_chain_function (GST_PAD (pad), mux_sink_chain);
  gst_pad_set_event_function (GST_PAD (pad), mux_sink_event);
  gst_pad_set_query_function (GST_PAD (pad), mux_sink_query);
  return pad;
}
