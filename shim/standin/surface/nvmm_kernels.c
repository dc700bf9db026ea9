#include "nvmm_kernels.h"

#include <string.h>

#include "nvmm_rows.h"

/* Fixed-point coefficients of one colour matrix and range. */
typedef struct
{
  gint y_offset;
  gint y, r_v, g_u, g_v, b_u;   /* YUV to RGB */
  gint yr, yg, yb, ur, ug, ub, vr, vg, vb;      /* RGB to YUV */
} Matrix;

static gint
fixed (gdouble value)
{
  return (gint) (value * (1 << NVMM_ROWS_SHIFT) + (value < 0 ? -0.5 : 0.5));
}

static void
matrix_init (Matrix *m, const GstVideoColorimetry *colorimetry)
{
  gdouble kr = 0.299, kb = 0.114, kg, y_scale, c_scale;

  gst_video_color_matrix_get_Kr_Kb (colorimetry->matrix, &kr, &kb);
  kg = 1.0 - kr - kb;
  m->y_offset = colorimetry->range == GST_VIDEO_COLOR_RANGE_0_255 ? 0 : 16;
  y_scale = m->y_offset == 0 ? 1.0 : 219.0 / 255.0;
  c_scale = m->y_offset == 0 ? 1.0 : 224.0 / 255.0;

  m->y = fixed (1.0 / y_scale);
  m->r_v = fixed (2.0 * (1.0 - kr) / c_scale);
  m->b_u = fixed (2.0 * (1.0 - kb) / c_scale);
  m->g_u = fixed (-2.0 * (1.0 - kb) * kb / kg / c_scale);
  m->g_v = fixed (-2.0 * (1.0 - kr) * kr / kg / c_scale);

  m->yr = fixed (kr * y_scale);
  m->yb = fixed (kb * y_scale);
  m->yg = fixed (y_scale) - m->yr - m->yb;
  m->ur = fixed (-0.5 * kr / (1.0 - kb) * c_scale);
  m->ub = fixed (0.5 * c_scale);
  m->ug = -m->ur - m->ub;
  m->vb = fixed (-0.5 * kb / (1.0 - kr) * c_scale);
  m->vr = fixed (0.5 * c_scale);
  m->vg = -m->vr - m->vb;
}

/* Where the bytes of R, G and B stand in a little-endian 32-bit pixel; the fourth is opaque. */
typedef struct
{
  guint r, g, b, a;
} Shifts;

static gboolean
shifts_of (GstVideoFormat format, Shifts *shifts)
{
#if G_BYTE_ORDER == G_LITTLE_ENDIAN
  switch (format) {
    case GST_VIDEO_FORMAT_RGBA:
    case GST_VIDEO_FORMAT_RGBx:
      *shifts = (Shifts) { 0, 8, 16, 24 };
      return TRUE;
    case GST_VIDEO_FORMAT_BGRA:
    case GST_VIDEO_FORMAT_BGRx:
      *shifts = (Shifts) { 16, 8, 0, 24 };
      return TRUE;
    case GST_VIDEO_FORMAT_ARGB:
    case GST_VIDEO_FORMAT_xRGB:
      *shifts = (Shifts) { 8, 16, 24, 0 };
      return TRUE;
    case GST_VIDEO_FORMAT_ABGR:
    case GST_VIDEO_FORMAT_xBGR:
      *shifts = (Shifts) { 24, 16, 8, 0 };
      return TRUE;
    default:
      return FALSE;
  }
#else
  return FALSE;
#endif
}

/* The planes of a 4:2:0 frame, NV12 or I420. */
typedef struct
{
  guint8 *y, *u, *v;
  gint y_stride, c_stride;
  guint step;
} Planes;

static Planes
planes_of (const GstVideoFrame *frame)
{
  Planes planes;

  planes.y = GST_VIDEO_FRAME_PLANE_DATA (frame, 0);
  planes.y_stride = GST_VIDEO_FRAME_PLANE_STRIDE (frame, 0);
  planes.u = GST_VIDEO_FRAME_COMP_DATA (frame, 1);
  planes.v = GST_VIDEO_FRAME_COMP_DATA (frame, 2);
  planes.c_stride = GST_VIDEO_FRAME_COMP_STRIDE (frame, 1);
  planes.step = GST_VIDEO_FRAME_COMP_PSTRIDE (frame, 1);
  return planes;
}

