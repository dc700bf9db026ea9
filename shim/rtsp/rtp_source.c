#include "rtp_source.h"

#include <pthread.h>

/* The first dynamic payload type, which payloaders use unless told otherwise. */
#define USUAL_PAYLOAD_TYPE 96

/* The fixed header that every RTP packet begins with: sequence number in bytes 2 and 3, timestamp in 4 to
 * 7, both big-endian (RFC 3550, 5.1). */
#define HEADER_BYTES 8

struct _DsRtpSource
{
  GstAppSrc parent;
  pthread_mutex_t lock;
  guint payload_type;
  guint clock_rate;
  /* Of the last packet; no packet yet while the running time is none. */
  guint16 sequence;
  guint32 timestamp;
  GstClockTime running_time;
};

G_DEFINE_TYPE (DsRtpSource, ds_rtp_source, GST_TYPE_APP_SRC)

enum
{
  PROP_0,
  PROP_PT,
  PROP_STATS,
};

/* The fields of GstRTPBasePayload's stats that gst-rtsp-server reads; "seqnum-offset" is what it calls the
 * number that a new client's first packet has. */
static GstStructure *
describe (DsRtpSource *source)
{
  if (!GST_CLOCK_TIME_IS_VALID (source->running_time))
    return NULL;
  return gst_structure_new ("application/x-rtp-payload-stats",
      "clock-rate", G_TYPE_UINT, source->clock_rate,
      "running-time", GST_TYPE_CLOCK_TIME, source->running_time,
      "seqnum", G_TYPE_UINT, (guint) source->sequence,
      "seqnum-offset", G_TYPE_UINT, (guint) (guint16) (source->sequence + 1),
      "timestamp", G_TYPE_UINT, source->timestamp, NULL);
}

static void
ds_rtp_source_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  DsRtpSource *source = DS_RTP_SOURCE (object);

  pthread_mutex_lock (&source->lock);
  if (id == PROP_PT)
    g_value_set_uint (value, source->payload_type);
  else
    g_value_take_boxed (value, describe (source));
  pthread_mutex_unlock (&source->lock);
}

static void
ds_rtp_source_finalize (GObject *object)
{
  pthread_mutex_destroy (&DS_RTP_SOURCE (object)->lock);
  G_OBJECT_CLASS (ds_rtp_source_parent_class)->finalize (object);
}

static void
ds_rtp_source_class_init (DsRtpSourceClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  object_class->get_property = ds_rtp_source_get_property;
  object_class->finalize = ds_rtp_source_finalize;
  g_object_class_install_property (object_class, PROP_PT,
      g_param_spec_uint ("pt", "pt", "Payload type of the packets", 0, 127, USUAL_PAYLOAD_TYPE,
          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
  g_object_class_install_property (object_class, PROP_STATS,
      g_param_spec_boxed ("stats", "stats", "What the last packet was", GST_TYPE_STRUCTURE,
          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
  gst_element_class_set_static_metadata (GST_ELEMENT_CLASS (class), "RTP source", "Generic/Source",
      "Feeds RTP packets of another pipeline to an RTSP media", "deepscript");
}

static void
ds_rtp_source_init (DsRtpSource *source)
{
  pthread_mutex_init (&source->lock, NULL);
  source->payload_type = USUAL_PAYLOAD_TYPE;
  source->running_time = GST_CLOCK_TIME_NONE;
}

void
ds_rtp_source_register (void)
{
  gst_element_register (NULL, DS_RTP_SOURCE_FACTORY, GST_RANK_NONE, DS_TYPE_RTP_SOURCE);
}

void
ds_rtp_source_set_caps (DsRtpSource *source, GstCaps *caps)
{
  GstStructure *structure = gst_caps_get_structure (caps, 0);
  gint payload_type, clock_rate;

  pthread_mutex_lock (&source->lock);
  if (gst_structure_get_int (structure, "payload", &payload_type))
    source->payload_type = payload_type;
  if (gst_structure_get_int (structure, "clock-rate", &clock_rate))
    source->clock_rate = clock_rate;
  pthread_mutex_unlock (&source->lock);
  gst_app_src_set_caps (GST_APP_SRC (source), caps);
}

static void
note (DsRtpSource *source, GstBuffer *packet, GstClockTime running_time)
{
  guint8 header[HEADER_BYTES];

  if (gst_buffer_extract (packet, 0, header, sizeof header) < sizeof header)
    return;
  pthread_mutex_lock (&source->lock);
  source->sequence = GST_READ_UINT16_BE (header + 2);
  source->timestamp = GST_READ_UINT32_BE (header + 4);
  source->running_time = running_time;
  pthread_mutex_unlock (&source->lock);
}

static gboolean
stamp (GstBuffer **buffer, guint index, gpointer running_time)
{
  *buffer = gst_buffer_make_writable (*buffer);
  GST_BUFFER_PTS (*buffer) = *(GstClockTime *) running_time;
  GST_BUFFER_DTS (*buffer) = GST_CLOCK_TIME_NONE;
  return TRUE;
}

void
ds_rtp_source_push (DsRtpSource *source, GstBuffer *buffer, GstClockTime running_time)
{
  stamp (&buffer, 0, &running_time);
  note (source, buffer, running_time);
  gst_app_src_push_buffer (GST_APP_SRC (source), buffer);
}

void
ds_rtp_source_push_list (DsRtpSource *source, GstBufferList *list, GstClockTime running_time)
{
  guint length = gst_buffer_list_length (list);

  gst_buffer_list_foreach (list, stamp, &running_time);
  if (length > 0)
    note (source, gst_buffer_list_get (list, length - 1), running_time);
  gst_app_src_push_buffer_list (GST_APP_SRC (source), list);
}
