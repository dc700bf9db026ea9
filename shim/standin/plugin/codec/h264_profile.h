/* The profiles of nvv4l2h264enc: as the property has them, as caps name them, and as libx264 does. */
#pragma once

#include "encoder.h"

G_BEGIN_DECLS

/* As V4L2 numbers them. */
enum
{
  H264_PROFILE_BASELINE = 0,
  H264_PROFILE_MAIN = 2,
  H264_PROFILE_HIGH = 4,
  H264_PROFILE_HIGH_444 = 7,
};

/* Of the property. */
GType h264_profile_type (void);
const gchar *h264_profile_of_x264 (gint profile);
const gchar *h264_profile_of_caps (const EncoderSettings * settings);
/* Takes what caps ask for into the settings. */
void h264_take_profile (EncoderSettings * settings, const gchar * profile);

G_END_DECLS
