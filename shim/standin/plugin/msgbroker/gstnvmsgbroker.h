/* nvmsgbroker: sends the payloads that frames carry to a message broker. */
#pragma once

#include <gst/base/gstbasesink.h>

#include "connection.h"

G_BEGIN_DECLS

G_DECLARE_FINAL_TYPE (GstNvMsgBroker, gst_nvmsgbroker, GST, NVMSGBROKER, GstBaseSink)

struct _GstNvMsgBroker
{
  GstBaseSink parent;

  /* The object lock guards these. */
  gchar *library, *connection_string, *config, *topic;
  guint component_id, sleep_ms;
  gboolean shares_adaptors;

  /* Between start and stop. */
  Connection *connection;
  gchar *sends_to;
  gboolean is_video, reads_batch;
};

void msgbroker_install_properties (GObjectClass *klass);

G_END_DECLS
