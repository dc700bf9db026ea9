#include "connection.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#ifdef HAVE_HIREDIS_SSL
#include <hiredis/hiredis_ssl.h>
#endif

#include "common/error.h"

/* How soon it is seen that a session ends. */
#define TURN_MILLISECONDS 50
#ifdef HAVE_HIREDIS_SSL
#define HANDSHAKE_SECONDS 3
#endif

static gboolean
read_address (RedisServer *server, BrokerSettings *settings, const char *connection, GError **error)
{
  if (connection && *connection)
    return broker_address_parse (connection, &server->address, error);
  server->address.host = broker_settings_text (settings, "hostname");
  char *port = broker_settings_text (settings, "port");
  gboolean good = server->address.host && port && broker_port_parse (port, &server->address.port, error);
  if (!server->address.host || !port)
    broker_error (error, "there is no connection string (\"host;port\"), and %s does not have both hostname and port",
        broker_settings_where (settings));
  g_free (port);
  return good;
}

static gboolean
read_tls (RedisServer *server, BrokerSettings *settings, GError **error)
{
  if (!broker_settings_switch (settings, "enable-tls", &server->tls, error))
    return FALSE;
#ifndef HAVE_HIREDIS_SSL
  if (server->tls) {
    broker_error (error, "%s: enable-tls=1: this system's hiredis has no TLS, which it has from version 1.0; "
        "use a tunnel (stunnel, ssh) or leave enable-tls out", broker_settings_where (settings));
    return FALSE;
  }
#endif
  server->cafile = broker_settings_text (settings, "tls-cafile");
  server->capath = broker_settings_text (settings, "tls-capath");
  server->certfile = broker_settings_text (settings, "tls-certfile");
  server->keyfile = broker_settings_text (settings, "tls-keyfile");
  if (!server->certfile == !server->keyfile)
    return TRUE;
  broker_error (error, "%s: tls-certfile and tls-keyfile go together", broker_settings_where (settings));
  return FALSE;
}

gboolean
redis_server_read (RedisServer *server, BrokerSettings *settings, const char *connection, GError **error)
{
  const char *password = g_getenv ("PASSWORD_REDIS");
  server->password = password ? g_strdup (password) : broker_settings_text (settings, "password");
  return read_address (server, settings, connection, error) && read_tls (server, settings, error);
}

void
redis_server_clear (RedisServer *server)
{
  broker_address_clear (&server->address);
  g_clear_pointer (&server->password, g_free);
  g_clear_pointer (&server->cafile, g_free);
  g_clear_pointer (&server->capath, g_free);
  g_clear_pointer (&server->certfile, g_free);
  g_clear_pointer (&server->keyfile, g_free);
}

const char *
redis_failure (redisContext *context)
{
  /* errno's text says more than "Input/output". */
  if (context->err == REDIS_ERR_IO && (errno == EAGAIN || errno == EINPROGRESS))
    return "it does not answer";
  return context->errstr;
}

#ifdef HAVE_HIREDIS_SSL
static gboolean
secure (redisContext *context, const RedisServer *server, GError **error)
{
  redisInitOpenSSL ();
  redisSSLContextError why = REDIS_SSL_CTX_NONE;
  redisSSLContext *tls = redisCreateSSLContext (server->cafile, server->capath, server->certfile, server->keyfile,
      server->address.host, &why);
  if (!tls) {
    broker_error (error, "TLS: %s (tls-cafile, tls-capath, tls-certfile, tls-keyfile)", redisSSLContextGetError (why));
    return FALSE;
  }
  gboolean good = redisInitiateSSLWithContext (context, tls) == REDIS_OK;
  if (!good)
    broker_error (error, "TLS: %s", redis_failure (context));
  redisFreeSSLContext (tls);
  return good;
}
#endif

/* poll()'s events, or 0 with the error: the time is up, or the outbox is stopped. */
static short
wait_for (redisContext *context, short wanted, gint64 deadline, BrokerOutbox *outbox, GError **error)
{
  struct pollfd polled = { context->fd, wanted, 0 };
  while (g_get_monotonic_time () < deadline && !broker_outbox_stopped (outbox))
    if (poll (&polled, 1, TURN_MILLISECONDS) > 0)
      return polled.revents;
  broker_error (error, "it does not answer");
  return 0;
}

static gint64
deadline (void)
{
  return g_get_monotonic_time () + REDIS_PATIENCE_SECONDS * G_USEC_PER_SEC;
}

