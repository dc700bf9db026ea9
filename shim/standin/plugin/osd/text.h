/* Text onto a canvas, through a cache of what has been laid out and rasterised before. */
#pragma once

#include "canvas.h"

G_BEGIN_DECLS

typedef struct _OsdTextPainter OsdTextPainter;

OsdTextPainter *osd_text_painter_new (void);
void osd_text_painter_free (OsdTextPainter *painter);

/* Draws one label; one that is off the canvas, empty or not UTF-8 is left out. */
void osd_text_painter_draw (OsdTextPainter *painter, OsdCanvas *canvas, const NvOSD_TextParams *text);

/* Draws the time of day, at the place and in the font of `clock`. */
void osd_text_painter_draw_clock (OsdTextPainter *painter, OsdCanvas *canvas, const NvOSD_TextParams *clock);

/* To be called once a frame, so that labels no longer in use leave the cache. */
void osd_text_painter_next_frame (OsdTextPainter *painter);

G_END_DECLS
