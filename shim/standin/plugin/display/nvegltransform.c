/*
 * nvegltransform: what stands before nveglglessink on Jetson, where it makes EGL's images of surfaces. Here only the
 * caps change: the buffers keep their surfaces. Desktop cards have none; it does no harm there.
 */
#include <gst/base/gstbasetransform.h>

#include "nvmm.h"

#define EGL_FEATURE "memory:EGLImage"
#define FORMATS "{ I420, NV12, RGBA, BGRx }"

static GstStaticPadTemplate sink_template = GST_STATIC_PAD_TEMPLATE ("sink", GST_PAD_SINK, GST_PAD_ALWAYS,
    GST_STATIC_CAPS (GST_VIDEO_CAPS_MAKE_WITH_FEATURES (NVMM_FEATURE, FORMATS)));
static GstStaticPadTemplate src_template = GST_STATIC_PAD_TEMPLATE ("src", GST_PAD_SRC, GST_PAD_ALWAYS,
    GST_STATIC_CAPS (GST_VIDEO_CAPS_MAKE_WITH_FEATURES (EGL_FEATURE, FORMATS)));

typedef GstBaseTransform GstNvEglTransform;
typedef GstBaseTransformClass GstNvEglTransformClass;

static GType gst_nvegltransform_get_type (void);
G_DEFINE_TYPE (GstNvEglTransform, gst_nvegltransform, GST_TYPE_BASE_TRANSFORM)

GST_ELEMENT_REGISTER_DEFINE (nvegltransform, "nvegltransform", GST_RANK_PRIMARY, gst_nvegltransform_get_type ())

static GstCaps *
transform_caps (GstBaseTransform *transform, GstPadDirection direction, GstCaps *caps, GstCaps *filter)
{
  GstCaps *others = gst_caps_copy (caps), *both;

  for (guint i = 0; i < gst_caps_get_size (others); i++)
    gst_caps_set_features (others, i,
        gst_caps_features_new (direction == GST_PAD_SINK ? EGL_FEATURE : NVMM_FEATURE, NULL));
  if (filter == NULL)
    return others;
  both = gst_caps_intersect_full (filter, others, GST_CAPS_INTERSECT_FIRST);
  gst_caps_unref (others);
  return both;
}

static void
gst_nvegltransform_class_init (GstNvEglTransformClass *klass)
{
  GstElementClass *element_class = GST_ELEMENT_CLASS (klass);

  gst_element_class_set_static_metadata (element_class, "NV EGL transform", "Filter/Converter/Video/Scaler",
      "Surfaces to EGL's images, for nveglglessink", "deepscript");
  gst_element_class_add_static_pad_template (element_class, &sink_template);
  gst_element_class_add_static_pad_template (element_class, &src_template);
  klass->transform_caps = transform_caps;
}

static void
gst_nvegltransform_init (GstNvEglTransform *self)
{
  gst_base_transform_set_passthrough (self, TRUE);
}
