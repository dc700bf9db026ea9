#include "outbox.h"

#include <string.h>

#include "wake.h"

struct _BrokerOutbox {
  GMutex lock;
  /* Something is done, or the outbox has stopped. */
  GCond changed;
  GQueue waiting;
  gsize waiting_bytes;
  guint under_way;
  /* Messages that are done, whose senders were not called back yet; their payloads are gone. */
  GQueue done;
  guint most_messages;
  guint most_bytes;
  gboolean closed;
  gboolean stopped;
  /* Told once for each time that it overflows. */
  gboolean overflowing;
  BrokerTotals totals;
  /* The session's thread's. */
  void (*when_done) (gpointer);
  gpointer when_done_user;
  /* Readable when there is something new, or it has stopped. */
  int wake;
};

typedef struct {
  nvds_msgapi_send_cb_t callback;
  void *user;
  NvDsMsgApiErrorType result;
} Completion;

BrokerOutbox *
broker_outbox_new (guint most_messages, guint most_bytes)
{
  BrokerOutbox *outbox = g_new0 (BrokerOutbox, 1);
  g_mutex_init (&outbox->lock);
  g_cond_init (&outbox->changed);
  outbox->most_messages = most_messages;
  outbox->most_bytes = most_bytes;
  outbox->wake = broker_wake_new ();
  return outbox;
}

static void
message_free (BrokerMessage *message)
{
  g_free (message->topic);
  g_free (message->payload);
  g_free (message);
}

void
broker_outbox_free (BrokerOutbox *outbox)
{
  if (!outbox)
    return;
  g_queue_clear_full (&outbox->waiting, (GDestroyNotify) message_free);
  g_queue_clear_full (&outbox->done, g_free);
  broker_wake_free (outbox->wake);
  g_cond_clear (&outbox->changed);
  g_mutex_clear (&outbox->lock);
  g_free (outbox);
}

void
broker_outbox_wake (BrokerOutbox *outbox)
{
  broker_wake_ring (outbox->wake);
}

/* With the lock held, but for direct messages, whose waiters have locks of their own. */
static void
finish (BrokerOutbox *outbox, BrokerMessage *message, NvDsMsgApiErrorType result)
{
  if (message->direct)
    message->callback (message->user, result);
  else if (message->callback) {
    Completion *completion = g_new (Completion, 1);
    *completion = (Completion) { message->callback, message->user, result };
    g_queue_push_tail (&outbox->done, completion);
  }
  message_free (message);
  g_cond_broadcast (&outbox->changed);
}

static BrokerMessage *
pop_oldest (BrokerOutbox *outbox)
{
  BrokerMessage *message = g_queue_pop_head (&outbox->waiting);
  if (message)
    outbox->waiting_bytes -= message->size;
  return message;
}

/* With the lock held. One message always fits, however large. Gives whether this is to be told of. */
static gboolean
make_room (BrokerOutbox *outbox)
{
  gboolean dropped = FALSE;
  while (outbox->waiting.length > 1
      && (outbox->waiting.length > outbox->most_messages || outbox->waiting_bytes > outbox->most_bytes)) {
    finish (outbox, pop_oldest (outbox), NVDS_MSGAPI_ERR);
    outbox->totals.dropped++;
    dropped = TRUE;
  }
  gboolean news = dropped && !outbox->overflowing;
  outbox->overflowing |= dropped;
  return news;
}

static void
tell_of_overflow (BrokerOutbox *outbox)
{
  g_warning ("%u messages or %u bytes wait, which is the most (queue-messages, queue-bytes): the oldest are given up",
      outbox->most_messages, outbox->most_bytes);
}

gboolean
broker_outbox_push (BrokerOutbox *outbox, const BrokerMessage *message)
{
  BrokerMessage *copy = g_new (BrokerMessage, 1);
  *copy = *message;
  copy->topic = g_strdup (message->topic);
  copy->payload = g_malloc (message->size);
  memcpy (copy->payload, message->payload, message->size);

  g_mutex_lock (&outbox->lock);
  if (outbox->closed) {
    g_mutex_unlock (&outbox->lock);
    message_free (copy);
    return FALSE;
  }
  outbox->totals.accepted++;
  outbox->waiting_bytes += copy->size;
  g_queue_push_tail (&outbox->waiting, copy);
  gboolean overflow = make_room (outbox);
  g_mutex_unlock (&outbox->lock);
  broker_outbox_wake (outbox);
  if (overflow)
    tell_of_overflow (outbox);
  return TRUE;
}

