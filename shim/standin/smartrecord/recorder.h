/*
 * The part of a context that is not the program's to see: what came on its taps, and the file that is being written of it.
 * The lock is the context's flowLock.
 */
#pragma once

#include "stream.h"
#include "tap.h"

G_BEGIN_DECLS

typedef struct
{
  SrStream streams[SR_STREAMS];
  GstElement *taps[SR_STREAMS];
  SrFile *file;                 /* NULL between recordings, and until there is a key frame to begin with */
  gchar *path;
  GstClockTime stop_at;         /* running time; GST_CLOCK_TIME_NONE: it counts from the first frame */
  guint duration;               /* seconds */
  GCond reset;                  /* resetDone has become true */
  gboolean failed;
} SrRecorder;

/* The stream that decides where a file begins and ends. */
SrStreamKind sr_recorder_leading (const SrRecorder *recorder);
/* Under the lock. Writes the frames from `first` on, and those of the other stream that lie behind it. */
gboolean sr_recorder_open (NvDsSRContext *ctx, const GList *first);
/* Under the lock. Ends what is being recorded; resetDone says when it has ended. */
void sr_recorder_finish (NvDsSRContext *ctx);
/* Once resetDone is true: waits for the thread that set it. */
void sr_recorder_join (NvDsSRContext *ctx);

/* Of a context. */
extern const SrTapFunctions sr_recorder_taps;

G_END_DECLS
