/* MQTT: what the configuration says, and which client serves it. */
#include <string.h>

#include "common/error.h"
#include "common/session.h"
#include "common/signature.h"
#include "mqtt/client.h"

/* loop-timeout and set-threaded say how NVIDIA's adaptor is to drive libmosquitto; this one has a thread for it. */
static const char *const keys[] = { "client-id", "enable-tls", "keep-alive", "loop-timeout", "password",
  "set-threaded", "tls-cafile", "tls-capath", "tls-certfile", "tls-keyfile", "username", NULL };

static char *
text_or_variable (BrokerSettings *settings, const char *key, const char *variable)
{
  const char *value = g_getenv (variable);
  return value ? g_strdup (value) : broker_settings_text (settings, key);
}

static gboolean
read_tls (MqttServer *server, BrokerSettings *settings, GError **error)
{
  if (!broker_settings_switch (settings, "enable-tls", &server->tls, error))
    return FALSE;
  server->cafile = broker_settings_text (settings, "tls-cafile");
  server->capath = broker_settings_text (settings, "tls-capath");
  server->certfile = broker_settings_text (settings, "tls-certfile");
  server->keyfile = broker_settings_text (settings, "tls-keyfile");
  const char *wrong = NULL;
  if (server->tls && !server->cafile && !server->capath)
    wrong = "enable-tls=1 takes tls-cafile or tls-capath, the certificates that are trusted";
  else if (!server->certfile != !server->keyfile)
    wrong = "tls-certfile and tls-keyfile go together";
  if (wrong)
    broker_error (error, "%s: %s", broker_settings_where (settings), wrong);
  return !wrong;
}

static void
server_clear (MqttServer *server)
{
  broker_address_clear (&server->address);
  g_free (server->username);
  g_free (server->password);
  g_free (server->client_id);
  g_free (server->cafile);
  g_free (server->capath);
  g_free (server->certfile);
  g_free (server->keyfile);
}

static gboolean
server_read (MqttServer *server, BrokerSettings *settings, const char *connection, GError **error)
{
  if (!connection) {
    broker_error (error, "there is no connection string: it takes \"host;port\"");
    return FALSE;
  }
  server->username = text_or_variable (settings, "username", "USER_MQTT");
  server->password = text_or_variable (settings, "password", "PASSWORD_MQTT");
  server->client_id = broker_settings_text (settings, "client-id");
  server->keep_alive = 60;
  if (server->password && !server->username) {
    broker_error (error, "%s: a password takes a username too (username, or USER_MQTT in the environment)",
        broker_settings_where (settings));
    return FALSE;
  }
  return broker_settings_number (settings, "keep-alive", 5, G_MAXUINT16, &server->keep_alive, error)
      && broker_address_parse (connection, &server->address, error) && read_tls (server, settings, error);
}

static void
destroy (gpointer data)
{
  MqttClient *client = data;
  mqtt_client_close (client);
  server_clear (&client->server);
  g_strfreev (client->topics);
  g_free (client->complaint);
  g_mutex_clear (&client->subscription_lock);
  g_free (client);
  mosquitto_lib_cleanup ();
}

static gpointer
create (BrokerSession *session, BrokerSettings *settings, const char *connection, GError **error)
{
  mosquitto_lib_init ();
  MqttClient *client = g_new0 (MqttClient, 1);
  client->outbox = session->outbox;
  g_mutex_init (&client->subscription_lock);
  if (!server_read (&client->server, settings, connection, error)) {
    destroy (client);
    return NULL;
  }
  const BrokerAddress *address = &client->server.address;
  session->outage.where = g_strdup_printf ("MQTT broker at %s;%u", address->host, address->port);
  return client;
}

static gboolean
open_connection (gpointer client, GError **error)
{
  return mqtt_client_open (client, error);
}

static void
close_connection (gpointer client)
{
  mqtt_client_close (client);
}

static gboolean
serve (gpointer client, GError **error)
{
  return mqtt_client_serve (client, error);
}

static gboolean
subscribe (gpointer data, char **topics, guint count, const BrokerListener *listener, GError **error)
{
  MqttClient *client = data;
  for (guint i = 0; i < count; i++)
    if (mosquitto_sub_topic_check (topics[i]) != MOSQ_ERR_SUCCESS) {
      broker_error (error, "\"%s\" is no topic to be subscribed", topics[i]);
      return FALSE;
    }
  g_mutex_lock (&client->subscription_lock);
  gboolean first = client->topics == NULL;
  if (first) {
    client->topics = g_new0 (char *, count + 1);
    for (guint i = 0; i < count; i++)
      client->topics[i] = g_strdup (topics[i]);
    client->topics_are_new = TRUE;
    client->listener = *listener;
  }
  g_mutex_unlock (&client->subscription_lock);
  if (!first)
    broker_error (error, "this connection has a subscription already");
  else
    broker_outbox_wake (client->outbox);
  return first;
}

static char *
signature (BrokerSettings *settings, const char *connection, GError **error)
{
  MqttServer server = { 0 };
  char *text = NULL;
  if (server_read (&server, settings, connection, error)) {
    char *port = g_strdup_printf ("%u", server.address.port);
    const char *parts[] = { server.address.host, port, server.username, server.password, server.client_id,
      server.tls ? "tls" : NULL, server.cafile, server.capath, server.certfile, server.keyfile };
    text = broker_signature (parts, G_N_ELEMENTS (parts));
    g_free (port);
  }
  server_clear (&server);
  return text;
}

const BrokerProtocol broker_protocol = {
  .name = "MQTT",
  .version = "4.0",
  .keys = keys,
  .create = create,
  .destroy = destroy,
  .open = open_connection,
  .close = close_connection,
  .serve = serve,
  .subscribe = subscribe,
  .signature = signature,
};
