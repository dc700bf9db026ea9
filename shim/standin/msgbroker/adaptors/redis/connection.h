/* A connection to a Redis server: made, authenticated, and found to be ready for commands. */
#ifndef REDIS_CONNECTION_H
#define REDIS_CONNECTION_H

#include <hiredis/hiredis.h>

#include "common/address.h"
#include "common/settings.h"

typedef struct {
  BrokerAddress address;
  char *password;
  gboolean tls;
  char *cafile;
  char *capath;
  char *certfile;
  char *keyfile;
} RedisServer;

/* From the connection string or, without one, hostname and port of the settings. */
gboolean redis_server_read (RedisServer *server, BrokerSettings *settings, const char *connection, GError **error);
void redis_server_clear (RedisServer *server);

/* The server has a few seconds for each step. */
redisContext *redis_server_connect (const RedisServer *server, GError **error);

/* What a context says of its last failure. */
const char *redis_failure (redisContext *context);

#endif
