#include "client.h"

#include <errno.h>
#include <mqtt_protocol.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>

#include "common/error.h"

#define PATIENCE (5 * G_USEC_PER_SEC)
/* Messages that are published before the first of them is acknowledged. */
#define UNACKNOWLEDGED 64
#define TURN_MILLISECONDS 1000
/* From here on, MQTT's reason codes are failures. */
#define FAILURES 128

typedef struct {
  int id;
  BrokerMessage *message;
} MqttSent;

static void
on_connect (struct mosquitto *mosquitto, void *data, int reason, int flags, const mosquitto_property *properties)
{
  MqttClient *client = data;
  client->answer = reason;
}

static void
on_publish (struct mosquitto *mosquitto, void *data, int id, int reason, const mosquitto_property *properties)
{
  MqttClient *client = data;
  for (GList *link = client->sent.head; link; link = link->next) {
    MqttSent *sent = link->data;
    if (sent->id != id)
      continue;
    if (reason >= FAILURES)
      g_warning ("a message for the topic %s is refused: %s", sent->message->topic, mosquitto_reason_string (reason));
    broker_outbox_complete (client->outbox, sent->message, reason >= FAILURES ? NVDS_MSGAPI_ERR : NVDS_MSGAPI_OK);
    g_free (sent);
    g_queue_delete_link (&client->sent, link);
    return;
  }
}

static void
on_message (struct mosquitto *mosquitto, void *data, const struct mosquitto_message *message,
    const mosquitto_property *properties)
{
  MqttClient *client = data;
  g_mutex_lock (&client->subscription_lock);
  BrokerListener listener = client->listener;
  g_mutex_unlock (&client->subscription_lock);
  if (listener.callback)
    listener.callback (NVDS_MSGAPI_OK, message->payload, message->payloadlen, message->topic, listener.user);
}

static void
on_log (struct mosquitto *mosquitto, void *data, int level, const char *text)
{
  MqttClient *client = data;
  g_debug ("%s", text);
  if ((level & (MOSQ_LOG_ERR | MOSQ_LOG_WARNING)) == 0)
    return;
  g_free (client->complaint);
  client->complaint = g_strdup (text);
}

/* Complaints of libmosquitto's tell more than its codes, as of certificates. */
static void
explain (MqttClient *client, int code, int failure, GError **error)
{
  if (failure != 0)
    broker_error (error, "%s", g_strerror (failure));
  else if (code == MOSQ_ERR_ERRNO)
    broker_error (error, "%s", g_strerror (errno));
  else if (client->complaint)
    broker_error (error, "%s %s", mosquitto_strerror (code), client->complaint);
  else
    broker_error (error, "%s", mosquitto_strerror (code));
}

static gboolean
secure (MqttClient *client, GError **error)
{
  const MqttServer *server = &client->server;
  if (!server->tls)
    return TRUE;
  int code = mosquitto_tls_set (client->mosquitto, server->cafile, server->capath, server->certfile,
      server->keyfile, NULL);
  if (code == MOSQ_ERR_SUCCESS)
    return TRUE;
  broker_error (error, "TLS: %s (tls-cafile, tls-capath, tls-certfile, tls-keyfile: files that can be read?)",
      code == MOSQ_ERR_INVAL ? "a file is missing" : mosquitto_strerror (code));
  return FALSE;
}

static gboolean
begin (MqttClient *client, GError **error)
{
  const MqttServer *server = &client->server;
  struct mosquitto *mosquitto = mosquitto_new (server->client_id, true, client);
  client->mosquitto = mosquitto;
  client->answer = -1;
  g_clear_pointer (&client->complaint, g_free);
  if (!mosquitto) {
    broker_error (error, "%s (client-id)", g_strerror (errno));
    return FALSE;
  }
  mosquitto_int_option (mosquitto, MOSQ_OPT_PROTOCOL_VERSION, MQTT_PROTOCOL_V5);
  mosquitto_connect_v5_callback_set (mosquitto, on_connect);
  mosquitto_publish_v5_callback_set (mosquitto, on_publish);
  mosquitto_message_v5_callback_set (mosquitto, on_message);
  mosquitto_log_callback_set (mosquitto, on_log);
  if (server->username)
    mosquitto_username_pw_set (mosquitto, server->username, server->password);
  if (!secure (client, error))
    return FALSE;
  int code = mosquitto_connect_async (mosquitto, server->address.host, (int) server->address.port,
      (int) server->keep_alive);
  if (code != MOSQ_ERR_SUCCESS)
    explain (client, code, 0, error);
  return code == MOSQ_ERR_SUCCESS;
}

