#include "shapes.h"

#include <cairo.h>
#include <math.h>

#include "nvll_osd_api.h"

#define DEFAULT_CIRCLE_WIDTH 2
#define ARROW_HEAD_ANGLE (G_PI / 12)
#define ARROW_HEAD_SHARE 0.1
/* Angles below this are no rotation. */
#define SMALLEST_ROTATION 0.001f

/* A path is drawn on a scratch surface no larger than its box and blended from there. */
typedef struct
{
  cairo_t *cairo;
  gint x, y, width, height;
} Scratch;

static gboolean
scratch_open (Scratch *scratch, const OsdCanvas *canvas, gdouble left, gdouble top, gdouble right, gdouble bottom)
{
  cairo_surface_t *surface;

  scratch->x = (gint) floor (CLAMP (left, 0, canvas->width));
  scratch->y = (gint) floor (CLAMP (top, 0, canvas->height));
  scratch->width = (gint) ceil (CLAMP (right, 0, canvas->width)) - scratch->x;
  scratch->height = (gint) ceil (CLAMP (bottom, 0, canvas->height)) - scratch->y;
  if (scratch->width <= 0 || scratch->height <= 0)
    return FALSE;
  surface = cairo_image_surface_create (CAIRO_FORMAT_A8, scratch->width, scratch->height);
  scratch->cairo = cairo_create (surface);
  cairo_surface_destroy (surface);
  /* A surface that there was no memory for has no pixels. */
  if (cairo_status (scratch->cairo) != CAIRO_STATUS_SUCCESS) {
    cairo_destroy (scratch->cairo);
    return FALSE;
  }
  cairo_translate (scratch->cairo, -scratch->x, -scratch->y);
  return TRUE;
}

static void
scratch_blend (Scratch *scratch, OsdCanvas *canvas, const NvOSD_ColorParams *color)
{
  cairo_surface_t *surface = cairo_get_target (scratch->cairo);

  cairo_surface_flush (surface);
  osd_canvas_blend (canvas, scratch->x, scratch->y, scratch->width, scratch->height,
      cairo_image_surface_get_data (surface), cairo_image_surface_get_stride (surface), color);
  cairo_destroy (scratch->cairo);
}

static void
draw_border (OsdCanvas *canvas, const NvOSD_RectParams *box, gint left, gint top, gint right, gint bottom)
{
  const gint width = (gint) box->border_width, before = width / 2;
  const gint outer_left = left - before, outer_top = top - before;
  const gint inner_right = right - before, inner_bottom = bottom - before;
  const NvOSD_ColorParams *color = &box->border_color;

  /* The border lies across the box's edge. Sides do not overlap, so a translucent one is even. */
  osd_canvas_fill (canvas, outer_left, outer_top, inner_right + width - outer_left, width, color);
  if (inner_bottom > outer_top)
    osd_canvas_fill (canvas, outer_left, inner_bottom, inner_right + width - outer_left, width, color);
  if (inner_bottom > outer_top + width) {
    const gint height = inner_bottom - outer_top - width;

    osd_canvas_fill (canvas, outer_left, outer_top + width, width, height, color);
    if (inner_right > outer_left)
      osd_canvas_fill (canvas, inner_right, outer_top + width, width, height, color);
  }
}

static void
draw_rotated (OsdCanvas *canvas, const NvOSD_RectParams *box)
{
  const gdouble x = box->left + box->width / 2.0, y = box->top + box->height / 2.0;
  const gdouble reach = hypot (box->width, box->height) / 2 + box->border_width;
  Scratch scratch;

  for (gint border = 0; border <= 1; border++) {
    if (border ? box->border_width == 0 : !box->has_bg_color)
      continue;
    if (!scratch_open (&scratch, canvas, x - reach, y - reach, x + reach, y + reach))
      return;
    cairo_translate (scratch.cairo, x, y);
    cairo_rotate (scratch.cairo, box->rotation_angle * G_PI / 180.0);
    cairo_rectangle (scratch.cairo, -box->width / 2.0, -box->height / 2.0, box->width, box->height);
    cairo_set_line_width (scratch.cairo, box->border_width);
    if (border)
      cairo_stroke (scratch.cairo);
    else
      cairo_fill (scratch.cairo);
    scratch_blend (&scratch, canvas, border ? &box->border_color : &box->bg_color);
  }
}

/* A box as pixels: truncated as integers are, and within what an int can add up. */
static void
pixel_box (const NvOSD_RectParams *box, gint *left, gint *top, gint *right, gint *bottom)
{
  const gfloat far = 1 << 20;

  *left = (gint) CLAMP (box->left, -far, far);
  *top = (gint) CLAMP (box->top, -far, far);
  *right = (gint) CLAMP (box->width + *left, -far, far);
  *bottom = (gint) CLAMP (box->height + *top, -far, far);
}

