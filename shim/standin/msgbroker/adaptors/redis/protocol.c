/* Redis: each message is an entry of the stream that its topic names, in one field (payloadkey). */
#include <poll.h>
#include <string.h>

#include "common/error.h"
#include "common/session.h"
#include "common/signature.h"
#include "redis/connection.h"
#include "redis/reader.h"

/* Entries that are sent before the replies to them are read. */
#define PIPELINED 64

typedef struct {
  BrokerOutbox *outbox;
  RedisServer server;
  redisContext *context;
  char *payload_key;
  char *stream_size;
  char *group;
  char *consumer;
  /* Sent, and not acknowledged; the oldest first. */
  GQueue sent;
  /* Monotonic time of the last reply, or of what was sent while none was due. */
  gint64 heard;
  RedisReader *reader;
} Client;

static const char *const keys[] = { "consumergroup", "consumername", "enable-tls", "hostname", "password",
  "payloadkey", "port", "streamsize", "tls-cafile", "tls-capath", "tls-certfile", "tls-keyfile", NULL };

static void
destroy (gpointer data)
{
  Client *client = data;
  redis_reader_stop (client->reader);
  g_clear_pointer (&client->context, redisFree);
  redis_server_clear (&client->server);
  g_free (client->payload_key);
  g_free (client->stream_size);
  g_free (client->group);
  g_free (client->consumer);
  g_free (client);
}

static char *
text_or (BrokerSettings *settings, const char *key, const char *otherwise)
{
  char *text = broker_settings_text (settings, key);
  return text ? text : g_strdup (otherwise);
}

static gpointer
create (BrokerSession *session, BrokerSettings *settings, const char *connection, GError **error)
{
  Client *client = g_new0 (Client, 1);
  client->outbox = session->outbox;
  guint size = 0;
  if (!redis_server_read (&client->server, settings, connection, error)
      || !broker_settings_number (settings, "streamsize", 1, G_MAXINT, &size, error)) {
    destroy (client);
    return NULL;
  }
  if (size > 0)
    client->stream_size = g_strdup_printf ("%u", size);
  client->payload_key = text_or (settings, "payloadkey", "metadata");
  client->group = text_or (settings, "consumergroup", "redis-consumer-group");
  client->consumer = text_or (settings, "consumername", "redis-consumer");
  session->outage.where
      = g_strdup_printf ("Redis at %s;%u", client->server.address.host, client->server.address.port);
  return client;
}

static gboolean
open_connection (gpointer data, GError **error)
{
  Client *client = data;
  client->context = redis_server_connect (&client->server, client->outbox, error);
  return client->context != NULL;
}

static void
close_connection (gpointer data)
{
  Client *client = data;
  BrokerMessage *message;
  while ((message = g_queue_pop_tail (&client->sent)))
    broker_outbox_put_back (client->outbox, message);
  g_clear_pointer (&client->context, redisFree);
}

/* XADD stream [MAXLEN ~ size] * key payload */
static void
add (Client *client, BrokerMessage *message)
{
  const char *words[8] = { "XADD", message->topic };
  size_t lengths[8];
  int count = 2;
  if (client->stream_size) {
    words[count++] = "MAXLEN";
    words[count++] = "~";
    words[count++] = client->stream_size;
  }
  words[count++] = "*";
  words[count++] = client->payload_key;
  for (int i = 0; i < count; i++)
    lengths[i] = strlen (words[i]);
  words[count] = (const char *) message->payload;
  lengths[count++] = message->size;
  redisAppendCommandArgv (client->context, count, words, lengths);
  if (client->sent.length == 0)
    client->heard = g_get_monotonic_time ();
  g_queue_push_tail (&client->sent, message);
}

/* What says that the server is not ready rather than that the message is no good. */
static gboolean
is_of_the_server (const char *refusal)
{
  static const char *const reasons[]
      = { "BUSY", "CLUSTERDOWN", "LOADING", "MASTERDOWN", "MISCONF", "NOAUTH", "OOM", "READONLY", "TRYAGAIN", NULL };
  for (guint i = 0; reasons[i]; i++)
    if (g_str_has_prefix (refusal, reasons[i]))
      return TRUE;
  return FALSE;
}

