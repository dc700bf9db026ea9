#include "glib_thread.h"

#include <glib.h>
#include <pthread.h>

#include "futex.h"

static GMainLoop *loop;
static pthread_t thread;

static void *
iterate (void *unused)
{
  g_main_loop_run (loop);
  return NULL;
}

bool
ds_glib_thread_start (void)
{
  loop = g_main_loop_new (NULL, FALSE);
  if (pthread_create (&thread, NULL, iterate, NULL) != 0)
    return false;
  pthread_setname_np (thread, "ds-glib");
  return true;
}

static gboolean
quit (gpointer unused)
{
  g_main_loop_quit (loop);
  return G_SOURCE_REMOVE;
}

bool
ds_glib_thread_stop (int64_t deadline)
{
  /* Through a source: a quit that comes before the loop runs would be forgotten. */
  g_idle_add_full (G_PRIORITY_HIGH, quit, NULL, NULL);
  int64_t left = MAX (deadline - ds_now (), 0);
  struct timespec until;
  clock_gettime (CLOCK_REALTIME, &until);
  int64_t nanoseconds = until.tv_nsec + left;
  until.tv_sec += nanoseconds / 1000000000;
  until.tv_nsec = nanoseconds % 1000000000;
  if (pthread_timedjoin_np (thread, NULL, &until) != 0)
    return false;
  g_main_loop_unref (loop);
  return true;
}
