#pragma once

#include <gst/gst.h>

#include "deepscript.h"

/* `pad` of `source` is linked to `peer`, which belongs to `sink`. When it is gone, the next pad that fits takes its place,
 * or, where `source_pad` is not NULL, the next one of that name. */
void ds_link_again(GstElement *source, GstPad *pad, GstPad *peer, GstElement *sink, const char *source_pad);
