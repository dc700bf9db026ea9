/* libav's pictures as GStreamer's, and the format in which NVIDIA's decoder gives such a picture out. */
#pragma once

#include <gst/video/video.h>
#include <libavutil/frame.h>

G_BEGIN_DECLS

/* A view of a decoded picture: no copy, no reference. FALSE where the pixel format is one that nobody here knows. */
gboolean av_picture_view (const AVFrame * picture, GstVideoFrame * view);

/* The format and colorimetry for caps of decoded surfaces: NV12, P010_10LE, I420_12LE, Y444 and its deep kinds. */
GstVideoFormat av_picture_output_format (const GstVideoFrame * view);

G_END_DECLS
