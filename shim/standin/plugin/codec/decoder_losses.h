/* Which frames were lost or damaged, and when to tell of them. */
#pragma once

#include "nvv4l2decoder.h"

G_BEGIN_DECLS

/* Counts the picture that the codec has given out, which is of this frame. */
void decoder_count_picture (NvV4l2Decoder * self, const GstVideoCodecFrame * frame);

/* Gives up frames whose pictures will never come, or `all`: they would pile up in the base class. */
void decoder_release_lost (NvV4l2Decoder * self, gboolean all);

/* A warning on the bus about pictures that could not be decoded: now and then, and once `at_the_end`. */
void decoder_tell_skipped (NvV4l2Decoder * self, gboolean at_the_end);

G_END_DECLS
