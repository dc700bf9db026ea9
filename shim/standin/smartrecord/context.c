/* The functions of gst-nvdssr.h. One recording at a time, as of the real library; its session is 0. */
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "stream.h"
#include "tap.h"

#define LONGEST_DURATION 300    /* seconds, from which on the default counts */
#define DEFAULT_DURATION 10
#define DEFAULT_CACHE 30

typedef struct
{
  SrStream streams[SR_STREAMS];
  GstElement *taps[SR_STREAMS];
  SrFile *file;                 /* NULL between recordings, and until there is a key frame to begin with */
  gchar *path;
  GstClockTime stop_at;         /* running time; GST_CLOCK_TIME_NONE: it counts from the first frame */
  guint duration;               /* seconds */
  GCond reset;                  /* resetDone has become true */
  gboolean failed;
} Recorder;

static void on_caps (gpointer user_data, SrStreamKind kind, GstCaps *caps);
static void on_frame (gpointer user_data, SrStreamKind kind, GstBuffer *frame);

static const SrTapFunctions tap_functions = { on_caps, on_frame };

/* The stream that decides where a file begins and ends. */
static SrStreamKind
leading (const Recorder *recorder)
{
  return recorder->streams[SR_VIDEO].caps != NULL ? SR_VIDEO : SR_AUDIO;
}

static void
fill_streams (const Recorder *recorder, NvDsSRRecordingInfo *info)
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
  Recorder *recorder = ctx->privData;
  g_autofree gchar *name = g_path_get_basename (recorder->path);
  NvDsSRRecordingInfo info = { .ctx = ctx, .filename = name, .dirpath = ctx->initParams.dirpath,
    .containerType = ctx->initParams.containerType };
  SrFile *file;

  g_mutex_lock (&ctx->flowLock);
  info.duration = sr_file_duration (recorder->file) / GST_MSECOND;
  fill_streams (recorder, &info);
  file = recorder->file;
  recorder->file = NULL;
  ctx->recordOn = FALSE;
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
  Recorder *recorder = ctx->privData;

  g_mutex_lock (&ctx->flowLock);
  recorder->failed = error != NULL;
  if (error != NULL)
    g_printerr ("Smart record: %s: %s\n", recorder->path, error->message);
  ctx->resetThread = g_thread_new ("smart-record", close_file, ctx);
  g_mutex_unlock (&ctx->flowLock);
}

static void
join_reset (NvDsSRContext *ctx)
{
  if (ctx->resetThread != NULL)
    g_thread_join (ctx->resetThread);
  ctx->resetThread = NULL;
}

/* Under the lock. Ends what is being recorded. */
static void
finish (NvDsSRContext *ctx)
{
  Recorder *recorder = ctx->privData;

  ctx->recordOn = FALSE;
  ctx->gotKeyFrame = FALSE;
  if (recorder->file != NULL)
    sr_file_finish (recorder->file);
  else {
    /* Nothing has come that a file could begin with. */
    ctx->resetDone = TRUE;
    g_cond_broadcast (&recorder->reset);
  }
}

/* Under the lock. Writes the frames from `first` on, and those of the other stream that lie behind it. */
static gboolean
open_file (NvDsSRContext *ctx, const GList *first)
{
  Recorder *recorder = ctx->privData;
  const SrStreamKind lead = leading (recorder);
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
  SrStream *stream = &((Recorder *) ctx->privData)->streams[kind];

  g_mutex_lock (&ctx->flowLock);
  if (stream->caps == NULL || !gst_caps_is_equal (stream->caps, caps)) {
    /* What came before does not go into one file with what comes now. */
    sr_stream_clear (stream);
    stream->caps = gst_caps_ref (caps);
    if (ctx->recordOn && ctx->gotKeyFrame)
      finish (ctx);
  }
  g_mutex_unlock (&ctx->flowLock);
}

static void
on_frame (gpointer user_data, SrStreamKind kind, GstBuffer *frame)
{
  NvDsSRContext *ctx = user_data;
  Recorder *recorder = ctx->privData;
  SrStream *stream = &recorder->streams[kind];
  const GstClockTime time = GST_BUFFER_PTS (frame);

  g_mutex_lock (&ctx->flowLock);
  if (ctx->recordOn && kind == leading (recorder)) {
    if (!GST_CLOCK_TIME_IS_VALID (recorder->stop_at))
      recorder->stop_at = time + recorder->duration * GST_SECOND;
    if (time >= recorder->stop_at)
      finish (ctx);
  }
  if (ctx->recordOn && ctx->gotKeyFrame)
    sr_file_write (recorder->file, kind, frame);
  sr_stream_keep (stream, frame, ctx->initParams.cacheSize * GST_SECOND);
  if (ctx->recordOn && !ctx->gotKeyFrame && kind == leading (recorder) && !g_queue_is_empty (&stream->frames)
      && !open_file (ctx, stream->frames.head))
    finish (ctx);
  g_mutex_unlock (&ctx->flowLock);
}

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
  Recorder *recorder = ctx->privData;
  g_autoptr (GstPad) pad = gst_element_get_static_pad (queue, "sink");

  recorder->taps[kind] = gst_object_ref_sink (sr_tap_new (kind, &tap_functions, ctx));
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
  ctx->privData = g_new0 (Recorder, 1);
  ctx->initParams = *params;
  ctx->initParams.fileNamePrefix = g_strdup (params->fileNamePrefix != NULL ? params->fileNamePrefix : "Smart_Record");
  ctx->initParams.dirpath = g_strdup (params->dirpath);
  if (params->defaultDuration == 0)
    ctx->initParams.defaultDuration = DEFAULT_DURATION;
  if (params->cacheSize == 0)
    ctx->initParams.cacheSize = DEFAULT_CACHE;
  ctx->resetDone = TRUE;
  g_mutex_init (&ctx->flowLock);
  g_cond_init (&((Recorder *) ctx->privData)->reset);
  ctx->recordbin = gst_object_ref_sink (gst_bin_new (NULL));
  add_tap (ctx, SR_VIDEO, ctx->recordQue, "sink");
  add_tap (ctx, SR_AUDIO, audio, "asink");
  *result = ctx;
  return NVDSSR_STATUS_OK;
}

NvDsSRStatus
NvDsSRStart (NvDsSRContext *ctx, NvDsSRSessionId *session, guint start, guint duration, gpointer user_data)
{
  Recorder *recorder;
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
  join_reset (ctx);
  g_free (recorder->path);
  recorder->path = new_path (&ctx->initParams);
  recorder->duration = duration > 0 && duration < LONGEST_DURATION ? duration : ctx->initParams.defaultDuration;
  recorder->failed = FALSE;
  ctx->uData = user_data;
  stream = &recorder->streams[leading (recorder)];
  now = sr_stream_newest (stream);
  recorder->stop_at = GST_CLOCK_TIME_NONE;
  if (GST_CLOCK_TIME_IS_VALID (now)) {
    recorder->stop_at = now + recorder->duration * GST_SECOND;
    if (!open_file (ctx, sr_stream_start (stream, now > start * GST_SECOND ? now - start * GST_SECOND : 0))) {
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
    finish (ctx);
    status = NVDSSR_STATUS_OK;
  }
  g_mutex_unlock (&ctx->flowLock);
  return status;
}

NvDsSRStatus
NvDsSRDestroy (NvDsSRContext *ctx)
{
  Recorder *recorder;

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
  join_reset (ctx);
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
