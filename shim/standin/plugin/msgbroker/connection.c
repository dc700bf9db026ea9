#include "connection.h"

struct _Connection
{
  gint references;
  const Transport *transport;
  gpointer carrier;

  /* Held while the watch is called, so that it is not called once the connection is closed. */
  GRecMutex watching;
  ConnectionWatch watch;
  gpointer user;

  GMutex lock;
  GCond changed;
  Deliveries deliveries;
  gboolean away, waiting_forbidden;
};

Connection *
connection_ref (Connection *connection)
{
  g_atomic_int_inc (&connection->references);
  return connection;
}

void
connection_unref (Connection *connection)
{
  if (!g_atomic_int_dec_and_test (&connection->references))
    return;
  g_cond_clear (&connection->changed);
  g_mutex_clear (&connection->lock);
  g_rec_mutex_clear (&connection->watching);
  g_free (connection);
}

Connection *
connection_open (const Transport *transport, const ConnectionSettings *settings, ConnectionWatch watch, gpointer user,
    GError **error)
{
  Connection *connection = g_new0 (Connection, 1);

  connection->references = 1;
  connection->transport = transport;
  connection->watch = watch;
  connection->user = user;
  g_rec_mutex_init (&connection->watching);
  g_mutex_init (&connection->lock);
  g_cond_init (&connection->changed);
  connection->carrier = transport->open (settings, connection, error);
  if (connection->carrier == NULL)
    g_clear_pointer (&connection, connection_unref);
  return connection;
}

void
connection_close (Connection *connection)
{
  connection->transport->close (connection->carrier);
  g_rec_mutex_lock (&connection->watching);
  connection->watch = NULL;
  g_rec_mutex_unlock (&connection->watching);
  connection_unref (connection);
}

static void
tell (Connection *connection, ConnectionEvent event)
{
  const Deliveries deliveries = connection_deliveries (connection);

  g_rec_mutex_lock (&connection->watching);
  if (connection->watch != NULL)
    connection->watch (connection->user, event, &deliveries);
  g_rec_mutex_unlock (&connection->watching);
}

static gboolean
is_power_of_ten (guint64 number)
{
  while (number >= 10 && number % 10 == 0)
    number /= 10;
  return number == 1;
}

/* With the lock held; TRUE where it is to be told. */
static gboolean
count_failed (Connection *connection)
{
  return is_power_of_ten (++connection->deliveries.failed);
}

NvDsMsgApiErrorType
connection_send (Connection *connection, const gchar *topic, const guint8 *payload, gsize size)
{
  NvDsMsgApiErrorType result;
  gboolean matters = FALSE;

  /* Counted before: the answer may be here before the call returns. */
  g_mutex_lock (&connection->lock);
  connection->deliveries.taken++;
  connection->deliveries.pending++;
  g_mutex_unlock (&connection->lock);
  result = connection->transport->send (connection->carrier, topic, payload, size);
  if (result == NVDS_MSGAPI_OK)
    return NVDS_MSGAPI_OK;

  g_mutex_lock (&connection->lock);
  connection->deliveries.pending--;
  if (connection->away && result == NVDS_MSGAPI_ERR) {
    matters = count_failed (connection);
    result = NVDS_MSGAPI_OK;
  } else {
    connection->deliveries.taken--;
  }
  g_cond_broadcast (&connection->changed);
  g_mutex_unlock (&connection->lock);
  if (matters)
    tell (connection, CONNECTION_FAILS);
  return result;
}

void
connection_completed (Connection *connection, gboolean delivered)
{
  gboolean matters = FALSE;

  g_mutex_lock (&connection->lock);
  connection->deliveries.pending--;
  if (delivered)
    connection->deliveries.delivered++;
  else
    matters = count_failed (connection);
  g_cond_broadcast (&connection->changed);
  g_mutex_unlock (&connection->lock);
  if (matters)
    tell (connection, CONNECTION_FAILS);
}

void
connection_changed (Connection *connection, gboolean is_there)
{
  gboolean was_away;

  g_mutex_lock (&connection->lock);
  was_away = connection->away;
  connection->away = !is_there;
  g_mutex_unlock (&connection->lock);
  if (was_away == is_there)
    tell (connection, is_there ? CONNECTION_BACK : CONNECTION_LOST);
}

void
connection_drain (Connection *connection, gint64 patience)
{
  const gint64 until = g_get_monotonic_time () + patience;

  g_mutex_lock (&connection->lock);
  while (connection->deliveries.pending > 0 && !connection->waiting_forbidden
      && g_cond_wait_until (&connection->changed, &connection->lock, until));
  g_mutex_unlock (&connection->lock);
}

void
connection_forbid_waiting (Connection *connection, gboolean forbidden)
{
  g_mutex_lock (&connection->lock);
  connection->waiting_forbidden = forbidden;
  g_cond_broadcast (&connection->changed);
  g_mutex_unlock (&connection->lock);
}

Deliveries
connection_deliveries (Connection *connection)
{
  Deliveries deliveries;

  g_mutex_lock (&connection->lock);
  deliveries = connection->deliveries;
  g_mutex_unlock (&connection->lock);
  return deliveries;
}
