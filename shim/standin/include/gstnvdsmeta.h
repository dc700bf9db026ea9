/* DeepStream's metadata on a GstBuffer. */
#ifndef GSTNVDSMETA_H
#define GSTNVDSMETA_H

#include <gst/gst.h>
#include <gst/base/gstbasetransform.h>
#include <gst/video/video.h>

#include "nvds_audio_meta.h"
#include "nvds_latency_meta.h"
#include "nvdsmeta.h"

#ifdef __cplusplus
extern "C" {
#endif

#define NVDS_META_STRING "nvdsmeta"

GType nvds_meta_api_get_type (void);
#define NVDS_META_API_TYPE (nvds_meta_api_get_type ())

const GstMetaInfo *nvds_meta_get_info (void);
#define NVDS_META_INFO (nvds_meta_get_info ())

typedef enum {
  NVDS_GST_INVALID_META = -1,
  NVDS_BATCH_GST_META = 4097,
  NVDS_DECODER_GST_META = 4098,
  NVDS_DEWARPER_GST_META = 4099,
  NVDS_BUFFER_GST_AS_FRAME_USER_META = 4100,
  NVDS_RESERVED_GST_META = 8192,
  NVDS_GST_META_FORCE32 = 0x7FFFFFFF
} GstNvDsMetaType;

typedef struct _NvDsMeta {
  GstMeta meta;
  gpointer meta_data;
  gpointer user_data;
  gint meta_type;  /**< a GstNvDsMetaType */
  NvDsMetaCopyFunc copyfunc;
  NvDsMetaReleaseFunc freefunc;
  /** makes the frame user metadata's copy when a muxer takes it over */
  NvDsMetaCopyFunc gst_to_nvds_meta_transform_func;
  NvDsMetaReleaseFunc gst_to_nvds_meta_release_func;  /**< releases that copy */
} NvDsMeta;

/* The functions get meta_data and user_data. NULL, with a critical, unless the buffer is writable. */
NvDsMeta *gst_buffer_add_nvds_meta (GstBuffer *buffer, gpointer meta_data, gpointer user_data,
    NvDsMetaCopyFunc copy_func, NvDsMetaReleaseFunc release_func);

/* The last one attached, or NULL. */
NvDsMeta *gst_buffer_get_nvds_meta (GstBuffer *buffer);

/* The batch attached, or NULL. */
NvDsBatchMeta *gst_buffer_get_nvds_batch_meta (GstBuffer *buffer);

/* Metadata attached before the muxer becomes user metadata of the frame. */
void nvds_copy_gst_meta_to_frame_meta (GstBuffer *src_gst_buffer, NvDsBatchMeta *batch_meta,
    NvDsFrameMeta *frame_meta);
void nvds_copy_gst_meta_to_audio_frame_meta (GstBuffer *src_gst_buffer, NvDsBatchMeta *batch_meta,
    NvDsAudioFrameMeta *frame_meta);

#ifdef __cplusplus
}
#endif
#endif
