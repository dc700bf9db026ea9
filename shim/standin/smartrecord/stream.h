/* One of a recorder's two streams: the encoded frames of its last seconds. */
#pragma once

#include <gst/gst.h>

G_BEGIN_DECLS

typedef struct
{
  GstCaps *caps;                /* NULL: nothing has come */
  GQueue frames;                /* GstBuffers whose times are running times; the first starts a group of pictures */
} SrStream;

void sr_stream_clear (SrStream *stream);

/* Keeps a frame, which it takes, and lets go of what is older than `span` and no group needs. */
void sr_stream_keep (SrStream *stream, GstBuffer *frame, GstClockTime span);

/* The time of the newest frame; GST_CLOCK_TIME_NONE where there is none. */
GstClockTime sr_stream_newest (const SrStream *stream);

/* Where a file that is to begin at `time` can: at the last key frame up to then, else at the first there is. */
const GList *sr_stream_start (const SrStream *stream, GstClockTime time);

gboolean sr_is_key (const GstBuffer *frame);

G_END_DECLS
