/*
 * Blending onto one surface, RGBA or NV12, in place: fills and coverage masks are all that the shapes and the text
 * come down to, so nothing is ever converted to another format.
 */
#pragma once

#include <gst/video/video.h>

#include "nvbufsurface.h"
#include "nvll_osd_struct.h"

G_BEGIN_DECLS

typedef struct
{
  GstVideoFrame frame;
  gint width, height;
  gboolean yuv;
  gdouble kr, kb;               /* of the colour matrix */
  gboolean full_range;
} OsdCanvas;

/* FALSE where the surface is neither RGBA nor NV12. The canvas is good while the surface lives. */
gboolean osd_canvas_open (OsdCanvas *canvas, const NvBufSurface *surface, guint index);

/* Everything below is clipped to the canvas; a colour's alpha is honoured. */
void osd_canvas_fill (OsdCanvas *canvas, gint x, gint y, gint width, gint height, const NvOSD_ColorParams *color);

/* Blends `color` through 8-bit coverage whose top left corner lies at x, y. */
void osd_canvas_blend (OsdCanvas *canvas, gint x, gint y, gint width, gint height, const guint8 *coverage,
    gsize stride, const NvOSD_ColorParams *color);

G_END_DECLS
