/* What all transformations come down to: pictures drawn onto parts of others. */
#pragma once

#include "nvbufsurftransform.h"
#include "nvmm_picture.h"

G_BEGIN_DECLS

typedef struct
{
  GstVideoFrame from, to;       /* views of surfaces' memory */
  NvmmPictureSettings settings;
  gfloat opacity;               /* 1: what is drawn hides what was there */
} Draw;

/* Draws one after the other, as far as it comes. */
NvBufSurfTransform_Error draws_run (const Draw *draws, guint count);

/* A frame of its own memory, laid out as `like` is but of another size; gst_video_frame_unmap, then unref `buffer`. */
gboolean draw_scratch (GstVideoFrame *scratch, GstBuffer **buffer, const GstVideoFrame *like, guint width, guint height);

/* Blends `above` over the part of `below` at x, y; `alpha` (may be NULL) of above's size weighs each pixel, and
 * `opacity` all of them. FALSE for samples of more than 8 bits and for pixels that share packed chroma. */
gboolean draw_blend (const GstVideoFrame *above, const GstVideoFrame *alpha, gfloat opacity, GstVideoFrame *below,
    gint x, gint y);

G_END_DECLS
