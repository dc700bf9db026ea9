/* One recording on its way into a file, in a pipeline of its own: the program's pipeline does not notice. */
#pragma once

#include "gst-nvdssr.h"

G_BEGIN_DECLS

typedef struct SrFile SrFile;

typedef enum
{ SR_VIDEO, SR_AUDIO, SR_STREAMS } SrStreamKind;

/* Called once, from a thread of GStreamer's, when all is written, or writing failed (`error`, otherwise NULL). */
typedef void (*SrFileDone) (gpointer user_data, const GError *error);

/* Starts a file of the streams whose caps are not NULL; frames' times are counted from `base`. NULL, with `error` set. */
SrFile *sr_file_new (const gchar *path, NvDsSRContainerType container, GstCaps *const caps[SR_STREAMS],
    GstClockTime base, SrFileDone done, gpointer user_data, GError **error);
void sr_file_write (SrFile *file, SrStreamKind kind, GstBuffer *frame);
/* No more comes; `done` will be called. */
void sr_file_finish (SrFile *file);
/* Not from `done`'s thread. */
void sr_file_free (SrFile *file);

GstElement *sr_file_pipeline (const SrFile *file);
GstElement *sr_file_sink (const SrFile *file);
gboolean sr_file_has (const SrFile *file, SrStreamKind kind);
GstClockTime sr_file_duration (const SrFile *file);

G_END_DECLS