/* Writes what is to be written, and reads one reply; NULL where that fails. */
static redisReply *
exchange (redisContext *context, BrokerOutbox *outbox, GError **error)
{
  gint64 until = deadline ();
  void *reply = NULL;
  while (!reply) {
    int written = FALSE;
    short events = 0;
    gboolean good = redisBufferWrite (context, &written) == REDIS_OK;
    if (good && !(events = wait_for (context, written ? POLLIN : POLLIN | POLLOUT, until, outbox, error)))
      return NULL;
    if (good && (events & ~POLLOUT))
      good = redisBufferRead (context) == REDIS_OK;
    if (!good || redisGetReply (context, &reply) != REDIS_OK) {
      broker_error (error, "%s", redis_failure (context));
      return NULL;
    }
  }
  return reply;
}

/* One command, whose refusal is an error too. */
static gboolean
command (redisContext *context, int count, const char *const *words, const char *advice, BrokerOutbox *outbox,
    GError **error)
{
  redisAppendCommandArgv (context, count, (const char **) words, NULL);
  redisReply *reply = exchange (context, outbox, error);
  gboolean good = reply && reply->type != REDIS_REPLY_ERROR;
  if (!reply)
    g_prefix_error (error, "%s: ", words[0]);
  else if (!good)
    broker_error (error, "%s is refused: %s%s", words[0], reply->str, advice);
  if (reply)
    freeReplyObject (reply);
  return good;
}

static gboolean
greet (redisContext *context, const RedisServer *server, BrokerOutbox *outbox, GError **error)
{
  const char *auth[] = { "AUTH", server->password };
  const char *ping[] = { "PING" };
  if (server->password
      && !command (context, 2, auth, " (password in the configuration, or PASSWORD_REDIS in the environment)", outbox,
          error))
    return FALSE;
  return command (context, 1, ping,
      server->password ? "" : " (where it wants a password: password in the configuration, or PASSWORD_REDIS)", outbox,
      error);
}

/* Waits for the end of the connection's making. */
static gboolean
finish_connecting (redisContext *context, BrokerOutbox *outbox, GError **error)
{
  int failure = 0;
  socklen_t size = sizeof failure;
  if (!wait_for (context, POLLOUT, deadline (), outbox, error))
    return FALSE;
  if (getsockopt (context->fd, SOL_SOCKET, SO_ERROR, &failure, &size) < 0)
    failure = errno;
  if (failure != 0)
    broker_error (error, "%s", g_strerror (failure));
  else if (redisEnableKeepAlive (context) != REDIS_OK)
    broker_error (error, "%s", redis_failure (context));
  else
    return TRUE;
  return FALSE;
}

static gboolean
set_blocking (redisContext *context, gboolean blocks, guint seconds, GError **error)
{
  struct timeval patience = { seconds, 0 };
  int flags = fcntl (context->fd, F_GETFL);
  if (flags < 0 || fcntl (context->fd, F_SETFL, blocks ? flags & ~O_NONBLOCK : flags | O_NONBLOCK) < 0) {
    broker_error (error, "%s", g_strerror (errno));
    return FALSE;
  }
  context->flags = blocks ? context->flags | REDIS_BLOCK : context->flags & ~REDIS_BLOCK;
  if (!blocks || redisSetTimeout (context, patience) == REDIS_OK)
    return TRUE;
  broker_error (error, "%s", redis_failure (context));
  return FALSE;
}

gboolean
redis_block (redisContext *context, GError **error)
{
  return set_blocking (context, TRUE, REDIS_PATIENCE_SECONDS, error);
}

redisContext *
redis_server_connect (const RedisServer *server, BrokerOutbox *outbox, GError **error)
{
  redisContext *context = redisConnectNonBlock (server->address.host, (int) server->address.port);
  gboolean good = context && !context->err;
  if (!context)
    broker_error (error, "out of memory");
  else if (!good)
    broker_error (error, "%s", redis_failure (context));
  good = good && finish_connecting (context, outbox, error);
#ifdef HAVE_HIREDIS_SSL
  /* The handshake blocks, and hears of no stop: it has less time than the end of a session. */
  good = good && (!server->tls || (set_blocking (context, TRUE, HANDSHAKE_SECONDS, error)
      && secure (context, server, error) && set_blocking (context, FALSE, 0, error)));
#endif
  good = good && greet (context, server, outbox, error);
  if (good)
    return context;
  if (context)
    redisFree (context);
  return NULL;
}
