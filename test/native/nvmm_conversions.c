/* Conversions against GStreamer's own converter: every pair of formats, odd sizes, parts of frames, turns. */
#include <math.h>
#include <string.h>

#include "check.h"
#include "nvmm_convert.h"
#include "nvmm.h"

static GstBuffer *
frame_new (GstVideoFormat format, guint width, guint height, GstVideoFrame *frame)
{
  GstCaps *caps = gst_caps_new_simple ("video/x-raw", "format", G_TYPE_STRING, gst_video_format_to_string (format),
      "width", G_TYPE_INT, width, "height", G_TYPE_INT, height, NULL);
  NvBufSurfaceCreateParams params = { .width = width, .height = height,
    .colorFormat = nvmm_color_format_from_caps (caps), .memType = NVBUF_MEM_SYSTEM };
  GstBuffer *buffer = nvmm_buffer_new (1, &params);

  CHECK (buffer != NULL);
  CHECK (nvmm_surface_frame (nvmm_buffer_surface (buffer), 0, frame));
  gst_caps_unref (caps);
  return buffer;
}

/* A picture with slopes and edges: what conversions get wrong shows in both. */
static GstVideoFrame
picture (guint width, guint height, GstBuffer **buffer)
{
  GstVideoFrame frame;

  *buffer = frame_new (GST_VIDEO_FORMAT_RGBA, width, height, &frame);
  for (guint y = 0; y < height; y++) {
    guint8 *row = (guint8 *) GST_VIDEO_FRAME_PLANE_DATA (&frame, 0) + y * GST_VIDEO_FRAME_PLANE_STRIDE (&frame, 0);

    for (guint x = 0; x < width; x++) {
      row[4 * x] = (guint8) (x * 255 / width);
      row[4 * x + 1] = (guint8) (y * 255 / height);
      row[4 * x + 2] = x * 2 > width ? 200 : 40;
      row[4 * x + 3] = 255;
    }
  }
  return frame;
}

static void
reference (const GstVideoFrame *from, GstVideoFrame *to)
{
  GstVideoConverter *converter = gst_video_converter_new ((GstVideoInfo *) &from->info, &to->info,
      gst_structure_new ("options", GST_VIDEO_CONVERTER_OPT_RESAMPLER_METHOD, GST_TYPE_VIDEO_RESAMPLER_METHOD,
          GST_VIDEO_RESAMPLER_METHOD_LINEAR, GST_VIDEO_CONVERTER_OPT_DITHER_METHOD, GST_TYPE_VIDEO_DITHER_METHOD,
          GST_VIDEO_DITHER_NONE, NULL));

  CHECK (converter != NULL);
  gst_video_converter_frame (converter, from, to);
  gst_video_converter_free (converter);
}

static gdouble
psnr (const GstVideoFrame *a, const GstVideoFrame *b)
{
  gdouble sum = 0;
  gsize count = 0;

  for (guint plane = 0; plane < (guint) GST_VIDEO_FRAME_N_PLANES (a); plane++) {
    guint component = 0;

    while (GST_VIDEO_FRAME_COMP_PLANE (a, component) != plane)
      component++;
    for (gint y = 0; y < GST_VIDEO_FRAME_COMP_HEIGHT (a, component); y++) {
      const guint8 *p = (guint8 *) a->data[plane] + y * a->info.stride[plane];
      const guint8 *q = (guint8 *) b->data[plane] + y * b->info.stride[plane];
      gint bytes = GST_VIDEO_FRAME_COMP_WIDTH (a, component) * GST_VIDEO_FRAME_COMP_PSTRIDE (a, component);

      for (gint x = 0; x < bytes; x++, count++)
        sum += (p[x] - q[x]) * (p[x] - q[x]);
    }
  }
  return sum == 0 ? 99 : 10 * log10 (255.0 * 255.0 * count / sum);
}

static const GstVideoFormat FORMATS[] = {
  GST_VIDEO_FORMAT_NV12, GST_VIDEO_FORMAT_I420, GST_VIDEO_FORMAT_YV12, GST_VIDEO_FORMAT_NV21, GST_VIDEO_FORMAT_RGBA,
  GST_VIDEO_FORMAT_BGRA, GST_VIDEO_FORMAT_RGBx, GST_VIDEO_FORMAT_BGRx, GST_VIDEO_FORMAT_ARGB, GST_VIDEO_FORMAT_RGB,
  GST_VIDEO_FORMAT_BGR, GST_VIDEO_FORMAT_YUY2, GST_VIDEO_FORMAT_UYVY, GST_VIDEO_FORMAT_Y444, GST_VIDEO_FORMAT_GRAY8
};

static void
pairs_of_formats (guint width, guint height)
{
  NvmmConverter *converter = nvmm_converter_new ();
  GstBuffer *source_buffer;
  GstVideoFrame source = picture (width, height, &source_buffer);

  for (guint i = 0; i < G_N_ELEMENTS (FORMATS); i++) {
    GstVideoFrame from;
    GstBuffer *from_buffer = frame_new (FORMATS[i], width, height, &from);

    reference (&source, &from);
    for (guint j = 0; j < G_N_ELEMENTS (FORMATS); j++) {
      GstVideoFrame to, expected;
      GstBuffer *to_buffer = frame_new (FORMATS[j], width, height, &to);
      GstBuffer *expected_buffer = frame_new (FORMATS[j], width, height, &expected);
      gdouble likeness;

      reference (&from, &expected);
      CHECK (nvmm_converter_run (converter, &from, NULL, &to, NULL, NVMM_FILTER_BILINEAR));
      likeness = psnr (&to, &expected);
      /* Chroma is averaged differently at the one sharp edge; a wrong matrix or order is far below this. */
      if (likeness < (width < 32 ? 21 : 30)) {
        fprintf (stderr, "%s to %s, %ux%u: %.1f dB\n", gst_video_format_to_string (FORMATS[i]),
            gst_video_format_to_string (FORMATS[j]), width, height, likeness);
        exit (1);
      }
      gst_buffer_unref (to_buffer);
      gst_buffer_unref (expected_buffer);
    }
    gst_buffer_unref (from_buffer);
  }
  gst_buffer_unref (source_buffer);
  nvmm_converter_free (converter);
}

