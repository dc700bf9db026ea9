/* A connection to a Redis server: made, authenticated, and found to be ready for commands. */
#ifndef REDIS_CONNECTION_H
#define REDIS_CONNECTION_H

#include <hiredis/hiredis.h>

#include "common/address.h"
#include "common/outbox.h"
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

/* What a server has for each answer. */
#define REDIS_PATIENCE_SECONDS 5

/* The connection does not block. It is given up when the outbox is stopped. */
redisContext *redis_server_connect (const RedisServer *server, BrokerOutbox *outbox, GError **error);
/* Lets redisCommand() and its like be used: they wait for their answers from now on. */
gboolean redis_block (redisContext *context, GError **error);

/* What a context says of its last failure. */
const char *redis_failure (redisContext *context);

#endif
