/* Two batches weighed against each other by a third one, and what blending is at all. */
#include "plan.h"
#include "report.h"

static guint
component_of_plane (const GstVideoFrame *frame, guint plane)
{
  guint component = 0;

  while (GST_VIDEO_FRAME_COMP_PLANE (frame, component) != plane)
    component++;
  return component;
}

static inline guint8
mix (guint below, guint above, guint weight)
{
  const guint sum = below * (255 - weight) + above * weight + 128;

  return (guint8) ((sum + (sum >> 8)) >> 8);
}

gboolean
draw_blend (const GstVideoFrame *above, const GstVideoFrame *alpha, gfloat opacity, GstVideoFrame *below, gint x, gint y)
{
  const guint all = (guint) (opacity * 255 + 0.5f);

  if (!nvmm_flip_has_format (GST_VIDEO_FRAME_FORMAT (below)) || GST_VIDEO_FRAME_COMP_DEPTH (below, 0) != 8)
    return FALSE;
  for (guint plane = 0; plane < (guint) GST_VIDEO_FRAME_N_PLANES (below); plane++) {
    const guint component = component_of_plane (below, plane);
    const gint pixel = GST_VIDEO_FRAME_COMP_PSTRIDE (below, component);
    const gint h_shift = GST_VIDEO_FORMAT_INFO_W_SUB (below->info.finfo, component);
    const gint v_shift = GST_VIDEO_FORMAT_INFO_H_SUB (below->info.finfo, component);
    const gint width = GST_VIDEO_FRAME_COMP_WIDTH (above, component);
    const gint height = GST_VIDEO_FRAME_COMP_HEIGHT (above, component);

    for (gint row = 0; row < height; row++) {
      const guint8 *read = (const guint8 *) GST_VIDEO_FRAME_PLANE_DATA (above, plane)
          + (gsize) row * GST_VIDEO_FRAME_PLANE_STRIDE (above, plane);
      guint8 *write = (guint8 *) GST_VIDEO_FRAME_PLANE_DATA (below, plane)
          + (gsize) (row + (y >> v_shift)) * GST_VIDEO_FRAME_PLANE_STRIDE (below, plane) + (x >> h_shift) * pixel;
      const guint8 *weights = alpha == NULL ? NULL : (const guint8 *) GST_VIDEO_FRAME_PLANE_DATA (alpha, 0)
          + (gsize) (row << v_shift) * GST_VIDEO_FRAME_PLANE_STRIDE (alpha, 0);

      for (gint column = 0; column < width; column++) {
        const guint weight = weights == NULL ? all : mix (0, weights[column << h_shift], all);

        for (gint byte = 0; byte < pixel; byte++, read++, write++)
          *write = mix (*write, *read, weight);
      }
    }
  }
  return TRUE;
}

/* A colour as the unpacked pixels of a frame's format have it, all over the frame. */
static void
fill (GstVideoFrame *frame, const NvBufSurfTransform_ColorParams *color)
{
  GstVideoInfo info;
  GstBuffer *buffer;
  GstVideoFrame rgba;
  NvmmConverter *converter = nvmm_converter_new ();
  const guint8 pixel[4] = { (guint8) (CLAMP (color->red, 0, 1) * 255 + 0.5), (guint8) (CLAMP (color->green, 0, 1) * 255 + 0.5),
    (guint8) (CLAMP (color->blue, 0, 1) * 255 + 0.5), (guint8) (CLAMP (color->alpha, 0, 1) * 255 + 0.5) };

  gst_video_info_set_format (&info, GST_VIDEO_FORMAT_RGBA, GST_VIDEO_FRAME_WIDTH (frame),
      GST_VIDEO_FRAME_HEIGHT (frame));
  buffer = gst_buffer_new_allocate (NULL, GST_VIDEO_INFO_SIZE (&info), NULL);
  if (gst_video_frame_map (&rgba, &info, buffer, GST_MAP_READWRITE)) {
    guint8 *data = GST_VIDEO_FRAME_PLANE_DATA (&rgba, 0);

    for (gsize i = 0; i < GST_VIDEO_INFO_SIZE (&info); i++)
      data[i] = pixel[i % 4];
    nvmm_converter_run (converter, &rgba, NULL, frame, NULL, NVMM_FILTER_NEAREST);
    gst_video_frame_unmap (&rgba);
  }
  gst_buffer_unref (buffer);
  nvmm_converter_free (converter);
}

