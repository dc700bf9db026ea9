#include "reader.h"

#include <string.h>

#include "common/error.h"

/* How soon it is seen that reading is to end, and that a lost server is back. */
#define TURN_MILLISECONDS "200"
#define PAUSE_MICROSECONDS 500000

struct _RedisReader {
  RedisServer server;
  /* Tells of the session's end. */
  BrokerOutbox *outbox;
  char *group;
  char *consumer;
  char **streams;
  guint count;
  BrokerListener listener;
  redisContext *context;
  GThread *thread;
  gint ending;
};

static gboolean
make_groups (RedisReader *reader, GError **error)
{
  for (guint i = 0; i < reader->count; i++) {
    redisReply *reply = redisCommand (reader->context, "XGROUP CREATE %s %s $ MKSTREAM", reader->streams[i],
        reader->group);
    if (!reply)
      broker_error (error, "XGROUP: %s", redis_failure (reader->context));
    gboolean good = reply && (reply->type != REDIS_REPLY_ERROR || g_str_has_prefix (reply->str, "BUSYGROUP"));
    if (reply && !good)
      broker_error (error, "a group of %s is refused: %s", reader->streams[i], reply->str);
    if (reply)
      freeReplyObject (reply);
    if (!good)
      return FALSE;
  }
  return TRUE;
}

static void
drop_connection (RedisReader *reader)
{
  g_clear_pointer (&reader->context, redisFree);
}

static gboolean
connect_reader (RedisReader *reader, GError **error)
{
  reader->context = redis_server_connect (&reader->server, reader->outbox, error);
  if (!reader->context)
    return FALSE;
  if (redis_block (reader->context, error) && make_groups (reader, error))
    return TRUE;
  drop_connection (reader);
  return FALSE;
}

/* XREADGROUP GROUP g c BLOCK n COUNT n STREAMS stream... >... */
static redisReply *
read_some (RedisReader *reader)
{
  GPtrArray *words = g_ptr_array_new ();
  const char *head[] = { "XREADGROUP", "GROUP", reader->group, reader->consumer, "BLOCK", TURN_MILLISECONDS,
    "COUNT", "100", "STREAMS" };
  for (guint i = 0; i < G_N_ELEMENTS (head); i++)
    g_ptr_array_add (words, (gpointer) head[i]);
  for (guint i = 0; i < reader->count; i++)
    g_ptr_array_add (words, reader->streams[i]);
  for (guint i = 0; i < reader->count; i++)
    g_ptr_array_add (words, ">");
  redisReply *reply = redisCommandArgv (reader->context, (int) words->len, (const char **) words->pdata, NULL);
  g_ptr_array_free (words, TRUE);
  return reply;
}

static redisReply *
element (redisReply *array, gsize index)
{
  return array && array->type == REDIS_REPLY_ARRAY && index < array->elements ? array->element[index] : NULL;
}

/* An entry is its id and a list of fields and values, of which the first value is the payload. FALSE: lost. */
static gboolean
hand_out (RedisReader *reader, redisReply *stream, redisReply *entry)
{
  redisReply *id = element (entry, 0);
  redisReply *value = element (element (entry, 1), 1);
  if (!id || !value || value->type != REDIS_REPLY_STRING)
    return TRUE;
  reader->listener.callback (NVDS_MSGAPI_OK, value->str, (int) value->len, stream->str, reader->listener.user);
  redisReply *reply = redisCommand (reader->context, "XACK %s %s %s", stream->str, reader->group, id->str);
  if (!reply)
    return FALSE;
  freeReplyObject (reply);
  return TRUE;
}

/* FALSE where the connection is to be made anew. */
static gboolean
serve_reply (RedisReader *reader, redisReply *reply)
{
  if (reply->type == REDIS_REPLY_ERROR) {
    g_warning ("reading is refused: %s", reply->str);
    return FALSE;
  }
  for (gsize i = 0; reply->type == REDIS_REPLY_ARRAY && i < reply->elements; i++) {
    redisReply *stream = element (reply->element[i], 0);
    redisReply *entries = element (reply->element[i], 1);
    for (gsize j = 0; stream && entries && j < entries->elements; j++)
      if (!hand_out (reader, stream, entries->element[j]))
        return FALSE;
  }
  return TRUE;
}

static gpointer
read_streams (gpointer data)
{
  RedisReader *reader = data;
  while (!g_atomic_int_get (&reader->ending)) {
    redisReply *reply = reader->context || connect_reader (reader, NULL) ? read_some (reader) : NULL;
    gboolean good = reply && serve_reply (reader, reply);
    if (reply)
      freeReplyObject (reply);
    if (good)
      continue;
    drop_connection (reader);
    g_usleep (PAUSE_MICROSECONDS);
  }
  return NULL;
}

static void
reader_free (RedisReader *reader)
{
  drop_connection (reader);
  redis_server_clear (&reader->server);
  g_free (reader->group);
  g_free (reader->consumer);
  g_strfreev (reader->streams);
  g_free (reader);
}

RedisReader *
redis_reader_start (const RedisServer *server, BrokerOutbox *outbox, const char *group, const char *consumer, char **streams,
    guint count, const BrokerListener *listener, GError **error)
{
  RedisReader *reader = g_new0 (RedisReader, 1);
  reader->server = (RedisServer) {
    .address = { g_strdup (server->address.host), server->address.port },
    .password = g_strdup (server->password),
    .tls = server->tls,
    .cafile = g_strdup (server->cafile),
    .capath = g_strdup (server->capath),
    .certfile = g_strdup (server->certfile),
    .keyfile = g_strdup (server->keyfile),
  };
  reader->outbox = outbox;
  reader->group = g_strdup (group);
  reader->consumer = g_strdup (consumer);
  reader->listener = *listener;
  reader->count = count;
  reader->streams = g_new0 (char *, count + 1);
  for (guint i = 0; i < count; i++)
    reader->streams[i] = g_strdup (streams[i]);
  if (!connect_reader (reader, error)) {
    reader_free (reader);
    return NULL;
  }
  reader->thread = g_thread_new ("redis-reader", read_streams, reader);
  return reader;
}

/* The groups go too, as they do with NVIDIA's adaptor: a later reader begins with what is new then. */
void
redis_reader_stop (RedisReader *reader)
{
  if (!reader)
    return;
  g_atomic_int_set (&reader->ending, TRUE);
  g_thread_join (reader->thread);
  for (guint i = 0; reader->context && i < reader->count; i++) {
    redisReply *reply = redisCommand (reader->context, "XGROUP DESTROY %s %s", reader->streams[i], reader->group);
    if (reply)
      freeReplyObject (reply);
  }
  reader_free (reader);
}
