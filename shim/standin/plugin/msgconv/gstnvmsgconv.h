/* nvmsgconv: makes payloads of event messages or of metadata, and attaches them to frames. */
#pragma once

#include <gst/base/gstbasetransform.h>

#include "payload_library.h"
#include "acquire.h"

G_BEGIN_DECLS

G_DECLARE_FINAL_TYPE (GstNvMsgConv, gst_nvmsgconv, GST, NVMSGCONV, GstBaseTransform)

struct _GstNvMsgConv
{
  GstBaseTransform parent;

  /* The object lock guards these. */
  gchar *config, *library_path, *debug_folder, *embedding_filter;
  NvDsPayloadType type;
  guint component_id, frame_interval;
  gboolean multiple, from_metadata, dummies;

  /* Between start and stop; the streaming thread's. What the library was opened for stays so until it is closed. */
  PayloadLibrary *library;
  NvDsPayloadType makes;
  gboolean reads_metadata;
  gboolean is_video;
  StandinShortage shortage;
  gchar *unwritable;            /* the folder for payloads of which that was told */
};

void msgconv_install_properties (GObjectClass *klass);

G_END_DECLS
