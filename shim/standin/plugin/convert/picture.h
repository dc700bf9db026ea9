/* One picture through nvvideoconvert: crop, turn, convert, scale and place. */
#pragma once

#include "nvmm-convert.h"

G_BEGIN_DECLS

typedef struct _ConvertPicture ConvertPicture;

/* All zero: the whole picture. */
typedef struct
{
  GstVideoRectangle from_crop, to_crop;
  guint flip_method;
  NvmmFilter filter;
} ConvertSettings;

ConvertPicture *convert_picture_new (void);
void convert_picture_free (ConvertPicture * self);

/* FALSE where the formats cannot be converted into each other. */
gboolean convert_picture_run (ConvertPicture * self, const GstVideoFrame * from, GstVideoFrame * to,
    const ConvertSettings * settings);

/* Reads "left:top:width:height". FALSE, and an area left alone, where that is not what the text says. */
gboolean convert_parse_crop (const gchar * text, GstVideoRectangle * area);

G_END_DECLS
