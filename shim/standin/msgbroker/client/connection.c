#include "connection_parts.h"

#include <string.h>

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
  broker_upkeep_end (connection);
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
  if (broker_upkeep_begin (connection))
    return TRUE;
  *problem = g_strdup ("conn-str: the adaptor of proto-lib cannot connect to the broker; it may have logged why.");
  return FALSE;
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

void
broker_connection_tell (BrokerConnection *connection, NvMsgBrokerErrorType status)
{
  g_autoptr (GArray) watches = NULL;

  g_mutex_lock (&connection->lock);
  watches = g_array_copy (connection->watches);
  g_mutex_unlock (&connection->lock);
  for (guint i = 0; i < watches->len; i++)
    g_array_index (watches, nv_msgbroker_connect_cb_t, i) (connection, status);
}