BrokerMessage *
broker_outbox_take (BrokerOutbox *outbox)
{
  g_mutex_lock (&outbox->lock);
  BrokerMessage *message = pop_oldest (outbox);
  if (message)
    outbox->under_way++;
  g_mutex_unlock (&outbox->lock);
  return message;
}

void
broker_outbox_put_back (BrokerOutbox *outbox, BrokerMessage *message)
{
  g_mutex_lock (&outbox->lock);
  outbox->under_way--;
  outbox->waiting_bytes += message->size;
  g_queue_push_head (&outbox->waiting, message);
  gboolean overflow = make_room (outbox);
  g_mutex_unlock (&outbox->lock);
  if (overflow)
    tell_of_overflow (outbox);
}

void
broker_outbox_complete (BrokerOutbox *outbox, BrokerMessage *message, NvDsMsgApiErrorType result)
{
  g_mutex_lock (&outbox->lock);
  outbox->under_way--;
  if (result == NVDS_MSGAPI_OK) {
    outbox->totals.delivered++;
    outbox->overflowing = FALSE;
  } else
    outbox->totals.failed++;
  finish (outbox, message, result);
  g_mutex_unlock (&outbox->lock);
  if (outbox->when_done)
    g_steal_pointer (&outbox->when_done) (outbox->when_done_user);
}

void
broker_outbox_when_done (BrokerOutbox *outbox, void (*function) (gpointer), gpointer user)
{
  outbox->when_done = function;
  outbox->when_done_user = user;
}

void
broker_outbox_fail_waiting (BrokerOutbox *outbox)
{
  BrokerMessage *message;
  while ((message = broker_outbox_take (outbox)))
    broker_outbox_complete (outbox, message, NVDS_MSGAPI_ERR);
}

static gint64
deadline_in (guint milliseconds)
{
  return g_get_monotonic_time () + (gint64) milliseconds * G_TIME_SPAN_MILLISECOND;
}

void
broker_outbox_report (BrokerOutbox *outbox, guint patience)
{
  gint64 deadline = deadline_in (patience);
  g_mutex_lock (&outbox->lock);
  while (outbox->done.length == 0 && !outbox->stopped) {
    if (!g_cond_wait_until (&outbox->changed, &outbox->lock, deadline))
      break;
  }
  GQueue done = outbox->done;
  g_queue_init (&outbox->done);
  g_mutex_unlock (&outbox->lock);

  Completion *completion;
  while ((completion = g_queue_pop_head (&done))) {
    completion->callback (completion->user, completion->result);
    g_free (completion);
  }
}

gboolean
broker_outbox_drain (BrokerOutbox *outbox, guint patience)
{
  gint64 deadline = deadline_in (patience);
  g_mutex_lock (&outbox->lock);
  outbox->closed = TRUE;
  gboolean in_time = TRUE;
  while (in_time && (outbox->waiting.length > 0 || outbox->under_way > 0))
    in_time = g_cond_wait_until (&outbox->changed, &outbox->lock, deadline);
  g_mutex_unlock (&outbox->lock);
  return in_time;
}

short
broker_outbox_wait (BrokerOutbox *outbox, int descriptor, short events, int patience)
{
  return broker_wake_wait (outbox->wake, descriptor, events, patience);
}

void
broker_outbox_stop (BrokerOutbox *outbox)
{
  g_mutex_lock (&outbox->lock);
  outbox->stopped = TRUE;
  g_cond_broadcast (&outbox->changed);
  g_mutex_unlock (&outbox->lock);
  broker_outbox_wake (outbox);
}

gboolean
broker_outbox_stopped (BrokerOutbox *outbox)
{
  g_mutex_lock (&outbox->lock);
  gboolean stopped = outbox->stopped;
  g_mutex_unlock (&outbox->lock);
  return stopped;
}

gboolean
broker_outbox_wait_stopped (BrokerOutbox *outbox, guint patience)
{
  gint64 deadline = deadline_in (patience);
  g_mutex_lock (&outbox->lock);
  while (!outbox->stopped && g_cond_wait_until (&outbox->changed, &outbox->lock, deadline)) {
  }
  gboolean stopped = outbox->stopped;
  g_mutex_unlock (&outbox->lock);
  return stopped;
}

BrokerTotals
broker_outbox_totals (BrokerOutbox *outbox)
{
  g_mutex_lock (&outbox->lock);
  BrokerTotals totals = outbox->totals;
  g_mutex_unlock (&outbox->lock);
  return totals;
}

guint
broker_outbox_pending (BrokerOutbox *outbox)
{
  g_mutex_lock (&outbox->lock);
  guint pending = outbox->waiting.length + outbox->under_way;
  g_mutex_unlock (&outbox->lock);
  return pending;
}
