/* From surfaces and parameters, both checked, to draws that hold no pointer of the caller's but to pixels. */
#pragma once

#include "draw.h"

G_BEGIN_DECLS

/* A picture of a batch as a frame; Invalid_Params or Unsupported where it is none. */
NvBufSurfTransform_Error plan_frame (const char *function, const NvBufSurface *surface, guint index,
    GstVideoFrame *frame);

/* A rectangle that must lie inside of a frame and have an area; NULL is the whole frame. `even` rounds its corners
 * down to pixels that begin a group which shares chroma. */
NvBufSurfTransform_Error plan_area (const char *function, const NvBufSurfTransformRect *rect,
    const GstVideoFrame *frame, gboolean even, GstVideoRectangle *area);

/* How many pictures a batch holds; 0, after saying so, where it is none. */
guint plan_pictures (const char *function, const NvBufSurface *surface);

G_END_DECLS
