/* Instance masks and blurring: what follows an object's outline. */
#include <string.h>

#include "shapes.h"

/* Masks are drawn half transparent, whatever the colour's alpha. */
#define MASK_COVERAGE 127
/* A blurred box becomes this many tiles each way. */
#define BLUR_TILES 16

static gboolean
is_usable (const NvOSD_MaskParams *mask)
{
  return mask->data != NULL && mask->width > 0 && mask->height > 0
      && mask->size >= (guint64) mask->width * mask->height * sizeof (gfloat);
}

/* The mask's value at a pixel of a box that it is stretched over, interpolated between its samples. */
static gfloat
sample (const NvOSD_MaskParams *mask, gint x, gint y, gint box_width, gint box_height)
{
  const gfloat at_x = CLAMP ((x + 0.5f) * mask->width / box_width - 0.5f, 0.0f, mask->width - 1.0f);
  const gfloat at_y = CLAMP ((y + 0.5f) * mask->height / box_height - 0.5f, 0.0f, mask->height - 1.0f);
  const guint x0 = (guint) at_x, y0 = (guint) at_y;
  const guint x1 = MIN (x0 + 1, mask->width - 1), y1 = MIN (y0 + 1, mask->height - 1);
  const gfloat fraction_x = at_x - x0, fraction_y = at_y - y0;
  const gfloat *upper = mask->data + (gsize) y0 * mask->width, *lower = mask->data + (gsize) y1 * mask->width;
  const gfloat above = upper[x0] + (upper[x1] - upper[x0]) * fraction_x;
  const gfloat below = lower[x0] + (lower[x1] - lower[x0]) * fraction_x;

  return above + (below - above) * fraction_y;
}

/* The box's part on the canvas. */
static gboolean
visible_part (const OsdCanvas *canvas, const NvOSD_RectParams *box, GstVideoRectangle *part)
{
  const gint right = (gint) CLAMP (box->left + box->width, 0.0f, (gfloat) canvas->width);
  const gint bottom = (gint) CLAMP (box->top + box->height, 0.0f, (gfloat) canvas->height);

  part->x = (gint) CLAMP (box->left, 0.0f, (gfloat) canvas->width);
  part->y = (gint) CLAMP (box->top, 0.0f, (gfloat) canvas->height);
  part->w = right - part->x;
  part->h = bottom - part->y;
  return part->w > 0 && part->h > 0;
}

void
osd_draw_mask (OsdCanvas *canvas, const NvOSD_RectParams *box, const NvOSD_MaskParams *mask)
{
  GstVideoRectangle part;
  g_autofree guint8 *coverage = NULL;

  if (!is_usable (mask) || !visible_part (canvas, box, &part))
    return;
  coverage = g_malloc ((gsize) part.w * part.h);
  for (gint y = 0; y < part.h; y++)
    for (gint x = 0; x < part.w; x++) {
      const gfloat value = sample (mask, part.x - (gint) box->left + x, part.y - (gint) box->top + y,
          MAX ((gint) box->width, 1), MAX ((gint) box->height, 1));

      coverage[(gsize) y * part.w + x] = value > mask->threshold ? MASK_COVERAGE : 0;
    }
  osd_canvas_blend (canvas, part.x, part.y, part.w, part.h, coverage, part.w, &box->border_color);
}

typedef struct
{
  guint8 *data;
  gsize stride;
  guint samples;                /* interleaved values a pixel */
  guint subsampling;            /* shift from canvas to plane coordinates */
} Plane;

/* One tile becomes its mean, where `inside` says so. */
static void
flatten_tile (const Plane *plane, const GstVideoRectangle *tile, gboolean inside)
{
  const gint left = tile->x >> plane->subsampling, top = tile->y >> plane->subsampling;
  const gint right = (tile->x + tile->w) >> plane->subsampling, bottom = (tile->y + tile->h) >> plane->subsampling;
  const guint count = (guint) (MAX (right - left, 0) * MAX (bottom - top, 0));

  if (!inside || count == 0)
    return;
  for (guint s = 0; s < plane->samples; s++) {
    guint64 sum = 0;

    for (gint y = top; y < bottom; y++)
      for (gint x = left; x < right; x++)
        sum += plane->data[y * plane->stride + x * plane->samples + s];
    for (gint y = top; y < bottom; y++)
      for (gint x = left; x < right; x++)
        plane->data[y * plane->stride + x * plane->samples + s] = (guint8) (sum / count);
  }
}

void
osd_blur (OsdCanvas *canvas, const NvOSD_RectParams *box, const NvOSD_MaskParams *mask)
{
  const gboolean masked = mask != NULL && is_usable (mask);
  GstVideoRectangle part;

  if (!visible_part (canvas, box, &part))
    return;
  for (guint p = 0; p < GST_VIDEO_FRAME_N_PLANES (&canvas->frame); p++) {
    const Plane plane = { GST_VIDEO_FRAME_PLANE_DATA (&canvas->frame, p),
      GST_VIDEO_FRAME_PLANE_STRIDE (&canvas->frame, p), GST_VIDEO_FRAME_COMP_PSTRIDE (&canvas->frame, p), p };

    for (gint row = 0; row < BLUR_TILES; row++)
      for (gint column = 0; column < BLUR_TILES; column++) {
        const gint left = part.x + (part.w * column / BLUR_TILES), right = part.x + part.w * (column + 1) / BLUR_TILES;
        const gint top = part.y + (part.h * row / BLUR_TILES), bottom = part.y + part.h * (row + 1) / BLUR_TILES;
        const GstVideoRectangle tile = { left, top, right - left, bottom - top };
        const gboolean inside = !masked || sample (mask, (left + right) / 2 - (gint) box->left,
            (top + bottom) / 2 - (gint) box->top, MAX ((gint) box->width, 1), MAX ((gint) box->height, 1))
            > mask->threshold;

        flatten_tile (&plane, &tile, inside);
      }
  }
}
