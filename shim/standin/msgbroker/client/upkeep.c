/* The thread that gives the adaptor turns to work, and that replaces a connection which is lost. */
#include "connection_parts.h"

/* Whose an adaptor's handle is: its events name nothing else. Held while users are told, and recursive for that. */
static GRecMutex owners_lock;
static GHashTable *owners;

static void
set_owner (NvDsMsgApiHandle handle, BrokerConnection *connection)
{
  g_rec_mutex_lock (&owners_lock);
  if (owners == NULL)
    owners = g_hash_table_new (NULL, NULL);
  if (connection != NULL)
    g_hash_table_insert (owners, handle, connection);
  else
    g_hash_table_remove (owners, handle);
  g_rec_mutex_unlock (&owners_lock);
}

static void
on_event (NvDsMsgApiHandle handle, NvDsMsgApiEventType event)
{
  BrokerConnection *connection;
  gboolean news;

  g_rec_mutex_lock (&owners_lock);
  connection = owners != NULL && event != NVDS_MSGAPI_EVT_SUCCESS ? g_hash_table_lookup (owners, handle) : NULL;
  if (connection != NULL) {
    g_mutex_lock (&connection->lock);
    news = !connection->lost;
    connection->lost = TRUE;
    g_cond_signal (&connection->changed);
    g_mutex_unlock (&connection->lock);
    if (news)
      broker_connection_tell (connection, connection->policy.reconnects ? NV_MSGBROKER_API_RECONNECTING : NV_MSGBROKER_API_ERR);
  }
  g_rec_mutex_unlock (&owners_lock);
}

static NvDsMsgApiHandle
connect_to_broker (BrokerConnection *connection)
{
  NvDsMsgApiHandle handle = connection->adaptor.connect (connection->words, on_event, connection->config);

  if (handle != NULL)
    set_owner (handle, connection);
  return handle;
}

static void
replace_handle (BrokerConnection *connection, NvDsMsgApiHandle handle)
{
  NvDsMsgApiHandle before;

  g_rw_lock_writer_lock (&connection->handle_lock);
  before = connection->handle;
  connection->handle = handle;
  g_rw_lock_writer_unlock (&connection->handle_lock);
  if (before == NULL)
    return;
  set_owner (before, NULL);
  if (connection->adaptor.disconnect (before) != NVDS_MSGAPI_OK)
    g_warning ("%s failed to disconnect", connection->adaptor.path);
}

static gboolean
connect_again (BrokerConnection *connection)
{
  NvDsMsgApiHandle handle = connect_to_broker (connection);
  gboolean subscribed;

  if (handle == NULL)
    return FALSE;
  replace_handle (connection, handle);
  g_rw_lock_reader_lock (&connection->handle_lock);
  subscribed = broker_connection_subscribe_to_all (connection);
  g_rw_lock_reader_unlock (&connection->handle_lock);
  if (!subscribed)
    replace_handle (connection, NULL);
  return subscribed;
}

/* With the lock held; TRUE where it is ending. */
static gboolean
rest (BrokerConnection *connection, gint64 microseconds)
{
  const gint64 until = g_get_monotonic_time () + microseconds;

  while (!connection->ending && g_cond_wait_until (&connection->changed, &connection->lock, until));
  return connection->ending;
}

/* With the lock held, which it gives up meanwhile. */
static void
reconnect (BrokerConnection *connection)
{
  const gint64 interval = (gint64) MAX (connection->policy.retry_interval, 1) * G_TIME_SPAN_SECOND;
  const gint64 until = g_get_monotonic_time () + (gint64) connection->policy.retry_limit * G_TIME_SPAN_SECOND;
  gboolean there;

  g_mutex_unlock (&connection->lock);
  replace_handle (connection, NULL);
  g_mutex_lock (&connection->lock);
  for (;;) {
    connection->lost = FALSE;
    g_mutex_unlock (&connection->lock);
    there = connect_again (connection);
    g_mutex_lock (&connection->lock);
    if (there || g_get_monotonic_time () >= until || rest (connection, interval))
      break;
  }
  if (connection->ending)
    return;
  g_mutex_unlock (&connection->lock);
  broker_connection_tell (connection, there ? NV_MSGBROKER_API_OK : NV_MSGBROKER_API_ERR);
  g_mutex_lock (&connection->lock);
}

static gpointer
work (gpointer data)
{
  BrokerConnection *connection = data;

  g_mutex_lock (&connection->lock);
  while (!connection->ending) {
    if (connection->lost && connection->policy.reconnects) {
      reconnect (connection);
    } else if (connection->pending == 0 && !connection->works_always) {
      g_cond_wait (&connection->changed, &connection->lock);
    } else {
      g_mutex_unlock (&connection->lock);
      /* Only this thread replaces the handle. */
      if (connection->handle != NULL)
        connection->adaptor.do_work (connection->handle);
      g_mutex_lock (&connection->lock);
      rest (connection, connection->policy.work_interval);
    }
  }
  g_mutex_unlock (&connection->lock);
  return NULL;
}

gboolean
broker_upkeep_begin (BrokerConnection *connection)
{
  connection->handle = connect_to_broker (connection);
  if (connection->handle == NULL)
    return FALSE;
  connection->thread = g_thread_new ("nvds_msgbroker", work, connection);
  return TRUE;
}

void
broker_upkeep_end (BrokerConnection *connection)
{
  if (connection->thread != NULL) {
    g_mutex_lock (&connection->lock);
    connection->ending = TRUE;
    g_cond_signal (&connection->changed);
    g_mutex_unlock (&connection->lock);
    g_thread_join (connection->thread);
  }
  replace_handle (connection, NULL);
}