/* FALSE where the server is of no use now. */
static gboolean
take_reply (Client *client, const redisReply *reply, GError **error)
{
  gboolean good = reply->type != REDIS_REPLY_ERROR;
  if (!good && is_of_the_server (reply->str)) {
    broker_error (error, "it refuses entries: %s", reply->str);
    return FALSE;
  }
  BrokerMessage *message = g_queue_pop_head (&client->sent);
  if (!good)
    g_warning ("a message for the stream %s is refused: %s", message->topic, reply->str);
  broker_outbox_complete (client->outbox, message, good ? NVDS_MSGAPI_OK : NVDS_MSGAPI_ERR);
  client->heard = g_get_monotonic_time ();
  return TRUE;
}

/* Those that came. FALSE where the connection, or the server, is of no use now. */
static gboolean
take_replies (Client *client, GError **error)
{
  gboolean good = TRUE;
  while (good && client->sent.length > 0) {
    void *reply = NULL;
    good = redisGetReply (client->context, &reply) == REDIS_OK;
    if (!good)
      broker_error (error, "%s", redis_failure (client->context));
    if (!reply)
      return good;
    good = take_reply (client, reply, error);
    freeReplyObject (reply);
  }
  return good;
}

/* One turn of writing and reading, which new messages and the end of the session cut short. */
static gboolean
turn (Client *client, GError **error)
{
  int written = FALSE;
  short events = 0;
  gboolean good = redisBufferWrite (client->context, &written) == REDIS_OK;
  if (good) {
    gint64 left = client->heard + REDIS_PATIENCE_SECONDS * G_USEC_PER_SEC - g_get_monotonic_time ();
    if (left <= 0) {
      broker_error (error, "it does not answer");
      return FALSE;
    }
    events = broker_outbox_wait (client->outbox, client->context->fd, written ? POLLIN : POLLIN | POLLOUT,
        (int) (left / 1000) + 1);
  }
  if (good && (events & ~POLLOUT))
    good = redisBufferRead (client->context) == REDIS_OK;
  if (!good) {
    broker_error (error, "%s", redis_failure (client->context));
    return FALSE;
  }
  return take_replies (client, error);
}

static gboolean
serve (gpointer data, GError **error)
{
  Client *client = data;
  while (!broker_outbox_stopped (client->outbox)) {
    BrokerMessage *message;
    while (client->sent.length < PIPELINED && (message = broker_outbox_take (client->outbox)))
      add (client, message);
    if (client->sent.length == 0) {
      /* What comes without having been asked for is the end of the connection. */
      if (broker_outbox_wait (client->outbox, client->context->fd, POLLIN, -1) != 0) {
        broker_error (error, "it has closed the connection");
        return FALSE;
      }
      continue;
    }
    if (!turn (client, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
subscribe (gpointer data, char **topics, guint count, const BrokerListener *listener, GError **error)
{
  Client *client = data;
  if (client->reader) {
    broker_error (error, "this connection has a subscription already");
    return FALSE;
  }
  client->reader = redis_reader_start (&client->server, client->outbox, client->group, client->consumer, topics, count, listener,
      error);
  return client->reader != NULL;
}

static char *
signature (BrokerSettings *settings, const char *connection, GError **error)
{
  RedisServer server = { 0 };
  char *text = NULL;
  if (redis_server_read (&server, settings, connection, error)) {
    char *port = g_strdup_printf ("%u", server.address.port);
    char *key = broker_settings_text (settings, "payloadkey");
    char *size = broker_settings_text (settings, "streamsize");
    char *group = broker_settings_text (settings, "consumergroup");
    char *consumer = broker_settings_text (settings, "consumername");
    const char *parts[] = { server.address.host, port, server.password, key, size, group, consumer,
      server.tls ? "tls" : NULL, server.cafile, server.capath, server.certfile, server.keyfile };
    text = broker_signature (parts, G_N_ELEMENTS (parts));
    g_free (port);
    g_free (key);
    g_free (size);
    g_free (group);
    g_free (consumer);
  }
  redis_server_clear (&server);
  return text;
}

const BrokerProtocol broker_protocol = {
  .name = "REDIS",
  .version = "1.0",
  .keys = keys,
  .create = create,
  .destroy = destroy,
  .open = open_connection,
  .close = close_connection,
  .serve = serve,
  .subscribe = subscribe,
  .signature = signature,
};
