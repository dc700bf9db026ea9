/* What goes through a connection: messages to the broker, and those of topics from it. */
#include "connection_parts.h"

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

static void
on_message (NvDsMsgApiErrorType result, void *message, int length, char *topic, void *user)
{
  broker_subscriptions_hand_out (((BrokerConnection *) user)->subscriptions,
      result == NVDS_MSGAPI_OK ? NV_MSGBROKER_API_OK : NV_MSGBROKER_API_ERR, message, length, topic);
}

gboolean
broker_connection_subscribe_to_all (BrokerConnection *connection)
{
  g_auto (GStrv) topics = broker_subscriptions_topics (connection->subscriptions);

  return topics == NULL || connection->adaptor.subscribe (connection->handle, topics, (int) g_strv_length (topics),
      on_message, connection) == NVDS_MSGAPI_OK;
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
  subscribed = connection->handle != NULL && broker_connection_subscribe_to_all (connection);
  g_rw_lock_reader_unlock (&connection->handle_lock);
  if (subscribed)
    return NV_MSGBROKER_API_OK;
  /* Who is told no may not be there any more when a later connection would subscribe to it all. */
  for (gint i = 0; i < number; i++)
    broker_subscriptions_remove (connection->subscriptions, topics[i], callback, user);
  return NV_MSGBROKER_API_ERR;
}