static NvBufSurfTransform_Error
blend_one (const char *function, NvBufSurface *src0, NvBufSurface *src1, NvBufSurface *weights, NvBufSurface *dst,
    guint index, const NvBufSurfTransformCompositeBlendParams *params)
{
  const gboolean blended = params->perform_blending == NULL || params->perform_blending[index] != 0;
  Draw draw = { .opacity = 1.0f };
  GstVideoFrame above, alpha, scaled;
  GstBuffer *above_buffer, *alpha_buffer;
  NvBufSurfTransform_Error error = plan_frame (function, dst, index, &draw.to);

  draw.settings.filter = nvmm_filter_from_interpolation (params->composite_blend_filter);
  if (error == NvBufSurfTransformError_Success && blended)
    error = plan_frame (function, weights, index, &alpha);
  if (error != NvBufSurfTransformError_Success)
    return error;
  if (blended && GST_VIDEO_FRAME_FORMAT (&alpha) != GST_VIDEO_FORMAT_GRAY8) {
    surface_report (function, "weights must be GRAY8");
    return NvBufSurfTransformError_Unsupported;
  }
  if (blended && src1 == NULL) {
    fill (&draw.to, params->color_bg);
  } else if (blended) {
    error = plan_frame (function, src1, index, &draw.from);
    if (error == NvBufSurfTransformError_Success)
      error = draws_run (&draw, 1);
  }
  if (error == NvBufSurfTransformError_Success)
    error = plan_frame (function, src0, index, &draw.from);
  if (error != NvBufSurfTransformError_Success || !blended)
    return error != NvBufSurfTransformError_Success ? error : draws_run (&draw, 1);

  if (!draw_scratch (&above, &above_buffer, &draw.to, GST_VIDEO_FRAME_WIDTH (&draw.to),
          GST_VIDEO_FRAME_HEIGHT (&draw.to)))
    return NvBufSurfTransformError_Execution_Error;
  if (!draw_scratch (&scaled, &alpha_buffer, &alpha, GST_VIDEO_FRAME_WIDTH (&draw.to),
          GST_VIDEO_FRAME_HEIGHT (&draw.to))) {
    gst_video_frame_unmap (&above);
    gst_buffer_unref (above_buffer);
    return NvBufSurfTransformError_Execution_Error;
  }
  error = draws_run (&(Draw) { draw.from, above, draw.settings, 1.0f }, 1);
  if (error == NvBufSurfTransformError_Success)
    error = draws_run (&(Draw) { alpha, scaled, { .filter = draw.settings.filter }, 1.0f }, 1);
  if (error == NvBufSurfTransformError_Success && !draw_blend (&above, &scaled, 1.0f, &draw.to, 0, 0))
    error = NvBufSurfTransformError_Unsupported;
  gst_video_frame_unmap (&scaled);
  gst_buffer_unref (alpha_buffer);
  gst_video_frame_unmap (&above);
  gst_buffer_unref (above_buffer);
  return error;
}

/* Weight 255 is src0 alone, weight 0 src1 or, where there is none, the background colour. */
NvBufSurfTransform_Error
NvBufSurfTransformCompositeBlend (NvBufSurface *src0, NvBufSurface *src1, NvBufSurface *alpha, NvBufSurface *dst,
    NvBufSurfTransformCompositeBlendParams *blend_params)
{
  NvBufSurfTransform_Error error = NvBufSurfTransformError_Success;
  const guint count = plan_pictures (__func__, src0);

  if (count == 0 || blend_params == NULL || dst == NULL || dst->surfaceList == NULL || dst->batchSize < count
      || alpha == NULL || alpha->surfaceList == NULL || alpha->batchSize < count
      || (src1 == NULL ? blend_params->color_bg == NULL : src1->surfaceList == NULL || src1->batchSize < count)) {
    surface_report (__func__, "two sources, or one and a background colour, weights, a target and parameters are needed");
    return NvBufSurfTransformError_Invalid_Params;
  }
  for (guint i = 0; i < count && error == NvBufSurfTransformError_Success; i++)
    error = blend_one (__func__, src0, src1, alpha, dst, i, blend_params);
  return error;
}
