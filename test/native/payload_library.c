/*
 * A payload library of a program's own: tells what it was asked for. Compiled with -DLACKS_NEW it has only the functions
 * that take events, and with -DLACKS_RELEASE not all of those. Its payloads are not GLib's to free, and it counts them.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "nvdsmeta.h"
#include "nvmsgconv.h"

static int alive;

static NvDsPayload *
payload (const char *text)
{
  NvDsPayload *made = calloc (1, sizeof *made);

  made->payload = strdup (text);
  made->payloadSize = strlen (text);
  alive++;
  return made;
}

NvDsMsg2pCtx *
nvds_msg2p_ctx_create (const gchar *file, NvDsPayloadType type)
{
  NvDsMsg2pCtx *ctx;

  if (file && strcmp (file, "bad") == 0)
    return NULL;
  ctx = calloc (1, sizeof *ctx);
  ctx->payloadType = type;
  ctx->privData = strdup (file ? file : "no file");
  return ctx;
}

/* The last context's end tells whether all was given back. */
void
nvds_msg2p_ctx_destroy (NvDsMsg2pCtx *ctx)
{
  const char *report = getenv ("PAYLOAD_REPORT");
  FILE *file = report ? fopen (report, "a") : NULL;

  if (file) {
    fprintf (file, "%d\n", alive);
    fclose (file);
  }
  free (ctx->privData);
  free (ctx);
}

NvDsPayload *
nvds_msg2p_generate (NvDsMsg2pCtx *ctx, NvDsEvent *events, guint size)
{
  char text[200];

  snprintf (text, sizeof text, "%s, type %d, %u events, the first of sensor %d", (char *) ctx->privData, ctx->payloadType,
      size, events[0].metadata->sensorId);
  return payload (text);
}

NvDsPayload **
nvds_msg2p_generate_multiple (NvDsMsg2pCtx *ctx, NvDsEvent *events, guint size, guint *count)
{
  NvDsPayload **made = g_new0 (NvDsPayload *, 3);

  made[0] = payload ("one");
  made[2] = payload ("two");
  *count = 3;
  return made;
}

#ifndef LACKS_NEW
NvDsPayload *
nvds_msg2p_generate_new (NvDsMsg2pCtx *ctx, void *metadata)
{
  const NvDsMsg2pMetaInfo *info = metadata;
  char text[200];

  snprintf (text, sizeof text, "%s frame %d, object %s", info->mediaType, ((NvDsFrameMeta *) info->frameMeta)->frame_num,
      info->objMeta ? ((NvDsObjectMeta *) info->objMeta)->obj_label : "none");
  return payload (text);
}

NvDsPayload **
nvds_msg2p_generate_multiple_new (NvDsMsg2pCtx *ctx, void *metadata, guint *count)
{
  *count = 0;
  return NULL;
}
#endif

#ifndef LACKS_RELEASE
void
nvds_msg2p_release (NvDsMsg2pCtx *ctx, NvDsPayload *made)
{
  free (made->payload);
  free (made);
  alive--;
}
#endif
