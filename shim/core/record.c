#include "record.h"

#include "futex.h"
#include "record_bell.h"
#include "record_queue.h"
#include "server.h"

enum { DS_RECORDS_WORDS = 5 };

/* It is held for so short that looking again is cheaper than going to sleep. */
static void
init_lock (pthread_mutex_t *lock)
{
  pthread_mutexattr_t attributes;
  pthread_mutexattr_init (&attributes);
  pthread_mutexattr_settype (&attributes, PTHREAD_MUTEX_ADAPTIVE_NP);
  pthread_mutex_init (lock, &attributes);
  pthread_mutexattr_destroy (&attributes);
}

DsRecords *
ds_records_new (const uint64_t *words, DsServer *server, uint32_t id)
{
  DsRecords *records = g_new0 (DsRecords, 1);
  atomic_init (&records->references, 1);
  records->capacity = (uint32_t) words[0];
  records->most = words[1];
  records->when_full = (DsWhenFull) words[2];
  records->patience = (int64_t) words[3] * 1000000;
  records->meters = words[4] != 0;
  records->plan = ds_record_plan_new (words + DS_RECORDS_WORDS);
  records->server = ds_server_ref (server);
  records->id = id;
  init_lock (&records->lock);
  return records;
}

DsRecords *
ds_records_ref (DsRecords *records)
{
  atomic_fetch_add_explicit (&records->references, 1, memory_order_relaxed);
  return records;
}

static void
free_all (DsRecord *record)
{
  while (record != NULL) {
    DsRecord *next = record->next;
    ds_record_free (record);
    record = next;
  }
}

void
ds_records_unref (DsRecords *records)
{
  if (atomic_fetch_sub_explicit (&records->references, 1, memory_order_acq_rel) != 1)
    return;
  free_all (records->first);
  ds_records_free_spares (records);
  ds_columns_clear (&records->columns);
  ds_record_plan_free (records->plan);
  ds_server_unref (records->server);
  pthread_mutex_destroy (&records->lock);
  g_free (records);
}

/* The number of the batch that has arrived; false where it is not wanted, whatever it holds. */
static bool
begin (DsRecords *records, GstPad *pad, int64_t deadline, uint64_t *sequence)
{
  pthread_mutex_lock (&records->lock);
  bool wanted = !records->ended;
  if (wanted) {
    *sequence = records->stats.received++;
    records->arriving++;
    wanted = !ds_queue_is_pointless (records, pad, deadline);
    if (!wanted)
      ds_queue_arrived (records, false);
  }
  pthread_mutex_unlock (&records->lock);
  return wanted;
}

void
ds_records_add (DsRecords *records, GstPad *pad, GstBuffer *buffer)
{
  /* Before anything is waited for: that is not the stream's time. */
  const double arrived_at = records->meters ? g_get_real_time () / 1000.0 : 0;
  /* Where the newest batch always finds room there is nothing to be asked before. */
  bool begun = records->when_full != DS_DROP_OLDEST;
  int64_t deadline = records->when_full == DS_BLOCK ? ds_now () + records->patience : 0;
  uint64_t sequence = 0;
  if (begun && !begin (records, pad, deadline, &sequence))
    return;
  DsRecord *record = ds_records_spare (records);
  ds_record_take (record, records->plan, buffer, records->most);
  record->arrived_at = arrived_at;

  DsRecord *dropped = NULL;
  pthread_mutex_lock (&records->lock);
  if (!begun && !records->ended) {
    sequence = records->stats.received++;
    records->arriving++;
    begun = true;
  }
  record->sequence = sequence;
  bool queued = ds_queue_admit (records, pad, record, deadline, &dropped);
  bool is_news = queued && !atomic_exchange (&records->news, true);
  bool is_urgent = queued && ds_queue_fills_up (records);
  if (begun)
    ds_queue_arrived (records, queued);
  pthread_mutex_unlock (&records->lock);
  if (is_urgent)
    ds_bell_hurry (records);
  else if (is_news)
    ds_bell_ring (records);
  if (!queued) {
    record->next = dropped;
    dropped = record;
  }
  ds_records_recycle (records, dropped);
}

void
ds_records_finish (DsRecords *records)
{
  pthread_mutex_lock (&records->lock);
  records->ended = true;
  atomic_store (&records->news, true);
  pthread_mutex_unlock (&records->lock);
  ds_bell_hurry (records);
  ds_room_made (&records->room);
}

int32_t
ds_records_next (DsRecords *records, DsRecordHead *head)
{
  pthread_mutex_lock (&records->lock);
  if (records->first == NULL) {
    bool ended = records->ended;
    atomic_store (&records->news, ended);
    if (ended)
      ds_queue_settle (records);
    pthread_mutex_unlock (&records->lock);
    if (!ended)
      ds_bell_ask (records);
    return ended ? DS_RECORDS_ENDED : DS_RECORDS_NONE;
  }
  DsRecord *record = ds_queue_take (records);
  records->stats.delivered++;
  pthread_mutex_unlock (&records->lock);
  ds_room_made (&records->room);

  ds_columns_fill (&records->columns, records->plan, record);
  head->columns = (double) (uintptr_t) records->columns.bytes;
  head->capacity = records->columns.capacity;
  head->size = records->columns.used;
  head->sequence = record->sequence;
  head->pts = record->pts;
  head->arrived_at = record->arrived_at;
  record->next = NULL;
  ds_records_recycle (records, record);
  return DS_RECORDS_TAKEN;
}

void
ds_records_end (DsRecords *records)
{
  ds_bell_forget (records);
  ds_records_finish (records);
}

void
ds_records_discard (DsRecords *records)
{
  ds_bell_forget (records);
  pthread_mutex_lock (&records->lock);
  records->ended = true;
  DsRecord *waiting = records->first;
  records->first = records->last = NULL;
  records->stats.dropped += records->stats.waiting;
  records->stats.waiting = 0;
  records->bytes = 0;
  ds_queue_settle (records);
  pthread_mutex_unlock (&records->lock);
  ds_room_made (&records->room);
  free_all (waiting);
}

void
ds_records_stats (DsRecords *records, DsRecordStats *stats)
{
  pthread_mutex_lock (&records->lock);
  *stats = records->stats;
  pthread_mutex_unlock (&records->lock);
}
