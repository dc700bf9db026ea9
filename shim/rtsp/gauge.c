#include "mount.h"
#include "gauge.h"

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <time.h>

struct _DsGauge
{
  atomic_int references;
  pthread_mutex_t lock;
  pthread_cond_t zero;
  int value;
};

DsGauge *
ds_gauge_new (void)
{
  DsGauge *gauge = g_new0 (DsGauge, 1);
  pthread_condattr_t attributes;

  atomic_init (&gauge->references, 1);
  pthread_mutex_init (&gauge->lock, NULL);
  pthread_condattr_init (&attributes);
  pthread_condattr_setclock (&attributes, CLOCK_MONOTONIC);
  pthread_cond_init (&gauge->zero, &attributes);
  pthread_condattr_destroy (&attributes);
  return gauge;
}

DsGauge *
ds_gauge_ref (DsGauge *gauge)
{
  atomic_fetch_add (&gauge->references, 1);
  return gauge;
}

void
ds_gauge_unref (DsGauge *gauge)
{
  if (atomic_fetch_sub (&gauge->references, 1) > 1)
    return;
  pthread_cond_destroy (&gauge->zero);
  pthread_mutex_destroy (&gauge->lock);
  g_free (gauge);
}

void
ds_gauge_add (DsGauge *gauge, int change)
{
  pthread_mutex_lock (&gauge->lock);
  gauge->value += change;
  if (gauge->value == 0)
    pthread_cond_broadcast (&gauge->zero);
  pthread_mutex_unlock (&gauge->lock);
}

int
ds_gauge_wait_for_zero (DsGauge *gauge, int timeout_ms)
{
  struct timespec deadline;
  int value;

  clock_gettime (CLOCK_MONOTONIC, &deadline);
  deadline.tv_sec += timeout_ms / 1000;
  deadline.tv_nsec += (timeout_ms % 1000) * 1000000L;
  if (deadline.tv_nsec >= 1000000000L) {
    deadline.tv_sec++;
    deadline.tv_nsec -= 1000000000L;
  }
  pthread_mutex_lock (&gauge->lock);
  while (gauge->value > 0) {
    if (pthread_cond_timedwait (&gauge->zero, &gauge->lock, &deadline) == ETIMEDOUT)
      break;
  }
  value = gauge->value;
  pthread_mutex_unlock (&gauge->lock);
  return value;
}
