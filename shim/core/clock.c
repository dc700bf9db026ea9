#include "clock.h"

#include <errno.h>
#include <pthread.h>

#include "futex.h"
#include "main_server.h"

static _Atomic uint32_t armed;
static _Atomic int64_t due;

static void *
run (void *unused)
{
  do {
    while (atomic_load (&armed) == 0)
      ds_futex_wait (&armed, 0, INT64_MAX);
    atomic_store (&armed, 0);
    int64_t time = atomic_load (&due);
    struct timespec until = { .tv_sec = time / 1000000000, .tv_nsec = time % 1000000000 };
    while (clock_nanosleep (CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL) == EINTR)
      continue;
  } while (ds_main_server_nudge ());
  return NULL;
}

int
ds_clock_start (void)
{
  pthread_t thread;
  if (pthread_create (&thread, NULL, run, NULL) != 0)
    return 0;
  pthread_setname_np (thread, "ds-clock");
  pthread_detach (thread);
  return 1;
}

void
ds_clock_set (int64_t time)
{
  atomic_store (&due, time);
  atomic_store (&armed, 1);
  ds_futex_wake (&armed);
}
