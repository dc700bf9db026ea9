#pragma once

#include <gst/gst.h>
#include <stdbool.h>

/* Whether a launch string asks for a pad of that element by its name: `demuxer.video_1 ! ...`, `demuxer.audio_0,video_1`,
 * or, right behind the element itself, `matroskademux .video_1 ! ...`. */
bool ds_is_pad_named(const char *description, GstElement *element, const char *pad);
