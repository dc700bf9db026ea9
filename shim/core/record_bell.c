#include "record_bell.h"

#include "futex.h"
#include "item.h"

#define INTERVAL_NS 4000000

/* Where nothing flows, as in a pipeline that is paused, there is no hurry. */
#define QUIET_ROUNDS 500
#define QUIET_INTERVAL_NS 16000000

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static DsRecords *asked;

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
  for (uint32_t quiet = 0;; quiet++) {
    pthread_mutex_lock (&lock);
    while (asked == NULL)
      pthread_cond_wait (&changed, &lock);
    if (tell_news ())
      quiet = 0;
    pthread_mutex_unlock (&lock);
    /* By the end of the pause JavaScript has mostly taken what there was, and asked again. */
    pause_for (quiet < QUIET_ROUNDS ? INTERVAL_NS : QUIET_INTERVAL_NS);
  }
  return NULL;
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
    pthread_cond_signal (&changed);
  }
  pthread_mutex_unlock (&lock);
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
