#include "nvdslogger.h"

#include "gst-nvevent.h"
#include "gstnvdsmeta.h"
#include "nvds_latency_meta.h"

GST_DEBUG_CATEGORY_STATIC (nvdslogger_debug);
#define GST_CAT_DEFAULT nvdslogger_debug

static GstStaticPadTemplate sink_template =
GST_STATIC_PAD_TEMPLATE ("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);
static GstStaticPadTemplate src_template =
GST_STATIC_PAD_TEMPLATE ("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);

static guint handoff_signal;

G_DEFINE_TYPE (GstNvDsLogger, gst_nvdslogger, GST_TYPE_BASE_TRANSFORM)
GST_ELEMENT_REGISTER_DEFINE_WITH_CODE (nvdslogger, "nvdslogger", GST_RANK_PRIMARY, gst_nvdslogger_get_type (),
    GST_DEBUG_CATEGORY_INIT (nvdslogger_debug, "nvdslogger", 0, "tells of the batches that pass"))

static gboolean
start (GstBaseTransform *transform)
{
  GstNvDsLogger *self = GST_NVDSLOGGER (transform);

  GST_OBJECT_LOCK (self);
  self->buffers = 0;
  self->rates = rates_start (self->interval);
  rates_show (self->rates, self->show_fps);
  GST_OBJECT_UNLOCK (self);
  return TRUE;
}

static gboolean
stop (GstBaseTransform *transform)
{
  GstNvDsLogger *self = GST_NVDSLOGGER (transform);
  Rates *rates;

  GST_OBJECT_LOCK (self);
  rates = g_steal_pointer (&self->rates);
  g_clear_pointer (&self->last_message, g_free);
  GST_OBJECT_UNLOCK (self);
  rates_stop (rates);
  return TRUE;
}

static gboolean
sink_event (GstBaseTransform *transform, GstEvent *event)
{
  GstNvDsLogger *self = GST_NVDSLOGGER (transform);
  guint index;

  if (self->rates != NULL && (guint) GST_EVENT_TYPE (event) == GST_NVEVENT_STREAM_EOS) {
    gst_nvevent_parse_stream_eos (event, &index);
    rates_source_ended (self->rates, index);
  } else if (self->rates != NULL && (guint) GST_EVENT_TYPE (event) == GST_NVEVENT_PAD_DELETED) {
    gst_nvevent_parse_pad_deleted (event, &index);
    rates_source_gone (self->rates, index);
  }
  return GST_BASE_TRANSFORM_CLASS (gst_nvdslogger_parent_class)->sink_event (transform, event);
}

static gboolean
query (GstBaseTransform *transform, GstPadDirection direction, GstQuery *query)
{
  GstNvDsLogger *self = GST_NVDSLOGGER (transform);
  gboolean ends_here;

  GST_OBJECT_LOCK (self);
  ends_here = self->drop_allocation && GST_QUERY_TYPE (query) == GST_QUERY_ALLOCATION;
  GST_OBJECT_UNLOCK (self);
  return !ends_here && GST_BASE_TRANSFORM_CLASS (gst_nvdslogger_parent_class)->query (transform, direction, query);
}

static void
show_latencies (GstBuffer *buffer, const NvDsBatchMeta *batch, guint64 number)
{
  g_autofree NvDsFrameLatencyInfo *latencies = g_new0 (NvDsFrameLatencyInfo, batch->num_frames_in_batch);
  const guint count = nvds_measure_buffer_latency (buffer, latencies);

  if (count > 0)
    g_print ("************BATCH-NUM = %" G_GUINT64_FORMAT "**************\n", number);
  for (guint i = 0; i < count; i++)
    g_print ("Source id = %u Frame_num = %u Frame latency = %f (ms) \n", latencies[i].source_id,
        latencies[i].frame_num, latencies[i].latency);
}

static void
describe (GstNvDsLogger *self, GstBuffer *buffer)
{
  g_autoptr (GstClock) clock = gst_element_get_clock (GST_ELEMENT (self));
  const GstClockTime now = clock != NULL ? gst_clock_get_time (clock) - gst_element_get_base_time (GST_ELEMENT (self))
      : GST_CLOCK_TIME_NONE;
  gchar *text = g_strdup_printf ("%s BUF_PTS : %" GST_TIME_FORMAT " element time %" GST_TIME_FORMAT " buf=%p",
      GST_OBJECT_NAME (self), GST_TIME_ARGS (GST_BUFFER_PTS (buffer)), GST_TIME_ARGS (now), buffer);

  g_print ("%s\n", text);
  GST_OBJECT_LOCK (self);
  g_free (self->last_message);
  self->last_message = text;
  GST_OBJECT_UNLOCK (self);
  g_object_notify (G_OBJECT (self), "last-message");
}

static void
dump_bytes (GstBuffer *buffer)
{
  GstMapInfo map;

  if (gst_buffer_map (buffer, &map, GST_MAP_READ)) {
    gst_util_dump_mem (map.data, (guint) map.size);
    gst_buffer_unmap (buffer, &map);
  }
}

static GstFlowReturn
drop (GstBaseTransform *transform, GstBuffer *buffer)
{
  if (GST_BUFFER_PTS_IS_VALID (buffer))
    gst_pad_push_event (GST_BASE_TRANSFORM_SRC_PAD (transform),
        gst_event_new_gap (GST_BUFFER_PTS (buffer), GST_BUFFER_DURATION (buffer)));
  return GST_BASE_TRANSFORM_FLOW_DROPPED;
}

/* The settings as one buffer meets them. */
typedef struct
{
  guint sleep_us, delay_us;
  gboolean fails, drops, silent, dump, signals, show_latency;
} Orders;

static Orders
orders_for (GstNvDsLogger *self, GstBuffer *buffer)
{
  Orders orders;

  GST_OBJECT_LOCK (self);
  orders = (Orders) { .sleep_us = self->sleep_us, .delay_us = self->buffers++ == 0 ? self->latency_us : 0,
    .silent = self->silent, .dump = self->dump, .signals = self->signal_handoffs,
    .show_latency = self->show_latency };
  orders.drops = (self->drop_probability > 0 && g_random_double () < self->drop_probability)
      || (self->drop_flags != 0 && GST_BUFFER_FLAG_IS_SET (buffer, self->drop_flags));
  if (self->error_after >= 0)
    orders.fails = --self->error_after == 0;
  GST_OBJECT_UNLOCK (self);
  return orders;
}

static GstFlowReturn
transform_ip (GstBaseTransform *transform, GstBuffer *buffer)
{
  GstNvDsLogger *self = GST_NVDSLOGGER (transform);
  NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (buffer);
  const Orders orders = orders_for (self, buffer);

  if (orders.delay_us > 0)
    g_usleep (orders.delay_us);
  if (batch != NULL) {
    rates_count (self->rates, batch);
    if (orders.show_latency)
      show_latencies (buffer, batch, self->buffers - 1);
  } else {
    GST_WARNING_OBJECT (self, "a buffer has no batch metadata: put nvstreammux before the logger");
  }
  if (!orders.silent)
    describe (self, buffer);
  if (orders.fails) {
    GST_ELEMENT_ERROR (self, CORE, FAILED, ("It fails at this buffer, as error-after asks for."), (NULL));
    return GST_FLOW_ERROR;
  }
  if (orders.drops)
    return drop (transform, buffer);
  if (orders.dump)
    dump_bytes (buffer);
  if (orders.signals)
    g_signal_emit (self, handoff_signal, 0, buffer);
  if (orders.sleep_us > 0)
    g_usleep (orders.sleep_us);
  return GST_FLOW_OK;
}

static void
finalize (GObject *object)
{
  g_free (GST_NVDSLOGGER (object)->last_message);
  G_OBJECT_CLASS (gst_nvdslogger_parent_class)->finalize (object);
}

static void
gst_nvdslogger_class_init (GstNvDsLoggerClass *klass)
{
  GstElementClass *element_class = GST_ELEMENT_CLASS (klass);
  GstBaseTransformClass *transform_class = GST_BASE_TRANSFORM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = finalize;
  logger_install_properties (G_OBJECT_CLASS (klass));
  handoff_signal = g_signal_new ("handoff", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
      G_TYPE_NONE, 1, GST_TYPE_BUFFER | G_SIGNAL_TYPE_STATIC_SCOPE);
  gst_element_class_set_static_metadata (element_class, "Nvdslogger", "Generic",
      "Tells how many frames a second each source has", "deepscript");
  gst_element_class_add_static_pad_template (element_class, &sink_template);
  gst_element_class_add_static_pad_template (element_class, &src_template);
  transform_class->start = start;
  transform_class->stop = stop;
  transform_class->sink_event = sink_event;
  transform_class->query = query;
  transform_class->transform_ip = transform_ip;
}

static void
gst_nvdslogger_init (GstNvDsLogger *self)
{
  self->interval = 5;
  self->silent = TRUE;
  self->error_after = -1;
  self->signal_handoffs = TRUE;
  gst_base_transform_set_in_place (GST_BASE_TRANSFORM (self), TRUE);
  gst_base_transform_set_passthrough (GST_BASE_TRANSFORM (self), TRUE);
  gst_base_transform_set_gap_aware (GST_BASE_TRANSFORM (self), TRUE);
}
