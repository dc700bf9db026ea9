/* One picture to another: crop, turn, convert, scale and place. Keeps what the next one like it needs; one thread at a time. */
#pragma once

#include "nvmm_convert.h"

G_BEGIN_DECLS

typedef struct _NvmmPicture NvmmPicture;

/* Areas that are all zero: the whole picture. */
typedef struct
{
  GstVideoRectangle from_crop, to_crop;
  guint flip_method;
  NvmmFilter filter;
  gboolean fill_around;         /* black around to_crop; else what is there stays */
} NvmmPictureSettings;

NvmmPicture *nvmm_picture_new (void);
void nvmm_picture_free (NvmmPicture * self);

/* FALSE where the formats cannot be converted into each other. */
gboolean nvmm_picture_run (NvmmPicture * self, const GstVideoFrame * from, GstVideoFrame * to,
    const NvmmPictureSettings * settings);

G_END_DECLS
