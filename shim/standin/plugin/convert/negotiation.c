#include "negotiation.h"

#include <gst/video/video.h>
#include <string.h>

#include "nvmm.h"

/* NVIDIA's lists: the first formats in NVMM only, then both; Jetson has the packed and planar 4:2:2, dGPU 4:4:4. */
#define COMMON "I420, NV12, P010_10LE, BGRx, RGBA, GRAY8, RGB, BGR, BGR10A2_LE, UYVP, GRAY16_LE, BGRA64_LE"
#define DGPU_SYSTEM COMMON ", Y444, RGB10A2_LE"
#define DGPU_NVMM DGPU_SYSTEM ", I420_12LE, Y444_10LE, Y444_12LE"
#define JETSON_SYSTEM COMMON ", UYVY, YUY2, YVYU, Y42B"
#define JETSON_NVMM JETSON_SYSTEM ", I420_12LE"

#define TEMPLATE(nvmm, system) \
  GST_VIDEO_CAPS_MAKE_WITH_FEATURES (NVMM_FEATURE, "{ " nvmm " }") ";" GST_VIDEO_CAPS_MAKE ("{ " system " }")

GstCaps *
convert_template_caps (void)
{
  return gst_caps_from_string (standin_profile_is_jetson () ? TEMPLATE (JETSON_NVMM, JETSON_SYSTEM)
      : TEMPLATE (DGPU_NVMM, DGPU_SYSTEM));
}

/* What says how NVMM memory is arranged and means nothing elsewhere. */
static const gchar *const NVMM_FIELDS[] = {
  "batch-size", "num-surfaces-per-frame", "block-linear", "nvbuf-memory-type", "gpu-id", "cuda-device-id"
};

static void
open_structure (GstStructure *structure)
{
  gst_structure_set (structure, "width", GST_TYPE_INT_RANGE, 1, G_MAXINT, "height", GST_TYPE_INT_RANGE, 1, G_MAXINT,
      NULL);
  gst_structure_remove_fields (structure, "format", "colorimetry", "chroma-site", "pixel-aspect-ratio",
      "nvbuf-memory-type", "gpu-id", "block-linear", NULL);
}

static void
append (GstCaps *caps, const GstStructure *structure, gboolean nvmm)
{
  GstStructure *copy = gst_structure_copy (structure);

  if (!nvmm)
    for (guint i = 0; i < G_N_ELEMENTS (NVMM_FIELDS); i++)
      gst_structure_remove_field (copy, NVMM_FIELDS[i]);
  gst_caps_append_structure_full (caps, copy, nvmm ? gst_caps_features_new (NVMM_FEATURE, NULL) : NULL);
}

GstCaps *
convert_other_caps (GstPadDirection direction, const GstCaps *caps, gboolean swap_sides)
{
  GstCaps *others = gst_caps_new_empty (), *result, *template;

  for (guint i = 0; i < gst_caps_get_size (caps); i++) {
    GstStructure *open = gst_structure_copy (gst_caps_get_structure (caps, i));
    gboolean nvmm = gst_caps_features_contains (gst_caps_get_features (caps, i), NVMM_FEATURE);

    /* As it is comes first: what needs no work is what an unconstrained peer gets. */
    if (!swap_sides)
      gst_caps_append_structure_full (others, gst_structure_copy (open),
          gst_caps_features_copy (gst_caps_get_features (caps, i)));
    open_structure (open);
    append (others, open, nvmm);
    append (others, open, !nvmm);
    gst_structure_free (open);
  }
  template = convert_template_caps ();
  result = gst_caps_intersect_full (others, template, GST_CAPS_INTERSECT_FIRST);
  gst_caps_unref (template);
  gst_caps_unref (others);
  return gst_caps_simplify (result);
}