/* One turn of reading, writing and keeping alive. FALSE where the connection is lost. */
static gboolean
turn (MqttClient *client, int patience, GError **error)
{
  struct mosquitto *mosquitto = client->mosquitto;
  int descriptor = mosquitto_socket (mosquitto);
  short wanted = mosquitto_want_write (mosquitto) ? POLLIN | POLLOUT : POLLIN;
  short events = broker_outbox_wait (client->outbox, descriptor, wanted, patience);
  int failure = 0;
  socklen_t size = sizeof failure;
  if ((events & POLLERR) && getsockopt (descriptor, SOL_SOCKET, SO_ERROR, &failure, &size) < 0)
    failure = errno;
  int code = MOSQ_ERR_SUCCESS;
  if (events & (POLLIN | POLLHUP | POLLERR))
    code = mosquitto_loop_read (mosquitto, 1);
  if (code == MOSQ_ERR_SUCCESS && (events & POLLOUT))
    code = mosquitto_loop_write (mosquitto, 1);
  if (code == MOSQ_ERR_SUCCESS)
    code = mosquitto_loop_misc (mosquitto);
  if (code != MOSQ_ERR_SUCCESS && client->answer <= 0)
    explain (client, code, failure, error);
  return code == MOSQ_ERR_SUCCESS;
}

/* The broker has said no, which libmosquitto tells as a lost connection too. */
static void
explain_refusal (MqttClient *client, GError **error)
{
  g_clear_error (error);
  const char *advice = "";
  if (client->answer == MQTT_RC_NOT_AUTHORIZED || client->answer == MQTT_RC_BAD_USERNAME_OR_PASSWORD)
    advice = " (username and password in the configuration, or USER_MQTT and PASSWORD_MQTT in the environment)";
  else if (client->answer == MQTT_RC_UNSUPPORTED_PROTOCOL_VERSION || client->answer == 1)
    advice = " (it takes a broker that speaks MQTT 5)";
  broker_error (error, "it refuses the connection: %s%s", mosquitto_reason_string (client->answer), advice);
}

gboolean
mqtt_client_open (MqttClient *client, GError **error)
{
  gboolean good = begin (client, error);
  gint64 deadline = g_get_monotonic_time () + PATIENCE;
  while (good && client->answer < 0) {
    gint64 left = deadline - g_get_monotonic_time ();
    if (left <= 0) {
      broker_error (error, "it does not answer");
      good = FALSE;
    } else
      good = turn (client, (int) (left / 1000) + 1, error);
  }
  if (client->answer > 0) {
    explain_refusal (client, error);
    good = FALSE;
  }
  g_mutex_lock (&client->subscription_lock);
  client->topics_are_new = client->topics != NULL;
  g_mutex_unlock (&client->subscription_lock);
  if (!good)
    mqtt_client_close (client);
  return good;
}

void
mqtt_client_close (MqttClient *client)
{
  if (!client->mosquitto)
    return;
  mosquitto_disconnect_v5 (client->mosquitto, 0, NULL);
  g_clear_pointer (&client->mosquitto, mosquitto_destroy);
  MqttSent *sent;
  while ((sent = g_queue_pop_tail (&client->sent))) {
    broker_outbox_put_back (client->outbox, sent->message);
    g_free (sent);
  }
}

/* FALSE where the connection is lost. */
static gboolean
publish (MqttClient *client, BrokerMessage *message, GError **error)
{
  int id = 0;
  int code = mosquitto_publish_v5 (client->mosquitto, &id, message->topic, (int) message->size, message->payload, 1,
      false, NULL);
  if (code == MOSQ_ERR_SUCCESS) {
    MqttSent *sent = g_new (MqttSent, 1);
    *sent = (MqttSent) { id, message };
    g_queue_push_tail (&client->sent, sent);
    return TRUE;
  }
  if (code == MOSQ_ERR_NO_CONN || code == MOSQ_ERR_CONN_LOST || code == MOSQ_ERR_ERRNO) {
    explain (client, code, 0, error);
    broker_outbox_put_back (client->outbox, message);
    return FALSE;
  }
  g_warning ("a message of %zu bytes for the topic %s is refused: %s", message->size, message->topic,
      mosquitto_strerror (code));
  broker_outbox_complete (client->outbox, message, NVDS_MSGAPI_ERR);
  return TRUE;
}

static void
ask_for_topics (MqttClient *client)
{
  g_mutex_lock (&client->subscription_lock);
  for (char **topic = client->topics; client->topics_are_new && *topic; topic++) {
    int code = mosquitto_subscribe_v5 (client->mosquitto, NULL, *topic, 1, 0, NULL);
    if (code != MOSQ_ERR_SUCCESS)
      g_warning ("the topic %s cannot be subscribed: %s", *topic, mosquitto_strerror (code));
  }
  client->topics_are_new = FALSE;
  g_mutex_unlock (&client->subscription_lock);
}

gboolean
mqtt_client_serve (MqttClient *client, GError **error)
{
  while (!broker_outbox_stopped (client->outbox)) {
    ask_for_topics (client);
    BrokerMessage *message;
    while (client->sent.length < UNACKNOWLEDGED && (message = broker_outbox_take (client->outbox)))
      if (!publish (client, message, error))
        return FALSE;
    if (!turn (client, TURN_MILLISECONDS, error))
      return FALSE;
  }
  return TRUE;
}
