/* The shapes of nvll_osd_struct.h onto a canvas. */
#pragma once

#include "canvas.h"

G_BEGIN_DECLS

/* FALSE where a width is beyond MAX_BORDER_WIDTH: nothing is drawn then. */
gboolean osd_draw_rectangle (OsdCanvas *canvas, const NvOSD_RectParams *rectangle);
gboolean osd_draw_line (OsdCanvas *canvas, const NvOSD_LineParams *line);
gboolean osd_draw_arrow (OsdCanvas *canvas, const NvOSD_ArrowParams *arrow);
void osd_draw_circle (OsdCanvas *canvas, const NvOSD_CircleParams *circle);

/* What of the object's mask is above its threshold, stretched over its box, in the box's border colour. */
void osd_draw_mask (OsdCanvas *canvas, const NvOSD_RectParams *box, const NvOSD_MaskParams *mask);

/* A coarse mosaic over the box, or where `mask` is given over what of it is above the threshold. */
void osd_blur (OsdCanvas *canvas, const NvOSD_RectParams *box, const NvOSD_MaskParams *mask);

G_END_DECLS
