/* The functions of gst-nvdssr.h. One recording at a time, as of the real library; its session is 0. */
#include <time.h>
#include <unistd.h>

#include "recorder.h"

#define LONGEST_DURATION 300    /* seconds, from which on the default counts */
#define DEFAULT_DURATION 10
#define DEFAULT_CACHE 30

static gchar *
new_path (const NvDsSRInitParams *params)
{
  static gint counter;
  const time_t now = time (NULL);
  struct tm parts;
  gchar stamp[16];

  gmtime_r (&now, &parts);
  strftime (stamp, sizeof stamp, "%Y%m%d-%H%M%S", &parts);
  return g_strdup_printf ("%s/%s_%05d_%s_%ld.%s", params->dirpath != NULL ? params->dirpath : ".",
      params->fileNamePrefix, g_atomic_int_add (&counter, 1), stamp, (long) getpid (),
      params->containerType == NVDSSR_CONTAINER_MKV ? "mkv" : "mp4");
}

static void
add_tap (NvDsSRContext *ctx, SrStreamKind kind, GstElement *queue, const gchar *name)
{
  SrRecorder *recorder = ctx->privData;
  g_autoptr (GstPad) pad = gst_element_get_static_pad (queue, "sink");

  recorder->taps[kind] = gst_object_ref_sink (sr_tap_new (kind, &sr_recorder_taps, ctx));
  gst_bin_add_many (GST_BIN (ctx->recordbin), queue, recorder->taps[kind], NULL);
  gst_element_link (queue, recorder->taps[kind]);
  gst_element_add_pad (ctx->recordbin, gst_ghost_pad_new (name, pad));
}

NvDsSRStatus
NvDsSRCreate (NvDsSRContext **result, NvDsSRInitParams *params)
{
  NvDsSRContext *ctx;
  GstElement *audio;

  if (result == NULL || params == NULL)
    return NVDSSR_STATUS_INVALID_VAL;
  ctx = g_new0 (NvDsSRContext, 1);
  ctx->recordQue = gst_element_factory_make ("queue", NULL);
  audio = gst_element_factory_make ("queue", NULL);
  if (ctx->recordQue == NULL || audio == NULL) {
    g_clear_object (&ctx->recordQue);
    g_clear_object (&audio);
    g_free (ctx);
    return NVDSSR_STATUS_ERROR;
  }
  ctx->privData = g_new0 (SrRecorder, 1);
  ctx->initParams = *params;
  ctx->initParams.fileNamePrefix = g_strdup (params->fileNamePrefix != NULL ? params->fileNamePrefix : "Smart_Record");
  ctx->initParams.dirpath = g_strdup (params->dirpath);
  if (params->defaultDuration == 0)
    ctx->initParams.defaultDuration = DEFAULT_DURATION;
  if (params->cacheSize == 0)
    ctx->initParams.cacheSize = DEFAULT_CACHE;
  ctx->resetDone = TRUE;
  g_mutex_init (&ctx->flowLock);
  g_cond_init (&((SrRecorder *) ctx->privData)->reset);
  ctx->recordbin = gst_object_ref_sink (gst_bin_new (NULL));
  add_tap (ctx, SR_VIDEO, ctx->recordQue, "sink");
  add_tap (ctx, SR_AUDIO, audio, "asink");
  *result = ctx;
  return NVDSSR_STATUS_OK;
}

NvDsSRStatus
NvDsSRStart (NvDsSRContext *ctx, NvDsSRSessionId *session, guint start, guint duration, gpointer user_data)
{
  SrRecorder *recorder;
  SrStream *stream;
  GstClockTime now;

  if (ctx == NULL || session == NULL)
    return NVDSSR_STATUS_INVALID_VAL;
  recorder = ctx->privData;
  g_mutex_lock (&ctx->flowLock);
  if (ctx->recordOn || !ctx->resetDone) {
    g_mutex_unlock (&ctx->flowLock);
    return NVDSSR_STATUS_INVALID_OP;
  }
  sr_recorder_join (ctx);
  g_free (recorder->path);
  recorder->path = new_path (&ctx->initParams);
  recorder->duration = duration > 0 && duration < LONGEST_DURATION ? duration : ctx->initParams.defaultDuration;
  recorder->failed = FALSE;
  ctx->uData = user_data;
  stream = &recorder->streams[sr_recorder_leading (recorder)];
  now = sr_stream_newest (stream);
  recorder->stop_at = GST_CLOCK_TIME_NONE;
  if (GST_CLOCK_TIME_IS_VALID (now)) {
    recorder->stop_at = now + recorder->duration * GST_SECOND;
    if (!sr_recorder_open (ctx, sr_stream_start (stream, now > start * GST_SECOND ? now - start * GST_SECOND : 0))) {
      g_mutex_unlock (&ctx->flowLock);
      return NVDSSR_STATUS_ERROR;
    }
  }
  ctx->recordOn = TRUE;
  ctx->resetDone = FALSE;
  *session = 0;
  g_mutex_unlock (&ctx->flowLock);
  return NVDSSR_STATUS_OK;
}

NvDsSRStatus
NvDsSRStop (NvDsSRContext *ctx, NvDsSRSessionId session)
{
  NvDsSRStatus status = NVDSSR_STATUS_INVALID_OP;

  if (ctx == NULL)
    return NVDSSR_STATUS_INVALID_VAL;
  g_mutex_lock (&ctx->flowLock);
  if (ctx->recordOn) {
    sr_recorder_finish (ctx);
    status = NVDSSR_STATUS_OK;
  }
  g_mutex_unlock (&ctx->flowLock);
  return status;
}

NvDsSRStatus
NvDsSRDestroy (NvDsSRContext *ctx)
{
  SrRecorder *recorder;

  if (ctx == NULL)
    return NVDSSR_STATUS_INVALID_VAL;
  recorder = ctx->privData;
  for (guint kind = 0; kind < SR_STREAMS; kind++)
    sr_tap_disconnect (recorder->taps[kind]);
  NvDsSRStop (ctx, 0);
  g_mutex_lock (&ctx->flowLock);
  while (!ctx->resetDone)
    g_cond_wait (&recorder->reset, &ctx->flowLock);
  g_mutex_unlock (&ctx->flowLock);
  sr_recorder_join (ctx);
  for (guint kind = 0; kind < SR_STREAMS; kind++) {
    sr_stream_clear (&recorder->streams[kind]);
    gst_object_unref (recorder->taps[kind]);
  }
  gst_object_unref (ctx->recordbin);
  g_mutex_clear (&ctx->flowLock);
  g_cond_clear (&recorder->reset);
  g_free (recorder->path);
  g_free (recorder);
  g_free (ctx->initParams.fileNamePrefix);
  g_free (ctx->initParams.dirpath);
  g_free (ctx);
  return NVDSSR_STATUS_OK;
}