gboolean
osd_draw_rectangle (OsdCanvas *canvas, const NvOSD_RectParams *box)
{
  gint left, top, right, bottom;

  if (box->border_width > MAX_BORDER_WIDTH)
    return FALSE;
  if (fabsf (box->rotation_angle) > SMALLEST_ROTATION) {
    draw_rotated (canvas, box);
    return TRUE;
  }
  pixel_box (box, &left, &top, &right, &bottom);
  if (box->has_bg_color)
    osd_canvas_fill (canvas, left, top, right - left, bottom - top, &box->bg_color);
  if (box->border_width > 0 && right >= left && bottom >= top)
    draw_border (canvas, box, left, top, right, bottom);
  return TRUE;
}

gboolean
osd_draw_line (OsdCanvas *canvas, const NvOSD_LineParams *line)
{
  const gdouble x1 = (gint) line->x1, y1 = (gint) line->y1, x2 = (gint) line->x2, y2 = (gint) line->y2;
  const gdouble margin = line->line_width;
  Scratch scratch;

  if (line->line_width > MAX_BORDER_WIDTH)
    return FALSE;
  if (!scratch_open (&scratch, canvas, MIN (x1, x2) - margin, MIN (y1, y2) - margin, MAX (x1, x2) + margin,
          MAX (y1, y2) + margin))
    return TRUE;
  cairo_set_line_width (scratch.cairo, line->line_width);
  cairo_move_to (scratch.cairo, x1, y1);
  cairo_line_to (scratch.cairo, x2, y2);
  cairo_stroke (scratch.cairo);
  scratch_blend (&scratch, canvas, &line->line_color);
  return TRUE;
}

static void
trace_head (cairo_t *cairo, gdouble tail_x, gdouble tail_y, gdouble x, gdouble y)
{
  const gdouble length = hypot (x - tail_x, y - tail_y) * ARROW_HEAD_SHARE;
  const gdouble back = atan2 (tail_y - y, tail_x - x);

  cairo_move_to (cairo, x + length * cos (back - ARROW_HEAD_ANGLE), y + length * sin (back - ARROW_HEAD_ANGLE));
  cairo_line_to (cairo, x, y);
  cairo_line_to (cairo, x + length * cos (back + ARROW_HEAD_ANGLE), y + length * sin (back + ARROW_HEAD_ANGLE));
}

gboolean
osd_draw_arrow (OsdCanvas *canvas, const NvOSD_ArrowParams *arrow)
{
  const gdouble x1 = (gint) arrow->x1, y1 = (gint) arrow->y1, x2 = (gint) arrow->x2, y2 = (gint) arrow->y2;
  const gdouble margin = arrow->arrow_width * 2 + hypot (x2 - x1, y2 - y1) * ARROW_HEAD_SHARE;
  Scratch scratch;

  if (arrow->arrow_width > MAX_BORDER_WIDTH)
    return FALSE;
  if (!scratch_open (&scratch, canvas, MIN (x1, x2) - margin, MIN (y1, y2) - margin, MAX (x1, x2) + margin,
          MAX (y1, y2) + margin))
    return TRUE;
  cairo_set_line_width (scratch.cairo, arrow->arrow_width);
  cairo_set_line_join (scratch.cairo, CAIRO_LINE_JOIN_ROUND);
  cairo_move_to (scratch.cairo, x1, y1);
  cairo_line_to (scratch.cairo, x2, y2);
  if (arrow->arrow_head != START_HEAD)
    trace_head (scratch.cairo, x1, y1, x2, y2);
  if (arrow->arrow_head != END_HEAD)
    trace_head (scratch.cairo, x2, y2, x1, y1);
  cairo_stroke (scratch.cairo);
  scratch_blend (&scratch, canvas, &arrow->arrow_color);
  return TRUE;
}

void
osd_draw_circle (OsdCanvas *canvas, const NvOSD_CircleParams *circle)
{
  const gdouble x = (gint) circle->xc, y = (gint) circle->yc, radius = circle->radius;
  const gdouble width = circle->circle_width > 0 ? circle->circle_width : DEFAULT_CIRCLE_WIDTH;
  const gdouble reach = radius + width;
  Scratch scratch;

  for (gint border = 0; border <= 1; border++) {
    if (!border && !circle->has_bg_color)
      continue;
    if (!scratch_open (&scratch, canvas, x - reach, y - reach, x + reach, y + reach))
      return;
    cairo_arc (scratch.cairo, x, y, radius, 0, 2 * G_PI);
    cairo_set_line_width (scratch.cairo, width);
    if (border)
      cairo_stroke (scratch.cairo);
    else
      cairo_fill (scratch.cairo);
    scratch_blend (&scratch, canvas, border ? &circle->circle_color : &circle->bg_color);
  }
}
