#include "record_bell.h"

#include "futex.h"
#include "item.h"

/* After it has told of news the thread looks again by itself: who fills a ring without a pause wakes nobody, and
 * JavaScript, which wants the processors that the pipeline fills, is woken for many batches at once. */
#define INTERVAL_NS 10000000

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static DsRecords *asked;

/* What the thread does: whoever has something for one that does not look makes it look. */
enum { LOOKING, PAUSING, SLEEPING };
static _Atomic uint32_t state;

static void
look (void)
{
  if (atomic_exchange (&state, LOOKING) != LOOKING)
    ds_futex_wake (&state);
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

static void
wait_while (uint32_t how, int64_t deadline)
{
  while (atomic_load (&state) == how && ds_now () < deadline)
    ds_futex_wait (&state, how, deadline);
}

static void *
run (void *data)
{
  for (;;) {
    /* First, so that whoever leaves word from here on rings. */
    atomic_store (&state, SLEEPING);
    pthread_mutex_lock (&lock);
    bool told = tell_news ();
    pthread_mutex_unlock (&lock);
    uint32_t before = SLEEPING;
    /* By the end of a pause JavaScript has mostly taken what there was, and asked again. */
    if (!told)
      wait_while (SLEEPING, INT64_MAX);
    else if (atomic_compare_exchange_strong (&state, &before, PAUSING))
      wait_while (PAUSING, ds_now () + INTERVAL_NS);
  }
  return NULL;
}

void
ds_bell_ring (DsRecords *records)
{
  if (atomic_load (&records->asked) && atomic_load (&state) == SLEEPING)
    look ();
}

void
ds_bell_hurry (DsRecords *records)
{
  if (atomic_load (&records->asked) && atomic_load (&state) != LOOKING)
    look ();
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
