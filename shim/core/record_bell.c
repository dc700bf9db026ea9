#include "record_bell.h"

#include "futex.h"
#include "item.h"

/* After it has told of news the thread looks again by itself: who fills a ring without a pause wakes nobody. */
#define INTERVAL_NS 4000000

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static DsRecords *asked;

/* 1 while the thread sleeps until it is rung for. */
static _Atomic uint32_t asleep;

static void
pause_for (int64_t nanoseconds)
{
  struct timespec time = { .tv_nsec = nanoseconds };
  clock_nanosleep (CLOCK_MONOTONIC, 0, &time, NULL);
}

/* Called with the lock held: who forgets records has seen the last item about them. */
static bool
tell_news (void)
{
  bool told = false;
  for (DsRecords **link = &asked; *link != NULL;) {
    DsRecords *records = *link;
    if (!atomic_load (&records->news)) {
      link = &records->next_asked;
      continue;
    }
    *link = records->next_asked;
    records->asked = false;
    ds_item_notify (records->server, ds_item_new (DS_RECORDS, records->id, NULL));
    told = true;
  }
  return told;
}

static void *
run (void *data)
{
  for (;;) {
    /* First, so that whoever leaves word from here on rings. */
    atomic_store (&asleep, 1);
    pthread_mutex_lock (&lock);
    bool told = tell_news ();
    pthread_mutex_unlock (&lock);
    if (told) {
      atomic_store (&asleep, 0);
      /* By the end of the pause JavaScript has mostly taken what there was, and asked again. */
      pause_for (INTERVAL_NS);
      continue;
    }
    while (atomic_load (&asleep) == 1)
      ds_futex_wait (&asleep, 1, INT64_MAX);
  }
  return NULL;
}

void
ds_bell_ring (DsRecords *records)
{
  if (atomic_load (&records->asked) && atomic_load (&asleep) == 1 && atomic_exchange (&asleep, 0) == 1)
    ds_futex_wake (&asleep);
}

static void
start (void)
{
  pthread_t thread;
  if (pthread_create (&thread, NULL, run, NULL) != 0)
    g_error ("no thread can be made for records");
  pthread_setname_np (thread, "ds-records");
  pthread_detach (thread);
}

void
ds_bell_ask (DsRecords *records)
{
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once (&once, start);
  pthread_mutex_lock (&lock);
  if (!records->asked) {
    records->asked = true;
    records->next_asked = asked;
    asked = records;
  }
  pthread_mutex_unlock (&lock);
  /* Word that was left before is not rung for again. */
  if (atomic_load (&records->news))
    ds_bell_ring (records);
}

void
ds_bell_forget (DsRecords *records)
{
  pthread_mutex_lock (&lock);
  for (DsRecords **link = &asked; *link != NULL; link = &(*link)->next_asked) {
    if (*link != records)
      continue;
    *link = records->next_asked;
    records->asked = false;
    break;
  }
  pthread_mutex_unlock (&lock);
}
