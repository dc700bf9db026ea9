#include "canvas.h"

#include <string.h>

#include "../../surface/nvmm.h"

/* A colour as the canvas stores it: r g b, or y u v. */
typedef struct
{
  guint8 c[3];
  guint8 alpha;
} Paint;

/* The part of a rectangle that lies on the canvas. */
typedef struct
{
  gint left, top, right, bottom;
} Clip;

gboolean
osd_canvas_open (OsdCanvas *canvas, const NvBufSurface *surface, guint index)
{
  GstVideoFormat format;

  if (!nvmm_surface_frame (surface, index, &canvas->frame))
    return FALSE;
  format = GST_VIDEO_FRAME_FORMAT (&canvas->frame);
  if (format != GST_VIDEO_FORMAT_RGBA && format != GST_VIDEO_FORMAT_NV12)
    return FALSE;
  canvas->width = GST_VIDEO_FRAME_WIDTH (&canvas->frame);
  canvas->height = GST_VIDEO_FRAME_HEIGHT (&canvas->frame);
  canvas->yuv = format == GST_VIDEO_FORMAT_NV12;
  canvas->full_range = canvas->frame.info.colorimetry.range == GST_VIDEO_COLOR_RANGE_0_255;
  if (!gst_video_color_matrix_get_Kr_Kb (canvas->frame.info.colorimetry.matrix, &canvas->kr, &canvas->kb))
    gst_video_color_matrix_get_Kr_Kb (GST_VIDEO_COLOR_MATRIX_BT601, &canvas->kr, &canvas->kb);
  return TRUE;
}

static guint8
to_byte (gdouble value)
{
  return (guint8) CLAMP (value + 0.5, 0.0, 255.0);
}

static Paint
mix_paint (const OsdCanvas *canvas, const NvOSD_ColorParams *color)
{
  Paint paint;
  const gdouble luma = canvas->kr * color->red + (1 - canvas->kr - canvas->kb) * color->green
      + canvas->kb * color->blue;
  const gdouble cb = (color->blue - luma) / (2 * (1 - canvas->kb));
  const gdouble cr = (color->red - luma) / (2 * (1 - canvas->kr));

  paint.alpha = to_byte (color->alpha * 255);
  if (!canvas->yuv) {
    paint.c[0] = to_byte (color->red * 255);
    paint.c[1] = to_byte (color->green * 255);
    paint.c[2] = to_byte (color->blue * 255);
  } else if (canvas->full_range) {
    paint.c[0] = to_byte (luma * 255);
    paint.c[1] = to_byte (128 + cb * 255);
    paint.c[2] = to_byte (128 + cr * 255);
  } else {
    paint.c[0] = to_byte (16 + luma * 219);
    paint.c[1] = to_byte (128 + cb * 224);
    paint.c[2] = to_byte (128 + cr * 224);
  }
  return paint;
}

static inline guint8
blend (guint below, guint above, guint alpha)
{
  const guint sum = below * (255 - alpha) + above * alpha + 128;

  return (guint8) ((sum + (sum >> 8)) >> 8);
}

static gboolean
clip (const OsdCanvas *canvas, gint x, gint y, gint width, gint height, Clip *clipped)
{
  clipped->left = MAX (x, 0);
  clipped->top = MAX (y, 0);
  clipped->right = (gint) MIN ((gint64) x + width, canvas->width);
  clipped->bottom = (gint) MIN ((gint64) y + height, canvas->height);
  return clipped->left < clipped->right && clipped->top < clipped->bottom;
}

static guint8 *
row (OsdCanvas *canvas, guint plane, gint y)
{
  return (guint8 *) GST_VIDEO_FRAME_PLANE_DATA (&canvas->frame, plane)
      + (gsize) y * GST_VIDEO_FRAME_PLANE_STRIDE (&canvas->frame, plane);
}

static void
fill_rgba (OsdCanvas *canvas, const Clip *at, const Paint *paint)
{
  for (gint y = at->top; y < at->bottom; y++) {
    guint8 *pixel = row (canvas, 0, y) + 4 * at->left;

    for (gint x = at->left; x < at->right; x++, pixel += 4) {
      pixel[0] = blend (pixel[0], paint->c[0], paint->alpha);
      pixel[1] = blend (pixel[1], paint->c[1], paint->alpha);
      pixel[2] = blend (pixel[2], paint->c[2], paint->alpha);
      pixel[3] = MAX (pixel[3], paint->alpha);
    }
  }
}

static void
fill_luma (OsdCanvas *canvas, const Clip *at, const Paint *paint)
{
  for (gint y = at->top; y < at->bottom; y++) {
    guint8 *luma = row (canvas, 0, y);

    if (paint->alpha == 255)
      memset (luma + at->left, paint->c[0], at->right - at->left);
    else
      for (gint x = at->left; x < at->right; x++)
        luma[x] = blend (luma[x], paint->c[0], paint->alpha);
  }
}

