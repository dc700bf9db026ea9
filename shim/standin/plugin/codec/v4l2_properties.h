/* The properties that NVIDIA's decoder and encoders share because they sit on V4L2 devices. No device here: all are
 * kept and given back (standin_accept_property), none has an effect. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

typedef enum
{
  V4L2_SIDE_DECODER,
  V4L2_SIDE_ENCODER,
} V4l2Side;

/* Property ids from `first_id` on. Returns the first that is free. */
guint v4l2_install_properties (GObjectClass * klass, guint first_id, V4l2Side side);

G_END_DECLS
