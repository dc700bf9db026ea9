#include "nvmm.h"

#include <string.h>

gboolean
nvmm_caps_have_feature (const GstCaps *caps)
{
  GstCapsFeatures *features;

  if (caps == NULL || gst_caps_is_any (caps) || gst_caps_is_empty (caps))
    return FALSE;
  features = gst_caps_get_features (caps, 0);
  return features != NULL && gst_caps_features_contains (features, NVMM_FEATURE);
}

/* The variants of one GStreamer format; INVALID where NVIDIA has none. */
typedef struct
{
  GstVideoFormat video;
  NvBufSurfaceColorFormat plain, plain_full, bt709, bt709_full, bt2020;
} Family;

#define F(name) NVBUF_COLOR_FORMAT_##name
#define ONE(video, name) { GST_VIDEO_FORMAT_##video, F (name), F (INVALID), F (INVALID), F (INVALID), F (INVALID) }
#define FULL(video, name) { GST_VIDEO_FORMAT_##video, F (name), F (name##_ER), F (INVALID), F (INVALID), F (INVALID) }
#define ALL(video, name) \
  { GST_VIDEO_FORMAT_##video, F (name), F (name##_ER), F (name##_709), F (name##_709_ER), F (name##_2020) }

static const Family FAMILIES[] = {
  ALL (NV12, NV12),
  ONE (RGBA, RGBA),
  { GST_VIDEO_FORMAT_I420, F (YUV420), F (YUV420_ER), F (YUV420_709), F (YUV420_709_ER), F (YUV420_2020) },
  FULL (YV12, YVU420),
  FULL (NV21, NV21),
  ALL (P010_10LE, NV12_10LE),
  ALL (P012_LE, NV12_12LE),
  ONE (BGRA, BGRA),
  ONE (ARGB, ARGB),
  ONE (ABGR, ABGR),
  ONE (RGBx, RGBx),
  ONE (BGRx, BGRx),
  ONE (xRGB, xRGB),
  ONE (xBGR, xBGR),
  ONE (RGB, RGB),
  ONE (BGR, BGR),
  ONE (RGBP, R8_G8_B8),
  ONE (BGRP, B8_G8_R8),
  FULL (GRAY8, GRAY8),
  ONE (GRAY16_LE, GRAY16_LE),
  ONE (BGRA64_LE, BGRA64_LE),
  FULL (YUY2, YUYV),
  FULL (YVYU, YVYU),
  FULL (VYUY, VYUY),
  ALL (UYVY, UYVY),
  ALL (UYVP, UYVP),
  { GST_VIDEO_FORMAT_BGR10A2_LE, F (BGRA_10_10_10_2_709), F (INVALID), F (INVALID), F (INVALID),
      F (BGRA_10_10_10_2_2020) },
  { GST_VIDEO_FORMAT_RGB10A2_LE, F (RGBA_10_10_10_2_709), F (INVALID), F (INVALID), F (INVALID),
      F (RGBA_10_10_10_2_2020) },
  ONE (Y42B, YUV422),
  ALL (Y444, YUV444),
  ALL (Y444_10LE, YUV444_10LE),
  ALL (Y444_12LE, YUV444_12LE),
  ALL (NV16, NV16),
  ALL (NV24, NV24),
};

#undef ALL
#undef FULL
#undef ONE
#undef F

static NvBufSurfaceColorFormat
pick_variant (const Family *family, const GstVideoColorimetry *colorimetry)
{
  gboolean full = colorimetry->range == GST_VIDEO_COLOR_RANGE_0_255;
  NvBufSurfaceColorFormat variant = NVBUF_COLOR_FORMAT_INVALID;

  if (colorimetry->matrix == GST_VIDEO_COLOR_MATRIX_BT709)
    variant = full ? family->bt709_full : family->bt709;
  else if (colorimetry->matrix == GST_VIDEO_COLOR_MATRIX_BT2020)
    variant = family->bt2020;
  else if (full)
    variant = family->plain_full;
  return variant != NVBUF_COLOR_FORMAT_INVALID ? variant : family->plain;
}

NvBufSurfaceColorFormat
nvmm_color_format_from_caps (const GstCaps *caps)
{
  GstVideoFormat format;
  GstVideoInfo info;

  if (!gst_video_info_from_caps (&info, caps))
    return NVBUF_COLOR_FORMAT_INVALID;
  format = GST_VIDEO_INFO_FORMAT (&info);
  /* NVIDIA's caps have no name of their own for 12-bit NV12 and borrow this one. */
  if (format == GST_VIDEO_FORMAT_I420_12LE)
    format = GST_VIDEO_FORMAT_P012_LE;
  for (guint i = 0; i < G_N_ELEMENTS (FAMILIES); i++) {
    const Family *family = &FAMILIES[i];

    if (family->video != format)
      continue;
    if (!gst_structure_has_field (gst_caps_get_structure (caps, 0), "colorimetry"))
      return family->plain;
    return pick_variant (family, &info.colorimetry);
  }
  return NVBUF_COLOR_FORMAT_INVALID;
}

GstVideoFormat
nvmm_video_format (NvBufSurfaceColorFormat format, GstVideoColorimetry *colorimetry)
{
  if (format == NVBUF_COLOR_FORMAT_INVALID)
    return GST_VIDEO_FORMAT_UNKNOWN;
  for (guint i = 0; i < G_N_ELEMENTS (FAMILIES); i++) {
    const Family *family = &FAMILIES[i];
    const gchar *name = NULL;

    if (format == family->plain)
      return family->video;
    if (format == family->plain_full)
      name = "1:4:16:4";
    else if (format == family->bt709)
      name = GST_VIDEO_COLORIMETRY_BT709;
    else if (format == family->bt709_full)
      name = "1:3:5:1";
    else if (format == family->bt2020)
      name = GST_VIDEO_COLORIMETRY_BT2020;
    if (name != NULL) {
      if (colorimetry != NULL)
        gst_video_colorimetry_from_string (colorimetry, name);
      return family->video;
    }
  }
  return GST_VIDEO_FORMAT_UNKNOWN;
}