/* How many of the two pixels 2n and 2n+1 lie within [from, to). */
static inline guint
pixels_covered (gint n, gint from, gint to)
{
  return (guint) ((2 * n >= from && 2 * n < to) + (2 * n + 1 >= from && 2 * n + 1 < to));
}

/* A chroma sample takes as much of the colour as the rectangle covers of its four pixels. */
static void
fill_chroma (OsdCanvas *canvas, const Clip *at, const Paint *paint)
{
  const gint first = at->left / 2, last = (at->right - 1) / 2;

  for (gint y = at->top / 2; y <= (at->bottom - 1) / 2; y++) {
    guint8 *chroma = row (canvas, 1, y);
    const guint rows = pixels_covered (y, at->top, at->bottom);

    for (gint x = first; x <= last; x++) {
      const guint columns = x == first || x == last ? pixels_covered (x, at->left, at->right) : 2;
      const guint alpha = paint->alpha * rows * columns / 4;

      chroma[2 * x] = blend (chroma[2 * x], paint->c[1], alpha);
      chroma[2 * x + 1] = blend (chroma[2 * x + 1], paint->c[2], alpha);
    }
  }
}

void
osd_canvas_fill (OsdCanvas *canvas, gint x, gint y, gint width, gint height, const NvOSD_ColorParams *color)
{
  const Paint paint = mix_paint (canvas, color);
  Clip at;

  if (paint.alpha == 0 || !clip (canvas, x, y, width, height, &at))
    return;
  if (!canvas->yuv) {
    fill_rgba (canvas, &at, &paint);
    return;
  }
  fill_luma (canvas, &at, &paint);
  fill_chroma (canvas, &at, &paint);
}

static void
blend_row_rgba (guint8 *pixel, const guint8 *coverage, gint count, const Paint *paint)
{
  for (gint x = 0; x < count; x++, pixel += 4) {
    const guint alpha = blend (0, paint->alpha, coverage[x]);

    if (alpha == 0)
      continue;
    pixel[0] = blend (pixel[0], paint->c[0], alpha);
    pixel[1] = blend (pixel[1], paint->c[1], alpha);
    pixel[2] = blend (pixel[2], paint->c[2], alpha);
    pixel[3] = MAX (pixel[3], alpha);
  }
}

static void
blend_row_luma (guint8 *luma, const guint8 *coverage, gint count, const Paint *paint)
{
  for (gint x = 0; x < count; x++)
    if (coverage[x] != 0)
      luma[x] = blend (luma[x], paint->c[0], blend (0, paint->alpha, coverage[x]));
}

typedef struct
{
  const guint8 *data;
  gsize stride;
  gint x, y;                    /* where its first sample lies on the canvas */
} Coverage;

static guint
coverage_at (const Coverage *coverage, const Clip *at, gint x, gint y)
{
  if (x < at->left || x >= at->right || y < at->top || y >= at->bottom)
    return 0;
  return coverage->data[(gsize) (y - coverage->y) * coverage->stride + (x - coverage->x)];
}

static void
blend_chroma (OsdCanvas *canvas, const Clip *at, const Coverage *coverage, const Paint *paint)
{
  for (gint y = at->top / 2; y <= (at->bottom - 1) / 2; y++) {
    guint8 *chroma = row (canvas, 1, y);

    for (gint x = at->left / 2; x <= (at->right - 1) / 2; x++) {
      const guint sum = coverage_at (coverage, at, 2 * x, 2 * y) + coverage_at (coverage, at, 2 * x + 1, 2 * y)
          + coverage_at (coverage, at, 2 * x, 2 * y + 1) + coverage_at (coverage, at, 2 * x + 1, 2 * y + 1);

      if (sum != 0) {
        const guint alpha = blend (0, paint->alpha, sum / 4);

        chroma[2 * x] = blend (chroma[2 * x], paint->c[1], alpha);
        chroma[2 * x + 1] = blend (chroma[2 * x + 1], paint->c[2], alpha);
      }
    }
  }
}

void
osd_canvas_blend (OsdCanvas *canvas, gint x, gint y, gint width, gint height, const guint8 *coverage, gsize stride,
    const NvOSD_ColorParams *color)
{
  const Paint paint = mix_paint (canvas, color);
  const Coverage source = { coverage, stride, x, y };
  Clip at;

  if (paint.alpha == 0 || !clip (canvas, x, y, width, height, &at))
    return;
  for (gint line = at.top; line < at.bottom; line++) {
    const guint8 *covered = coverage + (gsize) (line - y) * stride + (at.left - x);

    if (canvas->yuv)
      blend_row_luma (row (canvas, 0, line) + at.left, covered, at.right - at.left, &paint);
    else
      blend_row_rgba (row (canvas, 0, line) + 4 * at.left, covered, at.right - at.left, &paint);
  }
  if (canvas->yuv)
    blend_chroma (canvas, &at, &source, &paint);
}
