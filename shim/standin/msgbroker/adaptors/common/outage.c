#include "outage.h"

void
broker_outage_begin (BrokerOutage *outage, const char *reason)
{
  if (!outage->away) {
    g_atomic_int_set (&outage->away, TRUE);
    outage->since = g_get_monotonic_time ();
    outage->dropped_before = broker_outbox_totals (outage->outbox).dropped;
    g_warning ("%s is away: %s. Messages are kept, and it is tried again until it is back.", outage->where, reason);
  } else if (g_strcmp0 (reason, outage->reason) != 0)
    g_warning ("%s is still away: %s.", outage->where, reason);
  g_free (outage->reason);
  outage->reason = g_strdup (reason);
}

void
broker_outage_end (BrokerOutage *outage)
{
  if (!outage->away)
    return;
  guint64 dropped = broker_outbox_totals (outage->outbox).dropped - outage->dropped_before;
  g_message ("%s is back after %.1f s: %u messages to be sent, %" G_GUINT64_FORMAT " were given up meanwhile",
      outage->where, (double) (g_get_monotonic_time () - outage->since) / G_USEC_PER_SEC,
      broker_outbox_pending (outage->outbox), dropped);
  g_atomic_int_set (&outage->away, FALSE);
  g_clear_pointer (&outage->reason, g_free);
}

void
broker_outage_clear (BrokerOutage *outage)
{
  g_clear_pointer (&outage->where, g_free);
  g_clear_pointer (&outage->reason, g_free);
}
