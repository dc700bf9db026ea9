/* nv3dsink: pictures in a window, stretched to it. */
#include "nvmm.h"
#include "windowsink.h"

#define SYSTEM_FORMATS "{ RGBA, BGRA, ARGB, ABGR, RGBx, BGRx, xRGB, xBGR, AYUV, Y444, I420, YV12, NV12, NV21, " \
  "Y42B, Y41B, RGB, BGR, RGB16 }"

static GstStaticPadTemplate sink_template = GST_STATIC_PAD_TEMPLATE ("sink", GST_PAD_SINK, GST_PAD_ALWAYS,
    GST_STATIC_CAPS (GST_VIDEO_CAPS_MAKE (SYSTEM_FORMATS) ";"
        GST_VIDEO_CAPS_MAKE_WITH_FEATURES (NVMM_FEATURE, "{ RGBA, I420, NV12 }")));

typedef StandinWindowSink GstNv3dSink;
typedef StandinWindowSinkClass GstNv3dSinkClass;

static GType gst_nv3dsink_get_type (void);
G_DEFINE_TYPE (GstNv3dSink, gst_nv3dsink, STANDIN_TYPE_WINDOW_SINK)
GST_ELEMENT_REGISTER_DEFINE (nv3dsink, "nv3dsink", GST_RANK_SECONDARY, gst_nv3dsink_get_type ())

static void
gst_nv3dsink_class_init (GstNv3dSinkClass *klass)
{
  GstElementClass *element_class = GST_ELEMENT_CLASS (klass);

  gst_element_class_set_static_metadata (element_class, "Nvidia 3D sink", "Sink/Video",
      "Shows pictures in a window", "deepscript");
  gst_element_class_add_static_pad_template (element_class, &sink_template);
}

static void
gst_nv3dsink_init (GstNv3dSink *self)
{
}
