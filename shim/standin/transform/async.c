#include "async.h"

#include "profile.h"
#include "report.h"

/* More at once than this would only share the cores. */
#define MAX_THREADS 4
#define FOREVER G_MAXUINT32

struct NvBufSurfTransformSyncObj
{
  GMutex lock;
  GCond done;
  gboolean finished;
  NvBufSurfTransform_Error result;
  Draw *draws;
  guint count;
};

static void
work (gpointer data, gpointer unused)
{
  NvBufSurfTransformSyncObj_t job = data;
  NvBufSurfTransform_Error result = draws_run (job->draws, job->count);

  g_mutex_lock (&job->lock);
  job->result = result;
  job->finished = TRUE;
  g_cond_broadcast (&job->done);
  g_mutex_unlock (&job->lock);
}

static gpointer
make_pool (gpointer unused)
{
  return g_thread_pool_new (work, NULL, MIN (g_get_num_processors (), MAX_THREADS), FALSE, NULL);
}

NvBufSurfTransform_Error
draws_start (Draw *draws, guint count, NvBufSurfTransformSyncObj_t *sync_obj)
{
  static GOnce once = G_ONCE_INIT;
  NvBufSurfTransform_Error result;
  NvBufSurfTransformSyncObj_t job;

  if (sync_obj == NULL) {
    result = draws_run (draws, count);
    g_free (draws);
    return result;
  }
  job = g_new0 (struct NvBufSurfTransformSyncObj, 1);
  g_mutex_init (&job->lock);
  g_cond_init (&job->done);
  job->draws = draws;
  job->count = count;
  *sync_obj = job;
  g_thread_pool_push (g_once (&once, make_pool, NULL), job, NULL);
  return NvBufSurfTransformError_Success;
}

/* FALSE where the time is over first. */
static gboolean
wait_for (NvBufSurfTransformSyncObj_t job, guint32 milliseconds)
{
  const gint64 end = g_get_monotonic_time () + (gint64) milliseconds * G_TIME_SPAN_MILLISECOND;
  gboolean finished;

  g_mutex_lock (&job->lock);
  while (!job->finished) {
    if (milliseconds == FOREVER)
      g_cond_wait (&job->done, &job->lock);
    else if (!g_cond_wait_until (&job->done, &job->lock, end))
      break;
  }
  finished = job->finished;
  g_mutex_unlock (&job->lock);
  return finished;
}

NvBufSurfTransform_Error
NvBufSurfTransformSyncObjWait (NvBufSurfTransformSyncObj_t sync_obj, uint32_t time_out)
{
  if (sync_obj == NULL) {
    surface_report (__func__, "no sync object");
    return NvBufSurfTransformError_Invalid_Params;
  }
  /* The time counts for Jetson's VIC only. */
  if (!wait_for (sync_obj, standin_profile_is_jetson () ? time_out : FOREVER))
    return NvBufSurfTransformError_Execution_Error;
  return sync_obj->result;
}

NvBufSurfTransform_Error
NvBufSurfTransformSyncObjDestroy (NvBufSurfTransformSyncObj_t *sync_obj)
{
  if (sync_obj == NULL || *sync_obj == NULL) {
    surface_report (__func__, "no sync object");
    return NvBufSurfTransformError_Invalid_Params;
  }
  wait_for (*sync_obj, FOREVER);
  g_mutex_clear (&(*sync_obj)->lock);
  g_cond_clear (&(*sync_obj)->done);
  g_free ((*sync_obj)->draws);
  g_free (*sync_obj);
  *sync_obj = NULL;
  return NvBufSurfTransformError_Success;
}

NvBufSurfTransform_Error
NvBufSurfTransformSyncObjFromFile (int file, NvBufSurfTransformSyncObj_t *sync_obj, unsigned int *num_sync_objs)
{
  surface_report (__func__, "there are no sync points without the hardware that signals them");
  return NvBufSurfTransformError_Unsupported;
}
