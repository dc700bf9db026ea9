/* The pixels of an object or a frame, taken out of a surface. */
#pragma once

#include <glib.h>

#include "nvds_obj_encode.h"
#include "nvmm_picture.h"

G_BEGIN_DECLS

typedef struct
{
  guint8 *rgb;                  /* rows of 3 * width bytes; g_free frees it */
  guint width, height;
} Crop;

/* Takes the object's box, clipped to the picture, or the whole of it where args->isFrame; scaled where asked for.
 * FALSE, after saying so, where there is no such picture or nothing of it. */
gboolean crop_take (NvmmPicture *converter, const NvBufSurface *surface, const NvDsObjEncUsrArgs *args,
    const NvDsObjectMeta *object, const NvDsFrameMeta *frame, Crop *crop);

G_END_DECLS
