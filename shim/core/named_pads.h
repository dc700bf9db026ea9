#pragma once

#include <gst/gst.h>
#include <stdbool.h>

/* How many of an element's type were made before it that the launch string gives no name either. `elements`: all that it
 * made. */
guint ds_unnamed_before(GstElement *element, const GPtrArray *elements);

/* Whether a launch string asks for a pad of that element by its name: `demuxer.video_1 ! ...`, `demuxer.audio_0,video_1`,
 * or, right behind the element itself, `matroskademux .video_1 ! ...`. */
bool ds_is_pad_named(const char *description, GstElement *element, guint unnamed_before, const char *pad);
