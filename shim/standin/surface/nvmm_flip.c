#include "nvmm_convert.h"

#include <string.h>

gboolean
nvmm_flip_has_format (GstVideoFormat format)
{
  const GstVideoFormatInfo *info = gst_video_format_get_info (format);

  /* Planes whose samples stand alone: not those where two pixels share packed chroma, nor packed words. */
  if (GST_VIDEO_FORMAT_INFO_IS_COMPLEX (info))
    return FALSE;
  return GST_VIDEO_FORMAT_INFO_N_PLANES (info) > 1 || GST_VIDEO_FORMAT_INFO_W_SUB (info, 1) == 0
      || GST_VIDEO_FORMAT_INFO_IS_GRAY (info);
}

gboolean
nvmm_flip_swaps_sides (guint method)
{
  return method == 1 || method == 3 || method == 5 || method == 7;
}

/* The component whose size is that of a plane. */
static guint
component_of_plane (const GstVideoFrame *frame, guint plane)
{
  for (guint component = 0; component < (guint) GST_VIDEO_FRAME_N_COMPONENTS (frame); component++)
    if (GST_VIDEO_FRAME_COMP_PLANE (frame, component) == plane)
      return component;
  return 0;
}

/* Where the pixel written next is read from: a start and a step along each side of the target. */
typedef struct
{
  const guint8 *start;
  gssize along_row, along_column;
} Walk;

static Walk
plan (const guint8 *data, gssize stride, gssize pixel, gssize width, gssize height, guint method)
{
  const guint8 *right = data + (width - 1) * pixel, *bottom = data + (height - 1) * stride;

  switch (method) {
    case 1:
      return (Walk) { right, stride, -pixel };
    case 2:
      return (Walk) { bottom + (width - 1) * pixel, -pixel, -stride };
    case 3:
      return (Walk) { bottom, -stride, pixel };
    case 4:
      return (Walk) { right, -pixel, stride };
    case 5:
      return (Walk) { bottom + (width - 1) * pixel, -stride, -pixel };
    case 6:
      return (Walk) { bottom, pixel, -stride };
    case 7:
      return (Walk) { data, stride, pixel };
    default:
      return (Walk) { data, pixel, stride };
  }
}

static void
flip_rows (const Walk *walk, guint8 *out, gssize out_stride, gssize pixel, guint width, guint height)
{
  for (guint y = 0; y < height; y++) {
    const guint8 *read = walk->start + (gssize) y * walk->along_column;
    guint8 *write = out + (gssize) y * out_stride;

    if (walk->along_row == pixel) {
      memcpy (write, read, (gsize) width * pixel);
      continue;
    }
    for (guint x = 0; x < width; x++, read += walk->along_row, write += pixel) {
      switch (pixel) {
        case 1:
          *write = *read;
          break;
        case 2:
          memcpy (write, read, 2);
          break;
        case 4:
          memcpy (write, read, 4);
          break;
        default:
          memcpy (write, read, pixel);
      }
    }
  }
}

void
nvmm_flip (const GstVideoFrame *from, GstVideoFrame *to, guint method)
{
  for (guint plane = 0; plane < (guint) GST_VIDEO_FRAME_N_PLANES (from); plane++) {
    guint component = component_of_plane (from, plane);
    gssize pixel = GST_VIDEO_FRAME_COMP_PSTRIDE (from, component);
    Walk walk = plan (GST_VIDEO_FRAME_PLANE_DATA (from, plane), GST_VIDEO_FRAME_PLANE_STRIDE (from, plane), pixel,
        GST_VIDEO_FRAME_COMP_WIDTH (from, component), GST_VIDEO_FRAME_COMP_HEIGHT (from, component), method);

    flip_rows (&walk, GST_VIDEO_FRAME_PLANE_DATA (to, plane), GST_VIDEO_FRAME_PLANE_STRIDE (to, plane), pixel,
        GST_VIDEO_FRAME_COMP_WIDTH (to, component), GST_VIDEO_FRAME_COMP_HEIGHT (to, component));
  }
}