/* A part of one frame into a part of another: right inside, untouched outside. */
static void
parts (void)
{
  NvmmConverter *converter = nvmm_converter_new ();
  GstVideoRectangle from_area = { 20, 10, 61, 40 }, to_area = { 12, 6, 80, 50 };
  GstBuffer *source_buffer;
  GstVideoFrame source = picture (200, 100, &source_buffer);

  for (guint i = 0; i < G_N_ELEMENTS (FORMATS); i++) {
    GstVideoFrame to, before;
    GstBuffer *to_buffer = frame_new (FORMATS[i], 130, 90, &to), *before_buffer;
    GstVideoRectangle outside = { 0, 70, 130, 20 };

    NvBufSurfaceMemSet (nvmm_buffer_surface (to_buffer), 0, -1, 0x55);
    before_buffer = gst_buffer_copy_deep (to_buffer);
    nvmm_surface_frame (nvmm_buffer_surface (before_buffer), 0, &before);
    CHECK (nvmm_converter_run (converter, &source, &from_area, &to, &to_area, NVMM_FILTER_BILINEAR));
    CHECK (memcmp (to.data[0], before.data[0], to.info.stride[0] * 5) == 0);
    for (gint y = 0; y < 90; y++) {
      const guint8 *row = (const guint8 *) to.data[0] + y * to.info.stride[0];

      CHECK_INT (row[11 * GST_VIDEO_FRAME_COMP_PSTRIDE (&to, 0)], 0x55);
      CHECK_INT (row[93 * GST_VIDEO_FRAME_COMP_PSTRIDE (&to, 0)], 0x55);
    }
    CHECK (nvmm_converter_run (converter, &to, &outside, &before, &outside, NVMM_FILTER_NEAREST));
    outside.w = 131;
    CHECK (!nvmm_converter_run (converter, &to, &outside, &before, NULL, NVMM_FILTER_NEAREST));
    gst_buffer_unref (before_buffer);
    gst_buffer_unref (to_buffer);
  }
  gst_buffer_unref (source_buffer);
  nvmm_converter_free (converter);
}

static guint8
red_at (const GstVideoFrame *frame, guint x, guint y)
{
  return ((guint8 *) frame->data[0])[y * frame->info.stride[0] + 4 * x];
}

/* Each turn sends the corner pixels where its name says. */
static void
turns (void)
{
  /* Where the upper left and the upper right corner go: 0 upper left, 1 upper right, 2 lower left, 3 lower right. */
  static const guint upper_left[] = { 0, 2, 3, 1, 1, 3, 2, 0 }, upper_right[] = { 1, 0, 2, 3, 0, 1, 3, 2 };

  for (guint method = 0; method < 8; method++) {
    gboolean swaps = nvmm_flip_swaps_sides (method);
    guint width = swaps ? 5 : 7, height = swaps ? 7 : 5;
    GstVideoFrame from, to;
    GstBuffer *from_buffer = frame_new (GST_VIDEO_FORMAT_RGBA, 7, 5, &from);
    GstBuffer *to_buffer = frame_new (GST_VIDEO_FORMAT_RGBA, width, height, &to);

    ((guint8 *) from.data[0])[0] = 100;
    ((guint8 *) from.data[0])[4 * 6] = 200;
    nvmm_flip (&from, &to, method);
    CHECK_INT (red_at (&to, upper_left[method] % 2 ? width - 1 : 0, upper_left[method] / 2 ? height - 1 : 0), 100);
    CHECK_INT (red_at (&to, upper_right[method] % 2 ? width - 1 : 0, upper_right[method] / 2 ? height - 1 : 0), 200);
    gst_buffer_unref (from_buffer);
    gst_buffer_unref (to_buffer);
  }
}

static void
black (void)
{
  NvmmConverter *converter = nvmm_converter_new ();

  for (guint i = 0; i < G_N_ELEMENTS (FORMATS); i++) {
    GstVideoFrame frame, rgba;
    GstBuffer *buffer = frame_new (FORMATS[i], 33, 17, &frame), *rgba_buffer;

    rgba_buffer = frame_new (GST_VIDEO_FORMAT_RGBA, 33, 17, &rgba);
    nvmm_frame_fill_black (&frame);
    CHECK (nvmm_converter_run (converter, &frame, NULL, &rgba, NULL, NVMM_FILTER_NEAREST));
    for (guint y = 0; y < 17; y++)
      for (guint x = 0; x < 33; x++)
        CHECK (red_at (&rgba, x, y) <= 1);
    gst_buffer_unref (buffer);
    gst_buffer_unref (rgba_buffer);
  }
  nvmm_converter_free (converter);
}

int
main (int argc, char **argv)
{
  gst_init (&argc, &argv);
  pairs_of_formats (64, 48);
  pairs_of_formats (61, 47);
  pairs_of_formats (16, 16);
  parts ();
  turns ();
  black ();
  puts ("done");
  return 0;
}
