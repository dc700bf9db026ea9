/* JPEG pictures of objects and frames. */
#ifndef NVDS_OBJ_ENCODE_H
#define NVDS_OBJ_ENCODE_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/time.h>

#include "nvbufsurface.h"
#include "nvdsmeta.h"

#ifdef __cplusplus
extern "C" {
#endif

#define FILE_NAME_SIZE (1024)

struct _NvDsObjEncCtx;
typedef struct _NvDsObjEncCtx *NvDsObjEncCtxHandle;

typedef struct _NvDsObjEncOutParams {
  uint8_t *outBuffer;
  uint64_t outLen;
} NvDsObjEncOutParams;

typedef struct _NvDsObjEncUsrArgs {
  bool saveImg;  /**< write to fileNameImg */
  /** attach an NvDsObjEncOutParams as user metadata of type NVDS_CROP_IMAGE_META */
  bool attachUsrMeta;
  bool scaleImg;  /**< scale to scaledWidth x scaledHeight */
  int scaledWidth;
  int scaledHeight;
  char fileNameImg[FILE_NAME_SIZE];
  int objNum;
  int quality;
  bool isFrame;  /**< the whole frame, not an object */
  bool calcEncodeTime;
} NvDsObjEncUsrArgs;

NvDsObjEncCtxHandle nvds_obj_enc_create_context (int);
bool nvds_obj_enc_process (NvDsObjEncCtxHandle, NvDsObjEncUsrArgs *, NvBufSurface *,
    NvDsObjectMeta *, NvDsFrameMeta *);
void nvds_obj_enc_finish (NvDsObjEncCtxHandle);
void nvds_obj_enc_destroy_context (NvDsObjEncCtxHandle);

#ifdef __cplusplus
}
#endif
#endif