/* How much of the picture is lost in a format; the nearest that loses least is taken. */
static guint
loss (const GstVideoFormatInfo *from, const GstVideoFormatInfo *to)
{
  guint loss = 1;

  if (GST_VIDEO_FORMAT_INFO_FORMAT (from) == GST_VIDEO_FORMAT_INFO_FORMAT (to))
    return 0;
  if (GST_VIDEO_FORMAT_INFO_IS_GRAY (to) && !GST_VIDEO_FORMAT_INFO_IS_GRAY (from))
    loss += 64;
  if (GST_VIDEO_FORMAT_INFO_IS_YUV (from) != GST_VIDEO_FORMAT_INFO_IS_YUV (to))
    loss += 8;
  if (GST_VIDEO_FORMAT_INFO_DEPTH (to, 0) < GST_VIDEO_FORMAT_INFO_DEPTH (from, 0))
    loss += 16;
  if (GST_VIDEO_FORMAT_INFO_DEPTH (to, 0) > GST_VIDEO_FORMAT_INFO_DEPTH (from, 0))
    loss += 4;
  if (GST_VIDEO_FORMAT_INFO_W_SUB (to, 1) > GST_VIDEO_FORMAT_INFO_W_SUB (from, 1)
      || GST_VIDEO_FORMAT_INFO_H_SUB (to, 1) > GST_VIDEO_FORMAT_INFO_H_SUB (from, 1))
    loss += 4;
  if (GST_VIDEO_FORMAT_INFO_HAS_ALPHA (to) != GST_VIDEO_FORMAT_INFO_HAS_ALPHA (from))
    loss += 1;
  return loss;
}

static void
fixate_format (const GstVideoFormatInfo *from, GstStructure *structure)
{
  const GValue *formats = gst_structure_get_value (structure, "format");
  const gchar *best = NULL;
  guint least = G_MAXUINT;

  if (formats == NULL || !GST_VALUE_HOLDS_LIST (formats))
    return;
  for (guint i = 0; i < gst_value_list_get_size (formats); i++) {
    const gchar *name = g_value_get_string (gst_value_list_get_value (formats, i));
    GstVideoFormat format = gst_video_format_from_string (name);

    if (format == GST_VIDEO_FORMAT_UNKNOWN)
      continue;
    guint here = loss (from, gst_video_format_get_info (format));

    if (here < least) {
      least = here;
      best = name;
    }
  }
  if (best != NULL) {
    gchar *copy = g_strdup (best);

    gst_structure_set (structure, "format", G_TYPE_STRING, copy, NULL);
    g_free (copy);
  }
}

/* The colours are meant as before wherever the format still has them and nothing else is asked for. */
static void
keep_colours (const GstStructure *from, GstStructure *to)
{
  static const gchar *const fields[] = { "colorimetry", "chroma-site" };
  GstVideoFormat in = gst_video_format_from_string (gst_structure_get_string (from, "format"));
  GstVideoFormat out = gst_video_format_from_string (gst_structure_get_string (to, "format"));

  if (in == GST_VIDEO_FORMAT_UNKNOWN || out == GST_VIDEO_FORMAT_UNKNOWN)
    return;
  if (GST_VIDEO_FORMAT_INFO_IS_YUV (gst_video_format_get_info (in))
      != GST_VIDEO_FORMAT_INFO_IS_YUV (gst_video_format_get_info (out)))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (gst_structure_has_field (from, fields[i]) && !gst_structure_has_field (to, fields[i]))
      gst_structure_set_value (to, fields[i], gst_structure_get_value (from, fields[i]));
}

GstCaps *
convert_fixate (const GstCaps *caps, GstCaps *others, gboolean swap_sides)
{
  const GstStructure *from = gst_caps_get_structure (caps, 0);
  gint width = 0, height = 0, par_n = 1, par_d = 1;
  GstStructure *to;
  const gchar *name;

  others = gst_caps_make_writable (gst_caps_truncate (others));
  to = gst_caps_get_structure (others, 0);
  name = gst_structure_get_string (from, "format");
  if (name != NULL && gst_video_format_from_string (name) != GST_VIDEO_FORMAT_UNKNOWN)
    fixate_format (gst_video_format_get_info (gst_video_format_from_string (name)), to);
  gst_structure_get_int (from, "width", &width);
  gst_structure_get_int (from, "height", &height);
  gst_structure_fixate_field_nearest_int (to, "width", swap_sides ? height : width);
  gst_structure_fixate_field_nearest_int (to, "height", swap_sides ? width : height);
  if (gst_structure_get_fraction (from, "pixel-aspect-ratio", &par_n, &par_d)) {
    if (!gst_structure_has_field (to, "pixel-aspect-ratio"))
      gst_structure_set (to, "pixel-aspect-ratio", GST_TYPE_FRACTION, par_n, par_d, NULL);
    else
      gst_structure_fixate_field_nearest_fraction (to, "pixel-aspect-ratio", par_n, par_d);
  }
  others = gst_caps_fixate (others);
  keep_colours (from, gst_caps_get_structure (others, 0));
  return others;
}
