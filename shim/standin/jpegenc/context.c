/*
 * Contexts and what they were asked to encode. Pixels are taken when they are asked for; the codec runs on threads
 * of the context's own; files are written there, metadata is attached by who calls nvds_obj_enc_finish().
 */
#include <stdio.h>

#include "crop.h"
#include "jpeg.h"
#include "report.h"

#define MAX_THREADS 4
#define DEFAULT_QUALITY 85

typedef struct
{
  Crop crop;
  guint quality;
  gchar *file_name;             /* NULL: not written */
  gboolean attached;
  NvDsObjectMeta *object;       /* NULL: the metadata is the frame's */
  NvDsFrameMeta *frame;
  guint8 *jpeg;
  gsize size;
  gint64 microseconds;
} Job;

struct _NvDsObjEncCtx
{
  GThreadPool *threads;
  GMutex lock;
  GCond done;
  guint running;
  GPtrArray *jobs;              /* since the last nvds_obj_enc_finish */
  gboolean timed;
  GMutex converting;            /* one picture at a time */
  NvmmPicture *converter;
};

static void
job_free (gpointer data)
{
  Job *job = data;

  g_free (job->crop.rgb);
  g_free (job->file_name);
  g_free (job->jpeg);
  g_free (job);
}

static void
encode (gpointer data, gpointer user_data)
{
  NvDsObjEncCtxHandle context = user_data;
  Job *job = data;
  const gint64 begin = g_get_monotonic_time ();
  g_autoptr (GError) error = NULL;

  job->jpeg = jpeg_encode (job->crop.rgb, job->crop.width, job->crop.height, job->quality, &job->size);
  job->microseconds = g_get_monotonic_time () - begin;
  g_clear_pointer (&job->crop.rgb, g_free);
  if (job->jpeg == NULL)
    surface_report ("nvds_obj_enc", "%ux%u pixels cannot be a JPEG file", job->crop.width, job->crop.height);
  else if (job->file_name != NULL
      && !g_file_set_contents (job->file_name, (const gchar *) job->jpeg, (gssize) job->size, &error))
    surface_report ("nvds_obj_enc", "%s", error->message);
  g_mutex_lock (&context->lock);
  context->running--;
  g_cond_broadcast (&context->done);
  g_mutex_unlock (&context->lock);
}

NvDsObjEncCtxHandle
nvds_obj_enc_create_context (int gpu_id)
{
  NvDsObjEncCtxHandle context;

  if (gpu_id < 0) {
    surface_report (__func__, "there is no GPU %d", gpu_id);
    return NULL;
  }
  context = g_new0 (struct _NvDsObjEncCtx, 1);
  g_mutex_init (&context->lock);
  g_cond_init (&context->done);
  g_mutex_init (&context->converting);
  context->converter = nvmm_picture_new ();
  context->jobs = g_ptr_array_new_with_free_func (job_free);
  context->threads = g_thread_pool_new (encode, context, MIN (g_get_num_processors (), MAX_THREADS), FALSE, NULL);
  return context;
}

static gchar *
file_name (const NvDsObjEncUsrArgs *args, const Crop *crop, const NvDsObjectMeta *object, const NvDsFrameMeta *frame)
{
  if (args->fileNameImg[0] != '\0')
    return g_strndup (args->fileNameImg, FILE_NAME_SIZE);
  return g_strdup_printf ("%d_%u_%d_%s_%ux%u.jpg", frame->frame_num, frame->source_id, args->objNum,
      args->isFrame ? "frame" : object->obj_label, crop->width, crop->height);
}

