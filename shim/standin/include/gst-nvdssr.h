/* Smart record: files cut from a running stream, beginning before the event that asked for them. */
#ifndef GST_NVDSSR_H
#define GST_NVDSSR_H

#include <gst/gst.h>

#ifndef _DS_DEPRECATED_
#define _DS_DEPRECATED_(advice) __attribute__ ((deprecated (advice)))
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct NvDsSRRecordingInfo NvDsSRRecordingInfo;

typedef gpointer (*NvDsSRCallbackFunc) (NvDsSRRecordingInfo *info, gpointer userData);

typedef guint32 NvDsSRSessionId;

typedef enum {
  NVDSSR_CONTAINER_MP4 = 0,
  NVDSSR_CONTAINER_MKV = 1
} NvDsSRContainerType;

typedef enum {
  NVDSSR_STATUS_OK = 0,
  NVDSSR_STATUS_INVALID_VAL = 1,
  NVDSSR_STATUS_INVALID_OP = 2,
  NVDSSR_STATUS_ERROR = 3,
  NVDSSR_STATUS_CUSTOM1 = 100,
  NVDSSR_STATUS_CUSTOM2 = 101,
  NVDSSR_STATUS_CUSTOM3 = 102
} NvDsSRStatus;

typedef struct NvDsSRInitParams {
  NvDsSRCallbackFunc callback;
  NvDsSRContainerType containerType;
  guint width;
  guint height;
  gchar *fileNamePrefix;
  gchar *dirpath;
  guint defaultDuration;  /**< in seconds, for recordings that are not stopped */
  union {
    guint cacheSize;  /**< seconds kept from before the start */
    guint videoCacheSize _DS_DEPRECATED_ ("use cacheSize");
  };
} NvDsSRInitParams;

typedef struct NvDsSRContext {
  GstElement *recordbin;  /**< to be added to the pipeline and fed encoded frames */
  GstElement *recordQue;
  GstElement *encodebin;
  GstElement *filesink;
  gboolean gotKeyFrame;
  gboolean recordOn;
  gboolean resetDone;
  gboolean isPlaying;
  NvDsSRInitParams initParams;
  GMutex flowLock;
  GThread *resetThread;
  gpointer uData;
  gpointer privData;
} NvDsSRContext;

typedef struct NvDsSRRecordingInfo {
  NvDsSRContext *ctx;
  NvDsSRSessionId sessionId;
  gchar *filename;
  gchar *dirpath;
  guint64 duration;  /**< in milliseconds */
  NvDsSRContainerType containerType;
  guint width;
  guint height;
  gboolean containsVideo;
  guint channels;
  guint samplingRate;
  gboolean containsAudio;
} NvDsSRRecordingInfo;

NvDsSRStatus NvDsSRCreate (NvDsSRContext **ctx, NvDsSRInitParams *params);

/* Times are seconds; startTime is how far back the file begins. */
NvDsSRStatus NvDsSRStart (NvDsSRContext *ctx, NvDsSRSessionId *sessionId, guint startTime,
    guint duration, gpointer userData);
NvDsSRStatus NvDsSRStop (NvDsSRContext *ctx, NvDsSRSessionId sessionId);
NvDsSRStatus NvDsSRDestroy (NvDsSRContext *ctx);

#ifdef __cplusplus
}
#endif
#endif
