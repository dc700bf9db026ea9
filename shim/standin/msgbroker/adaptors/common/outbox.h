/*
 * Messages on their way to a broker.
 *
 * What is accepted waits here until the broker has acknowledged it; what was under way when a connection broke goes
 * back to the front, in its order, and is sent again: each message arrives at least once. The outbox is bounded in
 * messages and bytes: where it overflows, which happens while the broker is away or too slow, the OLDEST waiting
 * messages are given up first, counted, and reported to their senders as failed. send_async() itself never fails
 * for it, since nvmsgbroker ends the pipeline then.
 *
 * One thread, the session's, takes and completes messages; any thread may push; completions reach the senders on
 * the threads that call broker_outbox_report().
 */
#ifndef BROKER_OUTBOX_H
#define BROKER_OUTBOX_H

#include <glib.h>

#include "nvds_msgapi.h"

typedef struct _BrokerOutbox BrokerOutbox;

typedef struct {
  char *topic;
  guint8 *payload;
  gsize size;
  nvds_msgapi_send_cb_t callback;
  void *user;
  /* Somebody blocks until it is done: the callback is called at once, by whom completes it. */
  gboolean direct;
} BrokerMessage;

typedef struct {
  guint64 accepted;
  guint64 delivered;
  /* Refused by the broker, or given up when the session ended. */
  guint64 failed;
  /* Given up because the outbox was full. */
  guint64 dropped;
} BrokerTotals;

BrokerOutbox *broker_outbox_new (guint most_messages, guint most_bytes);
void broker_outbox_free (BrokerOutbox *outbox);

/* Copies the message; FALSE once the outbox is closed. */
gboolean broker_outbox_push (BrokerOutbox *outbox, const BrokerMessage *message);

/* The oldest message that waits, which the caller owns until it completes it or puts it back; or NULL. */
BrokerMessage *broker_outbox_take (BrokerOutbox *outbox);
/* To the front: of several, the newest first. */
void broker_outbox_put_back (BrokerOutbox *outbox, BrokerMessage *message);
void broker_outbox_complete (BrokerOutbox *outbox, BrokerMessage *message, NvDsMsgApiErrorType result);
/* Calls it on the session's thread when the next message is done, once; NULL: nothing any more. */
void broker_outbox_when_done (BrokerOutbox *outbox, void (*function) (gpointer), gpointer user);
/* Gives up what waits. */
void broker_outbox_fail_waiting (BrokerOutbox *outbox);

/* Calls the senders back for what is done; waits so many milliseconds for something to be done. */
void broker_outbox_report (BrokerOutbox *outbox, guint patience);

/* Accepts nothing more. Gives what there is so many milliseconds; TRUE where all was done in them. */
gboolean broker_outbox_drain (BrokerOutbox *outbox, guint patience);

/*
 * Waits until there is something new to be taken, poll() finds one of the events on a descriptor (-1: none), the
 * outbox is stopped, or so many milliseconds have passed. Gives poll()'s events.
 */
short broker_outbox_wait (BrokerOutbox *outbox, int descriptor, short events, int patience);

/* Wakes the thread that waits, or that will wait next. */
void broker_outbox_wake (BrokerOutbox *outbox);
/* Wakes it too, and all that wait for the end. */
void broker_outbox_stop (BrokerOutbox *outbox);
gboolean broker_outbox_stopped (BrokerOutbox *outbox);
/* Waits until stopped, at most so many milliseconds; TRUE where it is. */
gboolean broker_outbox_wait_stopped (BrokerOutbox *outbox, guint patience);

BrokerTotals broker_outbox_totals (BrokerOutbox *outbox);
/* Messages that are neither delivered nor given up. */
guint broker_outbox_pending (BrokerOutbox *outbox);

#endif
