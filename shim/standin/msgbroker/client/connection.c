#include "connection.h"

#include <string.h>

#include "adaptor.h"
#include "policy.h"
#include "subscriptions.h"

struct _BrokerConnection
{
  gchar *words, *config, *signature;
  BrokerAdaptor adaptor;
  BrokerPolicy policy;
  BrokerSubscriptions *subscriptions;
  GThread *thread;
  /* Keeps its connection alive only while it works. */
  gboolean works_always;

  /* Read by who uses the handle, written by who replaces it; NULL while there is no connection. */
  GRWLock handle_lock;
  NvDsMsgApiHandle handle;

  GMutex lock;
  GCond changed;
  GArray *watches;
  guint64 pending;
  gboolean lost, ending;
};

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
tell (BrokerConnection *connection, NvMsgBrokerErrorType status)
{
  g_autoptr (GArray) watches = NULL;

  g_mutex_lock (&connection->lock);
  watches = g_array_copy (connection->watches);
  g_mutex_unlock (&connection->lock);
  for (guint i = 0; i < watches->len; i++)
    g_array_index (watches, nv_msgbroker_connect_cb_t, i) (connection, status);
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
      tell (connection, connection->policy.reconnects ? NV_MSGBROKER_API_RECONNECTING : NV_MSGBROKER_API_ERR);
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

static void
on_message (NvDsMsgApiErrorType result, void *message, int length, char *topic, void *user)
{
  broker_subscriptions_hand_out (((BrokerConnection *) user)->subscriptions,
      result == NVDS_MSGAPI_OK ? NV_MSGBROKER_API_OK : NV_MSGBROKER_API_ERR, message, length, topic);
}

/* With the handle's lock held for reading. */
static gboolean
subscribe_to_all (BrokerConnection *connection)
{
  g_auto (GStrv) topics = broker_subscriptions_topics (connection->subscriptions);

  return topics == NULL || connection->adaptor.subscribe (connection->handle, topics, (int) g_strv_length (topics),
      on_message, connection) == NVDS_MSGAPI_OK;
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
  subscribed = subscribe_to_all (connection);
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
  tell (connection, there ? NV_MSGBROKER_API_OK : NV_MSGBROKER_API_ERR);
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

static gchar *
signature_of (const BrokerAdaptor *adaptor, const gchar *words, const gchar *config)
{
  char signature[1024] = "";

  if (adaptor->signature == NULL
      || adaptor->signature ((char *) words, (char *) config, signature, sizeof signature) != NVDS_MSGAPI_OK || !*signature)
    return NULL;
  return g_strdup (signature);
}

void
broker_connection_free (BrokerConnection *connection)
{
  if (connection->thread != NULL) {
    g_mutex_lock (&connection->lock);
    connection->ending = TRUE;
    g_cond_signal (&connection->changed);
    g_mutex_unlock (&connection->lock);
    g_thread_join (connection->thread);
  }
  replace_handle (connection, NULL);
  broker_subscriptions_free (connection->subscriptions);
  broker_adaptor_clear (&connection->adaptor);
  g_array_unref (connection->watches);
  g_rw_lock_clear (&connection->handle_lock);
  g_mutex_clear (&connection->lock);
  g_cond_clear (&connection->changed);
  g_free (connection->words);
  g_free (connection->config);
  g_free (connection->signature);
  g_free (connection);
}

BrokerConnection *
broker_connection_new (const gchar *words, const gchar *adaptor, const gchar *config, gchar **problem)
{
  BrokerConnection *connection = g_new0 (BrokerConnection, 1);

  connection->words = g_strdup (words);
  connection->config = g_strdup (config);
  connection->policy = broker_policy ();
  connection->subscriptions = broker_subscriptions_new ();
  connection->watches = g_array_new (FALSE, FALSE, sizeof (nv_msgbroker_connect_cb_t));
  g_rw_lock_init (&connection->handle_lock);
  g_mutex_init (&connection->lock);
  g_cond_init (&connection->changed);
  if (!broker_adaptor_load (&connection->adaptor, adaptor, problem)) {
    broker_connection_free (connection);
    return NULL;
  }
  connection->works_always = strstr (connection->adaptor.protocol (), "MQTT") != NULL;
  connection->signature = signature_of (&connection->adaptor, words, config);
  return connection;
}

gboolean
broker_connection_open (BrokerConnection *connection, gchar **problem)
{
  connection->handle = connect_to_broker (connection);
  if (connection->handle == NULL) {
    *problem = g_strdup ("conn-str: the adaptor of proto-lib cannot connect to the broker; it may have logged why.");
    return FALSE;
  }
  connection->thread = g_thread_new ("nvds_msgbroker", work, connection);
  return TRUE;
}

gboolean
broker_connection_same (const BrokerConnection *one, const BrokerConnection *other)
{
  return one->signature != NULL && g_strcmp0 (one->signature, other->signature) == 0
      && g_str_equal (one->adaptor.path, other->adaptor.path);
}

void
broker_connection_watch (BrokerConnection *connection, nv_msgbroker_connect_cb_t watch)
{
  gboolean known = watch == NULL;

  g_mutex_lock (&connection->lock);
  for (guint i = 0; i < connection->watches->len; i++)
    known = known || g_array_index (connection->watches, nv_msgbroker_connect_cb_t, i) == watch;
  if (!known)
    g_array_append_val (connection->watches, watch);
  g_mutex_unlock (&connection->lock);
}

typedef struct
{
  BrokerConnection *connection;
  nv_msgbroker_send_cb_t callback;
  void *user;
} Sending;

static void
on_sent (void *user, NvDsMsgApiErrorType result)
{
  Sending *sending = user;

  g_mutex_lock (&sending->connection->lock);
  sending->connection->pending--;
  g_mutex_unlock (&sending->connection->lock);
  if (sending->callback != NULL)
    sending->callback (sending->user, result == NVDS_MSGAPI_OK ? NV_MSGBROKER_API_OK : NV_MSGBROKER_API_ERR);
  g_free (sending);
}

static void
count (BrokerConnection *connection, gint more)
{
  g_mutex_lock (&connection->lock);
  connection->pending += more;
  g_cond_signal (&connection->changed);
  g_mutex_unlock (&connection->lock);
}

NvMsgBrokerErrorType
broker_connection_send (BrokerConnection *connection, const NvMsgBrokerClientMsg *message, nv_msgbroker_send_cb_t callback,
    void *user)
{
  Sending *sending;
  gboolean taken;

  if (message->payload == NULL || message->payload_len == 0)
    return NV_MSGBROKER_API_ERR;
  sending = g_new (Sending, 1);
  *sending = (Sending) { connection, callback, user };
  count (connection, 1);
  g_rw_lock_reader_lock (&connection->handle_lock);
  taken = connection->handle != NULL && connection->adaptor.send_async (connection->handle, message->topic,
      message->payload, message->payload_len, on_sent, sending) == NVDS_MSGAPI_OK;
  g_rw_lock_reader_unlock (&connection->handle_lock);
  if (taken)
    return NV_MSGBROKER_API_OK;
  count (connection, -1);
  g_free (sending);
  return NV_MSGBROKER_API_ERR;
}

NvMsgBrokerErrorType
broker_connection_subscribe (BrokerConnection *connection, char **topics, gint number, nv_msgbroker_subscribe_cb_t callback,
    void *user)
{
  gboolean subscribed;

  if (connection->adaptor.subscribe == NULL)
    return NV_MSGBROKER_API_NOT_SUPPORTED;
  for (gint i = 0; i < number; i++)
    broker_subscriptions_add (connection->subscriptions, topics[i], callback, user);
  g_rw_lock_reader_lock (&connection->handle_lock);
  subscribed = connection->handle != NULL && subscribe_to_all (connection);
  g_rw_lock_reader_unlock (&connection->handle_lock);
  return subscribed ? NV_MSGBROKER_API_OK : NV_MSGBROKER_API_ERR;
}
