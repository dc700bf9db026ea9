#include "session.h"

#define SHORTEST_PAUSE 100
#define LONGEST_PAUSE 5000
#define FLUSH_TIMEOUT 5000
#define FLUSH_AWAY 1000

static void
pause_before_retry (BrokerSession *session, guint *pause)
{
  /* Not all that lost the same broker knock at the same moment. */
  guint jitter = (guint) g_random_int_range (0, (gint32) *pause / 4 + 1);
  broker_outbox_wait_stopped (session->outbox, *pause + jitter);
  *pause = MIN (*pause * 2, LONGEST_PAUSE);
}

static void
end_outage (gpointer session)
{
  broker_outage_end (&((BrokerSession *) session)->outage);
}

/* A broker that can be connected to may take nothing: where something waits, it is back when that is done. */
static void
expect_the_end (BrokerSession *session)
{
  if (broker_outbox_pending (session->outbox) == 0)
    end_outage (session);
  else
    broker_outbox_when_done (session->outbox, end_outage, session);
}

static gpointer
keep_connected (gpointer data)
{
  BrokerSession *session = data;
  gboolean connected = TRUE;
  guint pause = SHORTEST_PAUSE;
  while (!broker_outbox_stopped (session->outbox)) {
    GError *error = NULL;
    if (!connected && !broker_protocol.open (session->client, &error)) {
      if (broker_outbox_stopped (session->outbox)) {
        g_clear_error (&error);
        break;
      }
      broker_outage_begin (&session->outage, error->message);
      g_clear_error (&error);
      pause_before_retry (session, &pause);
      continue;
    }
    connected = TRUE;
    expect_the_end (session);
    guint64 delivered = broker_outbox_totals (session->outbox).delivered;
    connected = broker_protocol.serve (session->client, &error);
    broker_outbox_when_done (session->outbox, NULL, NULL);
    if (connected)
      continue;
    broker_protocol.close (session->client);
    if (broker_outbox_totals (session->outbox).delivered > delivered)
      pause = SHORTEST_PAUSE;
    broker_outage_begin (&session->outage, error->message);
    g_clear_error (&error);
    pause_before_retry (session, &pause);
  }
  if (connected)
    broker_protocol.close (session->client);
  return NULL;
}

static void
session_free (BrokerSession *session)
{
  if (session->client)
    broker_protocol.destroy (session->client);
  broker_outage_clear (&session->outage);
  broker_outbox_free (session->outbox);
  g_free (session);
}

static gboolean
configure (BrokerSession *session, BrokerSettings *settings, const char *connection, GError **error)
{
  guint messages = 10000;
  guint bytes = 64 << 20;
  guint flush = G_MAXUINT;
  if (!broker_settings_number (settings, "queue-messages", 1, G_MAXINT, &messages, error)
      || !broker_settings_number (settings, "queue-bytes", 1, G_MAXINT, &bytes, error)
      || !broker_settings_number (settings, "flush-timeout", 0, G_MAXINT, &flush, error))
    return FALSE;
  session->flush_timeout = flush == G_MAXUINT ? FLUSH_TIMEOUT : flush;
  session->flush_away = flush == G_MAXUINT ? FLUSH_AWAY : flush;
  session->outbox = broker_outbox_new (messages, bytes);
  session->outage.outbox = session->outbox;
  session->client = broker_protocol.create (session, settings, connection, error);
  return session->client != NULL;
}

BrokerSession *
broker_session_open (const char *connection, const char *configuration, GError **error)
{
  BrokerSettings *settings = broker_settings_open (configuration, broker_protocol.keys, error);
  if (!settings)
    return NULL;
  BrokerSession *session = g_new0 (BrokerSession, 1);
  gboolean ready = configure (session, settings, connection, error);
  broker_settings_free (settings);
  if (ready && !broker_protocol.open (session->client, error)) {
    g_prefix_error (error, "%s cannot be connected to: ", session->outage.where);
    ready = FALSE;
  }
  if (!ready) {
    session_free (session);
    return NULL;
  }
  session->thread = g_thread_new ("broker", keep_connected, session);
  return session;
}

void
broker_session_close (BrokerSession *session)
{
  guint patience = g_atomic_int_get (&session->outage.away) ? session->flush_away : session->flush_timeout;
  gboolean flushed = broker_outbox_drain (session->outbox, patience);
  guint left = broker_outbox_pending (session->outbox);
  broker_outbox_stop (session->outbox);
  g_thread_join (session->thread);
  broker_outbox_fail_waiting (session->outbox);
  broker_outbox_report (session->outbox, 0);

  BrokerTotals totals = broker_outbox_totals (session->outbox);
  if (!flushed)
    g_warning ("%s: %u messages could not be sent within %u ms (flush-timeout) of the end and are lost",
        session->outage.where, left, patience);
  g_info ("%s: %" G_GUINT64_FORMAT " messages accepted, %" G_GUINT64_FORMAT " delivered, %" G_GUINT64_FORMAT
      " failed, %" G_GUINT64_FORMAT " given up for want of room",
      session->outage.where, totals.accepted, totals.delivered, totals.failed, totals.dropped);
  session_free (session);
}
