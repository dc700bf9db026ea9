/* A frame's event messages or metadata into payloads, which are attached to the frame. */
#pragma once

#include <stdio.h>

#include "gstnvmsgconv.h"

G_BEGIN_DECLS

/* What the frames of one buffer are converted by. */
typedef struct
{
  GstNvMsgConv *self;
  NvDsBatchMeta *batch;
  guint component_id, interval;
  gboolean dummies;
  gchar *folder;

  gpointer frame;               /* the one at hand, an NvDsFrameMeta or an NvDsAudioFrameMeta */
  FILE *dump;                   /* of its payloads, once there is one */
  gboolean dumped;              /* a file could be written */
  int dump_error;               /* why the first that could not be was not; 0: none */
} Conversion;

/* The batch's metadata is locked, so nothing is said on the bus. */
void msgconv_convert_frame (Conversion *conversion, gpointer frame);

G_END_DECLS
