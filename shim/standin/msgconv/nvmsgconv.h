/* What a payload library exports; nvmsgconv calls this one or the one that msg2p-lib names. */
#ifndef NVMSGCONV_H_
#define NVMSGCONV_H_

#include <glib.h>

#include "nvdsmeta_schema.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct NvDsMsg2pCtx {
  NvDsPayloadType payloadType;
  gpointer privData; /**< the library's own */
} NvDsMsg2pCtx;

/* What the functions that end in _new are given. */
typedef struct {
  void *objMeta;    /**< an NvDsObjectMeta; NULL where the payload is of a whole frame */
  void *frameMeta;  /**< an NvDsFrameMeta or NvDsAudioFrameMeta */
  gchar *mediaType; /**< "video" or "audio" */
  void *datamap;    /**< of ds3d; NULL here */
} NvDsMsg2pMetaInfo;

/* NULL where the file is missing, though the type needs it, or wrong. */
NvDsMsg2pCtx *nvds_msg2p_ctx_create (const gchar *file, NvDsPayloadType type);
void nvds_msg2p_ctx_destroy (NvDsMsg2pCtx *ctx);

/* Payloads go back with nvds_msg2p_release, arrays of them with g_free. */
NvDsPayload *nvds_msg2p_generate (NvDsMsg2pCtx *ctx, NvDsEvent *events, guint size);
NvDsPayload **nvds_msg2p_generate_multiple (NvDsMsg2pCtx *ctx, NvDsEvent *events, guint size, guint *payloadCount);
NvDsPayload *nvds_msg2p_generate_new (NvDsMsg2pCtx *ctx, void *metadataInfo);
NvDsPayload **nvds_msg2p_generate_multiple_new (NvDsMsg2pCtx *ctx, void *metadataInfo, guint *payloadCount);
void nvds_msg2p_release (NvDsMsg2pCtx *ctx, NvDsPayload *payload);

#ifdef __cplusplus
}
#endif
#endif
