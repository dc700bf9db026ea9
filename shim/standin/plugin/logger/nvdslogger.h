/* nvdslogger: passes buffers on as they are, and tells of them. */
#pragma once

#include <gst/base/gstbasetransform.h>

#include "rates.h"

G_BEGIN_DECLS

G_DECLARE_FINAL_TYPE (GstNvDsLogger, gst_nvdslogger, GST, NVDSLOGGER, GstBaseTransform)

struct _GstNvDsLogger
{
  GstBaseTransform parent;

  /* The object lock guards these. */
  guint interval, latency_us, sleep_us;
  gboolean show_fps, show_latency, silent, dump, signal_handoffs, drop_allocation;
  gint error_after;
  gfloat drop_probability;
  GstBufferFlags drop_flags;
  gchar *last_message;

  /* Between start and stop. */
  Rates *rates;
  guint64 buffers;
};

void logger_install_properties (GObjectClass *klass);

G_END_DECLS
