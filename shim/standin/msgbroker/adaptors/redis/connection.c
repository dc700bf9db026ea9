#include "connection.h"

#include <errno.h>
#include <string.h>
#ifdef HAVE_HIREDIS_SSL
#include <hiredis/hiredis_ssl.h>
#endif

#include "common/error.h"

#define PATIENCE_SECONDS 5

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

/* One command, whose refusal is an error too. */
static gboolean
command (redisContext *context, int count, const char *const *words, const char *advice, GError **error)
{
  redisReply *reply = redisCommandArgv (context, count, (const char **) words, NULL);
  gboolean good = reply && reply->type != REDIS_REPLY_ERROR;
  if (!reply)
    broker_error (error, "%s: %s", words[0], redis_failure (context));
  else if (!good)
    broker_error (error, "%s is refused: %s%s", words[0], reply->str, advice);
  if (reply)
    freeReplyObject (reply);
  return good;
}

static gboolean
greet (redisContext *context, const RedisServer *server, GError **error)
{
  const char *auth[] = { "AUTH", server->password };
  const char *ping[] = { "PING" };
  if (server->password
      && !command (context, 2, auth, " (password in the configuration, or PASSWORD_REDIS in the environment)", error))
    return FALSE;
  return command (context, 1, ping,
      server->password ? "" : " (where it wants a password: password in the configuration, or PASSWORD_REDIS)", error);
}

redisContext *
redis_server_connect (const RedisServer *server, GError **error)
{
  struct timeval patience = { PATIENCE_SECONDS, 0 };
  redisContext *context = redisConnectWithTimeout (server->address.host, (int) server->address.port, patience);
  gboolean good = context && !context->err;
  if (!context)
    broker_error (error, "out of memory");
  else if (!good)
    broker_error (error, "%s", redis_failure (context));
  if (good && (redisSetTimeout (context, patience) != REDIS_OK || redisEnableKeepAlive (context) != REDIS_OK)) {
    broker_error (error, "%s", redis_failure (context));
    good = FALSE;
  }
#ifdef HAVE_HIREDIS_SSL
  good = good && (!server->tls || secure (context, server, error));
#endif
  good = good && greet (context, server, error);
  if (good)
    return context;
  if (context)
    redisFree (context);
  return NULL;
}
