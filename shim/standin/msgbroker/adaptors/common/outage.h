/* Tells, once for each, that a broker went away, why it stays away, and that it is back. */
#ifndef BROKER_OUTAGE_H
#define BROKER_OUTAGE_H

#include "outbox.h"

typedef struct {
  BrokerOutbox *outbox;
  char *where;
  /* Any thread may look, with g_atomic_int_get(). */
  gint away;
  /* Monotonic time. */
  gint64 since;
  guint64 dropped_before;
  char *reason;
} BrokerOutage;

void broker_outage_begin (BrokerOutage *outage, const char *reason);
void broker_outage_end (BrokerOutage *outage);
void broker_outage_clear (BrokerOutage *outage);

#endif