bool
nvds_obj_enc_process (NvDsObjEncCtxHandle context, NvDsObjEncUsrArgs *args, NvBufSurface *surface,
    NvDsObjectMeta *object, NvDsFrameMeta *frame)
{
  Crop crop = { 0 };
  gboolean taken;
  Job *job;

  if (context == NULL || args == NULL || surface == NULL || frame == NULL || (object == NULL && !args->isFrame)) {
    surface_report (__func__, "a context, arguments, a surface, a frame and, unless it is all of that, an object are needed");
    return false;
  }
  g_mutex_lock (&context->converting);
  taken = crop_take (context->converter, surface, args, object, frame, &crop);
  g_mutex_unlock (&context->converting);
  if (!taken)
    return false;
  job = g_new0 (Job, 1);
  job->crop = crop;
  job->quality = args->quality >= 1 && args->quality <= 100 ? (guint) args->quality : DEFAULT_QUALITY;
  job->file_name = args->saveImg ? file_name (args, &crop, object, frame) : NULL;
  job->attached = args->attachUsrMeta;
  job->object = args->isFrame ? NULL : object;
  job->frame = frame;
  g_mutex_lock (&context->lock);
  context->timed |= args->calcEncodeTime;
  context->running++;
  g_ptr_array_add (context->jobs, job);
  g_mutex_unlock (&context->lock);
  g_thread_pool_push (context->threads, job, NULL);
  return true;
}

static gpointer
copy_output (gpointer data, gpointer user_data)
{
  const NvDsObjEncOutParams *from = ((const NvDsUserMeta *) data)->user_meta_data;
  NvDsObjEncOutParams *to = g_new0 (NvDsObjEncOutParams, 1);

  to->outBuffer = g_memdup2 (from->outBuffer, from->outLen);
  to->outLen = from->outLen;
  return to;
}

static void
release_output (gpointer data, gpointer user_data)
{
  NvDsUserMeta *meta = data;
  NvDsObjEncOutParams *output = meta->user_meta_data;

  if (output == NULL)
    return;
  g_free (output->outBuffer);
  g_free (output);
  meta->user_meta_data = NULL;
}

static void
attach (Job *job)
{
  NvDsBatchMeta *batch = job->frame->base_meta.batch_meta;
  NvDsUserMeta *meta = nvds_acquire_user_meta_from_pool (batch);
  NvDsObjEncOutParams *output;

  if (meta == NULL) {
    surface_report ("nvds_obj_enc_finish", "there is no user metadata to be had");
    return;
  }
  output = g_new0 (NvDsObjEncOutParams, 1);
  output->outLen = job->size;
  output->outBuffer = g_steal_pointer (&job->jpeg);
  meta->user_meta_data = output;
  meta->base_meta.meta_type = NVDS_CROP_IMAGE_META;
  meta->base_meta.copy_func = copy_output;
  meta->base_meta.release_func = release_output;
  if (job->object != NULL)
    nvds_add_user_meta_to_obj (job->object, meta);
  else
    nvds_add_user_meta_to_frame (job->frame, meta);
}

static void
tell_time (const GPtrArray *jobs)
{
  gint64 all = 0;

  for (guint i = 0; i < jobs->len; i++)
    all += ((const Job *) jobs->pdata[i])->microseconds;
  if (jobs->len > 0)
    printf ("nvds_obj_enc: %u pictures, %.3f ms each\n", jobs->len, (gdouble) all / 1000 / jobs->len);
}

void
nvds_obj_enc_finish (NvDsObjEncCtxHandle context)
{
  g_autoptr (GPtrArray) jobs = NULL;

  if (context == NULL)
    return;
  g_mutex_lock (&context->lock);
  while (context->running > 0)
    g_cond_wait (&context->done, &context->lock);
  jobs = context->jobs;
  context->jobs = g_ptr_array_new_with_free_func (job_free);
  g_mutex_unlock (&context->lock);
  for (guint i = 0; i < jobs->len; i++) {
    Job *job = jobs->pdata[i];

    if (job->attached && job->jpeg != NULL)
      attach (job);
  }
  if (context->timed)
    tell_time (jobs);
}

void
nvds_obj_enc_destroy_context (NvDsObjEncCtxHandle context)
{
  if (context == NULL)
    return;
  g_thread_pool_free (context->threads, FALSE, TRUE);
  g_ptr_array_unref (context->jobs);
  g_mutex_clear (&context->lock);
  g_cond_clear (&context->done);
  g_mutex_clear (&context->converting);
  nvmm_picture_free (context->converter);
  g_free (context);
}
