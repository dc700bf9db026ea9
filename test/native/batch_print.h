/* A batch, and what travels with it, as lines of JSON on standard output. */
#pragma once

#include <gst/gst.h>

#include "gstnvdsmeta.h"

/* Of an NvDsMeta that is a text, which the lines call a tag. */
#define TAG_META (NVDS_GST_CUSTOM_META + 77)

/* A batch with its surfaces, its frames and what hangs on them. */
void batch_print (GstBuffer *buffer);

/* Events of streams, caps and the end; nothing for others. */
void batch_print_event (GstEvent *event);
