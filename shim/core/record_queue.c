/* What is queued in a ring: all of it with the ring's lock held. */

#include "record_queue.h"

#include "futex.h"

DsRecord *
ds_queue_take (DsRecords *records)
{
  DsRecord *record = records->first;
  records->first = record->next;
  if (records->first == NULL)
    records->last = NULL;
  records->stats.waiting--;
  records->bytes -= record->bytes;
  return record;
}

static void
append (DsRecords *records, DsRecord *record)
{
  record->next = NULL;
  if (records->first == NULL)
    records->first = record;
  else
    records->last->next = record;
  records->last = record;
  records->bytes += record->bytes;
  records->stats.waiting++;
  records->stats.foreign += record->foreign;
  records->stats.most_waiting = MAX (records->stats.most_waiting, records->stats.waiting);
  records->stats.most_bytes = MAX (records->stats.most_bytes, records->bytes);
}

static bool
is_full (const DsRecords *records, size_t size)
{
  return records->stats.waiting >= records->capacity || records->bytes + size > records->most;
}

/* Who rests any longer may be too late. */
bool
ds_queue_fills_up (const DsRecords *records)
{
  return records->stats.waiting >= records->capacity / 2 || records->bytes >= records->most / 2;
}

/* True once there is room for `size` bytes; else, at the latest at `deadline`, the batch is to be dropped. Lets go
 * of the lock meanwhile. */
static bool
wait_for_room (DsRecords *records, GstPad *pad, size_t size, int64_t deadline)
{
  while (!records->ended && is_full (records, size)) {
    uint32_t seen = atomic_load (&records->room.changes);
    pthread_mutex_unlock (&records->lock);
    bool may_wait = ds_room_wait (&records->room, seen, pad, deadline);
    pthread_mutex_lock (&records->lock);
    if (!may_wait)
      return !records->ended && !is_full (records, size);
  }
  return !records->ended;
}

/* Queues the record if the policy admits it. Whatever is dropped for it goes to `*dropped`. */
bool
ds_queue_admit (DsRecords *records, GstPad *pad, DsRecord *record, int64_t deadline, DsRecord **dropped)
{
  if (records->ended)
    return false;
  if (record->too_large) {
    records->stats.too_large++;
    return false;
  }
  if (records->when_full == DS_BLOCK && !wait_for_room (records, pad, record->bytes, deadline))
    return false;
  if (records->when_full == DS_DROP_NEWEST && is_full (records, record->bytes))
    return false;
  while (is_full (records, record->bytes)) {
    DsRecord *oldest = ds_queue_take (records);
    records->stats.dropped++;
    oldest->next = *dropped;
    *dropped = oldest;
  }
  append (records, record);
  return true;
}

/* Once nobody takes or queues anything any more: what is on its way has nowhere to go, and does not count twice. */
void
ds_queue_settle (DsRecords *records)
{
  records->stats.dropped += records->arriving;
  records->arriving = 0;
  records->settled = true;
}

/* The end of an arrival. */
void
ds_queue_arrived (DsRecords *records, bool queued)
{
  if (records->settled)
    return;
  records->arriving--;
  records->stats.dropped += !queued;
}

/* A batch that there is no room for whatever it holds is not even looked at. */
bool
ds_queue_is_pointless (DsRecords *records, GstPad *pad, int64_t deadline)
{
  if (records->when_full == DS_BLOCK)
    return !wait_for_room (records, pad, 0, deadline);
  return is_full (records, 0);
}
