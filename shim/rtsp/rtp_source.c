#include "rtp_source.h"

#include <stdatomic.h>

/* The first dynamic payload type, which payloaders use unless told otherwise. */
#define USUAL_PAYLOAD_TYPE 96

struct _DsRtpSource
{
  GstAppSrc parent;
  atomic_uint payload_type;
};

G_DEFINE_TYPE (DsRtpSource, ds_rtp_source, GST_TYPE_APP_SRC)

enum
{
  PROP_0,
  PROP_PT,
};

static void
ds_rtp_source_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  g_value_set_uint (value, atomic_load (&DS_RTP_SOURCE (object)->payload_type));
}

static void
ds_rtp_source_class_init (DsRtpSourceClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  object_class->get_property = ds_rtp_source_get_property;
  g_object_class_install_property (object_class, PROP_PT,
      g_param_spec_uint ("pt", "pt", "Payload type of the packets", 0, 127, USUAL_PAYLOAD_TYPE,
          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
  gst_element_class_set_static_metadata (GST_ELEMENT_CLASS (class), "RTP source", "Generic/Source",
      "Feeds RTP packets of another pipeline to an RTSP media", "deepscript");
}

static void
ds_rtp_source_init (DsRtpSource *source)
{
  atomic_init (&source->payload_type, USUAL_PAYLOAD_TYPE);
}

void
ds_rtp_source_register (void)
{
  gst_element_register (NULL, DS_RTP_SOURCE_FACTORY, GST_RANK_NONE, DS_TYPE_RTP_SOURCE);
}

void
ds_rtp_source_set_caps (DsRtpSource *source, GstCaps *caps)
{
  gint payload_type;

  if (gst_structure_get_int (gst_caps_get_structure (caps, 0), "payload", &payload_type))
    atomic_store (&source->payload_type, payload_type);
  gst_app_src_set_caps (GST_APP_SRC (source), caps);
}