static void
yuv_to_rgb (const GstVideoFrame *from, GstVideoFrame *to, const Shifts *s)
{
  Planes in = planes_of (from);
  guint width = GST_VIDEO_FRAME_WIDTH (from), height = GST_VIDEO_FRAME_HEIGHT (from);
  guint chroma = (width + 1) / 2;
  gint *red = g_new (gint, 6 * chroma), *green = red + 2 * chroma, *blue = green + 2 * chroma;
  guint8 *u_row = g_malloc (2 * chroma), *v_row = u_row + chroma;
  Matrix m;

  matrix_init (&m, &from->info.colorimetry);
  for (guint row = 0; row < height; row++) {
    guint8 *out = (guint8 *) GST_VIDEO_FRAME_PLANE_DATA (to, 0) + (gsize) row * GST_VIDEO_FRAME_PLANE_STRIDE (to, 0);

    if (row % 2 == 0) {
      const guint8 *u = in.u + (gsize) (row / 2) * in.c_stride, *v = in.v + (gsize) (row / 2) * in.c_stride;

      if (in.step == 2) {
        nvmm_deinterleave (u, u_row, v_row, chroma);
        u = u_row;
        v = v_row;
      }
      nvmm_row_of_chroma (u, v, red, green, blue, chroma, m.r_v, m.g_u, m.g_v, m.b_u);
    }
    nvmm_row_to_rgb (in.y + (gsize) row * in.y_stride, red, green, blue, (guint32 *) out, width, m.y, m.y_offset,
        s->r, s->g, s->b, s->a);
  }
  g_free (u_row);
  g_free (red);
}

static void
rgb_to_yuv (const GstVideoFrame *from, GstVideoFrame *to, const Shifts *s)
{
  Planes out = planes_of (to);
  guint width = GST_VIDEO_FRAME_WIDTH (from), height = GST_VIDEO_FRAME_HEIGHT (from);
  guint chroma = (width + 1) / 2;
  const guint8 *base = GST_VIDEO_FRAME_PLANE_DATA (from, 0);
  gsize stride = GST_VIDEO_FRAME_PLANE_STRIDE (from, 0);
  guint8 *u_row = g_malloc (2 * chroma), *v_row = u_row + chroma;
  Matrix m;

  matrix_init (&m, &to->info.colorimetry);
  const gint c[6] = { m.ur, m.ug, m.ub, m.vr, m.vg, m.vb };

  for (guint row = 0; row < height; row += 2) {
    const guint32 *above = (const guint32 *) (base + row * stride);
    const guint32 *below = row + 1 < height ? (const guint32 *) (base + (row + 1) * stride) : above;
    gsize at = (gsize) (row / 2) * out.c_stride;
    guint8 *u = out.step == 1 ? out.u + at : u_row, *v = out.step == 1 ? out.v + at : v_row;

    nvmm_row_to_luma (above, out.y + (gsize) row * out.y_stride, width, m.yr, m.yg, m.yb, m.y_offset, s->r, s->g, s->b);
    if (below != above)
      nvmm_row_to_luma (below, out.y + (gsize) (row + 1) * out.y_stride, width, m.yr, m.yg, m.yb, m.y_offset,
          s->r, s->g, s->b);
    nvmm_rows_to_chroma (above, below, u, v, width / 2, c, s->r, s->g, s->b);
    if (width % 2 != 0) {
      guint32 upper[2] = { above[width - 1], above[width - 1] }, lower[2] = { below[width - 1], below[width - 1] };

      nvmm_rows_to_chroma (upper, lower, u + chroma - 1, v + chroma - 1, 1, c, s->r, s->g, s->b);
    }
    if (out.step == 2)
      nvmm_interleave (u_row, v_row, MIN (out.u, out.v) + at, chroma);
  }
  g_free (u_row);
}

static void
yuv_to_yuv (const GstVideoFrame *from, GstVideoFrame *to)
{
  Planes in = planes_of (from), out = planes_of (to);
  guint width = GST_VIDEO_FRAME_WIDTH (from), height = GST_VIDEO_FRAME_HEIGHT (from);
  guint chroma = (width + 1) / 2;

  for (guint row = 0; row < height; row++)
    memcpy (out.y + (gsize) row * out.y_stride, in.y + (gsize) row * in.y_stride, width);
  for (guint row = 0; row < (height + 1) / 2; row++) {
    gsize read = (gsize) row * in.c_stride, write = (gsize) row * out.c_stride;

    if (in.step == 1)
      nvmm_interleave (in.u + read, in.v + read, out.u + write, chroma);
    else
      nvmm_deinterleave (in.u + read, out.u + write, out.v + write, chroma);
  }
}

static gboolean
is_420 (GstVideoFormat format)
{
  return format == GST_VIDEO_FORMAT_NV12 || format == GST_VIDEO_FORMAT_I420;
}

gboolean
nvmm_kernel_convert (const GstVideoFrame *from, GstVideoFrame *to)
{
  GstVideoFormat in = GST_VIDEO_FRAME_FORMAT (from), out = GST_VIDEO_FRAME_FORMAT (to);
  Shifts shifts;

  if (is_420 (in) && shifts_of (out, &shifts)) {
    yuv_to_rgb (from, to, &shifts);
  } else if (shifts_of (in, &shifts) && is_420 (out)) {
    rgb_to_yuv (from, to, &shifts);
  } else if (is_420 (in) && is_420 (out) && in != out
      && from->info.colorimetry.matrix == to->info.colorimetry.matrix
      && from->info.colorimetry.range == to->info.colorimetry.range) {
    yuv_to_yuv (from, to);
  } else {
    return FALSE;
  }
  return TRUE;
}
