/* The conversions that run for every frame of a usual pipeline, without the general converter. */
#pragma once

#include <gst/video/video.h>

G_BEGIN_DECLS

/*
 * Converts a whole frame into another of the same size, or says FALSE where it has no code for that pair:
 * NV12 and I420 to and from 32-bit RGB, and to each other.
 */
gboolean nvmm_kernel_convert (const GstVideoFrame * from, GstVideoFrame * to);

G_END_DECLS
