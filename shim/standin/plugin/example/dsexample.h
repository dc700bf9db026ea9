// dsexample: an algorithm's place in a pipeline, with a made-up algorithm in it, or a blur of what was detected.
#pragma once

#include <gst/base/gstbasetransform.h>
#include <gst/video/video.h>

#include "acquire.h"

G_BEGIN_DECLS

G_DECLARE_FINAL_TYPE (GstDsExample, gst_dsexample, GST, DSEXAMPLE, GstBaseTransform)

G_END_DECLS

namespace example {

struct Settings {
  guint unique_id = 15;
  int width = 640, height = 480;  // what the algorithm works at
  bool full_frame = true, blur = false;
  guint gpu_id = 0, batch_size = 1;
};

}  // namespace example

struct _GstDsExample {
  GstBaseTransform parent;
  example::Settings settings;  // the object lock guards them
  GstVideoInfo info;           // of the frames; the streaming thread's
  StandinShortage shortage;    // likewise
};

namespace example {

void install_properties (GObjectClass *klass);

}  // namespace example
