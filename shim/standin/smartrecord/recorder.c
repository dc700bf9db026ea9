/* What is recorded of the frames that come, and the files it goes into. */
#include "recorder.h"

SrStreamKind
sr_recorder_leading (const SrRecorder *recorder)
{
  return recorder->streams[SR_VIDEO].caps != NULL ? SR_VIDEO : SR_AUDIO;
}

static void
fill_streams (const SrRecorder *recorder, NvDsSRRecordingInfo *info)
{
  gint value;

  info->containsVideo = sr_file_has (recorder->file, SR_VIDEO);
  info->containsAudio = sr_file_has (recorder->file, SR_AUDIO);
  if (info->containsVideo) {
    const GstStructure *structure = gst_caps_get_structure (recorder->streams[SR_VIDEO].caps, 0);

    if (gst_structure_get_int (structure, "width", &value))
      info->width = (guint) value;
    if (gst_structure_get_int (structure, "height", &value))
      info->height = (guint) value;
  }
  if (info->containsAudio) {
    const GstStructure *structure = gst_caps_get_structure (recorder->streams[SR_AUDIO].caps, 0);

    if (gst_structure_get_int (structure, "channels", &value))
      info->channels = (guint) value;
    if (gst_structure_get_int (structure, "rate", &value))
      info->samplingRate = (guint) value;
  }
}

/* The file is written: it is closed, told of, and the next may begin. */
static gpointer
close_file (gpointer user_data)
{
  NvDsSRContext *ctx = user_data;
  SrRecorder *recorder = ctx->privData;
  g_autofree gchar *name = g_path_get_basename (recorder->path);
  NvDsSRRecordingInfo info = { .ctx = ctx, .filename = name, .dirpath = ctx->initParams.dirpath,
    .containerType = ctx->initParams.containerType };
  SrFile *file;

  g_mutex_lock (&ctx->flowLock);
  info.duration = sr_file_duration (recorder->file) / GST_MSECOND;
  fill_streams (recorder, &info);
  file = recorder->file;
  recorder->file = NULL;
  ctx->recordOn = ctx->gotKeyFrame = FALSE;
  ctx->encodebin = ctx->filesink = NULL;
  g_mutex_unlock (&ctx->flowLock);
  sr_file_free (file);
  if (!recorder->failed && ctx->initParams.callback != NULL)
    ctx->initParams.callback (&info, ctx->uData);
  g_mutex_lock (&ctx->flowLock);
  ctx->resetDone = TRUE;
  g_cond_broadcast (&recorder->reset);
  g_mutex_unlock (&ctx->flowLock);
  return NULL;
}

/* On a thread of the file's own pipeline, which cannot end itself. */
static void
on_written (gpointer user_data, const GError *error)
{
  NvDsSRContext *ctx = user_data;
  SrRecorder *recorder = ctx->privData;

  g_mutex_lock (&ctx->flowLock);
  recorder->failed = error != NULL;
  if (error != NULL)
    g_printerr ("Smart record: %s: %s\n", recorder->path, error->message);
  ctx->resetThread = g_thread_new ("smart-record", close_file, ctx);
  g_mutex_unlock (&ctx->flowLock);
}

void
sr_recorder_join (NvDsSRContext *ctx)
{
  if (ctx->resetThread != NULL)
    g_thread_join (ctx->resetThread);
  ctx->resetThread = NULL;
}

void
sr_recorder_finish (NvDsSRContext *ctx)
{
  SrRecorder *recorder = ctx->privData;

  ctx->recordOn = FALSE;
  if (recorder->file != NULL)
    sr_file_finish (recorder->file);
  else {
    /* Nothing has come that a file could begin with. */
    ctx->resetDone = TRUE;
    g_cond_broadcast (&recorder->reset);
  }
}

gboolean
sr_recorder_open (NvDsSRContext *ctx, const GList *first)
{
  SrRecorder *recorder = ctx->privData;
  const SrStreamKind lead = sr_recorder_leading (recorder);
  GstCaps *const caps[] = { recorder->streams[SR_VIDEO].caps, recorder->streams[SR_AUDIO].caps };
  const GstBuffer *begin = first->data;
  GstClockTime base = GST_BUFFER_PTS (begin);
  g_autoptr (GError) error = NULL;

  if (GST_BUFFER_DTS_IS_VALID (begin))
    base = MIN (base, GST_BUFFER_DTS (begin));
  recorder->file = sr_file_new (recorder->path, ctx->initParams.containerType, caps, base, on_written, ctx, &error);
  if (recorder->file == NULL) {
    g_printerr ("Smart record: %s\n", error->message);
    return FALSE;
  }
  ctx->gotKeyFrame = TRUE;
  ctx->encodebin = sr_file_pipeline (recorder->file);
  ctx->filesink = sr_file_sink (recorder->file);
  for (guint kind = 0; kind < SR_STREAMS; kind++) {
    const GList *from = kind == lead ? first : recorder->streams[kind].frames.head;

    for (const GList *l = from; l != NULL; l = l->next)
      if (kind == lead || GST_BUFFER_PTS (l->data) >= base)
        sr_file_write (recorder->file, kind, l->data);
  }
  return TRUE;
}

static void
on_caps (gpointer user_data, SrStreamKind kind, GstCaps *caps)
{
  NvDsSRContext *ctx = user_data;
  SrStream *stream = &((SrRecorder *) ctx->privData)->streams[kind];

  g_mutex_lock (&ctx->flowLock);
  if (stream->caps == NULL || !gst_caps_is_equal (stream->caps, caps)) {
    /* What came before does not go into one file with what comes now. */
    sr_stream_clear (stream);
    stream->caps = gst_caps_ref (caps);
    if (ctx->recordOn && ctx->gotKeyFrame)
      sr_recorder_finish (ctx);
  }
  g_mutex_unlock (&ctx->flowLock);
}

static void
on_frame (gpointer user_data, SrStreamKind kind, GstBuffer *frame)
{
  NvDsSRContext *ctx = user_data;
  SrRecorder *recorder = ctx->privData;
  SrStream *stream = &recorder->streams[kind];
  const GstClockTime time = GST_BUFFER_PTS (frame);

  g_mutex_lock (&ctx->flowLock);
  if (ctx->recordOn && kind == sr_recorder_leading (recorder)) {
    if (!GST_CLOCK_TIME_IS_VALID (recorder->stop_at))
      recorder->stop_at = time + recorder->duration * GST_SECOND;
    if (time >= recorder->stop_at)
      sr_recorder_finish (ctx);
  }
  if (ctx->recordOn && ctx->gotKeyFrame)
    sr_file_write (recorder->file, kind, frame);
  sr_stream_keep (stream, frame, ctx->initParams.cacheSize * GST_SECOND);
  if (ctx->recordOn && !ctx->gotKeyFrame && kind == sr_recorder_leading (recorder) && !g_queue_is_empty (&stream->frames)
      && !sr_recorder_open (ctx, stream->frames.head))
    sr_recorder_finish (ctx);
  g_mutex_unlock (&ctx->flowLock);
}

const SrTapFunctions sr_recorder_taps = { on_caps, on_frame };
