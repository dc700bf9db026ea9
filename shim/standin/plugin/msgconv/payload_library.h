/* The library that makes payloads, and a context of it, for as long as one of its payloads lives. */
#pragma once

#include <gst/gst.h>

#include "nvdsmeta.h"
#include "nvmsgconv.h"

G_BEGIN_DECLS

typedef struct
{
  /* NULL: the stand-in's own. */
  const gchar *path;
  const gchar *config;
  NvDsPayloadType type;
  gboolean multiple, from_metadata;
} PayloadSettings;

typedef struct _PayloadLibrary PayloadLibrary;

/* NULL with an error of domain GST_LIBRARY_ERROR that says what is wrong with which property. */
PayloadLibrary *payload_library_open (const PayloadSettings *settings, GError **error);
void payload_library_unref (PayloadLibrary *library);

/* Payloads from event messages or, where the settings say so, from metadata. To be freed; some may be NULL. */
NvDsPayload **payload_library_of_events (PayloadLibrary *library, NvDsEvent *events, guint size, guint *count);
NvDsPayload **payload_library_of_metadata (PayloadLibrary *library, NvDsMsg2pMetaInfo *info, guint *count);

void payload_library_release (PayloadLibrary *library, NvDsPayload *payload);
/* Makes a payload the data of user metadata, which copies and releases it. */
void payload_library_hand_over (PayloadLibrary *library, NvDsPayload *payload, NvDsUserMeta *user);

G_END_DECLS
