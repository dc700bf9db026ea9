/* Pictures of any format and size to those that a window takes: scaled into a rectangle, black around it. */
#pragma once

#include <gst/video/video.h>

G_BEGIN_DECLS

typedef struct _Painter Painter;

Painter *painter_new (void);
void painter_free (Painter *self);

/*
 * Paints a whole picture of this format and size, with `from` in `place`. Returns its pixels, which stay until the next
 * call, and what they are; NULL where `from` is of a format that cannot be converted. One thread at a time.
 */
const guint8 *painter_paint (Painter *self, const GstVideoFrame *from, GstVideoFormat format, guint width,
    guint height, const GstVideoRectangle *place, GstVideoInfo *info);

G_END_DECLS
